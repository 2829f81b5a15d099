"""Hybrid logical clock: wall time that never goes backwards.

Source: Kulkarni et al., "Logical Physical Clocks" (2014). A stamp is one integer of 64 bits: milliseconds since 1970
in the upper 48, a counter in the lower 16, so stamps compare as numbers.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], int]
"""Tells the milliseconds since 1970, right or wrong: a laptop's clock may jump either way at any time."""

COUNTER_BITS = 16
MAX_REMOTE_LEAD_MS = 24 * 60 * 60 * 1000
LATEST_MS = 2**46
"""The year 4199. No clock moves a stamp beyond it, for from there on there have to be numbers left."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(now_ms: int) -> datetime:
    """Return *now_ms* in UTC, within the years 1 to 9999."""
    try:
        return _EPOCH + timedelta(milliseconds=now_ms)
    except OverflowError:
        return (datetime.max if now_ms > 0 else datetime.min).replace(tzinfo=UTC)


def tick(last: int, now_ms: int) -> int:
    """Return the stamp of a local event: later than *last*, and not before *now_ms*, which counts up to `LATEST_MS`."""
    return max(last + 1, min(now_ms, LATEST_MS) << COUNTER_BITS)


def observe(last: int, remote: int, now_ms: int) -> int:
    """Return the clock after seeing *remote*; one that leads by more than a day never moves ours."""
    if (remote >> COUNTER_BITS) > min(now_ms, LATEST_MS) + MAX_REMOTE_LEAD_MS:
        return last
    return max(last, remote)


def wall_time(stamp: int) -> datetime:
    """Return the wall time of *stamp* in UTC, to the millisecond; the year 9999 at the most."""
    return moment(stamp >> COUNTER_BITS)
