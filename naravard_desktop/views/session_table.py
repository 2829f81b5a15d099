"""The latest sessions as a short table: when, what, how many persons, how many notes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import TextBlock, elided, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS, grouped
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.fitted_table import FittedTable, Index
from naravard_desktop.views.note_kinds import session_kind_name

SESSION_ROLE: Final = Qt.ItemDataRole.UserRole
_DATE, _TITLE, _PERSONS, _NOTES = range(4)


class SessionModel(QAbstractTableModel):
    """Sessions in the order they are given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[SessionRow, ...] = ()

    def show_sessions(self, sessions: Sequence[SessionRow]) -> None:
        """Show *sessions*."""
        self.beginResetModel()
        self._sessions = tuple(sessions)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sessions."""
        return 0 if parent is not None and parent.isValid() else len(self._sessions)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Datum"), self.tr("Tillfälle"), self.tr("Personer"), self.tr("Anteckningar"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= _PERSONS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text, the session, or both lines of the title in words."""
        if not index.isValid():
            return None
        session = self._sessions[index.row()]
        if role == SESSION_ROLE:
            return session
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.day(session), session.title, grouped(session.persons), grouped(session.notes))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == _TITLE:
                return ", ".join(part for part in (session.title, self.about(session)) if part)
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {index.data()}"
        return session.title if role == Qt.ItemDataRole.ToolTipRole and index.column() == _TITLE else None

    def day(self, session: SessionRow) -> str:
        """Return the date as people write it, the year only when it's another one."""
        if session.date is None:
            return "–"
        day = QDate(session.date.year, session.date.month, session.date.day)
        this_year = day.year() == QDate.currentDate().year()
        return QLocale().toString(day, "d MMM" if this_year else "d MMM yyyy").replace(".", "")

    def about(self, session: SessionRow) -> str:
        """Return kind and place."""
        return " · ".join(part for part in (session_kind_name(session.kind), session.place) if part)


class SessionDelegate(QStyledItemDelegate):
    """Paints the cells of a row as one line of a list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        session, model = index.data(SESSION_ROLE), index.model()
        if not isinstance(session, SessionRow) or not isinstance(model, SessionModel):
            return
        look = current_look()
        with painting(painter):
            painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, look.colour("line"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_box(
                    painter, option.rect.adjusted(0, 2, 0, -1), RADIUS, look.colour("primbg"), look.colour("primary"), 2
                )
            area = option.rect.adjusted(look.px(6), 0, -look.px(6), 0)
            if index.column() == _TITLE:
                _paint_title(painter, look, area, session.title, model.about(session))
            else:
                _paint_fact(painter, look, area, str(index.data()), index.column())


class SessionTable(FittedTable):
    """The table. Enter or a click chooses a session.

    Signals:
        session_chosen(object): the `SessionRow`.
    """

    session_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SessionModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(SessionDelegate(self))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.chosen.connect(lambda index: self.session_chosen.emit(index.data(SESSION_ROLE)))

    def show_sessions(self, sessions: Sequence[SessionRow]) -> None:
        """Show *sessions*; the current cell stays where it is."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self.rows.show_sessions(sessions)
        if 0 <= row < len(sessions):
            self.setCurrentIndex(self.rows.index(row, column))

    def fit(self) -> None:
        """Give numbers and dates the room they need, and the rest to the titles."""
        look = current_look()
        head, body = look.font("caption", 600), look.font("body", 600)
        for column in (_DATE, _PERSONS, _NOTES):
            texts = [str(self.rows.index(row, column).data()) for row in range(self.rows.rowCount())]
            widest = max((text_width(body, text) for text in texts), default=0.0)
            name = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
            width = max(widest + look.px(14), text_width(head, name) + look.px(20))
            self.setColumnWidth(column, round(width))
        taken = sum(self.columnWidth(column) for column in (_DATE, _PERSONS, _NOTES))
        self.setColumnWidth(_TITLE, max(self.width() - 2 * self.frameWidth() - taken, look.px(120)))
        self.verticalHeader().setDefaultSectionSize(look.px(48))
        self.horizontalHeader().setFixedHeight(look.px(32))
        super().fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def _paint_title(painter: QPainter, look: Look, area: QRect, title: str, about: str) -> None:
    upper = TextBlock(
        elided(look.font("body", 600), title, area.width()), look, area.width() + 8, look.font("body", 600)
    )
    font = look.font("caption")
    lower = TextBlock(elided(font, about, area.width()), look, area.width() + 8, font, colour="muted")
    top = area.center().y() - (upper.height + lower.height) / 2
    upper.draw(painter, QPointF(area.left(), top))
    lower.draw(painter, QPointF(area.left(), top + upper.height))


def _paint_fact(painter: QPainter, look: Look, area: QRect, text: str, column: int) -> None:
    painter.setFont(look.font("body", 400 if column == _DATE else 600))
    painter.setPen(look.colour("muted" if column == _DATE else "ink"))
    side = Qt.AlignmentFlag.AlignLeft if column == _DATE else Qt.AlignmentFlag.AlignRight
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)
