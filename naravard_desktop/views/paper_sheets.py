"""The lines of table sheets as they're typed in: what is stored, what isn't yet, and what's wrong. No Qt."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from naravard_desktop.domain.errors import InvalidNote, UserError
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.paper_cells import NOTHING, Cells, Place, cells_of, read_cells

LINES = 20
"""A sheet has fewer; more come as they're filled."""

_EMPTIED = "Anteckningen är sparad och finns kvar. Skriv texten igen, eller ta bort anteckningen i Fånga."


@dataclass(slots=True)
class Line:
    """A numbered line.

    Attributes:
        cells: as typed.
        note: the local id of the note that it became.
        stored: what that note says, as far as a sheet has room for it.
        sent: what is being stored just now.
        problem: why it can't be.
    """

    number: int
    cells: Cells = NOTHING
    note: int | None = None
    stored: Cells = NOTHING
    sent: Cells | None = None
    problem: UserError | None = None

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost if the program died now."""
        return self.cells != self.stored and bool(self.cells or self.note)


@dataclass(frozen=True, slots=True)
class Submission:
    """What is to be stored for a line: a new note, or a correction of *note*, which said *was*."""

    place: Place
    number: int
    draft: NoteDraft
    note: int | None = None
    was: NoteDraft | None = None


@dataclass(slots=True)
class Sheet:
    """The lines of one table in one round."""

    place: Place
    lines: list[Line] = field(default_factory=list)

    def line(self, number: int) -> Line:
        """Return the line *number*, from 1; there's always one more than is used."""
        while len(self.lines) < number:
            self.lines.append(Line(len(self.lines) + 1))
        return self.lines[number - 1]

    @property
    def used(self) -> int:
        """The number of the last line that says something."""
        return max((line.number for line in self.lines if line.cells or line.note), default=0)

    @property
    def first_free(self) -> int:
        """The number of the line to go on at."""
        return self.used + 1

    def leave(self, number: int, choices: Choices) -> Submission | None:
        """Take note that the line *number* was left, and return what is to be stored, if anything."""
        line = self.line(number)
        line.problem = None
        if line.sent is not None or not line.unsaved:
            return None
        if not line.cells:
            line.problem = InvalidNote(_EMPTIED)
            return None
        try:
            draft = read_cells(line.cells, choices, self.place)
            was = read_cells(line.stored, choices, self.place) if line.note is not None else None
        except UserError as error:
            line.problem = error
            return None
        line.sent = line.cells
        return Submission(self.place, number, draft, line.note, was)

    def stored(self, number: int, note: int | None) -> None:
        """Take note that what was sent of the line *number* is stored, as *note* where it's new."""
        line = self.line(number)
        line.note = note if note is not None else line.note
        line.stored, line.sent = line.sent or line.cells, None

    def refused(self, number: int, error: UserError) -> None:
        """Take note that what was sent of the line *number* couldn't be stored."""
        line = self.line(number)
        line.sent, line.problem = None, error


class Memory:
    """What is remembered of the sheets of a project beside its notes: lines not stored, and numbers skipped.

    As text it's JSON: a list of ``[session, table, round, number, note or 0, cells]``; *session* is the local id,
    *cells* are missing where the line is stored and only its number is worth remembering.
    """

    def __init__(self, text: str) -> None:
        self._entries: dict[Place, dict[int, tuple[int, Cells | None]]] = {}
        for session, table, turn, number, note, *cells in _read(text):
            entries = self._entries.setdefault(Place(session, table, turn), {})
            entries[number] = note, Cells(*cells) if cells else None

    @property
    def unsaved(self) -> Mapping[Place, int]:
        """How many lines of each sheet aren't stored."""
        counts = {place: sum(cells is not None for _, cells in each.values()) for place, each in self._entries.items()}
        return {place: count for place, count in counts.items() if count}

    def text(self) -> str:
        """Return it as text, empty where there's nothing to remember."""
        found = [
            [place.session, place.table, place.round, number, note, *(cells.astuple() if cells else ())]
            for place, entries in self._entries.items()
            for number, (note, cells) in entries.items()
        ]
        return json.dumps(found, ensure_ascii=False) if found else ""

    def keep(self, sheet: Sheet) -> None:
        """Remember *sheet* as it is now."""
        entries = dict(_worth_keeping(sheet.lines))
        if entries:
            self._entries[sheet.place] = entries
        else:
            self._entries.pop(sheet.place, None)

    def sheet(self, place: Place, notes: Sequence[NoteRow], choices: Choices) -> Sheet:
        """Return the sheet *place* with its *notes* in the order they were taken, and what's remembered of it.

        A correction of a note that's gone is kept as a new line.
        """
        made, entries = Sheet(place), self._entries.get(place, {})
        known = {row.pk for row in notes}
        numbers = {note: number for number, (note, _) in entries.items() if note in known}
        typed = {number for number, (_, cells) in entries.items() if cells is not None}
        free = _free_numbers(typed | set(numbers.values()))
        for row in notes:
            cells = cells_of(row, choices)
            line = made.line(numbers[row.pk] if row.pk in numbers else next(free))
            line.cells, line.note, line.stored = cells, row.pk, cells
        for number, (_, cells) in entries.items():
            if cells is not None:
                made.line(number).cells = cells
        return made


def _worth_keeping(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[int, Cells | None]]]:
    place = 0
    for line in lines:
        place += line.note is not None
        if line.unsaved:
            yield line.number, (line.note or 0, line.cells)
        elif line.note is not None and line.number != place:
            yield line.number, (line.note, None)


def _free_numbers(taken: set[int]) -> Iterator[int]:
    number = 0
    while True:
        number += 1
        if number not in taken:
            yield number


def _read(text: str) -> list[list]:
    try:
        found = json.loads(text or "[]")
    except ValueError:  # half a text, or one that a later version wrote
        return []
    return [entry for entry in found if len(entry) in (5, 10)]
