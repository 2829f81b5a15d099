import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import MAX_LABEL, MAX_TEXT, MAX_VOTES, NoteDraft, checked, checked_text, clean_text

any_text = st.text(st.characters(exclude_categories=()), max_size=200)


@given(any_text)
def test_cleaned_text_can_be_written_to_any_file(text):
    cleaned = clean_text(text)
    assert json.loads(json.dumps(cleaned).encode()) == cleaned
    cleaned.encode("utf-8")
    assert not [c for c in cleaned if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"]


@given(any_text)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_text(clean_text(text)) == clean_text(text)


@given(st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1))
def test_nothing_that_can_be_read_is_taken_away(text):
    assert clean_text(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_break_keeps_its_two_lines_apart(end):
    assert clean_text(f"en{end}två") == "en\ntvå"


def test_letters_are_composed_so_that_a_search_finds_them():
    assert clean_text("a\u030angest") == "ångest"


@pytest.mark.parametrize("text", ["", "   ", "\n\t\n", "\x00\x07", "\ud800", "\ufeff"])
def test_a_note_without_words_is_explained(text):
    with pytest.raises(InvalidNote, match=r"^Skriv något först\.$"):
        checked_text(text)


def test_the_longest_note_is_taken_and_one_letter_more_is_explained():
    assert checked_text("å" * MAX_TEXT) == "å" * MAX_TEXT
    with pytest.raises(InvalidNote, match=r"20001 tecken lång\. Högst 20000 går att spara; dela den i flera\."):
        checked_text("å" * (MAX_TEXT + 1))


def test_blanks_round_a_note_do_not_count_to_its_length():
    assert checked_text("  " + "x" * MAX_TEXT + "\n") == "x" * MAX_TEXT


@pytest.mark.parametrize("field", ["votes", "voters"])
@pytest.mark.parametrize("value", [-1, MAX_VOTES + 1])
def test_votes_out_of_bounds_are_explained(field, value):
    with pytest.raises(InvalidNote, match="ska vara 0 till 1000000"):
        checked(NoteDraft("x", None, **{field: value}))


@pytest.mark.parametrize("field", ["table", "round"])
def test_a_long_table_or_round_is_explained(field):
    with pytest.raises(InvalidNote, match="högst 40 tecken"):
        checked(NoteDraft("x", None, **{field: "y" * (MAX_LABEL + 1)}))


def test_a_good_draft_comes_back_with_its_texts_cleaned():
    draft = checked(NoteDraft(" Bussen går inte \x00", 7, table=" 3 ", round="\t2", votes=0, voters=MAX_VOTES))
    assert draft == NoteDraft("Bussen går inte", 7, table="3", round="2", votes=0, voters=MAX_VOTES)
