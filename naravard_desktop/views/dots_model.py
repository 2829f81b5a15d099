"""The notes that people vote on, with the dots that were counted so far."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from naravard_desktop.domain.dots import DotRule, Dots, Flaw, flaws_of_note
from naravard_desktop.domain.note import MAX_VOTES
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.paint import painting
from naravard_desktop.qt.text import TextBlock, text_width
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.number_grid import CELL_ROLE, NumberCell, NumberDelegate, NumberGrid, NumberModel

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 8

NOTE, VOTES, VOTERS = range(3)

_FLAWS: Mapping[Flaw, str] = {
    Flaw.MORE_VOTERS_THAN_PERSONS: QT_TRANSLATE_NOOP("Flaw", "fler röstande än personer"),
    Flaw.MORE_VOTERS_THAN_DOTS: QT_TRANSLATE_NOOP("Flaw", "fler röstande än prickar"),
    Flaw.MORE_DOTS_THAN_VOTERS: QT_TRANSLATE_NOOP("Flaw", "fler prickar än röstande, men bara en var per anteckning"),
    Flaw.MORE_DOTS_THAN_VOTERS_HAD: QT_TRANSLATE_NOOP("Flaw", "fler prickar än de röstande hade att ge"),
}


def flaw_text(flaw: Flaw) -> str:
    """Return in words what can't be right about a note's dots."""
    return QCoreApplication.translate("Flaw", _FLAWS[flaw])


class DotsModel(NumberModel):
    """One row per note: what it says, dots, voters. What was typed stays while other notes are shown.

    Attributes:
        rows: the notes that are shown.
        rule, persons: what flaws are judged by; see `domain.dots`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[NoteRow, ...] = ()
        self.rule = DotRule()
        self.persons: int | None = None
        self._stored: dict[int, Dots] = {}
        self._typed: dict[int, Dots] = {}

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """Show *rows*."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._stored |= {row.pk: Dots(row.votes, row.voters) for row in rows}
        self.endResetModel()

    def judge_by(self, rule: DotRule, persons: int | None) -> None:
        """Say from now on what *persons* can't have done by *rule*."""
        self.rule, self.persons = rule, persons
        if self.rows:
            self.dataChanged.emit(self.index(0, VOTES), self.index(len(self.rows) - 1, VOTERS))

    @property
    def changed(self) -> dict[int, Dots]:
        """The dots that differ from what is stored, by note."""
        return {note: dots for note, dots in self._typed.items() if dots != self._stored[note]}

    @property
    def shown(self) -> list[Dots]:
        """The dots of the notes that are shown."""
        return [self.dots_of(row) for row in self.rows]

    def dots_of(self, row: NoteRow) -> Dots:
        """Return what was counted for *row*."""
        return self._typed.get(row.pk, self._stored[row.pk])

    def flaws_of(self, row: NoteRow) -> tuple[Flaw, ...]:
        """Return what can't be right about *row*."""
        return flaws_of_note(self.dots_of(row), self.rule, self.persons)

    def put(self, index: AnyIndex, number: int | None) -> None:
        """Take a number of dots or voters."""
        row = self.rows[index.row()]
        dots = self.dots_of(row)
        if index.column() == VOTES:
            self._typed[row.pk] = Dots(number, dots.voters)
        else:
            self._typed[row.pk] = Dots(dots.votes, number)
        self.dataChanged.emit(self.index(index.row(), VOTES), self.index(index.row(), VOTERS))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of notes."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return 3: note, dots, voters."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Anteckning"), self.tr("Prickar"), self.tr("Röstande"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignLeft if section == NOTE else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the note, its number, or both in words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if index.column() == NOTE:
            words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return f"{row.readable_id}: {row.text}" if role in words else None
        dots = self.dots_of(row)
        number = dots.votes if index.column() == VOTES else dots.voters
        if role == CELL_ROLE:
            return NumberCell(number, "–", bool(self.flaws_of(row)), MAX_VOTES)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if number is None else str(number)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column(), number)
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(map(flaw_text, self.flaws_of(row))) or None
        return None

    def _spoken(self, row: NoteRow, column: int, number: int | None) -> str:
        name = self.headerData(column, Qt.Orientation.Horizontal)
        count = self.tr("inte räknat") if number is None else str(number)
        parts = [f"{row.readable_id}, {name}: {count}", *map(flaw_text, self.flaws_of(row)), row.text]
        return ", ".join(parts)


class DotsGrid(NumberGrid):
    """The table of notes. Columns follow the width, rows have room for two lines of a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_DotsDelegate(self))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Give rows and columns their sizes."""
        look = current_look()
        font = look.font("caption", 600)
        number = max(look.px(92), *(round(text_width(font, self._heading(column))) + look.px(24) for column in (1, 2)))
        for column in (VOTES, VOTERS):
            self.setColumnWidth(column, number)
        self.setColumnWidth(NOTE, max(self.viewport().width() - 2 * number, look.px(120)))
        self.verticalHeader().setDefaultSectionSize(2 * look.px(20) + look.px(14))

    def _heading(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES and isinstance(QTableView.model(self), DotsModel):
            self.fit()


class _DotsDelegate(NumberDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(current_look().px(92), current_look().px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.column() != NOTE:
            super().paint(painter, option, index)
            return
        look, rect, row = current_look(), QRect(option.rect), index.data(ROW_ROLE)  # type: ignore[attr-defined]
        with painting(painter):
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
            font = look.font("caption", 600)
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            beside = look.px(76)
            line = QRect(rect.left() + look.px(4), rect.top() + look.px(6), beside, look.px(20))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row.readable_id)
            width = rect.width() - beside - look.px(20)
            text = TextBlock(row.text, look, width, look.font("body", 500), max_lines=2, line_height=look.px(20))
            text.draw(painter, QPointF(rect.left() + beside + look.px(4), rect.center().y() - text.height / 2))
