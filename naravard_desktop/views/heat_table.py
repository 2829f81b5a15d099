"""Who has said something about what: a matrix of themes and groups that can be walked, read out and pressed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.domain.cube import DEFAULT_THRESHOLD, Cube
from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.paint import HeatCell, paint_heat
from naravard_desktop.qt.text import TextBlock, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.views.fitted_table import FittedTable, Index
from naravard_desktop.views.heat_classes import class_floors, class_labels, class_of
from naravard_desktop.views.home_facts import SOFT_HYPHEN

CELL_ROLE: Final = Qt.ItemDataRole.UserRole
PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SHORT_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_GAP: Final = 2
_NAMES: Final = 150  # pixels at 100 % text for the names to the left
_NARROWEST: Final = 60  # a column; below that the matrix scrolls sideways


@dataclass(frozen=True)
class Matrix:
    """What a matrix shows.

    Attributes:
        cube: rows × columns, small numbers hidden.
        rows, columns: local ids in the order to show.
        hyphenated: names with soft hyphens; a name that is missing is shown as it is.
        short: names of columns for where even the parts of the whole name have no room.
        threshold: fewest persons behind a number that is shown.
    """

    cube: Cube
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    hyphenated: Mapping[str, str]
    short: Mapping[str, str] = field(default_factory=dict)
    threshold: int = DEFAULT_THRESHOLD

    def name(self, orientation: Qt.Orientation, section: int) -> str:
        """Return the whole name of a row or column."""
        if orientation == Qt.Orientation.Horizontal:
            return self.cube.columns[self.columns[section]]
        return self.cube.rows[self.rows[section]]

    def floors(self) -> tuple[int, ...]:
        """Return the lowest count of each shade."""
        cells = (self.cube.shown(row, column) for row in self.rows for column in self.columns)
        return class_floors(cell.notes for cell in cells if cell is not None)


class HeatModel(QAbstractTableModel):
    """The cells of a `Matrix` as text, as words for a screen reader, and as what to paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = Matrix(Cube(("", ""), {}, {}, {}), (), (), {})
        self._floors: tuple[int, ...] = (1,)

    @property
    def matrix(self) -> Matrix:
        """What is shown."""
        return self._matrix

    @property
    def floors(self) -> tuple[int, ...]:
        """The lowest count of each shade."""
        return self._floors

    def show_matrix(self, matrix: Matrix) -> None:
        """Show *matrix*."""
        self.beginResetModel()
        self._matrix, self._floors = matrix, matrix.floors()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of themes."""
        return 0 if parent is not None and parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of groups."""
        return 0 if parent is not None and parent.isValid() else len(self._matrix.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a theme or group; the text to show has soft hyphens in it."""
        if role in (Qt.ItemDataRole.DisplayRole, SHORT_ROLE):
            name = self._matrix.name(orientation, section)
            names = self._matrix.short if role == SHORT_ROLE else self._matrix.hyphenated
            return names.get(name, name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._matrix.name(orientation, section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the cell says."""
        if not index.isValid():
            return None
        place = (self._matrix.rows[index.row()], self._matrix.columns[index.column()])
        if role == PLACE_ROLE:
            return place
        if role == CELL_ROLE:
            return self._cell(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(place).text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._matrix.name(Qt.Orientation.Vertical, index.row())
            column = self._matrix.name(Qt.Orientation.Horizontal, index.column())
            return f"{column}, {row}: {self._words(place)}"
        return None

    def _cell(self, place: tuple[int, int]) -> HeatCell:
        count = self._matrix.cube.shown(*place)
        if count is None:
            small = self._matrix.cube.count(*place).behind < self._matrix.threshold
            return HeatCell("hidden", f"<{self._matrix.threshold}" if small else self.tr("dolt"))
        if not count.notes:
            return HeatCell("gap", self.tr("saknas"))
        level = class_of(count.notes, self._floors)
        return HeatCell(level, grouped(count.notes))  # type: ignore[arg-type]

    def _words(self, place: tuple[int, int]) -> str:
        count = self._matrix.cube.shown(*place)
        if count is None:
            return self.tr("visas inte, för att ingen ska kunna pekas ut")
        if not count.notes:
            return self.tr("ingenting antecknat")
        parts = (
            self.tr("%Ln anteckningar", "", count.notes),
            self.tr("%Ln personer", "", count.persons),
            self.tr("%Ln tillfällen", "", count.sessions),
        )
        return ", ".join(parts)


class HeatDelegate(QStyledItemDelegate):
    """Paints a cell with its shade or hatching; the current one gets a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        cell = index.data(CELL_ROLE)
        if isinstance(cell, HeatCell):
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            area = option.rect.adjusted(_GAP, _GAP, 0, 0)
            paint_heat(painter, area, current_look(), replace(cell, selected=focused))


class NameHeader(QHeaderView):
    """Names that wrap: above the columns in the middle, beside the rows to the left."""

    def block(self, look: Look, section: int, width: int) -> TextBlock:
        """Return the name of *section* laid out *width* pixels wide."""
        model = self.model()
        text = str(model.headerData(section, self.orientation()) if model is not None else "")
        across = self.orientation() == Qt.Orientation.Horizontal
        align = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeft
        font = look.font("caption", 600 if across else 500)
        if across and model is not None and max(text_width(font, part) for part in _parts(text)) > width:
            text = str(model.headerData(section, self.orientation(), SHORT_ROLE))
        colour = "muted" if across else "ink"
        return TextBlock(text, look, width, font, align=align, colour=colour, line_height=look.px(16))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name: above a column at its foot, beside a row in its middle."""
        look = current_look()
        block = self.block(look, section, self._text_width(look, rect.width()))
        if self.orientation() == Qt.Orientation.Horizontal:
            at = QPointF(rect.left() + _GAP / 2, rect.bottom() - block.height - look.px(4))
        else:
            at = QPointF(rect.left(), rect.center().y() - block.height / 2 + 1)
        painter.save()
        painter.setClipRect(rect)
        block.draw(painter, at)
        painter.restore()

    def sizeHint(self) -> QSize:
        """Return the height of the tallest name above, or the width of the names to the left."""
        look = current_look()
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(look.px(_NAMES), self.length())
        widths = (self._text_width(look, self.sectionSize(section)) for section in range(self.count()))
        heights = [self.block(look, section, width).height for section, width in enumerate(widths)]
        return QSize(self.length(), round(max(heights, default=0)) + look.px(8))

    def _text_width(self, look: Look, width: int) -> int:
        return width - (2 if self.orientation() == Qt.Orientation.Horizontal else look.px(8))


def _parts(name: str) -> list[str]:
    """Return the pieces of *name* between which a line may break, with the hyphen that would be seen."""
    return [
        part for word in name.split(" ") for part in word.replace(SOFT_HYPHEN, "-" + SOFT_HYPHEN).split(SOFT_HYPHEN)
    ]


class HeatTable(FittedTable):
    """The matrix. Arrows walk in it, Enter or a click asks for the notes behind a cell.

    Signals:
        cell_chosen(int, int): local ids of the row and the column.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(NameHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(NameHeader(Qt.Orientation.Vertical, self))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.cells = HeatModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(HeatDelegate(self))
        self.chosen.connect(lambda index: self.cell_chosen.emit(*index.data(PLACE_ROLE)))

    def show_matrix(self, matrix: Matrix) -> None:
        """Show *matrix*; the current cell stays where it is when it's still there."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self.cells.show_matrix(matrix)
        if 0 <= row < len(matrix.rows) and 0 <= column < len(matrix.columns):
            self.setCurrentIndex(self.cells.index(row, column))

    def fit(self) -> None:
        """Share the width between the columns and make the rows tall enough for their names."""
        look = current_look()
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.setFixedWidth(look.px(_NAMES))
        columns, rows = self.cells.columnCount(), self.cells.rowCount()
        if columns:
            room = self.width() - look.px(_NAMES) - 2 * self.frameWidth()
            across.setDefaultSectionSize(max(look.px(_NARROWEST), room // columns))
            policy = Qt.ScrollBarPolicy
            narrow = room // columns < look.px(_NARROWEST)
            self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if narrow else policy.ScrollBarAlwaysOff)
        for row in range(rows):
            name = down.block(look, row, look.px(_NAMES - 8)) if isinstance(down, NameHeader) else None
            down.resizeSection(row, max(look.px(42), round(name.height if name else 0) + look.px(8)))
        across.setFixedHeight(across.sizeHint().height())
        super().fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class HeatLegend(QWidget):
    """What the shades and the hatching mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floors: tuple[int, ...] = (1,)
        self._threshold = DEFAULT_THRESHOLD
        self._row = FlowLayout(self, gap=12)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain(self, floors: Sequence[int], threshold: int = DEFAULT_THRESHOLD) -> None:
        """Explain the classes that begin at *floors*, gaps and hidden numbers."""
        self._floors, self._threshold = tuple(floors), threshold
        self._row.clear()
        for level, label in enumerate(class_labels(self._floors)):
            self._row.addWidget(_Swatch(HeatCell(level, ""), label, self))  # type: ignore[arg-type]
        self._row.addWidget(_Swatch(HeatCell("gap", ""), self.tr("ingen hörd"), self))
        few = self.tr("<{threshold}, dolt: för få personer").format(threshold=threshold)
        self._row.addWidget(_Swatch(HeatCell("hidden", ""), few, self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.explain(self._floors, self._threshold)


class _Swatch(QWidget):
    """One shade with its meaning."""

    def __init__(self, cell: HeatCell, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell, self._meaning = cell, meaning
        self.setAccessibleName(meaning)
        self.setVisible(True)

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(round(self._text(look).width) + look.px(20 + 7) + 1, look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            paint_heat(painter, QRect(0, look.px(1), look.px(20), look.px(16)), look, self._cell)
            text = self._text(look)
            text.draw(painter, QPointF(look.px(27), (self.height() - text.height) / 2))
        finally:
            painter.end()

    def _text(self, look: Look) -> TextBlock:
        return TextBlock(self._meaning, look, 10_000, look.font("caption", 500), colour="muted")
