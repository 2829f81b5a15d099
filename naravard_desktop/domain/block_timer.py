"""The time that a question of a session gets: a rule on the clock on the wall, which no closed lid stops."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

MOST_MINUTES = 24 * 60
LONGEST_GAP = timedelta(hours=4)
"""A longer time since anybody looked isn't a lid that was closed: it's another day, or a clock that was set."""

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class BlockTimer:
    """How far a block has come. Every moment is aware of its time zone, so that summer time changes nothing.

    What has run is added up stretch by stretch, and a stretch counts for no less than nothing and no more than
    `LONGEST_GAP`. So a clock that is set back takes no time and gives none but the stretch since `at` was last
    called, and one that is set far ahead pauses the timer where it was.

    Attributes:
        minutes: length of the block; 0 = nobody said.
        started: when the stretch that is running began, None while nothing runs.
        spent: what had run before that stretch.
        extended: what was added by hand.
    """

    minutes: int = 0
    started: datetime | None = None
    spent: timedelta = _NONE
    extended: timedelta = _NONE

    @property
    def total(self) -> timedelta:
        """The length of the block with what was added."""
        return timedelta(minutes=self.minutes) + self.extended

    @property
    def runs(self) -> bool:
        """Whether time passes."""
        return self.started is not None

    @property
    def is_begun(self) -> bool:
        """Whether it was started and not begun anew since."""
        return self.runs or self.spent > _NONE

    def left(self, now: datetime) -> timedelta:
        """Return what is left; below zero by as much as the block is over."""
        return self.total - self.spent - self._stretch(now)

    def is_over(self, now: datetime) -> bool:
        """Tell whether the time was out at *now*."""
        return self.total > _NONE and self.left(now) <= _NONE

    def at(self, now: datetime) -> "BlockTimer":
        """Return this as one who looks at *now* leaves it: the stretch begins anew, or ends if it makes no sense."""
        if self.started is None:
            return self
        if now - self.started > LONGEST_GAP:
            return replace(self, started=None)
        return replace(self, started=now, spent=self.spent + self._stretch(now))

    def start(self, now: datetime) -> "BlockTimer":
        """Return this running from *now*, if there's a length to run and it doesn't run already."""
        return self if self.runs or self.total <= _NONE else replace(self, started=now)

    def pause(self, now: datetime) -> "BlockTimer":
        """Return this standing where it is at *now*."""
        return replace(self.at(now), started=None)

    def extend(self, now: datetime, minutes: int = 1) -> "BlockTimer":
        """Return this with *minutes* more left; when the time is out they count from *now*."""
        over = max(-self.left(now), _NONE) if self.total > _NONE else _NONE
        longer = min(self.extended + over + timedelta(minutes=minutes), timedelta(minutes=MOST_MINUTES))
        return replace(self, extended=longer)

    def restart(self) -> "BlockTimer":
        """Return this as it was before it was started."""
        return BlockTimer(self.minutes)

    def _stretch(self, now: datetime) -> timedelta:
        if self.started is None:
            return _NONE
        passed = now - self.started
        return passed if _NONE < passed <= LONGEST_GAP else _NONE
