"""The notes of one session as the stream shows them, read once."""

from array import array
from collections.abc import Sequence

from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.services.streaming import EVERYTHING, Stream, StreamFilter, read_stream, stream_ids

MOST_SHOWN = 1000
"""Notes in the stream; a session with more shows its newest."""


class SessionNotes:
    """The newest notes of a session that pass a filter, each read once until something may have changed it.

    Attributes:
        ids: their local ids, the last said first, at most `MOST_SHOWN`.
        total: how many of the session pass the filter.
        everywhere: how many the session has.
        outside: how many came after the filter was set, and don't pass it.
        wanted: the filter.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._session: int | None = None
        self._rows: dict[int, NoteRow] = {}
        self._newest = 0
        self.ids = array("q")
        self.total = self.everywhere = self.outside = 0
        self.wanted = EVERYTHING

    def filter(self, wanted: StreamFilter) -> None:
        """Let only what *wanted* asks for through from the next `read` on; what comes from now on is counted."""
        self.wanted = wanted
        if wanted and self._session is not None:
            self._newest = max(stream_ids(self._project, self._session, limit=1), default=0)

    def read(self, session: int | None, *, expected: int = 0) -> bool:
        """Read which notes *session* has; another session than before is shown without a filter.

        Args:
            expected: as many notes may have come at the front. If nothing else differs, the rows that are known
                are kept.

        Returns:
            Whether they were, and something came.
        """
        if session != self._session:
            self.wanted = EVERYTHING
        before = self.ids
        if session is not None:
            self._take(read_stream(self._project, session, self.wanted, MOST_SHOWN, self._newest))
        else:
            self._take(Stream(array("q"), 0, 0, 0))
        came = self.ids.index(before[0]) if before and before[0] in self.ids else len(self.ids)
        followed = self.ids[came:] == before[: MOST_SHOWN - came]
        arrived = 0 < came <= expected and session == self._session and followed
        if not arrived:
            self._rows.clear()
        self._session = session
        return arrived

    def rows(self, ids: Sequence[int]) -> list[NoteRow]:
        """Return the notes *ids*, without those that were removed."""
        missing = [pk for pk in ids if pk not in self._rows]
        if missing:
            self._rows.update((row.pk, row) for row in note_rows(self._project, missing))
        return [self._rows[pk] for pk in ids if pk in self._rows]

    def _take(self, found: Stream) -> None:
        self.ids, self.total = found.ids, found.total
        self.everywhere, self.outside = found.everywhere, found.outside
