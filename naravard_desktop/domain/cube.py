"""Counts of two axes, and the one rule that hides small numbers in them.

Three counts are never mixed up: **persons** (participants counted per group and session), **notes**, **sessions**.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from naravard_desktop.domain.circles import Place, bridges, ends

DEFAULT_THRESHOLD = 5
"""Persons; the practice of Svenska palliativregistret."""


@dataclass(frozen=True, slots=True)
class Count:
    """Counts >= 0. *behind* is the most persons that can have said it: per session and group the lower of the
    notes and of those who took part, or the notes where nobody was counted. It's what suppression looks at."""

    persons: int = 0
    notes: int = 0
    sessions: int = 0
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Cube:
    """Counts of every cell and of every total.

    Attributes:
        axes: names of the two axes, such as ``("group", "theme")``.
        rows, columns: label per local id, in the order to show.
        counts: by place; a place that is missing counts nothing.
        hidden: places that must not be shown to others.
    """

    axes: tuple[str, str]
    rows: Mapping[int, str]
    columns: Mapping[int, str]
    counts: Mapping[Place, Count]
    hidden: frozenset[Place] = field(default_factory=frozenset)

    def count(self, row: int | None, column: int | None) -> Count:
        """Return the count at a place, whether or not it is hidden."""
        return self.counts.get((row, column), Count())

    def shown(self, row: int | None, column: int | None) -> Count | None:
        """Return the count at a place, or None where it's hidden."""
        return None if (row, column) in self.hidden else self.count(row, column)


def persons_behind(notes: int, participants: int | None) -> int:
    """Return the most persons that can have said *notes* notes when *participants* took part (None or 0: unknown)."""
    return min(notes, participants) if participants else notes


def suppress(cube: Cube, threshold: int = DEFAULT_THRESHOLD) -> Cube:
    """Hide every cell that fewer than *threshold* persons stand behind, and enough others that no hidden
    cell can be computed from row and column totals.

    Zero is shown: that nobody spoke is a finding. Of every row and column, its total included, either nothing is
    hidden or at least two places are, which together hold at least *threshold* persons; and every hidden place lies
    on a circle of them, so that no sum over several lines gives it away. What's added is the smallest place there
    is. Source: complementary cell suppression, Willenborg & de Waal (2001), ch. 4.

    Args:
        cube: its `hidden` is ignored.
        threshold: persons, >= 2.

    Raises:
        ValueError: *threshold* is below 2, so that hiding would hide nothing.
    """
    if threshold < 2:
        raise ValueError("a threshold below 2 hides nothing")
    hidden = {place for place, count in cube.counts.items() if count.notes > 0 and count.behind < threshold}
    while added := set(_complements(cube, hidden, threshold)) or set(_circle_closers(cube, hidden)):
        hidden |= added
    return Cube(cube.axes, cube.rows, cube.columns, cube.counts, frozenset(hidden))


def _complements(cube: Cube, hidden: set[Place], threshold: int) -> Iterator[Place]:
    for line in _lines(cube):
        veiled = [place for place in line if place in hidden]
        if veiled and not _is_safe(cube, veiled, threshold):
            open_places = [p for p in line if _is_open(cube, p, hidden)]
            if open_places:
                yield min(open_places, key=_size(cube))


def _circle_closers(cube: Cube, hidden: set[Place]) -> Iterator[Place]:
    """Yield, for each hidden place that lies on no circle of hidden ones, an open place that closes one."""
    for side, rest in bridges(hidden):
        ways = [
            place
            for place in product((*cube.rows, None), (*cube.columns, None))
            if _is_open(cube, place, hidden) and len(side.intersection(ends(place))) == 1
        ]
        if ways:
            # One that reaches no line that's free of hidden places so far needs no further ones.
            yield min(ways, key=lambda place: (not rest.issuperset(set(ends(place)) - side), _size(cube)(place)))


def _is_open(cube: Cube, place: Place, hidden: set[Place]) -> bool:
    return place not in hidden and cube.count(*place).notes > 0


def _is_safe(cube: Cube, veiled: list[Place], threshold: int) -> bool:
    return len(veiled) > 1 and sum(cube.count(*place).behind for place in veiled) >= threshold


def _size(cube: Cube) -> Callable[[Place], tuple[int, bool, str]]:
    # A total goes last: hiding it takes more from the reader than hiding one cell does.
    return lambda place: (cube.count(*place).notes, None in place, str(place))


def _lines(cube: Cube) -> Iterator[list[Place]]:
    rows: Iterable[int | None] = (*cube.rows, None)
    columns: Iterable[int | None] = (*cube.columns, None)
    for row in rows:
        yield [(row, column) for column in columns]
    for column in columns:
        yield [(row, column) for row in rows]
