"""The programme at a glance: how far it has come, what to do next, and who has said something about what."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import EmptyState, Landing
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.services.stats import NONE
from naravard_desktop.views.funnel import Funnel, FunnelStep
from naravard_desktop.views.heat_table import HeatLegend, HeatTable, Matrix
from naravard_desktop.views.home_facts import Facts, read_facts
from naravard_desktop.views.next_steps import NextSteps
from naravard_desktop.views.session_table import SessionTable
from naravard_desktop.views.step_list import NextStep, StepList

_LATEST: Final = 4
_SIDE_BY_SIDE: Final = 1080  # pixels at 100 % text: narrower pages have their cards below each other


class Home(Landing):
    """Shows ``ui/home.ui``. Reads in a worker while it's in view, and writes nothing.

    Signals:
        go(str): show the workspace with this key.
        capture_wanted(object): begin to capture, in the session with this local id (None: the user chooses).
        coding_wanted(object): show the notes that pass this `NoteFilter`.
        import_wanted(): read notes from a file.
    """

    go = Signal(str)
    capture_wanted = Signal(object)
    coding_wanted = Signal(object)
    import_wanted = Signal()

    page: QScrollArea
    title: QLabel
    sub: QLabel
    import_notes: QPushButton
    capture: QPushButton
    funnel: Funnel
    halves: QHBoxLayout
    steps: StepList
    steps_count: QLabel
    sessions: SessionTable
    no_sessions: QLabel
    matrix_card: QFrame
    dimension: QComboBox
    matrix_about: QLabel
    matrix: HeatTable
    legend: HeatLegend
    no_matrix: EmptyState

    def __init__(self, project: Project, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "home")
        self._project, self._tasks = project, tasks
        self._facts: Facts | None = None
        self._stale = True
        self.land_on(self.capture)
        self.import_notes.setIcon(icon("download", "ink"))
        self.capture.setIcon(icon("note", "onprimary"))
        for button in (self.import_notes, self.capture):
            button.setEnabled(not project.read_only)
        self._connect()
        self._measure()

    def _connect(self) -> None:
        self.import_notes.clicked.connect(self.import_wanted)
        self.capture.clicked.connect(lambda: self.capture_wanted.emit(None))
        self.steps.chosen.connect(self._take_step)
        self.funnel.step_chosen.connect(self._take_funnel_step)
        self.sessions.session_chosen.connect(self._show_session)
        self.matrix.cell_chosen.connect(self._show_cell)
        self.dimension.activated.connect(self._show_matrix)
        self.no_matrix.action.clicked.connect(lambda: self.capture_wanted.emit(None))

    # --- for the window ---

    def prepare_to_show(self) -> None:
        """Read again if something changed since."""
        if self._stale:
            self._read()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Follow a change of *kinds*: at once when in view, else when shown."""
        if kinds:
            self._stale = True
            if self.isVisible():
                self._read()

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done here."""
        text = QT_TRANSLATE_NOOP("commands", "Importera anteckningar…")
        words = QT_TRANSLATE_NOOP("commands", "läs in csv excel tabell")
        writable = not self._project.read_only
        return (Command("import", text, self.import_wanted.emit, "Ctrl+Shift+I", "download", lambda: writable, words),)

    # --- reading and showing ---

    def _read(self) -> None:
        self._stale = False
        self._tasks.run(lambda _job: read_facts(self._project), self._show, owner=self, replaces="facts")

    def _show(self, facts: Facts) -> None:
        self._facts = facts
        self._show_words(facts)
        latest = _latest(facts.sessions)
        self.sessions.show_sessions(latest)
        self.sessions.setVisible(bool(latest))
        self.no_sessions.setVisible(not latest)
        self._offer_dimensions(facts)
        self._show_matrix()

    def _show_words(self, facts: Facts) -> None:
        about = facts.overview
        sessions = self.tr("%Ln tillfällen", "", about.sessions_planned)
        groups = self.tr("%Ln aktörsgrupper", "", facts.heard)
        told = self.tr("{sessions} med {groups}").format(sessions=sessions, groups=groups)
        self.sub.setText(" · ".join((", ".join(about.roadmaps), told if about.sessions_planned else sessions)))
        self.funnel.steps.show_steps(self._funnel_steps(facts))
        steps = NextSteps().find(facts, self._project.encrypted)
        self.steps.show_steps(steps)
        self.steps_count.setText(self.tr("%n saker", "", len(steps)))

    def _funnel_steps(self, facts: Facts) -> tuple[FunnelStep, ...]:
        about = facts.overview
        left = about.sessions_planned - about.sessions_held
        uncoded = about.notes - about.coded
        held = self.tr("%Ln återstår", "", left) if left else self.tr("alla")
        coded = self.tr("%Ln okodade", "", uncoded) if uncoded else self.tr("alla") if about.notes else ""
        planned, noted = max(about.sessions_planned, 1), max(about.notes, 1)
        return (
            FunnelStep(
                "planned",
                self.tr("TILLFÄLLEN"),
                about.sessions_planned,
                self.tr("Tillfällen planerade"),
                self.tr("hela programmet"),
                min(about.sessions_planned, 1),
                1,
            ),
            FunnelStep(
                "held",
                "",
                about.sessions_held,
                self.tr("Hållna"),
                held if about.sessions_planned else self.tr("inget än"),
                about.sessions_held / planned,
                1,
            ),
            FunnelStep(
                "notes",
                self.tr("ANTECKNINGAR"),
                about.notes,
                self.tr("Anteckningar"),
                self.tr("från %Ln personer", "", about.persons),
                min(about.notes, 1),
                2,
            ),
            FunnelStep(
                "coded",
                "",
                about.coded,
                self.tr("Kodade"),
                coded or self.tr("inget än"),
                about.coded / noted,
                2,
                warn=uncoded > 0,
            ),
        )

    def _offer_dimensions(self, facts: Facts) -> None:
        themed = {row.dimension for row in facts.themes}
        choices = [(f"{row.roadmap_title}: {row.name}", row.pk) for row in facts.dimensions if row.pk in themed]
        shown = [(self.dimension.itemText(at), self.dimension.itemData(at)) for at in range(self.dimension.count())]
        if choices != shown:
            chosen = self.dimension.currentData()
            self.dimension.clear()
            for text, pk in choices:
                self.dimension.addItem(text, pk)
            self.dimension.setCurrentIndex(max(self.dimension.findData(chosen), 0))
        self.dimension.setVisible(len(choices) > 1)

    def _show_matrix(self) -> None:
        facts = self._facts
        if facts is None:
            return
        coded = facts.overview.coded > 0
        for part in (self.matrix_about, self.matrix, self.legend):
            part.setVisible(coded)
        self.no_matrix.setVisible(not coded)
        self._tell_why_empty(facts)
        matrix = _matrix(facts, self.dimension.currentData())
        self.matrix.show_matrix(matrix)
        self.legend.explain(self.matrix.cells.floors, matrix.threshold)

    def _tell_why_empty(self, facts: Facts) -> None:
        heading = self.tr("Här växer en karta fram")
        if facts.overview.notes:
            text = self.tr("När anteckningarna kodas till teman syns det här vilka grupper som har talat om vad.")
            self.no_matrix.set(heading, text, icon="grid")
        else:
            text = self.tr("Fånga eller importera anteckningar. Sedan syns det här vilka grupper som har talat om vad.")
            action = "" if self._project.read_only else self.tr("Starta fångst")
            self.no_matrix.set(heading, text, action, "grid")

    # --- what the user chooses ---

    def _take_step(self, step: NextStep) -> None:
        if step.place == "capture":
            self.capture_wanted.emit(step.wanted)
        elif step.place == "coding":
            self.coding_wanted.emit(step.wanted)
        elif step.place == "import":
            self.import_wanted.emit()
        elif step.place == "matrix":
            self._visit_matrix()
        else:
            self.go.emit(step.place)

    def _take_funnel_step(self, key: str) -> None:
        if key in ("planned", "held"):
            self.capture_wanted.emit(None)
        else:
            uncoded = self._facts is not None and key == "coded" and self._facts.counts.uncoded > 0
            self.coding_wanted.emit(NoteFilter(coded=False) if uncoded else NoteFilter())

    def _visit_matrix(self) -> None:
        self.page.ensureWidgetVisible(self.matrix_card)
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_session(self, session: SessionRow) -> None:
        self.coding_wanted.emit(NoteFilter(sessions=frozenset({session.pk})))

    def _show_cell(self, theme: int, group: int) -> None:
        groups = frozenset() if group == NONE else frozenset({group})
        self.coding_wanted.emit(NoteFilter(themes=frozenset({theme}), groups=groups))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or below each other."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        elif event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self._show(self._facts)

    def _measure(self) -> None:
        look = current_look()
        wide = self.width() >= look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.halves.setDirection(direction)
        self.halves.setStretch(0, 14 if wide else 0)
        self.halves.setStretch(1, 17 if wide else 0)
        for button in (self.import_notes, self.capture):
            button.setIconSize(QSize(look.px(18), look.px(18)))


def _latest(sessions: tuple[SessionRow, ...]) -> list[SessionRow]:
    """Return the last few that were held or whose day has come."""
    today = date.today()
    past = [row for row in sessions if row.notes or (row.date is not None and row.date <= today)]
    return past[:_LATEST]


def _matrix(facts: Facts, dimension: int | None) -> Matrix:
    themes = [row for row in facts.themes if row.dimension == dimension]
    cube = facts.by_perspective if themes and themes[0].perspective else facts.by_theme
    rows = tuple(row.pk for row in themes if row.pk in cube.rows)
    short = {row.name: row.short for row in facts.groups}
    return Matrix(cube, rows, tuple(cube.columns), facts.hyphenated, short)
