"""A table of whole numbers that are typed straight into it: digits fill a cell, Enter goes down, Tab goes on."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look

AnyIndex = QModelIndex | QPersistentModelIndex

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 7
"""The `NumberCell` of an index; None where nothing can be typed."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class NumberCell:
    """What a cell says.

    Attributes:
        number: as typed; None where nothing is.
        otherwise: what holds while nothing is typed, shown quietly.
        doubtful: the number can't be right.
        most: the largest number that may be typed.
    """

    number: int | None = None
    otherwise: str = ""
    doubtful: bool = False
    most: int = 9_999


class NumberModel(QAbstractTableModel):
    """What a `NumberGrid` shows. Subclasses say what's in the cells, and give `CELL_ROLE` for those with a number."""

    def put(self, index: AnyIndex, number: int | None) -> None:
        """Take *number* into the cell *index*, and say that it changed."""
        raise NotImplementedError

    def takes_number(self, index: AnyIndex) -> bool:
        """Tell whether a number can be typed in *index*."""
        return index.isValid() and isinstance(index.data(CELL_ROLE), NumberCell)


class NumberGrid(QTableView):
    """Shows a `NumberModel`. Only cells that take a number can be current.

    The first digit typed in a cell replaces what was there. Backspace takes the last digit away, Delete the number.
    Enter goes to the next row, from the last to the next column; Tab goes to the next cell and at the end out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fresh = True
        self.setItemDelegate(NumberDelegate(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # ours knows where to leave
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(8)

    def model(self) -> NumberModel:
        """Return the model."""
        model = super().model()
        if not isinstance(model, NumberModel):
            raise TypeError("a number grid shows a NumberModel")
        return model

    def start(self) -> None:
        """Go to the first cell that takes a number."""
        model = self.model()
        places = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
        first = next((index for index in places if model.takes_number(index)), None)
        if first is not None:
            self._go_to(first)

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """Keep digits and the keys that go from cell to cell from shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _digit(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, and the keys that correct them or lead on."""
        digit, index = _digit(event), self.currentIndex()
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        if digit is not None:
            self._type(index, digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back(index)
        elif event.key() == Qt.Key.Key_Delete:
            self._put(index, None)
        elif event.key() in _ENTER and not event.modifiers() & _CONTROL:
            self._next_row()
        elif event.key() in steps and not event.modifiers() & _CONTROL:
            self._step(*steps[Qt.Key(event.key())])
        elif event.key() in _ENTER or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the dialog's own
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go to the next cell of the row, then to the next row; out at either end."""
        cells, here = self._cells(), (self.currentIndex().row(), self.currentIndex().column())
        place = cells.index(here) + (1 if onward else -1) if here in cells else -1
        if not 0 <= place < len(cells):
            return super().focusNextPrevChild(onward)
        self._go_to(self.model().index(*cells[place]))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell as soon as digits can be typed."""
        super().focusInEvent(event)
        if not self.model().takes_number(self.currentIndex()) or event.reason() == Qt.FocusReason.TabFocusReason:
            self.start()
        elif event.reason() == Qt.FocusReason.BacktabFocusReason and self._cells():
            self._go_to(self.model().index(*self._cells()[-1]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that digits go elsewhere now."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the cell that is pressed, or to the first number of its row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.model().takes_number(index):
            row = (self.model().index(index.row(), column) for column in range(self.model().columnCount()))
            index = next((each for each in row if self.model().takes_number(each)), index)
        if self.model().takes_number(index):
            self._go_to(index)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing by dragging."""
        event.accept()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Let the next digit replace what the new cell holds."""
        super().currentChanged(current, previous)
        self._fresh = True

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.viewport().update()

    # --- inside ---

    def _cells(self) -> list[tuple[int, int]]:
        model = self.model()
        columns = [c for c in range(model.columnCount()) if model.rowCount() and model.takes_number(model.index(0, c))]
        return [(row, column) for row in range(model.rowCount()) for column in columns]

    def _type(self, index: QModelIndex, digit: int) -> None:
        cell = index.data(CELL_ROLE)
        if isinstance(cell, NumberCell):
            number = digit if self._fresh or cell.number is None else cell.number * 10 + digit
            if number <= cell.most:
                self._fresh = False
                self._put(index, number)

    def _take_back(self, index: QModelIndex) -> None:
        cell = index.data(CELL_ROLE)
        if isinstance(cell, NumberCell) and cell.number is not None:
            self._fresh = False
            self._put(index, cell.number // 10 if cell.number > 9 else None)

    def _put(self, index: QModelIndex, number: int | None) -> None:
        if self.model().takes_number(index):
            self.model().put(index, number)
            announce(self, "" if number is None else str(number))

    def _next_row(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self.model().rowCount():
            self._step(1, 0)
        else:
            onward = self._beside(index.row(), index.column(), 1)
            if onward.isValid():
                self._go_to(self.model().index(0, onward.column()))

    def _step(self, down: int, right: int) -> None:
        index = self.currentIndex()
        if right:
            target = self._beside(index.row(), index.column(), right)
        else:
            target = self.model().index(index.row() + down, index.column())
        if self.model().takes_number(target):
            self._go_to(target)

    def _beside(self, row: int, column: int, right: int) -> QModelIndex:
        column += right
        while 0 <= column < self.model().columnCount() and not self.model().takes_number(
            self.model().index(row, column)
        ):
            column += right
        return self.model().index(row, column)

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)


class NumberDelegate(QStyledItemDelegate):
    """Draws a number as a small field."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the field, framed where one types."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, NumberCell):
            return
        look = current_look()
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        here = QStyle.StateFlag.State_HasFocus in state
        box = QRect(option.rect).adjusted(3, 3, -3, -3)  # type: ignore[attr-defined]
        box = _no_higher(box, look.px(34))
        edge = "primary" if here else "warn" if cell.doubtful else "strong"
        paint_box(
            painter, box, 6, look.colour("warnbg" if cell.doubtful else "surface"), look.colour(edge), 2 if here else 1
        )
        with painting(painter):
            if cell.doubtful:
                side = look.px(14)
                paint_icon(
                    painter,
                    QRect(box.left() + look.px(5), box.top(), side, box.height()),
                    "warning",
                    look.colour("warn"),
                )
            quiet = cell.number is None
            painter.setFont(look.font("body", 400 if quiet else 600))
            painter.setPen(look.colour("muted" if quiet else "ink"))
            text = cell.otherwise if cell.number is None else str(cell.number)
            painter.drawText(
                box.adjusted(0, 0, -look.px(9), 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text
            )


def _no_higher(box: QRect, most: int) -> QRect:
    if box.height() <= most:
        return box
    middle = box.center().y()
    return QRect(box.left(), middle - most // 2, box.width(), most)


def _digit(event: QKeyEvent) -> int | None:
    """Return the digit that the key types; with Ctrl or Alt it types none."""
    text = event.text()
    return int(text) if len(text) == 1 and text.isdecimal() and not event.modifiers() & _CONTROL else None
