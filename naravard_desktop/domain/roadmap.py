"""Roadmap packs: the roadmaps that the program knows from the start, and those that a user writes, as TOML.

The check is strict: whoever wrote a file gets one sentence that says where the fault is and what to write
instead. `docs/fardplaner.md` is the page for them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from naravard_desktop.domain.errors import InvalidPack, UnreadableFile, Wording
from naravard_desktop.domain.roadmap_toml import (
    DECISION_KEYS,
    DIMENSION_KEYS,
    PACK_KEYS,
    THEME_KEYS,
    PackTable,
    ascii_letters,
    first_repeated,
    read_toml,
)

DEFAULT_PACK = "hos-2029"
MAX_BYTES = 1_000_000
MAX_DEPTH = 4
MAX_THEMES = 1_000
MAX_SHORT = 18
MAX_KEYWORDS = 100

STATUSES = ("utkast", "genomarbetad", "beslutad")
LANGUAGES = ("sv", "en")
ROLES = ("themes", "perspectives")


@dataclass(frozen=True)
class PackTheme:
    """An entry of a dimension.

    Attributes:
        name: the official name, word for word, 1 to 200 characters.
        short: heading for narrow columns, at most `MAX_SHORT` characters; empty means the name.
        about: what it is about, in plain words; may be empty.
        keywords: words and short phrases that people use about it, at most `MAX_KEYWORDS`.
        themes: sub-themes; a tree is at most `MAX_DEPTH` levels deep.
    """

    name: str
    short: str
    about: str
    keywords: tuple[str, ...]
    themes: tuple["PackTheme", ...] = ()

    def walk(self) -> Iterator["PackTheme"]:
        """Yield this theme and every theme below it, parents first."""
        yield self
        for theme in self.themes:
            yield from theme.walk()


@dataclass(frozen=True)
class PackDimension:
    """One axis of a roadmap.

    Attributes:
        name: what the axis is called.
        role: ``perspectives`` when its themes say who a note is about, else ``themes``.
        themes: top level of the tree; may be empty, for a dimension that users fill in.
        user_themes: what the themes are called that users add below each theme; empty when there are none.
    """

    name: str
    role: Literal["themes", "perspectives"]
    themes: tuple[PackTheme, ...]
    user_themes: str = ""

    def walk(self) -> Iterator[PackTheme]:
        """Yield every theme of the dimension, parents first."""
        for theme in self.themes:
            yield from theme.walk()


@dataclass(frozen=True)
class PackDecision:
    """When a roadmap was adopted, and by whom; *body* and *document_number* (diarienummer) may be empty."""

    date: date
    body: str = ""
    document_number: str = ""


@dataclass(frozen=True)
class RoadmapPack:
    """A roadmap as its file says it.

    Attributes:
        id: lower-case letters a–z, digits and hyphens; names the pack on the command line.
        status: one of `STATUSES`.
        source: title of the document that the roadmap is taken from.
        language: one of `LANGUAGES`.
        guiding_question: empty when there's none.
        dimensions: at least one.
        care_chain: places along the patient's way, in order; empty when the roadmap names none.
    """

    id: str
    title: str
    owner: str
    horizon: str
    status: str
    source: str
    language: str
    guiding_question: str
    dimensions: tuple[PackDimension, ...]
    about: str = ""
    care_chain: tuple[str, ...] = ()
    decision: PackDecision | None = None


def builtin_packs(folder: Path) -> tuple[RoadmapPack, ...]:
    """Return the packs of every ``*.toml`` in *folder*: `DEFAULT_PACK` first, then by id."""
    packs = [load_pack(path) for path in folder.glob("*.toml")]
    return tuple(sorted(packs, key=lambda pack: (pack.id != DEFAULT_PACK, pack.id)))


def load_pack(path: Path) -> RoadmapPack:
    """Return the pack in a user's file: UTF-8 with or without byte order mark, at most `MAX_BYTES`.

    Raises:
        UnreadableFile: the file is missing, is no file, may not be read, or isn't UTF-8.
        InvalidPack: the file is too large or breaks the schema.
    """
    data = _read(path)
    if len(data) > MAX_BYTES:
        raise _too_large(path.name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sentence = "{file} är inte sparad som UTF-8; spara om den i en textredigerare med kodningen UTF-8."
        raise UnreadableFile(sentence, file=path.name) from error
    return parse_pack(text, path.name)


def _read(path: Path) -> bytes:
    """Return the bytes of *path*, but no more than are needed to see that it is too large."""
    name = path.name or str(path)
    try:
        # Asked first: opening a pipe or a device could wait for ever.
        if path.exists() and not path.is_file():
            raise UnreadableFile("{file} är ingen fil; välj en färdplan som slutar på .toml.", file=name)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableFile("{file} finns inte; kontrollera namnet och mappen.", file=name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        sentence = "{file} gick inte att läsa; kontrollera att du har rätt att öppna filen."
        raise UnreadableFile(sentence, file=name) from error


def parse_pack(text: str, origin: str) -> RoadmapPack:
    """Return the pack that *text* describes.

    Args:
        text: TOML, at most `MAX_BYTES` when encoded.
        origin: what error sentences call the text; the name of its file.

    Raises:
        InvalidPack: one sentence with *origin*, the place in the file, and what to write instead.
    """
    if len(text.encode(errors="surrogatepass")) > MAX_BYTES:
        raise _too_large(origin)
    table = PackTable(read_toml(text, origin), origin, PACK_KEYS)
    pack = _pack(table)
    if sum(1 for dimension in pack.dimensions for _ in dimension.walk()) > MAX_THEMES:
        raise table.fault(
            "{where}: färdplanen har fler än {limit} teman; dela upp den på flera filer.", limit=MAX_THEMES
        )
    return pack


def _too_large(origin: str) -> InvalidPack:
    return InvalidPack(
        "{where}: filen är större än 1 MB, och en färdplan är några sidor text; är det rätt fil?",
        where=origin,
    )


def _pack(table: PackTable) -> RoadmapPack:
    return RoadmapPack(
        id=_pack_id(table),
        title=table.text("title"),
        owner=table.text("owner"),
        horizon=table.text("horizon"),
        status=table.choice("status", STATUSES),
        source=table.text("source", 500),
        language=table.choice("language", LANGUAGES),
        guiding_question=table.optional_text("guiding_question", 500),
        about=table.optional_text("about", 2_000),
        care_chain=table.texts("care_chain", MAX_KEYWORDS),
        decision=_decision(table),
        dimensions=_dimensions(table),
    )


def _pack_id(table: PackTable) -> str:
    value = table.text("id", 60)
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        return value
    proposal = "-".join(re.findall(r"[a-z0-9]+", ascii_letters(value))) or "mitt-lan-2030"
    raise table.fault(
        '{where}: id får bara ha små bokstäver a–z, siffror och bindestreck; skriv id = "{proposal}".',
        proposal=proposal,
    )


def _decision(table: PackTable) -> PackDecision | None:
    value = table.values.get("decision")
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise table.fault(
            "{where}: decision ska vara en rubrik, [decision], och under den till exempel date = 2030-01-31."
        )
    decision = PackTable(value, Wording("{where}, decision", where=table.where), DECISION_KEYS)
    day = value.get("date")
    if not isinstance(day, date) or isinstance(day, datetime):
        raise decision.fault("{where}: date ska vara ett datum utan citattecken; skriv till exempel date = 2030-01-31.")
    return PackDecision(day, decision.optional_text("body"), decision.optional_text("document_number"))


def _dimensions(table: PackTable) -> tuple[PackDimension, ...]:
    tables = table.tables("dimensions", "dimensions", Wording("dimension"), DIMENSION_KEYS)
    dimensions = tuple(_dimension(dimension) for dimension in tables)
    if not dimensions:
        raise table.fault(
            '{where}: färdplanen saknar dimension; skriv [[dimensions]] och under den name = "Strategier".'
        )
    if twice := first_repeated(dimension.name for dimension in dimensions):
        raise table.fault("{where}: två dimensioner heter ”{name}”; ge dem olika namn.", name=twice)
    return dimensions


def _dimension(table: PackTable) -> PackDimension:
    name = table.text("name")
    perspectives = "role" in table.values and table.choice("role", ROLES) == "perspectives"
    if "themes" not in table.values:
        raise table.fault(
            '{where}: dimensionen saknar teman; skriv [[dimensions.themes]] och under den name = "Samverkan".'
        )
    return PackDimension(
        name=name,
        role="perspectives" if perspectives else "themes",
        themes=_themes(table, depth=1),
        user_themes=table.optional_text("user_themes"),
    )


def _themes(table: PackTable, depth: int) -> tuple[PackTheme, ...]:
    header = "dimensions" + ".themes" * depth
    word = Wording("tema") if depth == 1 else Wording("deltema")
    tables = table.tables("themes", header, word, THEME_KEYS)
    themes = tuple(_theme(theme, depth) for theme in tables)
    if twice := first_repeated(theme.name for theme in themes):
        raise table.fault("{where}: två teman heter ”{name}”; ge dem olika namn.", name=twice)
    return themes


def _theme(table: PackTable, depth: int) -> PackTheme:
    if depth > MAX_DEPTH:
        raise table.fault(
            "{where}: temat ligger för djupt; högst {limit} nivåer får plats, så flytta upp det.",
            limit=MAX_DEPTH,
        )
    return PackTheme(
        name=table.text("name"),
        short=table.optional_text("short", MAX_SHORT),
        about=table.optional_text("about", 2_000),
        keywords=table.texts("keywords", MAX_KEYWORDS),
        themes=_themes(table, depth + 1),
    )
