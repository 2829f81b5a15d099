"""From the names in a foreign table to the project's groups, principals, sessions and themes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import reduce

from naravard_desktop.domain.errors import UserError, Wording
from naravard_desktop.services.catalogue import groups, principals, sessions, themes
from naravard_desktop.services.rows import ThemeRow
from naravard_desktop.storage.project_file import ProjectFile

QUALIFIER = " › "
"""Between a dimension and its theme, where the theme's name alone stands for several."""

_PERSPECTIVE_ENDING = "perspektivet"


class Named(StrEnum):
    """What an import may meet a new name of; the value is the word for it on the command line."""

    GROUP = "groups"
    SESSION = "sessions"
    THEME = "themes"
    PERSPECTIVE = "perspectives"
    PRINCIPAL = "principals"


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that the project doesn't have; *day* tells apart sessions of the same title."""

    what: Named
    name: str
    day: date | None = None


class Unknown(LookupError):
    """A name stands for nothing in the project; *near* is the most similar one that does, or ""."""

    def __init__(self, new: NewName, near: str = "") -> None:
        super().__init__(new, near)
        self.new = new
        self.near = near


class Ambiguous(UserError):
    """A name stands for several things; the sentence says which."""


@dataclass(slots=True)
class _Session:
    pk: int
    day: date | None
    loose: bool  # made from rows whose day doesn't tell occasions apart


@dataclass(slots=True)
class Names:
    """What the names of one project stand for; `learn` adds those that an import makes."""

    _groups: dict[str, set[int]]
    _principals: dict[str, set[int]]
    _themes: dict[str, set[int]]
    _perspectives: dict[str, set[int]]
    _sessions: dict[str, list[_Session]]
    _qualified: Mapping[int, str] = field(default_factory=dict)
    _hints: int = 200

    def group(self, name: str) -> int:
        """Return the group called *name*, in full or in short."""
        return self._one(self._groups, Named.GROUP, name)

    def principal(self, name: str) -> int:
        """Return the principal called *name*."""
        return self._one(self._principals, Named.PRINCIPAL, name)

    def theme(self, name: str) -> int:
        """Return the theme called *name*, in full, in short, or after its dimension and `QUALIFIER`."""
        return self._one(self._themes, Named.THEME, name)

    def perspective(self, name: str) -> int:
        """Return the perspective called *name*; *Invånare* finds *Invånarperspektivet*."""
        return self._one(self._perspectives, Named.PERSPECTIVE, name)

    def session(self, title: str, day: date | None, *, exact: bool) -> int:
        """Return the session with this title.

        Args:
            day: when it was, if the row says so.
            exact: *day* is the session's own date, so that another day means another session; else it's only
                asked where the title stands for several.
        """
        known = self._sessions.get(plain(title), [])
        fitting = [one for one in known if day is None or one.loose or one.day in (None, day)]
        if not fitting and not exact:
            fitting = known
        on_the_day = [one for one in fitting if day is not None and one.day == day]
        chosen = on_the_day or fitting
        if not chosen:
            near = "" if known else self._near(title, self._sessions)
            raise Unknown(NewName(Named.SESSION, title, day if exact else None), near)
        if len(chosen) > 1:
            raise Ambiguous("Flera tillfällen heter ”{title}”; ange datum, eller ge dem olika namn.", title=title)
        return chosen[0].pk

    def learn(self, new: NewName, pk: int) -> None:
        """Let *new* stand for the entity *pk* from now on."""
        if new.what is Named.SESSION:
            entry = _Session(pk, new.day, loose=new.day is None)
            self._sessions.setdefault(plain(new.name), []).append(entry)
            return
        index = {
            Named.GROUP: self._groups,
            Named.THEME: self._themes,
            Named.PERSPECTIVE: self._perspectives,
            Named.PRINCIPAL: self._principals,
        }[new.what]
        index[plain(new.name)] = {pk}

    def _near(self, name: str, index: Mapping[str, object]) -> str:
        """Return the name in *index* that is most like *name*; only for the first few, since it takes its time."""
        self._hints -= 1
        return next(iter(get_close_matches(plain(name), index, 1, 0.75)), "") if self._hints >= 0 else ""

    def _one(self, index: Mapping[str, set[int]], what: Named, name: str) -> int:
        found = index.get(plain(name), set())
        if len(found) > 1:
            choices = [f"”{self._qualified[pk]}”" for pk in sorted(found) if pk in self._qualified]
            if not choices:
                raise Ambiguous("Flera heter ”{name}”; skriv hela namnet.", name=name)
            raise Ambiguous("Flera heter ”{name}”; skriv {choices}.", name=name, choices=reduce(_either, choices))
        for pk in found:
            return pk
        raise Unknown(NewName(what, name), self._near(name, index))


def _either(one: object, other: object) -> Wording:
    return Wording("{one} eller {other}", one=one, other=other)


def plain(name: str) -> str:
    """Return *name* as it's compared: case, the length of dashes and blanks don't count."""
    return re.sub(r"\s*[-–—]\s*", "-", " ".join(name.casefold().split()))


def names_of(project: ProjectFile) -> Names:
    """Return what the names in *project* stand for now."""
    every = themes(project)
    qualified = qualified_names(every)
    of_sessions: dict[str, list[_Session]] = defaultdict(list)
    for row in sessions(project):
        of_sessions[plain(row.title)].append(_Session(row.pk, row.date, loose=False))
    return Names(
        _index((row.pk, (row.name, row.short)) for row in groups(project)),
        _index((row.pk, (row.name,)) for row in principals(project)),
        _index((row.pk, (row.name, row.short, qualified[row.pk])) for row in every if not row.perspective),
        _index((row.pk, _spoken(row, qualified)) for row in every if row.perspective),
        dict(of_sessions),
        qualified,
    )


def qualified_names(rows: Sequence[ThemeRow]) -> dict[int, str]:
    """Return theme → its name after that of its dimension (and roadmap, where dimensions share a name)."""
    roadmaps: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        roadmaps[row.dimension_name].add(row.dimension)
    return {
        row.pk: QUALIFIER.join(
            (*((row.roadmap_title,) if len(roadmaps[row.dimension_name]) > 1 else ()), row.dimension_name, row.name)
        )
        for row in rows
    }


def _spoken(row: ThemeRow, qualified: Mapping[int, str]) -> tuple[str, ...]:
    stem = row.name.casefold().removesuffix(_PERSPECTIVE_ENDING)
    return row.name, row.short, qualified[row.pk], stem, f"{stem}e", stem.removesuffix("s")


def _index(entries: Iterable[tuple[int, Iterable[str]]]) -> dict[str, set[int]]:
    """Return plain name → ids; a full name goes before what others are called in short."""
    full, other = dict[str, set[int]](), dict[str, set[int]]()
    for pk, (name, *rest) in ((pk, tuple(names)) for pk, names in entries):
        full.setdefault(plain(name), set()).add(pk)
        for alias in filter(None, rest):
            other.setdefault(plain(alias), set()).add(pk)
    return other | full
