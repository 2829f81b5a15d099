"""Who has said something about what in a session, and what is missing most. Plain Python."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from naravard_desktop.services.rows import GroupRow, NoteRow, SessionRow, ThemeRow
from naravard_desktop.views.capture_context import Choices

Cell = tuple[int, int]
"""Local ids of a group and a theme."""

ENOUGH_NOTES = 5
"""With fewer notes in the map nearly everything is missing, and naming one gap would mislead."""

_FEWEST_FOR_DARKEST = 7


@dataclass(frozen=True, slots=True)
class Heard:
    """Notes per group and theme of one session, as the facilitator sees them: nothing is suppressed.

    Attributes:
        groups: who takes part, or has said something, in the order to show.
        themes: the main themes; a note on a sub-theme counts for the theme it's under, once.
        counts: notes by cell; a missing cell is 0.
        mine: the group that the next note gets.
        notes: how many notes the counts come from; those without a group or a theme tell nothing.
    """

    groups: tuple[GroupRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()
    counts: Mapping[Cell, int] | None = None
    mine: int | None = None
    notes: int = 0

    def count(self, group: int, theme: int) -> int:
        """Return the notes of a cell."""
        return (self.counts or {}).get((group, theme), 0)

    def level(self, group: int, theme: int) -> int:
        """Return the heat class of a cell that isn't empty, 1 to 4: quarters of the largest, at least of 7."""
        most = max((*(self.counts or {}).values(), _FEWEST_FOR_DARKEST))
        return min(1 + 4 * (self.count(group, theme) - 1) // most, 4)

    def largest_gap(self) -> tuple[GroupRow, ThemeRow] | None:
        """Return who should be asked about what: a group that takes part and a theme it hasn't touched.

        One's own group comes first, then the theme that the others have said most about. None when there's no
        gap, or fewer than `ENOUGH_NOTES` notes to tell from.
        """
        if self.notes < ENOUGH_NOTES:
            return None
        said = {theme.pk: sum(self.count(group.pk, theme.pk) for group in self.groups) for theme in self.themes}
        gaps = [(g, t) for g in self.groups for t in self.themes if not self.count(g.pk, t.pk)]
        return max(gaps, key=lambda gap: (gap[0].pk == self.mine, said[gap[1].pk]), default=None)


def heard(choices: Choices, session: SessionRow, notes: Iterable[NoteRow], mine: int | None) -> Heard:
    """Return what the *notes* of *session* hold."""
    roots = _roots(choices.themes)
    counts: Counter[Cell] = Counter()
    total = 0
    for note in notes:
        touched = {roots[mark.pk] for mark in note.themes if mark.pk in roots}
        if note.group is not None and touched:
            counts.update((note.group, root) for root in touched)
            total += 1
    spoke = {group for group, _ in counts}
    return Heard(_present(choices, session, spoke, mine), choices.main_themes, counts, mine, total)


def _present(choices: Choices, session: SessionRow, spoke: set[int], mine: int | None) -> tuple[GroupRow, ...]:
    counted = {group for group, persons in session.participants.items() if persons}
    if not counted:
        return choices.groups
    return tuple(row for row in choices.groups if row.pk in counted or row.pk in spoke or row.pk == mine)


def _roots(themes: Iterable[ThemeRow]) -> dict[int, int]:
    roots: dict[int, int] = {}
    for row in (each for each in themes if not each.perspective):  # each comes after the one it's under
        roots[row.pk] = roots.get(row.parent, row.parent) if row.parent is not None else row.pk
    return roots
