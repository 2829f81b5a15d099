"""A running Fånga in a real project, for tests that press keys in it."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import StorageFull, UserError
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.actions import CommandSet
from naravard_desktop.services import catalogue, coding, memos, note_surgery, notes, projects, targets, votes
from naravard_desktop.services.undo import UndoStack

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
QUESTIONS = ("Vad är viktigt för dig?", "När fick du bra hjälp?", "Vad skulle göra det lättare?")
FULL = StorageFull("Disken är full. Texten är kvar i fältet.")


def make_project(path: Path) -> Path:
    """A project on HOS 2029 with a session of today, with residents at six tables, and one a month ago."""
    packs = tuple(pack for pack in builtin_packs(resource("roadmaps")) if pack.id == "hos-2029")
    project = projects.create_project(path, projects.ProjectDraft("HOS 2029", packs))
    persons = {catalogue.groups(project)[3].pk: 24}
    today = SessionDraft("Dialog Köping", date.today(), "Folkets hus", questions=QUESTIONS, tables=6, rounds=3)
    catalogue.add_session(project, replace(today, participants=persons))
    catalogue.add_session(project, SessionDraft("Dialog Sala", date.today() - timedelta(days=30)))
    project.close()
    return path


class App:
    """What the program does around the workspace: it carries out what is asked for, and says so."""

    def __init__(self, project, capture):
        self.project, self.capture, self.disk_is_full = project, capture, False
        self.stack = UndoStack()
        self.window = QMainWindow()
        self.window.setCentralWidget(capture)
        self.commands = CommandSet(self.window)
        self.commands.add(capture.commands(), scope=capture)
        capture.note_submitted.connect(self.add)
        capture.text_edited.connect(lambda note, text: self.do(notes.edit_text, note, text))
        capture.field_set.connect(lambda *wanted: self.do(notes.set_field, *wanted))
        capture.notes_deleted.connect(lambda chosen: self.do(notes.delete_notes, chosen))
        capture.coded.connect(lambda chosen, theme: self.do(coding.code_notes, chosen, theme))
        capture.session_submitted.connect(self.save_session)
        desk = capture.notes
        desk.note_split.connect(lambda *halves: self.do(note_surgery.split_note, *halves))
        desk.notes_joined.connect(self.join)
        desk.memo_written.connect(lambda note, text: self.do(memos.write_memo, note, text))
        desk.votes_set.connect(self.set_votes)
        capture.gaps.targets_set.connect(self.set_targets)
        self.drafts = []
        capture.draft_typed.connect(self.drafts.append)

    def open(self, qtbot):
        qtbot.addWidget(self.window)
        self.window.resize(1300, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.capture.prepare_to_show()
        self.commands.refresh()
        return self

    def do(self, service, *arguments):
        change = service(self.project, *arguments)
        self.stack.push(change, service.__name__)
        self.capture.refresh(change.kinds)
        self.commands.refresh()
        return change

    def undo(self):
        self.capture.refresh(self.stack.undo(self.project).kinds)

    def add(self, draft):
        if self.disk_is_full:
            self.capture.note_refused(draft, FULL)
        else:
            self.capture.note_saved(self.do(notes.add_note, draft))

    def join(self, chosen):
        try:
            self.do(note_surgery.join_notes, chosen)
        except UserError as error:
            self.capture.notes.refuse(error)

    def set_votes(self, draft):
        if self.disk_is_full:
            self.capture.notes.refuse_votes(draft, FULL)
        else:
            self.do(votes.save_dots, draft)
            self.capture.notes.votes_saved()

    def set_targets(self, session, wanted):
        self.do(targets.set_targets, session, wanted)
        self.capture.gaps.targets_saved()

    def save_session(self, draft, pk):
        self.do(catalogue.add_session, draft) if pk is None else self.do(catalogue.edit_session, pk, draft)

    def stored(self):
        return notes.note_rows(self.project, notes.stream(self.project, self.capture.session.pk))


def write(text, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press the keys of *text* where the focus is; every newline is Enter."""
    keys = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
    for letter in text:
        press(keys.get(letter, ord(letter.upper()) if letter.isalnum() else 0), modifiers, letter)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    focused = QApplication.focusWidget()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(focused, QKeyEvent(kind, key, modifiers, text))
    QApplication.processEvents()  # as between any two keys of a real keyboard
