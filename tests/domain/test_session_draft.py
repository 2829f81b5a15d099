from dataclasses import replace

import pytest

from naravard_desktop.domain.errors import InvalidSession
from naravard_desktop.domain.session import AgendaBlock, SessionDraft, agenda_of, checked_session

DRAFT = SessionDraft("Dialog Ekvik", questions=("Vad är viktigt?", " ", "Vad hindrar?"), minutes=(20, 5, 15))


def test_an_empty_question_goes_with_its_minutes():
    assert checked_session(DRAFT).agenda == (AgendaBlock("Vad är viktigt?", 20), AgendaBlock("Vad hindrar?", 15))


def test_without_any_times_no_minutes_are_stored():
    assert checked_session(replace(DRAFT, minutes=())).minutes == ()


@pytest.mark.parametrize("minutes", [(), (20,), (20, 15, 10), (-1, 15)])
def test_times_that_do_not_match_the_questions_lose_nobody_a_question(minutes):
    blocks = agenda_of(("Vad är viktigt?", "Vad hindrar?"), minutes)
    assert [block.question for block in blocks] == ["Vad är viktigt?", "Vad hindrar?"]
    assert all(block.minutes >= 0 for block in blocks)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("minutes", (20, 1, 1441), "0 till 1440 minuter"),
        ("dots_each", 0, "1 till 100"),
        ("dots_each", 101, "1 till 100"),
    ],
)
def test_what_is_out_of_bounds_is_explained(field, value, sentence):
    with pytest.raises(InvalidSession, match=sentence):
        checked_session(replace(DRAFT, **{field: value}))
