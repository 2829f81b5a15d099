"""The body of a Word report: each block of a `Report` as WordprocessingML, and where it will land.

Blocks are yielded as text, one or a few hundred paragraphs at a time, and never held together.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import count

from naravard_desktop.reports import docx_kit as kit
from naravard_desktop.reports.chart import Picture
from naravard_desktop.reports.document import (
    Align,
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
    Run,
    Table,
)
from naravard_desktop.reports.look import BODY_WIDTH, HEAT, POINTS_PER_MM
from naravard_desktop.reports.outline import Entry, Outline
from naravard_desktop.reports.pagination import Paginator, row_height

AddPicture = Callable[[Chart], tuple[str, Picture]]
"""Draws a chart, puts it into the file, and returns its relationship id and size."""

_CELL_STYLES: dict[Align, str] = {"left": "TableText", "right": "TableNumber", "center": "TableCentre"}
_CENTRED: list[Align] = ["center"]
_NOTES_AT_ONCE = 500
_AFTER_TABLE = 10.0


class Body:
    """Writes the blocks of one report, once, in order.

    Attributes:
        paginator: knows the page of every bookmark once `xml` has been gone through.
        done: how much of `Report.size` has been written.
    """

    def __init__(self, report: Report, outline: Outline, paginator: Paginator, add_picture: AddPicture) -> None:
        self.paginator = paginator
        self.done = 0
        self._report = report
        self._outline = outline
        self._add_picture = add_picture
        self._ids = count(1)
        self._drawings = count(1)
        self._after_table = False
        self._targets = {entry.key: reference_anchor(index) for index, entry in outline.entries.items() if entry.key}
        self._writers: dict[type, Callable[..., Iterator[str]]] = {
            Paragraph: self._paragraph,
            Bullets: self._bullets,
            Callout: self._callout,
            Quote: self._quote,
            NoteList: self._notes,
        }
        self._captioned: dict[type, Callable[..., Iterator[str]]] = {
            Table: self._table,
            KeyFigures: self._key_figures,
            Chart: self._chart,
        }

    def xml(self) -> Iterator[str]:
        """Yield the body, block by block."""
        for index, block in enumerate(self._report.blocks):
            yield from self._block(index, block)
            self.done += not isinstance(block, NoteList)
        self.paginator.finish()

    def _block(self, index: int, block: Block) -> Iterator[str]:
        entry = self._outline.entries.get(index)
        if isinstance(block, Heading):
            yield self._heading(index, block)
        elif entry is not None:
            yield self._caption(index, entry)
            yield from self._captioned[type(block)](block, entry)
        else:
            yield from self._writers[type(block)](block)
        self._after_table = isinstance(block, Table | KeyFigures) and not getattr(block, "note", "")

    def _text(self, style: str, text: str, content: str = "") -> str:
        """Return a paragraph and give it its place; *content* is its XML when it's more than *text*."""
        before = _AFTER_TABLE if self._after_table else 0.0
        self._after_table = False
        self.paginator.paragraph(style, text, before=before)
        return kit.paragraph(style, content or kit.run(text), kit.space_before(before) if before else "")

    def _heading(self, index: int, heading: Heading) -> str:
        style, anchor = f"Heading{heading.level}", contents_anchor(index)
        self.paginator.paragraph(style, heading.text, anchor)
        numbering = "" if self._outline.entries[index].label or heading.level > 2 else kit.UNNUMBERED
        content = kit.bookmark(next(self._ids), anchor, kit.run(heading.text))
        return kit.paragraph(style, content, numbering)

    def _caption(self, index: int, entry: Entry) -> str:
        anchor = contents_anchor(index)
        self.paginator.paragraph("Caption", f"{entry.label}. {entry.text}", anchor)
        word, _, number = entry.label.partition("\u00a0")
        label = kit.run(f"{word}\u00a0") + kit.field(f"SEQ {word} \\* ARABIC", number)
        label = kit.bookmark(next(self._ids), reference_anchor(index), label)
        content = kit.bookmark(next(self._ids), anchor, f"{label}{kit.run(f'. {entry.text}')}")
        return kit.paragraph("Caption", content)

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        content = "".join(
            kit.run(part.text, bold=part.bold)
            if isinstance(part, Run)
            else kit.field(f"REF {self._targets[part.key]} \\h", self._outline.labels[part.key])
            for part in paragraph.content
        )
        yield self._text("Lead" if paragraph.lead else "Normal", self._outline.plain(paragraph), content)

    def _bullets(self, bullets: Bullets) -> Iterator[str]:
        yield from (self._text("ListBullet", item) for item in bullets.items)

    def _callout(self, callout: Callout) -> Iterator[str]:
        yield self._text("CalloutTitle", callout.title)
        yield from (self._text("CalloutItem", item) for item in callout.items)

    def _quote(self, quote: Quote) -> Iterator[str]:
        yield self._text("Quote", f"”{quote.text}”")
        yield self._text("QuoteSource", quote.source)

    def _notes(self, notes: NoteList) -> Iterator[str]:
        held: list[str] = []
        for item in notes.items:
            self.done += 1
            self.paginator.paragraph("Note", f"{item.text} –\u00a0{item.reference}")
            source = kit.run(f" –\u00a0{item.reference}", "NoteSource") if item.reference else ""
            content = f"{kit.run(item.readable_id, 'NoteId')}{kit.TAB}{kit.run(item.text)}{source}"
            held.append(kit.paragraph("Note", content))
            if len(held) == _NOTES_AT_ONCE:
                yield "".join(held)
                held.clear()
        yield "".join(held)

    def _table(self, table: Table, entry: Entry) -> Iterator[str]:
        widths = column_widths([column.weight for column in table.columns])
        aligns: list[Align] = [column.align for column in table.columns]
        headers = [column.header for column in table.columns]
        self.paginator.table(row_height(headers, widths, "TableHead"), (row_height(row, widths) for row in table.rows))
        styles = [_CELL_STYLES[align] for align in aligns]
        shades = table.heat or ((),) * len(table.rows)
        rows = [_row(row, widths, styles, heat) for row, heat in zip(table.rows, shades, strict=True)]
        title = f"{entry.label}. {table.caption}"
        content = "".join((_header_row(headers, widths, aligns), *rows))
        yield kit.table(_twips(widths), content, title, table.description or title, table.totals)
        if table.note:
            yield self._text("Source", table.note)

    def _key_figures(self, figures: KeyFigures, entry: Entry) -> Iterator[str]:
        values, labels = zip(*figures.figures, strict=True)
        widths = column_widths([1.0] * len(values))
        self.paginator.table(row_height(labels, widths, "TableHead"), [row_height(values, widths, "KeyFigure")])
        rows = _header_row(labels, widths, _CENTRED * len(values))
        rows += _row(values, widths, ["KeyFigure"] * len(values))
        title = f"{entry.label}. {figures.caption}"
        yield kit.table(_twips(widths), rows, title, title, totals=False, row_names=False)

    def _chart(self, chart: Chart, entry: Entry) -> Iterator[str]:
        relation, picture = self._add_picture(chart)
        size = (picture.width_mm, picture.height_mm)
        self.paginator.picture(picture.height_mm * POINTS_PER_MM)
        drawing = kit.picture(relation, next(self._drawings), entry.label, chart.alt_text, size)
        yield kit.paragraph("Figure", drawing, "<w:keepNext/>" if chart.note else "")
        if chart.note:
            yield self._text("Source", chart.note)


def contents_anchor(index: int) -> str:
    """Return the bookmark of the heading or caption that is block *index*, for the table of contents."""
    return f"_Toc{index + 1:09d}"


def reference_anchor(index: int) -> str:
    """Return the bookmark round "Tabell 3" in the caption of block *index*."""
    return f"_Ref{index + 1:09d}"


def column_widths(weights: list[float]) -> list[float]:
    """Share the width of the text among columns by *weights* > 0; points, padding included."""
    total = sum(weights)
    return [BODY_WIDTH * weight / total for weight in weights]


def _twips(widths: list[float]) -> list[int]:
    return [round(width * 20) for width in widths]


def _header_row(cells: Sequence[str], widths: Sequence[float], aligns: Sequence[Align]) -> str:
    written = [
        kit.cell(round(width * 20), kit.paragraph("TableHead", kit.run(text), f'<w:jc w:val="{align}"/>'))
        for text, width, align in zip(cells, widths, aligns, strict=True)
    ]
    return kit.row("".join(written), header=True)


def _row(cells: Sequence[str], widths: Sequence[float], styles: Sequence[str], heat: Sequence[int | None] = ()) -> str:
    written = []
    for text, width, style, shade in zip(cells, widths, styles, heat or (None,) * len(cells), strict=True):
        fill, ink = ("", "") if shade is None else HEAT[shade]
        content = kit.paragraph(style, kit.run(text, colour=ink))
        written.append(kit.cell(round(width * 20), content, fill))
    return kit.row("".join(written))
