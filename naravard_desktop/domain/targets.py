"""How many notes one wants to hear from whom about what. Pure: local ids go in, numbers come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Place = tuple[int | None, int | None]
"""Local ids of a group and of a theme; None stands for every group, or every theme."""

MAX_TARGET = 9_999


@dataclass(frozen=True, slots=True)
class Targets:
    """Targets as they were set; the most precise one holds.

    Attributes:
        wanted: notes by place, 0 to `MAX_TARGET`; 0 means that nothing needs to be heard there.
    """

    wanted: Mapping[Place, int] = field(default_factory=dict)

    def of(self, group: int, theme: int) -> int | None:
        """Return what holds for a cell: its own target, its theme's, its group's, or everybody's; None without any."""
        return self.wanted.get((group, theme), self.inherited((group, theme)))

    def inherited(self, place: Place) -> int | None:
        """Return what would hold for *place* if it had no target of its own."""
        group, theme = place
        wider: list[Place] = []
        if group is not None and theme is not None:
            wider += [(None, theme), (group, None)]
        if place != (None, None):
            wider.append((None, None))
        return next((self.wanted[each] for each in wider if each in self.wanted), None)

    def missing(self, group: int, theme: int, heard: int) -> int:
        """Return how many notes a cell lacks when *heard* have been made; without a target it should have one."""
        wanted = self.of(group, theme)
        return max((1 if wanted is None else wanted) - heard, 0)
