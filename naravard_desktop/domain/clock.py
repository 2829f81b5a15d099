"""Hybrid logical clock: wall time that never goes backwards.

Source: Kulkarni et al., "Logical Physical Clocks" (2014). A stamp is one integer of 64 bits: milliseconds since 1970
in the upper 48, a counter in the lower 16, so stamps compare as numbers.
"""

from datetime import UTC, datetime, timedelta

COUNTER_BITS = 16
MAX_REMOTE_LEAD_MS = 24 * 60 * 60 * 1000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def tick(last: int, now_ms: int) -> int:
    """Return the stamp of a local event: later than *last*, and not before *now_ms*."""
    return max(last + 1, now_ms << COUNTER_BITS)


def observe(last: int, remote: int, now_ms: int) -> int:
    """Return the clock after seeing *remote*; one that leads by more than a day never moves ours."""
    if (remote >> COUNTER_BITS) > now_ms + MAX_REMOTE_LEAD_MS:
        return last
    return max(last, remote)


def wall_time(stamp: int) -> datetime:
    """Return the wall time of *stamp* in UTC, to the millisecond; the year 9999 at the most."""
    try:
        return _EPOCH + timedelta(milliseconds=stamp >> COUNTER_BITS)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)
