"""What the global field finds in the open project: notes, themes and sessions."""

from collections.abc import Callable
from functools import partial

from naravard_desktop.language.analyse import hit_spans
from naravard_desktop.qt.fuzzy import fuzzy
from naravard_desktop.qt.suggestions import Suggestion
from naravard_desktop.services.catalogue import sessions, themes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project

_MOST = 3
"""Rows of each sort."""


class Finding:
    """Answers the global field; themes and sessions are kept until something changes."""

    def __init__(
        self,
        project: Project,
        show_notes: Callable[[NoteFilter], object],
        show_session: Callable[[int], object],
    ) -> None:
        self._project = project
        self._show_notes = show_notes
        self._show_session = show_session
        self._named: list[tuple[str, str, str, Callable[[], object]]] = []

    def forget(self) -> None:
        """Read names anew at the next question."""
        self._named = []

    def suggestions(self, query: str) -> list[Suggestion]:
        """Return themes, sessions and notes that *query* finds, best first."""
        return [*self._names(query), *self._notes(query)]

    def _names(self, query: str) -> list[Suggestion]:
        self._named = self._named or [*self._themes(), *self._sessions()]
        found = [(match, entry) for entry in self._named if (match := fuzzy(query, entry[0])) is not None]
        found.sort(key=lambda pair: pair[0].score, reverse=True)
        return [
            Suggestion(title, detail, icon, tuple(match.spans), run=run)
            for match, (title, detail, icon, run) in found[:_MOST]
        ]

    def _themes(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        def show(pk: int) -> object:
            return self._show_notes(NoteFilter(themes=frozenset({pk})))

        return [(row.name, row.dimension_name, "hash", partial(show, row.pk)) for row in themes(self._project)]

    def _sessions(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        return [
            (row.title, row.place, "calendar", partial(self._show_session, row.pk)) for row in sessions(self._project)
        ]

    def _notes(self, query: str) -> list[Suggestion]:
        newest = find_notes(self._project, NoteFilter(query=query), _MOST)
        return [
            Suggestion(
                row.text.replace("\n", " "),
                f"{row.readable_id} · {row.session_title}",
                "note",
                tuple(hit_spans(row.text, query)),
                run=lambda: self._show_notes(NoteFilter(query=query)),
            )
            for row in note_rows(self._project, newest)
        ]
