"""What the capture field understands within ordinary text: ``#theme``, ``@group`` and a leading ``! + ? "``.

Plain text in, plain values out. Whatever isn't clearly meant for the program stays text: a ``#`` inside a word, an
e-mail address, a question mark at the end, ``+46 70 …``, ``!!!``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from naravard_desktop.domain.vocabulary import KIND_MARKS, NoteKind

_KIND_OF: Mapping[str, NoteKind] = {mark: kind for kind, mark in KIND_MARKS.items()} | {"”": NoteKind.CITAT}
_MARKED = re.compile(r'\s*(?P<mark>[!?"”]|\+(?!\d))[ \t]*(?=[^\W_])')
_CLOSING_QUOTE = re.compile(r'["”]')
_TOKEN = re.compile(r"(?<![^\s(])(?P<sign>[#@])(?P<query>[\w-]{0,40})$")
_LOOSE = re.compile(r"(?:(?<![^\s(])[#@]\s*)+$")
_WORD = re.compile(r"[\w-]*")
_LOOK_BACK = 42


@dataclass(frozen=True, slots=True)
class Token:
    """A ``#`` or ``@`` and the letters after it, up to the cursor.

    Attributes:
        before: characters from the sign to the cursor, the sign included.
        after: characters of the same word that follow the cursor.
    """

    sign: str
    query: str
    before: int
    after: int


def token_at(line: str, cursor: int) -> Token | None:
    """Return the token that ends at *cursor* in *line*, or None. It has to begin a word."""
    found = _TOKEN.search(line, max(cursor - _LOOK_BACK, 0), cursor)
    if found is None:
        return None
    rest = _WORD.match(line, cursor)
    after = rest.end() - cursor if rest else 0
    return Token(found["sign"], found["query"], cursor - found.start(), after)


def split_mark(text: str) -> tuple[NoteKind | None, str]:
    """Return the kind that *text* begins with, and the text to store; ``(None, text)`` where it's ordinary text.

    The sign goes. A quotation mark stays if another one closes the quotation.
    """
    found = _MARKED.match(text)
    if found is None:
        return None, text
    kind, rest = _KIND_OF[found["mark"]], text[found.end() :]
    if kind is NoteKind.CITAT and _CLOSING_QUOTE.search(rest):
        return kind, text
    return kind, rest


def without_loose_signs(text: str) -> str:
    """Return *text* without a ``#`` or ``@`` at its end that nothing was typed after; it was meant as a theme or group.

    One that belongs to a word, as in ``C#``, stays.
    """
    return _LOOSE.sub("", text).rstrip() if _LOOSE.search(text) else text
