"""Which column of the wall each note hangs in. No Qt."""

from collections.abc import Sequence


class WallColumns:
    """Hangs notes in columns, the newest on top. A note that hangs stays in its column, so only one column moves."""

    def __init__(self) -> None:
        self._column: dict[int, int] = {}
        self._count = 0

    def hang(self, notes: Sequence[int], count: int) -> list[list[int]]:
        """Return *notes* (the newest first) in *count* columns from left to right, each from top to bottom.

        All are hung anew, row by row, when there are other columns or when most of *notes* are new here.
        """
        known = {note: self._column[note] for note in notes if note in self._column}
        if count != self._count or 2 * len(known) < len(notes):
            self._column = {note: place % count for place, note in enumerate(notes)}
        else:
            self._column = known
            self._add(notes, count)
        self._count = count
        return [[note for note in notes if self._column[note] == column] for column in range(count)]

    def _add(self, notes: Sequence[int], count: int) -> None:
        oldest_known = max((place for place, note in enumerate(notes) if note in self._column), default=-1)
        for place in range(len(notes) - 1, -1, -1):
            if notes[place] not in self._column:
                older = place > oldest_known
                self._column[notes[place]] = self._shortest(count) if older else self._longest_unmoved(notes, count)

    def _shortest(self, count: int) -> int:
        hanging = list(self._column.values())
        return min(range(count), key=hanging.count)

    def _longest_unmoved(self, notes: Sequence[int], count: int) -> int:
        """Return the column whose top note is the oldest; an empty one first."""
        tops = dict.fromkeys(range(count), len(notes))
        for place in range(len(notes) - 1, -1, -1):
            if notes[place] in self._column:
                tops[self._column[notes[place]]] = place
        return max(range(count), key=lambda column: (tops[column], -column))
