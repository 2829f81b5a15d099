"""A CSV file of any origin as a stream of rows."""

import csv
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from naravard_desktop.domain.errors import UnreadableFile, UserError
from naravard_desktop.domain.note import clean_text
from naravard_desktop.exchange.encodings import Encoding, detect_encoding, readable

MAX_CELL = 1 << 24
"""Characters of one cell; more means a quotation mark that is never closed."""

_DELIMITERS = (",", ";", "\t")
_NOWHERE = "\x1f"  # the delimiter of a file of one column, where commas are part of the text
_SAMPLE_CHARS = 65_536
_SAMPLE_ROWS = 100
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n?$", re.IGNORECASE)
_BROKEN = re.compile("[\ud800-\udfff]")


class InvalidRow(UserError):
    """A row that can't be read; the other rows can."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart: the delimiter, and whether quotation marks enclose cells."""

    delimiter: str
    quoting: int = csv.QUOTE_MINIMAL


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands in the file; `cell_text` cleans a cell.

    Attributes:
        number: as Excel counts rows: the heading is row 1, a quoted line break starts no new row.
        cells: as many as there are headings, or none when the row can't be read.
        problem: why it can't be read, if it can't.
    """

    number: int
    cells: tuple[str, ...]
    problem: InvalidRow | None = None


@dataclass(frozen=True, slots=True)
class TableFile:
    """An opened table: its headings, and its rows as often as they're asked for."""

    path: Path
    encoding: Encoding
    dialect: Dialect
    headings: tuple[str, ...]
    heading_row: int

    def rows(self) -> Iterator[Row]:
        """Yield each row below the headings that isn't empty; one at a time is held in memory.

        Raises:
            UnreadableFile: the file ends inside a quoted cell, or can no longer be read.
        """
        for number, cells, problem in _records(self.path, self.encoding, self.dialect):
            if number <= self.heading_row:
                continue
            if problem:
                yield Row(number, (), problem)
            elif any(cells) or len(cells) == 1 == len(self.headings):
                yield self._row(number, cells)

    def _row(self, number: int, cells: list[str]) -> Row:
        width = len(self.headings)
        if len(cells) > width and not any(cells[width:]):
            cells = cells[:width]
        if len(cells) != width:
            sentence = "Raden har inte lika många celler som rubrikraden: {count} mot {width}."
            return Row(number, (), InvalidRow(sentence, count=len(cells), width=width))
        if self.encoding.damaged and any(map(_BROKEN.search, cells)):
            sentence = "Raden innehåller tecken som inte går att läsa; spara filen som UTF-8."
            return Row(number, (), InvalidRow(sentence))
        return Row(number, tuple(cells))


def open_table(path: Path) -> TableFile:
    """Return the table in *path*: encoding, delimiter and headings are found out from its contents.

    Raises:
        UnreadableFile: no such file, a folder, empty, not text, no usable headings; the message says which.
    """
    encoding = detect_encoding(path)
    dialect = _detect_dialect(path, encoding)
    for number, cells, problem in _records(path, encoding, dialect):
        if problem:
            raise UnreadableFile("Rubrikraden i {name} går inte att läsa: {why}", name=path, why=problem)
        if any(cell.strip() for cell in cells):
            headings = tuple(cell_text(cell) for cell in cells)
            _check_headings(path, headings)
            return TableFile(path, encoding, dialect, headings, number)
    raise UnreadableFile("Filen {name} är tom.", name=path)


def cell_text(cell: str) -> str:
    """Return *cell* without control characters, lone surrogates and outer blanks; line breaks stay."""
    # All that cleaning takes away isn't printable; asking is ten times faster than cleaning.
    if cell.isprintable() and unicodedata.is_normalized("NFC", cell):
        return cell.strip()
    return clean_text(cell)


def _check_headings(path: Path, headings: tuple[str, ...]) -> None:
    seen: set[str] = set()
    for heading in filter(None, headings):
        if heading.casefold() in seen:
            raise UnreadableFile(
                "Filen {name} har två kolumner med rubriken {heading}. Ge dem olika rubriker.",
                name=path,
                heading=heading,
            )
        seen.add(heading.casefold())


def _records(path: Path, encoding: Encoding, dialect: Dialect) -> Iterator[tuple[int, list[str], InvalidRow | None]]:
    """Yield number, cells and any problem of each record of the file, the headings included."""
    csv.field_size_limit(MAX_CELL)
    with readable(path), path.open(encoding=encoding.name, errors=encoding.errors, newline="") as file:
        reader = _reader(_decoded(path, file), dialect)
        for number in itertools.count(1):
            try:
                yield number, next(reader), None
            except StopIteration:
                return
            except csv.Error as error:
                if "end of data" in str(error):
                    raise _unclosed(path, number) from error
                yield number, [], _explained(error)


def _decoded(path: Path, lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines after Excel's hint ``sep=;``, which counts as a row."""
    try:
        for number, line in enumerate(lines):
            yield "\n" if number == 0 and _EXCEL_HINT.match(line) else line
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            "Filen {name} slutar mitt i ett tecken. Kontrollera att hela filen kom med.", name=path
        ) from error


def _reader(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=dialect.delimiter, quoting=dialect.quoting, strict=True)  # pyright: ignore[reportArgumentType]


def _unclosed(path: Path, number: int) -> UnreadableFile:
    return UnreadableFile(
        'Filen {name} slutar inuti en cell: ett citattecken (") på rad {row} stängs aldrig. '
        "Kontrollera att hela filen kom med.",
        name=path,
        row=number,
    )


def _explained(error: csv.Error) -> InvalidRow:
    if "field limit" in str(error):
        sentence = 'En cell är längre än {limit} tecken; troligen stängs ett citattecken (") aldrig.'
        return InvalidRow(sentence, limit=MAX_CELL)
    return InvalidRow('Ett citattecken (") står fel: inuti en cell skrivs det dubbelt ("").')


def _detect_dialect(path: Path, encoding: Encoding) -> Dialect:
    """Choose what splits the headings and then splits most rows into as many cells."""
    with readable(path), path.open(encoding=encoding.name, errors=encoding.errors, newline="") as file:
        lines = list(_decoded(path, _whole_lines(file)))
        file.seek(0)
        hint = _EXCEL_HINT.match(file.readline(16))
    if hint:
        return Dialect(hint[1])
    candidates = [Dialect(mark) for mark in _DELIMITERS] + [Dialect("\t", csv.QUOTE_NONE)]
    best = max(candidates, key=lambda dialect: _agreement(lines, dialect))
    return best if _agreement(lines, best)[0] > 0 else Dialect(_NOWHERE)


def _whole_lines(file: Iterable[str]) -> Iterator[str]:
    length = 0
    for line in file:
        yield line
        length += len(line)
        if length > _SAMPLE_CHARS:
            return


def _agreement(lines: list[str], dialect: Dialect) -> tuple[float, int]:
    """Return the share of rows as wide as the headings, and that width; nothing when there's one column."""
    reader, widths = _reader(lines, dialect), list[int]()
    while len(widths) < _SAMPLE_ROWS:
        try:
            widths.append(len(next(reader)))
        except StopIteration:
            break
        except csv.Error:
            widths.append(-1)
    widths = [width for width in widths if width]  # blank lines say nothing
    if not widths or widths[0] < 2:
        return 0.0, 0
    return widths.count(widths[0]) / len(widths), widths[0]
