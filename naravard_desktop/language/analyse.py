"""Search that understands Swedish: what is stored for a text, what is asked for, and what to mark as found.

*läkare* finds *läkarna* and *distriktsläkaren*, *vård* finds *primärvården*. A text is stored as its words' stems, each
followed by the stems of its parts if it is a compound::

    >>> stems("Hemsjukvården")
    'hemsjukvård hemm sjuk vård'

The stored text goes into an FTS5 column with ``tokenize = "unicode61 remove_diacritics 0"`` (PostgreSQL: ``simple``).
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from naravard_desktop.language.compounds import Part, head_chains, split
from naravard_desktop.language.lexicon import lexicon
from naravard_desktop.language.words import normal_form, words, written_words

ANALYSIS_VERSION = 1  # raise when stems() gives other tokens than before: stored indexes are then rebuilt

REMEMBERED_WORDS = 100_000  # of what is stored: the words of some 50,000 notes
REMEMBERED_PLACES = 20_000  # of what is marked: only the notes on the screen
REMEMBERED_QUERIES = 100
LONGEST_QUERY = 32  # words; SQLite limits how deep an expression may be
_FUNCTION_WORDS = "att av de den det eller en ett för från hos i med men när och om på samt som till vid är"
# What may follow when a word is being typed, beside what its letters begin: utbildningarn(a), böck(er), hälsa(n).
_CONTINUATIONS = ("a", "er", "et", "g", "ig", "n", "r", "t")


class Phrase(NamedTuple):
    """Stems that must follow each other; with *prefix*, the last one may be the beginning of a stem."""

    stems: tuple[str, ...]
    prefix: bool = False


Term = tuple[Phrase, ...]  # a word of a query: any one of the phrases will do


class _Token(NamedTuple):
    stem: str
    start: int
    end: int
    letters: str  # as written, in normal form


def stems(text: str) -> str:
    """Return the index tokens of *text*, separated by spaces: the stem of each word, then of its parts if several."""
    return " ".join(filter(None, map(_stored, written_words(text))))


def match_query(text: str) -> str:
    """Return an FTS5 expression for what a user has typed so far; "" when there is nothing to search for.

    All words must be found. The last one, while no space or sign follows it, may be the beginning of a word.
    Function words are left out if others remain. Any *text* at all gives valid syntax.
    """
    return " AND ".join(_any_of(term) for term in query_terms(text))


def hit_spans(text: str, query: str) -> list[tuple[int, int]]:
    """Return the places in *text* that *query* found, as (start, end) in order and not overlapping.

    A word that is found as a whole is marked as a whole; of a compound, the part that was found. Words of the query
    that are not in *text* are passed over.
    """
    tokens = list(_tokens(text))
    phrases = [phrase for term in query_terms(query) for phrase in term]
    found = (_found_at(tokens, place, phrase) for place in range(len(tokens)) for phrase in phrases)
    return _merged(sorted(span for spans in found for span in spans))


@lru_cache(maxsize=REMEMBERED_QUERIES)
def query_terms(text: str) -> tuple[Term, ...]:
    """Return what `match_query` asks for, one term for each word, at most `LONGEST_QUERY`."""
    typed = [(form, word.end) for word in words(text) if (form := normal_form(word.written))]
    wanted = [each for each in typed if each[0] not in _FUNCTION_WORDS.split()] or typed
    unfinished = wanted[-1][0] if wanted and wanted[-1][1] == len(text) else ""
    if len(unfinished) == 1 and len(wanted) > 1:
        wanted.pop()  # a single letter after other words would only hide what they find
        unfinished = ""
    finished = wanted[:-1] if unfinished else wanted
    terms = tuple(_finished(form) for form, _ in finished[:LONGEST_QUERY])
    return (*terms, _unfinished(unfinished)) if unfinished else terms


@lru_cache(maxsize=REMEMBERED_WORDS)
def _stored(written: str) -> str:
    whole, *parts = _analysed(normal_form(written))
    return " ".join((whole.stem, *(part.stem for part in parts)))


@lru_cache(maxsize=REMEMBERED_PLACES)
def _analysed(form: str) -> tuple[Part, ...]:
    """Return the word *form* itself and then its parts, if it has several."""
    parts = split(form, lexicon())
    if not parts:
        return (Part(0, len(form), lexicon().stem(form) if form else ""),)
    return (Part(0, len(form), form[: parts[-1].start] + parts[-1].stem), *parts)


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the tokens that `stems` stores for *text*, in the same order, with the places they come from."""
    for word in words(text):
        form = normal_form(word.written)
        same_length = len(form) == len(word.written)  # else only the place of the whole word is known
        for part in _analysed(form) if form else ():
            start, end = (part.start, part.end) if same_length else (0, len(word.written))
            yield _Token(part.stem, word.start + start, word.start + end, form[part.start : part.end])


def _finished(form: str) -> Term:
    whole, *parts = _analysed(form)
    phrases = [Phrase((whole.stem,))]
    return (*phrases, Phrase(tuple(part.stem for part in parts))) if parts else tuple(phrases)


def _unfinished(typed: str) -> Term:
    """Return the phrases for a word of which *typed* is the beginning, or all."""
    continued = {_analysed(typed + letters)[0].stem for letters in _CONTINUATIONS if len(typed) > 2}
    shorter = sorted(stem for stem in continued if not stem.startswith(typed))
    phrases = (*_finished(typed), *(Phrase((stem,)) for stem in shorter), Phrase((typed,), prefix=True))
    return (*dict.fromkeys(phrases), *_begun_compound(typed))


def _begun_compound(typed: str) -> Iterator[Phrase]:
    """Yield sjuk + v... for *sjukv*, so that it finds *hemsjukvård* as *sjukvård* will."""
    whole, *parts = _analysed(typed)
    if not parts and whole.stem not in lexicon().tails:
        chains = head_chains(typed, lexicon())
        longest = max(chains)
        if 0 < longest < len(typed):
            yield Phrase((*(part.stem for part in chains[longest]), typed[longest:]), prefix=True)


def _any_of(term: Term) -> str:
    quoted = [f'"{" ".join(phrase.stems)}"{" *" if phrase.prefix else ""}' for phrase in term]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def _found_at(tokens: list[_Token], place: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Return the spans of the tokens from *place* on if they are *phrase*, else nothing."""
    *complete, last = phrase.stems
    here = tokens[place : place + len(phrase.stems)]
    if len(here) < len(phrase.stems) or any(token.stem != stem for token, stem in zip(here, complete, strict=False)):
        return []
    final = here[-1]
    if not (final.stem.startswith(last) if phrase.prefix else final.stem == last):
        return []
    begun = phrase.prefix and final.letters.startswith(last) and len(final.letters) == final.end - final.start
    end = final.start + len(last) if begun else final.end
    return [*((token.start, token.end) for token in here[:-1]), (final.start, end)]


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
