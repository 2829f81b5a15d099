"""The fixed words of a written report, and how numbers and dates are written, per language."""

from dataclasses import dataclass
from datetime import date

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Words:
    """What the writer itself says around a report's own text."""

    contents: str
    tables: str
    figures: str
    table: str
    figure: str
    page: str
    of: str
    organisation: str
    document_number: str
    date: str
    version: str
    status: str
    decimal_sign: str
    thousands_sign: str


_SWEDISH = Words(
    "Innehåll", "Tabeller", "Figurer", "Tabell", "Figur", "Sida", "av",
    "Organisation", "Diarienummer", "Datum", "Version", "Status", ",", NO_BREAK_SPACE,
)  # fmt: skip
_ENGLISH = Words(
    "Contents", "Tables", "Figures", "Table", "Figure", "Page", "of",
    "Organisation", "Document number", "Date", "Version", "Status", ".", ",",
)  # fmt: skip
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


def words_for(language: str) -> Words:
    """Return the words for a BCP 47 *language*: English for "en…", else Swedish."""
    return _ENGLISH if language.lower().startswith("en") else _SWEDISH


def number(value: float, language: str = "sv-SE") -> str:
    """Return *value* as people read it: 12 345, −3,5 and no decimals that say nothing."""
    words = words_for(language)
    sign = MINUS if value < 0 else ""
    text = f"{abs(value):,.1f}".removesuffix(".0")
    return sign + text.replace(",", "\0").replace(".", words.decimal_sign).replace("\0", words.thousands_sign)


def long_date(day: date) -> str:
    """Return *day* as in running Swedish text, "14 november 2026", kept on one line."""
    return f"{day.day}{NO_BREAK_SPACE}{_MONTHS[day.month - 1]}{NO_BREAK_SPACE}{day.year}"


def counted(count: int, one: str, many: str) -> str:
    """Return "1 anteckning" or "12 anteckningar", number and word kept on one line."""
    return f"{number(count)}{NO_BREAK_SPACE}{one if count == 1 else many}"


def listed(parts: list[str], last: str = "och") -> str:
    """Return "a", "a och b" or "a, b och c"; "" for no parts."""
    return f" {last} ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)
