"""Where in Fånga somebody is: session, question, what the next note gets, and the timer; as text and back. No Qt."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from naravard_desktop.domain.block_timer import MOST_MINUTES, BlockTimer
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.rows import GroupRow, SessionRow, ThemeRow
from naravard_desktop.views.capture_context import Choices, Context, Given

_HIGHEST = 100_000
"""No table, round or question has a higher number."""


@dataclass(frozen=True, slots=True)
class Marks:
    """As `Given`, but by what groups and themes are called in every copy of the project."""

    group: str = ""
    themes: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is.

    Attributes:
        session: its uid, empty = nowhere.
        question: its place from 0.
        kept, once, table, round: as in `Context`.
    """

    session: str = ""
    question: int = 0
    kept: Marks = Marks()
    once: Marks = Marks()
    table: int = 0
    round: int = 0
    timer: BlockTimer = field(default_factory=BlockTimer)


def marks_of(given: Given, choices: Choices) -> Marks:
    """Return *given* by uid."""
    group = choices.group(given.group)
    themes = (choices.theme(theme) for theme in given.themes)
    return Marks(group.uid if group else "", tuple(row.uid for row in themes if row), str(given.kind or ""))


def context_of(place: Place, choices: Choices) -> Context:
    """Return what the next note gets at *place*, without what was removed meanwhile."""
    return Context(_given(place.kept, choices), _given(place.once, choices), place.table, place.round)


def session_of(
    place: Place, sessions: Sequence[SessionRow], likely: SessionRow | None, today: date
) -> SessionRow | None:
    """Return the session to come back to; None when it's gone, or when *likely* is of *today* and it is not.

    One who opens the program at a new day's session isn't to go on with what was chosen for yesterday's.
    """
    found = next((row for row in sessions if row.uid == place.session), None)
    is_past = likely is not None and found is not None and likely.date == today != found.date
    return None if is_past else found


# --- text ---


def to_text(place: Place) -> str:
    """Return *place* as text."""
    timer = place.timer
    return json.dumps(
        {
            "session": place.session,
            "question": place.question,
            "kept": _marks_data(place.kept),
            "once": _marks_data(place.once),
            "table": place.table,
            "round": place.round,
            "timer": {
                "minutes": timer.minutes,
                "started": timer.started.isoformat() if timer.started else "",
                "spent": timer.spent.total_seconds(),
                "extended": timer.extended.total_seconds(),
            },
        },
        ensure_ascii=False,
    )


def place_of(text: str) -> Place:
    """Return what *text* says; what can't be understood of it counts as not said."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    fields = _mapping(data)
    return Place(
        session=_word(fields.get("session")),
        question=_number(fields.get("question")),
        kept=_marks(_mapping(fields.get("kept"))),
        once=_marks(_mapping(fields.get("once"))),
        table=_number(fields.get("table")),
        round=_number(fields.get("round")),
        timer=_timer(_mapping(fields.get("timer"))),
    )


def _marks_data(marks: Marks) -> dict[str, object]:
    return {"group": marks.group, "themes": list(marks.themes), "kind": marks.kind}


def _marks(fields: Mapping[str, object]) -> Marks:
    themes = fields.get("themes")
    words = tuple(filter(None, map(_word, themes))) if isinstance(themes, list) else ()
    return Marks(_word(fields.get("group")), words, _word(fields.get("kind")))


def _timer(fields: Mapping[str, object]) -> BlockTimer:
    return BlockTimer(
        minutes=_number(fields.get("minutes"), MOST_MINUTES),
        started=_moment(fields.get("started")),
        spent=_seconds(fields.get("spent")),
        extended=_seconds(fields.get("extended")),
    )


def _given(marks: Marks, choices: Choices) -> Given:
    themes = (_pk(uid, choices.themes) for uid in marks.themes)
    kind = NoteKind(marks.kind) if marks.kind in set(NoteKind) else None
    return Given(_pk(marks.group, choices.groups), tuple(theme for theme in themes if theme is not None), kind)


def _pk(uid: str, rows: Iterable[GroupRow | ThemeRow]) -> int | None:
    return next((row.pk for row in rows if row.uid == uid), None) if uid else None


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object, highest: int = _HIGHEST) -> int:
    return value if type(value) is int and 0 <= value <= highest else 0


def _seconds(value: object) -> timedelta:
    if type(value) not in (int, float) or not 0 <= value <= MOST_MINUTES * 60:  # type: ignore[operator]
        return timedelta()
    return timedelta(seconds=value)  # type: ignore[arg-type]


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_word(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
