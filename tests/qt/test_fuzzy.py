import pytest

from naravard_desktop.qt.fuzzy import fuzzy

TITLES = ["Nytt projekt", "Exportera projekt", "Exportera till Word", "Fånga", "Öppna programmenyn", "Ångra"]


def best(query: str) -> str:
    ranked = [(match.score, title) for title in TITLES if (match := fuzzy(query, title))]
    return max(ranked)[1] if ranked else ""


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("nytt", "Nytt projekt"),
        ("proj ny", "Nytt projekt"),
        ("ep", "Exportera projekt"),
        ("word", "Exportera till Word"),
        ("fanga", "Fånga"),
        ("ÅNG", "Ångra"),
        ("meny", "Öppna programmenyn"),
        ("xyz", ""),
    ],
)
def test_what_is_meant_comes_first(query, title):
    assert best(query) == title


def test_spans_are_the_characters_that_matched():
    assert fuzzy("pro ny", "Nytt projekt").spans == ((0, 2), (5, 8))
    assert fuzzy("etw", "Exportera till Word").spans == ((0, 1), (10, 11), (15, 16))


def test_the_start_of_a_word_beats_the_middle():
    assert fuzzy("port", "Portal").score > fuzzy("port", "Exportera").score


def test_letters_far_apart_are_no_match():
    assert fuzzy("ntk", "Nytt projekt") is None


def test_no_words_match_everything():
    assert fuzzy("  ", "Fånga").spans == ()
