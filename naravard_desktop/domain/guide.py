"""Guides: ready-made ways to hold a dialogue, as TOML. One fills in a session's kind, method, tables and agenda."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from naravard_desktop.domain.errors import InvalidGuide, UnreadableFile
from naravard_desktop.domain.session import MAX_DOTS, MAX_MINUTES, MAX_QUESTIONS, MAX_TABLES, AgendaBlock
from naravard_desktop.domain.vocabulary import SessionKind

MAX_TEXT = 300

_KEYS = ("title", "about", "kind", "method", "tables", "rounds", "dots_each", "dots_stacked", "blocks")
_BLOCK_KEYS = ("question", "minutes")
_LINE = re.compile(r"\(at line (\d+), column \d+\)$")


@dataclass(frozen=True, slots=True)
class Guide:
    """A way to hold a dialogue.

    Attributes:
        title: what the method is called.
        about: one sentence on when it suits.
        blocks: the questions in their order, at least one, each with its minutes (0 = as long as it takes).
        tables, rounds: a usual number of them, to be changed to what the room has.
        dots_each: dots that a person may give; None where the method has no dots.
        dots_stacked: whether several of them may go to one note.
    """

    title: str
    about: str
    kind: SessionKind
    method: str
    blocks: tuple[AgendaBlock, ...]
    tables: int = 1
    rounds: int = 1
    dots_each: int | None = None
    dots_stacked: bool = False


def builtin_guides(folder: Path) -> tuple[Guide, ...]:
    """Return the guides in *folder*, by the names of their files.

    Raises:
        InvalidGuide: one breaks a rule.
        UnreadableFile: one can't be read.
    """
    return tuple(read_guide(path) for path in sorted(folder.glob("*.toml")))


def read_guide(path: Path) -> Guide:
    """Return the guide in the file *path*.

    Raises:
        InvalidGuide: it breaks a rule; the sentence says where, and what to write instead.
        UnreadableFile: it isn't there, or isn't text in UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile("Guiden {name} går inte att läsa. Spara den som text i UTF-8.", name=path.name) from error
    return parse_guide(text, path.name)


def parse_guide(text: str, origin: str) -> Guide:
    """Return the guide that *text* holds.

    Args:
        origin: the name of its file, for the sentence.

    Raises:
        InvalidGuide: it breaks a rule; the sentence says where, and what to write instead.
    """
    table = _Table(_read(text, origin), origin, _KEYS)
    return Guide(
        title=table.text("title"),
        about=table.text("about"),
        kind=_kind(table),
        method=table.text("method"),
        blocks=tuple(_block(block) for block in table.blocks()),
        tables=table.number("tables", 1, MAX_TABLES, 1),
        rounds=table.number("rounds", 1, MAX_TABLES, 1),
        dots_each=table.number("dots_each", 1, MAX_DOTS, 0) or None,
        dots_stacked=table.yes("dots_stacked"),
    )


def _read(text: str, origin: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        sentence = '{where}, rad {line}: raden går inte att läsa; skriv till exempel title = "Världskafé".'
        raise InvalidGuide(sentence, where=origin, line=line) from error


def _kind(table: "_Table") -> SessionKind:
    word = table.text("kind")
    if word not in tuple(SessionKind):
        sentence = "{where}: kind kan inte vara ”{word}”; välj {kinds}."
        raise table.fault(sentence, word=word, kinds=", ".join(SessionKind))
    return SessionKind(word)


def _block(table: "_Table") -> AgendaBlock:
    return AgendaBlock(table.text("question"), table.number("minutes", 0, MAX_MINUTES, 0))


@dataclass(frozen=True)
class _Table:
    """One table of the file; its methods raise `InvalidGuide` for the value that they read."""

    values: Mapping[str, object]
    where: str
    keys: Sequence[str]

    def __post_init__(self) -> None:
        for key in self.values:
            if key not in self.keys:
                sentence = "{where}: nyckeln {key} finns inte här; de som finns är {keys}."
                raise self.fault(sentence, key=key, keys=", ".join(self.keys))

    def fault(self, sentence: str, **values: object) -> InvalidGuide:
        return InvalidGuide(sentence, where=self.where, **values)

    def text(self, key: str) -> str:
        """Return the text at *key*: 1 to `MAX_TEXT` characters, runs of white space as one blank."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.fault('{where}: {key} saknas; skriv {key} = "…" med text inom citattecken.', key=key)
        text = " ".join(value.split())
        if len(text) > MAX_TEXT:
            sentence = "{where}: {key} har {count} tecken, men högst {limit} får plats; korta texten."
            raise self.fault(sentence, key=key, count=len(text), limit=MAX_TEXT)
        return text

    def number(self, key: str, least: int, most: int, otherwise: int) -> int:
        """Return the whole number at *key*, or *otherwise* where there's none."""
        value = self.values.get(key, otherwise)
        if type(value) is not int or (key in self.values and not least <= value <= most):
            sentence = "{where}: {key} ska vara ett helt tal, {least} till {most}, utan citattecken."
            raise self.fault(sentence, key=key, least=least, most=most)
        return value

    def yes(self, key: str) -> bool:
        """Return the truth at *key*, or False where nothing is said."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.fault("{where}: {key} ska vara true eller false, utan citattecken.", key=key)
        return value

    def blocks(self) -> "list[_Table]":
        """Return the tables under ``[[blocks]]``: 1 to `MAX_QUESTIONS`."""
        values = self.values.get("blocks", [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values) or not values:
            raise self.fault('{where}: guiden saknar frågor; skriv [[blocks]] och under den question = "…".')
        if len(values) > MAX_QUESTIONS:
            raise self.fault("{where}: högst {limit} frågor får plats; ta bort några.", limit=MAX_QUESTIONS)
        return [_Table(value, f"{self.where}, fråga {place}", _BLOCK_KEYS) for place, value in enumerate(values, 1)]
