"""Words and numbers of a text, as the finders of personal data look at them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Each alternative begins with a character of its own, and so does what repeats in it: nothing is tried twice.
_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’‑:][^\W\d_]+)*|[0-9]+")

_GAPS = frozenset({" ", "\u00a0", "\u202f", "\u2009", "  "})


class Token(NamedTuple):
    """A word, with its inner hyphens, apostrophes and colons, or a run of digits; ``text[start:end] == written``."""

    written: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Tell whether this is a run of digits."""
        return self.written[0] in "0123456789"


def tokens(text: str) -> list[Token]:
    """Return the words and numbers of *text* in their order."""
    return [Token(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which stand with blanks between them."""
    return frozenset(text.split())


def follows(text: str, found: Sequence[Token], place: int) -> bool:
    """Tell whether ``found[place]`` is there, with nothing but a blank between it and the token before it."""
    return 0 < place < len(found) and text[found[place - 1].end : found[place].start] in _GAPS


def begins_sentence(text: str, token: Token) -> bool:
    """Tell whether *token* stands where ordinary words too have a capital: first, or after more than a blank."""
    before = text[max(token.start - 2, 0) : token.start]
    return len(before) < 2 or not (before[0].isalnum() or before[0] in ",;") or before[1] not in _GAPS
