"""A list of suggestions that hangs under a field while the field keeps the focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import keycap_size, paint_box, paint_keycap, paint_shadow, painting
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.text import Span, TextBlock, elided
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS

AnyIndex = QModelIndex | QPersistentModelIndex

_SHADOW: Final = 10
_MOST_ROWS: Final = 9
_ITEM_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Suggestion:
    """One row: what it's called, what sort it is, and what to do or hand over when it's picked.

    Attributes:
        spans: characters of *title* that matched, drawn bold and underlined.
        key: a shortcut or key to show at the right.
        data: anything; given back with `SuggestionPopup.picked`.
        run: for the command palette: called when picked.
    """

    title: str
    detail: str = ""
    icon: str = ""
    spans: tuple[Span, ...] = ()
    key: str = ""
    data: Any = None
    run: Callable[[], object] | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        return ", ".join(part for part in (self.title, self.detail, self.key) if part)


class SuggestionPopup(QFrame):
    """Rows under (or over) a field, the first one chosen. Takes no focus: the field forwards its keys.

    Signals:
        picked(object): the `Suggestion` that was chosen by key or mouse.
    """

    picked = Signal(object)

    def __init__(self, host: QWidget, footer: str = "") -> None:
        """Create it hidden, as a child of *host*, usually the window, whose area it stays within."""
        super().__init__(host)
        self._host = host
        self._model = _Rows(self)
        self.list = QListView(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Förslag"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._pick_index)
        self.footer = QLabel(footer, self)
        self.footer.setProperty("t", "caption")
        self.footer.setContentsMargins(12, 6, 12, 6)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        margin = _SHADOW + 6
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.list)
        column.addWidget(self.footer)
        self.hide()
        host.installEventFilter(self)

    @property
    def current(self) -> Suggestion | None:
        """The chosen row, or None when the popup is hidden or empty."""
        index = self.list.currentIndex()
        return self._model.items[index.row()] if self.isVisible() and index.isValid() else None

    @property
    def items(self) -> Sequence[Suggestion]:
        """The rows in order."""
        return self._model.items

    def show_for(
        self, anchor: QWidget, items: Sequence[Suggestion], width: int = 420, x: int = 0, above: bool = False
    ) -> None:
        """Show *items* at *anchor*, or hide when there are none.

        Args:
            width: pixels at 100 % text.
            x: pixels from the anchor's left edge, where the cursor is.
            above: open upwards; it also does when there's no room below.
        """
        if not items:
            self.hide()
            return
        self._model.replace(items)
        self.footer.setVisible(bool(self.footer.text()))
        self.setGeometry(self._place(anchor, current_look().px(width), x, above))
        self.show()
        self.raise_()
        self._choose(0)

    def move_selection(self, step: int) -> None:
        """Choose the row *step* further down (up if negative), going round at the ends."""
        count = len(self._model.items)
        if count:
            self._choose((self.list.currentIndex().row() + step) % count)

    def pick(self) -> bool:
        """Hide, hand over the chosen row and return True; False when there is none."""
        chosen = self.current
        if chosen is None:
            return False
        self.hide()
        self.picked.emit(chosen)
        return True

    def handle_key(self, key: int) -> bool:
        """Do what *key* means for the list and return whether it meant something.

        Up, Down, Page Up, Page Down choose; Enter and Tab pick; Escape hides.
        """
        if not self.isVisible():
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        pages = {Qt.Key.Key_PageDown: _MOST_ROWS - 1, Qt.Key.Key_PageUp: 1 - _MOST_ROWS}
        if key in steps:
            self.move_selection(steps[Qt.Key(key)])
        elif key in pages:
            row = self.list.currentIndex().row() + pages[Qt.Key(key)]
            self._choose(min(max(row, 0), len(self._model.items) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            return self.pick()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the window is resized: the field may have moved."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow and frame."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            box = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
            paint_shadow(painter, box, depth=_SHADOW - 2)
            paint_box(painter, box, RADIUS, look.colour("surface"), look.colour("strong"))
            if self.footer.isVisible():
                y = self.footer.geometry().top()
                painter.fillRect(QRect(box.left() + 1, y, box.width() - 2, 1), look.colour("line"))
        finally:
            painter.end()

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        announce(self, f"{self._model.items[row].spoken}, {row + 1}/{len(self._model.items)}")

    def _pick_index(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.pick()

    def _place(self, anchor: QWidget, width: int, x: int, above: bool) -> QRect:
        rows = min(len(self._model.items), _MOST_ROWS)
        margins = 2 * (_SHADOW + 6)
        footer = self.footer.sizeHint().height() if self.footer.text() else 0
        height = rows * row_height(current_look()) + footer + margins
        width = min(width + 2 * _SHADOW, self._host.width())
        top = anchor.mapTo(self._host, QPoint(x, 0))
        below = top.y() + anchor.height() - _SHADOW + 4
        fits_below = below + height <= self._host.height()
        over = top.y() - height + _SHADOW - 4
        upwards = (above and over >= 0) or (not fits_below and over >= 0)
        left = min(max(top.x() - _SHADOW, 0), self._host.width() - width)
        room = self._host.height() - below
        return QRect(left, over if upwards else below, width, height if upwards else min(height, room))


def row_height(look: Look) -> int:
    """Return the height of a row: two lines and some air, 44 px at 100 % text."""
    lines = QFontMetrics(look.font()).height() + QFontMetrics(look.font("caption")).height()
    return max(look.px(44), lines + look.px(8))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: Sequence[Suggestion] = ()

    def replace(self, items: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        values = {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.AccessibleTextRole): item.spoken,
            _ITEM_ROLE: item,
        }
        return values.get(int(role))


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        look = current_look()
        return QSize(look.px(200), row_height(look))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        from PySide6.QtWidgets import QStyle  # 10 ms of enums that the first window doesn't need

        item, look, rect = index.data(_ITEM_ROLE), current_look(), option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            paint_box(painter, rect.adjusted(0, 1, 0, -1), 6, look.colour("primbg"))
            bar = QRect(rect.left(), rect.top() + look.px(6), 3, rect.height() - look.px(12))
            painter.fillRect(bar, look.colour("primary"))
        left = rect.left() + look.px(12)
        if item.icon:
            side = look.px(18)
            place = QRect(left, rect.top(), side, rect.height())
            paint_icon(painter, place, item.icon, look.colour("primary" if chosen else "muted"))
            left += side + look.px(10)
        right = rect.right() - look.px(10)
        if item.key:
            cap = keycap_size(look, item.key)
            right -= cap.width()
            at = QPoint(right, rect.center().y() - cap.height() // 2)
            paint_keycap(painter, at, look, item.key)
            right -= look.px(8)
        _paint_words(painter, QRect(left, rect.top(), right - left, rect.height()), look, item)


def _paint_words(painter: QPainter, rect: QRect, look: Look, item: Suggestion) -> None:
    font = look.font("body", 500)
    title = TextBlock(item.title, look, rect.width(), font, matches=item.spans, max_lines=1)
    small = look.font("caption")
    below = QFontMetrics(small).height() if item.detail else 0
    y = rect.center().y() - (title.height + below) / 2 + 1
    title.draw(painter, QPointF(rect.left(), y))
    if item.detail:
        with painting(painter):
            painter.setFont(small)
            painter.setPen(look.colour("muted"))
            place = QRect(rect.left(), round(y + title.height), rect.width(), below)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(small, item.detail, rect.width()))
