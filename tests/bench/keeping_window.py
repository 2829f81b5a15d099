"""The program with one project open in Fånga, for tests of what happens when the place of its file goes away."""

from PySide6.QtCore import Qt

from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows

WAIT = 20_000


class Window:
    """The program with one project open in Fånga, and what a user sees and does there."""

    def __init__(self, program, qtbot):
        self.program, self._qtbot = program, qtbot

    def open(self, path):
        self.program.open(path)
        self._qtbot.waitUntil(lambda: self.program.bench is not None and not self.program.tasks.active, timeout=WAIT)
        self.program.bench.start_capture()
        self.settle()
        return self

    def settle(self):
        self._qtbot.waitUntil(lambda: not self.program.tasks.active, timeout=WAIT)

    def type(self, text):
        self._qtbot.keyClicks(self.program.bench.capture.field, text)

    def enter(self):
        self._qtbot.keyClick(self.program.bench.capture.field, Qt.Key.Key_Return)
        self.settle()

    def until(self, seen):
        self._qtbot.waitUntil(seen, timeout=WAIT)

    @property
    def field(self):
        return self.program.bench.capture.field.toPlainText()

    @property
    def said(self):
        return self.program.bench.capture.message.text()

    @property
    def bar(self):
        bar = self.program.window.error_bar
        return bar.sentence.text() if bar.isVisible() else ""

    @property
    def promises(self):
        return "sparas hela tiden" in self.program.bench.capture.side.kept.text.text()

    @property
    def notes(self):
        project = self.program.bench.project
        return [row.text for row in note_rows(project, find_notes(project, NoteFilter()))]
