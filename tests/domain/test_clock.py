from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain import clock

DAY_MS = 24 * 60 * 60 * 1000
moments = st.integers(min_value=0, max_value=250 * 365 * DAY_MS)
stamps = moments.map(lambda ms: ms << clock.COUNTER_BITS)


@given(last=stamps, now=moments)
def test_a_local_event_is_always_later_than_the_one_before(last, now):
    assert clock.tick(last, now) > last


@given(last=stamps, now=moments)
def test_a_local_event_is_never_dated_before_the_wall_clock(last, now):
    assert clock.tick(last, now) >> clock.COUNTER_BITS >= now


@given(start=stamps, times=st.lists(moments, max_size=30))
def test_stamps_rise_however_the_wall_clock_jumps(start, times):
    given_out = [start]
    for now in times:
        given_out.append(clock.tick(given_out[-1], now))
    assert given_out == sorted(set(given_out))


def test_many_events_within_one_millisecond_stay_in_order_and_push_the_clock_no_further_than_they_must():
    last = clock.tick(0, 1000)
    for _ in range(70_000):
        last = clock.tick(last, 1000)
    assert last >> clock.COUNTER_BITS == 1001


@given(last=stamps, remote=stamps, now=moments)
def test_seeing_another_clock_never_turns_ours_back(last, remote, now):
    assert clock.observe(last, remote, now) in (last, max(last, remote))


@given(last=stamps, now=moments, lead=st.integers(min_value=DAY_MS + 1, max_value=126 * 365 * DAY_MS))
def test_a_clock_more_than_a_day_ahead_never_moves_ours(last, now, lead):
    remote = (now + lead) << clock.COUNTER_BITS
    assert clock.observe(last, remote, now) == last


@given(now=moments, lead=st.integers(min_value=0, max_value=DAY_MS), counter=st.integers(0, 0xFFFF))
def test_what_follows_a_clock_up_to_a_day_ahead_is_later_than_what_was_seen(now, lead, counter):
    remote = ((now + lead) << clock.COUNTER_BITS) + counter
    assert clock.tick(clock.observe(0, remote, now), now) > remote


@given(now=st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_a_stamp_tells_the_wall_time_to_the_millisecond(now):
    stamp = clock.tick(0, (now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1))
    assert timedelta() <= now - clock.wall_time(stamp) < timedelta(milliseconds=1)


def test_a_stamp_beyond_the_calendar_is_shown_as_its_end():
    assert clock.wall_time(2**80).year == 9999
