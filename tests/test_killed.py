"""``kill -9`` while somebody types in the real window, in an encrypted project. See `benchmarks.faults.killed`."""

import os

import pytest

from benchmarks.faults.killed import kill_often

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are started by forking")

LIVES = 100
NAPS = 8


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_nothing_that_was_typed_a_second_ago_is_lost_when_the_program_is_killed(tmp_path):
    outcome = kill_often(tmp_path, LIVES)
    see_that_nothing_is_lost(outcome)
    assert outcome.lives == LIVES
    assert outcome.acknowledged > LIVES / 2
    assert outcome.keys > 50 * LIVES


def test_nothing_is_lost_over_a_closed_lid_and_a_clock_that_jumps(tmp_path):
    outcome = kill_often(tmp_path, NAPS, naps=True)
    see_that_nothing_is_lost(outcome)
    assert outcome.acknowledged > NAPS / 2


def see_that_nothing_is_lost(outcome):
    assert outcome.lost_notes == outcome.lost_drafts == outcome.not_restored == []
    assert outcome.disorder == outcome.problems == []
