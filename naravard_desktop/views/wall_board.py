"""The notes on the wall: large sticky notes in columns, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import TextBlock, elided
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.tokens import tone_colours
from naravard_desktop.services.wall import WallNote
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name
from naravard_desktop.views.wall_columns import WallColumns

NOTE_TEXT = 40
"""Pixels of the text of a note where the screen is 1080 high: two and a half times what is just readable at 10 m from
a picture 1.5 m high."""

SMALL_TEXT = 29
"""Pixels of the smallest text on the wall, on the same screen."""

COLUMN = 14
"""Width of a column, at least, in sizes of the text of a note."""

MOST_LINES = 8
MOST_COLUMNS = 6


def wall_font(pixels: float, weight: QFont.Weight) -> QFont:
    """Return the font of the wall, whose size follows the screen and not the text size of the program."""
    made = current_look().font("body")
    made.setPixelSize(max(round(pixels), 8))
    made.setWeight(weight)
    return made


class Card:
    """One note, laid out in a column of *width* pixels; not higher than *highest*."""

    def __init__(self, note: WallNote, width: float, unit: float, highest: float) -> None:
        self.note, self.width, self._unit = note, width, unit
        self._pad = unit * NOTE_TEXT * 0.5
        self._small = wall_font(SMALL_TEXT * unit, QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._small).height() * 1.25
        text = wall_font(NOTE_TEXT * unit, QFont.Weight.Medium)
        step = QFontMetricsF(text).height() * 1.08
        around = 2 * self._pad + self._line * (bool(note.kind) + bool(note.group))
        lines = max(min(int((highest - around) / step), MOST_LINES), 1)
        inner = width - 2 * self._pad
        self._text = TextBlock(note.text, current_look(), inner, text, max_lines=lines, line_height=step)
        self.height = around + self._text.height

    @property
    def said(self) -> str:
        """Everything that can be read on it."""
        return ", ".join(filter(None, (self._kind, self._text.shown, self.note.group)))

    @property
    def _kind(self) -> str:
        return kind_name(self.note.kind) if self.note.kind else ""

    def paint(self, painter: QPainter, at: QPointF, is_newest: bool) -> None:
        """Draw the note with its upper left corner *at*."""
        look = current_look()
        kind = KIND_LOOKS.get(self.note.kind)
        ink, fill, edge = tone_colours(look.tokens, kind.tone if kind else "neutral")
        area = QRectF(at.x(), at.y(), self.width, self.height)
        if is_newest:
            paint_box(painter, area, self._pad / 2, fill, look.colour("primary"), max(self._unit * 5, 2))
        else:
            paint_box(painter, area, self._pad / 2, fill, edge, max(self._unit * 2, 1))
        top = area.top() + self._pad
        if kind:
            self._paint_line(painter, top, area.left(), kind.icon, self._kind, ink)
            top += self._line
        self._text.draw(painter, QPointF(area.left() + self._pad, top))
        if self.note.group:
            low = top + self._text.height + self._line * 0.15
            self._paint_line(painter, low, area.left(), "people", self.note.group, look.tokens.ink)

    def _paint_line(self, painter: QPainter, top: float, left: float, icon: str, text: str, colour: str) -> None:
        side = QFontMetricsF(self._small).ascent()
        height = self._line * 0.85
        left += self._pad
        paint_icon(painter, QRectF(left, top + (height - side) / 2, side, side), icon, colour)
        place = QRectF(left + side * 1.35, top, self.width - 2 * self._pad - side * 1.35, height)
        with painting(painter):
            painter.setFont(self._small)
            painter.setPen(QColor(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(self._small, text, place.width()))


class WallBoard(QWidget):
    """Paints notes; a card that doesn't fit whole isn't there at all.

    Signals:
        resized(): there's room for fewer or more.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: Sequence[WallNote] = ()
        self._unit = 1.0
        self._columns = WallColumns()
        self._cards: list[tuple[QPointF, Card]] = []

    @property
    def cards(self) -> list[Card]:
        """The cards that can be seen, column by column."""
        return [card for _, card in self._cards]

    @property
    def capacity(self) -> int:
        """How many of the shortest notes there's room for."""
        lowest = Card(WallNote(0, "å", "", ""), self._column_width(), self._unit, 1).height + self._gap
        return self._count * max(int((self.height() + self._gap) / lowest), 1)

    def set_unit(self, unit: float) -> None:
        """Draw in sizes of *unit* pixels, 1.0 on a screen 1080 high at the usual text size."""
        if unit != self._unit:
            self._unit = unit
            self._lay_out()

    def show_notes(self, notes: Sequence[WallNote]) -> None:
        """Show *notes*, the newest first; nothing is painted when they're those that are shown already."""
        if notes != self._notes:
            self._notes = notes
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew."""
        super().resizeEvent(event)
        self._lay_out()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES or event.type() == QEvent.Type.LanguageChange:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards."""
        del event
        newest = self._notes[0].pk if self._notes else None
        painter = QPainter(self)
        try:
            for at, card in self._cards:
                card.paint(painter, at, card.note.pk == newest)
        finally:
            painter.end()

    @property
    def _gap(self) -> float:
        return NOTE_TEXT * self._unit * 0.5

    @property
    def _count(self) -> int:
        return min(max(int(self.width() / (NOTE_TEXT * self._unit * COLUMN)), 1), MOST_COLUMNS)

    def _column_width(self) -> float:
        return (self.width() - self._gap * (self._count - 1)) / self._count

    def _lay_out(self) -> None:
        by_pk = {note.pk: note for note in self._notes}
        width = self._column_width()
        self._cards = []
        for place, column in enumerate(self._columns.hang([note.pk for note in self._notes], self._count)):
            x, y = place * (width + self._gap), 0.0
            for pk in column:
                card = Card(by_pk[pk], width, self._unit, self.height())
                if y + card.height > self.height() + 1:
                    break
                self._cards.append((QPointF(x, y), card))
                y += card.height + self._gap
        order = {note.pk: number for number, note in enumerate(self._notes)}
        cards = sorted(self.cards, key=lambda card: order[card.note.pk])
        self.setAccessibleDescription("\n".join(card.said for card in cards))
        self.update()
