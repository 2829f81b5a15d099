"""The notes of a synthesis: which stand where, and how closely may be told who said them."""

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.reports.document import NoteItem
from naravard_desktop.reports.synthesis_material import Material
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow

ANYBODY = "Deltagare"
_PAGE = 500
_MOST_KEPT = 20_000

KINDS: tuple[tuple[str, str], ...] = (
    (NoteKind.BEHOV.value, "Behov"),
    (NoteKind.HINDER.value, "Hinder"),
    (NoteKind.FORSLAG.value, "Förslag"),
    (NoteKind.FORHOPPNING.value, "Förhoppningar"),
    (NoteKind.FARHAGA.value, "Farhågor"),
    (NoteKind.STYRKA.value, "Styrkor"),
    (NoteKind.FRAGA.value, "Frågor"),
    (NoteKind.CITAT.value, "Citat"),
    (NoteKind.BERATTELSE.value, "Berättelser"),
    (NoteKind.ATAGANDE.value, "Åtaganden"),
    ("", "Utan slag"),
)
"""Kind as stored, and its heading, in the order of the report."""

_NO_KIND = len(KINDS) - 1


class NoteReader:
    """Reads notes for a report; those that stand in several chapters are kept, up to a bound, and read once."""

    def __init__(self, project: Project, material: Material) -> None:
        self._project = project
        self._material = material
        self._kept: dict[int, NoteItem] = {}

    def read(self, pks: Sequence[int]) -> list[NoteItem]:
        """Return the notes *pks* in that order; those that were removed are left out."""
        found = {pk: item for pk in pks if (item := self._kept.get(pk))}
        for row in note_rows(self._project, [pk for pk in pks if pk not in found]):
            found[row.pk] = NoteItem(row.readable_id, row.text, reference(row, self._material))
            if len(row.themes) > 1 and len(self._kept) < _MOST_KEPT:
                self._kept[row.pk] = found[row.pk]
        return [found[pk] for pk in pks if pk in found]


@dataclass(frozen=True, slots=True)
class NotePages(Collection[NoteItem]):
    """Notes that are read some hundred at a time when they are gone through.

    Which notes they are is settled when the report is made; one that is removed before it's read is left out.
    """

    reader: NoteReader
    pks: "array[int]"

    def __len__(self) -> int:
        return len(self.pks)

    def __iter__(self) -> Iterator[NoteItem]:
        ids = iter(self.pks)
        while page := list(islice(ids, _PAGE)):
            yield from self.reader.read(page)

    def __contains__(self, item: object) -> bool:
        return any(item == own for own in self)


def notes_by_kind(project: Project, themes: Sequence[int]) -> "dict[int, dict[str, array[int]]]":
    """Return the local ids of the notes of each of *themes*, by kind as stored, the first to arrive first."""
    kind_of = _kinds(project)
    sorted_notes: dict[int, dict[str, array[int]]] = {}
    for theme in themes:
        by_kind: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
        for pk in reversed(find_notes(project, NoteFilter(themes=frozenset({theme})))):
            by_kind[KINDS[kind_of[pk] if pk < len(kind_of) else _NO_KIND][0]].append(pk)
        sorted_notes[theme] = by_kind
    return sorted_notes


def _kinds(project: Project) -> bytearray:
    """Return the place in `KINDS` of every note by its local id; one byte each, for there may be a million."""
    places = bytearray()
    for place, (kind, _) in enumerate(KINDS):
        for pk in find_notes(project, NoteFilter(kinds=frozenset({kind}))):
            if pk >= len(places):
                places.extend(bytes([_NO_KIND]) * (pk + 1 - len(places)))
            places[pk] = place
    return places


def notes_without_theme(project: Project) -> "array[int]":
    """Return the local ids of the notes that are coded to nothing, the first to arrive first."""
    return find_notes(project, NoteFilter(coded=False))[::-1]


def reference(note: NoteRow, material: Material) -> str:
    """Return who said *note*, as closely as may be told: "Invånare, Dialog Ekvik" or `ANYBODY`.

    The group and the session are named only where enough persons of the group took part, and where no table of the
    report hides how often the group spoke on one of the note's themes: counting the list would give the number away.
    """
    if note.group is None or note.session is None:
        return ANYBODY
    if material.persons.count(note.group, note.session).notes < material.threshold:
        return ANYBODY
    places = [(note.group, mark.pk) for mark in note.themes]
    if any(place in material.by_theme.hidden or place in material.by_perspective.hidden for place in places):
        return ANYBODY
    return f"{note.group_name}, {note.session_title}"
