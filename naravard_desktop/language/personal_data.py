"""Finds what in a note may tell who somebody is, so that it can be masked; nothing is masked on its own.

Found are personnummer and samordningsnummer with a real date and check digit, telephone numbers, e-mail addresses,
street addresses, and likely names: a first name and a surname together, with capitals. **Not** found are names typed
in lower case, a first name or a surname alone, a number with a wrong check digit, and everything else by which one may
be recognised, such as a rare diagnosis in a small place. So what isn't marked is not thereby harmless.

No finding reaches across a line break: a text's findings are those of its lines, which can be looked at one by one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from naravard_desktop.language.personal_addresses import find_addresses
from naravard_desktop.language.personal_names import find_names
from naravard_desktop.language.personal_numbers import find_birth_numbers, find_phones
from naravard_desktop.language.personal_tokens import tokens


class PersonalKind(StrEnum):
    """What kind of personal data it is; the value is the Swedish word that stands in its place when it's masked."""

    NAME = "namn"
    PERSONAL_NUMBER = "personnummer"
    COORDINATION_NUMBER = "samordningsnummer"
    PHONE = "telefon"
    EMAIL = "e-post"
    ADDRESS = "adress"


class Finding(NamedTuple):
    """Personal data at ``text[start:end]``, in code points."""

    kind: PersonalKind
    start: int
    end: int


def find_personal_data(text: str) -> tuple[Finding, ...]:
    """Return what in *text* is likely to be personal data, in order and without overlaps.

    It takes time in proportion to the length of *text*, whatever is in it.
    """
    if _HIDDEN.search(text) is None:
        return tuple(_found(text))
    plain, places = _plainly_written(text)
    return tuple(Finding(kind, places[start], places[end]) for kind, start, end in _found(plain))


def placeholder(kind: PersonalKind) -> str:
    """Return what stands in a masked text in place of personal data of *kind*."""
    return f"[{kind}]"


def placeholders_in(text: str) -> list[str]:
    """Return the kinds of what was masked in *text* before, a value for each placeholder."""
    return _PLACEHOLDER.findall(text) if "[" in text else []


def masked(text: str, findings: Iterable[Finding]) -> str:
    """Return *text* with a placeholder in place of each of *findings*, which don't overlap."""
    parts, done = list[str](), 0
    for kind, start, end in sorted(findings, key=lambda finding: finding.start):
        parts += (text[done:start], placeholder(kind))
        done = end
    return "".join((*parts, text[done:]))


# Accents that stand for themselves, and characters that hide within words pasted from elsewhere.
_HIDDEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]")
_PLACEHOLDER = re.compile(rf"\[({'|'.join(PersonalKind)})\]")
_DIGIT = re.compile("[0-9]")
_IN_LOCAL_PART = frozenset("._%+-'")
_LONGEST_LOCAL_PART = 64
# Every repetition has a bound, so that no text makes the search slow.
_DOMAIN = re.compile(r"(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}(?!\w)")


def _found(text: str) -> list[Finding]:
    taken, kept = bytearray(len(text)), list[Finding]()
    for finding in _candidates(text):
        if taken.find(1, finding.start, finding.end) < 0:
            taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
            kept.append(finding)
    return sorted(kept, key=lambda finding: finding.start)


def _candidates(text: str) -> Iterator[Finding]:
    """Yield what each finder finds, the surest first."""
    if "@" in text:
        yield from (Finding(PersonalKind.EMAIL, *span) for span in _find_emails(text))
    found = tokens(text)
    if _DIGIT.search(text):
        for start, end, coordinated in find_birth_numbers(text, found):
            yield Finding(PersonalKind.COORDINATION_NUMBER if coordinated else PersonalKind.PERSONAL_NUMBER, start, end)
        yield from (Finding(PersonalKind.ADDRESS, *span) for span in find_addresses(text, found))
        yield from (Finding(PersonalKind.PHONE, *span) for span in find_phones(text, found))
    yield from (Finding(PersonalKind.NAME, *span) for span in find_names(text, found))


def _find_emails(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("@")
    while at >= 0:
        domain = _DOMAIN.match(text, at + 1)
        start = _start_of_local_part(text, at) if domain else at
        if domain and start < at:
            yield start, domain.end()
        at = text.find("@", at + 1)


def _start_of_local_part(text: str, at: int) -> int:
    start = at
    while start > max(at - _LONGEST_LOCAL_PART, 0) and (text[start - 1].isalnum() or text[start - 1] in _IN_LOCAL_PART):
        start -= 1
    while start < at and not text[start].isalnum():
        start += 1
    return start


def _plainly_written(text: str) -> tuple[str, list[int]]:
    """Return *text* composed (NFC) and without hidden characters, and for each place in it the one in *text*."""
    plain, places, start = list[str](), list[int](), 0
    while start < len(text):
        end = start + 1
        while end < len(text) and "\u0300" <= text[end] <= "\u036f":
            end += 1
        is_hidden = end == start + 1 and _HIDDEN.match(text, start)
        letters = "" if is_hidden else unicodedata.normalize("NFC", text[start:end])
        plain.append(letters)
        places += [start] * len(letters)
        start = end
    return "".join(plain), [*places, len(text)]
