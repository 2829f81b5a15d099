"""Finds the notes to show beside the GUI thread: the newest at once, the whole list after a pause in typing."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.finding_notes import NoteFilter, count_notes, find_notes
from naravard_desktop.services.projects import Project

NEWEST: Final = 50
_PAUSE: Final = 150  # ms without a key before the whole list is read


@dataclass(frozen=True)
class Found:
    """An answer to a search.

    Attributes:
        ids: newest first, with those of `kept`.
        kept: notes that were to stay in the list though they don't pass any more.
        matched: how many pass the filter; None while only the newest are known.
        hits: how many notes in the whole project match the words; None without words, or not counted yet.
    """

    ids: array[int]
    kept: frozenset[int]
    matched: int | None
    hits: int | None


class NoteSearch(QObject):
    """One search at a time; an answer to a question that has been replaced is dropped.

    Signals:
        found(Found, bool): an answer, and whether it's the first one to a new question. A new question has two:
            the newest notes, then all.
    """

    found = Signal(object, bool)

    def __init__(self, project: Project, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._tasks = project, tasks
        self._wanted = NoteFilter()
        self._asked = self._answered = 0  # numbers of questions, repeated ones counted again
        self._new = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read_all)

    @property
    def wanted(self) -> NoteFilter:
        """The filter that was asked for last."""
        return self._wanted

    @property
    def busy(self) -> bool:
        """Whether the last question hasn't been answered whole."""
        return self._answered < self._asked

    def ask(self, wanted: NoteFilter) -> None:
        """Look for *wanted*."""
        self._asked += 1
        self._wanted, self._new = wanted, True
        project, number = self._project, self._asked
        self._tasks.run(
            lambda _job: find_notes(project, wanted, NEWEST),
            partial(self._show_newest, number),
            owner=self,
            replaces="newest",
        )
        self._pause.start()

    def repeat(self, keep: Iterable[int] = ()) -> None:
        """Look for the same again after a change; the notes *keep* stay in the list even if they don't pass."""
        if not self._pause.isActive():
            self._asked += 1
            self._read_all(tuple(keep))

    def _read_all(self, keep: tuple[int, ...] = ()) -> None:
        project, wanted, number = self._project, self._wanted, self._asked
        self._tasks.run(
            lambda job: _read(job, project, wanted, keep),
            partial(self._show, number),
            owner=self,
            replaces="all",
        )

    def _show_newest(self, number: int, ids: array[int]) -> None:
        if number == self._asked and self._answered < number:
            self._tell(Found(ids, frozenset(), None, None))

    def _show(self, number: int, found: Found) -> None:
        if number == self._asked:
            self._answered = number
            self._tell(found)

    def _tell(self, found: Found) -> None:
        new, self._new = self._new, False
        self.found.emit(found, new)


def _read(job: Job, project: Project, wanted: NoteFilter, keep: tuple[int, ...]) -> Found:
    ids = find_notes(project, wanted)
    job.check()
    words = NoteFilter(query=wanted.query)
    hits = None
    if wanted.query.strip():
        hits = len(ids) if wanted == words else count_notes(project, words)
    job.check()
    kept = frozenset(keep).difference(ids) if keep else frozenset()
    shown = array("q", sorted((*ids, *kept), reverse=True)) if kept else ids
    return Found(shown, kept, len(ids), hits)
