"""What is meant for the program and what is ordinary text."""

import pytest

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.views.capture_inline import Token, split_mark, token_at, without_loose_signs


@pytest.mark.parametrize("text", ["hjälp med #dig", "#dig", "(#dig", "först\t#dig"])
def test_a_sign_that_begins_a_word_is_a_token(text):
    assert token_at(text, len(text)) == Token("#", "dig", 4, 0)


@pytest.mark.parametrize(
    "text", ["C#dig", "anna@region.se", "vem?", "#dig ital", "pris 5#", "http://x/#dig", "#a#b", ""]
)
def test_inside_a_word_it_is_text(text):
    assert token_at(text, len(text)) is None


def test_the_rest_of_the_word_belongs_to_the_token():
    assert token_at("se #digital nu", 7) == Token("#", "dig", 4, 4)


def test_a_far_away_sign_is_no_token():
    assert token_at("#" + "a" * 60, 61) is None


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("!kön är lång", NoteKind.HINDER, "kön är lång"),
        ("+ fler kvällstider", NoteKind.FORSLAG, "fler kvällstider"),
        ("?Varför Sandnäs", NoteKind.FRAGA, "Varför Sandnäs"),
        ('"jag orkar inte', NoteKind.CITAT, "jag orkar inte"),
        ('"Jag orkar inte", sa hon', NoteKind.CITAT, '"Jag orkar inte", sa hon'),
        ("  ! med blanka före", NoteKind.HINDER, "med blanka före"),
    ],
)
def test_a_sign_before_text_is_a_kind(text, kind, rest):
    assert split_mark(text) == (kind, rest)


@pytest.mark.parametrize(
    "text", ["", "!", "!!! akut", "+46 70 123", "+5 platser", "Varför?", "nej!", "?? varför", "1+1", '""', "- punkt"]
)
def test_everything_else_is_text(text):
    assert split_mark(text) == (None, text)


@pytest.mark.parametrize("text", ["ord #", "ord @ ", "ord # @", "ord\n#", "ord #\n"])
def test_a_sign_left_at_the_end_goes(text):
    assert without_loose_signs(text) == "ord"


@pytest.mark.parametrize("text", ["C#", "##", "a@b.se", "#metoo", "# ord", "ord", "", "pris 5#", "ord "])
def test_other_signs_stay(text):
    assert without_loose_signs(text) == text
