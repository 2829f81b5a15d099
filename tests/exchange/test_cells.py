import pytest

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.exchange.cells import InvalidCell, read_count, read_kind, read_several, read_yes


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), ("12", 12), ("1 200", 1200), ("12,0", 12), ("12.00", 12), ("", None)]
)
def test_a_count_as_people_write_it(text, number):
    assert read_count(text, "Prickar") == number


@pytest.mark.parametrize("text", ["-1", "3,5", "många", "1e3", "²", "1" * 30])
def test_no_count_is_explained(text):
    with pytest.raises(InvalidCell, match="Prickar"):
        read_count(text, "Prickar")


@pytest.mark.parametrize("text", ["förslag", "Förslag", "FORSLAG", "proposal"])
def test_a_kind_in_swedish_or_english(text):
    assert read_kind(text) is NoteKind.FORSLAG


def test_an_unknown_kind_names_those_there_are():
    with pytest.raises(InvalidCell, match=r"Slaget ”gnäll” finns inte\. Slagen är behov, hinder,"):
        read_kind("gnäll")


def test_several_names_are_parted_but_commas_belong_to_them():
    assert read_several("Nära, i tid; Digitalisering |Nära, i tid;") == ("Nära, i tid", "Digitalisering")


def test_yes_and_no():
    assert (read_yes("Ja"), read_yes("nej"), read_yes("")) == (True, False, False)
    with pytest.raises(InvalidCell, match="kanske"):
        read_yes("kanske")
