"""How one note looks in the stream: where its parts are, and how they're painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from naravard_desktop.qt import text as qt_text
from naravard_desktop.qt.paint import ChipSpec, chip_size, paint_chip, paint_chips, paint_dots, paint_mark
from naravard_desktop.qt.text import TextBlock, elided
from naravard_desktop.qt.theme import Look
from naravard_desktop.qt.tokens import tone_colours
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name
from naravard_desktop.views.personal_marks import KEY, findings_in, heading, kinds_text

MOST_LINES = 12
"""Lines of a note in the stream; a longer one ends in an ellipsis and is whole when it's edited."""

_NARROW = 560  # pixels at 100 % text; below, the kind is a chip
_WIDEST_WARNING = 180  # pixels at 100 % text


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where the parts of a row are, in pixels from its upper left corner.

    Attributes:
        line, second: the first text line, and the top of the line under it.
        kind: empty where the kind is a chip.
        column: the text's, or its editor's.
        found: which personal data the text holds, in words; empty where none.
        warning, pill: where that is said, and what masks it; empty where there's nothing to mask, *warning* also
            where there's no room.
        photo: the chip that says from which photo the note is; empty where it says nothing.
    """

    size: QSize
    text: TextBlock
    line: QRect
    second: int
    kind: QRect
    column: QRect
    dots: QRect
    chips: Sequence[ChipSpec]
    found: str
    warning: QRect
    pill: QRect
    photo: QRect


def plan_row(look: Look, row: NoteRow, width: int, editor: int = 0, photo: ChipSpec | None = None) -> RowPlan:
    """Lay *row* out in a list *width* pixels wide; its *editor*, if it has one, is that many pixels high.

    Args:
        photo: says from which photo the note was typed.
    """
    narrow = width < look.px(_NARROW)
    left, top, right = look.px(20), look.px(12), width - look.px(20)
    kind_left, kind_width = look.px(88), 0 if narrow else look.px(112)
    text_left = kind_left + kind_width
    dots_width = look.px(84) if row.votes is not None else 0
    findings = findings_in(row.text)
    found = heading(kinds_text(kind for kind, _, _ in findings))
    pill = chip_size(look, mask_chip()) if findings else QSize(0, 0)
    said = min(round(qt_text.text_width(look.font("caption", 600), found)) + 1, look.px(_WIDEST_WARNING))
    aside = dots_width if narrow else max(dots_width, pill.width(), 0 if dots_width else said)
    text_width = max(right - text_left - (aside + look.px(16) if aside else 0), look.px(120))
    font = look.font("body", 500)
    line = max(look.px(22), QFontMetrics(font).height())
    marks = [(start, end) for _, start, end in findings]
    text = TextBlock(row.text, look, text_width, font, marks=marks, max_lines=MOST_LINES, line_height=look.px(22))
    column = QRect(text_left, top, text_width, max(round(text.height), editor))
    from_photo = [photo] if photo is not None else []
    chips = [*_chips(row, narrow), *from_photo]
    if _width(look, chips) > right - text_left:
        chips = [*_chips(row, narrow, short=True), *from_photo]
    chip_line = max([pill.height(), *(chip_size(look, chip).height() for chip in chips[:1])])
    below = chip_line + look.px(6) if chip_line else 0
    least = line + QFontMetrics(look.font("caption")).height() + look.px(6)
    return RowPlan(
        size=QSize(width, max(column.height() + below, least) + look.px(25)),
        text=text,
        line=QRect(left, top, kind_left - left - look.px(4), line),
        second=top + line + look.px(4),
        kind=QRect(kind_left, top, max(kind_width - look.px(3), 0), line),
        column=column,
        dots=QRect(right - dots_width, top, dots_width, line),
        chips=chips,
        found=found,
        warning=QRect(right - aside, top, aside if findings and not (narrow or dots_width) else 0, line),
        pill=QRect(QPoint(right - pill.width(), column.bottom() + 1 + look.px(6)), pill),
        photo=_last_chip(look, chips, QPoint(text_left, column.bottom() + 1 + look.px(6))) if photo else QRect(),
    )


def mask_chip() -> ChipSpec:
    """Return the chip that masks when it's pressed."""
    return ChipSpec(QCoreApplication.translate("StreamDelegate", "Maska"), "warn", "mask", KEY)


def paint_row(painter: QPainter, look: Look, row: NoteRow, plan: RowPlan, *, edited: bool = False) -> None:
    """Draw *row* from the painter's origin, without its text while that is *edited*."""
    _caption(painter, look, plan.line, row.readable_id, 600)
    _caption(painter, look, _moved_to(plan.line, plan.second), time_text(row.captured_at))
    if not plan.kind.isEmpty():
        _paint_kind(painter, look, row, plan)
    if not edited:
        plan.text.draw(painter, QPointF(plan.column.topLeft()))
    if plan.chips:
        top = plan.column.bottom() + 1 + look.px(6)
        aside = plan.pill.width() + look.px(8) if not plan.pill.isEmpty() else 0
        room = QRect(plan.column.left(), top, plan.size.width() - plan.column.left() - look.px(20) - aside, 0)
        room.setHeight(chip_size(look, plan.chips[0]).height())
        paint_chips(painter, room, look, plan.chips)
    if row.votes is not None:
        paint_dots(painter, plan.dots, look, row.votes)
    if not (edited or plan.pill.isEmpty()):
        _caption(painter, look, plan.warning, plan.found, 600, look.tokens.warn, Qt.AlignmentFlag.AlignRight)
        paint_chip(painter, plan.pill.topLeft(), look, mask_chip())


def time_text(captured_at: datetime) -> str:
    """Return the local time of *captured_at*."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(captured_at.timestamp())), "HH:mm")


def _paint_kind(painter: QPainter, look: Look, row: NoteRow, plan: RowPlan) -> None:
    kind, rect = KIND_LOOKS.get(row.kind), plan.kind
    if kind is not None:
        side = min(look.px(24), rect.height() + look.px(2))
        mark = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        paint_mark(painter, mark, look, kind.icon, kind.tone)
        word = rect.adjusted(side + look.px(8), 0, 0, 0)
        _caption(painter, look, word, kind_name(row.kind), 600, tone_colours(look.tokens, kind.tone)[0])
    _caption(painter, look, _moved_to(rect, plan.second), _place_text(row))


def _caption(
    painter: QPainter,
    look: Look,
    rect: QRect,
    text: str,
    weight: int = 400,
    colour: str = "",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = look.font("caption", weight)
    painter.setFont(font)
    painter.setPen(colour or look.tokens.muted)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | align, elided(font, text, rect.width()))


def _moved_to(rect: QRect, top: int) -> QRect:
    moved = QRect(rect)
    moved.moveTop(top)
    return moved


def _width(look: Look, chips: Sequence[ChipSpec]) -> int:
    return sum(chip_size(look, chip).width() + 6 for chip in chips)


def _last_chip(look: Look, chips: Sequence[ChipSpec], start: QPoint) -> QRect:
    return QRect(start + QPoint(_width(look, chips[:-1]), 0), chip_size(look, chips[-1]))


def _chips(row: NoteRow, narrow: bool, short: bool = False) -> Sequence[ChipSpec]:
    chips = [ChipSpec(QCoreApplication.translate("StreamDelegate", "Två versioner"), "warn")] if row.conflict else []
    if row.quotable:
        chips.append(ChipSpec(QCoreApplication.translate("StreamDelegate", "Får citeras"), "outline", "quote"))
    if row.memo:
        chips.append(ChipSpec(QCoreApplication.translate("StreamDelegate", "Memo"), "outline", "memo"))
    if narrow and row.kind in KIND_LOOKS:
        chips.append(ChipSpec(kind_name(row.kind), KIND_LOOKS[row.kind].chip, KIND_LOOKS[row.kind].icon))
    if row.group_name:
        chips.append(ChipSpec(row.group_name, "group"))
    chips += [
        ChipSpec(mark.short if short else mark.name, "theme", "eye" if mark.perspective else "") for mark in row.themes
    ]
    return chips


def _place_text(row: NoteRow) -> str:
    """Return table and round in words."""
    table = QCoreApplication.translate("StreamDelegate", "Bord {number}").format(number=row.table) if row.table else ""
    turn = QCoreApplication.translate("StreamDelegate", "Runda {number}").format(number=row.round) if row.round else ""
    return " · ".join(part for part in (table, turn) if part)
