"""Which numbers of dots can be right."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.dots import DotRule, Dots, Flaw, flaws_of_note, flaws_of_sum, total

ONE_EACH_NOTE, STACKED = DotRule(3), DotRule(3, stacked=True)


@st.composite
def votings(draw):
    """A rule, persons, and the notes' dots after each person has put some of their dots where they may."""
    rule = DotRule(draw(st.integers(1, 5)), draw(st.booleans()))
    persons, notes = draw(st.integers(0, 12)), draw(st.integers(1, 6))
    dots, voters = Counter[int](), Counter[int]()
    for _ in range(persons):
        chosen = draw(st.lists(st.integers(0, notes - 1), max_size=rule.each, unique=not rule.stacked))
        dots.update(chosen)
        voters.update(set(chosen))
    return rule, persons, [Dots(dots[note], voters[note]) for note in range(notes)]


@given(votings())
def test_a_vote_that_kept_the_rule_is_never_doubted(voting):
    rule, persons, notes = voting
    assert flaws_of_sum(notes, rule, persons) == ()
    assert [flaws_of_note(dots, rule, persons) for dots in notes] == [()] * len(notes)
    assert [flaws_of_note(Dots(dots.votes), rule, persons) for dots in notes] == [()] * len(notes)


@given(votings(), st.integers(1, 9))
def test_one_dot_more_than_there_are_is_noticed(voting, beyond):
    rule, persons, notes = voting
    missing = rule.most(persons) - total(notes)
    assert flaws_of_sum([*notes, Dots(missing)], rule, persons) == ()
    assert flaws_of_sum([*notes, Dots(missing + beyond)], rule, persons) == (Flaw.TOO_MANY_IN_ALL,)


@pytest.mark.parametrize(
    ("dots", "rule", "flaws"),
    [
        (Dots(13, 13), ONE_EACH_NOTE, (Flaw.MORE_VOTERS_THAN_PERSONS,)),
        (Dots(4, 5), ONE_EACH_NOTE, (Flaw.MORE_VOTERS_THAN_DOTS,)),
        (Dots(6, 5), ONE_EACH_NOTE, (Flaw.MORE_DOTS_THAN_VOTERS,)),
        (Dots(6, 5), STACKED, ()),
        (Dots(16, 5), STACKED, (Flaw.MORE_DOTS_THAN_VOTERS_HAD,)),
        (Dots(13), ONE_EACH_NOTE, (Flaw.MORE_DOTS_THAN_VOTERS,)),
        (Dots(37), STACKED, (Flaw.MORE_DOTS_THAN_VOTERS_HAD,)),
        (Dots(36), STACKED, ()),
        (Dots(None, 12), STACKED, ()),
        (Dots(0, 0), ONE_EACH_NOTE, ()),
        (Dots(), ONE_EACH_NOTE, ()),
    ],
)
def test_what_twelve_persons_cannot_have_done(dots, rule, flaws):
    assert flaws_of_note(dots, rule, 12) == flaws


@given(st.builds(Dots, st.none() | st.integers(0, 99), st.none() | st.integers(0, 99)), st.none() | st.integers(0, 9))
def test_without_a_rule_nothing_is_wrong(dots, persons):
    assert flaws_of_note(dots, DotRule(), persons) == flaws_of_sum([dots], DotRule(), persons) == ()


def test_persons_that_nobody_counted_are_not_a_limit():
    assert flaws_of_note(Dots(99, 99), ONE_EACH_NOTE) == flaws_of_sum([Dots(99)], ONE_EACH_NOTE, None) == ()
