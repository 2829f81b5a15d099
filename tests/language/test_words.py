import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naravard_desktop.language.words import normal_form, words

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates and NUL too


def written(text):
    return [word.written for word in words(text)]


def test_swedish_letters_belong_to_words_and_hyphens_do_not():
    assert written("Hälso- och sjukvård, e-hälsa på 3:e våningen!") == [
        "Hälso", "och", "sjukvård", "e", "hälsa", "på", "3", "e", "våningen",
    ]  # fmt: skip


def test_an_ending_after_a_colon_belongs_to_its_abbreviation():
    assert [normal_form(word) for word in written("EU:s regler, vd:n sa: ja")] == ["eu", "regler", "vd", "sa", "ja"]


@pytest.mark.parametrize(
    ("written_so", "form"),
    [
        ("VÅRD", "vård"),
        (unicodedata.normalize("NFD", "Vård"), "vård"),
        ("sjuk\u00advård", "sjukvård"),
        ("sjuk\u200bvård", "sjukvård"),
        ("Straße", "strasse"),
        ("2029", "2029"),
    ],
)
def test_a_word_is_compared_in_one_form_however_it_was_written(written_so, form):
    assert [normal_form(word.written) for word in words(written_so)] == [form]


@given(ANY_TEXT)
@settings(deadline=None)
def test_words_are_where_they_say_they_are(text):
    for word in words(text):
        assert text[word.start : word.end] == word.written


@given(ANY_TEXT)
@settings(deadline=None)
def test_the_normal_form_holds_letters_and_digits_only_and_is_its_own_normal_form(text):
    for word in words(text):
        form = normal_form(word.written)
        assert form == "" or form.isalnum()
        assert normal_form(form) == form
