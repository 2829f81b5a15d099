"""Errors as sentences in a bar above the page; never a box that has to be clicked away."""

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from naravard_desktop.qt.icons import icon, paint_icon
from naravard_desktop.qt.paint import paint_box
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.tasks import Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import RADIUS, Tone, tone_colours

Severity = Literal["info", "warn", "danger"]

_TONES: dict[Severity, tuple[Tone, str]] = {
    "info": ("primary", "info"),
    "warn": ("warn", "warning"),
    "danger": ("danger", "danger"),
}


def explain(problem: Explained | str) -> str:
    """Return *problem* in the user's language; the Swedish sentence is looked up in the context ``errors``.

    So are those of its values that have a sentence of their own.
    """
    if isinstance(problem, str):
        return problem
    sentence = QCoreApplication.translate("errors", problem.sentence)
    values = problem.values
    if not isinstance(values, Mapping) or not values:
        return sentence
    return sentence.format_map(
        {name: explain(value) if hasattr(value, "sentence") else value for name, value in values.items()}
    )


class ErrorBar(QFrame):
    """One sentence with an icon, possibly an action, and a button that closes it. Hidden when there is none.

    The text is announced to screen readers, and Escape closes the bar when it has the focus.

    Signals:
        shown(bool): the bar appeared or went.
    """

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: Severity = "danger"
        self._problem: Explained | str = ""
        self._run: Callable[[], object] | None = None
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.action.setAutoDefault(True)  # Enter presses it, too
        self.action.clicked.connect(self._act)
        self.dismiss = QToolButton(self)
        self.dismiss.setIcon(icon("close", "ink"))
        self.dismiss.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        for part in (self.sentence, self.action, self.dismiss):
            self._row.addWidget(part)
        self._measure()
        self._retranslate()
        self.hide()

    def tell(
        self,
        problem: Explained | str,
        severity: Severity = "danger",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show *problem*, replacing what the bar said.

        Args:
            problem: an error, or a sentence that is already translated.
            severity: decides icon and colour; the icon has a spoken name.
            action: translated text of a button that calls *run* and closes the bar; empty = no button.
        """
        self._problem, self._severity, self._run = problem, severity, run
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._show_text()
        self.show()
        self.shown.emit(True)
        self.update()
        announce(self.sentence, self.accessibleName())

    @property
    def problem(self) -> Explained | str:
        """What the bar shows: an error, or a sentence of its own; empty while it's hidden."""
        return self._problem

    def clear(self) -> None:
        """Hide the bar and forget what it said."""
        self._problem, self._run = "", None
        self.sentence.clear()
        self.hide()
        self.shown.emit(False)

    def _act(self) -> None:
        run = self._run
        self.clear()
        if run is not None:
            run()

    def _show_text(self) -> None:
        text = explain(self._problem)
        self.sentence.setText(text)
        names = {"info": self.tr("Upplysning"), "warn": self.tr("Varning"), "danger": self.tr("Fel")}
        self.setAccessibleName(f"{names[self._severity]}: {text}")

    def _measure(self) -> None:
        look = current_look()
        self._row.setContentsMargins(look.px(44), look.px(8), look.px(12), look.px(8))
        self._row.setSpacing(look.px(12))
        self.dismiss.setIconSize(QSize(look.px(18), look.px(18)))

    def _retranslate(self) -> None:
        self.dismiss.setAccessibleName(self.tr("Stäng meddelandet"))
        self.dismiss.setToolTip(self.tr("Stäng meddelandet"))
        self._show_text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background and the icon."""
        del event
        look = current_look()
        tone, name = _TONES[self._severity]
        ink, fill, edge = tone_colours(look.tokens, tone)
        painter = QPainter(self)
        try:
            paint_box(painter, self.rect(), RADIUS, fill, edge if tone == "warn" else ink)
            side = look.px(20)
            area = self.rect().adjusted(look.px(14), 0, 0, 0)
            area.setWidth(side)
            paint_icon(painter, area, name, ink)
        finally:
            painter.end()
