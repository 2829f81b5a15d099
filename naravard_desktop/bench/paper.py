"""Paper in the room, as the window offers it: sheets to print for the tables, and typing in what stands on them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from naravard_desktop.bench.drafts import DraftKeeper
from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services import catalogue, correcting, notes, streaming
from naravard_desktop.services.change import Change
from naravard_desktop.services.rows import NoteRow, SessionRow
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.file_dialogs import AskPath, ask_target
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.paper_cells import Place
from naravard_desktop.views.paper_entry import PaperEntry
from naravard_desktop.views.paper_sheets import Memory, Submission

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench

PAPER = "capture.paper"
"""Key of what is being typed in from paper."""

_UNSAFE = '\\/:*?"<>|'


class PaperDesk(QObject):
    """Prints table sheets for the session in *capture*, and takes in what was written on them."""

    def __init__(
        self, bench: "Workbench", capture: Capture, window: MainWindow, tasks: Tasks, ask: AskPath = ask_target
    ) -> None:
        super().__init__(bench)
        self._bench, self._capture, self._window = bench, capture, window
        self._tasks, self._ask = tasks, ask
        self._keeper = None if bench.project.read_only else DraftKeeper(bench.project, tasks, self, PAPER)
        if self._keeper is not None:
            self._keeper.failing.connect(window.show_error)
        self.form: PaperEntry | None = None
        capture.header.sheets_wanted.connect(self.print_sheets)
        capture.header.paper_wanted.connect(self.open_form)

    def close(self) -> None:
        """Keep what isn't stored, and let go of the file."""
        if self._keeper is not None:
            self._keeper.close()

    # --- out ---

    def print_sheets(self) -> None:
        """Let the user choose a file and write the sheets of the chosen session to it."""
        session = self._capture.session
        if session is None:
            return
        name = "".join("-" if letter in _UNSAFE else letter for letter in session.title)
        start = user_documents_path() / f"{self.tr('Bordsblad')} {name}.pdf"
        path = self._ask(self._window, self.tr("Skriv ut bordsblad"), start, self.tr("PDF (*.pdf)"))
        if path is not None:
            self._write(session.pk, path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def _write(self, session: int, path: Path) -> None:
        def work(job: Job) -> int:
            from naravard_desktop.reports.table_kit import table_kit
            from naravard_desktop.reports.table_kit_pdf import write_table_kit

            return write_table_kit(table_kit(self._bench.project, session), path, job.progress)

        label = self.tr("Skriver {name}…").format(name=path.name)
        self._tasks.run(work, partial(self._written, path), owner=self, label=label, cancellable=True)

    def _written(self, path: Path, sheets: int) -> None:
        said = self.tr("%Ln bordsblad i {name}, med försättsblad.", "", sheets).format(name=path.name)
        self._window.show_error(said, "info", self.tr("Öppna"), lambda: self._show_file(path))

    def _show_file(self, path: Path) -> None:
        self._window.clear_error()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    # --- in ---

    def open_form(self) -> None:
        """Let the user type in what stands on the sheets of the chosen session."""
        session, trouble = self._capture.session, self._bench.read_only_trouble()
        if session is None:
            return
        if trouble is not None:  # what's typed could be neither stored nor kept
            self._window.show_error(trouble)
            return
        if self.form is not None and self.form.busy:  # what it's storing would be taken for not stored
            self._tasks.idle.connect(self.open_form, Qt.ConnectionType.SingleShotConnection)
            return
        if self.form is not None:
            self.form.deleteLater()
        project = self._bench.project
        choices = Choices(tuple(catalogue.groups(project)), tuple(catalogue.themes(project)))
        self.form = form = PaperEntry(session, choices, self._notes_of, self._kept, self._window)
        form.submitted.connect(partial(self._store, form))
        form.finished.connect(lambda: self._come_back(form))
        if self._keeper is not None:
            form.draft_typed.connect(self._keeper.keep)
        form.open()

    @property
    def _kept(self) -> str:
        return self._keeper.text() if self._keeper is not None else ""

    def remind(self) -> None:
        """Tell of lines that were typed in and aren't stored, if there are any."""
        counts: dict[int, int] = {}
        for place, count in Memory(self._kept).unsaved.items():
            counts[place.session] = counts.get(place.session, 0) + count
        known = {row.pk: row for row in catalogue.sessions(self._bench.project)} if counts else {}
        session = next((known[pk] for pk in counts if pk in known), None)
        if session is not None:
            said = self.tr("%Ln rader från papper är inte sparade än ({session}).", "", counts[session.pk])
            show = self.tr("Visa")
            self._window.show_error(said.format(session=session.title), "warn", show, lambda: self._show(session))

    def _show(self, session: SessionRow) -> None:
        self._window.clear_error()
        self._bench.start_capture(session.pk)
        self.open_form()

    def _notes_of(self, place: Place) -> list[NoteRow]:
        wanted = streaming.StreamFilter(place.table, place.round)
        ids = streaming.stream_ids(self._bench.project, place.session, wanted)
        return notes.note_rows(self._bench.project, list(reversed(ids)))

    def _store(self, form: PaperEntry, submission: Submission) -> None:
        def done(change: Change) -> None:
            form.stored(submission, change)

        def failed(error: UserError) -> None:
            form.refused(submission, error)
            if not form.isVisible():
                self.remind()

        if submission.note is None or submission.was is None:
            label, work = QT_TRANSLATE_NOOP("undo", "Ny anteckning"), partial(notes.add_note, draft=submission.draft)
        else:
            label = QT_TRANSLATE_NOOP("undo", "Ändrad anteckning")
            work = partial(correcting.correct_note, note=submission.note, was=submission.was, now=submission.draft)
        self._bench.write(label, work, done, failed)

    def _come_back(self, form: PaperEntry) -> None:
        self._window.activateWindow()
        self._capture.setFocus()
        if form.unsaved and not form.busy:
            self.remind()
