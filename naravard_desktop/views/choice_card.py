"""A large button with a picture, a heading, an explanation that may wrap, and its key."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import keycap_size, paint_box, paint_keycap, paint_selection
from naravard_desktop.qt.text import TextBlock
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS

_HALO: Final = 4


class ChoiceCard(QPushButton):
    """One of a few large choices.

    The heading is the button's text and the explanation its accessible description, so a screen reader says what
    is painted. The form gives two dynamic properties: ``picture``, an icon, and ``key``, a shortcut to show.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size at the present width, or at a good one before there is any."""
        width = max(self.width(), current_look().px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that holds the picture and some words."""
        width = current_look().px(240)
        return QSize(width, current_look().px(96))

    def hasHeightForWidth(self) -> bool:
        """Tell that the texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the card when it's *width* pixels wide."""
        look = current_look()
        texts = _texts_height(self.text(), self.accessibleDescription(), self._key(), look, width)
        return round(max(texts, look.px(56)) + 2 * (look.px(20) + _HALO))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; a frame with a halo shows focus, a stronger edge that it can be pressed."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            self._paint_ground(painter, look)
            self._paint_picture(painter, look)
            key = self._key()
            heading, about = _texts(self.text(), self.accessibleDescription(), key, look, self.width())
            top = (self.height() - heading.height - look.px(6) - about.height) / 2
            left = _text_left(look)
            heading.draw(painter, QPointF(left, top))
            about.draw(painter, QPointF(left, top + heading.height + look.px(6)))
            if key:
                key = _native(key)
                cap = keycap_size(look, key)
                at = QPoint(self.width() - _HALO - look.px(20) - cap.width(), (self.height() - cap.height()) // 2)
                paint_keycap(painter, at, look, key)
        finally:
            painter.end()

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        if self.hasFocus():
            paint_selection(painter, self.rect(), look)
            return
        inner = self.rect().adjusted(_HALO, _HALO, -_HALO, -_HALO)
        pointed = self.underMouse() or self.isDown()
        edge = look.colour("primary" if pointed else "strong")
        paint_box(painter, inner, RADIUS, look.colour("panel" if self.isDown() else "surface"), edge)

    def _paint_picture(self, painter: QPainter, look: Look) -> None:
        side = look.px(56)
        tile = QRect(_HALO + look.px(20), (self.height() - side) // 2, side, side)
        lit = self.hasFocus()
        paint_box(painter, tile, RADIUS, look.colour("primary" if lit else "primbg"))
        inset = look.px(16)
        area = tile.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, area, str(self.property("picture")), look.colour("onprimary" if lit else "primary"))

    def _key(self) -> str:
        return str(self.property("key") or "")


def _native(key: str) -> str:
    """Return *key* as the platform writes it, in the language in use."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _text_left(look: Look) -> int:
    return _HALO + look.px(20 + 56 + 20)


def _texts(heading: str, about: str, key: str, look: Look, width: int) -> tuple[TextBlock, TextBlock]:
    """Lay the texts out for a card of *width* pixels."""
    room = width - _text_left(look) - _HALO - look.px(20)
    if key:
        room -= keycap_size(look, _native(key)).width() + look.px(16)
    return (
        TextBlock(heading, look, room, look.font("emphasis")),
        TextBlock(about, look, room, line_height=look.px(20), colour="muted"),
    )


@lru_cache(maxsize=64)  # layouts ask for a few widths over and over: some 40 times before a card is shown
def _texts_height(heading: str, about: str, key: str, look: Look, width: int) -> float:
    above, below = _texts(heading, about, key, look, width)
    return above.height + look.px(6) + below.height
