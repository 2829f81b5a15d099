"""An open project in the window: its workspaces, and the services that carry out what they ask for.

Imported when a project is opened and not before: what it imports costs more than the whole start page.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.status import Status
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.services import catalogue, coding, notes
from naravard_desktop.services.care import backup_beside
from naravard_desktop.services.change import Change
from naravard_desktop.services.projects import Project, overview
from naravard_desktop.services.undo import UndoStack
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.coding import Coding
from naravard_desktop.views.home import Home
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.report import Report
from naravard_desktop.workbench_drafts import DraftKeeper

Work = Callable[[Project], Change]

CHECKPOINT_AFTER = 2_000
"""Milliseconds without a change until everything is brought into the one file."""

BACKUP_EVERY = 3_600_000
"""Milliseconds between automatic backups while the project changes."""


class Workbench(QObject):
    """One open project in *window*. `close` it before another is opened.

    Signals:
        changed(object): something was stored; the kinds of entity that changed.
    """

    changed = Signal(object)

    def __init__(self, window: MainWindow, project: Project, tasks: Tasks) -> None:
        super().__init__(window)
        self.project = project
        self._window = window
        self._tasks = tasks
        self._undo = UndoStack()
        self._status = Status(file=project.path.name, encrypted=project.encrypted)
        self._drafts = None if project.read_only else DraftKeeper(project, tasks, self)
        self.home = Home(project, tasks)
        self.capture = Capture(project, tasks)
        self.coding = Coding(project, tasks)
        self.report = Report(project, tasks)
        self._views = (self.home, self.capture, self.coding, self.report)
        self._add_workspaces()
        self._connect()
        self._care_for_file()
        self._show_overview()
        if self._drafts is not None:
            self.capture.restore_draft(self._drafts.text())

    def write(
        self,
        label: str,
        work: Work,
        done: Callable[[Change], object] | None = None,
        failed: Callable[[Any], object] | None = None,
        busy: str = "",
    ) -> None:
        """Carry out *work* in the writing lane, remember it for undo under *label*, and let every view follow.

        Args:
            label: Swedish source text in the context ``undo``.
            busy: translated words for the status bar, for work that takes time.
        """

        def store(_job: object) -> Change:
            # Here, not when the result is back: an undo asked for meanwhile has to find it.
            change = work(self.project)
            self._undo.push(change, label)
            return change

        def follow(change: Change) -> None:
            self._follow(change)
            if done is not None:
                done(change)

        self._tasks.run(store, follow, failed, owner=self, writes=True, label=busy)

    def close(self) -> None:
        """Take the workspaces out of the window, once what is being written has been stored, and close the file."""
        if self._drafts is not None:
            self._drafts.close()
        for page in self._window.remove_workspaces():
            page.deleteLater()
        self.project.checkpoint()
        self.project.close()
        self.deleteLater()

    def checkpoint(self) -> None:
        """Bring everything into the one file, in the writing lane."""
        self._tasks.run(lambda _job: self.project.checkpoint(), owner=self, writes=True)

    def _add_workspaces(self) -> None:
        window = self._window
        window.add_workspace("home", QT_TRANSLATE_NOOP("commands", "Hem"), "home", self.home)
        window.add_workspace("capture", QT_TRANSLATE_NOOP("commands", "Fånga"), "note", self.capture)
        window.add_workspace("coding", QT_TRANSLATE_NOOP("commands", "Koda"), "tag", self.coding)
        window.add_workspace("report", QT_TRANSLATE_NOOP("commands", "Rapport"), "document", self.report)
        window.add_commands(self._commands())
        for view in self._views:
            window.add_commands(view.commands(), view)
        window.workspace_shown.connect(self._prepare)

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "undo",
                QT_TRANSLATE_NOOP("commands", "Ångra"),
                partial(self._step, self._undo.undo),
                "Ctrl+Z",
                "undo",
                lambda: self._undo.undo_label is not None,
            ),
            Command(
                "redo",
                QT_TRANSLATE_NOOP("commands", "Gör om"),
                partial(self._step, self._undo.redo),
                "Ctrl+Y; Ctrl+Shift+Z",
                "redo",
                lambda: self._undo.redo_label is not None,
            ),
        )

    def _step(self, step: Work) -> None:
        self._tasks.run(lambda _job: step(self.project), self._follow, owner=self, writes=True)

    def _prepare(self, _key: str) -> None:
        view = next((view for view in self._views if view.isVisible()), None)
        if view is not None:
            view.prepare_to_show()

    def _connect(self) -> None:
        capture, code = self.capture, self.coding
        capture.note_submitted.connect(self._add_note)
        capture.session_submitted.connect(self._save_session)
        for view in (capture, code):
            view.text_edited.connect(self._edit_text)
            view.field_set.connect(self._set_field)
            view.notes_deleted.connect(self._delete)
            view.coded.connect(self._code)
            view.uncoded.connect(self._uncode)
        code.theme_added.connect(self._add_theme)
        code.capture_wanted.connect(lambda: self._window.show_workspace("capture"))
        self.home.go.connect(self._window.show_workspace)
        self.home.coding_wanted.connect(self._show_coding)
        if self._drafts is not None:
            capture.draft_typed.connect(self._drafts.keep)

    def _show_coding(self, wanted: object) -> None:
        self._window.show_workspace("coding")
        self.coding.show_notes(wanted)

    # --- what the views ask for ---

    def _add_note(self, draft: NoteDraft) -> None:
        def refused(error: UserError) -> None:
            self.capture.note_refused(draft, error)
            self._window.show_error(error)

        label = QT_TRANSLATE_NOOP("undo", "Ny anteckning")
        self.write(label, lambda project: notes.add_note(project, draft), self.capture.note_saved, refused)

    def _save_session(self, draft: SessionDraft, pk: int | None) -> None:
        if pk is None:
            label = QT_TRANSLATE_NOOP("undo", "Nytt tillfälle")
            self.write(label, lambda project: catalogue.add_session(project, draft), self._choose_session)
        else:
            label = QT_TRANSLATE_NOOP("undo", "Ändrat tillfälle")
            self.write(label, lambda project: catalogue.edit_session(project, pk, draft))

    def _choose_session(self, change: Change) -> None:
        self.capture.choose_session(change.created[0])

    def _edit_text(self, note: int, text: str) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Ändrad anteckning")
        self.write(label, lambda project: notes.edit_text(project, note, text))

    def _set_field(self, chosen: list[int], field: str, value: object) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Ändrade uppgifter")
        self.write(label, lambda project: notes.set_field(project, chosen, field, value))

    def _delete(self, chosen: list[int]) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Borttagna anteckningar")
        self.write(label, lambda project: notes.delete_notes(project, chosen))

    def _code(self, chosen: list[int], theme: int) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Kodning")
        self.write(label, lambda project: coding.code_notes(project, chosen, theme))

    def _uncode(self, chosen: list[int], theme: int) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Borttagen kodning")
        self.write(label, lambda project: coding.uncode_notes(project, chosen, theme))

    def _add_theme(self, dimension: int, name: str) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Nytt tema")
        self.write(label, lambda project: catalogue.add_theme(project, dimension, name))

    # --- after a change ---

    def _follow(self, change: Change) -> None:
        if change:
            for view in self._views:
                view.refresh(change.kinds)
            self._show_overview()
            self._idle.start()
            self.changed.emit(change.kinds)
        self._window.commands.refresh()

    def _show_overview(self) -> None:
        found = overview(self.project)
        self._window.set_project(found.title, found.organisation)
        counts = QCoreApplication.translate(
            "Workbench", "{notes} anteckningar · {sessions} tillfällen · {persons} personer"
        )
        self._status = replace(
            self._status,
            counts=counts.format(
                notes=grouped(found.notes), sessions=grouped(found.sessions_planned), persons=grouped(found.persons)
            ),
        )
        self._window.set_status(self._status)

    # --- care of the file ---

    def _care_for_file(self) -> None:
        self._idle = QTimer(self, singleShot=True, interval=CHECKPOINT_AFTER)
        self._idle.timeout.connect(self.checkpoint)
        self._backups = QTimer(self, interval=BACKUP_EVERY)
        self._backups.timeout.connect(self._back_up)
        window = self._window.window().windowHandle()
        if window is not None:
            window.activeChanged.connect(self._checkpoint_when_left)
        if not self.project.read_only:
            self._backups.start()
            self._back_up()

    def _back_up(self) -> None:
        self._tasks.run(lambda _job: backup_beside(self.project), owner=self)

    def _checkpoint_when_left(self) -> None:
        if not self._window.isActiveWindow():
            self.checkpoint()
