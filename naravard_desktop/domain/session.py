"""A session: one dialogue, workshop, interview, information or survey."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Date  # noqa: N812  (the field below is called date)

from naravard_desktop.domain.errors import InvalidSession
from naravard_desktop.domain.note import clean_text
from naravard_desktop.domain.vocabulary import SessionKind

MAX_TITLE = 200
MAX_QUESTIONS = 50
MAX_TABLES = 500
MAX_PERSONS = 100_000


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What is known of a session. People taking part are numbers per group (local id), never names."""

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


def checked_session(draft: SessionDraft) -> SessionDraft:
    """Return *draft* with its texts cleaned and empty questions left out.

    Raises:
        InvalidSession: a field is out of its bounds; the message may be shown as it is.
    """
    title = clean_text(draft.title)
    questions = tuple(q for q in map(clean_text, draft.questions) if q)
    if not title:
        raise InvalidSession("Ge tillfället ett namn först.")
    if max(map(len, (title, draft.place, draft.forum))) > MAX_TITLE:
        raise InvalidSession("Namn, plats och forum får vara högst {limit} tecken.", limit=MAX_TITLE)
    if len(questions) > MAX_QUESTIONS:
        raise InvalidSession("Ett tillfälle kan ha högst {limit} frågor.", limit=MAX_QUESTIONS)
    _check_numbers(draft)
    texts = {name: clean_text(getattr(draft, name)) for name in ("place", "forum", "method")}
    return replace(draft, title=title, questions=questions, **texts)


def _check_numbers(draft: SessionDraft) -> None:
    if not (1 <= draft.tables <= MAX_TABLES and 1 <= draft.rounds <= MAX_TABLES):
        raise InvalidSession("Antal bord och rundor ska vara 1 till {limit}.", limit=MAX_TABLES)
    if not all(0 <= persons <= MAX_PERSONS for persons in draft.participants.values()):
        raise InvalidSession("Antal deltagare per grupp ska vara 0 till {limit}.", limit=MAX_PERSONS)
