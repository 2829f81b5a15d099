"""A search field with a lens to the left and its key to the right."""

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import keycap_size, paint_keycap
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look


class SearchField(QLineEdit):
    """A line edit that paints a lens and, while there's room, the key that leads to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._measure()

    def set_key(self, key: str) -> None:
        """Show *key*, such as ``Ctrl+K``, at the right edge; empty = none."""
        self._key = key
        self._measure()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then lens and key."""
        super().paintEvent(event)
        look, painter = current_look(), QPainter(self)
        try:
            lens = QRect(look.px(12), 0, look.px(18), self.height())
            paint_icon(painter, lens, "search", look.colour("muted"))
            if self._key:
                cap = keycap_size(look, self._key)
                at = QPoint(self.width() - cap.width() - look.px(7), (self.height() - cap.height()) // 2)
                paint_keycap(painter, at, look, self._key)
        finally:
            painter.end()

    def _measure(self) -> None:
        look = current_look()
        right = keycap_size(look, self._key).width() + look.px(4) if self._key else 0
        self.setTextMargins(look.px(26), 0, right, 0)
