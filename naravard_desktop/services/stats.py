"""Counts over two axes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, func, select

from naravard_desktop.domain.cube import Count, Cube, Place, persons_behind
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.catalogue import groups, sessions, themes
from naravard_desktop.storage import tables, tally
from naravard_desktop.storage.project_file import ProjectFile

AXES = ("group", "theme", "perspective", "session", "kind")
CODED_AXES = frozenset({"theme", "perspective"})

NONE_LABEL = "(ingen uppgift)"
NONE = 0
"""Local id of what has no group, session or kind; kinds are numbered from 1 in the order of `NoteKind`."""

_KIND_IDS: Mapping[str, int] = {kind.value: number for number, kind in enumerate(NoteKind, 1)}


@dataclass(slots=True)
class _Tallied:
    """Notes per session and group behind one place of the cube."""

    notes: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))

    def count(self, participants: Mapping[tuple[int, int], int]) -> Count:
        met = [pair for pair, notes in self.notes.items() if notes]
        # Where somebody of no known group spoke, anyone who took part may have: the group's own count is in that.
        unnamed = {session for session, group in met if group == tally.NOWHERE}
        counted = [pair for pair in met if pair[0] not in unnamed or pair[1] == tally.NOWHERE]
        return Count(
            persons=sum(participants.get(pair, 0) for pair in counted),
            notes=sum(self.notes.values()),
            sessions=len({session for session, _ in met if session != tally.NOWHERE}),
            behind=sum(persons_behind(self.notes[pair], participants.get(pair)) for pair in met),
        )


def cube(project: ProjectFile, axes: tuple[str, str]) -> Cube:
    """Return the counts of every cell of two of `AXES`, and their totals; nothing is hidden yet.

    A theme counts the notes coded to it, each once. The total over a theme axis counts all notes, uncoded ones
    included, each once. Axes other than theme and perspective have a place for notes without one. It costs the same
    however many notes there are, except for theme × perspective, which reads the codings.

    Raises:
        ValueError: an axis is unknown, or both are the same.
    """
    if set(axes) - set(AXES) or axes[0] == axes[1]:
        raise ValueError(f"axes must be two different ones of {', '.join(AXES)}")
    labels = {axis: _labels(project, axis) for axis in axes}
    with project.read() as connection:
        participants = _participants(connection)
        tallied: dict[Place, _Tallied] = defaultdict(_Tallied)
        for place, pair, notes in _rows(connection.execute(select(tables.tally)).all(), axes, labels):
            tallied[place].notes[pair] += notes
        if set(axes) == CODED_AXES:
            for place, pair, notes in _coded_twice(connection):
                if place[0] in labels[axes[0]] and place[1] in labels[axes[1]]:
                    tallied[place].notes[pair] += notes
    counts = {place: cell.count(participants) for place, cell in tallied.items()}
    used = [{place[i] for place in counts} for i in (0, 1)]
    shown = [
        {pk: label for pk, label in labels[axis].items() if pk != NONE or NONE in used[i]}
        for i, axis in enumerate(axes)
    ]
    return Cube(axes, shown[0], shown[1], counts)


def _labels(project: ProjectFile, axis: str) -> dict[int, str]:
    if axis in CODED_AXES:
        return {row.pk: row.name for row in themes(project) if row.perspective == (axis == "perspective")}
    if axis == "kind":
        return {number: kind for kind, number in _KIND_IDS.items()} | {NONE: NONE_LABEL}
    if axis == "group":
        return {row.pk: row.name for row in groups(project)} | {NONE: NONE_LABEL}
    return {row.pk: row.title for row in reversed(sessions(project))} | {NONE: NONE_LABEL}


def _participants(connection: Connection) -> dict[tuple[int, int], int]:
    """Return the persons of each session per group; under `tally.NOWHERE` all of the session."""
    found: dict[tuple[int, int], int] = defaultdict(int)
    for row in connection.execute(select(tables.participants)):
        found[row.session, row.group] += row.persons
        found[row.session, tally.NOWHERE] += row.persons
    return found


_Row = tuple[Place, tuple[int, int], int]
"""A place, the session and group that were met there, and the notes they add to it."""


def _rows(tallies: Sequence[Row], axes: tuple[str, str], labels: Mapping[str, Mapping[int, str]]) -> Iterator[_Row]:
    """Yield what each line of the tally adds to cells, totals and the grand total; not theme × perspective cells."""
    for line in tallies:
        pair = (line.session, line.group)
        row, column = (_on_axis(line, axis, labels[axis]) for axis in axes)
        if line.theme == tally.ANY_THEME:
            yield (None, None), pair, line.notes
        if row is not None and _counts_alone(line, axes[0]):
            yield (row, None), pair, line.notes
        if column is not None and _counts_alone(line, axes[1]):
            yield (None, column), pair, line.notes
        if row is not None and column is not None and _counts_together(line, axes):
            yield (row, column), pair, line.notes


def _on_axis(line: Row, axis: str, labels: Mapping[int, str]) -> int | None:
    """Return the local id that *line* of the tally has on *axis*; None: it has no place on it."""
    if axis in CODED_AXES:
        return line.theme if line.theme in labels else None
    at = {"session": line.session, "group": line.group, "kind": _KIND_IDS.get(line.kind, NONE)}[axis]
    return at if at in labels else NONE


def _counts_alone(line: Row, axis: str) -> bool:
    return axis in CODED_AXES or line.theme == tally.ANY_THEME


def _counts_together(line: Row, axes: tuple[str, str]) -> bool:
    return any(axis in CODED_AXES for axis in axes) or line.theme == tally.ANY_THEME


def _coded_twice(connection: Connection) -> Iterator[_Row]:
    """Yield the cells theme × theme: notes that are coded to both, each once."""
    one, other, note = tables.coding.alias().c, tables.coding.alias().c, tables.note.c
    query = (
        select(
            one.theme,
            other.theme,
            func.coalesce(note.session, tally.NOWHERE),
            func.coalesce(note.group, tally.NOWHERE),
            func.count(note.pk.distinct()),
        )
        .where(one.note == other.note, one.theme != other.theme, note.pk == one.note)
        .group_by(one.theme, other.theme, note.session, note.group)
    )
    for row, column, session, group, notes in connection.execute(query):
        yield (row, column), (session, group), notes
