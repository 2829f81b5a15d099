"""How a verb speaks: its answer on standard output, problems and progress on standard error."""

import json
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path
from typing import Any

from naravard_desktop.domain.errors import UnreadableFile, WrongPassphrase

_LONGEST_PASSPHRASE = 4096


def answer(as_json: bool, value: Mapping[str, Any], text: str) -> None:
    """Print *value* as one JSON object, or else *text*."""
    written = json.dumps(value, ensure_ascii=False) if as_json else text
    if written:
        sys.stdout.write(f"{written}\n")


def complain(sentence: str) -> None:
    """Print *sentence* where problems go."""
    sys.stderr.write(f"{sentence}\n")


@contextmanager
def progress(doing: str, unit: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """Give a function that is told how many are done; a bar shows it where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    from tqdm import tqdm

    with tqdm(desc=doing, unit=f" {unit}", total=total, leave=False, file=sys.stderr) as bar:

        def show(done: int) -> None:
            bar.update(done - bar.n)

        yield show


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: int = 0) -> str:
    """Return *rows* in aligned columns; the last *numbers* of them are aligned to the right.

    The last column is cut to what fits the terminal, unless it's a number.
    """
    widths = [max(map(_width, column)) for column in zip(headings, *rows, strict=True)]
    first_number = len(headings) - numbers
    lines = []
    for row in (headings, *rows):
        cells = [_padded(cell, widths[i], right=i >= first_number) for i, cell in enumerate(row)]
        lines.append("  ".join(cells).rstrip())
    room = shutil.get_terminal_size((120, 24)).columns
    return "\n".join(line if numbers or len(line) <= room else f"{line[: room - 1]}…" for line in lines)


def _padded(cell: str, width: int, *, right: bool) -> str:
    blanks = " " * (width - _width(cell))
    return blanks + cell if right else cell + blanks


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def standard_input() -> str:
    """Return all that standard input holds.

    Raises:
        UnreadableFile: it isn't UTF-8; guessing would cost its å, ä and ö.
    """
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile("Texten på standard in är inte UTF-8. Inget sparades; spara den som UTF-8.") from error


def passphrase_in(path: Path) -> str:
    """Return the passphrase on the first line of the file *path*.

    Raises:
        UnreadableFile: it can't be read, or its first line is empty or isn't UTF-8.
    """
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST_PASSPHRASE).decode("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile("Lösenfrasen gick inte att läsa ur filen {name}.", name=path) from error
    if not line:
        raise UnreadableFile("Filen {name} har ingen lösenfras på första raden.", name=path)
    return line


def asked_passphrase(path: Path) -> str:
    """Ask whoever sits at the terminal for the passphrase of the project *path*.

    Raises:
        WrongPassphrase: nobody sits there.
    """
    if not sys.stdin.isatty():
        raise WrongPassphrase(
            "Projektet {name} är krypterat. Lägg lösenfrasen i en fil och ange den med --passphrase-file.",
            name=path.name,
        )
    return getpass(f"Lösenfras för {path.name}: ")
