"""The real window, offscreen, in a process that somebody types in until it is killed.

``python -m benchmarks.faults.typist`` imports everything once and forks one process for every `Life` that it reads,
as a line of JSON, from standard input. What happens in it comes out as lines of JSON, each with the time
(``time.monotonic``, which all processes share).
"""

import json
import os
import random
import sys
import time
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

# Else every life would import it anew. No application is made here: a fork of one would not be whole.
import naravard_desktop.bench.workbench  # noqa: F401
from naravard_desktop.app import Folders, Program
from naravard_desktop.qt.settings import Settings
from naravard_desktop.qt.theme import FUSION
from naravard_desktop.views.passphrase import Passphrase

ENTER = "\n"
PACES = (2, 8, 20, 40)
"""Milliseconds between two keys; the slowest is what a fast typist does."""

LENGTHS = (1, 3, 6, 40)
"""Words of a note, at most."""

_WORDS = (
    "bussen",
    "sen",
    "tider",
    "telefon",
    "plats",
    "samma",
    "igen",
    "hem",
    "vard",
    "hjalp",
    "linje",
    "aldrig",
    "kort",
)
_LOOK_EVERY = 5
"""Milliseconds between two looks at whether the project is open."""


@dataclass(frozen=True, slots=True)
class Life:
    """One run of the program.

    Attributes:
        path, passphrase: the file.
        seed: of what is typed.
        nap_at: the number of the key after which the lid is closed; 0 = it stays open.
        leap: milliseconds by which the laptop's clock is wrong when it's opened again.
    """

    number: int
    path: str
    passphrase: str
    seed: int
    nap_at: int = 0
    leap: int = 0

    def to_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"


class Typist(QObject):
    """Opens a project as a user does, and types notes in it for as long as the process lives."""

    def __init__(self, program: Program, life: Life) -> None:
        super().__init__(program)
        self._program, self._life = program, life
        self._chance = random.Random(life.seed)
        self._left: list[str] = []
        self._handed = self._acknowledged = self._notes = self._keys = 0
        self._clock = QTimer(self, interval=_LOOK_EVERY)
        self._clock.timeout.connect(self._open)
        self._clock.start()
        program.open(Path(life.path))

    def _open(self) -> None:
        if self._program.bench is not None:
            self._begin()
            return
        dialog = self._program.window.findChild(Passphrase)
        if dialog is not None and not dialog.passphrase.text():
            QTest.keyClicks(dialog.passphrase, self._life.passphrase)
            dialog.open_button.click()

    def _begin(self) -> None:
        self._program.bench.start_capture()
        self._capture = self._program.bench.capture
        self._capture.draft_typed.connect(self._hear)
        tell("restored", text=self._capture.field.toPlainText())
        self._clock.timeout.disconnect(self._open)
        self._clock.timeout.connect(self._type)
        self._clock.setInterval(self._chance.choice(PACES))

    def _type(self) -> None:
        if not self._left:
            self._left = self._note()
        key = self._left.pop()
        if key == ENTER:
            self._handed += 1
            QTest.keyClick(self._capture.field, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(self._capture.field, key)
        tell("key", key=key)
        self._keys += 1
        if self._keys == self._life.nap_at:
            self._program.bench.project.wall_clock = lambda: time.time_ns() // 1_000_000 + self._life.leap
            tell("lid")

    def _note(self) -> list[str]:
        self._notes += 1
        words = self._chance.choices(_WORDS, k=self._chance.randint(1, self._chance.choice(LENGTHS)))
        return [*f" life {self._life.number} note {self._notes} {' '.join(words)}", ENTER][::-1]

    def _hear(self) -> None:
        """Tell of acknowledgements; the draft changes the moment the composer has been told of one."""
        stored = self._handed - self._capture.composer.waiting
        if stored > self._acknowledged:
            self._acknowledged = stored
            tell("saved", count=stored)


def tell(what: str, **about: object) -> None:
    """Write one line; a kill leaves it whole or unwritten, for it is shorter than what a pipe takes at once."""
    os.write(1, (json.dumps({"what": what, "at": time.monotonic(), **about}) + "\n").encode())


def live(life: Life) -> None:
    """Run the program until it is killed."""
    tell("born", pid=os.getpid())
    QLocale.setDefault(QLocale("sv_SE"))
    application = QApplication([*sys.argv[:1], *FUSION])
    place = Path(life.path).parent
    program = Program(application, Settings(place / "settings.ini"), Folders(place, place))
    program.window.show()
    QTimer.singleShot(0, partial(Typist, program, life))
    application.exec()


def main() -> None:
    for line in sys.stdin:
        life = Life(**json.loads(line))
        pid = os.fork()
        if pid == 0:
            live(life)
            os._exit(1)  # nobody closes the window
        _, status = os.waitpid(pid, 0)
        tell("dead", signal=os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)


if __name__ == "__main__":
    main()
