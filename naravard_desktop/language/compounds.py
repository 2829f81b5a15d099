"""Splits Swedish compounds: *närsjukvårdsteam* is när + sjuk + vårds + team."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from naravard_desktop.language.lexicon import Lexicon

SHORTEST_COMPOUND = 6
SHORTEST_PART = 3  # letters; only the project's own words may be shorter parts (el-, -kö)
LONGEST_COMPOUND = 60  # letters; longer "words" are noise, and the search is quadratic
# Endings that form words and look like nouns of their own: "sats|ning" is no compound. Stems.
_ENDINGS = (
    "abel aktig and ande ant art bar dom eller ell els ent era eri ering full gen het ibel ing inn ion isk ism ist"
    " ledes lig ling min mäss nad ning sam sel skap ska tan tar tel ten tent ter tet tig tik tion tor tär"
)
ENDINGS = frozenset(_ENDINGS.split())
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")


class Part(NamedTuple):
    """One part of a compound: its place in the word, linking letters included, and its stem."""

    start: int
    end: int
    stem: str


def split(word: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """Return the parts of the compound *word* (in normal form), or () when it is none."""
    if not SHORTEST_COMPOUND <= len(word) <= LONGEST_COMPOUND or not word.isalpha():
        return ()
    stem = lexicon.stem(word)
    if stem in lexicon.divided:
        return _divide(word, Part(0, len(word), stem), lexicon)
    return () if stem in lexicon.tails or stem in lexicon.whole else parts(word, lexicon)


def parts(word: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """Return *word* divided into heads and a tail, whether or not it is known to be no compound; () if that can't be.

    Of several ways to divide, the one with the fewest parts wins, then the one with the shortest tail (brotts|offer,
    not brott|soffer). Parts overlap by one letter where Swedish writes two of three equal consonants: nattåg.
    """
    chains = head_chains(word, lexicon)
    ends = [(len(chain), -start) for start, chain in chains.items() if chain and _is_tail(word[start:], lexicon)]
    if not ends:
        return ()
    start = -min(ends)[1]
    found = (*chains[start], Part(start, len(word), lexicon.stem(word[start:])))
    return tuple(smaller for part in found for smaller in _divide(word, part, lexicon))


def head_chains(word: str, lexicon: Lexicon) -> dict[int, tuple[Part, ...]]:
    """Return, for each place in *word* where a further part may begin, the shortest chain of heads before it."""
    chains: dict[int, tuple[Part, ...]] = {0: ()}
    for start in range(len(word) - 1):
        if start not in chains:
            continue
        for end in range(start + 2, len(word)):
            form = word[start:end]
            if form in lexicon.heads or (start and form in lexicon.middles):
                head = Part(start, end, lexicon.head_stem(form))
                for following in _starts_after(word, end):
                    if following not in chains or len(chains[following]) > len(chains[start]) + 1:
                        chains[following] = (*chains[start], head)
    return chains


def _starts_after(word: str, end: int) -> Iterator[int]:
    yield end
    if word[end - 1] == word[end - 2] and word[end - 1] in _CONSONANTS:
        yield end - 1


def is_ending(letters: str, stem: str) -> bool:
    """Tell whether *letters*, whose stem is *stem*, only look like a word: *ningen* is an ending, not a noun."""
    return letters in ENDINGS or stem in ENDINGS


def _is_tail(letters: str, lexicon: Lexicon) -> bool:
    stem = lexicon.stem(letters)
    if is_ending(letters, stem):
        return False
    return (len(letters) >= SHORTEST_PART or stem == letters) and (stem in lexicon.tails or stem in lexicon.divided)


def _divide(word: str, part: Part, lexicon: Lexicon) -> tuple[Part, ...]:
    """Divide *part* of *word* at the places listed for its stem, if any."""
    if part.stem not in lexicon.divided:
        return (part,)
    places = (part.start, *(part.start + place for place in lexicon.divided[part.stem]))
    heads = (Part(start, end, lexicon.head_stem(word[start:end])) for start, end in pairwise(places))
    return (*heads, Part(places[-1], part.end, lexicon.stem(word[places[-1] : part.end])))
