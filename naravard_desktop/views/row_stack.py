"""Where rows of different heights stand in a list of a million, when only those in view are ever measured."""

from collections.abc import Callable


class RowStack:
    """The part of a long list that is in view.

    The place in the list is an anchor: the first row in view and how many of its pixels are above the edge. Rows are
    measured from there downwards until the view is full, so the cost doesn't depend on how many rows there are.
    Rows out of view are taken to be `guess` pixels high; `top_of` and `row_at` are each other's inverse there too.

    Attributes:
        count: rows in the list, >= 0.
        room: height of the view in pixels.
        guess: assumed height of a row out of view, > 0 pixels.
    """

    def __init__(self, height: Callable[[int], int]) -> None:
        """Create an empty stack; *height* measures a row, > 0 pixels."""
        self._measure = height
        self.count = 0
        self.room = 0
        self.guess = 100
        self._first = 0
        self._above = 0
        self._laid: list[tuple[int, int, int]] = []

    @property
    def first(self) -> int:
        """The first row in view."""
        return self._first

    @property
    def position(self) -> float:
        """The place in the list in rows, 2.5 = the upper half of row 2 is above the edge."""
        return self._first + self._above / self._height(self._first) if self.count else 0.0

    @property
    def last_position(self) -> float:
        """The place at which the last row ends at the lower edge."""
        row, above = self._end()
        return row + above / self._height(row) if self.count else 0.0

    def resize(self, count: int, room: int, first: int) -> None:
        """Take over new bounds and measure anew, with row *first* at the upper edge if it isn't there already."""
        self.count, self.room = count, room
        self._anchor(first, self._above if first == self._first else 0)

    def in_view(self) -> list[tuple[int, int, int]]:
        """Return row, top and height of every row that shows, the top in pixels from the upper edge."""
        if not self._laid and self.count:
            self._lay()
        return self._laid

    def top_of(self, row: int) -> int:
        """Return where *row* begins, in pixels from the upper edge; exact for rows in view."""
        rows = self.in_view()
        if not rows:
            return 0
        if row < rows[0][0]:
            return rows[0][1] - (rows[0][0] - row) * self.guess
        if row > rows[-1][0]:
            return rows[-1][1] + rows[-1][2] + (row - rows[-1][0] - 1) * self.guess
        return rows[row - rows[0][0]][1]

    def height_of(self, row: int) -> int:
        """Return the height of *row*: measured in view, guessed outside."""
        rows = self.in_view()
        inside = bool(rows) and rows[0][0] <= row <= rows[-1][0]
        return rows[row - rows[0][0]][2] if inside else self.guess

    def row_at(self, y: int) -> int:
        """Return the row that covers the pixel *y*; -1 above the first and below the last one."""
        rows = self.in_view()
        if not rows:
            return -1
        if y < rows[0][1]:
            row = rows[0][0] - 1 - (rows[0][1] - 1 - y) // self.guess
        elif y >= (bottom := rows[-1][1] + rows[-1][2]):
            row = rows[-1][0] + 1 + (y - bottom) // self.guess
        else:
            row = next(row for row, top, height in rows if y < top + height)
        return row if 0 <= row < self.count else -1

    def scroll(self, pixels: int) -> None:
        """Move down in the list by *pixels*, up if negative."""
        self._anchor(self._first, self._above + pixels)

    def go_to(self, position: float) -> None:
        """Show the place *position*, see `position`."""
        row = min(max(int(position), 0), max(self.count - 1, 0))
        self._anchor(row, round((position - row) * self._height(row)) if self.count else 0)

    def put_first(self, row: int) -> None:
        """Let *row* begin at the upper edge, as far as the end of the list allows."""
        self._anchor(row, 0)

    def put_last(self, row: int) -> None:
        """Let *row* end at the lower edge; of a row that's higher than the view, show the beginning."""
        self._anchor(row, min(self._height(row) - self.room, 0))

    def reveal(self, row: int) -> None:
        """Move as little as it takes to show *row* whole."""
        rows = self.in_view()
        top, height = self.top_of(row), self._height(row)
        if top < 0 or row < self._first:
            self.put_first(row)
        elif not rows or row > rows[-1][0] or top + height > self.room:
            self.put_last(row)

    def page(self, row: int, step: int) -> int:
        """Return the row one view below *row* (*step* 1) or above it (-1)."""
        left = self.room - self._height(row)
        while 0 <= row + step < self.count and left > 0:
            row += step
            left -= self._height(row)
        return row

    def _anchor(self, row: int, above: int) -> None:
        """Start at *above* pixels below the top of *row*, whichever row that turns out to be."""
        self._laid = []
        if not self.count:
            self._first = self._above = 0
            return
        row = min(max(row, 0), self.count - 1)
        while above < 0 and row > 0:
            row -= 1
            above += self._height(row)
        while row < self.count - 1 and above >= self._height(row):
            above -= self._height(row)
            row += 1
        self._first, self._above = row, max(above, 0)
        self._lay()
        row, top, height = self._laid[-1]
        if row == self.count - 1 and top + height < self.room:
            self._first, self._above = self._end()
            self._lay()

    def _end(self) -> tuple[int, int]:
        row, filled = self.count, 0
        while row > 0 and filled < self.room:
            row -= 1
            filled += self._height(row)
        return row, max(filled - self.room, 0)

    def _lay(self) -> None:
        self._laid = []
        row, top = self._first, -self._above
        while row < self.count and (top < self.room or not self._laid):
            height = self._height(row)
            self._laid.append((row, top, height))
            top += height
            row += 1

    def _height(self, row: int) -> int:
        return max(self._measure(row), 1)
