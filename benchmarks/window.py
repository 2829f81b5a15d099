"""The real program in an offscreen window, typed into key by key, for benchmarks."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from naravard_desktop.app import Folders, Program
from naravard_desktop.qt.settings import Settings

PATIENCE = 60.0


@contextmanager
def program_with(path: Path, folder: Path) -> Iterator[Program]:
    """Give the program with the project at *path* open and Fånga in view."""
    application = QApplication.instance() or QApplication([])
    settings = Settings(folder / "settings.ini")
    settings.theme, settings.language, settings.tour_offered = "light", "sv", True
    program = Program(application, settings, Folders(folder, folder))
    sys.excepthook = sys.__excepthook__  # a benchmark that fails says why
    program.window.showNormal()
    program.window.resize(1440, 900)
    program.window.show()
    program.open(path)
    until(lambda: program.bench is not None and not program.tasks.active)
    program.window.show_workspace("capture")
    rest(program)
    program.window.activateWindow()
    program.bench.capture.field.setFocus()
    yield program
    program.window.close()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], bool]) -> None:
    """Let Qt work until *holds*.

    Raises:
        TimeoutError: it never did.
    """
    end = time.monotonic() + PATIENCE
    while not holds():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")


def rest(program: Program) -> None:
    """Let the window do what it has begun, reading in the background included."""
    for _ in range(10):
        until(lambda: not program.tasks.active)
        wait(20)


def wait(milliseconds: int) -> None:
    """Let the event loop run for so long, as it does while somebody thinks."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(widget: QWidget, letter: str) -> None:
    """Press one key in *widget*; a newline is Enter."""
    key = Qt.Key.Key_Return if letter == "\n" else ord(letter.upper()) if letter.isalnum() else 0
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


class Painted(QObject):
    """Tells when *widget* has been painted and shown: the moment after the first paint event since `begin`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        self._waiting = False
        widget.installEventFilter(self)

    def begin(self) -> None:
        self.at, self._waiting = None, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if self._waiting and event.type() == QEvent.Type.Paint:
            self._waiting = False
            QTimer.singleShot(0, self._note)  # once this event and the copy to the screen are through
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()


class Watchdog(QObject):
    """Collects how long the GUI thread was busy each time between two waits for events, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.busy: list[float] = []
        self._since: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._sleep)

    def _wake(self) -> None:
        self._since = time.perf_counter()

    def _sleep(self) -> None:
        if self._since is not None:
            self.busy.append(time.perf_counter() - self._since)
            self._since = None
