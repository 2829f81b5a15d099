import time
from dataclasses import replace

from naravard_desktop.assets import resource
from naravard_desktop.language.lexicon import Lexicon, lexicon, lexicon_text, parse_lexicon, with_own_words

EMPTY = Lexicon(frozenset(), frozenset(), {}, frozenset(), frozenset(), {}, {})


def test_what_is_written_is_read_back():
    words = Lexicon(
        heads=frozenset({"läkar", "hälso"}),
        middles=frozenset({"vårds"}),
        head_stems={"hälso": "häls"},
        tails=frozenset({"tid"}),
        whole=frozenset({"trumpet"}),
        divided={},
        irregular={"händer": "hand"},
    )
    assert parse_lexicon(lexicon_text(words)) == words


def test_the_projects_own_words_are_added_and_taken_away():
    lines = ["# a comment", "när-", "-kö  # a tail", "över|läkare", "rapport", "!läke-", "bok: böcker", ""]
    own = with_own_words(replace(EMPTY, heads=frozenset({"läke"})), lines)
    assert own.heads == {"när"}
    assert own.tails == {"kö", "rapport"}
    assert own.divided == {"överläk": (4,)}
    assert own.stem("böckers") == own.stem("bok")


def test_the_resource_is_small_and_quick_to_load():
    path = resource("language/compounds.txt.gz")
    started = time.process_time()
    lexicon.__wrapped__()
    assert path.stat().st_size < 500_000
    assert time.process_time() - started < 0.2  # seconds; 0.02 on an idle machine


def test_the_licence_of_the_generated_words_lies_beside_them():
    folder = resource("language")
    assert "LGPL-3.0-only" in (folder / "README.md").read_text(encoding="utf-8")
    assert (folder / "licences" / "LGPL-3.0.txt").stat().st_size > 5_000
