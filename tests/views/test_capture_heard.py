"""Who said what in a session, and which gap is named."""

from datetime import UTC, datetime

from naravard_desktop.services.rows import GroupRow, NoteRow, SessionRow, ThemeMark, ThemeRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_heard import heard

RESIDENTS, STAFF, CHIEFS = (
    GroupRow(1, "", "Invånare", "Inv"),
    GroupRow(2, "", "Medarbetare", "Med"),
    GroupRow(3, "", "", ""),
)
NOW = datetime(2026, 11, 19, tzinfo=UTC)


def theme(pk, parent=None):
    return ThemeRow(pk, "", f"tema {pk}", "", 1, "", "", parent, False, (), "")


CHOICES = Choices((RESIDENTS, STAFF, CHIEFS), (theme(10), theme(11, 10), theme(20), theme(30)))


def session(participants):
    return SessionRow(1, "", "Köping", None, "", "", "dialog", "", (), 1, 1, None, participants, 0)


def note(group, *themes):
    marks = tuple(ThemeMark(pk, "", "", False) for pk in themes)
    return NoteRow(1, "", "A-1", 1, "", group, "", None, "", "", "", "x", None, None, False, NOW, marks, False)


def test_a_note_on_a_sub_theme_counts_once_for_the_theme_it_is_under():
    found = heard(CHOICES, session({}), [note(1, 10, 11), note(1, 11)], None)
    assert found.count(1, 10) == 2
    assert [row.pk for row in found.themes] == [10, 20, 30]


def test_only_groups_that_take_part_or_spoke_are_shown():
    assert heard(CHOICES, session({1: 24, 2: 0}), [note(3, 10)], None).groups == (RESIDENTS, CHIEFS)
    assert heard(CHOICES, session({}), [], None).groups == CHOICES.groups


def test_the_gap_of_ones_own_group_comes_first_then_what_others_said_most_about():
    notes = [note(1, 10), note(2, 10), note(2, 30), note(2, 30), note(2, 20)]
    gap = heard(CHOICES, session({1: 10, 2: 10}), notes, 1).largest_gap()
    assert gap is not None
    assert (gap[0], gap[1].pk) == (RESIDENTS, 30)


def test_with_a_handful_of_notes_no_gap_is_named():
    assert heard(CHOICES, session({1: 10}), [note(1, 10)] * 4, 1).largest_gap() is None


def test_notes_without_group_or_theme_tell_nothing():
    assert heard(CHOICES, session({1: 10}), [note(1), note(None, 10)] * 5, 1).largest_gap() is None


def test_no_gap_when_all_have_spoken_of_everything():
    notes = [note(1, 10), note(1, 20), note(1, 30)] * 2
    assert heard(CHOICES, session({1: 10}), notes, 1).largest_gap() is None


def test_few_notes_are_light_and_many_dark():
    found = heard(CHOICES, session({}), [note(1, 10)] * 12 + [note(2, 10)], None)
    assert (found.level(1, 10), found.level(2, 10)) == (4, 1)
