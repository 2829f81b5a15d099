from datetime import date

import pytest

from naravard_desktop.reports.words import counted, listed, long_date, number


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (12_345, "12\u00a0345"), (-3.5, "\u22123,5"), (2.0, "2"), (1_000_000, "1\u00a0000\u00a0000")],
)
def test_numbers_are_written_in_swedish(value, text):
    assert number(value) == text


def test_numbers_in_english():
    assert number(12_345.5, "en") == "12,345.5"


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_lists(parts, text):
    assert listed(parts) == text


def test_one_note_and_several():
    assert [counted(n, "anteckning", "anteckningar") for n in (1, 2)] == ["1\u00a0anteckning", "2\u00a0anteckningar"]


def test_a_date_in_running_text():
    assert long_date(date(2026, 3, 1)) == "1\u00a0mars\u00a02026"
