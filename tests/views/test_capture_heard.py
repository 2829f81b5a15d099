"""Who said what, against what one wants to hear, and which gap is named."""

import pytest

from naravard_desktop.domain.targets import Targets
from naravard_desktop.services.rows import GroupRow, SessionRow, ThemeRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_heard import Standing, in_programme, in_session

RESIDENTS, STAFF, CHIEFS = (
    GroupRow(1, "", "Invånare", "Inv"),
    GroupRow(2, "", "Medarbetare", "Med"),
    GroupRow(3, "", "", ""),
)


def theme(pk, parent=None):
    return ThemeRow(pk, "", f"tema {pk}", "", 1, "", "", parent, False, (), "")


CHOICES = Choices((RESIDENTS, STAFF, CHIEFS), (theme(10), theme(11, 10), theme(20), theme(30)))


def session(participants):
    return SessionRow(1, "", "Köping", None, "", "", "dialog", "", (), 1, 1, None, participants, 0)


def found(participants, counts, mine=None, wanted=()):
    return in_session(CHOICES, session(participants), counts, Targets(dict(wanted)), mine)


def named(heard):
    gap = heard.largest_gap()
    return gap and (gap.group.pk, gap.theme.pk, gap.heard, gap.wanted)


def test_only_main_themes_are_shown():
    assert [row.pk for row in found({}, {}).themes] == [10, 20, 30]


def test_only_groups_that_take_part_or_spoke_are_shown_in_a_session():
    assert found({1: 24, 2: 0}, {(3, 10): 1}).groups == (RESIDENTS, CHIEFS)
    assert found({}, {}).groups == CHOICES.groups
    assert in_programme(CHOICES, {}, Targets(), None).groups == CHOICES.groups


def test_the_gap_of_ones_own_group_comes_first_then_what_others_said_most_about():
    heard = found({1: 10, 2: 10}, {(1, 10): 1, (2, 10): 1, (2, 30): 2, (2, 20): 1}, 1)
    assert named(heard) == (1, 30, 0, None)


def test_with_a_handful_of_notes_no_gap_is_named_unless_there_are_targets():
    assert named(found({1: 10}, {(1, 10): 4}, 1)) is None
    assert named(found({1: 10}, {(1, 10): 2}, 1, {(None, 10): 3, (1, None): 0})) == (1, 10, 2, 3)


def test_no_gap_when_all_have_spoken_of_everything():
    assert named(found({1: 10}, {(1, 10): 2, (1, 20): 2, (1, 30): 2}, 1)) is None


def test_silence_comes_before_too_little_and_the_most_missing_before_less():
    counts = {(1, 10): 1, (1, 20): 3, (1, 30): 9}
    assert named(found({1: 5}, counts, None, {(None, None): 5})) == (1, 10, 1, 5)
    assert named(found({1: 5}, counts | {(1, 10): 0}, None, {(None, None): 9, (1, 10): 1})) == (1, 10, 0, 1)


@pytest.mark.parametrize(
    ("count", "target", "standing"),
    [
        (0, None, Standing.SILENT),
        (1, None, Standing.HEARD),
        (0, 3, Standing.SILENT),
        (2, 3, Standing.BELOW),
        (3, 3, Standing.HEARD),
        (0, 0, Standing.NOT_NEEDED),
        (1, 0, Standing.HEARD),
    ],
)
def test_how_a_cell_stands(count, target, standing):
    wanted = {} if target is None else {(1, 10): target}
    assert found({1: 5}, {(1, 10): count}, None, wanted).standing(1, 10) is standing


def test_few_notes_are_light_and_many_dark():
    heard = found({}, {(1, 10): 12, (2, 10): 1})
    assert (heard.level(1, 10), heard.level(2, 10)) == (4, 1)
