"""A session: one dialogue, workshop, interview, information or survey."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date as Date  # noqa: N812  (the field below is called date)

from naravard_desktop.domain.errors import InvalidSession
from naravard_desktop.domain.note import clean_text
from naravard_desktop.domain.vocabulary import SessionKind

MAX_TITLE = 200
MAX_QUESTIONS = 50
MAX_TABLES = 500
MAX_PERSONS = 100_000
MAX_MINUTES = 24 * 60
MAX_DOTS = 100


@dataclass(frozen=True, slots=True)
class AgendaBlock:
    """A part of a session: the question that's discussed, and for how long; 0 minutes means nobody said."""

    question: str
    minutes: int = 0


def agenda_of(questions: Sequence[str], minutes: Sequence[int]) -> tuple[AgendaBlock, ...]:
    """Return the blocks of a session from what is stored; where the two don't match, time is missing or left over."""
    times = (*minutes, *(0,) * len(questions))
    return tuple(AgendaBlock(question, max(times[place], 0)) for place, question in enumerate(questions))


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What is known of a session. People taking part are numbers per group (local id), never names.

    Attributes:
        minutes: how long each of *questions* is discussed, 0 to `MAX_MINUTES`; as many, or none at all.
        dots_each: how many dots a person may give, 1 to `MAX_DOTS`; None where nobody said.
        dots_stacked: whether a person may put several of them on one note.
    """

    title: str
    date: Date | None = None
    place: str = ""
    forum: str = ""
    kind: SessionKind = SessionKind.DIALOG
    method: str = ""
    questions: tuple[str, ...] = ()
    tables: int = 1
    rounds: int = 1
    principal: int | None = None
    participants: Mapping[int, int] = field(default_factory=dict)
    minutes: tuple[int, ...] = ()
    dots_each: int | None = None
    dots_stacked: bool = False

    @property
    def agenda(self) -> tuple[AgendaBlock, ...]:
        """The questions with their minutes."""
        return agenda_of(self.questions, self.minutes)


def checked_session(draft: SessionDraft) -> SessionDraft:
    """Return *draft* with its texts cleaned and empty questions left out.

    Raises:
        InvalidSession: a field is out of its bounds; the message may be shown as it is.
    """
    title = clean_text(draft.title)
    blocks = tuple(AgendaBlock(text, b.minutes) for b in draft.agenda if (text := clean_text(b.question)))
    if not title:
        raise InvalidSession("Ge tillfället ett namn först.")
    if max(map(len, (title, draft.place, draft.forum))) > MAX_TITLE:
        raise InvalidSession("Namn, plats och forum får vara högst {limit} tecken.", limit=MAX_TITLE)
    if len(blocks) > MAX_QUESTIONS:
        raise InvalidSession("Ett tillfälle kan ha högst {limit} frågor.", limit=MAX_QUESTIONS)
    _check_numbers(draft)
    texts = {name: clean_text(getattr(draft, name)) for name in ("place", "forum", "method")}
    minutes = tuple(block.minutes for block in blocks) if any(block.minutes for block in blocks) else ()
    return replace(draft, title=title, questions=tuple(b.question for b in blocks), minutes=minutes, **texts)


def _check_numbers(draft: SessionDraft) -> None:
    if not (1 <= draft.tables <= MAX_TABLES and 1 <= draft.rounds <= MAX_TABLES):
        raise InvalidSession("Antal bord och rundor ska vara 1 till {limit}.", limit=MAX_TABLES)
    if not all(0 <= persons <= MAX_PERSONS for persons in draft.participants.values()):
        raise InvalidSession("Antal deltagare per grupp ska vara 0 till {limit}.", limit=MAX_PERSONS)
    if not all(0 <= minutes <= MAX_MINUTES for minutes in draft.minutes):
        raise InvalidSession("Tiden för en fråga ska vara 0 till {limit} minuter.", limit=MAX_MINUTES)
    if draft.dots_each is not None and not 1 <= draft.dots_each <= MAX_DOTS:
        raise InvalidSession("Antal prickar per person ska vara 1 till {limit}.", limit=MAX_DOTS)
