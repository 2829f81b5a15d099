import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "build_compound_lexicon.py"
AFFIXES = """
SFX A Y 1
SFX A 0 s .
SFX D Y 2
SFX D 0 en [^a]
SFX D 0 n a
SFX G Y 1
SFX G 0 ar [^a]
SFX H Y 1
SFX H 0 er [^a]
SFX v N 1
SFX v 0 s/WXZ .
"""
WORDS = """9
vård/ADXY
sjuk/OX
sjukvård/ADvY
central/ADHY
hob/X
by/ADGY
hobby/AEI
kör/%XY
Lund/ADXY
"""


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("build_compound_lexicon", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lexicon(tool, tmp_path):
    (tmp_path / "sv.aff").write_text(AFFIXES, encoding="utf-8")
    (tmp_path / "sv.dic").write_text(WORDS, encoding="utf-8")
    return tool.Builder(
        tool.read_entries(tmp_path / "sv.dic", {"by"}), tool.read_affixes(tmp_path / "sv.aff")
    ).lexicon()


def test_a_compound_gives_its_parts_and_is_left_out(lexicon):
    assert {"vård", "sjuk"} <= lexicon.heads
    assert "sjukvårds" not in lexicon.heads
    assert lexicon.middles == {"vårds"}
    assert lexicon.tails >= {"vård", "central"}


def test_a_word_that_inflects_unlike_its_seeming_last_part_is_no_compound(lexicon):
    assert "hobby" in lexicon.whole


def test_names_and_forbidden_words_are_left_out(lexicon):
    assert not {"Lund", "lund", "kör"} & (lexicon.heads | lexicon.tails)
