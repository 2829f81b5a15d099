"""Swedish stems of single, uncompounded words: Snowball, mended where Swedish inflection defeats it.

Snowball leaves the definite form of every noun in -a (*ohälsan*), most neuter definites (*barnet*), genitives of
inflected forms (*läkares*) and neuter adjectives in -alt, -ivt, -bart apart from their base form. The rules
below undo those endings first; words that break the rules are looked up in a table.
"""

import re
from collections.abc import Mapping

import Stemmer

# Each rule needs three letters before the ending, so that short words (sans, plan, torn) are left alone.
_RULES = (
    (re.compile(r"(?<=...)(ar|er|or|et|en|an|na|re|[eo]l|[aeo]rn|eln|at|on|in|het|[aåäöé])s$"), r"\1"),
    (re.compile(r"(?<=...)(?<!t)(?<!h)et$"), "en"),
    (re.compile(r"(?<=...)ena$"), "en"),
    (re.compile(r"(?<=...)an$"), "a"),
    (re.compile(r"(?<=...)([aeo]r|el)n$"), r"\1"),
    (re.compile(r"(?<=..)(bar|al|iv|ell|är)[ta]$"), r"\1"),
)


def rule_stem(word: str) -> str:
    """Return the stem of *word* (in normal form) by rules alone; never empty for a non-empty word."""
    for ending, base in _RULES:
        word = ending.sub(base, word)
    # A stemmer must not be shared between threads; making one costs 0.7 µs.
    return Stemmer.Stemmer("swedish", 0).stemWord(word)


def simple_stem(word: str, irregular: Mapping[str, str]) -> str:
    """Return the stem of *word*, which is taken to be no compound.

    Args:
        word: in normal form.
        irregular: stems of forms that the rules would get wrong; the genitive in -s of such a form is found too.
    """
    return irregular.get(word) or irregular.get(word.removesuffix("s")) or rule_stem(word)
