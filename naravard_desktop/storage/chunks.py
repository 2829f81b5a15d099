"""Long lists of ids, a part at a time: SQLite takes only so many parameters in one statement."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

CHUNK = 500


def in_chunks(items: Sequence[T]) -> Iterator[list[T]]:
    """Yield *items* in their order, at most `CHUNK` at a time."""
    for start in range(0, len(items), CHUNK):
        yield list(items[start : start + CHUNK])
