"""Which target holds where."""

import pytest

from naravard_desktop.domain.targets import Targets

INV, MED, BUS, PHONE = 1, 2, 10, 20


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        ({}, None),
        ({(None, None): 1}, 1),
        ({(None, None): 1, (INV, None): 2}, 2),
        ({(None, None): 1, (INV, None): 2, (None, BUS): 3}, 3),
        ({(None, None): 1, (INV, None): 2, (None, BUS): 3, (INV, BUS): 0}, 0),
        ({(MED, BUS): 9, (INV, PHONE): 9, (MED, None): 9, (None, PHONE): 9}, None),
    ],
)
def test_the_most_precise_target_holds(wanted, holds):
    assert Targets(wanted).of(INV, BUS) == holds


def test_a_place_inherits_from_wider_ones_alone():
    targets = Targets({(None, None): 1, (INV, None): 2, (None, BUS): 3, (INV, BUS): 4})
    assert targets.inherited((INV, BUS)) == 3
    assert targets.inherited((INV, None)) == 1
    assert targets.inherited((None, BUS)) == 1
    assert targets.inherited((None, None)) is None


def test_what_is_missing_is_counted_from_the_target_or_from_one():
    targets = Targets({(INV, BUS): 3, (INV, PHONE): 0})
    assert [targets.missing(INV, BUS, heard) for heard in (0, 2, 3, 5)] == [3, 1, 0, 0]
    assert targets.missing(INV, PHONE, 0) == 0
    assert [targets.missing(MED, BUS, heard) for heard in (0, 1)] == [1, 0]
