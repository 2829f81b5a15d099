"""Reads the day of a session as one types it: ``19/11``, ``tors 19 nov``, ``i morgon``, ``2026-11-19``."""

from datetime import date, timedelta

from naravard_desktop.domain.errors import UserError
from naravard_desktop.exchange.dates import read_when

_WORDS = {"idag": 0, "imorgon": 1, "imorrn": 1, "igår": -1, "today": 0, "tomorrow": 1, "yesterday": -1}


def read_day(text: str, today: date) -> date | None:
    """Return the day that *text* says, or None when it's empty.

    A day without a year is the one nearest to *today*.

    Raises:
        UserError: there's no such day; the sentence says what to write instead.
    """
    words = " ".join(text.casefold().split())
    if words.replace(" ", "") in _WORDS:
        return today + timedelta(days=_WORDS[words.replace(" ", "")])
    try:
        when = read_when(words)
    except UserError as error:
        nearest = _nearest(words, today)
        if nearest is None:
            raise error
        return nearest
    return when.day if when else None


def _nearest(words: str, today: date) -> date | None:
    days = (_with_year(words, year) for year in (today.year - 1, today.year, today.year + 1))
    return min((day for day in days if day), key=lambda day: abs(day - today), default=None)


def _with_year(words: str, year: int) -> date | None:
    try:
        when = read_when(f"{words} {year}")
    except UserError:
        return None
    return when.day if when and when.day.year == year else None
