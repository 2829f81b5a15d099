"""The wall: a window for the projector, with the question, the time and the notes large enough for the last row."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.widgets import Elided
from naravard_desktop.services.wall import WallNote
from naravard_desktop.views.block_clock import BlockClock
from naravard_desktop.views.block_timer import TimerSizes, paint_timer
from naravard_desktop.views.wall_board import SMALL_TEXT, WallBoard, wall_font

BASE_HEIGHT, BASE_WIDTH = 1080, 1600
"""Pixels of the screen that the sizes below are meant for; they grow and shrink with it."""

QUESTION_TEXT = (68, 58, 50, 42)
"""Pixels of the question, the largest that leaves enough room for the notes."""

QUESTION_SHARE = 0.3
_TIMER_TEXT, _TIMER_PHRASE, _RING = 80, 52, 104
_SURE_TO_FIT = 1.25  # the time doesn't grow further: it's the first thing one can read as it is

KEYS = {
    Qt.Key.Key_Space: "pause",
    Qt.Key.Key_Plus: "bigger",
    Qt.Key.Key_Equal: "bigger",
    Qt.Key.Key_Minus: "smaller",
    Qt.Key.Key_B: "table",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_F9: "close",
    Qt.Key.Key_Escape: "close",
    Qt.Key.Key_F11: "full",
}


@dataclass(frozen=True, slots=True)
class WallContent:
    """What the room sees besides the time; every text of it is fit for the room already.

    Attributes:
        title: of the session.
        status: what is special now, such as a pause; empty when nothing is.
        notes: the newest first.
    """

    title: str = ""
    question: str = ""
    status: str = ""
    notes: tuple[WallNote, ...] = ()


class WallTimer(QWidget):
    """The time, large; not there while no time is chosen."""

    def __init__(self, clock: BlockClock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock, self._unit = clock, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self.show_time)
        self.show_time()

    def set_unit(self, unit: float) -> None:
        """Draw in sizes of *unit* pixels."""
        self._unit = unit
        self.show_time()

    def show_time(self) -> None:
        """Show the time as it is now."""
        self.setVisible(self._clock.state != "none")
        self.setAccessibleName(self._clock.spoken)
        if self.size() != self.sizeHint():
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every word that the present length may need."""
        said = [self._sizes().size_of(words) for words in self._clock.longest_words()]
        return QSize(max(size.width() for size in said), max(size.height() for size in said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the time."""
        del event
        painter = QPainter(self)
        try:
            paint_timer(painter, QRectF(self.rect()), current_look(), self._sizes(), self._clock)
        finally:
            painter.end()

    def _sizes(self) -> TimerSizes:
        unit, bold = self._unit, QFont.Weight.DemiBold
        fonts = wall_font(_TIMER_TEXT * unit, bold), wall_font(_TIMER_PHRASE * unit, bold)
        return TimerSizes(
            round(_RING * unit), round(24 * unit), *fonts, wall_font(SMALL_TEXT * unit, QFont.Weight.Medium)
        )


class Wall(QWidget):
    """Shows what it's given. It comes up without taking the focus from whoever is typing, and does nothing itself.

    Signals:
        asked(str): a value of `KEYS` was asked for, or one of the keys of the time: ``timer``, ``longer``, ``anew``.
        closed(): the window is gone.
    """

    asked = Signal(str)
    closed = Signal()

    def __init__(self, clock: BlockClock) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._content = WallContent()
        self._step = 1.0
        self.title, self.status, self.question, self.hint = Elided(self), QLabel(self), QLabel(self), QLabel(self)
        self.timer = WallTimer(clock, self)
        self.board = WallBoard(self)
        self._build()
        self._retranslate()
        self._show_texts()

    @property
    def content(self) -> WallContent:
        """What the room sees."""
        return self._content

    def show_content(self, content: WallContent) -> None:
        """Show *content*; nothing is painted where it's the same as before."""
        other_words = self._texts(content) != self._texts(self._content)
        self._content = content
        if other_words:
            self._show_texts()
        self.board.show_notes(content.notes)

    def set_step(self, step: float) -> None:
        """Draw everything *step* times as large as usual."""
        if step != self._step:
            self._step = step
            self._measure()

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what is asked for."""
        wanted = KEYS.get(Qt.Key(event.key()), "")
        if event.key() == Qt.Key.Key_F8:
            modifiers = event.modifiers()
            shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
            wanted = "longer" if modifiers & shift else "anew" if modifiers & control else "timer"
        if wanted == "full":
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif wanted:
            self.asked.emit(wanted)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in sizes of the screen."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language, and leave the screen to the notes when it's all theirs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.hint.setVisible(not self.isFullScreen())
            self.setCursor(Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor)
        elif event.type() in LOOK_CHANGES:
            self._measure()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        super().closeEvent(event)
        self.closed.emit()

    # --- inside ---

    def _build(self) -> None:
        for label in (self.title, self.status, self.hint):
            label.setProperty("t", "muted")
        for label in (self.status, self.question, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.hint.setWordWrap(True)
        self._top = QHBoxLayout()
        words = QVBoxLayout()
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.title)
        line.addWidget(self.status)
        line.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.question)
        words.addStretch(1)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignTop)
        self._page = QVBoxLayout(self)
        self._page.addLayout(self._top)
        self._page.addWidget(self.board, 1)
        self._page.addWidget(self.hint)

    def _texts(self, content: WallContent) -> tuple[str, str, str]:
        return content.title, content.question, content.status

    def _show_texts(self) -> None:
        title, question, status = self._texts(self._content)
        self.title.setText(title)
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.status.setText(status)
        self._measure()

    def _measure(self) -> None:
        unit = min(self.height() / BASE_HEIGHT, self.width() / BASE_WIDTH)
        margin = round(48 * unit)
        self._page.setContentsMargins(margin, round(36 * unit), margin, round(24 * unit))
        self._page.setSpacing(round(28 * unit))
        self._top.setSpacing(margin)
        self.status.setIndent(round(28 * unit))
        larger = unit * self._step
        for label in (self.title, self.status):
            _dress(label, wall_font(SMALL_TEXT * larger, QFont.Weight.Medium))
        _dress(self.hint, wall_font(SMALL_TEXT * unit * 0.8, QFont.Weight.Normal))
        self.timer.set_unit(unit * min(self._step, _SURE_TO_FIT))
        _dress(self.question, self._question_font(unit, margin))
        self.board.set_unit(larger)

    def _question_font(self, unit: float, margin: int) -> QFont:
        beside = self.timer.sizeHint().width() + margin if not self.timer.isHidden() else 0
        room = QRectF(0, 0, self.width() - 2 * margin - beside, self.height()).toRect()
        # However large the text is to be, a long question leaves room for the notes.
        steps = {self._step, min(self._step, 1.0)}
        sizes = sorted({pixels * unit * step for pixels in QUESTION_TEXT for step in steps}, reverse=True)
        fonts = [wall_font(pixels, QFont.Weight.DemiBold) for pixels in sizes]
        for font in fonts:
            taken = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, self._content.question)
            if taken.height() <= self.height() * QUESTION_SHARE:
                return font
        return fonts[-1]

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Vägg"))
        self.setAccessibleName(self.tr("Vägg för projektorn"))
        self.board.setAccessibleName(self.tr("Anteckningar, nyast först"))
        keys = self.tr(
            "Dra fönstret till projektorn och tryck F11. Mellanslag: paus. + och −: textens storlek. "
            "B: bara det här bordet. ← →: fråga. F9: stäng."
        )
        self.hint.setText(keys)
        self.timer.show_time()


def _dress(label: QLabel, font: QFont) -> None:
    if label.font() != font:
        label.setFont(font)
