"""Dates and times as people write them in Swedish and as programs export them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from naravard_desktop.exchange.cells import InvalidCell, short

FIRST_YEAR, LAST_YEAR = 1900, 2199

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb", "febr"),
    ("mars", "march", "mar"),
    ("april", "apr"),
    ("maj", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augusti", "august", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH: Mapping[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAY = re.compile(
    r"\b(?:mån|tis|ons|tors?|fre|lör|sön|må|ti|on|to|fr|lö|sö"
    r"|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?"
    r"|mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\.?,?"
)
_ZONES: Mapping[str, tzinfo] = {
    "z": UTC,
    "utc": UTC,
    "gmt": UTC,
    "cet": timezone(timedelta(hours=1)),
    "cest": timezone(timedelta(hours=2)),
}
_ZONE = r"(?:\s*(?P<zone>(?:gmt|utc)?[+-]\d{2}:?\d{2}\b|z\b|(?!(?:" + "|".join(_MONTH) + r")\b)[a-z]{3,5}\b))?"
_HALF = r"(?:\s*(?P<half>[ap]\.?m\b\.?|[ef]\.?m\b\.?))?"
_CLOCKS = tuple(
    re.compile(form + _HALF + _ZONE)
    for form in (
        r"\b(?:kl|klockan)\b\.?\s*(?P<h>\d{1,2})(?:[.:](?P<m>\d{2}))?",
        r"(?<![\d:])(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d{1,9}))?)?",
        r"(?<=\d\s)(?P<h>\d{1,2})\.(?P<m>\d{2})(?:\.(?P<s>\d{2}))?$",
    )
)
_DATE_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.,-]?\s*(?P<y>\d{4})",
        r"(?P<d>\d{1,2})\s*/\s*(?P<m>\d{1,2})\s*[/-]?\s*(?P<y>\d{2})",
        r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{2})",
        r"(?P<y>\d{2})-(?P<m>\d{2})-(?P<d>\d{2})",
        r"(?P<d>\d{1,2})(?::?[ae]|\.|st|nd|rd|th)?[\s-]*(?P<name>[a-zåäö]+)\.?,?[\s-]*(?P<y>\d{4}|\d{2})",
        r"(?P<name>[a-zåäö]+)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})",
        r"(?P<y>\d{4})[\s-]+(?P<name>[a-zåäö]+)\.?[\s-]+(?P<d>\d{1,2})",
    )
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WITHOUT_YEAR = re.compile(r"\d{1,2}\s*[/.]\s*\d{1,2}\.?|\d{1,2}(:?[ae]|\.)?\s*[a-zåäö]+\.?")
_WITHOUT_DAY = re.compile(r"(?:[a-zåäö]+\.?\s+)?\d{4}(?:-\d{1,2})?")
_DASHES = str.maketrans("–—−", "---")
_SERIAL_DAY_0 = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the time on it where one was written.

    Attributes:
        clock: None when only the day is known; midnight sharp, as Excel writes a day, is not a time.
        zone: of *clock*; None means the computer's own.
    """

    day: date
    clock: time | None = None
    zone: tzinfo | None = None

    @property
    def moment(self) -> datetime:
        """The point in time, in UTC; of a bare day, the noon of it."""
        naive = datetime.combine(self.day, self.clock or time(12))
        if self.zone is not None:
            return naive.replace(tzinfo=self.zone).astimezone(UTC)
        try:
            return naive.astimezone().astimezone(UTC)
        except (OSError, OverflowError):  # Windows knows no local time before 1970
            return naive.replace(tzinfo=UTC)


def read_when(text: str) -> When | None:
    """Return the day, and the time if there's one, that *text* says; None when it's empty.

    Understood are ``2026-11-19``, ``20261119``, ``261119``, ``19/11 2026``, ``19.11.2026``, a month in words
    as in ``den 19 nov. 2026 kl 14.02``, ISO 8601 with a zone, ``Sat Nov 17 05:09:36 WIB 2018`` (a zone that
    isn't known counts as local time), Excel's day numbers, and seconds or milliseconds since 1970.

    Raises:
        InvalidCell: there's no such date, or its year isn't `FIRST_YEAR` to `LAST_YEAR`.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_DASHES).split())
    if not plain:
        return None
    when = _iso(plain) or (_digits(plain) if _NUMBER.fullmatch(plain) else _written(plain))
    if when is None:
        raise InvalidCell(_refusal(plain), text=short(text))
    if not FIRST_YEAR <= when.day.year <= LAST_YEAR:
        raise InvalidCell(
            "Årtalet i ”{text}” är inte mellan {first} och {last}.",
            text=short(text),
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    return when


def _iso(plain: str) -> When | None:
    """Read the commonest form fast: an import has one of these a row."""
    if plain[4:5] != "-" or plain[7:8] != "-" or plain[13:14] not in ("", ":"):
        return None
    try:
        moment = datetime.fromisoformat(plain)
    except ValueError:
        return None
    return _without_midnight(moment.date(), moment.time(), moment.tzinfo)


def _digits(plain: str) -> When | None:
    """Read a bare number: a compact date, Excel's count of days, or a count of seconds since 1970."""
    whole, _, fraction = plain.replace(",", ".").partition(".")
    if len(whole) == 5:
        seconds = round(float(f"0.{fraction or 0}") * 86_400)
        moment = datetime.combine(_SERIAL_DAY_0, time()) + timedelta(days=int(whole), seconds=seconds)
        return _without_midnight(moment.date(), moment.time(), None)
    if fraction:
        return None
    if len(whole) in (10, 13):
        seconds = int(whole) / (1000 if len(whole) == 13 else 1)
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        return When(moment.date(), moment.time(), UTC)
    return _compact(whole)


def _compact(digits: str) -> When | None:
    form = {6: "%y%m%d", 8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}.get(len(digits))
    try:
        moment = datetime.strptime(digits, form) if form else None
    except ValueError:
        return None
    return moment and _without_midnight(moment.date(), moment.time(), None)


def _written(plain: str) -> When | None:
    plain = re.sub(r"\(.*?\)", " ", plain)
    plain = re.sub(r"(?<=\d)t(?=\d)", " ", _WEEKDAY.sub(" ", plain)).strip(" ,.")
    match = next(filter(None, (clock.search(plain) for clock in _CLOCKS)), None)
    rest = plain if match is None else f"{plain[: match.start()]} {plain[match.end() :]}"
    rest = " ".join(re.sub(r"\b(?:den|klockan|kl)\b", " ", rest).split()).strip(" ,.")
    try:
        day = _day(rest)
        return day and (When(day) if match is None else _without_midnight(day, *_clock(match)))
    except ValueError:
        return None


def _day(text: str) -> date | None:
    for form in _DATE_FORMS:
        match = form.fullmatch(text)
        if match:
            parts = match.groupdict()
            month = _MONTH.get(parts.get("name") or "") or int(parts.get("m") or 0)
            return date(_year(parts["y"]), month, int(parts["d"]))
    return None


def _year(text: str) -> int:
    """Return the year; one of two digits lies between 1969 and 2068."""
    return int(text) if len(text) == 4 else int(text) + (2000 if int(text) < 69 else 1900)


def _clock(match: re.Match[str]) -> tuple[time, tzinfo | None]:
    parts = match.groupdict()
    hour, half = int(parts["h"]), (parts["half"] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in "pe" else 0)
    fraction = int((parts.get("f") or "0")[:6].ljust(6, "0"))
    clock = time(hour, int(parts["m"] or 0), int(parts.get("s") or 0), fraction)
    return clock, _zone(parts["zone"] or "")


def _zone(text: str) -> tzinfo | None:
    offset = re.search(r"([+-])(\d{2}):?(\d{2})$", text)
    if offset is None:
        return _ZONES.get(text)
    minutes = int(offset[2]) * 60 + int(offset[3])
    return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))


def _without_midnight(day: date, clock: time, zone: tzinfo | None) -> When:
    return When(day) if clock == time() and zone is None else When(day, clock, zone)


def _refusal(plain: str) -> str:
    if _WITHOUT_YEAR.fullmatch(plain):
        return "Årtalet saknas i datumet ”{text}”."
    if _WITHOUT_DAY.fullmatch(plain):
        return "Dagen saknas i datumet ”{text}”."
    if re.search(r"\d", plain):
        return "”{text}” är inget datum som finns; skriv till exempel 2026-11-19."
    return "”{text}” är inget datum; skriv till exempel 2026-11-19."
