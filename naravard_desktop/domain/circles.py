"""Which unknown places of a table row and column sums give away.

Seen as a graph, in which each line is a node and each unknown place joins its row and its column, a place can be
computed from the sums just when it lies on no circle: when it is a bridge.
"""

from collections import deque
from collections.abc import Collection, Iterator, Mapping

Place = tuple[int | None, int | None]
"""A cell (row, column); None is the total of that direction."""

Line = tuple[str, int | None]
"""A row or a column; None is the one of totals."""


def ends(place: Place) -> tuple[Line, Line]:
    """Return the row and the column of *place*."""
    return ("row", place[0]), ("column", place[1])


def bridges(places: Collection[Place]) -> Iterator[tuple[set[Line], set[Line]]]:
    """Yield, for each of *places* that lies on no circle of them, the lines on its one side and on its other."""
    parents = _forest(places)
    tops = _tops(places, parents)
    below: dict[Line, set[Line]] = {line: {line} for line in parents}
    # Parents come before their children, so from the end each is complete when it's added to its parent.
    for line, parent in reversed(parents.items()):
        if parent != line:
            below[parent] |= below[line]
    for line, parent in parents.items():
        if parent != line and tops[line] == line:
            yield below[line], below[_top(line, dict(parents))] - below[line]


def _forest(places: Collection[Place]) -> dict[Line, Line]:
    """Return the parent of each line in trees that join all that is joined, parents first; roots are their own."""
    beside: dict[Line, list[Line]] = {}
    for row, column in map(ends, sorted(places, key=str)):
        beside.setdefault(row, []).append(column)
        beside.setdefault(column, []).append(row)
    parents: dict[Line, Line] = {}
    for root in beside:
        queue = deque([root] if root not in parents else [])
        parents.setdefault(root, root)
        while queue:
            line = queue.popleft()
            new = [other for other in beside[line] if other not in parents]
            parents.update(dict.fromkeys(new, line))
            queue.extend(new)
    return parents


def _tops(places: Collection[Place], parents: Mapping[Line, Line]) -> dict[Line, Line]:
    """Return for each line the way to the topmost one that circles join it to; itself where none does."""
    depths: dict[Line, int] = {}
    for line, parent in parents.items():
        depths[line] = depths.get(parent, -1) + 1
    tops = {line: line for line in parents}
    for row, column in map(ends, places):
        if row == parents[column] or column == parents[row]:
            continue
        one, other = _top(row, tops), _top(column, tops)
        while one != other:
            lower = max(one, other, key=depths.__getitem__)
            tops[lower] = _top(parents[lower], tops)
            one, other = _top(one, tops), _top(other, tops)
    return tops


def _top(line: Line, tops: dict[Line, Line]) -> Line:
    while tops[line] != line:
        tops[line] = tops[tops[line]]
        line = tops[line]
    return line
