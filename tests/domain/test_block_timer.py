"""The time of a block, on a clock that people and computers set as they like."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from naravard_desktop.domain.block_timer import BlockTimer

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def left(timer: BlockTimer, now: datetime) -> float:
    return timer.left(now).total_seconds() / 60


def test_time_passes_from_the_start_and_not_before():
    armed = BlockTimer(20)
    assert left(armed, after(99)) == 20
    assert left(armed.start(NOON), after(7.5)) == 12.5


def test_a_block_without_a_length_does_not_start():
    assert not BlockTimer().start(NOON).runs
    assert not BlockTimer().is_over(NOON)


def test_a_pause_takes_no_time():
    paused = BlockTimer(20).start(NOON).pause(after(5))
    assert left(paused, after(60)) == 15
    assert left(paused.start(after(60)), after(61)) == 14
    assert (paused.is_begun, paused.runs) == (True, False)


def test_starting_twice_changes_nothing():
    running = BlockTimer(20).start(NOON)
    assert running.start(after(5)) == running


def test_when_the_time_is_out_it_says_by_how_much():
    running = BlockTimer(20).start(NOON)
    assert [running.is_over(after(minute)) for minute in (19.9, 20, 21)] == [False, True, True]
    assert left(running, after(21)) == -1


def test_a_minute_more():
    running = BlockTimer(20).start(NOON)
    assert left(running.extend(after(5)), after(5)) == 16
    assert running.extend(after(5)).total == timedelta(minutes=21)


def test_a_minute_more_when_the_time_is_out_counts_from_now():
    assert left(BlockTimer(20).start(NOON).extend(after(23)), after(23)) == 1


def test_beginning_anew_forgets_what_was_added():
    assert BlockTimer(20).start(NOON).extend(after(5)).restart() == BlockTimer(20)


def test_it_goes_on_over_a_closed_lid_and_a_start_of_the_program():
    assert left(BlockTimer(20).start(NOON), after(15)) == 5


@pytest.mark.parametrize("jump", [timedelta(days=-365), timedelta(minutes=-1), timedelta(days=3652)])
def test_a_clock_that_is_set_neither_takes_time_nor_gives_any(jump):
    looked_at = BlockTimer(20).start(NOON).at(after(5))
    jumped = looked_at.at(after(5) + jump)
    assert left(jumped, after(5) + jump) == 15
    later = after(6) + jump
    assert left(jumped.start(after(5) + jump), later) == 14


def test_a_clock_set_far_ahead_pauses():
    assert not BlockTimer(20).start(NOON).at(NOON + timedelta(days=1)).runs


@pytest.mark.parametrize("jump", [timedelta(days=-365), timedelta(hours=-1), timedelta(days=3652)])
def test_whatever_the_clock_says_the_figure_is_one_that_can_be(jump):
    running = BlockTimer(20).start(NOON)
    assert -240 <= left(running, NOON + jump) <= 20


def test_summer_time_changes_nothing():
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    running = BlockTimer(20).start(datetime(2026, 10, 25, 2, 55, tzinfo=summer))
    assert left(running, datetime(2026, 10, 25, 2, 5, tzinfo=winter)) == 10
