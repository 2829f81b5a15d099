"""A `Report` as a Word document: accessible, in the organisation's styles, with its table of contents filled in.

python-docx opens the template and keeps its parts, properties and pictures; the body is written as text straight into
``document.xml``, so that time grows with the number of blocks, and memory hardly at all.
"""

import tempfile
import zipfile
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.atomic import written_whole
from naravard_desktop.reports import docx_contents
from naravard_desktop.reports.chart import Picture, draw
from naravard_desktop.reports.document import Chart, Report
from naravard_desktop.reports.docx_body import Body
from naravard_desktop.reports.docx_kit import legal
from naravard_desktop.reports.outline import outline
from naravard_desktop.reports.pagination import Paginator
from naravard_desktop.reports.words import Words, words_for

if TYPE_CHECKING:
    from docx.document import Document

_MAIN_PART = "word/document.xml"
_MARK = b"<w:sectPr"
_LONGEST_LINE = 70
"""Characters of the title that fit in the footer beside the page number."""

_KEPT_IN_MEMORY = 16 * 1024 * 1024
_COPY = 1024 * 1024


Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do, in the units of `Report.size`."""


def write_report(report: Report, path: Path, progress: Progress = lambda _done, _size: None) -> int:
    """Write *report* to *path* as .docx and return its estimated number of pages.

    The same report gives the same bytes. Notes of a `NoteList` are read while they are written.

    Args:
        progress: an exception from it stops the writing and leaves what was at *path*.

    Raises:
        StorageFull: the disk is full; what was at *path* is still there.
        UnreadableFile: the folder is missing or may not be written to, or another program has the file open; what
            was at *path* is still there.
    """
    path = path.resolve()
    _check_replaceable(path)
    with written_whole(path) as file:
        return _write(report, file.buffer, path.parent, progress)


def _write(report: Report, target: BinaryIO, folder: Path, progress: Progress) -> int:
    from docx import Document

    document = Document(str(resource("word/naravard.docx")))
    numbered, paginator, size = outline(report), Paginator(), report.size
    cover = docx_contents.cover(report, paginator)
    docx_contents.place_contents(numbered, paginator)
    body = Body(report, numbered, paginator, lambda chart: _add_picture(document, chart, report.language))
    # Beside the target: a report goes nowhere that its reader didn't choose, not even for a moment.
    with tempfile.SpooledTemporaryFile(_KEPT_IN_MEMORY, dir=str(folder)) as text:
        for piece in body.xml():
            text.write(piece.encode())
            progress(body.done, size)
        contents = docx_contents.contents(numbered, paginator.pages)
        _fill_in(document, report, paginator.page)
        text.seek(0)
        _save(document, target, f"{cover}{contents}", text)
    return paginator.page


def _check_replaceable(path: Path) -> None:
    """Say at once, before a minute's work, that *path* can't be replaced."""
    if not path.is_file():
        return
    try:
        path.open("r+b").close()
    except PermissionError as error:
        raise UnreadableFile(
            "{name} är öppen i ett annat program eller skrivskyddad. Det som fanns där förut är kvar. "
            "Stäng filen och försök igen, eller spara under ett annat namn.",
            name=path.name,
        ) from error


def _add_picture(document: "Document", chart: Chart, language: str) -> tuple[str, Picture]:
    picture = draw(chart, language)
    relation, _ = document.part.get_or_add_image(BytesIO(picture.png))
    return relation, picture


def _fill_in(document: "Document", report: Report, pages: int) -> None:
    """Set what stands outside the text: properties, language, header and footer."""
    core = document.core_properties
    core.title, core.author, core.language = (
        legal(text)[:255] for text in (report.title, report.organisation, report.language)
    )
    words = words_for(report.language)
    _set_language(document, report.language)
    values = _running_texts(report, words)
    section = document.sections[0]
    for part in (section.header, section.footer):
        for text in part._element.iter(f"{{{_W}}}t"):
            text.text = _filled(text.text or "", values)
    list(section.footer._element.iter(f"{{{_W}}}t"))[-1].text = str(pages)


def _running_texts(report: Report, words: Words) -> dict[str, str]:
    return {
        "organisation": _shortened(report.organisation),
        "document_number": _shortened(report.document_number),
        "title": _shortened(report.title),
        "page": words.page,
        "of": words.of,
    }


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        if f"{{{name}}}" in text:
            return text.replace(f"{{{name}}}", value)
    return text


def _shortened(text: str) -> str:
    text = " ".join(legal(text).split())
    return text if len(text) <= _LONGEST_LINE else text[: _LONGEST_LINE - 1].rstrip() + "…"


def _set_language(document: "Document", language: str) -> None:
    for part in (document.styles.element, document.settings.element):
        for element in part.iter(f"{{{_W}}}lang", f"{{{_W}}}themeFontLang"):
            for name in element.attrib:
                element.set(name, language)


def _save(document: "Document", target: BinaryIO, front: str, text: IO[bytes]) -> None:
    """Write the package of *document* to *target* with *front* and *text* as its body."""
    skeleton = BytesIO()
    document.save(skeleton)
    with zipfile.ZipFile(skeleton) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            content = source.read(name)
            with archive.open(entry, "w") as part:
                for piece in _spliced(content, front, text) if name == _MAIN_PART else (content,):
                    part.write(piece)


def _spliced(main: bytes, front: str, text: IO[bytes]) -> Iterable[bytes]:
    before, after = main.split(_MARK, 1)
    yield before
    yield front.encode()
    while piece := text.read(_COPY):
        yield piece
    yield _MARK + after
