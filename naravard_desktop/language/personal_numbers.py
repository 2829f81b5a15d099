"""Numbers that lead to a person: personnummer, samordningsnummer and telephone numbers.

A text's groups of digits, and what stands between them, are held against the forms in which people write such numbers.
A year, an amount, a date, opening hours or a readable id has none of them.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from itertools import pairwise

from naravard_desktop.language.personal_tokens import Token, word_set

COORDINATED = 60
"""What a samordningsnummer adds to the day of birth."""

_BLANKS = frozenset(" \u00a0\u2009\u202f")
_DASHES = frozenset("-‐‑–—−")
_BEFORE_LAST_FOUR = frozenset({"", "-", "+", ".", "/"})
_WITHIN_DATE = frozenset({"", "-", ".", "/"})

# Digits in each group; the last four are a group of their own or stand with what's before them.
_BIRTH_FORMS = ((6, 4), (8, 4), (10,), (12,), (2, 2, 2, 4), (4, 2, 2, 4), (2, 6, 4), (4, 4, 4), (2, 2, 6), (4, 2, 6))
_LONGEST_FORM = max(map(len, _BIRTH_FORMS))

_MOST_GROUPS = 8
_MOBILE = ("070", "072", "073", "076", "079")
_TEN_DIGITS = (*_MOBILE, "010", "077")
_SHORT_AREAS = word_set("011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090")
_SWEDEN = "46"
_ABROAD = tuple(
    word_set("1 30 31 32 33 34 351 352 353 354 358 36 370 371 372 380 381 385 387 39 40 41 420 43 44 45 47 48 49")
)
_GAPS_AFTER_AREA = frozenset({"", "-", "/", ".", ")", ")-"})
_ALIKE = frozenset({"-", "."})
_GAPS_ABROAD = frozenset({"", "-", ".", "(", ")", ")-"})


def find_birth_numbers(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and whether it's a samordningsnummer, for each number with a real date and check digit."""
    for place, token in enumerate(found):
        if token.is_number and _may_begin(text, token.start):
            lengths = tuple(len(group.written) for group in found[place : place + _LONGEST_FORM])
            for form in _BIRTH_FORMS:
                groups = found[place : place + len(form)]
                if lengths[: len(form)] == form and _is_birth_number(text, groups):
                    day = int("".join(group.written for group in groups)[-6:-4])
                    yield token.start, groups[-1].end, day > COORDINATED
                    break


def _is_birth_number(text: str, groups: Sequence[Token]) -> bool:
    if not all(group.is_number for group in groups) or _is_glued(text, groups[-1].end):
        return False
    *within, last = _gaps(text, groups) or [""]
    digits = "".join(group.written for group in groups)
    if len(groups[-1].written) != 4:
        within.append(last)
    elif _core(last) not in _BEFORE_LAST_FOUR:
        return False
    return all(_core(gap) in _WITHIN_DATE for gap in within) and has_birth_date(digits) and has_check_digit(digits)


def has_birth_date(digits: str) -> bool:
    """Tell whether 10 or 12 *digits* begin with a date, its day perhaps that of a samordningsnummer."""
    month, day = int(digits[-8:-6]), int(digits[-6:-4]) % COORDINATED
    years = [int(digits[:4])] if len(digits) == 12 else [century + int(digits[:2]) for century in (1900, 2000)]
    in_time = [year for year in years if 1800 <= year < 2100]
    return 1 <= month <= 12 and any(1 <= day <= monthrange(year, month)[1] for year in in_time)


def has_check_digit(digits: str) -> bool:
    """Tell whether the last ten of *digits* have the check digit that they should (Luhn)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits[-10:]))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def find_phones(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each telephone number, with its plus sign and the parentheses of its area code."""
    free_from = 0
    for place, token in enumerate(found):
        if token.start >= free_from and token.is_number and _may_begin(text, token.start):
            abroad = text[max(token.start - 1, 0)] == "+"
            may = abroad or token.written[0] == "0"
            end = _phone_end(text, found[place : place + _MOST_GROUPS], abroad) if may else 0
            if end:
                yield _phone_start(text, token.start, end, abroad), end
                free_from = end


def _phone_start(text: str, start: int, end: int, abroad: bool) -> int:
    start -= abroad
    unopened = text.count(")", start, end) > text.count("(", start, end)
    return start - 1 if unopened and text[max(start - 1, 0)] == "(" else start


def _phone_end(text: str, following: Sequence[Token], abroad: bool) -> int:
    """Return where the longest telephone number that begins with the first of *following* ends, or 0."""
    for count in range(len(following), 0, -1):
        groups = following[:count]
        if groups[-1].is_number and all(group.is_number for group in groups) and not _is_glued(text, groups[-1].end):
            digits, gaps = [group.written for group in groups], _gaps(text, groups)
            from_abroad = abroad or digits[0].startswith("00")
            if _is_international(digits, gaps, abroad) if from_abroad else _is_national(digits, gaps):
                return groups[-1].end
    return 0


def _is_international(groups: Sequence[str], gaps: Sequence[str], abroad: bool) -> bool:
    if not all(_core(gap) in _GAPS_ABROAD for gap in gaps):
        return False
    digits = "".join(groups) if abroad else "".join(groups)[2:]
    if digits.startswith(_SWEDEN):
        # A zero in parentheses, +46 (0)70, is dropped when one dials.
        rest = digits[len(_SWEDEN) :].removeprefix("0") if "0" in groups else digits[len(_SWEDEN) :]
        return _is_subscribed(f"0{rest}") and all(len(group) > 1 or group in "08" for group in groups[1:])
    lengths = range(11, 12) if digits.startswith("1") else range(9, 15)
    return digits.startswith(_ABROAD) and len(digits) in lengths


def _is_national(groups: Sequence[str], gaps: Sequence[str]) -> bool:
    digits, mobile = "".join(groups), groups[0].startswith(_MOBILE)
    if not _is_subscribed(digits):
        return False
    if len(groups) == 1:
        return len(digits) > 8 or not _is_day_first_date(digits)
    area = len(groups[0]) == len(_area(digits)) or (mobile and len(groups[0]) == 4)
    if not area or not all(2 <= len(group) <= 8 for group in groups[1:]):
        return False
    first, rest = _core(gaps[0]), [_core(gap) for gap in gaps[1:]]
    if first not in _GAPS_AFTER_AREA or (not mobile and first == ".") or (not first and len(digits) < 9):
        return False
    alike = first in _ALIKE and len(groups[1]) > 2 and all(gap == first for gap in rest)
    return alike or not any(rest)


def _is_subscribed(digits: str) -> bool:
    """Tell whether *digits*, with the leading zero, have an area code of Sweden and as many digits as it has there."""
    area = _area(digits)
    if not area or not digits[len(area) : len(area) + 1].isdigit():
        return False
    if area.startswith(_TEN_DIGITS):
        return len(digits) == 10
    if area == "020":
        return 8 <= len(digits) <= 10
    shortest = 8 if len(area) < 4 else 9
    return shortest <= len(digits) <= 10 and digits[len(area)] != "0"


def _area(digits: str) -> str:
    """Return the area code that *digits* begin with; empty where they begin with none."""
    if digits[:2] == "08":
        return "08"
    if digits.startswith(_MOBILE) or digits[:3] in _SHORT_AREAS or digits[:3] in ("010", "020"):
        return digits[:3]
    if digits[:3] == "077":
        return digits[:4]
    return digits[:4] if digits[:1] == "0" and digits[1:2] in set("1234569") else ""


def _is_day_first_date(digits: str) -> bool:
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12 and digits[4:6] in ("18", "19", "20")


def _gaps(text: str, groups: Sequence[Token]) -> list[str]:
    return [text[one.end : next_one.start] for one, next_one in pairwise(groups)]


def _core(gap: str) -> str:
    """Return what stands in *gap* beside one blank on either side, every dash as a hyphen; long gaps as they are."""
    core = gap if len(gap) > 4 else gap.strip("".join(_BLANKS))
    return "-" if core in _DASHES else core


def _may_begin(text: str, start: int) -> bool:
    """Tell whether a number may begin at *start*: not within a word, a longer number or an id such as V-012."""
    before = text[max(start - 2, 0) : start].rjust(2)
    if before[1].isalnum() or before[1] == "_":
        return False
    if before[1] in "-_/‑":
        return not (before[0].isdigit() or before[0].isupper())
    return not (before[1] in ".,:" and before[0].isdigit())


def _is_glued(text: str, end: int) -> bool:
    """Tell whether a word or number goes on at *end*."""
    after = text[end : end + 2]
    return after[:1].isalnum() or after[:1] == "_" or (len(after) == 2 and after[0] in "-‑,." and after[1].isdigit())
