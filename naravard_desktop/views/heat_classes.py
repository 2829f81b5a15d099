"""Sorts counts into at most five shades, with limits that are easy to read."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

CLASSES: Final = 5
_EASY: Final = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80)


def class_floors(counts: Iterable[int]) -> tuple[int, ...]:
    """Return the lowest count of each class, ascending, such that about as many of *counts* fall in each.

    Args:
        counts: those that are shown; zeros are left out.

    Returns:
        1 to `CLASSES` whole numbers >= 1; none is above the largest count.
    """
    values = sorted(count for count in counts if count > 0)
    cuts = (values[len(values) * part // CLASSES] for part in range(1, CLASSES)) if values else ()
    return tuple(sorted({_easy(cut) for cut in (*values[:1], *cuts)})) or (1,)


def class_of(count: int, floors: Sequence[int]) -> int:
    """Return the class of *count* >= 1 by its floors."""
    return bisect_right(floors, count) - 1


def class_labels(floors: Sequence[int]) -> list[str]:
    """Return the classes as words: "1–9", "10–24", "25+"; a class of one number is that number."""
    closed = [f"{low}–{high - 1}" if high - low > 1 else str(low) for low, high in pairwise(floors)]
    return [*closed, f"{floors[-1]}+"]


def _easy(count: int) -> int:
    """Return the largest round number that isn't above *count* >= 1."""
    scale = 10 ** max(len(str(count)) - 2, 0)
    return max(number * scale for number in _EASY if number * scale <= count)
