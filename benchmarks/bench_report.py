"""The Word synthesis against lxml alone building the very same document.xml, element by element, and zipping it."""

import sys
import zipfile
from pathlib import Path

from lxml import etree

from benchmarks.measure import folder, medians, project_with, table
from naravard_desktop.reports.docx_writer import write_report
from naravard_desktop.reports.synthesis import synthesis_report

SIZES = (1_000, 10_000)
ROUNDS = 3
BODY = "word/document.xml"


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def plain(element: etree._Element) -> tuple:
    """Return *element* as nested tuples, so that building it again costs what building costs and no parsing."""
    return (element.tag, dict(element.attrib), element.text, [plain(child) for child in element])


def built(plan: tuple, parent: etree._Element | None, names: dict) -> etree._Element:
    tag, attributes, text, children = plan
    made = etree.Element(tag, attributes, names) if parent is None else etree.SubElement(parent, tag, attributes)
    made.text = text
    for child in children:
        built(child, made, names)
    return made


def lxml_alone(parts: dict[str, bytes], plan: tuple, names: dict, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, etree.tostring(built(plan, None, names)) if name == BODY else content)


def one_size(place: Path, size: int) -> tuple[object, ...]:
    project = project_with(place / f"{size}.naravard", size)
    ours, theirs = place / "syntes.docx", place / "lxml.docx"
    write_report(synthesis_report(project), ours)  # imports matplotlib and python-docx, once per process
    parts = parts_of(ours)
    root = etree.fromstring(parts[BODY])
    plan, names = plain(root), dict(root.nsmap)
    whole, counted, alone = medians(
        (
            lambda: write_report(synthesis_report(project), ours),
            lambda: synthesis_report(project),
            lambda: lxml_alone(parts, plan, names, theirs),
        ),
        ROUNDS,
    )
    project.close()
    listed = parts[BODY].count(b'w:val="Note"/>')
    return size, listed, whole, counted, alone, whole / alone


def main() -> None:
    with folder() as place:
        rows = [one_size(place, size) for size in [int(size) for size in sys.argv[1:]] or SIZES]
    heads = ("notes", "listed", "synthesis s", "of it counting s", "lxml alone s", "ratio")
    table("Word synthesis, CPU", heads, rows)


if __name__ == "__main__":
    main()
