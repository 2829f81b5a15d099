"""Who has said something about what, against what one wants to hear, and what is missing most. Plain Python."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from naravard_desktop.domain.targets import Targets
from naravard_desktop.services.rows import GroupRow, SessionRow, ThemeRow
from naravard_desktop.views.capture_context import Choices

Cell = tuple[int, int]
"""Local ids of a group and a theme."""

ENOUGH_NOTES = 5
"""With fewer notes in the map nearly everything is missing, and naming one gap would mislead."""

_FEWEST_FOR_DARKEST = 7


class Standing(Enum):
    """How a cell stands against what one wants to hear."""

    SILENT = auto()  # nothing was said, and something should be
    BELOW = auto()  # something was said, but less than the target
    HEARD = auto()  # as much as the target, or something where there's no target
    NOT_NEEDED = auto()  # nothing was said, and nothing has to be


class Gap(NamedTuple):
    """What is missing: *group* has *heard* notes on *theme* and should have *wanted* (None: nobody set a target)."""

    group: GroupRow
    theme: ThemeRow
    heard: int
    wanted: int | None


@dataclass(frozen=True, slots=True)
class Heard:
    """Notes per group and theme, as the facilitator sees them: nothing is suppressed.

    Attributes:
        groups: who takes part, or has said something, in the order to show.
        themes: the main themes; a note on a sub-theme counts for the theme it's under, once.
        counts: notes by cell; a missing cell is 0.
        mine: the group that the next note gets.
        targets: what one wants to hear.
        whole: the counts are of the whole programme, not of one session.
    """

    groups: tuple[GroupRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()
    counts: Mapping[Cell, int] = field(default_factory=dict)
    mine: int | None = None
    targets: Targets = field(default_factory=Targets)
    whole: bool = False

    @property
    def notes(self) -> int:
        """How many notes the cells hold together."""
        return sum(self.counts.values())

    def count(self, group: int, theme: int) -> int:
        """Return the notes of a cell."""
        return self.counts.get((group, theme), 0)

    def wanted(self, group: int, theme: int) -> int | None:
        """Return the target of a cell; None where there's none."""
        return self.targets.of(group, theme)

    def standing(self, group: int, theme: int) -> Standing:
        """Return how a cell stands."""
        count, missing = self.count(group, theme), self.missing(group, theme)
        if count:
            return Standing.BELOW if missing else Standing.HEARD
        return Standing.SILENT if missing else Standing.NOT_NEEDED

    def missing(self, group: int, theme: int) -> int:
        """Return how many notes a cell lacks; without a target it should have one."""
        return self.targets.missing(group, theme, self.count(group, theme))

    def level(self, group: int, theme: int) -> int:
        """Return the heat class of a cell that isn't empty, 1 to 4: quarters of the largest, at least of 7."""
        most = max((*self.counts.values(), _FEWEST_FOR_DARKEST))
        return min(1 + 4 * (self.count(group, theme) - 1) // most, 4)

    def largest_gap(self) -> Gap | None:
        """Return who should be asked about what.

        One's own group comes first, then who has said nothing, then where most is missing, then the theme that the
        others have said most about. None when nothing is missing, or there are fewer than `ENOUGH_NOTES` notes to
        tell from and no targets.
        """
        if self.notes < ENOUGH_NOTES and not self.targets.wanted:
            return None
        said = {theme.pk: sum(self.count(group.pk, theme.pk) for group in self.groups) for theme in self.themes}
        gaps = [
            Gap(group, theme, self.count(group.pk, theme.pk), self.wanted(group.pk, theme.pk))
            for group in self.groups
            for theme in self.themes
            if self.missing(group.pk, theme.pk)
        ]

        def weight(gap: Gap) -> tuple[bool, bool, int, int]:
            group, theme = gap.group.pk, gap.theme.pk
            return group == self.mine, not gap.heard, self.missing(group, theme), said[theme]

        return max(gaps, key=weight, default=None)


def in_session(
    choices: Choices, session: SessionRow, counts: Mapping[Cell, int], targets: Targets, mine: int | None
) -> Heard:
    """Return what *counts* of one session mean: the groups that take part or have spoken are shown."""
    spoke = {group for group, _ in counts}
    return Heard(_present(choices, session, spoke, mine), choices.main_themes, counts, mine, targets)


def in_programme(choices: Choices, counts: Mapping[Cell, int], targets: Targets, mine: int | None) -> Heard:
    """Return what *counts* of the whole programme mean: all groups are shown."""
    return Heard(choices.groups, choices.main_themes, counts, mine, targets, whole=True)


def _present(choices: Choices, session: SessionRow, spoke: set[int], mine: int | None) -> tuple[GroupRow, ...]:
    counted = {group for group, persons in session.participants.items() if persons}
    if not counted:
        return choices.groups
    return tuple(row for row in choices.groups if row.pk in counted or row.pk in spoke or row.pk == mine)
