"""The pages before the text of a Word report: the cover, and the table of contents with its entries filled in."""

from collections.abc import Iterable, Mapping

from naravard_desktop.reports import docx_kit as kit
from naravard_desktop.reports.document import Report
from naravard_desktop.reports.docx_body import contents_anchor
from naravard_desktop.reports.outline import Entry, EntryKind, Outline, cover_facts
from naravard_desktop.reports.pagination import Paginator

_MOST_ENTRIES = 32
"""A table of contents longer than a page shows chapters only."""

_CONTENTS_ID = 100_000_001


def cover(report: Report, paginator: Paginator) -> str:
    """Return the cover and place it on page 1."""
    lines = [("CoverKind", report.kind), ("Title", report.title), ("Subtitle", report.subtitle or report.organisation)]
    written = [kit.paragraph(style, kit.run(text)) for style, text in lines]
    written += [
        kit.paragraph("CoverFact", f"{kit.run(name, 'Strong')}{kit.TAB}{kit.run(value)}")
        for name, value in cover_facts(report)
    ]
    for style, text in lines:
        paginator.paragraph(style, text)
    return "".join(written)


def place_contents(outline: Outline, paginator: Paginator) -> None:
    """Place the table of contents, whose length is known before its page numbers are."""
    for style, text, _ in _lines(outline):
        paginator.paragraph(style, text)


def contents(outline: Outline, pages: Mapping[str, int]) -> str:
    """Return the table of contents and the lists of figures and tables; "" when there are no headings.

    Args:
        pages: page of each bookmark.
    """
    parts = []
    for heading_style, title, instruction, entries in _lists(outline):
        begin = kit.field_begin(instruction)
        lines = [_line(style, index, entry, pages) for style, index, entry in entries]
        lines = [f"{start}{begin if i == 0 else ''}{rest}" for i, (start, rest) in enumerate(lines)]
        heading = kit.paragraph(heading_style, kit.run(title))
        parts.append(heading + "".join(f"{line}</w:p>" for line in lines[:-1]) + f"{lines[-1]}{kit.FIELD_END}</w:p>")
    if not parts:
        return ""
    return kit.contents_block(_CONTENTS_ID, outline.words.contents, parts[0]) + "".join(parts[1:])


_List = tuple[str, str, str, list[tuple[str, int, Entry]]]
"""Style and text of the heading, the field's instruction, and (style, block index, entry) of each line."""


def _lists(outline: Outline) -> list[_List]:
    words = outline.words
    deepest = 2 if len(outline.of_kind("heading", deepest=2)) <= _MOST_ENTRIES else 1
    headings = [(f"TOC{entry.level}", i, entry) for i, entry in outline.of_kind("heading", deepest)]
    found: list[_List] = [("TOCHeading", words.contents, f'TOC \\o "1-{deepest}" \\h \\z', headings)]
    captions: tuple[tuple[EntryKind, str, str], ...] = (
        ("figure", words.figures, words.figure),
        ("table", words.tables, words.table),
    )
    for kind, title, word in captions:
        lines = [("TableofFigures", i, entry) for i, entry in outline.of_kind(kind)]
        found.append(("ListsHeading", title, f'TOC \\h \\z \\c "{word}"', lines))
    return [entry for entry in found if entry[3]] if headings else []


def _lines(outline: Outline) -> Iterable[tuple[str, str, int]]:
    for heading_style, title, _, entries in _lists(outline):
        yield heading_style, title, -1
        yield from ((style, entry.text, index) for style, index, entry in entries)


def _line(style: str, index: int, entry: Entry, pages: Mapping[str, int]) -> tuple[str, str]:
    """Return one line in two pieces, between which its list's field may begin; the paragraph is left open."""
    anchor = contents_anchor(index)
    if entry.kind == "heading":
        text = (kit.run(entry.label) + kit.TAB if entry.label else "") + kit.run(entry.text)
    else:
        text = kit.run(f"{entry.label}. {entry.text}")
    page = kit.field(f"PAGEREF {anchor} \\h", str(pages[anchor]))
    start = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    return start, kit.link(anchor, f"{text}{kit.TAB}{page}")
