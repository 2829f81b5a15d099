"""On which page things will land in Word, estimated from the widths and heights of the text.

A table of contents has to hold its page numbers before Word has laid the document out. The estimate follows Word's
rules (space between paragraphs, headings that stay with what follows, rows that aren't split, at least two lines of a
paragraph on each page); it can be a page off far into a long report, which F9 in Word puts right.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from naravard_desktop.reports.font_metrics import line_count
from naravard_desktop.reports.look import BODY_HEIGHT, BODY_WIDTH, CELL_PADDING_X, CELL_PADDING_Y, STYLES

_ROUNDING = 0.01
_FEWEST_LINES = 2


@dataclass(slots=True)
class Paginator:
    """Fills pages from the top; positions in points.

    Attributes:
        page: the page that the last thing ended on, from 1.
        pages: page by mark, such as a bookmark's name.
    """

    page: int = 1
    pages: dict[str, int] = field(default_factory=dict)
    _used: float = 0.0
    _gap: float = 0.0
    _held: list[tuple[float, str]] = field(default_factory=list)

    def paragraph(self, style_id: str, text: str, mark: str = "", before: float = 0.0) -> None:
        """Place a paragraph; *before* is space above it when that's more than its style has."""
        look = STYLES[style_id]
        if look.new_page:
            self.new_page()
        lines = line_count(text, look.size, BODY_WIDTH - look.left, look.bold)
        space = max(self._gap, look.before, before) if self._used or self._held else look.before
        self._gap = look.after
        if look.keep:
            self._held.append((space + lines * look.line_points, mark))
            return
        whole = lines < 2 * _FEWEST_LINES
        self._release(space + (lines if whole else _FEWEST_LINES) * look.line_points, mark)
        if not whole:
            self._flow(lines - _FEWEST_LINES, look.line_points)

    def picture(self, height: float) -> None:
        """Place a picture that stands in a paragraph of its own."""
        look = STYLES["Figure"]
        self._release(max(self._gap, look.before) + height, "")
        self._gap = look.after

    def table(self, header: float, rows: Iterable[float]) -> None:
        """Place a table by the heights of its header row, which stays with the next row, and of its other rows."""
        self._held.append((self._gap + header, ""))
        for row in rows:
            if self._used + row > BODY_HEIGHT and not self._held:
                self.new_page()
                self._used = header
            self._release(row, "")
        self.finish()
        self._gap = 0.0

    def new_page(self) -> None:
        """Go on at the top of the next page; nothing happens on one that is empty."""
        self.finish()
        if self._used:
            self.page += 1
        self._used = self._gap = 0.0

    def finish(self) -> None:
        """Place what is held back for something that never came."""
        self._release(0.0, "")

    def _release(self, height: float, mark: str) -> None:
        """Place what was held back together with *height* more, on the next page when they don't fit on this one."""
        total = sum(held for held, _ in self._held) + height
        if self._used and self._used + total > BODY_HEIGHT + _ROUNDING:
            self.page += 1
            self._used = 0.0
        self._used += total
        self.pages.update({name: self.page for _, name in (*self._held, (0.0, mark)) if name})
        self._held.clear()

    def _flow(self, lines: int, line_points: float) -> None:
        fitting = max(int((BODY_HEIGHT - self._used + _ROUNDING) / line_points), 0)
        while fitting < lines:
            if lines - fitting < _FEWEST_LINES:
                fitting = lines - _FEWEST_LINES
            lines -= fitting
            self.page += 1
            self._used = 0.0
            fitting = max(int(BODY_HEIGHT / line_points), 1)
        self._used += lines * line_points


def row_height(cells: Iterable[str], widths: Iterable[float], style_id: str = "TableText", bold: bool = False) -> float:
    """Return the height of a table row: its highest cell. *widths* are those of the columns, padding included."""
    look = STYLES[style_id]
    lines = max(
        line_count(text, look.size, width - 2 * CELL_PADDING_X, bold) for text, width in zip(cells, widths, strict=True)
    )
    return lines * look.line_points + look.before + look.after + 2 * CELL_PADDING_Y + 0.5
