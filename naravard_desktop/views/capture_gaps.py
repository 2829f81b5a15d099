"""The small map group × theme beside the capture field: a real table, painted like the big matrix."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from naravard_desktop.qt.paint import HeatCell, paint_box, paint_heat
from naravard_desktop.qt.text import elided, text_width
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.views.capture_heard import Heard, Standing

AnyIndex = QModelIndex | QPersistentModelIndex
_CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LEVELS = (0, 1, 2, 3, 4)
MOST_ROWS = 12
"""With more themes the table scrolls, so that the rest of the panel stays near."""

_STEP, _GAP = 28, 4  # pixels from cell to cell, and between them, at 100 % text


class GapModel(QAbstractTableModel):
    """One row per theme and one column per group of a `Heard`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard = Heard()

    def show(self, heard: Heard) -> bool:
        """Show *heard* instead and return whether it has other groups or themes."""
        before, self.heard = self.heard, heard
        if before.groups == heard.groups and before.themes == heard.themes:
            self._announce(before)
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def _announce(self, before: Heard) -> None:
        for row, theme in enumerate(self.heard.themes):
            for column, group in enumerate(self.heard.groups):
                if _cell(before, group.pk, theme.pk) != _cell(self.heard, group.pk, theme.pk):
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of themes."""
        return 0 if parent.isValid() else len(self.heard.themes)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of groups."""
        return 0 if parent.isValid() else len(self.heard.groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the count, the cell to paint, or what is said of it."""
        if not index.isValid():
            return None
        group, theme = self.heard.groups[index.column()], self.heard.themes[index.row()]
        count = self.heard.count(group.pk, theme.pk)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            says = self.tr("%Ln anteckningar", "", count)
            return f"{group.name}, {theme.name}: " + ", ".join(filter(None, (says, self._about_target(group, theme))))
        return _cell(self.heard, group.pk, theme.pk) if role == _CELL_ROLE else None

    def _about_target(self, group: GroupRow, theme: ThemeRow) -> str:
        wanted, missing = self.heard.wanted(group.pk, theme.pk), self.heard.missing(group.pk, theme.pk)
        if wanted is None:
            return ""
        if not wanted:
            return self.tr("inget behövs därifrån")
        if missing:
            return self.tr("målet är %Ln", "", wanted)
        return self.tr("målet på %Ln är nått", "", wanted)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the short name, or the whole one as tooltip and for screen readers."""
        rows = self.heard.groups if orientation == Qt.Orientation.Horizontal else self.heard.themes
        if not 0 <= section < len(rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return rows[section].short
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return rows[section].name
        return None


class GapTable(QTableView):
    """Shows a `GapModel` as wide as its panel and as high as its rows, up to `MOST_ROWS`; one's own group is framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = GapModel(self)
        self._frame = _ColumnFrame(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Names(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Names(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._frame.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def heard(self) -> Heard:
        """What is shown."""
        return self._model.heard

    def show_heard(self, heard: Heard) -> None:
        """Show *heard* instead."""
        mine = self.heard.mine
        if self._model.show(heard):
            self._measure()
        elif heard.mine != mine:
            self.horizontalHeader().viewport().update()
            self._frame.update()

    def framed_column(self) -> QRect:
        """Return where one's own group stands, its heading included; empty when it isn't in the table."""
        column = next((i for i, group in enumerate(self.heard.groups) if group.pk == self.heard.mine), -1)
        if column < 0 or not self.heard.themes:
            return QRect()
        left = self.viewport().x() + self.columnViewportPosition(column)
        height = self.horizontalHeader().height() + min(self.verticalHeader().length(), self.viewport().height())
        frame = QRect(left, 0, self.columnWidth(column), height)
        return frame if frame.left() >= self.viewport().x() - 1 else QRect()  # scrolled under the names

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the groups."""
        super().resizeEvent(event)
        self._measure()

    def _widest_count(self) -> int:
        look, heard = current_look(), self.heard
        font = look.font("caption", 600)
        texts = {_cell(heard, group.pk, theme.pk).text for group in heard.groups for theme in heard.themes}
        return round(max((text_width(font, text) for text in texts), default=0)) + look.px(_GAP + 3)

    def _measure(self) -> None:
        look = current_look()
        groups, rows = max(len(self.heard.groups), 1), len(self.heard.themes)
        names = [theme.short for theme in self.heard.themes]
        widest = max((text_width(look.font("caption", 500), name) for name in names), default=0) + look.px(8)
        step = look.px(_STEP)
        least = max(step, self._widest_count())
        room = self.width() - (self.verticalScrollBar().sizeHint().width() if rows > MOST_ROWS else 0)
        titles = min(int(widest), max(room - groups * least, look.px(96)))
        column = min(max((room - titles) // groups, least), max(look.px(52), least))
        heading = QFontMetrics(look.font("caption", 600)).height() + look.px(8)
        self.verticalHeader().setFixedWidth(titles)
        self.horizontalHeader().setFixedHeight(heading)
        self.verticalHeader().setDefaultSectionSize(step)
        self.horizontalHeader().setDefaultSectionSize(column)
        below = self.horizontalScrollBar().sizeHint().height() if titles + groups * column > room else 0
        self.setFixedHeight(heading + min(rows, MOST_ROWS) * step + below + look.px(2))
        self._frame.setGeometry(self.rect())
        self._frame.raise_()
        self._frame.update()


class _Names(QHeaderView):
    """Paints short names; the whole ones are tooltips."""

    def __init__(self, orientation: Qt.Orientation, table: GapTable) -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        heard, look = self._table.heard, current_look()
        across = self.orientation() == Qt.Orientation.Horizontal
        rows = heard.groups if across else heard.themes
        mine = across and rows[section].pk == heard.mine
        font = look.font("caption", 600 if across else 500)
        centred = Qt.AlignmentFlag.AlignCenter if across else Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(font)
        painter.setPen(look.colour("primary" if mine else "muted" if across else "ink"))
        painter.drawText(rect, centred, elided(font, rows[section].short, rect.width() - 2))
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        step = current_look().px(_STEP)
        return QSize(step, step)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look, cell = current_look(), index.data(_CELL_ROLE)
        side = look.px(_STEP - _GAP)
        box = QRect(0, 0, option.rect.width() - look.px(_GAP), side)  # type: ignore[attr-defined]
        box.moveCenter(option.rect.center())  # type: ignore[attr-defined]
        paint_heat(painter, box, look, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            paint_box(painter, box.adjusted(-2, -2, 2, 2), 6, None, look.colour("ink"), 2)


class _ColumnFrame(QWidget):
    """Frames a column across heading and cells, over the table."""

    def __init__(self, table: GapTable) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        column = self._table.framed_column()
        if column.isEmpty():
            return
        look, painter = current_look(), QPainter(self)
        try:
            paint_box(painter, column, 7, None, look.colour("primary"), 2)
        finally:
            painter.end()


def _cell(heard: Heard, group: int, theme: int) -> HeatCell:
    count, wanted, standing = heard.count(group, theme), heard.wanted(group, theme), heard.standing(group, theme)
    if standing is Standing.NOT_NEEDED:
        return HeatCell(0, "–")
    if standing is Standing.SILENT:
        return HeatCell("gap", "0" if group == heard.mine else "")
    if standing is Standing.BELOW:
        return HeatCell("gap", f"{count}/{wanted}")
    return HeatCell(_LEVELS[heard.level(group, theme)], str(count))  # type: ignore[arg-type]
