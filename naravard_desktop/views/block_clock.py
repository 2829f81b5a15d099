"""The clock of the question being discussed: follows `domain.block_timer` and tells when it shows something else."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.domain.block_timer import BlockTimer

State = Literal["none", "armed", "running", "paused", "over"]
LONGEST_TOLD = 99
"""Minutes; being over by more isn't worth a number."""

_SECOND = timedelta(seconds=1)
_NO_TIME = timedelta()


class TimerWords(NamedTuple):
    """What a timer says: what is read first, and what stands under it."""

    first: str
    second: str


class BlockClock(QObject):
    """The timers of the questions that were turned to; one is shown. A question's timer waits while another is shown.

    Signals:
        ticked(): it shows something else than before.
        moved(): it was started, paused or set: worth keeping.
        ended(): the time has just gone out.
    """

    ticked = Signal()
    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(parent)
        self._now = now
        self._block: object = None
        self._timers: dict[object, BlockTimer] = {None: BlockTimer()}
        self._given: dict[object, int] = {None: 0}
        self._was_over = False
        self._shown: tuple[TimerWords, float] | None = None
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self.look)

    @property
    def timer(self) -> BlockTimer:
        """The timer that is shown, as it was looked at last."""
        return self._timers[self._block]

    @property
    def state(self) -> State:
        """What the timer does."""
        timer = self.timer
        if timer.total <= _NO_TIME:
            return "none"
        if timer.is_begun and timer.is_over(self._now()):
            return "over"
        return "running" if timer.runs else "paused" if timer.is_begun else "armed"

    @property
    def share(self) -> float:
        """How much of the time is left, 0 to 1."""
        total = self.timer.total
        return max(self.timer.left(self._now()) / total, 0.0) if total > _NO_TIME else 0.0

    @property
    def words(self) -> TimerWords:
        """What the timer says now."""
        state = self.state
        if state == "none":
            return TimerWords(self.tr("Tid"), self.tr("välj längd"))
        if state == "over":
            return TimerWords(self.tr("Tiden är ute"), self._over())
        return TimerWords(_digits(self.timer.left(self._now())), self._standing().get(state, self._of_total()))

    @property
    def spoken(self) -> str:
        """What the timer says now, for those who don't see it; no seconds, so that it doesn't talk all the time."""
        state, words = self.state, self.words
        if state == "none":
            return self.tr("ingen tid är vald")
        if state == "over":
            return " · ".join(filter(None, words))
        left = self.tr("%Ln minuter kvar", "", ceil(self.timer.left(self._now()) / timedelta(minutes=1)))
        return left if state == "running" else f"{left}, {words.second}"

    def longest_words(self) -> list[TimerWords]:
        """Return what the timer may come to say with its present length, for the room it needs."""
        if self.state == "none":
            return [self.words]
        over = TimerWords(self.tr("Tiden är ute"), self._told_over(LONGEST_TOLD))
        whole = max(self.timer.total, timedelta(minutes=10))
        digits = re.sub(r"\d", "0", _digits(whole))
        return [over, *(TimerWords(digits, text) for text in (*self._standing().values(), self._of_total()))]

    # --- which question ---

    def turn_to(self, block: object, minutes: int) -> None:
        """Show the timer of *block*: as it was left, or set to *minutes* and not started.

        It's set again when *block* gets other *minutes* before it was begun.
        """
        known = self._timers.get(block)
        if known is None or (self._given[block] != minutes and not known.is_begun):
            self._timers[block] = BlockTimer(minutes)
        self._given[block] = minutes
        if block != self._block or known is None:
            self._block = block
            self._was_over = self.state == "over"
        self.look()

    def put_back(self, timer: BlockTimer) -> None:
        """Let the question that is shown have *timer*, kept from before."""
        self._timers[self._block] = timer
        self._was_over = self.state == "over"
        self.look()

    # --- what the user does ---

    def toggle(self) -> None:
        """Start, or pause."""
        now = self._now()
        self._set(self.timer.pause(now) if self.timer.runs else self.timer.start(now))

    def extend(self) -> None:
        """Give a minute more; a question without a time gets one minute, which starts."""
        now = self._now()
        self._set(self.timer.extend(now) if self.timer.total > _NO_TIME else BlockTimer(1).start(now))

    def restart(self) -> None:
        """Set the time back to its whole length, not started."""
        self._set(self.timer.restart())

    def start_with(self, minutes: int) -> None:
        """Start anew with *minutes*."""
        self._set(BlockTimer(minutes).start(self._now()))

    def look(self) -> None:
        """Look at the clock; called by itself while the timer runs."""
        before, now = self.timer, self._now()
        self._timers[self._block] = before.at(now)
        if before.runs and not self.timer.runs:
            self.moved.emit()
        self._tell()
        if self.timer.runs:
            self._tick.start(_until_next_second(self.timer.left(now)))
        else:
            self._tick.stop()

    def _set(self, timer: BlockTimer) -> None:
        if timer.runs:  # whoever starts one timer has left the others
            self._timers, self._given = {}, {self._block: self._given[self._block]}
        self._timers[self._block] = timer
        self._was_over = self.state == "over"
        self.look()
        self.moved.emit()

    def _tell(self) -> None:
        shown = self.words, self.share
        if shown != self._shown:
            self._shown = shown
            self.ticked.emit()
        is_over = self.state == "over"
        went_out, self._was_over = is_over and not self._was_over, is_over
        if went_out:
            self.ended.emit()

    def _standing(self) -> dict[str, str]:
        return {"armed": self.tr("inte startad"), "paused": self.tr("pausad")}

    def _of_total(self) -> str:
        return self.tr("kvar av {minutes} min").format(minutes=ceil(self.timer.total / timedelta(minutes=1)))

    def _over(self) -> str:
        minutes = -self.timer.left(self._now()) // timedelta(minutes=1)
        return self._told_over(minutes) if 0 < minutes <= LONGEST_TOLD else ""

    def _told_over(self, minutes: int) -> str:
        return self.tr("{minutes} min över").format(minutes=minutes)


def _digits(left: timedelta) -> str:
    minutes, seconds = divmod(ceil(left / _SECOND), 60)
    return f"{minutes}:{seconds:02}"


def _until_next_second(left: timedelta) -> int:
    """Return in how many milliseconds the digits are others."""
    return round(left % _SECOND / timedelta(milliseconds=1)) + 1
