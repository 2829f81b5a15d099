"""Keeps a trace of our own mistakes: where in the code, never what anybody wrote."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

_KEPT_BYTES: Final = 200_000


class CrashLog:
    """A text file with one entry per unexpected exception: its type and the lines of code it passed.

    The exception's own message and all values are left out, because they may quote a note.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def record(self, error: BaseException) -> str:
        """Append *error* and return the entry, which is safe to show and to send to someone."""
        from datetime import UTC, datetime

        entry = describe(error, datetime.now(UTC))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        before = self.path.read_text(encoding="utf-8")[-_KEPT_BYTES:] if self.path.exists() else ""
        self.path.write_text(before + entry, encoding="utf-8")
        return entry


def describe(error: BaseException, when: "datetime") -> str:
    """Return *error* as text without its message and without any value."""
    lines = [f"{when:%Y-%m-%dT%H:%M:%SZ}"]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        cause = cause.__cause__
    return "\n".join(lines) + "\n\n"


def catch_crashes(report: Callable[[BaseException], object]) -> None:
    """Send exceptions that nobody caught in the GUI thread, such as in a slot, to *report*.

    Ctrl+C in the terminal still ends the program.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(error)

    sys.excepthook = hook
