"""A note: one thing that was said."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.vocabulary import NoteKind

MAX_TEXT = 20_000
MAX_LABEL = 40
MAX_VOTES = 1_000_000

_LINE_BREAK = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What a user has typed or an import has read; ids are local.

    Attributes:
        text: 1 to `MAX_TEXT` characters once cleaned.
        session: None only for notes that belong to no session.
        themes: the themes that it is coded to from the start.
        table, round: at most `MAX_LABEL` characters, such as ``"3"``.
        votes, voters: dots and those who gave them, two numbers >= 0, or None when nobody voted.
        captured_at: aware; None means now.
        picture: the photo that it's typed from.
    """

    text: str
    session: int | None
    group: int | None = None
    kind: NoteKind | None = None
    themes: tuple[int, ...] = ()
    table: str = ""
    round: str = ""
    votes: int | None = None
    voters: int | None = None
    quotable: bool = False
    captured_at: datetime | None = None
    principal: int | None = None
    picture: int | None = None


def clean_text(text: str) -> str:
    """Return *text* without what breaks files and documents: control characters and lone surrogates.

    Line breaks become ``\\n``, tabs stay, letters are composed (NFC: a + ring is å), outer blanks go.
    """
    text = _LINE_BREAK.sub("\n", text)
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text)).strip()


def checked_text(text: str) -> str:
    """Return *text* cleaned.

    Raises:
        InvalidNote: nothing is left of it, or it is longer than `MAX_TEXT`.
    """
    text = clean_text(text)
    if not text:
        raise InvalidNote("Skriv något först.")
    if len(text) > MAX_TEXT:
        raise InvalidNote(
            "Anteckningen är {length} tecken lång. Högst {limit} går att spara; dela den i flera.",
            length=len(text),
            limit=MAX_TEXT,
        )
    return text


def checked(draft: NoteDraft) -> NoteDraft:
    """Return *draft* with its texts cleaned.

    Raises:
        InvalidNote: a field is out of its bounds; the message may be shown as it is.
    """
    for value in (draft.votes, draft.voters):
        if value is not None and not 0 <= value <= MAX_VOTES:
            raise InvalidNote("Antal prickar och röstande ska vara 0 till {limit}.", limit=MAX_VOTES)
    if max(len(draft.table), len(draft.round)) > MAX_LABEL:
        raise InvalidNote("Bord och runda får vara högst {limit} tecken.", limit=MAX_LABEL)
    clean = (checked_text(draft.text), clean_text(draft.table), clean_text(draft.round))
    if clean == (draft.text, draft.table, draft.round):
        return draft
    return replace(draft, text=clean[0], table=clean[1], round=clean[2])
