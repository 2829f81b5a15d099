"""How one note looks in the stream: measured and painted by the same functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from naravard_desktop.qt.paint import ChipSpec, chip_size, paint_chips, paint_dots, paint_mark
from naravard_desktop.qt.text import TextBlock, elided, text_width
from naravard_desktop.qt.theme import Look
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_kinds import KIND_LOOKS, kind_name

MOST_LINES = 12
_NARROW = 560  # pixels at 100 % text; below, the kind is a chip


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns of a row are, in pixels from its left edge."""

    kind: int
    text: int
    right: int
    dots: int


def places_in(look: Look, width: int) -> Places:
    """Return the columns of a row *width* pixels wide."""
    kind = look.px(20 + 68)
    text = look.px(20 + 68 + 112) if width >= look.px(_NARROW) else kind
    return Places(kind, text, width - look.px(20), width - look.px(20 + 84))


def _text_width(look: Look, row: NoteRow, width: int) -> int:
    places = places_in(look, width)
    right = places.dots - look.px(16) if row.votes is not None else places.right
    return max(right - places.text, look.px(120))


def _text_block(look: Look, row: NoteRow, width: int) -> TextBlock:
    font = look.font("body", 500)
    return TextBlock(row.text, look, _text_width(look, row, width), font, max_lines=MOST_LINES, line_height=look.px(22))


def row_height(look: Look, row: NoteRow, width: int) -> int:
    """Return the pixels that *row* needs in a list *width* pixels wide."""
    font = look.font("body", 500)
    room = _text_width(look, row, width)
    line = max(look.px(22), QFontMetrics(font).height())
    if "\n" not in row.text and len(row.text) < 200 and text_width(font, row.text) <= room:
        text = line
    else:
        text = round(_text_block(look, row, width).height)
    chips = chip_size(look, ChipSpec("x")).height() + look.px(6) if _chips(row, width < look.px(_NARROW)) else 0
    least = line + QFontMetrics(look.font("caption")).height() + look.px(6)
    return max(text + chips, least) + look.px(25)


def paint_row(painter: QPainter, look: Look, row: NoteRow, size: QSize) -> None:
    """Draw *row* from the painter's origin."""
    places, top = places_in(look, size.width()), look.px(12)
    line = max(look.px(22), QFontMetrics(look.font("body", 500)).height())
    second = top + line + look.px(4)
    _caption(painter, look, QRect(look.px(20), top, places.kind - look.px(24), line), row.readable_id, 600)
    clock = QRect(look.px(20), second, places.kind - look.px(24), line)
    _caption(painter, look, clock, time_text(row.captured_at))
    if places.text > places.kind:
        _paint_kind(painter, look, row, QRect(places.kind, top, places.text - places.kind - look.px(8), line), second)
    block = _text_block(look, row, size.width())
    block.draw(painter, QPointF(places.text, top))
    chips = _chips(row, places.text == places.kind)
    if chips:
        y = top + round(block.height) + look.px(6)
        room = QRect(places.text, y, places.right - places.text, chip_size(look, chips[0]).height())
        paint_chips(painter, room, look, chips)
    if row.votes is not None:
        paint_dots(painter, QRect(places.dots, top, places.right - places.dots, line), look, row.votes)


def _paint_kind(painter: QPainter, look: Look, row: NoteRow, rect: QRect, second: int) -> None:
    kind = KIND_LOOKS.get(row.kind)
    if kind is not None:
        side = min(look.px(24), rect.height() + look.px(2))
        mark = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        paint_mark(painter, mark, look, kind.icon, kind.tone)
        word = rect.adjusted(side + look.px(8), 0, 0, 0)
        colour = {"neutral": "ink", "accent": "accentink"}.get(kind.tone, kind.tone)
        _caption(painter, look, word, kind_name(row.kind), 600, colour)
    _caption(painter, look, QRect(rect.left(), second, rect.width(), rect.height()), _place_text(row))


def _caption(painter: QPainter, look: Look, rect: QRect, text: str, weight: int = 400, colour: str = "muted") -> None:
    font = look.font("caption", weight)
    painter.setFont(font)
    painter.setPen(look.colour(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided(font, text, rect.width()))


def _chips(row: NoteRow, narrow: bool) -> Sequence[ChipSpec]:
    chips = [ChipSpec(mark.name, "theme", "eye" if mark.perspective else "") for mark in row.themes]
    if row.group_name:
        chips.insert(0, ChipSpec(row.group_name, "group"))
    if narrow and row.kind:
        chips.insert(0, ChipSpec(kind_name(row.kind), KIND_LOOKS[row.kind].chip, KIND_LOOKS[row.kind].icon))
    if row.conflict:
        chips.insert(0, ChipSpec(QCoreApplication.translate("StreamDelegate", "Två versioner"), "warn"))
    return chips


def _place_text(row: NoteRow) -> str:
    """Return table and round in words."""
    table = QCoreApplication.translate("StreamDelegate", "Bord {number}").format(number=row.table) if row.table else ""
    turn = QCoreApplication.translate("StreamDelegate", "Runda {number}").format(number=row.round) if row.round else ""
    return " · ".join(part for part in (table, turn) if part)


def time_text(captured_at: datetime) -> str:
    """Return the local time of *captured_at*."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(captured_at.timestamp())), "HH:mm")
