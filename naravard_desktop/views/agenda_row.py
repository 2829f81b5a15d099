"""One question of an agenda with its minutes, and the keys that work in it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from naravard_desktop.domain.session import MAX_MINUTES, AgendaBlock
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look

_ALT = Qt.KeyboardModifier.AltModifier
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BREAK = re.compile(r"[\r\n\u2028\u2029]+")
_BULLET = re.compile(r"^(?:[-–—•*·]|\d{1,2}[.)])\s+")
_MINUTES_WIDTH = 104  # pixels at 100 % text


class QuestionField(QLineEdit):
    """Where a question is typed; Backspace at the start of an empty one isn't used up here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the row what is about the whole row."""
        if event.modifiers() & _ALT or (event.key() == Qt.Key.Key_Backspace and not self.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class MinutesField(QSpinBox):
    """Minutes, in fives with the arrows; the wheel scrolls the form unless one is in here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MAX_MINUTES)
        self.setSingleStep(5)
        self.setSpecialValueText("–")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the row what is about the whole row."""
        if event.modifiers() & _ALT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class AgendaRow(QWidget):
    """Shows one block.

    Signals:
        edited(): the question or the minutes are others.
        pasted(object): the lines of a text that was pasted, two or more; the row doesn't keep them.
        stepped(int): to the row before (-1) or after (1).
        entered(): Enter: on to the next question, be it a new one.
        moved(int): change places with the row before (-1) or after (1).
        removed(): the row is to go.
    """

    edited = Signal()
    pasted = Signal(object)
    stepped = Signal(int)
    entered = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.question, self.minutes = QLabel(self), QuestionField(self), MinutesField(self)
        self.number.setProperty("t", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.number)
        line.addWidget(self.question, 1)
        line.addWidget(self.minutes)
        self.question.textChanged.connect(self._take_text)
        self.minutes.valueChanged.connect(self.edited)
        self.retranslate(0)
        self._measure()

    @property
    def block(self) -> AgendaBlock:
        """What the row says."""
        return AgendaBlock(self.question.text(), self.minutes.value() if self.minutes.isEnabled() else 0)

    @property
    def empty(self) -> bool:
        """Whether there's no question here."""
        return not self.question.text().strip()

    def show_block(self, block: AgendaBlock) -> None:
        """Show *block*; nothing is announced."""
        for field in (self.question, self.minutes):
            field.blockSignals(True)
        if self.question.text() != block.question:
            self.question.setText(block.question)
            self.question.setCursorPosition(0)
        self.minutes.setValue(block.minutes)
        self.minutes.setEnabled(not self.empty)
        for field in (self.question, self.minutes):
            field.blockSignals(False)

    def retranslate(self, place: int) -> None:
        """Be the row *place*, from 0, in the language in use."""
        self.number.setText(str(place + 1))
        self.question.setAccessibleName(self.tr("Fråga {number}").format(number=place + 1))
        self.question.setPlaceholderText(self.tr("Nästa fråga") if place else self.tr("Vad är viktigt för dig?"))
        self.minutes.setAccessibleName(self.tr("Minuter för fråga {number}").format(number=place + 1))
        self.minutes.setSuffix(self.tr(" min"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what is about the whole row; what the fields used up never comes here."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and modifiers in _BARE:
            self.entered.emit()
        elif key in _STEPS and modifiers in _BARE:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in _STEPS and modifiers == _ALT:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif (key == Qt.Key.Key_Delete and modifiers == _ALT) or key == Qt.Key.Key_Backspace:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._measure()

    def _take_text(self, text: str) -> None:
        lines = split_lines(text)
        if _BREAK.search(text):
            self.question.blockSignals(True)
            self.question.setText("")
            self.question.blockSignals(False)
            self.pasted.emit(lines)
            return
        self.minutes.setEnabled(not self.empty)
        self.edited.emit()

    def _measure(self) -> None:
        look = current_look()
        self.minutes.setFixedWidth(look.px(_MINUTES_WIDTH))
        self.number.setFixedWidth(look.px(18))


def split_lines(text: str) -> Sequence[str]:
    """Return the lines of *text* that say something, without the bullets and numbers of a list."""
    return tuple(line for part in _BREAK.split(text) if (line := _BULLET.sub("", part.strip())))


def total_text(blocks: Sequence[AgendaBlock]) -> str:
    """Return how many questions there are and how long they take, or nothing where there are none."""
    if not blocks:
        return ""
    count = QCoreApplication.translate("AgendaRow", "%Ln frågor", None, len(blocks))
    minutes = sum(block.minutes for block in blocks)
    if not minutes:
        return count
    return QCoreApplication.translate("AgendaRow", "{questions} · {minutes} min").format(
        questions=count, minutes=minutes
    )
