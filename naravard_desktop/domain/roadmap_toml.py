"""TOML as the writer of a roadmap pack meets it: every fault is one Swedish sentence with place and cure.

Knows which keys each table has and how their values are read; `domain.roadmap` makes the pack of them.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from naravard_desktop.domain.errors import InvalidPack, Wording

PACK_KEYS = (
    "id", "title", "owner", "horizon", "status", "source", "language", "about", "guiding_question",
    "care_chain", "decision", "dimensions",
)  # fmt: skip
DECISION_KEYS = ("date", "body", "document_number")
DIMENSION_KEYS = ("name", "role", "user_themes", "themes")
THEME_KEYS = ("name", "short", "about", "keywords", "themes")

MAX_WORD = 60

_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
# tomllib's time grows with the square of a dotted key's parts, and no key of a pack has more than four.
_LONG_KEY = re.compile(
    r"""(?:^|[{,])[ \t]*(?:\[{1,2}[ \t]*)?(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){16}""",
    re.MULTILINE,
)
_UNFINISHED_TEXT = "{where}, rad {line}: en text är inte avslutad; sätt samma citattecken efter den som före den."
_SYNTAX_SENTENCES: Mapping[str, str] = {
    "Cannot declare": (
        "{where}, rad {line}: samma rubrik står två gånger; skriv rubriker som återkommer med dubbla "
        "hakparenteser, [[dimensions]] och [[dimensions.themes]]."
    ),
    "Cannot overwrite": (
        "{where}, rad {line}: samma nyckel eller rubrik står två gånger; ta bort den ena, eller skriv en "
        "rubrik som återkommer med dubbla hakparenteser, [[dimensions]]."
    ),
    "Unclosed array": "{where}, rad {line}: en lista går inte att läsa; sätt komma mellan orden och ] efter det sista.",
    "Unterminated string": _UNFINISHED_TEXT,
    "Expected \"'''\"": _UNFINISHED_TEXT,
    "Illegal character '\\n'": _UNFINISHED_TEXT,
    "Unescaped": "{where}, rad {line}: ett omvänt snedstreck, \\, måste skrivas dubbelt, \\\\.",
    "Expected ']": "{where}, rad {line}: rubriken är inte avslutad; skriv till exempel [[dimensions]].",
    "Expected '='": '{where}, rad {line}: likhetstecken saknas; skriv till exempel name = "Samverkan".',
    "Expected newline": (
        "{where}, rad {line}: det står något efter värdet; skriv en nyckel per rad, och \\\" för ett "
        "citattecken inuti en text."
    ),
    "Invalid value": (
        "{where}, rad {line}: värdet går inte att läsa; skriv text inom raka citattecken, till exempel "
        'name = "Samverkan".'
    ),
    "Invalid date": (
        "{where}, rad {line}: datumet finns inte i almanackan; skriv år-månad-dag, till exempel 2030-01-31."
    ),
}  # fmt: skip
"""How tomllib's messages start, the same since Python 3.11, and what to say instead."""
_SYNTAX_FALLBACK = (
    "{where}, rad {line}: raden går inte att läsa; skriv en nyckel utan å, ä och ö, ett likhetstecken och "
    'ett värde, till exempel name = "Samverkan".'
)

_EXAMPLES: Mapping[str, str] = {
    "id": 'id = "mitt-lan-2030"',
    "title": 'title = "Målbild nära vård 2030"',
    "owner": 'owner = "Region Mitt län"',
    "horizon": 'horizon = "2030"',
    "status": 'status = "utkast"',
    "source": 'source = "Målbild nära vård 2030, regionfullmäktige"',
    "language": 'language = "sv"',
    "about": 'about = "Vad det handlar om, med egna ord."',
    "guiding_question": 'guiding_question = "Vad är viktigt för dig?"',
    "care_chain": 'care_chain = ["egenvård", "primärvård", "sjukhus"]',
    "body": 'body = "Regionfullmäktige"',
    "document_number": 'document_number = "RS 2030/123"',
    "name": 'name = "Samverkan"',
    "role": 'role = "perspectives"',
    "user_themes": 'user_themes = "Utvecklingsområden"',
    "short": 'short = "Samverkan"',
    "keywords": 'keywords = ["hemtjänst", "mellan stolarna"]',
}
_OTHER_WORDS: Mapping[str, str] = {
    "namn": "name", "title": "name", "agare": "owner", "kalla": "source", "sprak": "language",
    "beskrivning": "about", "om": "about", "description": "about", "fraga": "guiding_question",
    "vardkedja": "care_chain", "beslut": "decision", "tema": "themes", "teman": "themes", "roll": "role",
    "nyckelord": "keywords", "kortnamn": "short", "datum": "date", "diarienummer": "document_number",
}  # fmt: skip
"""Keys that a writer may try whose spelling doesn't lead to the right one; å, ä and ö without their dots."""


def read_toml(text: str, origin: str) -> Mapping[str, object]:
    """Return the table that *text* holds.

    Raises:
        InvalidPack: *text* isn't TOML; the sentence names *origin* and the line.
    """
    if long_key := _LONG_KEY.search(text):
        line = text.count("\n", 0, long_key.end()) + 1
        raise InvalidPack("{where}, rad {line}: nyckeln har för många punkter.", where=origin, line=line)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(str(error), text, origin) from error
    except RecursionError as error:
        sentence = "{where}: för många listor inuti varandra; skriv teman under rubriker, [[dimensions.themes]]."
        raise InvalidPack(sentence, where=origin) from error
    except ValueError as error:  # a number of more than 4,300 digits
        raise InvalidPack("{where}: ett tal är för långt; skriv det inom citattecken.", where=origin) from error


def _syntax_error(message: str, text: str, origin: str) -> InvalidPack:
    found = _LINE.search(message)
    line = int(found[1]) if found else text.rstrip().count("\n") + 1
    known = (sentence for start, sentence in _SYNTAX_SENTENCES.items() if message.startswith(start))
    return InvalidPack(next(known, _SYNTAX_FALLBACK), where=origin, line=line)


@dataclass(frozen=True)
class PackTable:
    """One table of the file.

    Attributes:
        values: what tomllib read.
        where: file and place as the writer counts them, such as ``min.toml, dimension 2, tema 3``.
        keys: the keys that may stand here.

    Raises:
        InvalidPack: another key stands here. The methods raise it too, for the value that they read.
    """

    values: Mapping[str, object]
    where: Wording | str
    keys: Sequence[str]

    def __post_init__(self) -> None:
        for key in self.values:
            if key not in self.keys:
                raise self._unknown(_printable(key))

    def fault(self, sentence: str, **values: object) -> InvalidPack:
        """Return the error that *sentence* describes; its ``{where}`` is filled in."""
        return InvalidPack(sentence, where=self.where, **values)

    def text(self, key: str, limit: int = 200) -> str:
        """Return the text at *key*: it must be there, and 1 to *limit* characters long."""
        if key not in self.values:
            sentence = "{where}: {key} saknas; skriv till exempel {example}."
            raise self.fault(sentence, key=key, example=_EXAMPLES[key])
        value = self.optional_text(key, limit)
        if not _says_something(value):
            sentence = "{where}: {key} är tom; skriv till exempel {example}."
            raise self.fault(sentence, key=key, example=_EXAMPLES[key])
        return value

    def optional_text(self, key: str, limit: int = 200) -> str:
        """Return the text at *key*, or an empty one; runs of white space become one blank."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            sentence = "{where}: {key} ska vara text inom citattecken; skriv till exempel {example}."
            raise self.fault(sentence, key=key, example=_EXAMPLES[key])
        return self._clean(value, key, limit)

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """Return the text at *key*; it must be one of *choices*."""
        value = self.text(key)
        if value not in choices:
            allowed = _listed([f'"{choice}"' for choice in choices], "{words} eller {last}")
            sentence = "{where}: {key} kan inte vara ”{value}”; skriv {allowed}."
            raise self.fault(sentence, key=key, value=_printable(value), allowed=allowed)
        return value

    def texts(self, key: str, most: int) -> tuple[str, ...]:
        """Return the texts listed at *key*, or none: *most* different ones of `MAX_WORD` characters at most."""
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            sentence = "{where}: {key} ska vara en lista med texter; skriv till exempel {example}."
            raise self.fault(sentence, key=key, example=_EXAMPLES[key])
        if len(values) > most:
            sentence = "{where}: {key} har {count} ord, men högst {most} får plats; ta bort några."
            raise self.fault(sentence, key=key, count=len(values), most=most)
        texts = tuple(self._clean(value, key, MAX_WORD) for value in values)
        if not all(map(_says_something, texts)):
            raise self.fault("{where}: ett ord i {key} är tomt; ta bort det.", key=key)
        if twice := first_repeated(texts):
            raise self.fault("{where}: ”{word}” står två gånger i {key}; ta bort det ena.", key=key, word=twice)
        return texts

    def tables(self, key: str, header: str, word: Wording, keys: Sequence[str]) -> Iterator["PackTable"]:
        """Yield each table of the list at *key*.

        Args:
            key: may be missing.
            header: what the writer puts in brackets above each of the tables.
            word: the word that counts them.
            keys: the keys that may stand in them.
        """
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            sentence = "{where}: {key} ska vara en rubrik; skriv [[{header}]] en gång för varje {word}."
            raise self.fault(sentence, key=key, header=header, word=word)
        for number, value in enumerate(values, 1):
            place = Wording("{where}, {word} {number}", where=self.where, word=word, number=number)
            yield PackTable(value, place, keys)

    def _unknown(self, key: str) -> InvalidPack:
        if nearest := self._nearest(key):
            sentence = "{where}: nyckeln {key} finns inte här; skriv {nearest}."
            return self.fault(sentence, key=key, nearest=nearest)
        if key in PACK_KEYS:
            return self.fault("{where}: {key} ska stå överst i filen, före den första rubriken.", key=key)
        sentence = "{where}: nyckeln {key} finns inte här; de som finns är {keys}."
        return self.fault(sentence, key=key, keys=_listed(self.keys, "{words} och {last}"))

    def _nearest(self, key: str) -> str:
        word = _OTHER_WORDS.get(ascii_letters(key), "")
        if word in self.keys:
            return word
        return next(iter(get_close_matches(key.casefold(), self.keys, n=1, cutoff=0.7)), "")

    def _clean(self, value: str, key: str, limit: int) -> str:
        text = " ".join(unicodedata.normalize("NFC", value).split())
        if len(text) > limit:
            sentence = "{where}: {key} har {count} tecken, men högst {limit} får plats; korta texten."
            raise self.fault(sentence, key=key, count=len(text), limit=limit)
        # Control characters, surrogates, unassigned and private ones: unseen, and some kill a Word export.
        hidden = next((c for c in text if unicodedata.category(c) in {"Cc", "Cs", "Cn", "Co"}), None)
        if hidden:
            sentence = "{where}: {key} har ett tecken som inte kan visas, U+{code}; ta bort det."
            raise self.fault(sentence, key=key, code=f"{ord(hidden):04X}")
        return text


def first_repeated(texts: Iterable[str]) -> str:
    """Return the first text that came before, in any casing; an empty one when all differ."""
    seen: set[str] = set()
    for text in texts:
        if text.casefold() in seen:
            return text
        seen.add(text.casefold())
    return ""


def ascii_letters(text: str) -> str:
    """Return *text* in lower case with å, ä, ö and their like as a, a, o, and nothing else beyond ASCII."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if character.isascii())


def _says_something(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _printable(text: str) -> str:
    """Return at most 40 characters of *text* that can stand in a sentence."""
    shown = "".join(character if character.isprintable() else "�" for character in text[:41])
    return shown if len(shown) <= 40 else shown[:39] + "…"


def _listed(words: Sequence[str], joined: str) -> Wording:
    return Wording(joined, words=", ".join(words[:-1]), last=words[-1])
