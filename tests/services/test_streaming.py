"""Which notes of a session are shown, in which order, and how many they are."""

import pytest

from naravard_desktop.services import notes
from naravard_desktop.services.note_surgery import split_note
from naravard_desktop.services.streaming import (
    EVERYTHING,
    Places,
    StreamFilter,
    count_stream,
    in_number_order,
    places,
    stream_ids,
)


@pytest.fixture
def said(project, session):
    def said(wanted=EVERYTHING, limit=None):
        return [row.text for row in notes.note_rows(project, stream_ids(project, session, wanted, limit))]

    return said


def test_a_table_and_a_round_can_be_shown_alone(project, session, add, said):
    for table, turn, text in (("1", "1", "a"), ("1", "2", "b"), ("2", "2", "c"), ("", "", "d")):
        add(text, table=table, round=turn)
    add("annanstans", session=None, table="1")
    for wanted, texts in (
        (EVERYTHING, ["d", "c", "b", "a"]),
        (StreamFilter(table="1"), ["b", "a"]),
        (StreamFilter(round="2"), ["c", "b"]),
        (StreamFilter("2", "2"), ["c"]),
        (StreamFilter("2", "1"), []),
    ):
        assert said(wanted) == texts
        assert count_stream(project, session, wanted) == len(texts)


def test_the_newest_are_shown_and_all_are_counted(project, session, add, said):
    made = [add(f"{n}", table=f"{n % 2}") for n in range(6)]
    assert said(limit=2) == ["5", "4"]
    assert said(StreamFilter("1"), 2) == ["5", "3"]
    assert count_stream(project, session) == 6
    assert count_stream(project, session, StreamFilter("1"), after=made[1]) == 2


def test_a_half_stays_in_its_place_when_the_other_is_deleted(project, add, said):
    pk = add("skräp och bussen går inte")
    add("sist")
    split_note(project, pk, "skräp", "och bussen går inte")
    notes.delete_notes(project, [pk])
    assert said() == ["sist", "och bussen går inte"]


def test_tables_and_rounds_come_in_their_order(project, session, add):
    for table, turn in (("10", "1"), ("2", "1"), ("röda rummet", ""), ("2", "3"), ("", "2")):
        add(table=table, round=turn)
    assert places(project, session) == Places(("2", "10", "röda rummet"), ("1", "2", "3"))


def test_numbers_come_before_words():
    assert in_number_order(["b", "10", None, "9", "", "9", "2²"]) == ("9", "10", "2²", "b")
