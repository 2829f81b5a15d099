"""``make screenshots``: every workspace of the sample project, light and dark, Swedish and English, as PNG files.

The window is the real one, drawn offscreen; beside the usual text size one set is at 200 %.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from naravard_desktop.app import Folders, Program
from naravard_desktop.qt.settings import Settings

OUT = Path("build/screenshots")
SIZE = (1440, 900)
WORKSPACES = ("home", "capture", "coding", "report")
BESIDE = {
    "session": "capture.edit_session",
    "wall": "capture.wall",
    "dots": "capture.dots",
    "targets": "capture.targets",
    "paper": "capture.type_paper",
    "safety": "safety",
}
"""Name of the picture → the command in Fånga that opens a window of its own."""
LONGEST = 60.0
"""Seconds until a picture is given up."""


def settle(program: Program) -> None:
    """Let the window do what it has begun, reading in the background included."""
    end = time.monotonic() + LONGEST
    quiet = 0
    while quiet < 30:  # longer than what views wait before they begin to read
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        quiet = 0 if program.tasks.active else quiet + 1
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")
        time.sleep(0.01)


def take(program: Program, name: str) -> None:
    """Save what the window shows as *name*."""
    settle(program)
    program.window.grab().save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


def take_beside(program: Program, name: str, command: str) -> None:
    """Save the window that *command* opens as *name*, and close it."""
    before = set(QApplication.topLevelWidgets())
    program.window.commands.run(command)
    settle(program)
    (opened,) = (each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible())
    if not opened.isModal():
        opened.resize(1280, 720)  # the wall; what asks something has a size of its own
        settle(program)
    opened.grab().save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")
    opened.close()
    settle(program)


def series(application: QApplication, home: Path, theme: str, language: str, text_size: int = 100) -> None:
    """Take the start page and every workspace in one look."""
    settings = Settings(home / f"{theme}-{language}-{text_size}.ini")
    settings.theme = "dark" if theme == "dark" else "light"
    settings.language, settings.text_size, settings.tour_offered = language, text_size, True
    program = Program(application, settings, Folders(home, home))
    program.window.show()
    settle(program)
    program.window.showNormal()  # the offscreen screen is small, and on a small screen the window is maximised
    program.window.resize(*SIZE)
    suffix = f"{theme}-{language}" + (f"-{text_size}" if text_size != 100 else "")
    take(program, f"start-{suffix}")
    program.open_sample()
    settle(program)
    for key in WORKSPACES:
        program.window.show_workspace(key)
        take(program, f"{key}-{suffix}")
    program.window.show_workspace("capture")
    for name, command in BESIDE.items():
        take_beside(program, f"{name}-{suffix}", command)
    program.window.close()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> int:
    """Take all pictures, or those of one ``theme-language[-size]`` given as an argument."""
    looks: tuple[tuple[str, str, int], ...] = (
        ("light", "sv", 100), ("dark", "sv", 100), ("light", "en", 100), ("dark", "en", 100), ("light", "sv", 200),
    )  # fmt: skip
    wanted = sys.argv[1:]
    OUT.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        for theme, language, size in looks:
            if not wanted or f"{theme}-{language}-{size}" in wanted:
                series(application, Path(home), theme, language, size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
