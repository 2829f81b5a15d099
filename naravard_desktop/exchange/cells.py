"""What a cell of a foreign table says, as a value; one that says nothing costs its row, not the file."""

import re
from collections.abc import Iterable, Mapping

from naravard_desktop.domain.errors import UserError, Wording
from naravard_desktop.domain.note import MAX_VOTES
from naravard_desktop.domain.vocabulary import NoteKind

_KINDS: Mapping[str, NoteKind] = {
    **{kind.value: kind for kind in NoteKind},
    "förslag/idé": NoteKind.FORSLAG,
    "forslag": NoteKind.FORSLAG,
    "idé": NoteKind.FORSLAG,
    "forhoppning": NoteKind.FORHOPPNING,
    "farhaga": NoteKind.FARHAGA,
    "fraga": NoteKind.FRAGA,
    "berattelse": NoteKind.BERATTELSE,
    "atagande": NoteKind.ATAGANDE,
    "need": NoteKind.BEHOV,
    "obstacle": NoteKind.HINDER,
    "barrier": NoteKind.HINDER,
    "proposal": NoteKind.FORSLAG,
    "suggestion": NoteKind.FORSLAG,
    "idea": NoteKind.FORSLAG,
    "hope": NoteKind.FORHOPPNING,
    "concern": NoteKind.FARHAGA,
    "fear": NoteKind.FARHAGA,
    "strength": NoteKind.STYRKA,
    "question": NoteKind.FRAGA,
    "quote": NoteKind.CITAT,
    "story": NoteKind.BERATTELSE,
    "commitment": NoteKind.ATAGANDE,
}
_YES = frozenset({"ja", "j", "yes", "y", "true", "sant", "1", "x"})
_NO = frozenset({"", "nej", "n", "no", "false", "falskt", "0"})
_NUMBER = re.compile(r"\d[\d\s]*([.,]0+)?")
_SEVERAL = re.compile(r"(?<!\\)[;|\n]")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED = re.compile(r"\\([;|])")


class InvalidCell(UserError):
    """A cell that can't be understood; the message names what is wrong, and its row is rejected."""


def read_count(text: str, field: Wording) -> int | None:
    """Return the whole number in *text*, 0 to `MAX_VOTES`; None when it's empty. The error names *field*.

    Raises:
        InvalidCell: it's no such number.
    """
    if not text:
        return None
    if not text.isascii() or not _NUMBER.fullmatch(text):
        raise InvalidCell(
            "{field} ska vara ett helt tal, 0 eller större, inte ”{text}”.", field=field, text=short(text)
        )
    number = int(re.split("[.,]", "".join(text.split()))[0])
    if number > MAX_VOTES:
        raise InvalidCell("{field} får vara högst {limit}.", field=field, limit=MAX_VOTES)
    return number


def read_kind(text: str) -> NoteKind | None:
    """Return the kind of note that *text* names in Swedish or English; None when it's empty.

    Raises:
        InvalidCell: there's no such kind.
    """
    if not text:
        return None
    kind = _KINDS.get(text.casefold())
    if kind is None:
        raise InvalidCell("Slaget ”{text}” finns inte. Slagen är {kinds}.", text=short(text), kinds=", ".join(NoteKind))
    return kind


def read_yes(text: str) -> bool:
    """Return whether *text* says yes; an empty cell says no.

    Raises:
        InvalidCell: it says neither.
    """
    word = text.casefold()
    if word not in _YES | _NO:
        raise InvalidCell("Skriv ja eller nej i stället för ”{text}”.", text=short(text))
    return word in _YES


def read_several(text: str) -> tuple[str, ...]:
    """Return the names in a cell that parts them by ``;`` or ``|``, each once; a name may hold commas.

    A separator that belongs to a name has a backslash before it; see `write_several`.
    """
    if text.isprintable() and ";" not in text and "|" not in text:
        return (" ".join(text.split()),) if text else ()
    names = (" ".join(_ESCAPED.sub(r"\1", part).split()) for part in _SEVERAL.split(text))
    return tuple(dict.fromkeys(name for name in names if name))


def write_several(names: Iterable[str]) -> str:
    """Return one cell that `read_several` reads as *names*."""
    return "; ".join(re.sub(r"([;|])", r"\\\1", name) for name in names)


def defused(text: str) -> str:
    """Return *text* so that no spreadsheet takes it for a formula: an apostrophe in front says that it's text."""
    return f"'{text}" if _FORMULA.match(text) else text


def undefused(text: str) -> str:
    """Return what `defused` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def short(text: str, limit: int = 40) -> str:
    """Return *text* on one line, cut to *limit* characters, to be shown in a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
