"""Koda on a real project file, with the services behind it as the program has them."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.qt.actions import CommandSet
from naravard_desktop.services import catalogue, coding, notes, undo
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.projects import ProjectDraft, create_project
from naravard_desktop.views.coding import Coding

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

TEXTS = (
    ("Vården efter utskrivning faller mellan stolarna.", "Medarbetare", NoteKind.HINDER),
    ("Primärvården måste få ta ansvar för hela vårdkedjan.", "Medarbetare", NoteKind.BEHOV),
    ("Låt hemsjukvården boka tider åt mig.", "Invånare", NoteKind.FORSLAG),
    ("Bussen går bara två gånger om dagen.", "Invånare", None),
    ("Läkarna byts ut hela tiden.", "Enhetschefer", NoteKind.HINDER),
)
"""The notes of the project in the order they were captured: the last one is on top of the list."""


def make_project(path: Path, texts=TEXTS) -> Path:
    """Make a project of the roadmaps HOS 2029 and Örebro, with one session and the notes *texts*."""
    packs = tuple(pack for pack in builtin_packs(resource("roadmaps")) if pack.id in ("hos-2029", "orebro-2022"))
    with create_project(path, ProjectDraft("HOS 2029", packs)) as project:
        session = catalogue.add_session(project, SessionDraft("Dialog Köping")).created[0]
        groups = {row.name: row.pk for row in catalogue.groups(project)}
        for text, group, kind in texts:
            notes.add_note(project, NoteDraft(text, session, groups[group], kind))
    return path


class Rig:
    """The workspace in a window of its own; what it emits is stored, and the workspace follows."""

    def __init__(self, project, tasks, qtbot):
        self.project, self.tasks, self.qtbot = project, tasks, qtbot
        self.stack = undo.UndoStack()
        self.view = Coding(project, tasks)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.view)
        qtbot.addWidget(self.window)
        self.commands = CommandSet(self.window)
        self.commands.add(self.view.commands(), self.view)
        self.view.coded.connect(lambda ids, theme: self.store(coding.code_notes, ids, theme))
        self.view.uncoded.connect(lambda ids, theme: self.store(coding.uncode_notes, ids, theme))
        self.view.field_set.connect(lambda ids, field, value: self.store(notes.set_field, ids, field, value))
        self.view.text_edited.connect(lambda note, text: self.store(notes.edit_text, note, text))
        self.view.notes_deleted.connect(lambda ids: self.store(notes.delete_notes, ids))
        self.view.theme_added.connect(lambda *new: self.store(catalogue.add_theme, new[0], new[1], (), new[2]))
        self.window.resize(1368, 812)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.settle()
        self.commands.refresh()
        self.view.setFocus()

    def store(self, service, *values):
        def work(_job):
            change = service(self.project, *values)
            self.stack.push(change, "")
            return change

        self.tasks.run(work, lambda change: self.view.refresh(change.kinds), owner=self.view, writes=True)

    def undo(self):
        self.view.refresh(self.stack.undo(self.project).kinds)
        self.settle()

    def settle(self):
        """Wait until everything that was asked for is on the screen."""
        self.qtbot.waitUntil(lambda: not self.tasks.active and not self.view._results.busy)
        QApplication.processEvents()

    def press(self, *keys, on=None):
        """Press keys where the focus is: a key, (key, modifiers), or text."""
        for key in keys:
            target = on or self.window.focusWidget()
            if isinstance(key, str):
                write(target, key)
            elif isinstance(key, tuple):
                QTest.keyClick(target, *key)
            else:
                QTest.keyClick(target, key)
        self.settle()

    def texts(self):
        """What the list shows, from top to bottom."""
        model = self.view.notes.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def themes_of(self, text):
        """The themes that the note with this text is coded to."""
        rows = notes.note_rows(self.project, find_notes(self.project, NoteFilter()).tolist())
        return [mark.name for row in rows if row.text == text for mark in row.themes]

    def theme(self, name):
        return next(row.pk for row in catalogue.themes(self.project) if row.name == name)

    def current(self):
        """The text of the current note."""
        row = self.view.notes.current_note()
        return row.text if row else None

    @property
    def picker(self):
        return self.view._pickers.theme


def write(target, text):
    """Press the keys of *text*; QTest knows no letters beyond ASCII."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(target, letter)
        else:
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
