"""Icons: our own SVG drawings, coloured when they are drawn, so that a theme switch reaches every button."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from naravard_desktop.assets import resource
from naravard_desktop.qt.theme import current_look

_STROKE: Final = 'stroke-width="1.75"'
_SMALL_STROKE: Final = 'stroke-width="2.1"'  # thin lines fade at 16 px


def icon(name: str, colour: str = "muted", on: str = "primary") -> QIcon:
    """Return the icon *name* of ``resources/icons``; it follows the theme by itself.

    Args:
        name: file name without ``.svg``; an unknown one raises `FileNotFoundError` here, not when painted.
        colour: token of `tokens.Tokens`, such as ``muted``, ``primary``, ``onprimary``.
        on: token used while the button is checked.
    """
    _drawing(name)
    return QIcon(_ThemedIcon(name, colour, on))


def icon_pixmap(name: str, colour: QColor | str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """Return *name* drawn in *colour*, *pixels* square, for a screen with device pixel *ratio*; cached."""
    value = QColor(colour).name()
    key = f"naravard:{name}:{value}:{pixels}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, value, pixels, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor | str) -> None:
    """Draw icon *name* centred in *rect*, as large as its shorter side."""
    area = QRectF(rect).toAlignedRect()
    side = min(area.width(), area.height())
    device = painter.device()
    pixmap = icon_pixmap(name, colour, side, device.devicePixelRatio() if device else 1.0)
    painter.drawPixmap(area.x() + (area.width() - side) // 2, area.y() + (area.height() - side) // 2, pixmap)


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 8 ms, not needed before the first icon is painted

    svg = _drawing(name).replace("currentColor", colour).replace("onColor", current_look().tokens.onprimary)
    if pixels <= 18:
        svg = svg.replace(_STROKE, _SMALL_STROKE)
    pixmap = QPixmap(QSize(pixels, pixels) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _ThemedIcon(QIconEngine):
    """Looks its colour up each time Qt asks for pixels, so nobody has to set icons anew with the theme."""

    def __init__(self, name: str, colour: str, on: str) -> None:
        super().__init__()
        self._name, self._colour, self._on = name, colour, on

    def clone(self) -> QIconEngine:
        import ctypes  # 2 ms, and few icons are ever cloned

        copy = _ThemedIcon(self._name, self._colour, self._on)
        # Qt owns and deletes the copy, but PySide doesn't know that it was handed over: without a reference
        # of its own the copy would be freed while Qt still paints with it.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(copy))
        return copy

    def iconName(self) -> str:
        return self._name

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        del mode, state
        side = min(size.width(), size.height())
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._colour_for(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return icon_pixmap(self._name, self._colour_for(mode, state), side, scale)

    def _colour_for(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return current_look().colour("off")
        return current_look().colour(self._on if state == QIcon.State.On else self._colour)
