"""What services hand out: frozen rows. ``pk`` is the local id that services take, ``uid`` holds everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from naravard_desktop.domain.session import AgendaBlock, agenda_of


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A stakeholder group: who spoke."""

    pk: int
    uid: str
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class PrincipalRow:
    """A principal (huvudman)."""

    pk: int
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """An axis of a roadmap; *perspective* tells whether its themes are who a note is about."""

    pk: int
    uid: str
    name: str
    roadmap_title: str
    perspective: bool


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """An entry of a dimension; *parent* is the theme it's under, if any."""

    pk: int
    uid: str
    name: str
    short: str
    dimension: int
    dimension_name: str
    roadmap_title: str
    parent: int | None
    perspective: bool
    keywords: tuple[str, ...]
    about: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session; *participants* counts persons per group (local id), *notes* what was noted in it."""

    pk: int
    uid: str
    title: str
    date: date | None
    place: str
    forum: str
    kind: str
    method: str
    questions: tuple[str, ...]
    tables: int
    rounds: int
    principal: int | None
    participants: Mapping[int, int]
    notes: int
    minutes: tuple[int, ...] = ()
    dots_each: int | None = None
    dots_stacked: bool = False

    @property
    def agenda(self) -> tuple[AgendaBlock, ...]:
        """The questions with their minutes."""
        return agenda_of(self.questions, self.minutes)

    @property
    def persons(self) -> int:
        """Return how many persons took part, all groups together."""
        return sum(self.participants.values())


@dataclass(frozen=True, slots=True)
class ThemeMark:
    """A theme as it stands beside a note."""

    pk: int
    name: str
    short: str
    perspective: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with the names of what it belongs to.

    Attributes:
        conflict: somebody has to decide between versions of it.
        picture: the photo that it was typed from.
        masked: kinds of personal data that were masked in it.
        memo: the planner's own thoughts about it; not something that was said.
    """

    pk: int
    uid: str
    readable_id: str
    session: int | None
    session_title: str
    group: int | None
    group_name: str
    principal: int | None
    kind: str
    table: str
    round: str
    text: str
    votes: int | None
    voters: int | None
    quotable: bool
    captured_at: datetime
    themes: tuple[ThemeMark, ...]
    conflict: bool
    picture: int | None = None
    masked: tuple[str, ...] = ()
    memo: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """A programme in numbers. A session is held once something was noted in it."""

    title: str
    organisation: str
    roadmaps: tuple[str, ...]
    sessions_planned: int
    sessions_held: int
    notes: int
    coded: int
    persons: int
