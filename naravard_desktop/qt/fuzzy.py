"""Ranks what somebody types against short titles. Plain Python."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from naravard_desktop.qt.text import Span


@dataclass(frozen=True)
class Match:
    """How well a title fits (higher is better) and which of its characters did."""

    score: float
    spans: tuple[Span, ...]


def fuzzy(query: str, title: str) -> Match | None:
    """Return how *title* matches *query*, or None.

    Every word of *query* has to be found, in any order: at the start of a word (best), within one, or as
    letters in order with the first at a word's start (``ep`` finds *Exportera projekt*). Case and diacritics
    don't count: ``fanga`` finds *Fånga*.
    """
    folded = _folded(title)
    score, spans = 0.0, []
    for word in _folded(query).split():
        found = _word(word, folded)
        if found is None:
            return None
        score += found.score
        spans.extend(found.spans)
    return Match(score - len(title) / 100, _merged(spans))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    # Character by character, so that places in the folded text are places in the title.
    return "".join(_fold(character) for character in text)


def _fold(character: str) -> str:
    plain = unicodedata.normalize("NFD", character)[0].lower()
    return plain if len(plain) == 1 else character


def _starts(text: str) -> list[int]:
    return [
        place
        for place, character in enumerate(text)
        if character.isalnum() and (place == 0 or not text[place - 1].isalnum())
    ]


def _word(word: str, text: str) -> Match | None:
    starts = _starts(text)
    for order, place in enumerate(starts):
        if text.startswith(word, place):
            return Match(100 - min(order, 10), ((place, place + len(word)),))
    place = text.find(word)
    if place >= 0:
        return Match(60 - min(place, 20), ((place, place + len(word)),))
    if len(word) < 2:
        return None
    options = (_letters(word, text, start, frozenset(starts)) for start in starts)
    return max((option for option in options if option), key=lambda option: option.score, default=None)


def _letters(word: str, text: str, start: int, starts: frozenset[int]) -> Match | None:
    """Match the letters of *word* in order from *start* on: each one follows the last or starts a word."""
    if text[start] != word[0]:
        return None
    places = [start]
    for letter in word[1:]:
        after = places[-1] + 1
        if text[after : after + 1] == letter:
            places.append(after)
            continue
        place = next((each for each in sorted(starts) if each >= after and text[each] == letter), -1)
        if place < 0:
            return None
        places.append(place)
    return Match(40 - (places[-1] - places[0]) / 4, tuple((place, place + 1) for place in places))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
