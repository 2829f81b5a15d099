"""What there is to do next, from what is known of the project, each with a button that leads there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from naravard_desktop.qt.paint import paint_mark
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import Tone
from naravard_desktop.qt.widgets import set_property
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.home_facts import Facts

Place = Literal["capture", "coding", "import", "matrix", "report", ""]
_NAMED: Final = 3


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


def next_steps(facts: Facts, encrypted: bool) -> list[NextStep]:
    """Return what is left to do, the most pressing first; never empty."""
    steps = [*_begin(facts), *_decide(facts), *_go_on(facts), *_finish(facts)]
    if not encrypted and facts.overview.notes:
        steps.append(_protect())
    return steps


def _begin(facts: Facts) -> Iterator[NextStep]:
    if facts.sessions or facts.overview.notes:
        return
    heading, detail = (
        _tr("Skapa det första tillfället"),
        _tr("En dialog, en workshop, en intervju: där fångas det som sägs."),
    )
    yield NextStep("calendar", "primary", heading, detail, _tr("Skapa tillfälle"), "capture")
    heading, detail = _tr("Har ni redan anteckningar?"), _tr("Läs in dem från en tabell i CSV-format.")
    yield NextStep("download", "primary", heading, detail, _tr("Importera…"), "import")


def _decide(facts: Facts) -> Iterator[NextStep]:
    if facts.conflicts:
        heading = _tr("%Ln anteckningar har ändrats på två håll", facts.conflicts)
        detail = _tr("Båda versionerna är kvar. Välj vilken som gäller.")
        wanted = NoteFilter(conflicts=True)
        yield NextStep("merge", "warn", heading, detail, _tr("Avgör"), "coding", wanted)


def _go_on(facts: Facts) -> Iterator[NextStep]:
    uncoded = facts.counts.uncoded
    if uncoded:
        heading = _tr("%Ln anteckningar är okodade", uncoded)
        detail = _tr("De hör inte till något tema än och syns bara i rapportens bilaga.")
        yield NextStep("tag", "primary", heading, detail, _tr("Koda"), "coding", NoteFilter(coded=False))
    waiting = facts.waiting
    if waiting:
        heading = _tr("%Ln tillfällen är planerade men inte hållna", len(waiting))
        button = _tr("Starta fångst")
        yield NextStep("calendar", "primary", heading, _titles(waiting), button, "capture", waiting[0].pk)
    if facts.overview.notes and facts.unheard:
        heading = _tr("%Ln grupper har inte hörts", len(facts.unheard))
        names = _listed([group.name for group in facts.unheard])
        yield NextStep("people", "warn", heading, names, _tr("Se luckor"), "matrix")


def _finish(facts: Facts) -> Iterator[NextStep]:
    if not facts.overview.notes or facts.counts.uncoded:
        return
    heading, detail = _tr("Allt är kodat"), _tr("Syntesen går att läsa och exportera till Word.")
    yield NextStep("document", "accent", heading, detail, _tr("Till rapporten"), "report")


def _protect() -> NextStep:
    detail = _tr("Den som kommer åt filen kan läsa allt. Förvara den där bara ni som arbetar med den når den.")
    return NextStep("unlock", "neutral", _tr("Projektet är inte krypterat"), detail)


def _titles(sessions: Sequence[SessionRow]) -> str:
    return _listed([session.title for session in sessions])


def _listed(names: Sequence[str]) -> str:
    """Return the first few names, and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return f"{shown} {_tr('och %Ln till', more)}" if more > 0 else shown


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("NextSteps", text, None, count)  # type: ignore[arg-type]


class NextSteps(QWidget):
    """The steps as rows with a button each. Rows that say the same as before aren't touched.

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
        first = next((place for place, step in enumerate(steps) if step.button), -1)
        for place, (row, step) in enumerate(zip(self._rows, steps, strict=True)):
            row.tell(step, main=place == first)


class _Row(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = NextStep("", "neutral", "", "")
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
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(12)
        self._line.addWidget(self._mark)
        self._line.addLayout(texts, 1)
        self._line.addWidget(self.button)
        self._measure()

    def tell(self, step: NextStep, main: bool) -> None:
        """Show *step*; *main* makes its button the one that stands out."""
        set_property(self.button, "kind", "primary" if main else "")
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
        self.button.setMinimumWidth(look.px(104))


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
