"""What Hem tells about a project, read in a worker."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from naravard_desktop.domain.cube import Cube, suppress
from naravard_desktop.language.compounds import split
from naravard_desktop.language.lexicon import lexicon
from naravard_desktop.services.catalogue import dimensions, groups, sessions, themes
from naravard_desktop.services.finding_notes import FilterCounts, NoteFilter, count_notes, filter_counts
from naravard_desktop.services.projects import Project, overview
from naravard_desktop.services.rows import DimensionRow, GroupRow, Overview, SessionRow, ThemeRow
from naravard_desktop.services.stats import cube

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True)
class Facts:
    """One moment of a project.

    Attributes:
        conflicts: notes about which somebody has to decide.
        by_theme, by_perspective: theme × group, small numbers already hidden.
        hyphenated: names of groups and themes with soft hyphens where their compounds may break.
    """

    overview: Overview
    sessions: tuple[SessionRow, ...]
    groups: tuple[GroupRow, ...]
    dimensions: tuple[DimensionRow, ...]
    themes: tuple[ThemeRow, ...]
    counts: FilterCounts
    conflicts: int
    by_theme: Cube
    by_perspective: Cube
    hyphenated: Mapping[str, str]

    @property
    def unheard(self) -> tuple[GroupRow, ...]:
        """The groups from which nothing was noted."""
        return tuple(group for group in self.groups if not self.counts.by_group.get(group.pk))

    @property
    def heard(self) -> int:
        """How many groups took part in a session or said something."""
        present = {pk for session in self.sessions for pk, persons in session.participants.items() if persons}
        return sum(1 for group in self.groups if group.pk in present or self.counts.by_group.get(group.pk))

    @property
    def waiting(self) -> tuple[SessionRow, ...]:
        """The sessions in which nothing was noted yet, the next one first, those without a date last."""
        planned = [session for session in self.sessions if not session.notes]
        return tuple(sorted(planned, key=lambda row: (row.date is None, row.date or 0, row.pk)))


def read_facts(project: Project) -> Facts:
    """Read what Hem tells; apart from conflicts it costs the same however many notes there are."""
    known_groups, known_themes = tuple(groups(project)), tuple(themes(project))
    names = [row.name for row in (*known_groups, *known_themes)]
    return Facts(
        overview=overview(project),
        sessions=tuple(sessions(project)),
        groups=known_groups,
        dimensions=tuple(dimensions(project)),
        themes=known_themes,
        counts=filter_counts(project),
        conflicts=count_notes(project, NoteFilter(conflicts=True)),
        by_theme=suppress(cube(project, ("theme", "group"))),
        by_perspective=suppress(cube(project, ("perspective", "group"))),
        hyphenated={name: hyphenated(name) for name in names},
    )


def hyphenated(name: str) -> str:
    """Return *name* with a soft hyphen at each joint of its longer compounds."""
    return " ".join(_hyphenated_word(word) for word in name.split(" "))


def _hyphenated_word(word: str) -> str:
    joints = [part.start for part in split(word.lower(), lexicon())[1:]] if len(word) > 8 else []
    ends = [0, *joints, len(word)]
    return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise(ends))
