"""Likely names of persons: a first name and a surname together, both with a capital.

A first name that's in the lists makes the word after it a surname unless that is a place or an institution. One that
is an ordinary word too (*Per*, *Mina*) needs a surname from the lists, or the look of one, where every word may have a
capital. Names typed in lower case aren't found, nor are lone first names or surnames.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from naravard_desktop.assets import resource
from naravard_desktop.language.personal_tokens import Token, begins_sentence, follows, word_set

MOST_FIRST_NAMES, MOST_PARTICLES, MOST_SURNAMES = 4, 3, 3
"""Words of each kind in one name; they bound how far ahead one looks, and so the time."""

_SHORTEST_SURE = 5
"""Letters of a surname that makes a first name of an unknown word; shorter ones are English words too: Day, Lane."""

_PARTICLES = word_set("af al ap bin da dal de del den der di do dos du el ibn la le ter van von zu zur")

_SURNAME_ENDINGS = tuple(
    word_set(
        "sson dotter ström qvist kvist quist lund berg gren dahl stedt feldt blad borg holm crantz krantz stierna"
        " stjerna hielm hjelm hammar ander mark man sten én elius ell ić ski ska"
    )
)
_SURE_ENDINGS = tuple(word_set("sson dotter qvist quist crantz stierna hielm vić"))

_INSTITUTIONS = (
    "sjukhus sjukhuset lasarett lasarettet hemmet klinik kliniken mottagning mottagningen central centralen apotek"
    " apoteket gymnasium gymnasiet skola skolan universitet universitetet högskola högskolan institut institutet"
    " akademi akademin museum museet kyrka kyrkan församling församlingen stift stiftet stiftelse stiftelsen fond"
    " fonden kommun kommunen region regionen län förbund förbundet förening föreningen parti partiet nämnd nämnden"
    " rådet verket myndigheten styrelsen sverige sidor kontakt kontakter gata gatan gränd gränden torg torget väg"
    " vägen plats platsen park parken gården huset hallen priset polisen regering"
)
_INSTITUTION_ENDINGS = tuple(f"{word}{ending}" for word in _INSTITUTIONS.split() for ending in ("", "s"))

_NAMED_AFTER = tuple(word_set("sjukhus gymnasium stiftelse minnesfond museum gata gränd torg"))
"""What follows a name in the genitive when an institution, and no person, is meant: Astrid Lindgrens barnsjukhus."""

_NO_SURNAMES = word_set(
    "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september"
    " oktober november december jul påsk midsommar ab hb kb och eller men för med från till hos mot utan under över"
    " efter norra södra östra västra nya gamla stora lilla karolinska sahlgrenska akademiska capio aleris nära vård"
    " majestät excellens"
)
_WEAKEST = word_set("Hans Mina Del Ville Maj Juni")
"""Doubtful first names that so often begin a sentence as words that only a likely surname makes them names there."""

_NO_FIRST_NAMES = word_set(
    "region kommun landsting doktor dr fru herr fröken syster rektor chef läkare lag villa hotell restaurang ica coop"
    " norra södra östra västra centrala nya gamla stora lilla mellersta övre nedre sankt sankta kapten biskop kung"
    " drottning prins prinsessan professor familjen familj bröderna systrarna minister statsminister"
)


Fits = Callable[[int], bool]
"""Tells whether the word at a place may be a surname."""


@dataclass(frozen=True, slots=True)
class NameLists:
    """What names are known by.

    Attributes:
        first: first names.
        doubtful: first names that are ordinary words too.
        last: surnames.
        nouns: surnames that are ordinary words too, and name wards and streets as well.
        places: places that are no names of persons.
    """

    first: frozenset[str]
    doubtful: frozenset[str]
    last: frozenset[str]
    nouns: frozenset[str]
    places: frozenset[str]

    def is_first(self, name: str) -> bool:
        """Tell whether *name* is a first name, perhaps a double one (*Anna-Karin*)."""
        return name in self.first or name in self.doubtful or name.partition("-")[0] in self.first

    def is_surely_first(self, name: str) -> bool:
        """Tell whether *name* is a first name and no ordinary word."""
        return name in self.first or ("-" in name and self.is_first(name))

    def is_last(self, name: str) -> bool:
        """Tell whether *name* is a surname, perhaps a double one, in the genitive or not."""
        return any(part in self.last or part in self.nouns for part in (name, name.removesuffix("s"), *name.split("-")))


@cache
def name_lists() -> NameLists:
    """Return the lists that the program uses.

    Raises:
        OSError: the program is installed without its resources.
    """
    names, places = (resource(f"language/{name}.txt").read_text(encoding="utf-8") for name in ("names", "places"))
    return parse_lists(names, places)


def lists_text(lists: NameLists) -> tuple[str, str]:
    """Return *lists* as two texts, names and places, each sorted, a word on every line."""
    sections = (lists.first, lists.doubtful, lists.last, lists.nouns)
    return "\n\n".join("\n".join(sorted(section)) for section in sections), "\n".join(sorted(lists.places))


def parse_lists(names: str, places: str) -> NameLists:
    """Read what `lists_text` wrote, each after a line of comment and an empty line."""
    first, doubtful, last, nouns = (frozenset(section.split()) for section in names.split("\n\n")[1:])
    return NameLists(first, doubtful, last, nouns, frozenset(places.partition("\n\n")[2].split()))


def find_names(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each likely name among the tokens *found* of *text*, without the -s of a genitive."""
    lists, place = name_lists(), 0
    while place < len(found):
        after = _Name(text, found, place, lists).end() if found[place].written[0].isupper() else 0
        if after:
            yield found[place].start, _end_of_surname(found[after - 1], lists)
        place = after or place + 1


def _end_of_surname(token: Token, lists: NameLists) -> int:
    """Return where the surname *token* ends: before the -s of *Eks*, after that of *Fors*."""
    name = _as_listed(token.written)
    base = name.removesuffix("s")
    known = (lists.last, lists.nouns, lists.first, lists.doubtful)
    if base == name or any(name in names for names in known):
        return token.end
    is_genitive = any(base in names for names in known) or base.endswith(_SURNAME_ENDINGS)
    return token.end - 1 if is_genitive else token.end


class _Name:
    """A name that may begin at *place* among the tokens *found* of *text*."""

    def __init__(self, text: str, found: Sequence[Token], place: int, lists: NameLists) -> None:
        self._text, self._found, self._place, self._lists = text, found, place, lists
        self._shouted = _is_shouted(found[place].written)

    def end(self) -> int:
        """Return the place after the name's last word; 0 where there's no name."""
        if self._lists.is_first(self._listed(self._place)):
            end = self._end_after_first_name()
        else:
            fits = self._is_sure_surname, self._is_likely_surname
            end = self._end_of_surnames(self._place + 1, *fits) if self._may_be_first() else 0
        return 0 if end and self._is_named_after(end) else end

    def _end_after_first_name(self) -> int:
        after = self._end_of_first_names()
        names = [self._listed(place) for place in range(self._place, after)]
        sure = any(map(self._lists.is_surely_first, names)) or names[0] not in _WEAKEST or self._is_amid_sentence()
        fits = self._is_any_surname if sure and not self._shouted else self._is_likely_surname
        end = self._end_of_surnames(self._end_of_particles(after), fits, fits)
        # Two first names are a name too, and the second is often a surname: Lars Erik, Ahmed Ali.
        return end or (after if sure and len(names) > 1 and len(names[-1]) > 1 else 0)

    def _end_of_first_names(self) -> int:
        place = self._place + 1
        while place - self._place < MOST_FIRST_NAMES and self._goes_on(place):
            name = self._listed(place)
            if len(name) > 1 and not self._lists.is_first(name):
                break
            place += 1
        return place

    def _end_of_particles(self, start: int) -> int:
        place = start
        while place - start < MOST_PARTICLES and self._goes_on(place):
            if self._found[place].written.lower() not in _PARTICLES:
                break
            place += 1
        return place

    def _end_of_surnames(self, start: int, first: Fits, others: Fits) -> int:
        if not (self._goes_on(start) and first(start)):
            return 0
        place = start + 1
        while place - start < MOST_SURNAMES and self._goes_on(place) and others(place):
            place += 1
        return place

    # --- one word ---

    def _goes_on(self, place: int) -> bool:
        """Tell whether the word at *place* has a blank before it, or the full stop of an initial."""
        if follows(self._text, self._found, place):
            return True
        if not place < len(self._found) or len(self._found[place - 1].written) > 1:
            return False
        return self._text[self._found[place - 1].end : self._found[place].start] in (".", ". ")

    def _is_any_surname(self, place: int) -> bool:
        """Tell whether the word at *place*, after what is surely a first name, may be a surname."""
        written = _without_article(self._found[place].written)
        if not written[0].isupper() or len(written) < 2 or written[:2].isupper():
            return False  # nor is BVC-besök a surname
        return self._lists.is_last(written) or not self._is_no_name(written)

    def _is_likely_surname(self, place: int) -> bool:
        """Tell whether the word at *place* is in the list of surnames or looks like one."""
        name = self._listed(place)
        if not name[0].isupper() or len(name) < 2 or _is_shouted(self._found[place].written) is not self._shouted:
            return False
        return self._lists.is_last(name) or (_ends_like_surname(name) and not self._is_no_name(name))

    def _is_sure_surname(self, place: int) -> bool:
        """Tell whether the word at *place* is a surname and nothing else, so that the one before it is a first name."""
        name = self._listed(place)
        base = name.removesuffix("s")
        if len(base) < _SHORTEST_SURE or not name[0].isupper() or _is_shouted(self._found[place].written):
            return False
        return name in self._lists.last or base in self._lists.last or base.endswith(_SURE_ENDINGS)

    def _may_be_first(self) -> bool:
        """Tell whether the first word, which is in no list, may be a first name: a capital amid a sentence says so."""
        written = self._found[self._place].written
        if self._shouted or len(written) < 3 or not self._is_amid_sentence():
            return False
        return written.lower() not in _NO_FIRST_NAMES and not self._is_no_name(written)

    def _is_amid_sentence(self) -> bool:
        return not self._shouted and not begins_sentence(self._text, self._found[self._place])

    def _is_no_name(self, name: str) -> bool:
        lower = name.lower()
        is_place = name in self._lists.places or name.removesuffix("s") in self._lists.places
        return is_place or lower in _NO_SURNAMES or lower.endswith(_INSTITUTION_ENDINGS)

    def _is_named_after(self, end: int) -> bool:
        if not (self._found[end - 1].written.endswith(("s", "x", "z")) and self._goes_on(end)):
            return False
        return self._found[end].written.lower().removesuffix("et").endswith(_NAMED_AFTER)

    def _listed(self, place: int) -> str:
        return _as_listed(self._found[place].written)


def _as_listed(written: str) -> str:
    """Return a word as the lists have it: also one in capitals only."""
    return written.title() if _is_shouted(written) else written


def _without_article(written: str) -> str:
    """Return the Assad of *al-Assad*."""
    article, _, rest = written.partition("-")
    return rest if rest and article in _PARTICLES else written


def _is_shouted(written: str) -> bool:
    return len(written) > 1 and written.isupper()


def _ends_like_surname(name: str) -> bool:
    return len(name) > 4 and name.removesuffix("s").endswith(_SURNAME_ENDINGS)
