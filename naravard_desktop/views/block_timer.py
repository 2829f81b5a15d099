"""Shows the time of a question: a ring that empties, the time that's left, and a button that starts and pauses."""

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from naravard_desktop.qt.icons import icon, paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.text import elided, text_width
from naravard_desktop.qt.theme import LOOK_CHANGES, Look, current_look
from naravard_desktop.qt.tokens import RADIUS
from naravard_desktop.views.block_clock import BlockClock, TimerWords

LENGTHS = (5, 10, 15, 20)
"""Minutes that are offered where the session says nothing."""

_GAP = 4  # pixels between time and button

PULSE = 1_100
"""Milliseconds that the one pulse takes when the time is out."""


@dataclass(frozen=True)
class TimerSizes:
    """Pixels of a painted timer; a ring of 0 leaves it out, and so does an empty second line."""

    ring: int
    gap: int
    first: QFont
    phrase: QFont
    second: QFont
    two_lines: bool = True

    def font_of(self, words: TimerWords) -> QFont:
        """Return the font of the first line: digits are larger than a phrase."""
        return self.first if words.first[:1].isdigit() else self.phrase

    def size_of(self, words: TimerWords) -> QSize:
        """Return how much room *words* take beside the ring."""
        lines = [(self.font_of(words), words.first), (self.second, words.second)][: 2 if self.two_lines else 1]
        width = max(text_width(font, text) for font, text in lines)
        tall = sum(QFontMetricsF(font).height() for font in (self.first, self.second)[: len(lines)])
        beside = self.ring + self.gap if self.ring else 0
        return QSize(round(width + beside + 1), round(max(tall, self.ring)))


def paint_timer(painter: QPainter, rect: QRectF, look: Look, sizes: TimerSizes, clock: BlockClock) -> None:
    """Paint what *clock* says into *rect*: the ring left, the words right of it, in the middle of its height."""
    words, is_over = clock.words, clock.state == "over"
    left = rect.left()
    if sizes.ring:
        ring = QRectF(left, rect.center().y() - sizes.ring / 2, sizes.ring, sizes.ring)
        paint_ring(painter, ring, look, 1.0 if is_over else clock.share, "warn" if is_over else "accent")
        left += sizes.ring + sizes.gap
    fonts = [sizes.font_of(words), sizes.second]
    lines = list(zip(fonts, words, strict=True))[: 2 if sizes.two_lines and words.second else 1]
    heights = [QFontMetricsF(font).height() for font, _ in lines]
    top = rect.center().y() - sum(heights) / 2
    with painting(painter):
        for number, ((font, text), height) in enumerate(zip(lines, heights, strict=True)):
            painter.setFont(font)
            painter.setPen(look.colour("warn" if is_over else "muted" if number else "ink"))
            place = QRectF(left, top, rect.right() - left + 1, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(font, text, place.width() + 2))
            top += height


def paint_ring(painter: QPainter, rect: QRectF, look: Look, share: float, colour: str) -> None:
    """Paint a ring of which *share* (0 to 1) is in *colour*, from the top and clockwise, around a clock."""
    width = rect.width() / 10
    area = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    with painting(painter):
        painter.setPen(QPen(look.colour("line"), width))
        painter.drawEllipse(area)
        if share > 0:
            pen = QPen(look.colour(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if share < 1 else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(area, 90 * 16, -round(share * 360 * 16))
    inset = rect.width() * 0.32
    paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "clock", look.colour(colour))


class TimerFace(QAbstractButton):
    """Ring and words; a press opens what can be chosen. It takes the focus by Tab only, so that typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock: BlockClock | None = None
        self._spoken = ""
        self._detail = 2
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._pulse = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=PULSE)
        self._pulse.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse.valueChanged.connect(lambda _value: self.update())

    def follow(self, clock: BlockClock) -> None:
        """Show *clock* from now on."""
        self._clock = clock
        clock.ticked.connect(self._show)
        clock.ended.connect(self._end)
        self._show()

    def show_detail(self, detail: int) -> None:
        """Show all (2), no ring (1), or nothing but the first line (0)."""
        if detail != self._detail:
            self._detail = detail
            self.updateGeometry()
            self.update()

    def width_with(self, detail: int) -> int:
        """Return the width that *detail* takes at least, see `show_detail`."""
        return self._size(detail).width()

    def sizeHint(self) -> QSize:
        """Return room for every word that the present length may need, so that nothing beside it moves."""
        return self._size(self._detail)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the time as it is now."""
        self._speak()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and language."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES or event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
            self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the time, and a frame for hover and focus."""
        del event
        if self._clock is None:
            return
        look, edge = current_look(), self._edge()
        painter = QPainter(self)
        try:
            if self.hasFocus() or self.underMouse():
                colours = ("panel", "primary", 2) if self.hasFocus() else ("panel", "line", 1)
                paint_box(painter, self.rect(), RADIUS, look.colour(colours[0]), look.colour(colours[1]), colours[2])
            area = QRectF(self.rect()).adjusted(edge, 0, -edge, 0)
            sizes = self._sizes(self._detail)
            pulses = self._pulse.state() == QVariantAnimation.State.Running and self._clock.state == "over"
            if sizes.ring and pulses:
                self._paint_pulse(painter, look, QRectF(edge, area.center().y(), sizes.ring, 0))
            paint_timer(painter, area, look, sizes, self._clock)
        finally:
            painter.end()

    def _paint_pulse(self, painter: QPainter, look: Look, ring: QRectF) -> None:
        grown = float(self._pulse.currentValue())
        colour = look.colour("warn")
        colour.setAlphaF(0.35 * (1 - grown))
        side = ring.width() * (0.8 + 0.4 * grown)
        area = QRectF(ring.center().x() - side / 2, ring.top() - side / 2, side, side)
        paint_box(painter, area, side / 2, colour)

    def _edge(self) -> int:
        return current_look().px(4)

    def _sizes(self, detail: int) -> TimerSizes:
        look = current_look()
        digits = look.font("title" if detail else "section", 600)
        fonts = digits, look.font("emphasis", 600), look.font("caption", 500)
        return TimerSizes(look.px(48) if detail > 1 else 0, look.px(10), *fonts, two_lines=detail > 0)

    def _size(self, detail: int) -> QSize:
        sizes = self._sizes(detail)
        said = [sizes.size_of(words) for words in self._all_words()] or [QSize()]
        width, height = max(size.width() for size in said), max(size.height() for size in said)
        return QSize(width + 2 * self._edge(), height + self._edge())

    def _all_words(self) -> list[TimerWords]:
        return self._clock.longest_words() if self._clock is not None else []

    def _show(self) -> None:
        if self._clock is None:
            return
        self.updateGeometry()
        self.update()
        if self._clock.spoken != self._spoken:
            self._speak()

    def _speak(self) -> None:
        if self._clock is not None:
            self._spoken = self._clock.spoken
            self.setAccessibleDescription(self._spoken)

    def _end(self) -> None:
        if self._clock is not None:
            announce(self, self._clock.words.first)
        if self.isVisible():
            self._pulse.start()


class BlockTimerView(QWidget):
    """The time of the question, a button that starts and pauses it, and a menu behind the time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: BlockClock | None = None
        self.face = TimerFace(self)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.face)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.button.clicked.connect(self.toggle)
        self.face.clicked.connect(self.open_menu)

    def follow(self, clock: BlockClock) -> None:
        """Show *clock* from now on."""
        self._clock = clock
        self.face.follow(clock)
        clock.ticked.connect(self._show)
        clock.moved.connect(self._show)
        self._show()

    def toggle(self) -> None:
        """Start or pause; where there's no length, ask for one."""
        if self._clock is None or self._clock.state == "none":
            self.open_menu()
        else:
            self._clock.toggle()

    def width_with(self, detail: int) -> int:
        """Return the width that *detail* of the time takes, see `TimerFace.show_detail`."""
        return self.face.width_with(detail) + _GAP + self.button.sizeHint().width()

    def open_menu(self) -> None:
        """Offer what can be done with the time."""
        if self._clock is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, self._clock)
        menu.popup(self.face.mapToGlobal(QPoint(0, self.face.height() + 2)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _fill(self, menu: QMenu, clock: BlockClock) -> None:
        if clock.state != "none":
            menu.addAction(f"{self._what()}\tF8", clock.toggle)
            menu.addAction(self.tr("En minut till") + "\t" + self.tr("Skift+F8"), clock.extend)
            menu.addAction(self.tr("Börja om") + "\tCtrl+F8", clock.restart)
            menu.addSeparator()
        for minutes in LENGTHS:
            text = self.tr("Starta {minutes} minuter").format(minutes=minutes)
            menu.addAction(text, lambda minutes=minutes: clock.start_with(minutes))

    def _what(self) -> str:
        runs = self._clock is not None and self._clock.timer.runs
        return self.tr("Pausa klockan") if runs else self.tr("Starta klockan")

    def _show(self) -> None:
        runs = self._clock is not None and self._clock.timer.runs
        self.button.setIcon(icon("pause" if runs else "play", "ink"))
        self.button.setToolTip(f"{self._what()} (F8)")
        self.button.setAccessibleName(self._what())
        self.face.setAccessibleName(self.tr("Tid för frågan"))
        self.face.setToolTip(self.tr("En minut till, börja om eller välj en annan tid"))
