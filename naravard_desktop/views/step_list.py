"""Things to do or to know, as rows with an icon and a button that leads there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from naravard_desktop.qt.paint import paint_mark
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import Tone
from naravard_desktop.qt.widgets import set_property
from naravard_desktop.services.finding_notes import NoteFilter

Place = Literal["capture", "coding", "import", "matrix", "report", "document_number", ""]


@dataclass(frozen=True)
class NextStep:
    """One thing to do.

    Attributes:
        button: empty = nothing in the program does it.
        place: where the button leads.
        wanted: which notes to show in ``coding``, or the session to open in ``capture``; None = no special ones.
    """

    icon: str
    tone: Tone
    heading: str
    detail: str
    button: str = ""
    place: Place = ""
    wanted: NoteFilter | int | None = None


class StepList(QWidget):
    """The steps as rows with a button each. Rows that say the same as before aren't touched.

    With the dynamic property ``quiet`` no button stands out: for a column beside something more important.

    Signals:
        chosen(object): the `NextStep` whose button was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[_Row] = []

    def show_steps(self, steps: Sequence[NextStep]) -> None:
        """Show *steps*; the first button is the main one, and the focus stays on the row it was on."""
        while len(self._rows) < len(steps):
            row = _Row(self)
            row.button.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row.step))
            self._column.addWidget(row)
            self._rows.append(row)
        while len(self._rows) > len(steps):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        quiet = bool(self.property("quiet"))
        first = -1 if quiet else next((place for place, step in enumerate(steps) if step.button), -1)
        for place, (row, step) in enumerate(zip(self._rows, steps, strict=True)):
            row.tell(step, main=place == first, narrow=quiet)


class _Row(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = NextStep("", "neutral", "", "")
        self._narrow = False
        self._mark = _Mark(self)
        self._heading, self._detail = QLabel(self), QLabel(self)
        self._heading.setProperty("t", "strong")
        self._detail.setProperty("t", "caption")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._heading, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            texts.addWidget(label)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)  # Enter presses it, too
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(12)
        self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(texts, 1)
        self._line.addWidget(self.button)
        self._measure()

    def tell(self, step: NextStep, main: bool, narrow: bool) -> None:
        """Show *step*; *main* makes its button the one that stands out, *narrow* leaves more room to the words."""
        set_property(self.button, "kind", "primary" if main else "")
        self._narrow = narrow
        self._measure()
        if step == self.step:
            return
        self.step = step
        self._mark.show_icon(step.icon, step.tone)
        self._heading.setText(step.heading)
        self._detail.setText(step.detail)
        self.button.setText(step.button)
        self.button.setVisible(bool(step.button))
        self.button.setAccessibleName(f"{step.button}: {step.heading}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        look = current_look()
        self._line.setContentsMargins(0, look.px(6), 0, look.px(6))
        self.button.setMinimumWidth(0 if self._narrow else look.px(104))


class _Mark(QWidget):
    """A square icon; the row's texts say what it means."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = "info"
        self._tone: Tone = "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = current_look().px(36)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        try:
            side = min(self.width(), self.height())
            paint_mark(painter, QRect(0, 0, side, side), current_look(), self._icon, self._tone)
        finally:
            painter.end()
