"""Street addresses: a street and a number, with what people write after it."""

import re
from collections.abc import Iterator, Sequence

from naravard_desktop.language.personal_names import name_lists
from naravard_desktop.language.personal_tokens import Token, begins_sentence, follows, word_set

_SURE = tuple(
    word_set("gatan gata vägen väg gränd gränden stigen stig torget torg allén allé slingan esplanaden promenaden")
)
_POSSIBLE = tuple(
    word_set(
        "platsen plats planen plan backen backe leden ringen höjden kroken brinken liden tvären svängen kajen bryggan"
        " parken stråket rundan dalen gården"
    )
)
"""Endings that ordinary words have too: they need a capital amid a sentence, or what only an address has after it."""

_NO_STREETS = word_set(
    "återvändsgränd återvändsgränden motorvägen omvägen genvägen landsvägen hemvägen järnvägen gångvägen cykelvägen"
    " bilvägen vårdvägen mellanvägen huvudvägen riksväg riksvägen länsväg länsvägen europaväg europavägen grusvägen"
    " tvärgatan gågatan gångstigen urinvägen luftvägen remissvägen"
)
_PREFIXES = word_set(
    "östra västra norra södra gamla nya stora lilla övre nedre inre yttre mellersta bakre främre sankt sankta s:t s:ta"
    " kung drottning prins prinsessan"
)
_MOST_PREFIXES = 3
_UNITS = word_set(
    "min minut minuter timme timmar tim h dag dagar vecka veckor månad månader år m meter km mil kilometer kr kronor st"
    " gånger gång procent personer person patienter grader tusen miljoner av"
)

# None of these repeats without a bound, but for the name of the town, which is passed once.
_LETTER = re.compile(r" ?[A-Ha-h](?![^\W_])")
_RANGE = re.compile(r" ?[-–] ?[0-9]{1,3}(?![^\W_])")
_FLAT = re.compile(r",? (?:(?:lgh|lägenhet)\.? ?[0-9]{1,5}|[0-9]{1,2} ?tr)(?![^\W_])")
_TOWN = re.compile(r",? ?(?:SE-|S-)?[1-9][0-9]{2}[ \u00a0]?[0-9]{2} {1,2}(?=[^\W\d_])[A-ZÅÄÖ][^\W\d_]*")
_NOT_A_HOUSE = re.compile(r"[^\W_]|[,.:][0-9]| ?[%°]|-[^\W\d_]")


def find_addresses(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each street address among the tokens *found* of *text*, postcode and town included."""
    free_from = 0
    for place, token in enumerate(found):
        if token.is_number and len(token.written) <= 3 and token.start >= free_from and follows(text, found, place):
            end = _end(text, token.end)
            start = _start(text, found, place, is_sure=end > token.end)
            if start is not None and (end > token.end or not _counts_something(text, found, place)):
                yield start, end
                free_from = end


def _end(text: str, end: int) -> int:
    for part in (_LETTER, _RANGE, _FLAT, _TOWN):
        more = part.match(text, end)
        end = more.end() if more else end
    return end


def _counts_something(text: str, found: Sequence[Token], place: int) -> bool:
    if _NOT_A_HOUSE.match(text, found[place].end):
        return True
    return follows(text, found, place + 1) and found[place + 1].written.lower() in _UNITS


def _start(text: str, found: Sequence[Token], place: int, *, is_sure: bool) -> int | None:
    """Return where the street before the number at *place* begins; None where it's no street.

    Args:
        is_sure: what follows the number is what only an address has.
    """
    street = found[place - 1]
    lower = street.written.lower()
    first = _first_of_street(text, found, place - 1)
    if street.is_number or lower in _NO_STREETS:
        return None
    if first < place - 1:
        return found[first].start if lower.endswith((*_SURE, *_POSSIBLE)) else None
    if not street.written[0].isupper():
        ends = is_sure or text[found[place].end : found[place].end + 1] in frozenset(",.;:)!?\n") | {""}
        return street.start if ends and _has_ending(lower, _SURE) else None
    amid = is_sure or not begins_sentence(text, street)
    fits = _has_ending(lower, _SURE) or (amid and _has_ending(lower, _POSSIBLE))
    return street.start if fits or (is_sure and _TOWN.match(text, found[place].end)) else None


def _has_ending(lower: str, endings: tuple[str, ...]) -> bool:
    return any(lower.endswith(ending) and len(lower) > len(ending) for ending in endings)


def _first_of_street(text: str, found: Sequence[Token], place: int) -> int:
    """Return the place of the first word of the street that ends at *place*: Östra, Karl in Karl Johans gata."""
    first = place
    while first > 0 and place - first < _MOST_PREFIXES and follows(text, found, first):
        before = found[first - 1]
        if not (before.written[0].isupper() and _belongs_to_street(before.written, found[first].written)):
            break
        first -= 1
    return first


def _belongs_to_street(word: str, after: str) -> bool:
    if word.lower() in _PREFIXES:
        return True
    of_a_person = after[0].islower() and word.endswith(("s", "x", "z")) and len(word) > 2
    return of_a_person or (after[0].isupper() and name_lists().is_first(word))
