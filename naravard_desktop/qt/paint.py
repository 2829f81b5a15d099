"""What widgets and delegates paint alike: chips, marks, matrix cells, bars, dots, frames.

Each function takes the look in force and leaves the painter as it found it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.text import elided, text_width
from naravard_desktop.qt.theme import Look
from naravard_desktop.qt.tokens import CELL_RADIUS, RADIUS, Tone, tone_colours

ChipKind = Literal["neutral", "outline", "group", "theme", "ok", "warn", "danger"]
Rect = QRect | QRectF

_CHIP_TONES: dict[ChipKind, Tone] = {
    "neutral": "neutral",
    "outline": "neutral",
    "group": "primary",
    "theme": "accent",
    "ok": "accent",
    "warn": "warn",
    "danger": "danger",
}
_CHIP_ICONS: dict[ChipKind, str] = {
    "group": "people",
    "theme": "hash",
    "ok": "check",
    "warn": "warning",
    "danger": "danger",
}


class ChipSpec(NamedTuple):
    """What a chip says. *icon* overrides the kind's own ("-" = none); *key* shows a key cap."""

    text: str
    kind: ChipKind = "neutral"
    icon: str = ""
    key: str = ""

    @property
    def icon_name(self) -> str:
        """The icon to draw, or empty."""
        return "" if self.icon == "-" else self.icon or _CHIP_ICONS.get(self.kind, "")


@dataclass(frozen=True)
class HeatCell:
    """One cell of a matrix: a class 0–4 with its count, or *hidden* (too few), or a *gap* (nobody)."""

    level: Literal[0, 1, 2, 3, 4, "hidden", "gap"]
    text: str
    note: str = ""
    selected: bool = False


@contextmanager
def painting(painter: QPainter) -> Iterator[QPainter]:
    """Save *painter* and restore it whatever happens; smooth edges inside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.restore()


def paint_box(
    painter: QPainter,
    rect: Rect,
    radius: float,
    fill: QColor | str | None = None,
    edge: QColor | str | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box inside *rect*; the edge lies within it, so nothing is cut off."""
    with painting(painter):
        inset = width / 2 if edge is not None else 0.0
        painter.setPen(QPen(QColor(edge), width) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_selection(painter: QPainter, rect: Rect, look: Look, radius: float = RADIUS) -> None:
    """Draw the frame of what is selected or focused: 2 px primary inside a 4 px halo, all within *rect*."""
    outer = QRectF(rect)
    paint_box(painter, outer, radius + 4, edge=look.colour("primbg"), width=4)
    inner = outer.adjusted(4, 4, -4, -4)
    paint_box(painter, inner, radius, look.colour("surface"), look.colour("primary"), 2)


def paint_shadow(painter: QPainter, rect: Rect, radius: float = RADIUS, depth: int = 8) -> None:
    """Draw a soft shadow that reaches *depth* pixels outside *rect*."""
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 5))
        for step in range(depth, 0, -1):
            painter.drawRoundedRect(
                QRectF(rect).adjusted(-step, -step + 2, step, step + 2), radius + step, radius + step
            )


# --- chips ---------------------------------------------------------------------------------------


def chip_size(look: Look, spec: ChipSpec, tall: bool = False) -> QSize:
    """Return the size of the chip; *tall* ones (32) can be pressed, the others (24) only tell."""
    font = _chip_font(look, tall)
    height = max(look.px(32 if tall else 24), QFontMetrics(font).height() + look.px(4))
    width = look.px(16) + text_width(font, spec.text) + _icon_room(look, spec)
    if spec.key:
        width += look.px(8) + keycap_size(look, spec.key).width() - look.px(4)
    return QSize(round(width + 0.5), height)


def paint_chip(
    painter: QPainter, at: QPoint, look: Look, spec: ChipSpec, *, tall: bool = False, max_width: int = 0
) -> QRect:
    """Draw the chip with its upper left corner *at* and return its rectangle.

    Args:
        max_width: pixels; a longer text is elided. 0 = no limit.
    """
    rect = QRect(at, chip_size(look, spec, tall))
    if max_width and rect.width() > max_width:
        rect.setWidth(max_width)
    ink, fill, edge = tone_colours(look.tokens, _CHIP_TONES[spec.kind])
    if spec.kind == "outline":
        fill, edge = look.tokens.surface, look.tokens.line
    radius = RADIUS if tall else rect.height() / 2
    paint_box(painter, rect, radius, fill, edge)
    _paint_chip_inside(painter, rect, look, spec, QColor(ink), tall)
    return rect


def _paint_chip_inside(painter: QPainter, rect: QRect, look: Look, spec: ChipSpec, ink: QColor, tall: bool) -> None:
    inner = QRect(rect).adjusted(look.px(8), 0, -look.px(8), 0)
    if spec.icon_name:
        side = _icon_side(look, spec)
        paint_icon(painter, QRect(inner.left(), inner.top(), side, inner.height()), spec.icon_name, ink)
        inner.setLeft(inner.left() + _icon_room(look, spec))
    if spec.key:
        cap = keycap_size(look, spec.key)
        left = rect.right() - look.px(4) - cap.width()
        paint_keycap(painter, QPoint(left, rect.center().y() - cap.height() // 2 + 1), look, spec.key)
        inner.setRight(left - look.px(6))
    with painting(painter):
        font = _chip_font(look, tall)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, elided(font, spec.text, inner.width() + 2))


def paint_chips(painter: QPainter, rect: QRect, look: Look, specs: Sequence[ChipSpec], gap: int = 6) -> list[QRect]:
    """Draw *specs* in one row inside *rect* and return where each landed.

    What has no room becomes a last chip "+3"; the list is then shorter than *specs*.
    """
    places: list[QRect] = []
    x = rect.left()
    for number, spec in enumerate(specs):
        left = len(specs) - number - 1
        reserve = chip_size(look, ChipSpec(f"+{left}")).width() + gap if left else 0
        if places and x + chip_size(look, spec).width() + reserve > rect.right() + 1:
            paint_chip(painter, QPoint(x, rect.top()), look, ChipSpec(f"+{left + 1}"))
            break
        room = rect.right() + 1 - x - reserve
        places.append(paint_chip(painter, QPoint(x, rect.top()), look, spec, max_width=max(room, look.px(40))))
        x = places[-1].right() + 1 + gap
    return places


def _chip_font(look: Look, tall: bool) -> QFont:
    return look.font("caption", 600 if tall else 500)


def _icon_side(look: Look, spec: ChipSpec) -> int:
    return look.px(11 if spec.icon_name == "hash" else 15)


def _icon_room(look: Look, spec: ChipSpec) -> int:
    return _icon_side(look, spec) + look.px(4) if spec.icon_name else 0


# --- key caps, kind marks, dots, bars --------------------------------------------------------------


def keycap_size(look: Look, text: str) -> QSize:
    """Return the size of a key cap with *text*."""
    font = look.font("caption", 600)
    height = QFontMetrics(font).height() + look.px(4)
    return QSize(max(round(text_width(font, text) + look.px(12)), height), height)


def paint_keycap(painter: QPainter, at: QPoint, look: Look, text: str) -> QRect:
    """Draw a key cap with its upper left corner *at* and return its rectangle."""
    rect = QRect(at, keycap_size(look, text))
    paint_box(painter, rect, CELL_RADIUS, look.colour("surface"), look.colour("line"))
    with painting(painter):
        painter.setFont(look.font("caption", 600))
        painter.setPen(look.colour("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return rect


def paint_mark(painter: QPainter, rect: Rect, look: Look, icon_name: str, tone: Tone) -> None:
    """Draw the square mark of a kind: an icon of two thirds its side on the tone's background."""
    ink, fill, _ = tone_colours(look.tokens, tone)
    area = QRectF(rect)
    paint_box(painter, area, 6, fill)
    inset = area.width() / 6
    paint_icon(painter, area.adjusted(inset, inset, -inset, -inset), icon_name, ink)


def paint_dots(painter: QPainter, rect: QRect, look: Look, count: int, most: int = 5) -> None:
    """Draw votes: up to *most* dots and always the number, from the left edge of *rect*."""
    side, gap = look.px(8), look.px(3)
    with painting(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("primary"))
        x, middle = rect.left(), rect.center().y()
        for _ in range(min(count, most)):
            painter.drawEllipse(QRectF(x, middle - side / 2 + 0.5, side, side))
            x += side + gap
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("caption", 600))
        text = QRect(x + gap + 1, rect.top(), rect.right() - x, rect.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(count))


def paint_bar(painter: QPainter, rect: Rect, look: Look, share: float, colour: str = "accent") -> None:
    """Draw a horizontal bar filled to *share* (0 to 1); more than nothing always shows."""
    area = QRectF(rect)
    radius = area.height() / 2
    paint_box(painter, area, radius, look.colour("line"))
    if share > 0:
        area.setWidth(max(area.width() * min(share, 1.0), area.height()))
        paint_box(painter, area, radius, look.colour(colour))


# --- matrix ----------------------------------------------------------------------------------------


def paint_hatch(painter: QPainter, rect: Rect, colour: QColor | str, radius: float = CELL_RADIUS) -> None:
    """Draw diagonal lines clipped to the rounded *rect*."""
    area = QRectF(rect)
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    with painting(painter):
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor(colour), 1.0))
        x = area.left() - area.height()
        while x < area.right():
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
            x += 5


def paint_heat(painter: QPainter, rect: Rect, look: Look, cell: HeatCell) -> None:
    """Draw one matrix cell; what is hidden and what nobody said differ in pattern, frame and words."""
    tokens = look.tokens
    if isinstance(cell.level, int):
        fill, ink = tokens.heat[cell.level], tokens.heattext[cell.level]
        paint_box(painter, rect, CELL_RADIUS, fill, tokens.line if cell.level == 0 else None)
    else:
        ink, hatch = (tokens.warn, tokens.warnline) if cell.level == "gap" else (tokens.muted, tokens.line)
        paint_box(painter, rect, CELL_RADIUS, tokens.surface)
        paint_hatch(painter, rect, hatch)
        paint_box(painter, rect, CELL_RADIUS, None, tokens.warn if cell.level == "gap" else tokens.strong)
    _paint_cell_text(painter, QRectF(rect), look, cell, QColor(ink))
    if cell.selected:
        paint_box(painter, rect, CELL_RADIUS, None, tokens.ink, 2)
        paint_box(painter, QRectF(rect).adjusted(2, 2, -2, -2), CELL_RADIUS - 1, None, tokens.surface, 2)


def _paint_cell_text(painter: QPainter, rect: QRectF, look: Look, cell: HeatCell, ink: QColor) -> None:
    font = look.font("caption", 600)
    lines = [cell.text, cell.note] if cell.note else [cell.text]
    step = QFontMetrics(font).height()
    top = rect.center().y() - step * len(lines) / 2
    with painting(painter):
        painter.setFont(font)
        if not isinstance(cell.level, int) and cell.text:
            width = min(text_width(font, cell.text) + look.px(8), rect.width() - 4)
            plate = QRectF(rect.center().x() - width / 2, top, width, step)
            painter.fillRect(plate, QBrush(look.colour("surface")))
        painter.setPen(ink)
        for number, line in enumerate(lines):
            place = QRectF(rect.left(), top + number * step, rect.width(), step)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided(font, line, rect.width()))
