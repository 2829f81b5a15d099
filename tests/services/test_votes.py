"""Dots of a whole table, stored in one go."""

import pytest

from naravard_desktop.domain.dots import DotRule, Dots
from naravard_desktop.domain.errors import InvalidNote, InvalidSession, UnknownEntity
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.undo import undo_change
from naravard_desktop.services.votes import DotsDraft, rule_of, save_dots, set_votes


def test_many_notes_get_their_dots_and_lose_them_in_one_step(project, add, row, whole):
    first, second, third = add(votes=2, voters=2), add(), add(votes=7)
    before = whole()
    change = set_votes(project, {first: (5, 4), second: (0, None), third: (None, None)})
    assert [(row(pk).votes, row(pk).voters) for pk in (first, second, third)] == [(5, 4), (0, None), (None, None)]
    undo_change(project, change)
    assert whole() == before


def test_the_same_numbers_change_nothing(project, add):
    assert not set_votes(project, {add(votes=2, voters=1): (2, 1), add(): (None, None)})


@pytest.mark.parametrize("number", [-1, 1_000_001, "3", True])
def test_a_number_that_cannot_be_stops_all(project, add, row, number):
    good, bad = add(), add()
    with pytest.raises(InvalidNote, match="0 till 1000000"):
        set_votes(project, {good: (1, 1), bad: (number, None)})
    assert row(good).votes is None


def test_a_note_that_is_gone_stops_all(project, add, row):
    good, gone = add(), add()
    notes.delete_notes(project, [gone])
    with pytest.raises(UnknownEntity):
        set_votes(project, {good: (1, 1), gone: (1, 1)})
    assert row(good).votes is None


def test_votes_and_rule_are_one_step(project, session, add, row, whole):
    pk, before = add(), catalogue.session(project, session)
    was = whole()
    change = save_dots(project, DotsDraft({pk: Dots(6, 3)}, session, DotRule(3, stacked=True)))
    after = catalogue.session(project, session)
    assert rule_of(after) == DotRule(3, stacked=True)
    assert (after.title, after.participants) == (before.title, before.participants)
    assert (row(pk).votes, change.kinds) == (6, {"note", "session"})
    undo_change(project, change)
    assert whole() == was


def test_a_rule_that_cannot_be_keeps_the_votes_out_too(project, session, add, row):
    pk = add()
    with pytest.raises(InvalidSession, match="1 till 100"):
        save_dots(project, DotsDraft({pk: Dots(6, 3)}, session, DotRule(0)))
    assert row(pk).votes is None
