"""Everything that a synthesis says in numbers, read once and with small numbers already hidden."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from naravard_desktop.domain.cube import Count, Cube, Place, suppress
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.reports.words import number
from naravard_desktop.services.catalogue import groups, sessions, themes
from naravard_desktop.services.finding_notes import FilterCounts, filter_counts
from naravard_desktop.services.projects import Project, overview
from naravard_desktop.services.rows import GroupRow, Overview, SessionRow, ThemeRow
from naravard_desktop.services.stats import NONE, cube

HIDDEN = "dolt"
"""Stands for a number that is hidden only because a small one could be worked out from it."""

NO_GROUP = ("Ingen uppgift", "Okänd")
"""Name and short name of what has no group."""
MAIN_KINDS: tuple[tuple[NoteKind, str], ...] = (
    (NoteKind.BEHOV, "Behov"),
    (NoteKind.HINDER, "Hinder"),
    (NoteKind.FORSLAG, "Förslag"),
)
OTHER_KINDS = "Övriga slag"
_SMALL_NUMBERS = {2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio"}


@dataclass(frozen=True, slots=True)
class Material:
    """What a project holds, in numbers that may be shown.

    Attributes:
        groups: as (local id, name, short name); the last one stands for notes without a group, if there are any.
        themes: themes and perspectives in the order to show.
        sessions: the oldest first.
        by_theme, by_perspective, by_session: group × theme, perspective or session.
        persons: group × session, persons who took part in the place of notes.
        by_kind: the kinds of `MAIN_KINDS` (1, 2, 3) and all others (4) × theme.
        threshold: fewest persons behind a number that is shown.
    """

    overview: Overview
    groups: tuple[tuple[int, str, str], ...]
    themes: tuple[ThemeRow, ...]
    sessions: tuple[SessionRow, ...]
    counts: FilterCounts
    by_theme: Cube
    by_perspective: Cube
    by_session: Cube
    persons: Cube
    by_kind: Cube
    threshold: int

    def cube_of(self, theme: ThemeRow) -> Cube:
        """Return the cube that *theme* is a column of."""
        return self.by_perspective if theme.perspective else self.by_theme

    def is_spoken_of(self, theme: ThemeRow) -> bool:
        """Tell whether any note is coded to *theme*."""
        return self.cube_of(theme).count(None, theme.pk).notes > 0

    def told(self, cube: Cube, place: Place, what: str = "notes") -> str:
        """Return how the count at *place* is shown: "12", "<5" or `HIDDEN`; *what* is notes, persons or sessions."""
        count = cube.count(*place)
        if place not in cube.hidden:
            return number(getattr(count, what))
        return f"<{self.threshold}" if what == "notes" and self.is_small(count) else HIDDEN

    def is_small(self, count: Count) -> bool:
        """Tell whether too few persons can stand behind *count* for it to be shown."""
        return 0 < count.behind < self.threshold

    @property
    def threshold_word(self) -> str:
        """Return the threshold as in running text, "fem"."""
        return _SMALL_NUMBERS.get(self.threshold, number(self.threshold))

    @property
    def active_groups(self) -> list[tuple[int, str]]:
        """Return (local id, name) of the groups that took part or said something."""
        return [
            (pk, name)
            for pk, name, _ in self.groups
            if pk != NONE and (self.persons.count(pk, None).notes or self.counts.by_group.get(pk))
        ]


def gather(project: Project, threshold: int) -> Material:
    """Read the numbers of *project*; costs the same however many notes there are.

    Raises:
        ValueError: *threshold* is below 2.
    """
    held = tuple(reversed(sessions(project)))
    counts = filter_counts(project)
    known = groups(project)
    about = tuple(themes(project))
    axes = ("theme", "session", *(["perspective"] if any(theme.perspective for theme in about) else []))
    cubes = {axis: suppress(cube(project, ("group", axis)), threshold) for axis in axes}
    return Material(
        overview=overview(project),
        groups=_groups(known, counts),
        themes=about,
        sessions=held,
        counts=counts,
        by_theme=cubes["theme"],
        by_perspective=cubes.get("perspective", Cube(("group", "perspective"), {}, {}, {})),
        by_session=cubes["session"],
        persons=suppress(_persons(known, held), threshold),
        by_kind=suppress(_main_kinds(cube(project, ("kind", "theme"))), threshold),
        threshold=threshold,
    )


def _groups(known: Iterable[GroupRow], counts: FilterCounts) -> tuple[tuple[int, str, str], ...]:
    named = tuple((row.pk, row.name, row.short) for row in known)
    return (*named, (NONE, *NO_GROUP)) if counts.by_group.get(NONE) else named


def _persons(known: Iterable[GroupRow], held: Iterable[SessionRow]) -> Cube:
    """Return who took part as a cube of its own, so that the same rule hides small numbers in it."""
    held = tuple(held)
    counted: Counter[Place] = Counter()
    for row in held:
        for group, persons in row.participants.items():
            counted.update(dict.fromkeys(((group, row.pk), (group, None), (None, row.pk), (None, None)), persons))
    counts = {place: Count(n, n, 1, n) for place, n in counted.items() if n}
    return Cube(("group", "session"), {g.pk: g.name for g in known}, {s.pk: s.title for s in held}, counts)


def _main_kinds(by_kind: Cube) -> Cube:
    """Return *by_kind* with all kinds but `MAIN_KINDS` as one; persons behind are added up, the most they can be."""
    main = {kind.value: place for place, (kind, _) in enumerate(MAIN_KINDS, 1)}
    other = len(MAIN_KINDS) + 1
    row_of = {row: main.get(label, other) for row, label in by_kind.rows.items()}
    counts: dict[Place, Count] = {}
    for (row, column), count in by_kind.counts.items():
        place = (None if row is None else row_of[row], column)
        counts[place] = _added(counts.get(place, Count()), count)
    labels = {place: label for place, (_, label) in enumerate(MAIN_KINDS, 1)} | {other: OTHER_KINDS}
    return replace(by_kind, rows=labels, counts=counts)


def _added(one: Count, other: Count) -> Count:
    return Count(
        max(one.persons, other.persons), one.notes + other.notes, max(one.sessions, other.sessions),
        one.behind + other.behind,
    )  # fmt: skip


def shown_notes(cube: Cube, columns: Iterable[int]) -> Mapping[int, int]:
    """Return the notes of each of *columns* whose total is shown and not zero."""
    totals = {column: cube.shown(None, column) for column in columns}
    return {column: count.notes for column, count in totals.items() if count and count.notes}
