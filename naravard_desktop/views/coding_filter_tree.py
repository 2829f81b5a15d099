"""The tree of filters: one press checks an option; headings fold their section."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import TextBlock, elided, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.views.coding_filter_model import COUNT_ROLE, FilterModel
from naravard_desktop.views.folding_tree import FoldingTree

AnyIndex = QModelIndex | QPersistentModelIndex

_LINE = 20  # pixels from line to line at 100 % text
_PRESS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FilterTree(FoldingTree):
    """Shows a `FilterModel`. Space, Enter or a click checks an option; on a heading they fold it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_FilterDelegate(self))

    def setModel(self, model: FilterModel) -> None:  # type: ignore[override]  # shows nothing else
        """Show *model*, all sections unfolded."""
        super().setModel(model)
        model.rowsInserted.connect(self._unfold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the current row, else move."""
        if event.key() in _PRESS:
            self._press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the row under the mouse."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._press(index)
        super().mouseReleaseEvent(event)

    def _press(self, index: QModelIndex) -> None:
        model = self.model()
        if not index.isValid() or not isinstance(model, FilterModel):
            return
        if model.is_heading(index):
            self.setExpanded(index, not self.isExpanded(index))
            return
        place, parent = index.row(), QPersistentModelIndex(index.parent())
        model.press(index)
        # Showing more of a section makes its rows anew.
        if not self.currentIndex().isValid() or model.is_heading(self.currentIndex()):
            heading = model.index(parent.row(), 0)
            self.setCurrentIndex(model.index(min(place, model.rowCount(heading) - 1), 0, heading))

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.expand(self.model().index(row, 0))


class _FilterDelegate(QStyledItemDelegate):
    """Draws headings with a chevron, options with a check box and their count."""

    def __init__(self, tree: FilterTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        look, width = current_look(), self._tree.viewport().width()
        row = look.px(32)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return QSize(width, row)
        room = _label_rect(look, QRect(0, 0, width, row), index.data(COUNT_ROLE)).width()
        lines = 2 if text_width(look.font("body", 600), index.data()) > room else 1
        return QSize(width, row + (lines - 1) * look.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look, model = current_look(), index.model()
        rect = QRect(option.rect).adjusted(4, 0, -4, 0)  # type: ignore[attr-defined]
        focused = self._tree.hasFocus() and index == self._tree.currentIndex()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        with painting(painter):
            if hovered and not focused:
                paint_box(painter, rect, 6, look.colour("panel"))
            if focused:
                paint_box(painter, rect, 6, look.colour("primbg"), look.colour("primary"), 2)
            inner = rect.adjusted(look.px(12), 0, -look.px(12), 0)
            if isinstance(model, FilterModel) and model.is_heading(index):
                self._paint_heading(painter, inner, look, index)
            elif isinstance(model, FilterModel) and model.is_more(index):
                _paint_words(painter, inner.adjusted(look.px(30), 0, 0, 0), look, index.data(), "primary", 600)
            else:
                _paint_option(painter, QRect(option.rect), look, index)  # type: ignore[attr-defined]

    def _paint_heading(self, painter: QPainter, rect: QRect, look: Look, index: AnyIndex) -> None:
        side = look.px(16)
        open_ = self._tree.isExpanded(index)
        chevron = QRect(rect.left() - look.px(4), rect.top(), side, rect.height())
        paint_icon(painter, chevron, "chevron-down" if open_ else "chevron-right", look.colour("muted"))
        _paint_words(painter, rect.adjusted(side, 0, 0, 0), look, index.data(), "ink", 600)


def _label_rect(look: Look, rect: QRect, count: int | None) -> QRect:
    """Return the room for the words between check box and count."""
    counted = round(text_width(look.font("caption", 500), grouped(max(count or 0, 10)))) + look.px(8)
    return rect.adjusted(look.px(16 + 18 + 10), 0, -look.px(16) - counted, 0)


def _paint_option(painter: QPainter, rect: QRect, look: Look, index: AnyIndex) -> None:
    checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    count: int | None = index.data(COUNT_ROLE)
    side = look.px(18)
    box = QRect(rect.left() + look.px(16), rect.top() + (look.px(32) - side) // 2, side, side)
    edge, fill = ("primary", "primary") if checked else ("strong", "surface")
    paint_box(painter, box, 4, look.colour(fill), look.colour(edge))
    if checked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", look.colour("onprimary"))
    if count is not None:
        painter.setFont(look.font("caption", 500))
        painter.setPen(look.colour("muted"))
        right = QRect(rect.left(), rect.top(), rect.width() - look.px(16), look.px(32))
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, grouped(count))
    room = _label_rect(look, rect, count)
    font = look.font("body", 600 if checked else 400)
    label = TextBlock(index.data(), look, room.width(), font, max_lines=2, line_height=look.px(_LINE))
    label.draw(painter, QPointF(room.left(), rect.top() + (look.px(32) - look.px(_LINE)) / 2))


def _paint_words(painter: QPainter, rect: QRect, look: Look, text: str, colour: str, weight: int) -> None:
    font = look.font("body", weight)
    painter.setFont(font)
    painter.setPen(look.colour(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided(font, text, rect.width()))
