"""The synthesis before it leaves the house: its contents, a page to read, what to look over, and the export."""

import re
import unicodedata
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.errors import ErrorBar
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Explained, Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import EmptyState, Landing, Switch
from naravard_desktop.reports.synthesis import SynthesisOptions
from naravard_desktop.services.projects import Project
from naravard_desktop.views.file_dialogs import AskPath, ask_target, show_folder
from naravard_desktop.views.report_checks import ReportChecks
from naravard_desktop.views.report_contents import BLOCK_ROLE, ContentsModel
from naravard_desktop.views.report_page import PageSetter
from naravard_desktop.views.report_reading import Reading, read_synthesis
from naravard_desktop.views.step_list import NextStep, StepList

_TYPING_PAUSE: Final = 500  # milliseconds without a key until the page follows the fields
_ROOM_FOR_CONTENTS: Final = 1060  # pixels at 100 % text; narrower windows choose chapters from a list above the page


class Report(Landing):
    """Shows ``ui/report.ui``. Reads the synthesis in a worker while it's in view; writes no files itself.

    Signals:
        export_wanted(object, object): write the synthesis to this `Path` with these `SynthesisOptions`; then call
            `export_done` or `show_problem`.
        data_export_wanted(object): write all notes to this `Path`, as its suffix says: ``.csv`` or ``.json``.
        coding_wanted(object): show the notes that pass this `NoteFilter`.
        go(str): show the workspace with this key.
    """

    export_wanted = Signal(object, object)
    data_export_wanted = Signal(object)
    coding_wanted = Signal(object)
    go = Signal(str)

    contents_pane: QFrame
    contents: QTreeView
    list_notes: Switch
    preview_about: QLabel
    chapter: QComboBox
    sheet: QTextBrowser
    nothing: EmptyState
    export_pane: QFrame
    to_mend_heading: QLabel
    to_mend: StepList
    done_heading: QLabel
    seen_to: StepList
    title: QLineEdit
    subtitle: QLineEdit
    document_number: QLineEdit
    threshold: QSpinBox
    outcome: ErrorBar
    export_word: QPushButton
    export_csv: QPushButton
    export_json: QPushButton

    def __init__(
        self, project: Project, tasks: Tasks, parent: QWidget | None = None, *, ask_path: AskPath = ask_target
    ) -> None:
        super().__init__(parent)
        load_form(self, "report")
        self._project, self._tasks, self._ask_path = project, tasks, ask_path
        self._folder = _documents()
        self._reading: Reading | None = None
        self._stale = True
        self._moving = False
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._outline = ContentsModel(self)
        self.contents.setModel(self._outline)
        self.chapter.setModel(self._outline)
        self.land_on(self.contents)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.export_word.setIcon(icon("document", "onprimary"))
        self._connect()
        self._offer_export()
        self._measure()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read)
        for field in (self.title, self.subtitle, self.document_number):
            field.textEdited.connect(lambda: self._pause.start())
        self.threshold.valueChanged.connect(lambda: self._pause.start())
        self.list_notes.toggled.connect(self._read)
        self.contents.clicked.connect(self._visit)
        self.contents.selectionModel().currentChanged.connect(self._visit)
        self.chapter.activated.connect(lambda row: self._visit(self._outline.index(row)))
        self.sheet.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.to_mend.chosen.connect(self._take_step)
        self.export_word.clicked.connect(self._export_word)
        self.export_csv.clicked.connect(lambda: self._export_data("csv"))
        self.export_json.clicked.connect(lambda: self._export_data("json"))
        self.nothing.action.clicked.connect(lambda: self.go.emit("capture"))
        self._tasks.idle.connect(self._offer_export)  # an export that was cancelled reports nothing else

    # --- for the window ---

    def prepare_to_show(self) -> None:
        """Read again if something changed since."""
        if self._stale:
            self._read()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Follow a change of *kinds*: soon when in view, else when shown."""
        if kinds:
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done here."""
        return (
            Command(
                "export.word",
                QT_TRANSLATE_NOOP("commands", "Exportera syntesen till Word…"),
                self._export_word,
                "Ctrl+E",
                "document",
                self._can_export,
                QT_TRANSLATE_NOOP("commands", "rapport docx skriva ut"),
            ),
            Command(
                "export.csv",
                QT_TRANSLATE_NOOP("commands", "Exportera data som CSV…"),
                lambda: self._export_data("csv"),
                icon="export",
                enabled=self._can_export,
                words=QT_TRANSLATE_NOOP("commands", "excel tabell"),
            ),
            Command(
                "export.json",
                QT_TRANSLATE_NOOP("commands", "Exportera data som JSON…"),
                lambda: self._export_data("json"),
                icon="export",
                enabled=self._can_export,
            ),
        )

    def export_done(self, path: Path) -> None:
        """Say that *path* was written, and offer its folder."""
        self._offer_export()
        sentence = self.tr("{name} är sparad.").format(name=path.name)
        self.outcome.tell(sentence, "info", self.tr("Öppna mappen"), lambda: show_folder(path))

    def show_problem(self, problem: Explained | str) -> None:
        """Say why a file wasn't written."""
        self._offer_export()
        self.outcome.tell(problem)

    def options(self) -> SynthesisOptions:
        """Return what the fields and switches say."""
        return SynthesisOptions(
            title=self.title.text().strip(),
            subtitle=self.subtitle.text().strip(),
            document_number=self.document_number.text().strip(),
            threshold=self.threshold.value(),
            list_notes=self.list_notes.isChecked(),
        )

    # --- reading and showing ---

    def _read(self) -> None:
        self._stale = False
        self._pause.stop()
        options = self.options()
        self._tasks.run(
            lambda job: read_synthesis(self._project, options, job),
            self._show,
            owner=self,
            label=self.tr("Läser in rapporten…"),
            replaces="synthesis",
        )

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        self.title.setPlaceholderText(reading.title)
        empty = reading.notes == 0
        self.sheet.setHidden(empty)
        self.nothing.setVisible(empty)
        text = self.tr("Fånga eller importera anteckningar. Sedan går syntesen att läsa här.")
        self.nothing.set(self.tr("Ingenting att sammanfatta än"), text, self.tr("Till Fånga"), "document")
        self._set_page(reading)
        options = self.options()
        checks = ReportChecks()
        mend = [] if empty else checks.to_mend(reading, options)
        done = [] if empty else checks.seen_to(reading, options)
        self.to_mend.show_steps(mend)
        self.to_mend_heading.setVisible(bool(mend))
        self.seen_to.show_steps(done)
        self.done_heading.setVisible(bool(done))
        self._offer_export()

    def _set_page(self, reading: Reading) -> None:
        """Set the page anew, and stay at the place that was being read."""
        bar = self.sheet.verticalScrollBar()
        at = bar.value()
        self._moving = True
        setter = PageSetter(current_look(), 56 if self._is_wide() else 24)
        setter.set_lines(() if reading.notes == 0 else reading.lines)
        setter.document.setParent(self.sheet)  # so that the next setDocument deletes it
        self.sheet.setDocument(setter.document)
        self._outline.show_chapters(setter.chapters)
        bar.setValue(at)
        self._moving = False
        self._follow_scrolling()

    # --- going to a chapter ---

    def _visit(self, index: QModelIndex) -> None:
        """Bring the chapter at *index* to the top of the page."""
        number = index.data(BLOCK_ROLE)
        if number is None or self._moving:
            return
        self._moving = True
        self.sheet.setTextCursor(QTextCursor(self.sheet.document().findBlockByNumber(number)))
        self.sheet.verticalScrollBar().setValue(round(self._top(number)) - current_look().px(12))
        self.chapter.setCurrentIndex((index.parent() if index.parent().isValid() else index).row())
        self._moving = False

    def _top(self, number: int) -> float:
        """Return how far down the page the text block *number* begins, in pixels."""
        document = self.sheet.document()
        return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).top()

    def _follow_scrolling(self) -> None:
        """Mark the chapter that is being read."""
        if self._moving or not self._outline.rowCount():
            return
        line = self.sheet.verticalScrollBar().value() + self.sheet.viewport().height() / 4
        index = self._outline.at(line, self._top)
        chapter = index.parent() if index.parent().isValid() else index
        self._moving = True
        # A section is marked only where the user has opened its chapter: scrolling opens none.
        self.contents.setCurrentIndex(index if self.contents.isExpanded(chapter) else chapter)
        self.chapter.setCurrentIndex(chapter.row())
        self._moving = False

    # --- what the user chooses ---

    def _take_step(self, step: NextStep) -> None:
        if step.place == "coding":
            self.coding_wanted.emit(step.wanted)
        elif step.place == "document_number":
            self.document_number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _can_export(self) -> bool:
        return self._reading is not None and self._reading.notes > 0

    def _offer_export(self) -> None:
        for button in (self.export_word, self.export_csv, self.export_json):
            button.setEnabled(self._can_export())

    def _export_word(self) -> None:
        proposal = self._folder / f"{self._file_name()}-syntes.docx"
        path = self._ask_path(self, self.tr("Exportera till Word"), proposal, self.tr("Word (*.docx)"))
        if path is not None:
            self._begin_export(path)
            self.export_wanted.emit(_with_suffix(path, ".docx"), self.options())

    def _export_data(self, kind: str) -> None:
        proposal = self._folder / f"{self._file_name()}.{kind}"
        path = self._ask_path(self, self.tr("Exportera data"), proposal, f"{kind.upper()} (*.{kind})")
        if path is not None:
            self._begin_export(path)
            self.data_export_wanted.emit(_with_suffix(path, f".{kind}"))

    def _begin_export(self, path: Path) -> None:
        self._folder = path.parent
        self.outcome.clear()
        for button in (self.export_word, self.export_csv, self.export_json):
            button.setEnabled(False)

    def _file_name(self) -> str:
        title = self.title.text().strip() or (self._reading.title if self._reading else "")
        return plain_name(title) or "naravard"

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents a place beside the page, or above it."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, language and text size: the page is set anew in the new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        changes = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LanguageChange)
        if event.type() in changes and self._reading is not None:
            self._show(self._reading)

    def _is_wide(self) -> bool:
        return self.width() >= current_look().px(_ROOM_FOR_CONTENTS)

    def _measure(self) -> None:
        look = current_look()
        wide = self._is_wide()
        self.contents_pane.setVisible(wide)
        self.chapter.setVisible(not wide)
        self.preview_about.setVisible(wide)
        self.contents_pane.setFixedWidth(look.px(296))
        self.export_pane.setFixedWidth(look.px(328 if wide else 288))
        self.contents.setIndentation(look.px(16))
        self.sheet.setMinimumWidth(look.px(260))
        self.sheet.setMaximumWidth(look.px(780))
        self.export_word.setIconSize(QSize(look.px(20), look.px(20)))


def plain_name(title: str) -> str:
    """Return *title* as a file name without blanks and without letters that some systems spoil."""
    ascii_only = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", ascii_only))[:60].strip("-")


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def _documents() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
