"""An open project in the window: its workspaces, and the services that carry out what they ask for.

Imported when a project is opened and not before: what it imports costs more than the whole start page.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from naravard_desktop.bench.capturing import Capturing
from naravard_desktop.bench.drafts import EDITED, PLACE, DraftKeeper
from naravard_desktop.bench.edits import EditsInPlace
from naravard_desktop.bench.files import FileDesk
from naravard_desktop.bench.finding import Finding
from naravard_desktop.bench.keeping import Keeping
from naravard_desktop.bench.masking import Masking
from naravard_desktop.bench.paper import PaperDesk
from naravard_desktop.bench.picturing import Picturing
from naravard_desktop.domain.errors import ReadOnlyProject, UserError
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.status import Status
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.services import catalogue, coding, notes
from naravard_desktop.services.change import Change
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.projects import Project, overview
from naravard_desktop.services.rows import Overview
from naravard_desktop.services.safekeeping import latest_backup
from naravard_desktop.services.undo import UndoStack
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.coding import Coding
from naravard_desktop.views.home import Home
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.moments import moment
from naravard_desktop.views.report import Report

Work = Callable[[Project], Change]

_OUR_MISTAKE = "Något gick fel i programmet, så det här sparades inte. Texten är kvar; försök igen."

CHECKPOINT_AFTER = 2_000
"""Milliseconds without a change until everything is brought into the one file."""

BACKUP_EVERY = 3_600_000
"""Milliseconds between automatic backups while the project changes."""


class Workbench(QObject):
    """One open project in *window*. `close` it before another is opened."""

    def __init__(self, window: MainWindow, project: Project, tasks: Tasks, undo: UndoStack | None = None) -> None:
        """Show *project* in *window*; *undo* is what may be taken back already, if it was just open."""
        super().__init__(window)
        self.project = project
        self._window = window
        self._tasks = tasks
        self.undo = undo or UndoStack()
        self._status = Status(file=project.path.name, encrypted=project.encrypted)
        self.saved_at: datetime | None = None
        self._backed_up_at: datetime | None = None
        self._drafts = None if project.read_only else DraftKeeper(project, tasks, self)
        self._place = None if project.read_only else DraftKeeper(project, tasks, self, PLACE)
        self._edited = None if project.read_only else DraftKeeper(project, tasks, self, EDITED)
        self.home = Home(project, tasks)
        self.capture = Capture(project, tasks)
        self.coding = Coding(project, tasks)
        self.report = Report(project, tasks)
        self._views = (self.home, self.capture, self.coding, self.report)
        self.files = FileDesk(self, window, tasks)
        self._finding = Finding(project, self.show_notes, self.start_capture)
        self._add_workspaces()
        self._connect()
        self._care_for_file()
        self.show_overview()
        self.has_rescued = self._bring_drafts_back()
        """Whether text that wasn't stored when the project was last open is back in the field."""
        self.capture.know_sessions()
        if self._place is not None:
            self.capture.restore_place(self._place.text())
        self.paper.remind()

    def _bring_drafts_back(self) -> bool:
        """Put what wasn't stored into the capture field; what was written where a note stood comes there as well."""
        if self._drafts is None or self._edited is None:
            return False
        self.capture.restore_draft(self._drafts.text())
        if self._edited.text():
            self.capture.restore_draft(self._edited.text())
            with suppress(UserError):  # it's kept twice then, and will be there twice
                self._drafts.keep_now()
                self._edited.keep("")
        return bool(self._drafts.text().strip() or self._edited.text())

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
            failed: called with the error; not only with those that the user can act on, for what was typed has to be
                given back whatever went wrong.
            busy: translated words for the status bar, for work that takes time.
        """

        def give_back(error: Exception) -> None:
            if failed is not None:
                failed(error if isinstance(error, UserError) else UserError(_OUR_MISTAKE))

        def store(_job: object) -> Change:
            # Here, not when the result is back: an undo asked for meanwhile has to find it.
            change = work(self.project)
            self.undo.push(change, label)
            return change

        def follow(change: Change) -> None:
            self.follow(change)
            if done is not None:
                done(change)

        takes = give_back if failed is not None else None
        self._tasks.run(store, follow, takes, crashed=takes, owner=self, writes=True, label=busy)

    def remember(self, change: Change, label: str) -> None:
        """Let the user undo *change*, which was written elsewhere in the writing lane."""
        self.undo.push(change, label)

    def follow(self, change: Change) -> None:
        """Let every view show what *change* changed."""
        if change:
            for view in self._views:
                view.refresh(change.kinds)
            self._finding.forget()
            self.saved_at = datetime.now()
            self._tell_overview(self.overview)
            # Beside the GUI thread: a note has to be in the list first.
            read = partial(overview, self.project)
            self._tasks.run(lambda _job: read(), self._tell_overview, owner=self, replaces="overview")
            self._idle.start()
        self._window.commands.refresh()

    def show_notes(self, wanted: NoteFilter) -> None:
        """Show the notes that pass *wanted* in Koda."""
        self._window.show_workspace("coding")
        self.coding.show_notes(wanted)

    def start_capture(self, session: int | None = None) -> None:
        """Go to Fånga, to *session* if one is given."""
        self._window.show_workspace("capture")
        if session is not None:
            self.capture.choose_session(session)

    def start_tour(self) -> None:
        """Point out what is where; afterwards everything is as it was."""
        from naravard_desktop.bench.tour import tour_steps
        from naravard_desktop.qt.tour import Tour

        before = self._window.workspace
        tour = Tour(self._window, tour_steps(self._window, self))
        tour.finished.connect(lambda _whole: self._window.show_workspace(before))
        tour.start()

    def unkept(self) -> UserError | None:
        """Return why what is being typed would be lost if the project were closed now; None if it wouldn't.

        Notes and memos that are being edited are saved by that; what's in the capture field is kept as it is.
        """
        trouble = self.capture.stream.finish_editing() or self.coding.notes.finish_editing()
        if trouble is not None:
            return trouble
        if not self.capture.composer.unsaved_text.strip():
            return None
        if self._drafts is None:
            return self.read_only_trouble()
        try:
            self._drafts.keep_now()
        except UserError as error:
            return error
        return None

    def read_only_trouble(self) -> UserError | None:
        """Return why nothing can be stored in the project; None if something can."""
        if not self.project.read_only:
            return None
        return ReadOnlyProject(
            "Projektet {name} är öppet bara för läsning. Inget ändrades.", name=self.project.path.name
        )

    def close(self) -> None:
        """Take the workspaces out of the window and close the file. Everything has been written by then."""
        self._window.workspace_shown.disconnect(self._prepare)
        if self._handle is not None:
            self._handle.activeChanged.disconnect(self._checkpoint_when_left)
        self._window.finder.remove_provider(self._finding.suggestions)
        self.capture.room.wall.close()
        self.paper.close()
        self._picturing.close()
        for keeper in (self._drafts, self._place, self._edited):
            if keeper is not None:
                keeper.close()
        for page in self._window.remove_workspaces():
            page.deleteLater()
        with suppress(UserError):  # the log is a part of the project, too
            self.project.checkpoint()
        self.project.close()
        self.deleteLater()

    def _add_workspaces(self) -> None:
        window = self._window
        window.add_workspace("home", QT_TRANSLATE_NOOP("commands", "Hem"), "home", self.home)
        window.add_workspace("capture", QT_TRANSLATE_NOOP("commands", "Fånga"), "note", self.capture)
        window.add_workspace("coding", QT_TRANSLATE_NOOP("commands", "Koda"), "tag", self.coding)
        window.add_workspace("report", QT_TRANSLATE_NOOP("commands", "Rapport"), "document", self.report)
        window.add_commands(self._commands())
        for view in self._views:
            window.add_commands(view.commands(), view)
        window.finder.add_provider(self._finding.suggestions)
        window.workspace_shown.connect(self._prepare)

    def _commands(self) -> tuple[Command, ...]:
        stack = self.undo
        return (
            Command(
                "undo",
                QT_TRANSLATE_NOOP("commands", "Ångra"),
                partial(self._step, stack.undo),
                "Ctrl+Z",
                "undo",
                lambda: stack.undo_label is not None,
            ),
            Command(
                "redo",
                QT_TRANSLATE_NOOP("commands", "Gör om"),
                partial(self._step, stack.redo),
                "Ctrl+Y; Ctrl+Shift+Z",
                "redo",
                lambda: stack.redo_label is not None,
            ),
            Command(
                "help",
                QT_TRANSLATE_NOOP("commands", "Rundtur i fönstret"),
                self.start_tour,
                "F1",
                "help",
                words=QT_TRANSLATE_NOOP("commands", "Hjälp Introduktion Lär dig"),
            ),
        )

    def _step(self, step: Work) -> None:
        self._tasks.run(lambda _job: step(self.project), self.follow, owner=self, writes=True)

    def _prepare(self, key: str) -> None:
        views = {"home": self.home, "capture": self.capture, "coding": self.coding, "report": self.report}
        if key in views:
            views[key].prepare_to_show()

    def _connect(self) -> None:
        capture, code, home, report = self.capture, self.coding, self.home, self.report
        self._capturing = Capturing(self, capture)
        self._picturing = Picturing(self, capture.pictures, self._tasks)
        capture.pictures.changed.connect(self._window.commands.refresh)
        self.paper = PaperDesk(self, capture, self._window, self._tasks)
        Masking(self, capture, self._window, self._tasks)
        capture.text_edited.connect(partial(self._edit_text, capture.text_refused))
        code.text_edited.connect(partial(self._edit_text, lambda note, text, _error: code.edit_refused(note, text)))
        for view in (capture, code):
            view.field_set.connect(self._set_field)
            view.notes_deleted.connect(self._delete)
            view.coded.connect(self._code)
            view.uncoded.connect(self._uncode)
        code.theme_added.connect(self._add_theme)
        code.capture_wanted.connect(self.start_capture)
        for page in (home, report):
            page.go.connect(self._window.show_workspace)
            page.coding_wanted.connect(self.show_notes)
        home.capture_wanted.connect(self.start_capture)
        home.import_wanted.connect(self.files.choose_import)
        report.export_wanted.connect(self.files.export_report)
        report.data_export_wanted.connect(self.files.export_data)
        if self._drafts is not None:
            capture.draft_typed.connect(self._drafts.keep)
            Keeping(self._drafts, capture, self._window)
        else:
            capture.side.show_keeping(False)
        if self._place is not None:
            capture.place_changed.connect(self._place.keep)
        if self._edited is not None:
            self._edits = EditsInPlace(self._edited, (capture.stream, code.notes))

    # --- what the views ask for ---

    def _edit_text(self, give_back: Callable[[int, str, UserError], object], note: int, text: str) -> None:
        def refused(error: UserError) -> None:
            give_back(note, text, error)
            self._window.show_error(error)

        label = QT_TRANSLATE_NOOP("undo", "Ändrad anteckning")
        self.write(label, partial(notes.edit_text, note=note, text=text), self.edit_stored, refused)

    def edit_stored(self, change: Change) -> None:
        """Take note that what was written where a note stands is stored as *change*."""
        if self._edited is not None:
            self._edits.settle(change)

    def _set_field(self, chosen: list[int], field: str, value: object) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Ändrade uppgifter")
        self.write(label, partial(notes.set_field, notes=chosen, field=field, value=value))

    def _delete(self, chosen: list[int]) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Borttagna anteckningar")
        self.write(label, partial(notes.delete_notes, notes=chosen))

    def _code(self, chosen: list[int], theme: int) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Kodning")
        self.write(label, partial(coding.code_notes, notes=chosen, theme=theme))

    def _uncode(self, chosen: list[int], theme: int) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Borttagen kodning")
        self.write(label, partial(coding.uncode_notes, notes=chosen, theme=theme))

    def _add_theme(self, dimension: int, name: str, parent: int | None) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Nytt tema")
        self.write(label, partial(catalogue.add_theme, dimension=dimension, name=name, parent=parent))

    # --- what the window says ---

    def show_overview(self) -> None:
        """Tell the window what the project holds and when it was saved, in the language in use."""
        self._tell_overview(overview(self.project))

    def _tell_overview(self, found: Overview) -> None:
        self.overview = found
        self._window.set_project(found.title, found.organisation)
        counts = (
            self.tr("%Ln anteckningar", "", found.notes),
            self.tr("%Ln tillfällen", "", found.sessions_planned),
            self.tr("%Ln personer", "", found.persons),
        )
        saved = self.tr("Sparat {time}").format(time=f"{self.saved_at:%H:%M:%S}") if self.saved_at else ""
        extra = self.tr("Bara läsning") if self.project.read_only else ""
        made_at = self._backed_up_at
        backup = self.tr("Säkerhetskopia {time}").format(time=moment(made_at)) if made_at else ""
        self._status = replace(self._status, saved=saved, backup=backup, counts=" · ".join(counts), extra=extra)
        self._window.set_status(self._status)

    # --- care of the file ---

    def _care_for_file(self) -> None:
        self._idle = QTimer(self, singleShot=True, interval=CHECKPOINT_AFTER)
        self._idle.timeout.connect(self._checkpoint)
        self._backups = QTimer(self, interval=BACKUP_EVERY)
        self._backups.timeout.connect(self._back_up)
        self._handle = self._window.windowHandle()
        if self._handle is not None:
            self._handle.activeChanged.connect(self._checkpoint_when_left)
        if not self.project.read_only:
            self._backups.start()
            self._back_up()

    def _checkpoint(self) -> None:
        failed = self._drafts.doubt if self._drafts is not None else None
        self._tasks.run(lambda _job: self.project.checkpoint(), failed=failed, owner=self, writes=True)

    def _checkpoint_when_left(self) -> None:
        if not self._window.isActiveWindow():
            self._checkpoint()

    def _back_up(self) -> None:
        self._tasks.run(lambda _job: self.project.back_up(), lambda _copy: self.show_backup(), owner=self)

    def show_backup(self) -> None:
        """Tell the window when the newest automatic backup was made."""
        path = self.project.path
        self._tasks.run(lambda _job: latest_backup(path), self._tell_backup, owner=self, replaces="backup")

    def _tell_backup(self, made_at: datetime | None) -> None:
        self._backed_up_at = made_at
        self.show_overview()
