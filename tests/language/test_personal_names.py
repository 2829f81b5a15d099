"""The lists of names: how they're made, written and read."""

import time

import pytest

from naravard_desktop.assets import resource
from naravard_desktop.language.personal_names import NameLists, lists_text, name_lists, parse_lists
from tools import build_name_lists as tool

WORDS = """7
per/A
vill/KL
berg/ABDX
Lund/AQXz
Köping/AdQvy
Flen/Av
Birgitta/AX
"""
AFFIXES = """
SFX K Y 1
SFX K 0 e .
"""
NAMES = {
    "sv_SE": ({"Birgitta", "Per", "Ville"}, {"Ek", "Berg", "Flen"}),
    "fi_FI": ({"Aino", "Per", "Li", "Köping"}, {"Virtanen", "Berg", "Köping"}),
}


@pytest.fixture
def built(monkeypatch, tmp_path) -> NameLists:
    dictionary = tmp_path / "sv.dic"
    dictionary.write_text(WORDS, encoding="utf-8")
    dictionary.with_suffix(".aff").write_text(AFFIXES, encoding="utf-8")
    monkeypatch.setattr(tool, "OTHERS", "fi_FI")
    monkeypatch.setattr(tool, "faker_names", NAMES.__getitem__)
    read = tool.read_dictionary(dictionary)
    return tool.build(read, {*read.places})


def test_a_swedish_name_that_is_a_word_in_some_form_is_doubtful(built):
    assert (built.first, built.doubtful) == ({"Birgitta", "Aino"}, {"Per", "Ville"})


def test_foreign_names_that_are_short_words_or_places_are_left_out(built):
    assert built.last | built.nouns == {"Ek", "Berg", "Flen", "Virtanen"}
    assert built.nouns == {"Berg"}


def test_a_place_that_is_a_swedish_surname_is_a_name(built):
    assert built.places == {"Köping"}


def test_what_is_written_is_read_back_and_sorted(built):
    names, places = lists_text(built)
    assert parse_lists(f"# x\n\n{names}\n", f"# x\n\n{places}\n") == built
    sections = [section.split("\n") for section in names.split("\n\n")]
    assert sections == [sorted(section) for section in sections]


def test_a_provider_of_the_package_is_read_whatever_its_lists_are(monkeypatch, tmp_path):
    folder = tmp_path / "faker" / "providers" / "person" / "xx_XX"
    folder.mkdir(parents=True)
    folder.joinpath("__init__.py").write_text(
        "class Provider:\n"
        "    first_names_female = {'Åsa': 0.1, 'Anna-Karin': 0.2}\n"
        "    first_names = ('Bo', 'bo', \"O'Neil\", 'Dr.')\n"
        "    unisex_last_names = ['Ek']\n"
        "    language_names = ('Swahili',)\n"
        "    formats_name = '{{first_name}}'\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert tool.faker_names("xx_XX") == ({"Åsa", "Anna-Karin", "Bo"}, {"Ek"})


def test_the_lists_that_ship_are_small_and_quick_to_load():
    started = time.process_time()
    name_lists.__wrapped__()
    assert time.process_time() - started < 0.1  # seconds; 0.003 on an idle machine
    assert sum(resource(f"language/{name}.txt").stat().st_size for name in ("names", "places")) < 250_000


def test_the_lists_that_ship_hold_names_and_no_places():
    lists = name_lists()
    assert {"Birgitta", "Fatima", "Anna"} <= lists.first
    assert {"Per", "Hans", "Linda"} <= lists.doubtful
    assert {"Andersson", "Hosseini"} <= lists.last
    assert {"Ek", "Lind"} <= lists.last | lists.nouns
    assert {"Stockholm", "Köping", "Västmanland"} <= lists.places
    assert not lists.places & (lists.last | lists.nouns | lists.first)


def test_the_licences_of_the_lists_lie_beside_them():
    folder = resource("language")
    assert "names.txt" in (folder / "README.md").read_text(encoding="utf-8")
    assert "Daniele Faraglia" in (folder / "licences" / "Faker-MIT.txt").read_text(encoding="utf-8")
