"""A line of a table sheet as somebody types it: five short texts, read with the numbers of the legend. No Qt."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import NoteDraft, checked, checked_text
from naravard_desktop.domain.vocabulary import KIND_MARKS, NoteKind
from naravard_desktop.services.rows import GroupRow, NoteRow, ThemeRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_inline import split_mark

_SEPARATOR = re.compile(r"[\s,;.+/&]+")
_MARKED = {mark: kind for kind, mark in KIND_MARKS.items()} | {"”": NoteKind.CITAT, "“": NoteKind.CITAT}


@dataclass(frozen=True, slots=True)
class Cells:
    """What stands in a line, as it's typed."""

    text: str = ""
    group: str = ""
    themes: str = ""
    kind: str = ""
    votes: str = ""

    def __bool__(self) -> bool:
        return any(cell.strip() for cell in self.astuple())

    def astuple(self) -> tuple[str, str, str, str, str]:
        """Return the cells in the order of the sheet."""
        return self.text, self.group, self.themes, self.kind, self.votes


NOTHING = Cells()


@dataclass(frozen=True, slots=True)
class Place:
    """Which sheet: a session's local id, and table and round as notes say them (empty where there's but one)."""

    session: int
    table: str = ""
    round: str = ""


def read_cells(cells: Cells, choices: Choices, place: Place) -> NoteDraft:
    """Return the note that *cells* say.

    Raises:
        InvalidNote: a cell can't be read; the sentence says which, and what to write.
    """
    kind, text = (_kind(cells.kind), cells.text) if cells.kind.strip() else split_mark(cells.text)
    group = _group(cells.group, choices)
    themes = dict.fromkeys(row.pk for row in _themes(cells.themes, choices))
    draft = NoteDraft(
        text=text,
        session=place.session,
        group=group.pk if group else None,
        kind=kind,
        themes=tuple(themes),
        table=place.table,
        round=place.round,
        votes=_votes(cells.votes),
    )
    return checked(draft)


def names_of(cells: Cells, choices: Choices) -> list[str]:
    """Return what the numbers of group and themes stand for, as far as they can be read."""
    names: list[str] = []
    with suppress(InvalidNote):
        group = _group(cells.group, choices)
        names += [group.name] if group else []
    with suppress(InvalidNote):
        names += [row.short for row in _themes(cells.themes, choices)]
    return names


def faulty_cell(cells: Cells, choices: Choices) -> int:
    """Return the place, from 0, of the first cell that can't be read; -1 where all can."""
    readers: tuple[Callable[[], object], ...] = (
        lambda: checked_text(cells.text),
        lambda: _group(cells.group, choices),
        lambda: list(_themes(cells.themes, choices)),
        lambda: _kind(cells.kind) if cells.kind.strip() else None,
        lambda: _votes(cells.votes),
    )
    for place, read in enumerate(readers):
        try:
            read()
        except InvalidNote:
            return place
    return -1


def kind_in(cells: Cells) -> NoteKind | None:
    """Return the kind that *cells* say, or None while it can't be read."""
    try:
        return _kind(cells.kind) if cells.kind.strip() else split_mark(cells.text)[0]
    except InvalidNote:
        return None


def cells_of(note: NoteRow, choices: Choices) -> Cells:
    """Return how *note* would stand on a sheet; what has no number there is left out."""
    groups = [row.pk for row in choices.groups]
    numbers = {row.pk: number for number, row in enumerate(choices.main_themes, 1)}
    marks = {str(kind): mark for kind, mark in KIND_MARKS.items()}
    return Cells(
        text=note.text,
        group=str(groups.index(note.group) + 1) if note.group in groups else "",
        themes=", ".join(str(number) for number in sorted(numbers[m.pk] for m in note.themes if m.pk in numbers)),
        kind=marks.get(note.kind, note.kind),
        votes=str(note.votes) if note.votes is not None else "",
    )


def _group(text: str, choices: Choices) -> GroupRow | None:
    word = text.strip()
    if not word:
        return None
    named = [row for row in choices.groups if word.casefold() in (row.name.casefold(), row.short.casefold())]
    number = _number(word)
    if 0 < number <= len(choices.groups):
        return choices.groups[number - 1]
    if len(named) == 1:
        return named[0]
    last = len(choices.groups)
    raise InvalidNote("Det finns ingen grupp {word}. Skriv en siffra, 1 till {last}.", word=word, last=last)


def _themes(text: str, choices: Choices) -> Iterator[ThemeRow]:
    themes = choices.main_themes
    for word in filter(None, _SEPARATOR.split(text)):
        number = _number(word)
        if not 0 < number <= len(themes):
            sentence = "Det finns inget tema {word}. Skriv siffror, 1 till {last}, med komma emellan."
            raise InvalidNote(sentence, word=word, last=len(themes))
        yield themes[number - 1]


def _kind(text: str) -> NoteKind:
    word = text.strip().casefold()
    if word in _MARKED:
        return _MARKED[word]
    begun = [kind for kind in NoteKind if kind.value.startswith(word)]
    if word in tuple(NoteKind) or len(begun) == 1:
        return NoteKind(word) if word in tuple(NoteKind) else begun[0]
    raise InvalidNote('Slaget {word} finns inte. Skriv !, +, ? eller ", eller lämna rutan tom.', word=text.strip())


def _votes(text: str) -> int | None:
    word = text.strip()
    if not word:
        return None
    number = _number(word)
    if number < 0:
        raise InvalidNote("Skriv antalet prickar med siffror, eller lämna rutan tom.")
    return number


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 10 else -1
