"""Which column of a foreign table holds which field of a note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

from naravard_desktop.domain.errors import UserError, Wording

FIELDS: tuple[str, ...] = (
    "note_id",
    "readable_id",
    "session",
    "date",
    "table",
    "round",
    "group",
    "principal",
    "perspective",
    "themes",
    "kind",
    "text",
    "votes",
    "voters",
    "captured_at",
    "quotable",
)
"""The fields of a note in files, in the order in which they're written."""

SKIP = "-"
"""``--map COLUMN=-`` leaves a column out."""

_KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "note_id": ("note id", "anteckning id", "anteckningsid", "sentence id", "comment id", "id"),
        "readable_id": ("readable id", "läsbart id", "beteckning"),
        "session": ("session", "tillfälle", "tillfällen", "dialogtillfälle", "workshop", "möte"),
        "date": ("date", "datum", "session date", "dag", "datetime"),
        "table": ("table", "bord", "bordsnummer", "bord nr"),
        "round": ("round", "runda", "omgång"),
        "group": ("group", "grupp", "aktörsgrupp", "aktör", "målgrupp", "roll", "stakeholder group"),
        "principal": ("principal", "huvudman"),
        "perspective": ("perspective", "perspektiv", "perspectives"),
        "themes": ("themes", "teman", "theme", "tema", "utgångspunkt", "utgångspunkter", "koder"),
        "kind": ("kind", "slag", "typ", "type"),
        "text": (
            "text", "anteckning", "anteckningar", "note", "inspel", "synpunkt", "synpunkter", "kommentar",
            "kommentarer", "comment body", "comment", "sentence", "citat", "svar", "statement", "påstående",
        ),
        "votes": ("votes", "prickar", "antal prickar", "röster", "antal röster", "dots"),
        "voters": ("voters", "röstande", "antal röstande"),
        "captured_at": (
            "captured at", "tid", "tidpunkt", "tidsstämpel", "slutförandetid", "starttid", "timestamp",
        ),
        "quotable": ("quotable", "får citeras", "citerbar"),
    }
)  # fmt: skip
"""Headings as people and programs write them, in Swedish and English; the surest first."""

_FIELD_WORDS: Mapping[str, str] = MappingProxyType(
    {"theme": "themes", "perspectives": "perspective", "id": "note_id", "time": "captured_at"}
)


class InvalidMapping(UserError):
    """``--map`` names a column or a field that there isn't; nothing was read."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the fields are.

    Attributes:
        position: field → index of its column.
        chosen: fields that the user mapped; the others were recognised.
        ignored: headings of the columns that hold no field.
    """

    position: Mapping[str, int]
    chosen: frozenset[str]
    ignored: tuple[str, ...]


def find_columns(headings: Sequence[str], mapping: Mapping[str, str]) -> Columns:
    """Return where the fields are: as *mapping* (heading → field or `SKIP`) says, else as recognised.

    Raises:
        InvalidMapping: *mapping* is wrong, or no column holds the text; the message says what there is.
    """
    position = _chosen(headings, mapping)
    chosen = frozenset(position)
    taken = {_plain(heading) for heading in mapping}
    free = {_plain(heading): index for index, heading in enumerate(headings) if _plain(heading) not in taken}
    for field, names in _KNOWN.items():
        found = next((free[name] for name in names if name in free), None)
        if field not in position and found is not None:
            position[field] = found
    if "text" not in position:
        raise _no_text(headings)
    used = set(position.values())
    ignored = tuple(heading for index, heading in enumerate(headings) if heading and index not in used)
    return Columns(MappingProxyType(position), chosen, ignored)


def parse_mapping(entries: Sequence[str]) -> dict[str, str]:
    """Return heading → field from ``COLUMN=FIELD`` entries; a heading may itself hold an equals sign.

    Raises:
        InvalidMapping: an entry has no equals sign, or names no field.
    """
    mapping: dict[str, str] = {}
    for entry in entries:
        heading, sign, field = entry.rpartition("=")
        if not sign or not heading.strip():
            raise InvalidMapping(
                "Skriv --map KOLUMN=FÄLT, till exempel --map Kommentar=text, inte ”{entry}”.", entry=entry
            )
        mapping[heading.strip()] = _field(field.strip())
    return mapping


def _field(word: str) -> str:
    plain = word.casefold().replace("-", "_") if word != SKIP else SKIP
    field = _FIELD_WORDS.get(plain, plain)
    if field == SKIP or field in FIELDS:
        return field
    nearest = next((known for known, names in _KNOWN.items() if _plain(word) in names), None)
    nearest = nearest or next(iter(get_close_matches(plain, FIELDS, 1)), None)
    hint = f"; menade du {nearest}?" if nearest else "."
    raise InvalidMapping(
        "Fältet ”{field}” finns inte{hint} Fälten är {fields}, eller - för att hoppa över kolumnen.",
        field=word,
        hint=hint,
        fields=", ".join(FIELDS),
    )


def _chosen(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    places = {_plain(heading): index for index, heading in reversed(tuple(enumerate(headings)))}
    position: dict[str, int] = {}
    for heading, field in mapping.items():
        if _plain(heading) not in places:
            raise _no_column(heading, headings)
        if field in position:
            raise InvalidMapping("Två kolumner är angivna för fältet {field}. Välj en.", field=field)
        if field != SKIP:
            position[field] = places[_plain(heading)]
    return position


def _plain(heading: str) -> str:
    """Return *heading* as it's compared: case, underscores, hyphens and end marks don't count."""
    return " ".join(re.sub(r"[\s_-]+", " ", heading.casefold()).strip(" ?:.*").split())


def _no_column(heading: str, headings: Sequence[str]) -> InvalidMapping:
    near = get_close_matches(heading.casefold(), [name.casefold() for name in headings], 1, 0.5)
    meant = next((name for name in headings if near and name.casefold() == near[0]), "")
    return InvalidMapping(
        "Kolumnen ”{heading}” finns inte{hint} Kolumnerna är {columns}.",
        heading=heading,
        hint=f"; menade du ”{meant}”?" if meant else ".",
        columns=_listed(headings),
    )


def _no_text(headings: Sequence[str]) -> InvalidMapping:
    return InvalidMapping(
        "Ingen kolumn känns igen som anteckningens text. Kolumnerna är {columns}; "
        "peka ut den rätta med till exempel --map ”{first}”=text.",
        columns=_listed(headings),
        first=next(filter(None, headings), "KOLUMN"),
    )


def _listed(headings: Sequence[str]) -> Wording | str:
    shown = [f"”{heading if len(heading) <= 40 else heading[:39] + '…'}”" for heading in headings if heading]
    names, more = ", ".join(shown[:20]), len(shown) - 20
    return Wording("{names} och {more} till", names=names, more=more) if more > 0 else names
