"""Finds the words of a text and brings them to the one form in which they are compared."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Marks that accent the letter before them, and characters that text pasted from Word or a PDF hides inside words.
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
# An abbreviation's ending after a colon belongs to the word: EU:s, vd:n, pdf:erna.
_COLON_ENDING = r"(?<=[^\W\d_]):(?:s|n|ns|t|ts|en|ens|et|ets|ar|are|arna|er|erna|or|orna|na)(?![^\W_])"
_WORD = re.compile(rf"[^\W_](?:[{_INSIDE}]*[^\W_])*[{_INSIDE}]*(?:{_COLON_ENDING})?")
_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060]")
# Python and SQLite agree on what a letter is but for 21 vowel and tone signs of New Tai Lue and Vedic: none for both.
_NOT_LETTER_OR_DIGIT = re.compile("[\\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")


class Word(NamedTuple):
    """A word as it stands in a text: ``text[start:end] == written``."""

    written: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Yield every run of letters and digits in *text*, in order; å, ä and ö are letters, a hyphen ends a word."""
    for found in _WORD.finditer(text):
        yield Word(found.group(), found.start(), found.end())


def written_words(text: str) -> list[str]:
    """Return what `words` finds without their places, which is all that an index needs."""
    return _WORD.findall(text)


def normal_form(written: str) -> str:
    """Return *written* casefolded and composed (NFC), without hidden characters and without ``:s`` and the like.

    The result holds letters and digits only; it may be empty and may be longer than *written* (ß becomes ss).
    """
    base = _HIDDEN.sub("", written.partition(":")[0])
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFC", base).casefold())
    return _NOT_LETTER_OR_DIGIT.sub("", composed)
