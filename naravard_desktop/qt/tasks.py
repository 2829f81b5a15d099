"""Runs work beside the GUI thread and brings the result back to it.

Writes run one at a time in the order they were asked for; reads run beside them. Nothing is ever shown from
a worker thread: the outcome makes one hop through a queued signal and the callbacks run where `Tasks` lives.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
_READERS: Final = 2
_REPORT_EVERY: Final = 0.05  # seconds between two progress reports that reach the GUI thread


@runtime_checkable
class Explained(Protocol):
    """An error the user can do something about: a sentence template and what to put in it."""

    sentence: str
    values: Any


class CancelledError(Exception):
    """The user stopped the job, or a newer job replaced it."""


class Job:
    """What the work sees of its own run. Safe to use from the worker thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._stop = threading.Event()
        self._tell = tell
        self._told = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the job should end; work that can't be left half done ignores it."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to end at its next `check` or `progress`; its result is dropped."""
        self._stop.set()

    def check(self) -> None:
        """Raise `CancelledError` if the job should end."""
        if self.cancelled:
            raise CancelledError

    def progress(self, done: int, total: int = 0) -> None:
        """Show *done* of *total* (0 = unknown) and `check`. Cheap: call it per row if you like."""
        self.check()
        now = time.monotonic()
        if now - self._told >= _REPORT_EVERY or (total and done >= total):
            self._told = now
            self._tell(done, total)


class Busy(NamedTuple):
    """What the status bar shows while something takes time."""

    label: str
    done: int
    total: int  # 0 = unknown
    cancellable: bool


@dataclass(eq=False, repr=False)
class _Run:
    number: int
    job: Job
    owner: QObject
    done: Callable[[Any], object] | None
    failed: Callable[[Any], object] | None
    crashed: Callable[[Exception], object] | None
    label: str
    cancellable: bool
    replaces: tuple[int, str] | None
    progress: tuple[int, int] = field(default=(0, 0))


class _Outcome(NamedTuple):
    number: int
    value: Any = None
    error: Exception | None = None


class Tasks(QObject):
    """Runs functions in worker threads for widgets. One per window; `close` it before the project file.

    Signals:
        busy(Busy | None): the job to show in the status bar, None when there is none.
        refused(object): an `Explained` error that no `failed` callback took.
        crashed(object): any other exception: a mistake of ours.
        idle(): the last job ended.
    """

    busy = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    idle = Signal()
    _ended = Signal(object)
    _progressed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[int, _Run] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._numbers = 0
        self._closed = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Any], object] | None = None,
        *,
        crashed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
        writes: bool = False,
        label: str = "",
        cancellable: bool = False,
        replaces: str = "",
    ) -> Job:
        """Run ``work(job)`` in a worker thread; call ``done(result)`` or ``failed(error)`` in this one.

        Args:
            work: touches no widget.
            failed: gets errors the user can act on (`Explained`). Without it they go to `refused`.
            crashed: gets any other exception, after the signal of that name.
            owner: callbacks are dropped once this object is deleted; default this `Tasks`.
            writes: take the single writing lane. Writes are never dropped or overtaken.
            label: translated words for the status bar; empty = too quick to mention.
            cancellable: offer a cancel button; the work must call `Job.progress` or `Job.check`.
            replaces: an earlier job of the same owner and name is cancelled, so that only the last of many
                searches reports. Not for writes.
        """
        if self._closed:
            raise RuntimeError("these tasks are closed")
        run = self._register(owner or self, done, failed, crashed, label, cancellable, replaces)
        pool = self._writer if writes else self._readers
        pool.submit(self._work, run.number, run.job, work)
        self._announce()
        return run.job

    @property
    def active(self) -> int:
        """How many jobs haven't reported back yet."""
        return len(self._runs)

    def wait_for_writes(self) -> None:
        """Wait until everything that was to be written has been; callbacks run later, as always."""
        self._writer.submit(lambda: None).result()

    def cancel_shown(self) -> None:
        """Cancel the job that the status bar shows."""
        shown = self._shown()
        if shown is not None and shown.cancellable:
            shown.job.cancel()

    def close(self) -> None:
        """Cancel reads, let every write end, and wait for both. No callback runs afterwards."""
        self._closed = True
        for run in self._runs.values():
            if run.replaces or run.cancellable:
                run.job.cancel()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._runs.clear()
        self._latest.clear()

    @cached_property
    def _writer(self) -> "ThreadPoolExecutor":
        return _threads("write", 1)

    @cached_property
    def _readers(self) -> "ThreadPoolExecutor":
        return _threads("read", _READERS)

    def _register(
        self,
        owner: QObject,
        done: Callable[[Any], object] | None,
        failed: Callable[[Any], object] | None,
        crashed: Callable[[Exception], object] | None,
        label: str,
        cancellable: bool,
        replaces: str,
    ) -> _Run:
        self._numbers += 1
        number = self._numbers
        job = Job(lambda at, total: self._tell(number, at, total))
        key = (id(owner), replaces) if replaces else None
        run = _Run(number, job, owner, done, failed, crashed, label, cancellable, key)
        if key is not None:
            previous = self._runs.get(self._latest.get(key, 0))
            if previous is not None:
                previous.job.cancel()
            self._latest[key] = number
        self._runs[number] = run
        return run

    def _work(self, number: int, job: Job, work: Callable[[Job], Any]) -> None:
        try:
            job.check()
            outcome = _Outcome(number, work(job))
        except Exception as error:  # noqa: BLE001 - handed over to the GUI thread whole
            outcome = _Outcome(number, error=error)
        self._send(lambda: self._ended.emit(outcome))

    def _tell(self, number: int, at: int, total: int) -> None:
        self._send(lambda: self._progressed.emit(number, at, total))

    def _send(self, emit: Callable[[], object]) -> None:
        try:
            emit()
        except RuntimeError:
            if isValid(self):
                raise
            # The window closed while the worker worked: there's nobody left to tell.

    def _finish(self, outcome: _Outcome) -> None:
        run = self._runs.pop(outcome.number, None)
        if run is None:
            return
        if run.replaces and self._latest.get(run.replaces) == run.number:
            del self._latest[run.replaces]
        self._announce()
        try:
            self._report(run, outcome)
        finally:
            if not self._runs:
                self.idle.emit()

    def _report(self, run: _Run, outcome: _Outcome) -> None:
        error = outcome.error
        if isinstance(error, CancelledError):
            return
        if error is None:
            if run.done is not None and isValid(run.owner) and not (run.replaces and run.job.cancelled):
                run.done(outcome.value)
        elif not isinstance(error, Explained):
            self.crashed.emit(error)
            if run.crashed is not None and isValid(run.owner):
                run.crashed(error)
        elif run.failed is not None:
            if isValid(run.owner):
                run.failed(error)
        else:
            self.refused.emit(error)

    def _show_progress(self, number: int, at: int, total: int) -> None:
        run = self._runs.get(number)
        if run is not None:
            run.progress = (at, total)
            self._announce()

    def _shown(self) -> _Run | None:
        return next((run for run in self._runs.values() if run.label), None)

    def _announce(self) -> None:
        run = self._shown()
        self.busy.emit(None if run is None else Busy(run.label, *run.progress, run.cancellable))


def _threads(name: str, count: int) -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor  # 3 ms that a start with nothing to run doesn't need

    return ThreadPoolExecutor(count, thread_name_prefix=f"naravard-{name}")
