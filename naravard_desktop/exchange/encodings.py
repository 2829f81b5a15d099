"""What a file of text is written in, told from its bytes; and whether it is text at all."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from naravard_desktop.domain.errors import UnreadableFile, Wording

_SAMPLE = 65_536
_CHUNK = 1 << 18
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_KINDS = (
    (b"PK\x03\x04", Wording("en Excel-arbetsbok eller ett annat zip-arkiv")),
    (b"\xd0\xcf\x11\xe0", Wording("en äldre Excel- eller Word-fil")),
    (b"%PDF", Wording("en PDF")),
    (b"SQLite format 3\x00", Wording("en databas")),
    (b"{\\rtf", Wording("ett RTF-dokument")),
    (b"\x89PNG", Wording("en bild")),
    (b"\xff\xd8\xff", Wording("en bild")),
    (b"\x1f\x8b", Wording("en komprimerad fil")),
)
_LEADS = bytes(range(0xC0, 0x100))
_BROKEN = re.compile("[\udc80-\udcff]")
_CONTROL = bytes(set(range(32)) - {0x09, 0x0A, 0x0C, 0x0D}) + b"\x7f"


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to open a file: ``path.open(encoding=name, errors=errors)``.

    Attributes:
        damaged: some bytes don't fit; each is read as a lone surrogate, so that its row can be told.
    """

    name: str
    errors: str
    damaged: bool = False


def detect_encoding(path: Path) -> Encoding:
    """Return how the text in *path* is written: UTF-8, UTF-16, UTF-32, Windows-1252 or Mac Roman.

    Reads the file once in pieces; memory doesn't grow with it.

    Raises:
        UnreadableFile: there's no such file, it can't be read, is empty, or is something else than text.
    """
    with readable(path):
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
        _refuse_other_kinds(path, sample)
        for mark, name in _BOMS:
            if sample.startswith(mark):
                return Encoding(name, "surrogatepass" if name != "utf-8-sig" else "surrogateescape")
        wide = _wide(sample)
        if wide:
            return Encoding(wide, "surrogatepass")
        return _narrow(path, sample)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn the operating system's refusal to read *path* into an `UnreadableFile`."""
    if path.is_dir():
        raise UnreadableFile("{name} är en mapp. Ange en fil i den.", name=path)
    if path.exists() and not path.is_file():
        raise UnreadableFile("{name} är ingen vanlig fil. Spara innehållet som en fil först.", name=path)
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableFile("Filen {name} finns inte. Kontrollera sökvägen.", name=path) from error
    except PermissionError as error:
        raise UnreadableFile(
            "Filen {name} får inte läsas av dig. Ändra dess behörighet eller kopiera den till en egen mapp.",
            name=path,
        ) from error
    except OSError as error:
        raise UnreadableFile(
            "Filen {name} gick inte att läsa ({why}). Kopiera den till den egna disken och försök igen.",
            name=path,
            why=error.strerror or type(error).__name__,
        ) from error


def _refuse_other_kinds(path: Path, sample: bytes) -> None:
    if not sample.strip(b"\xef\xbb\xbf\xff\xfe\r\n\t \x00"):
        raise UnreadableFile("Filen {name} är tom.", name=path)
    for magic, kind in _OTHER_KINDS:
        if sample.startswith(magic):
            raise UnreadableFile(
                "Filen {name} är {kind}, inte CSV. Öppna den och spara som CSV (kommaavgränsad) först.",
                name=path,
                kind=kind,
            )


def _wide(sample: bytes) -> str:
    """Return which UTF-16 a sample without a mark is in: in Western text every second byte is NUL."""
    pairs = max(len(sample) // 2, 1)
    even, odd = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return ""


def _narrow(path: Path, sample: bytes) -> Encoding:
    good, bad = _count_utf8(path)
    control = len(sample) - len(sample.translate(None, _CONTROL))
    if control > len(sample) * (0.05 if bad else 0.3):
        raise UnreadableFile("Filen {name} innehåller inte text. Spara tabellen som CSV och försök igen.", name=path)
    if not bad:
        return Encoding("utf-8", "strict")
    if good > bad:
        return Encoding("utf-8", "surrogateescape", damaged=True)
    return _single_byte(path)


def _count_utf8(path: Path) -> tuple[int, int]:
    """Return how many letters beyond ASCII are proper UTF-8, and how many bytes aren't."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    leads = bad = 0
    for last, chunk in _chunks(path):
        leads += len(chunk) - len(chunk.translate(None, _LEADS))
        bad += len(_BROKEN.findall(decoder.decode(chunk, last)))
    return max(leads - bad, 0), bad


def _single_byte(path: Path) -> Encoding:
    """Tell Windows from old Excel for Mac by the bytes of å, ä and ö in each."""
    windows = mac = undefined = 0
    for _, chunk in _chunks(path):
        windows += len(chunk) - len(chunk.translate(None, b"\xe5\xe4\xf6"))
        mac += len(chunk) - len(chunk.translate(None, b"\x8c\x8a\x9a"))
        undefined += len(chunk) - len(chunk.translate(None, b"\x81\x8d\x8f\x90\x9d"))
    if mac and not windows:
        return Encoding("mac_roman", "strict")
    return Encoding("cp1252", "surrogateescape", damaged=undefined > 0)


def _chunks(path: Path) -> Iterator[tuple[bool, bytes]]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield False, chunk
    yield True, b""
