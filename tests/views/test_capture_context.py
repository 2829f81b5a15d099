"""What sticks, what holds for one note, and what goes when it no longer exists."""

import pytest

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.views.capture_context import Choices, Context, Given, step_place


def theme(pk, parent=None, perspective=False):
    return ThemeRow(pk, "", f"tema {pk}", f"t{pk}", 1, "", "", parent, perspective, (), "")


CHOICES = Choices(
    (GroupRow(1, "", "Invånare", "Inv"),), (theme(10), theme(11, 10), theme(12, perspective=True), theme(13))
)


def test_what_is_kept_stays_and_what_is_given_once_goes():
    context = Context().keep_group(1).toggle_theme(10).add_once(Given(themes=(13,), kind=NoteKind.HINDER))
    assert (context.themes, context.kind) == ((10, 13), NoteKind.HINDER)
    assert context.after_note() == Context().keep_group(1).toggle_theme(10)


def test_a_theme_pressed_twice_is_gone_wherever_it_came_from():
    assert Context().toggle_theme(10).toggle_theme(10).themes == ()
    assert Context().add_once(Given(themes=(10,))).toggle_theme(10).themes == ()


def test_a_kind_chosen_for_good_comes_before_one_given_once():
    once = Context().add_once(Given(kind=NoteKind.CITAT))
    assert once.keep_kind(NoteKind.BEHOV).kind is NoteKind.BEHOV


def test_number_keys_are_the_main_themes_without_perspectives():
    assert [CHOICES.theme_key(pk) for pk in (10, 11, 12, 13)] == [1, 0, 0, 2]


def test_what_was_removed_goes_from_the_next_note():
    context = Context().keep_group(99).toggle_theme(98).toggle_theme(10)
    assert context.known_to(CHOICES) == Context().toggle_theme(10)


def test_the_draft_says_it_all():
    context = Context(table=3, round=2).keep_group(1).keep_kind(NoteKind.BEHOV).toggle_theme(10)
    draft = context.draft("text", 7, NoteKind.FRAGA)
    assert (draft.session, draft.group, draft.kind, draft.themes) == (7, 1, NoteKind.FRAGA, (10,))
    assert (draft.table, draft.round) == ("3", "2")


@pytest.mark.parametrize(
    ("place", "step", "count", "next_one"),
    [(0, 1, 6, 1), (0, -1, 6, 6), (6, 1, 6, 1), (1, -1, 6, 6), (3, 1, 6, 4), (0, 1, 1, 0)],
)
def test_tables_go_round(place, step, count, next_one):
    assert step_place(place, step, count) == next_one


def test_a_session_with_fewer_tables_takes_the_table_away():
    assert Context(table=5, round=2).within(4, 2) == Context(round=2)
