"""Draws a note as a row of the list: id, kind, text with search hits, chips, dots."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from naravard_desktop.language.analyse import hit_spans
from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paged_model import ROW_ROLE
from naravard_desktop.qt.paint import (
    ChipSpec,
    chip_size,
    paint_box,
    paint_chip,
    paint_dots,
    paint_mark,
    paint_selection,
    painting,
)
from naravard_desktop.qt.text import TextBlock, elided
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import tone_colours
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name
from naravard_desktop.views.note_row_delegate import NoteRowDelegate

AnyIndex = QModelIndex | QPersistentModelIndex

_MOST_LINES: Final = 6  # of a note that isn't the current one: nine of ten notes fit whole
_SESSION: Final = 168  # pixels at 100 % text that a session's name gets, so that the themes fit beside it
_NARROW: Final = 560  # pixels at 100 % text, below which id and kind stand over the text instead of beside it


@dataclass(frozen=True)
class NotePlan:
    """Where the parts of a row are, counted from its upper left corner."""

    height: int
    text: TextBlock
    column: QRect
    id: QRect
    mark: QRect
    kind: QRect
    dots: QRect
    chips: tuple[tuple[ChipSpec, QRect], ...]


class NoteDelegate(NoteRowDelegate[NotePlan]):
    """Draws notes at the height of their text; the current note is shown whole.

    Attributes:
        many: whether several notes are selected, which then get a check mark.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self.many = False

    def mark_hits(self, query: str) -> None:
        """Mark what the words of *query* find in the texts."""
        self._query = query
        self.forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of the row; a note that's gone keeps the height of an ordinary one."""
        row: NoteRow | None = index.data(ROW_ROLE)
        look, width = current_look(), option.rect.width()  # type: ignore[attr-defined]
        if row is None:
            return QSize(width, look.px(100))
        return QSize(width, self.plan(row, look, width, _is_current(option)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row, or nothing if its note is gone."""
        row: NoteRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        look, rect = current_look(), QRect(option.rect)  # type: ignore[attr-defined]
        plan = self.plan(row, look, rect.width(), _is_current(option))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        _paint_ground(painter, rect, look, selected, _is_current(option))
        with painting(painter):
            painter.translate(rect.topLeft())
            _paint_head(painter, plan, look, row)
            if selected and self.many:
                _paint_check(painter, plan.id, look)
            if not self.is_edited(row):
                plan.text.draw(painter, QPointF(plan.column.topLeft()))
            for chip, place in plan.chips:
                paint_chip(painter, place.topLeft(), look, chip, max_width=place.width())

    def _plan_row(self, row: NoteRow, look: Look, width: int, whole: bool, editor: int) -> NotePlan:
        return _plan(row, look, width, 0 if whole else _MOST_LINES, self._query, editor)


def note_chips(row: NoteRow) -> tuple[ChipSpec, ...]:
    """Return the chips of a note: what has to be decided, who, where, and its themes or that it has none."""
    chips: list[ChipSpec] = []
    if row.conflict:
        chips.append(ChipSpec(_tr("Att avgöra"), "danger", icon="merge"))
    if row.group_name:
        chips.append(ChipSpec(row.group_name, "group"))
    if row.session_title:
        chips.append(ChipSpec(row.session_title, "outline"))
    for mark in row.themes:
        chips.append(ChipSpec(mark.short, "neutral", icon="eye") if mark.perspective else ChipSpec(mark.short, "theme"))
    if all(mark.perspective for mark in row.themes):
        chips.append(ChipSpec(_tr("Okodad"), "warn", icon="-"))
    return tuple(chips)


def spoken_note(row: NoteRow) -> str:
    """Return what a screen reader says of a note."""
    votes = [QCoreApplication.translate("NoteDelegate", "%n prickar", "", row.votes)] if row.votes else []
    chips = [chip.text for chip in note_chips(row)]
    return ", ".join(part for part in (row.readable_id, kind_name(row.kind), row.text, *chips, *votes) if part)


def _plan(row: NoteRow, look: Look, width: int, lines: int, query: str, editor: int) -> NotePlan:
    left, top, right = look.px(20), look.px(12), width - look.px(20)
    narrow = width < look.px(_NARROW)
    line = max(look.px(24), QFontMetrics(look.font("caption", 600)).height())
    dots_width = look.px(84) if row.votes or not narrow else 0
    id_rect = QRect(left, top, look.px(64), line)
    mark = QRect(id_rect.right() + 1, top, look.px(24), look.px(24))
    kind_left = mark.right() + 1 + look.px(8)
    kind = QRect(kind_left, top, look.px(84), line)
    dots = QRect(right - dots_width, top, dots_width, line)
    text_left = left if narrow else kind.right() + 1
    text_top = top + line + look.px(2) if narrow else top
    text_right = right if narrow else dots.left() - look.px(12)
    spans = hit_spans(row.text, query) if query else []
    text = TextBlock(
        row.text,
        look,
        text_right - text_left,
        look.font("body", 500),
        hits=spans,
        max_lines=lines,
        line_height=look.px(22),
    )
    column = QRect(text_left, text_top + 1, text_right - text_left, max(round(text.height), editor))
    below = QRect(text_left, column.bottom() + 1 + look.px(6), right - text_left, 0)
    chips = _place_chips(look, note_chips(row), below, whole=lines == 0)
    return NotePlan(chips[-1][1].bottom() + 1 + look.px(13), text, column, id_rect, mark, kind, dots, chips)


def _place_chips(look: Look, chips: Sequence[ChipSpec], area: QRect, whole: bool) -> tuple[tuple[ChipSpec, QRect], ...]:
    """Set the chips in as many lines as they need from the top of *area* on; long sessions short unless *whole*."""
    gap, place = look.px(6), area.topLeft()
    placed: list[tuple[ChipSpec, QRect]] = []
    for chip in chips:
        size = chip_size(look, chip)
        if chip.kind == "outline" and not whole:
            size.setWidth(min(size.width(), look.px(_SESSION)))
        if place.x() > area.left() and place.x() + size.width() > area.right():
            place = QPoint(area.left(), place.y() + size.height() + gap)
        width = min(size.width(), area.width())
        placed.append((chip, QRect(place, QSize(width, size.height()))))
        place = QPoint(place.x() + width + gap, place.y())
    return tuple(placed)


def _paint_ground(painter: QPainter, rect: QRect, look: Look, selected: bool, current: bool) -> None:
    inner = rect.adjusted(look.px(4), 0, -look.px(4), -1)
    if current:
        paint_selection(painter, inner, look)
        inner = inner.adjusted(6, 6, -6, -6)
    if selected and not current:
        paint_box(painter, inner.adjusted(4, 3, -4, -3), 6, look.colour("primbg"))
    if not current:
        line = QRect(rect.left() + look.px(20), rect.bottom(), rect.width() - look.px(40), 1)
        painter.fillRect(line, look.colour("line"))


def _paint_head(painter: QPainter, plan: NotePlan, look: Look, row: NoteRow) -> None:
    font = look.font("caption", 600)
    painter.setFont(font)
    painter.setPen(look.colour("muted"))
    painter.drawText(plan.id, Qt.AlignmentFlag.AlignVCenter, elided(font, row.readable_id, plan.id.width()))
    kind = KIND_LOOKS.get(row.kind)
    if kind is not None:
        paint_mark(painter, plan.mark, look, kind.icon, kind.tone)
        painter.setFont(font)
        painter.setPen(tone_colours(look.tokens, kind.tone)[0])
        painter.drawText(plan.kind, Qt.AlignmentFlag.AlignVCenter, elided(font, kind_name(row.kind), plan.kind.width()))
    if row.votes:
        paint_dots(painter, plan.dots, look, row.votes)


def _paint_check(painter: QPainter, beside: QRect, look: Look) -> None:
    side = look.px(18)
    box = QRect(beside.left(), beside.bottom() + look.px(6), side, side)
    paint_box(painter, box, 4, look.colour("primary"))
    paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", look.colour("onprimary"))


def _is_current(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteDelegate", text)
