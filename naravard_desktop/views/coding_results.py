"""Keeps the list of notes in step with what is searched for and with what changes."""

from __future__ import annotations

from array import array
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.qt.paged_model import PagedListModel
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.views.coding_delegate import spoken_note
from naravard_desktop.views.coding_list import NoteList
from naravard_desktop.views.coding_search import Found, NoteSearch

_MOST_KEPT: Final = 200  # selected notes that stay in view after a change; more than that nobody looks at one by one


class NoteResults(QObject):
    """Feeds the list.

    A note that no longer passes the filter, because it was just coded, stays where it is as long as it's selected: the
    user sees what was done, and can add a second theme. It goes when the selection moves on.

    Signals:
        shown(Found): the list shows this now.
    """

    shown = Signal(object)

    def __init__(self, project: Project, tasks: Tasks, notes: NoteList) -> None:
        super().__init__(notes)
        self._project, self._list = project, notes
        self._model = PagedListModel(
            lambda ids: note_rows(project, ids), lambda row: row.pk, lambda row: row.text, spoken_note, self
        )
        notes.setModel(self._model)
        self._search = NoteSearch(project, tasks, self)
        self._search.found.connect(self._show)
        self._kept: frozenset[int] = frozenset()
        self._held = self._owed = False
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.timeout.connect(self._let_go)
        notes.selection_counted.connect(lambda _count: self._release.start() if self._kept else None)

    @property
    def wanted(self) -> NoteFilter:
        """What the list shows, or will in a moment."""
        return self._search.wanted

    @property
    def busy(self) -> bool:
        """Whether the list isn't complete yet."""
        return self._search.busy

    def ask(self, wanted: NoteFilter) -> None:
        """Show the notes that pass *wanted*."""
        self._list.delegate.mark_hits(wanted.query)
        self._search.ask(wanted)

    def follow(self, kinds: frozenset[str]) -> None:
        """Read again what *kinds* of entity have changed: the rows in view at once, which notes pass in a worker."""
        self._model.refresh(self._model.ids)
        wanted = self._search.wanted
        coding_counts = wanted.coded is not None or bool(wanted.themes)
        if "note" in kinds or ("coding" in kinds and coding_counts):
            self._owed = True
            self._repeat()

    def hold(self, held: bool) -> None:
        """While *held*, notes neither come nor go: the user is choosing something for those that are selected."""
        self._held = held
        self._repeat()

    def _repeat(self) -> None:
        if self._owed and not self._held:
            self._owed = False
            few = self._list.selected_count() <= _MOST_KEPT
            # Only what is still there can stay; what was deleted goes.
            kept = note_rows(self._project, self._list.targets()) if few else ()
            self._search.repeat(row.pk for row in kept)

    def _show(self, found: Found, new: bool) -> None:
        place = self._list.currentIndex().row()
        if new:
            self._list.forget_selection()
        self._kept = found.kept
        self._model.refresh(found.ids)
        self._list.doItemsLayout()
        if new:
            self._list.scroll_to_start()
        if not self._list.currentIndex().isValid() and len(found.ids):
            self._list.choose(min(max(place, 0), len(found.ids) - 1) if not new else 0)
        self.shown.emit(found)

    def _let_go(self) -> None:
        gone = self._kept.difference(self._list.targets())
        if gone:
            self._kept -= gone
            self._model.refresh(array("q", (note for note in self._model.ids if note not in gone)))
