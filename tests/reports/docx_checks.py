"""Reading a written .docx again, and what every one of them has to keep to."""

import re
import zipfile
from collections import Counter
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def part(path: Path, name: str = "word/document.xml"):
    """Return the root element of one part; it isn't well-formed if this raises."""
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read(name))


def paragraphs(path: Path) -> list[tuple[str, str]]:
    """Return (style id, text) of every paragraph, field instructions left out."""
    return [(style(p), text(p)) for p in part(path).iter(f"{W}p")]


def style(paragraph) -> str:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val")


def text(element) -> str:
    signs = {f"{W}t": lambda e: e.text or "", f"{W}br": lambda _: "\n", f"{W}tab": lambda _: "\t"}
    return "".join(signs[e.tag](e) for e in element.iter(*signs) if e.getparent().tag != f"{W}tabs")


def contents(path: Path) -> list[list[str]]:
    """Return the entries of the table of contents, each as its texts, the page number last."""
    entries = (p for p in part(path).iter(f"{W}p") if re.fullmatch(r"TOC\d|TableofFigures", style(p)))
    return [[t.text for t in p.iter(f"{W}t")] for p in entries]


def faults(path: Path) -> list[str]:
    """Return what is wrong with a report; each of these makes Word repair it or shuts a reader out."""
    root = part(path)
    return [
        *_repeated("bookmark id", (b.get(f"{W}id") for b in root.iter(f"{W}bookmarkStart"))),
        *_repeated("bookmark name", (b.get(f"{W}name") for b in root.iter(f"{W}bookmarkStart"))),
        *_repeated("drawing id", (d.get("id") for d in root.iter(f"{WP}docPr"))),
        *_bookmarks(root),
        *_fields(root),
        *_tables(root),
        *_paragraphs(root),
        *(f"no alternative text: {d.get('name')}" for d in root.iter(f"{WP}docPr") if not d.get("descr")),
        *_unknown_styles(path, root),
    ]


def _repeated(what, values):
    return [f"{what} {value} is used {times} times" for value, times in Counter(values).items() if times > 1]


def _bookmarks(root):
    starts = [b.get(f"{W}id") for b in root.iter(f"{W}bookmarkStart")]
    names = {b.get(f"{W}name") for b in root.iter(f"{W}bookmarkStart")}
    if sorted(starts) != sorted(b.get(f"{W}id") for b in root.iter(f"{W}bookmarkEnd")):
        yield "bookmarks don't come in pairs"
    targets = [a for h in root.iter(f"{W}hyperlink") if (a := h.get(f"{W}anchor"))]
    targets += re.findall(r"(?:PAGEREF|REF) (\S+)", " ".join(i.text for i in root.iter(f"{W}instrText")))
    yield from (f"nothing is called {name}" for name in set(targets) - names)
    yield from (f"{name} is too long" for name in names if len(name) > 40)


def _fields(root):
    depth = 0
    for sign in root.iter(f"{W}fldChar"):
        depth += {"begin": 1, "separate": 0, "end": -1}[sign.get(f"{W}fldCharType")]
        if depth < 0:
            yield "a field ends that never began"
    if depth:
        yield f"{depth} fields never end"


def _tables(root):
    for table in root.iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield "a table without a header row"
        if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in rows):
            yield "a row that may be split over pages"
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if any(len(row.findall(f"{W}tc")) != columns for row in rows):
            yield "a row with too few or too many cells"
        if table.find(f"{W}tblPr/{W}tblCaption") is None or table.find(f"{W}tblPr/{W}tblDescription") is None:
            yield "a table that a screen reader can't name"


def _paragraphs(root):
    level = 0
    for p in root.iter(f"{W}p"):
        if not text(p).strip() and next(p.iter(f"{W}drawing"), None) is None:
            yield "an empty paragraph"
        if found := re.fullmatch(r"Heading(\d)", style(p)):
            if int(found[1]) > level + 1:
                yield f"a heading skips a level: {text(p)}"
            level = int(found[1])


def _unknown_styles(path, root):
    known = {s.get(f"{W}styleId") for s in part(path, "word/styles.xml").iter(f"{W}style")}
    used = {s.get(f"{W}val") for s in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")}
    return [f"no style {name}" for name in used - known]
