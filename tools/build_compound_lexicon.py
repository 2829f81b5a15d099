"""Build ``resources/language/compounds.txt.gz`` from a Hunspell dictionary of Swedish.

The dictionary comes from the package ``hunspell-sv``; it is needed only here, never at run time::

    python -m pip download --no-deps --dest build/hunspell hunspell-sv
    python -m zipfile -e build/hunspell/hunspell_sv-*.whl build/hunspell
    python tools/build_compound_lexicon.py build/hunspell/*.data/data/share/hunspell/sv_SE_expanded.dic

A word of the dictionary is a compound when it divides into a known head and a known tail with which it shares an
inflection (*sjukvård* inflects like *vård*, *hobby* doesn't inflect like *by*). Compounds are left out: what remains is
what compounds are made of.
"""

import argparse
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from naravard_desktop.language.compounds import SHORTEST_PART, Part, is_ending, parts
from naravard_desktop.language.lexicon import Lexicon, lexicon_text
from naravard_desktop.language.stemming import rule_stem

RESOURCES = Path(__file__).resolve().parents[1] / "resources" / "language"
OUT, OWN_WORDS = RESOURCES / "compounds.txt.gz", RESOURCES / "own_words.txt"

# Flags of SFOL's affix file. Those of inflection also tell whether two words inflect alike.
NOUN_OR_ADJECTIVE = frozenset("BCDEFGHIJOPQ")
INFLECTION = NOUN_OR_ADJECTIVE | frozenset("KLMNRjmk")
GENITIVE = frozenset("A")
VERB = frozenset("jmKLM")
BEGINS, CONTINUES, ENDS = frozenset("X"), frozenset("U"), frozenset("Y")
ONLY_COMBINES, FORBIDDEN = frozenset("Z"), frozenset("%")
UNREVIEWED = "XY"  # all flags of the words that were taken from translation memories unseen

# Prefixes and particles. Before a deverbal noun (utbetalning) they form no compound, so they are never heads; nor are
# Latin prefixes.
_PARTICLES = (
    "an av be bi bort då efter emot en er ent för före förbi fram från där gen genom hit här hop igen igång ihop in"
    " inne inter isär kring kvar loss med mellan miss mot mis ned ner om på runt sam samman sub till tillbaka trans"
    " under undan upp uppe ur ut ute utan van vid vidare å åt åter över"
    " ad dia dis eks fysio geo kom kon kor para per por pre pro psyk rap re teo"
)
PARTICLES = frozenset(_PARTICLES.split())

# Lengths in letters.
LONGEST_BARE = 9  # longer words that combine without -s may still be compounds, see Grower.compounds
LONGEST_UNPROVEN = 12  # longer parts are kept only if a compound of the dictionary has them
LONGEST_LISTED = 10  # of longer words no irregular forms are kept
LONGEST_DOUBTFUL = 7  # no longer words are compounds if their parts fit by spelling alone: trum|pet, råd|äng


@dataclass(frozen=True, slots=True)
class Affix:
    """One suffix rule: take *strip* off a word that ends in *condition*, put *add* on; *flags* are the result's."""

    strip: str
    add: str
    flags: frozenset[str]
    condition: re.Pattern[str]

    def apply(self, word: str) -> str | None:
        """Return *word* with the suffix, or None where the rule doesn't apply."""
        if not word.endswith(self.strip) or not self.condition.search(word):
            return None
        return word[: len(word) - len(self.strip)] + self.add


Affixes = dict[str, list[Affix]]
Entries = dict[str, list[frozenset[str]]]  # word: the flags of each entry with that spelling


def read_affixes(path: Path) -> Affixes:
    """Read the suffix rules of a Hunspell ``.aff`` file, by flag."""
    affixes: Affixes = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, *fields = line.split() or [""]
        if kind == "SFX" and len(fields) >= 4:
            flag, strip, added, condition = fields[:4]
            add, _, flags = added.partition("/")
            pattern = re.compile(f"(?:{condition})$")
            affixes[flag].append(
                Affix("" if strip == "0" else strip, "" if add == "0" else add, frozenset(flags), pattern)
            )
    return affixes


def read_entries(path: Path, own: set[str]) -> Entries:
    """Read the lower-case words of a Hunspell ``.dic`` file: those of at least three letters, and any in *own*."""
    entries: Entries = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        long_enough = len(word) >= SHORTEST_PART or word in own
        if long_enough and word.isalpha() and word.islower() and not FORBIDDEN & set(flags) and flags != UNREVIEWED:
            entries[word].append(frozenset(flags))
    return entries


def inflected(word: str, flags: frozenset[str], affixes: Affixes) -> set[str]:
    """Return all inflected forms of *word*, itself among them."""
    rules = (rule for flag in flags & (INFLECTION | GENITIVE) for rule in affixes.get(flag, ()) if not rule.flags)
    return {word} | {form for rule in rules if (form := rule.apply(word)) and form.isalpha()}


def combining_forms(word: str, flags: frozenset[str], affixes: Affixes, place: frozenset[str]) -> set[str]:
    """Return the forms in which *word* may stand at *place* before another part: hjälp, flick, ränte, gatu, hyres."""
    rules = (rule for flag in flags for rule in affixes.get(flag, ()) if rule.flags & place)
    forms = {form for rule in rules if (form := rule.apply(word)) and form.isalpha()}
    return forms | ({word} if flags & place else set())


class Grower:
    """Gathers heads and tails: those the dictionary marks, then those that its compounds show."""

    def __init__(self, entries: Entries, affixes: Affixes) -> None:
        self.entries = entries
        self.heads = dict(self._marked(affixes, BEGINS))
        self.middles = dict(self._marked(affixes, CONTINUES))
        self.tails = {word for word, flags in entries.items() if any(map(ENDS.intersection, flags))}
        self.tails = {word for word in self.tails if not is_ending(word, rule_stem(word))}
        self.pairs = list(self._pairs())

    def _marked(self, affixes: Affixes, place: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Yield each form that the dictionary allows at *place*, and the word it is a form of."""
        for word, entries in self.entries.items():
            for flags in entries:
                for form in combining_forms(word, flags, affixes, place):
                    long_enough = len(form) >= SHORTEST_PART or form in self.entries
                    if long_enough and not {form, form.removesuffix("s")} & PARTICLES:
                        yield form, word

    def _pairs(self) -> Iterator[tuple[str, str, str]]:
        """Yield (word, first part, last part) where the last part is a word that inflects as the whole does."""
        nouns = {
            word: frozenset().union(*entries) & INFLECTION
            for word, entries in self.entries.items()
            if not is_ending(word, rule_stem(word)) and any(flags & (NOUN_OR_ADJECTIVE | ENDS) for flags in entries)
        }
        for word, entries in self.entries.items():
            inflection = frozenset().union(*entries) & INFLECTION
            for head, tail in halves(word):
                if inflection & nouns.get(tail, frozenset()):
                    yield word, head, tail

    def grow(self) -> None:
        """Add what at least three compounds of the dictionary (six for parts of three letters) begin or end with."""
        heads = Counter(head for _, head, tail in self.pairs if tail in self.tails and head not in self.heads)
        tails = Counter(tail for _, head, tail in self.pairs if head in self.heads and tail not in self.tails)
        for head, times in heads.items():
            if head in self.entries and times >= needed(head) and head not in PARTICLES:
                self.heads[head] = head
        self.tails |= {tail for tail, times in tails.items() if times >= needed(tail)}

    def add_middles(self) -> None:
        """Add the forms that tails take when their compound combines further: vårds, of sjukvårds-."""
        tail_of = {word: tail for word, head, tail in self.pairs if head in self.heads and tail in self.tails}
        for form, word in self.heads.items():
            tail = tail_of.get(word)
            if tail:
                self.middles.setdefault(form[len(word) - len(tail) :], tail)

    def compounds(self) -> set[str]:
        """Return the words of the dictionary that are compounds.

        A compound that combines further nearly always takes an -s (sjukvårds-). A short word that doesn't, and whose
        head would have three letters, is none: kul|tur, rap|port.
        """
        found = ((word, head) for word, head, tail in self.pairs if head in self.heads and tail in self.tails)
        return {word for word, head in found if not (len(head) <= SHORTEST_PART and self._combines_bare(word))}

    def _combines_bare(self, word: str) -> bool:
        return len(word) <= LONGEST_BARE and any(BEGINS & flags for flags in self.entries[word])

    def proven_parts(self) -> set[str]:
        """Return the heads and tails that at least one compound of the dictionary has."""
        proven = ((head, tail) for _, head, tail in self.pairs if head in self.heads and tail in self.tails)
        return {part for parts in proven for part in parts}


def halves(word: str) -> Iterator[tuple[str, str]]:
    """Yield *word* divided in two at every place."""
    for place in range(2, len(word) - 1):
        yield word[:place], word[place:]


def needed(part: str) -> int:
    """Return how many compounds must show *part* before it is believed."""
    return 6 if len(part) <= SHORTEST_PART else 3


def own_lemma(head: str, entries: Entries) -> str:
    """Return the noun that the combining form *head*, an entry of its own, belongs to: hälso is of hälsa."""
    stem = head.removesuffix("s")
    guesses = (f"{head}e", f"{stem}e", f"{head}a", f"{head[:-1]}a", f"{stem}a")
    nouns = NOUN_OR_ADJECTIVE - frozenset("BD")  # those two also mark verbs
    return next((word for word in guesses if any(flags & nouns for flags in entries.get(word, ()))), head)


def canonical_stems(words: Iterable[str], entries: Entries, affixes: Affixes) -> tuple[dict[str, str], dict[str, str]]:
    """Return the stem of each word, and the stems of forms that the rules would stem otherwise.

    A word's stem is the one that the rules give to most of its forms. A form that belongs to several words with
    different stems is left to the rules.
    """
    stem_of: dict[str, str] = {}
    wanted: dict[str, set[str]] = defaultdict(set)
    for word in words:
        forms = set().union(*(inflected(word, flags, affixes) for flags in entries[word]))
        stems = Counter(rule_stem(form) for form in forms if not form.endswith("s")) or Counter([rule_stem(word)])
        stem_of[word] = max(stems, key=lambda stem: (stems[stem], stem == rule_stem(word), stem))
        for form in forms:
            wanted[form].add(stem_of[word])
    irregular = {form: stems.pop() for form, stems in wanted.items() if len(stems) == 1}
    return stem_of, {form: stem for form, stem in irregular.items() if not implied(form, stem, irregular)}


def implied(form: str, stem: str, irregular: Mapping[str, str]) -> bool:
    """Tell whether *form* needs no entry: the rules give its *stem*, or it is the genitive of a form that has it."""
    base = form.removesuffix("s")
    return stem == (irregular.get(base) or rule_stem(base)) if base != form else stem == rule_stem(form)


def is_doubtful(found: tuple[Part, ...]) -> bool:
    """Tell whether parts that fit by spelling alone are too short to be believed."""
    return found[-1].end <= LONGEST_DOUBTFUL or any(part.end - part.start <= SHORTEST_PART for part in found)


class Builder:
    """Turns what a `Grower` found into a `Lexicon`, leaving out what the lexicon's own parts make up."""

    def __init__(self, entries: Entries, affixes: Affixes) -> None:
        self.entries = entries
        self.grown = Grower(entries, affixes)
        for _ in range(2):  # a third round finds nothing new
            self.grown.grow()
        self.grown.add_middles()
        self.compounds = self.grown.compounds()
        self.simple = entries.keys() - self.compounds
        self.proven = self.grown.proven_parts()
        listed = {word for word in self.simple if len(word) <= LONGEST_LISTED or word in self.proven}
        self.stem_of, self.irregular = canonical_stems(listed, entries, affixes)

    def lexicon(self) -> Lexicon:
        """Return the lexicon; its words are in no particular order."""
        heads, middles = self._stems_of(self.grown.heads), self._stems_of(self.grown.middles)
        draft = Lexicon(
            heads=frozenset(heads),
            middles=frozenset(middles) - frozenset(heads),
            head_stems={head: stem for head, stem in (middles | heads).items() if stem != self._stem(head)},
            tails=frozenset(map(self._stem, self._tails())),
            whole=frozenset(),
            divided={},
            irregular=self.irregular,
        )
        divided = {word: parts(word, draft) for word in self.simple - self.proven}
        doubtful = {self._stem(word) for word, found in divided.items() if found and is_doubtful(found)}
        tails = draft.tails - {self._stem(word) for word, found in divided.items() if found and not is_doubtful(found)}
        return replace(draft, tails=tails | (draft.tails & doubtful), whole=frozenset(doubtful - draft.tails))

    def _stem(self, word: str) -> str:
        return self.stem_of.get(word) or self.irregular.get(word) or rule_stem(word)

    def _stems_of(self, heads: Mapping[str, str]) -> dict[str, str]:
        """Return the stem of every head worth keeping."""
        lemmas = {head: self._lemma(head, word) for head, word in heads.items()}
        return {
            head: self._stem(lemma)
            for head, lemma in lemmas.items()
            if lemma not in self.compounds
            and (len(head) <= LONGEST_UNPROVEN or head in self.proven)
            and not (lemma == head and self._is_chain(head))
        }

    def _lemma(self, head: str, word: str) -> str:
        return own_lemma(head, self.entries) if head == word and self._only_combines(word) else word

    def _only_combines(self, word: str) -> bool:
        return all(ONLY_COMBINES & flags for flags in self.entries[word])

    def _is_chain(self, head: str) -> bool:
        return self._only_combines(head) and any({*both} <= self.grown.heads.keys() for both in halves(head))

    def _tails(self) -> Iterator[str]:
        for tail in self.grown.tails - self.compounds:
            if tail in self.proven or (len(tail) <= LONGEST_UNPROVEN and self._is_noun(tail)):
                yield tail

    def _is_noun(self, word: str) -> bool:
        return any((NOUN_OR_ADJECTIVE | ENDS) & flags and not VERB & flags for flags in self.entries[word])


def main() -> None:
    """Read the dictionary named on the command line and write the resource."""
    parser = argparse.ArgumentParser(description="Build resources/language/compounds.txt.gz.")
    parser.add_argument("dictionary", type=Path, help="sv_SE_expanded.dic; the .aff file is expected beside it")
    dictionary = parser.parse_args().dictionary
    own = OWN_WORDS.read_text(encoding="utf-8")
    own_heads, own_tails = re.findall(r"^(\w+)-", own, re.MULTILINE), re.findall(r"^-(\w+)", own, re.MULTILINE)
    entries = read_entries(dictionary, {*own_heads, *own_tails})
    for words, place in ((own_heads, BEGINS), (own_tails, ENDS)):
        for word in words:
            entries[word].append(place)
    lexicon = Builder(entries, read_affixes(dictionary.with_suffix(".aff"))).lexicon()
    # No time stamp, so that the same dictionary gives the same bytes.
    OUT.write_bytes(gzip.compress(lexicon_text(lexicon).encode(), 9, mtime=0))
    print(
        f"{OUT.name}: {len(lexicon.heads)} heads, {len(lexicon.tails)} tails, {len(lexicon.irregular)} irregular forms"
    )


if __name__ == "__main__":
    main()
