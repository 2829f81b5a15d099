"""What a kit of table sheets says: one sheet of paper per table and round, for when notes are taken by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from naravard_desktop.domain.errors import InvalidSession
from naravard_desktop.domain.session import AgendaBlock
from naravard_desktop.services.catalogue import groups, session, themes
from naravard_desktop.services.number_keys import main_themes
from naravard_desktop.services.projects import Project

MAX_SHEETS = 1_000


@dataclass(frozen=True, slots=True)
class Named:
    """A group or a theme; *short* is what it's called where there's little room."""

    name: str
    short: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper on a table.

    Attributes:
        table, round: from 1; 0 where the session has but one, and needs no number.
        agenda: what is talked about while it's filled in.
    """

    table: int
    round: int
    agenda: tuple[AgendaBlock, ...]

    @property
    def title(self) -> str:
        """What it says in its corner: ``Bord 3 · Runda 2``."""
        parts = (f"Bord {self.table}" if self.table else "", f"Runda {self.round}" if self.round else "")
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class TableKit:
    """The sheets of one session.

    Attributes:
        groups, themes: in the order of their numbers, from 1; the numbers are the same as on the keyboard.
        dots_each: how many dots a person may give, None where nobody said.
    """

    session: str
    day: date | None
    place: str
    agenda: tuple[AgendaBlock, ...]
    tables: int
    rounds: int
    groups: tuple[Named, ...]
    themes: tuple[Named, ...]
    dots_each: int | None = None
    dots_stacked: bool = False

    @property
    def sheets(self) -> Iterator[Sheet]:
        """The sheets, table by table, each table's rounds in their order."""
        for table in range(1, self.tables + 1):
            for turn in range(1, self.rounds + 1):
                here = table if self.tables > 1 else 0, turn if self.rounds > 1 else 0
                yield Sheet(*here, self._agenda_of(turn))

    def _agenda_of(self, turn: int) -> tuple[AgendaBlock, ...]:
        """As many questions as rounds: a question each. Else nobody knows, and every sheet has them all."""
        return self.agenda[turn - 1 : turn] if len(self.agenda) == self.rounds else self.agenda


def table_kit(project: Project, pk: int) -> TableKit:
    """Return the kit of the session *pk*.

    Raises:
        UnknownEntity: it was removed.
        InvalidSession: it would be more than `MAX_SHEETS` sheets.
    """
    row = session(project, pk)
    if row.tables * row.rounds > MAX_SHEETS:
        raise InvalidSession(
            "Det skulle bli {count} blad, men högst {limit} går att skriva ut. Ändra antalet bord och rundor.",
            count=row.tables * row.rounds,
            limit=MAX_SHEETS,
        )
    return TableKit(
        session=row.title,
        day=row.date,
        place=row.place,
        agenda=row.agenda,
        tables=row.tables,
        rounds=row.rounds,
        groups=tuple(Named(group.name, group.short) for group in groups(project)),
        themes=tuple(Named(theme.name, theme.short) for theme in main_themes(themes(project))),
        dots_each=row.dots_each,
        dots_stacked=row.dots_stacked,
    )
