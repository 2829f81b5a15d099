"""Ready-made guides: the ones that come with the program, and what's said about one that can't be read."""

import pytest

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import InvalidGuide, UnreadableFile
from naravard_desktop.domain.guide import Guide, builtin_guides, parse_guide, read_guide
from naravard_desktop.domain.session import AgendaBlock, SessionDraft, checked_session
from naravard_desktop.domain.vocabulary import SessionKind

GUIDE = """\
title = "Prioritering"
about = "När ni ska välja."
kind = "workshop"
method = "Tre prickar var"
tables = 4
rounds = 2
dots_each = 3
dots_stacked = true

[[blocks]]
question = "Vad hindrar?"
minutes = 20

[[blocks]]
question = "Vad är   viktigast?"
"""


def test_a_guide_says_how_to_hold_a_dialogue():
    assert parse_guide(GUIDE, "min.toml") == Guide(
        "Prioritering",
        "När ni ska välja.",
        SessionKind.WORKSHOP,
        "Tre prickar var",
        (AgendaBlock("Vad hindrar?", 20), AgendaBlock("Vad är viktigast?", 0)),
        tables=4,
        rounds=2,
        dots_each=3,
        dots_stacked=True,
    )


def test_the_guides_that_come_with_the_program_make_valid_sessions():
    guides = builtin_guides(resource("guides"))
    assert [guide.title for guide in guides] == [
        "Vad är viktigt för dig?",
        "World Café",
        "Förhoppningar, farhågor, vi och du",
        "Lappar och prickar",
        "Intervju",
        "Information med frågor och svar",
    ]
    for guide in guides:
        questions, minutes = zip(*((block.question, block.minutes) for block in guide.blocks), strict=True)
        draft = SessionDraft(guide.title, questions=questions, minutes=minutes, dots_each=guide.dots_each)
        assert 45 <= sum(checked_session(draft).minutes) <= 120, guide.title
        assert all(minutes), guide.title


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('title = "Prioritering"', 'title = "', ", rad 1: raden går inte att läsa"),
        ('title = "Prioritering"', "", ": title saknas"),
        ('"Prioritering"', "3", ": title saknas"),
        ('"Prioritering"', f'"{"x" * 301}"', ": title har 301 tecken, men högst 300"),
        ('"workshop"', '"möte"', ": kind kan inte vara ”möte”; välj dialog, workshop, "),
        ("tables = 4", 'tables = "4"', ": tables ska vara ett helt tal, 1 till 500"),
        ("tables = 4", "tables = 0", ": tables ska vara ett helt tal"),
        ("tables = 4", "bord = 4", ": nyckeln bord finns inte här; de som finns är title, about, kind"),
        ("dots_each = 3", "dots_each = 0", ": dots_each ska vara ett helt tal, 1 till 100"),
        ("true", '"ja"', ": dots_stacked ska vara true eller false"),
        ("minutes = 20", "minutes = 2.5", ", fråga 1: minutes ska vara ett helt tal, 0 till 1440"),
        ('question = "Vad hindrar?"', "", ", fråga 1: question saknas"),
        ("[[blocks]]", "[[bock]]", ": nyckeln bock finns inte här"),
        (GUIDE[GUIDE.index("[[blocks]]") :], "", ": guiden saknar frågor; skriv [[blocks]]"),
        (GUIDE[GUIDE.index("[[blocks]]") :], "[[blocks]]\nquestion = 'Hur?'\n" * 51, ": högst 50 frågor"),
    ],
)
def test_a_fault_is_named_with_its_place_and_its_cure(old, new, said):
    assert old in GUIDE
    with pytest.raises(InvalidGuide) as caught:
        parse_guide(GUIDE.replace(old, new), "min.toml")
    assert str(caught.value).startswith(f"min.toml{said}")
    assert str(caught.value).endswith(".")


def test_a_file_that_is_no_text_is_explained(tmp_path):
    (tmp_path / "min.toml").write_bytes(b"title = \xff")
    for name in ("min.toml", "finns-inte.toml"):
        with pytest.raises(UnreadableFile, match=f"Guiden {name} går inte att läsa"):
            read_guide(tmp_path / name)
