"""A list view whose rows are as high as their text, and that stays quick with a million of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyle, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.theme import current_look
from naravard_desktop.views.row_stack import RowStack

AnyIndex = QModelIndex | QPersistentModelIndex

_UNITS: Final = 512  # of the scroll bar per row: fine enough for single pixels, and four million rows fit an int
_LINE: Final = 22  # pixels that the wheel moves per line, at 100 % text


class TallList(QListView):
    """Shows a list model; the delegate's `sizeHint` says how high a row is, and is asked only about rows in view.

    `QListView` itself asks for the size and place of every row at each layout and refresh, even of uniform ones:
    1.7 s for a million rows of a model in Python. The delegate sees the current row with `State_HasFocus`, also
    while the list hasn't the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = RowStack(self._measure_row)
        self._anchor = QPersistentModelIndex()
        self._following = False
        self._pressed = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_UNITS // 4)

    # --- geometry: what QAbstractItemView asks of a view ---

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return where *index* is in the viewport; guessed for rows out of view."""
        if not index.isValid():
            return QRect()
        row = index.row()
        return QRect(0, self._stack.top_of(row), self.viewport().width(), self._stack.height_of(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at *point* of the viewport."""
        row = self._stack.row_at(point.y()) if self.model() is not None else -1
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring *index* into view."""
        if not index.isValid() or index.row() >= self._stack.count:
            return
        if hint is QAbstractItemView.ScrollHint.PositionAtTop:
            self._stack.put_first(index.row())
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            self._stack.put_last(index.row())
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            self._stack.put_first(index.row())
            self._stack.scroll(-(self._stack.room - self._stack.height_of(index.row())) // 2)
        else:
            self._stack.reveal(index.row())
        self._moved()

    def scroll_to_start(self) -> None:
        """Show the first row."""
        self._stack.put_first(0)
        self._moved()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # type: ignore[override]  # PySide's stub says QModelIndex of another overload
        """Return the row that the key leads to."""
        del modifiers
        self.executeDelayedItemsLayout()  # rows may have come or gone since the last one
        last = self._stack.count - 1
        if last < 0:
            return QModelIndex()
        cursor, row = QAbstractItemView.CursorAction, self.currentIndex().row()
        if row < 0:
            return self.model().index(0, 0)
        target = {
            cursor.MoveUp: row - 1,
            cursor.MoveDown: row + 1,
            cursor.MoveHome: 0,
            cursor.MoveEnd: last,
        }.get(action, row)
        if action in (cursor.MovePageUp, cursor.MovePageDown):
            target = self._stack.page(row, 1 if action is cursor.MovePageDown else -1)
        return self.model().index(min(max(target, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that *rect* covers."""
        if self.model() is None or not self._stack.count:
            return
        top, bottom = sorted((rect.top(), rect.bottom()))
        first, last = self._row_near(top), self._row_near(bottom)
        if self.state() is QAbstractItemView.State.DragSelectingState and self._pressed >= 0:
            # The list may have scrolled under the mouse: what counts is the row that was pressed, not its place then.
            first, last = sorted((self._pressed, self._row_near(rect.bottom())))
        chosen = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def selectAll(self) -> None:
        """Select every row as one range; Qt's own way asks for each of them."""
        last = self._stack.count - 1
        if last >= 0:
            everything = QItemSelection(self.model().index(0, 0), self.model().index(last, 0))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what to repaint when *selection* changes: everything in view, it's only a few rows."""
        del selection
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        """Return 0: rows are never wider than the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return 0: places are always counted from the upper edge of the view."""
        return 0

    # --- layout and scrolling ---

    def doItemsLayout(self) -> None:
        """Measure the rows in view anew; the first one stays where it is if it's still in the list."""
        stack = self._stack
        stack.guess = current_look().px(100)
        count = self.model().rowCount() if self.model() is not None else 0
        first = self._anchor.row() if self._anchor.isValid() and stack.first > 0 else stack.first
        stack.resize(count, self.viewport().height(), first)
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new room; `QListView` lays out anew only where it wraps."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        bar, stack = self.verticalScrollBar(), self._stack
        shown = max(len(stack.in_view()) - 1, 1)
        self._following = True
        bar.setPageStep(shown * _UNITS)
        bar.setRange(0, round(stack.last_position * _UNITS))
        self._following = False
        self._moved()
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        del dx, dy
        if not self._following:
            self._stack.go_to(self.verticalScrollBar().value() / _UNITS)
            self._moved(follow=False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels, whatever the rows' heights are."""
        exact = event.pixelDelta().y()
        lines = event.angleDelta().y() / 120 * QApplication.wheelScrollLines()
        before = self._stack.position
        self._stack.scroll(-exact if exact else -round(lines * current_look().px(_LINE)))
        self._moved()
        event.setAccepted(self._stack.position != before)

    def _moved(self, follow: bool = True) -> None:
        stack = self._stack
        model = self.model()
        self._anchor = QPersistentModelIndex(model.index(stack.first, 0)) if model is not None else self._anchor
        if follow:
            self._following = True
            self.verticalScrollBar().setValue(round(stack.position * _UNITS))
            self._following = False
        self.updateEditorGeometries()
        self.viewport().update()

    def _row_near(self, y: int) -> int:
        row = self._stack.row_at(y)
        return row if row >= 0 else (0 if y < 0 else self._stack.count - 1)

    def _measure_row(self, row: int) -> int:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        option.rect = QRect(QPoint(0, 0), QSize(self.viewport().width(), 0))  # type: ignore[attr-defined]
        if row == self.currentIndex().row():
            option.state = QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        return self.itemDelegate().sizeHint(option, index).height()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the delegate draw the rows in view."""
        painter = QPainter(self.viewport())
        try:
            for row, top, height in self._stack.in_view():
                rect = QRect(0, top, self.viewport().width(), height)
                if rect.intersects(event.rect()):
                    self._paint_row(painter, row, rect)
        finally:
            painter.end()

    def _paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        option.rect = rect  # type: ignore[attr-defined]
        state = QStyle.StateFlag.State_Enabled
        if self.hasFocus():
            state |= QStyle.StateFlag.State_Active
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if row == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        option.state = state  # type: ignore[attr-defined]
        self.itemDelegate().paint(painter, option, index)

    # --- what the model and the user do ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row that's pressed, in case a selection is dragged from there."""
        self._pressed = self._stack.row_at(event.position().toPoint().y())
        super().mousePressEvent(event)

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Measure anew. Qt's own way asks for the place of every changed row, a million of them at a refresh."""
        del roles
        if top_left == bottom_right:
            QAbstractItemView.dataChanged(self, top_left, bottom_right)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Make room for the new current row, which may be shown whole, and tell screen readers."""
        self._stack.resize(self._stack.count, self._stack.room, self._stack.first)
        QAbstractItemView.currentChanged(self, current, previous)
        self._moved()
        if current.isValid() and self.hasFocus() and QAccessible.isActive():
            self._announce(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint, and tell screen readers which row was added or left out."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if QAccessible.isActive():
            for changed, kind in (
                (selected, QAccessible.Event.SelectionAdd),
                (deselected, QAccessible.Event.SelectionRemove),
            ):
                if not changed.isEmpty():
                    self._announce(kind, changed.first().top())

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and looking through a million texts would take minutes."""

    def _announce(self, kind: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, kind)
        event.setChild(row)
        QAccessible.updateAccessibility(event)
