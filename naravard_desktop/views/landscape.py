"""The picture on the start page: a road that winds from house to house towards the horizon."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS

_SCENE: Final = QSize(520, 730)  # everything below is drawn in these units, then fitted to the widget
_HILLS: Final = (  # as in SVG: a start point, then three points for every Bézier piece
    "0,366 95,366 85,262 175,262 262,262 255,337 345,337 430,337 440,277 520,277",
    "0,410 60,410 105,425 172,425 262,425 255,343 345,343 430,343 450,402 520,402",
    "0,542 90,542 85,468 175,468 260,468 255,512 345,512 430,512 440,452 520,452",
    "0,629 90,629 85,599 175,599 260,599 258,643 345,643 430,643 440,585 520,585",
)
_ROAD: Final = "85,732 112,668 312,682 312,622 312,572 183,590 183,538 183,480 364,520 364,440"
_HOUSES: Final = ((141.0, 610.0, 1.0), (241.0, 498.0, 0.78), (382.0, 422.0, 0.65))  # foot of the house, size
_TREES: Final = (
    (62.0, 490.0, 0.9), (83.0, 492.0, 0.8), (62.0, 604.0, 1.35), (86.0, 612.0, 1.15), (296.0, 458.0, 0.9),
    (312.0, 448.0, 0.8), (416.0, 592.0, 1.2), (442.0, 606.0, 1.65), (468.0, 590.0, 1.2), (468.0, 418.0, 0.7),
    (484.0, 424.0, 0.8),
)  # fmt: skip
_STARS: Final = ((64, 70), (122, 150), (190, 52), (238, 118), (300, 76), (432, 60), (470, 132), (92, 226), (282, 196))


class _Paints(NamedTuple):
    sky: QColor
    light: QColor  # the sun or the moon
    hills: tuple[QColor, ...]
    road: QColor
    wall: QColor
    roof: QColor
    window: QColor
    tree: QColor


class Landscape(QWidget):
    """Paints the picture in the colours of the theme: day in the light one, night in the dark one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._retranslate()

    def sizeHint(self) -> QSize:
        """Return the size that the picture is drawn for."""
        return _SCENE

    def minimumSizeHint(self) -> QSize:
        """Return a size at which it's still a picture."""
        return QSize(240, 240)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene so that it covers the widget; what sticks out above or beside is cut."""
        del event
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        scale = max(self.width() / _SCENE.width(), self.height() / _SCENE.height())
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(frame)
            painter.translate((self.width() - _SCENE.width() * scale) / 2, self.height() - _SCENE.height() * scale)
            painter.scale(scale, scale)
            _paint_scene(painter, current_look())
        finally:
            painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Bild: en väg som slingrar sig genom ett landskap, från hus till hus"))


def _paint_scene(painter: QPainter, look: Look) -> None:
    paints = _night(look) if look.dark else _day(look)
    painter.setPen(Qt.PenStyle.NoPen)
    _fill(painter, paints.sky, QRectF(-200, -1200, 920, 2000))
    if look.dark:
        painter.setBrush(paints.light)
        for x, y in _STARS:
            painter.drawEllipse(QPointF(x, y), 1.3, 1.3)
    painter.setBrush(paints.light)
    painter.drawEllipse(QPointF(374, 160), 26, 26)
    for curve, colour in zip(_HILLS, paints.hills, strict=True):
        painter.setBrush(colour)
        painter.drawPath(_ground(curve))
    _paint_road(painter, paints.road)
    for x, y, size in _TREES:
        _paint_tree(painter, QPointF(x, y), size, paints.tree)
    for x, y, size in _HOUSES:
        _paint_house(painter, QPointF(x, y), size, paints)


def _day(look: Look) -> _Paints:
    tokens = look.tokens
    sky, far, near = QColor(tokens.primbg), QColor(tokens.heat[1]), QColor(tokens.heat[2])
    hills = (_mix(sky, far, 0.8), _mix(far, near, 0.42), near, _mix(near, QColor(tokens.heat[3]), 0.26))
    surface, primary = look.colour("surface"), look.colour("primary")
    return _Paints(sky, surface, hills, surface, surface, primary, QColor(tokens.heat[3]), QColor(tokens.heat[3]))


def _night(look: Look) -> _Paints:
    tokens = look.tokens
    sky, ground = look.colour("primbg"), QColor(tokens.heat[2])
    hills = tuple(_mix(sky, ground, share) for share in (0.22, 0.42, 0.64, 0.9))
    moon = _mix(look.colour("ink"), sky, 0.12)
    road = _mix(look.colour("muted"), ground, 0.15)
    tree = _mix(sky, look.colour("bg"), 0.55)
    return _Paints(sky, moon, hills, road, look.colour("panel"), look.colour("bg"), look.colour("warn"), tree)


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return *one* with *share* (0 to 1) of *other* in it."""
    pairs = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in pairs))


def _fill(painter: QPainter, colour: QColor, rect: QRectF) -> None:
    painter.setBrush(colour)
    painter.drawRect(rect)


def _points(curve: str) -> list[QPointF]:
    return [QPointF(*map(float, point.split(","))) for point in curve.split()]


def _open_path(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for start in range(1, len(points), 3):
        path.cubicTo(*points[start : start + 3])
    return path


def _ground(curve: str) -> QPainterPath:
    """Return what lies under *curve*, a little wider than the scene so that no gap shows at its edges."""
    points = _points(curve)
    path = _open_path(points)
    for x, y in ((720, points[-1].y()), (720, 740), (-200, 740), (-200, points[0].y())):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _paint_road(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(_open_path(_points(_ROAD)), pen)


def _paint_house(painter: QPainter, foot: QPointF, size: float, paints: _Paints) -> None:
    painter.save()
    painter.translate(foot)
    painter.scale(size, size)
    _fill(painter, paints.wall, QRectF(-17, -26, 34, 26))
    _fill(painter, paints.window, QRectF(-3.5, -13, 7, 13))
    painter.setBrush(paints.roof)
    painter.drawPolygon(QPolygonF([QPointF(-21, -25), QPointF(0, -41), QPointF(21, -25)]))
    painter.restore()


def _paint_tree(painter: QPainter, foot: QPointF, size: float, colour: QColor) -> None:
    painter.save()
    painter.translate(foot)
    painter.scale(size, size)
    _fill(painter, colour, QRectF(-0.8, -8, 1.6, 12))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(-7, -4), QPointF(0, -26), QPointF(7, -4)]))
    painter.restore()
