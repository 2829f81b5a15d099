"""A `Report` as lines of text: what the screen shows before the report is written, and the same words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from naravard_desktop.reports.document import (
    Block,
    Bullets,
    Callout,
    Chart,
    Heading,
    KeyFigures,
    NoteList,
    Paragraph,
    Quote,
    Report,
    Table,
)
from naravard_desktop.reports.outline import Entry, Outline, cover_facts, outline

COLUMN_GAP = "\t"


class LineKind(StrEnum):
    """What a line of the preview is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    FACT = "fact"
    HEADING = "heading"
    LEAD = "lead"
    TEXT = "text"
    BULLET = "bullet"
    CAPTION = "caption"
    COLUMNS = "columns"
    ROW = "row"
    SOURCE = "source"
    PICTURE = "picture"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the preview.

    Attributes:
        cells: the texts of the line: one, or several for a table row, a note (id, text, reference) or a fact.
        level: of a heading, 1 to 3; else 0.
    """

    kind: LineKind
    cells: tuple[str, ...]
    level: int = 0

    @property
    def text(self) -> str:
        """Return the line as plain text, cells parted by tabs."""
        return COLUMN_GAP.join(self.cells)


def preview(report: Report) -> Iterator[Line]:
    """Yield *report* line by line, in its order, without the table of contents; notes are read as they are reached."""
    numbered = outline(report)
    yield Line(LineKind.TITLE, (report.title,))
    if report.subtitle:
        yield Line(LineKind.SUBTITLE, (report.subtitle,))
    yield from (Line(LineKind.FACT, fact) for fact in cover_facts(report))
    for index, block in enumerate(report.blocks):
        yield from _block(block, numbered.entries.get(index), numbered)


def _block(block: Block, entry: Entry | None, numbered: Outline) -> Iterator[Line]:
    if isinstance(block, Heading):
        label = f"{entry.label} " if entry and entry.label else ""
        yield Line(LineKind.HEADING, (f"{label}{block.text}",), block.level)
    elif entry is not None:
        yield Line(LineKind.CAPTION, (f"{entry.label}. {entry.text}",))
    yield from _content(block, numbered)
    if note := getattr(block, "note", ""):
        yield Line(LineKind.SOURCE, (note,))


def _content(block: Block, numbered: Outline) -> Iterator[Line]:
    match block:
        case Paragraph():
            yield Line(LineKind.LEAD if block.lead else LineKind.TEXT, (numbered.plain(block),))
        case Bullets() | Callout():
            yield from _points(block)
        case Quote():
            yield Line(LineKind.QUOTE, (f"”{block.text}”", block.source))
        case NoteList():
            yield from (Line(LineKind.NOTE, (i.readable_id, i.text, i.reference)) for i in block.items)
        case Table() | KeyFigures():
            yield from _table(block)
        case Chart():
            yield Line(LineKind.PICTURE, (block.alt_text,))


def _points(block: Bullets | Callout) -> Iterator[Line]:
    if isinstance(block, Callout):
        yield Line(LineKind.LEAD, (block.title,))
    yield from (Line(LineKind.BULLET, (item,)) for item in block.items)


def _table(block: Table | KeyFigures) -> Iterator[Line]:
    if isinstance(block, Table):
        yield Line(LineKind.COLUMNS, tuple(column.header for column in block.columns))
        yield from (Line(LineKind.ROW, row) for row in block.rows)
        return
    values, labels = zip(*block.figures, strict=True)
    yield Line(LineKind.COLUMNS, labels)
    yield Line(LineKind.ROW, values)
