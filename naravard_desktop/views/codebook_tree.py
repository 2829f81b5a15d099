"""The tree of themes: names on as many lines as they need, counts, and bars for comparison."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_bar, paint_box, painting
from naravard_desktop.qt.text import TextBlock, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.views.codebook_model import ENTRY_ROLE, CodebookModel, ThemeEntry
from naravard_desktop.views.folding_tree import FoldingTree

AnyIndex = QModelIndex | QPersistentModelIndex

_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CodebookTree(FoldingTree):
    """Shows a `CodebookModel`.

    Signals:
        chosen(int): a theme, by Enter or double click.
        menu_wanted(int, QPoint): the context menu of a theme, at this place of the screen.
    """

    chosen = Signal(int)
    menu_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ThemeDelegate(self))

    def setModel(self, model: CodebookModel) -> None:  # type: ignore[override]  # shows nothing else
        """Show *model*, unfolded."""
        super().setModel(model)
        model.rowsInserted.connect(lambda *_: self.expandAll())

    @property
    def counted(self) -> str:
        """What the numbers count."""
        return self.tr("Kodningar")

    def current_theme(self) -> int | None:
        """Return the current theme, None on a dimension or nothing."""
        entry: ThemeEntry | None = self.currentIndex().data(ENTRY_ROLE)
        return entry.theme.pk if entry is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current theme or fold the current dimension, else move."""
        if event.key() in _CHOOSE:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the theme under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry: ThemeEntry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None:
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(entry.theme.pk, self.viewport().mapToGlobal(place))

    def _choose(self, index: QModelIndex) -> None:
        entry: ThemeEntry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None:
            self.chosen.emit(entry.theme.pk)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))


class _ThemeDelegate(QStyledItemDelegate):
    def __init__(self, tree: CodebookTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        look, width = current_look(), self._tree.viewport().width()
        entry: ThemeEntry | None = index.data(ENTRY_ROLE)
        if entry is None:
            return QSize(width, round(self._heading(look, index, width).height) + look.px(14))
        below = look.px(24 if entry.level == 0 else 13)
        return QSize(width, max(round(_name(look, entry, width).height) + below, look.px(34)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look, rect = current_look(), QRect(option.rect)  # type: ignore[attr-defined]
        entry: ThemeEntry | None = index.data(ENTRY_ROLE)
        current = index == self._tree.currentIndex()
        with painting(painter):
            if current:
                _paint_current(painter, rect, look, self._tree.hasFocus())
            if entry is None:
                self._paint_heading(painter, rect, look, index)
            else:
                _paint_theme(painter, rect, look, entry)

    def _paint_heading(self, painter: QPainter, rect: QRect, look: Look, index: AnyIndex) -> None:
        block = self._heading(look, index, rect.width())
        top = rect.top() + look.px(8)
        side = look.px(14)
        open_ = self._tree.isExpanded(index)
        place = QRect(rect.left() + look.px(2), top, side, look.px(18))
        paint_icon(painter, place, "chevron-down" if open_ else "chevron-right", look.colour("muted"))
        block.draw(painter, QPointF(rect.left() + look.px(22), top))
        right = QRect(rect.left(), top, rect.width() - look.px(8), look.px(18))
        painter.setFont(look.font("caption", 500))
        painter.setPen(look.colour("muted"))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._tree.counted)

    def _heading(self, look: Look, index: AnyIndex, width: int) -> TextBlock:
        font = look.font("caption", 500)
        room = width - look.px(22 + 8 + 12) - text_width(font, self._tree.counted)
        return TextBlock(index.data(), look, room, font, max_lines=3, line_height=look.px(18), colour="muted")


def _paint_current(painter: QPainter, rect: QRect, look: Look, focused: bool) -> None:
    paint_box(painter, rect.adjusted(0, 1, 0, -1), 6, look.colour("primbg"))
    bar = QRect(rect.left(), rect.top() + look.px(6), 4, rect.height() - look.px(12))
    painter.fillRect(bar, look.colour("primary"))
    if focused:
        paint_box(painter, rect.adjusted(0, 1, 0, -1), 6, None, look.colour("primary"), 2)


def _paint_theme(painter: QPainter, rect: QRect, look: Look, entry: ThemeEntry) -> None:
    block, left = _name(look, entry, rect.width()), rect.left() + _indent(look, entry)
    top = rect.top() + look.px(6)
    block.draw(painter, QPointF(left, top))
    font = look.font("body", 600 if entry.level == 0 else 400)
    painter.setFont(font)
    painter.setPen(look.colour("ink"))
    right = QRect(left, top, rect.right() - look.px(8) - left, round(block.height))
    painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, grouped(entry.notes))
    if entry.on_note:
        side = look.px(16)
        beside = QRect(left - side - look.px(3), top + look.px(1), side, look.px(18))
        paint_icon(painter, beside, "check", look.colour("accent"))
    if entry.level == 0:
        bar = QRectF(left, top + block.height + look.px(7), right.right() - left, look.px(4))
        paint_bar(painter, bar, look, entry.share, "primary")
    else:
        painter.fillRect(QRect(rect.left() + look.px(26), rect.top(), 2, rect.height()), look.colour("line"))


def _indent(look: Look, entry: ThemeEntry) -> int:
    return look.px(22 + 16 * entry.level)


def _name(look: Look, entry: ThemeEntry, width: int) -> TextBlock:
    font = look.font("body", 500 if entry.level == 0 else 400)
    counted = text_width(look.font("body", 600), grouped(max(entry.notes, 100)))
    room = width - _indent(look, entry) - look.px(8 + 12) - counted
    return TextBlock(entry.theme.name, look, room, font, matches=entry.spans, max_lines=6, line_height=look.px(19))
