"""The choices made by keyboard in Koda: a theme or a kind for the selected notes; and the history of one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.services.catalogue import groups, principals, sessions
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow, ThemeRow
from naravard_desktop.services.undo import history
from naravard_desktop.views.coding_choices import (
    Coverage,
    NewTheme,
    coverage,
    history_suggestions,
    kind_suggestions,
    theme_suggestions,
)
from naravard_desktop.views.coding_picker import Picker

_AT_ONCE = 200  # notes that are read without a worker: 4 ms
_MOST_COUNTED = 20_000  # notes whose themes are counted to tell which they have already: half a second of work
_CHUNK = 500


class CodingPickers(QObject):
    """Asks the user and says what was chosen.

    The notes in question are those selected when a picker was opened, whatever happens to the list meanwhile.

    Signals:
        coded(object, int): code these notes (list of ids) to this theme.
        uncoded(object, int): take the theme from these notes.
        kind_set(object, object): give these notes this kind, None = no kind.
        theme_wanted(str): the user misses a theme of this name.
        closed(): no picker is open any more.
    """

    coded = Signal(object, int)
    uncoded = Signal(object, int)
    kind_set = Signal(object, object)
    theme_wanted = Signal(str)
    closed = Signal()

    def __init__(self, project: Project, tasks: Tasks, host: QWidget) -> None:
        super().__init__(host)
        self._project, self._tasks = project, tasks
        self._targets: list[int] = []
        self._covered = Coverage(0)
        self._themes: Sequence[ThemeRow] = ()
        self.theme = Picker(host)
        self.kind = Picker(host)
        self.history = Picker(host)
        self.theme.picked.connect(self._choose_theme)
        self.kind.picked.connect(lambda kind: self.kind_set.emit(self._targets, kind))
        for picker in (self.theme, self.kind, self.history):
            picker.closed.connect(self.closed)

    def pick_theme(self, themes: Sequence[ThemeRow], targets: list[int], near: QRect) -> None:
        """Let the user choose a theme for *targets*, beside *near*."""
        self._themes, self._targets = themes, targets
        self._count()
        self.theme.open_at(
            near,
            self._title(self.tr("Tema")),
            self.tr("Sök tema eller nyckelord"),
            self.tr("Enter kodar eller tar bort · Skift+Enter fortsätter · Esc stänger"),
            lambda query: theme_suggestions(query, self._themes, self._covered),
        )

    def pick_kind(self, targets: list[int], near: QRect) -> None:
        """Let the user choose a kind for *targets*, beside *near*."""
        self._targets = targets
        rows = note_rows(self._project, targets[:_AT_ONCE])
        self.kind.open_at(
            near,
            self._title(self.tr("Slag")),
            self.tr("Sök slag"),
            self.tr("Enter väljer · Esc stänger"),
            lambda query: kind_suggestions(query, rows),
        )

    def show_history(self, row: NoteRow, near: QRect) -> None:
        """Show what has happened to the note *row*, beside *near*."""
        happened = history(self._project, row.pk)
        names = {each.uid: each.name for each in (*groups(self._project), *principals(self._project))}
        names |= {each.uid: each.title for each in sessions(self._project)}
        self.history.open_at(
            near,
            self.tr("Historik för {note}").format(note=row.readable_id),
            self.tr("Sök i historiken"),
            self.tr("Esc stänger"),
            lambda query: history_suggestions(query, happened, names),
        )

    def refresh(self, themes: Sequence[ThemeRow]) -> None:
        """Show what the notes have now."""
        self._themes = themes
        if self.theme.isVisible():
            self._count()
            self.theme.refresh()

    def _title(self, what: str) -> str:
        count = len(self._targets)
        if count == 1:
            row = next(iter(note_rows(self._project, self._targets)), None)
            return self.tr("{what} för {note}").format(what=what, note=row.readable_id if row is not None else "")
        return self.tr("{what} för {n} anteckningar", "", count).format(what=what, n=grouped(count))

    def _choose_theme(self, chosen: int | NewTheme) -> None:
        if isinstance(chosen, NewTheme):
            self.theme.close_picker()
            self.theme_wanted.emit(chosen.name)
        elif self._covered.all_have(chosen):
            self.uncoded.emit(self._targets, chosen)
        else:
            self.coded.emit(self._targets, chosen)

    def _count(self) -> None:
        """Find out which themes the notes have: at once if they are few, in a worker if they are many."""
        targets = self._targets
        if len(targets) <= _AT_ONCE:
            self._covered = coverage(note_rows(self._project, targets), len(targets))
            return
        self._covered = Coverage(len(targets))
        if len(targets) <= _MOST_COUNTED:
            work = partial(_count_themes, self._project, targets)
            self._tasks.run(work, self._show_coverage, owner=self, replaces="coverage")

    def _show_coverage(self, covered: Coverage) -> None:
        if covered.notes == len(self._targets):
            self._covered = covered
            self.theme.refresh()


def _count_themes(project: Project, targets: Sequence[int], job: Job) -> Coverage:
    having: dict[int, int] = {}
    for start in range(0, len(targets), _CHUNK):
        job.check()
        part = coverage(note_rows(project, targets[start : start + _CHUNK]), 0).having or {}
        for theme, notes in part.items():
            having[theme] = having.get(theme, 0) + notes
    return Coverage(len(targets), having)
