"""Start to a window that accepts a key: the program against a bare PySide6 window with as many widgets."""

import os
import statistics
import subprocess
import sys
import tempfile

from benchmarks.measure import table

RUNS = 9

# Each prints its CPU seconds and its number of widgets once a key press has reached a widget in the shown window.
OURS = """
import os, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from naravard_desktop.app import Folders, Program
from naravard_desktop.qt.settings import Settings
home = Path(os.environ["BENCH_HOME"])
window = Program(application, Settings(home / "settings.ini"), Folders(home, home)).window
"""
BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
application = QApplication([])
window = QMainWindow()
page = QWidget()
column = QVBoxLayout(page)
for number in range(int(os.environ["BENCH_WIDGETS"])):
    column.addWidget((QLabel, QPushButton, QLineEdit)[number % 3](f"{number}"))
window.setCentralWidget(page)
"""
UNTIL_KEY = """
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
class Keys(QObject):
    seen = False
    def eventFilter(self, watched, event):
        self.seen |= event.type() == QEvent.Type.KeyPress
        return False
keys = Keys()
window.show()
while not window.isVisible() or not window.windowHandle().isExposed():
    application.processEvents()
target = application.focusWidget() or window
target.installEventFilter(keys)
QApplication.postEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
while not keys.seen:
    application.processEvents()
heavy = [name for name in ("alembic", "docx", "matplotlib", "sqlalchemy") if name in sys.modules]
print(time.process_time(), len(window.findChildren(QWidget)), ",".join(heavy) or "none")
sys.stdout.flush()
os._exit(0)
"""


def start(program: str, home: str, widgets: int) -> tuple[float, int, str]:
    """Run *program* until its window has taken a key; return its CPU seconds, widgets and heavy imports."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"QT_QPA_PLATFORM": "offscreen", "BENCH_HOME": home, "BENCH_WIDGETS": str(widgets)}
    command = [sys.executable, "-c", program + UNTIL_KEY]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds, count, heavy = done.stdout.split()
    return float(seconds), int(count), heavy


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        _, widgets, heavy = start(OURS, home, 0)
        start(BARE, home, widgets)
        pairs = [(start(OURS, home, 0)[0], start(BARE, home, widgets)[0]) for _ in range(RUNS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    heads = ("widgets", "program s", "bare window s", "ratio", "heavy modules imported")
    table("Start to a window that accepts a key, CPU", heads, [(widgets, ours, bare, ratio, heavy)])


if __name__ == "__main__":
    main()
