from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naravard_desktop.language.compounds import split
from naravard_desktop.language.lexicon import Lexicon, lexicon

GOLD = Path(__file__).parents[3] / "shared" / "data" / "sv-language" / "gold_compounds.txt"


COMPOUNDS = """
    primär|vården vård|centralen hem|sjuk|vården äldre|omsorgen tand|vårds|kort läkar|tid vänte|tiderna
    distrikts|sköterskan när|sjuk|vårds|team vård|plats|brist fast|läkare trafik|kort vård|kö folk|hälso|arbete
    barna|vårds|central under|sköterska specialist|under|sköterskor hem|tjänst|personal läkemedels|lista
    brotts|offer trygghets|boende
"""
SIMPLE_WORDS = (
    "digitaliseringen kontinuitet person rapporten kultur kontroll budget program handläggare förutsättningar"
    " utbetalning tillgänglighet delaktighet samverkan överlämnar omvårdnad läkemedel rehabilitering ö"
)


def divided(word):
    return "|".join(word[part.start : part.end] for part in split(word, lexicon())) or word


@pytest.mark.parametrize("expected", COMPOUNDS.split())
def test_the_words_of_health_care_are_divided(expected):
    assert divided(expected.replace("|", "")) == expected


@pytest.mark.parametrize("word", SIMPLE_WORDS.split())
def test_words_that_are_no_compounds_stay_whole(word):
    assert divided(word) == word


def test_parts_know_the_stem_of_the_word_they_come_from():
    assert [part.stem for part in split("folkhälsoarbete", lexicon())] == [
        lexicon().stem(word) for word in ("folk", "hälsa", "arbete")
    ]


def test_two_of_three_equal_consonants_are_written():
    words = Lexicon(frozenset({"natt"}), frozenset(), {}, frozenset({"tåg"}), frozenset(), {}, {})
    assert [(part.start, part.end) for part in split("nattågen", words)] == [(0, 4), (3, 8)]


@given(st.text("abdefghijklmnoprstuvyåäö", max_size=30))
@settings(deadline=None)
def test_parts_cover_the_word(word):
    parts = split(word, lexicon())
    assert len(parts) != 1
    if parts:
        assert (parts[0].start, parts[-1].end) == (0, len(word))
        assert all(before.end - after.start in (0, 1) for before, after in pairwise(parts))


def annotated(word):
    """Return the plain word, the places that must be boundaries and those that may be."""
    plain, must, may = "", set(), set()
    for letter in word:
        if letter in "|~":
            (must if letter == "|" else may).add(len(plain))
        else:
            plain += letter
    return plain, must, may


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated words are not part of the project")
def test_boundaries_are_as_good_as_the_decision_record_says():
    words = [annotated(word) for word in GOLD.read_text(encoding="utf-8").split("\n", 1)[1].split()]
    found = [({part.start for part in split(word, lexicon())} - {0}, must, may) for word, must, may in words]
    right = sum(len(got & must) for got, must, _ in found)
    assert right / sum(len(got - may) for got, _, may in found) > 0.97  # precision
    assert right / sum(len(must) for _, must, _ in found) > 0.94  # recall
