"""What a report says, as plain data. Nothing here knows of Word, PDF or the screen.

Texts may hold anything that a note may hold; whoever writes them to a file makes them safe for that file.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

Align = Literal["left", "right", "center"]

MAX_HEADING_LEVEL = 3
MAX_KEY_FIGURES = 5
HEAT_CLASSES = 5
"""Shades of a heat table, 0 (lightest) to 4."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in a paragraph."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Stands for the name of a table or chart, such as "Tabell 3"; *key* is that block's `key`."""

    key: str


Inline = Run | Reference


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. Level 1 starts a chapter on a new page.

    Attributes:
        level: 1 to `MAX_HEADING_LEVEL`, at most one deeper than the heading before it.
        numbered: only levels 1 and 2 show a number.
    """

    level: int
    text: str
    numbered: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.level <= MAX_HEADING_LEVEL:
            raise ValueError(f"heading level {self.level} is not in 1–{MAX_HEADING_LEVEL}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; *lead* makes it the larger one that opens a chapter."""

    content: tuple[Inline, ...]
    lead: bool = False

    @classmethod
    def of(cls, *content: str | Inline, lead: bool = False) -> "Paragraph":
        """Return a paragraph of texts and references in order."""
        return cls(tuple(Run(part) if isinstance(part, str) else part for part in content), lead)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of equal points."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """The few points a reader must not miss, in a box of their own."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, and who said them as closely as may be told."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A few large numbers with what they count; shown as a table of two rows."""

    caption: str
    figures: tuple[tuple[str, str], ...]
    """(value, label), 1 to 5 of them."""
    key: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.figures) <= MAX_KEY_FIGURES:
            raise ValueError(f"1 to {MAX_KEY_FIGURES} key figures stand beside each other, not {len(self.figures)}")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; *weight* is its share of the width, > 0."""

    header: str
    align: Align = "left"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row that is repeated on every page.

    Attributes:
        caption: without "Tabell 1."; numbers are given when the report is written.
        rows: as many texts per row as there are columns; the first column names the row.
        description: what a screen reader says of the table.
        note: shown below: abbreviations, what a sign means, the source.
        totals: the last row is a sum.
        heat: shade per row and column, 0 to `HEAT_CLASSES` - 1, or None for no shade; empty for no shades at all.
        key: what a `Reference` names; "" when nothing refers to it.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    description: str = ""
    note: str = ""
    totals: bool = False
    heat: tuple[tuple[int | None, ...], ...] = ()
    key: str = ""

    def __post_init__(self) -> None:
        if not self.columns:
            raise ValueError("a table has at least one column")
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row has as many cells as there are columns")


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar: a name and a value >= 0 per category."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Horizontal bars, stacked by series.

    Attributes:
        categories: one bar each, from the top.
        unit: what the axis counts, such as "Anteckningar".
        alt_text: says the main figures in words, for those who can't see the chart.
        note: shown below.
    """

    caption: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    alt_text: str
    note: str = ""
    key: str = ""

    def __post_init__(self) -> None:
        if any(len(series.values) != len(self.categories) for series in self.series):
            raise ValueError("every series has as many values as there are categories")
        if not self.alt_text:
            raise ValueError("a chart without alternative text shuts readers out")


@dataclass(frozen=True, slots=True)
class NoteItem:
    """A note as it is listed: "BKT-012", what was said, and who said it as closely as may be told."""

    readable_id: str
    text: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class NoteList:
    """Notes by readable id. *items* may read them when they are asked for; they are gone through once per use."""

    items: Collection[NoteItem]


Block = Heading | Paragraph | Bullets | Callout | Quote | KeyFigures | Table | Chart | NoteList


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    Attributes:
        kind: what sort of document, shown above the title, such as "Syntes".
        organisation: its owner; the only author that the file names.
        document_number: diarienummer, or "" where none has been given yet.
        date: day that the report was made.
        version, status: as shown on the cover, such as "1.0" and "Arbetsmaterial"; "" leaves the line out.
        language: BCP 47, such as "sv-SE"; decides the fixed words and how numbers are written.
        facts: further (name, value) lines of the cover.
    """

    kind: str
    title: str
    subtitle: str
    organisation: str
    date: date
    document_number: str = ""
    version: str = ""
    status: str = ""
    language: str = "sv-SE"
    facts: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def size(self) -> int:
        """Number of blocks, with every listed note as one; what progress is measured by."""
        return sum(len(block.items) if isinstance(block, NoteList) else 1 for block in self.blocks)
