"""The safety of the open project's file: what the window tells of it, its copies, and the way to all the rest."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from naravard_desktop.bench.exchange import FileExchange, Told
from naravard_desktop.bench.passphrases import PassphraseDesk
from naravard_desktop.bench.restoring import RestoreDesk
from naravard_desktop.bench.workbench import Workbench
from naravard_desktop.domain.errors import DamagedProject
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.errors import Severity, explain
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tasks import Busy, Explained, Job, Tasks
from naravard_desktop.services import file_care
from naravard_desktop.storage.engine import Key
from naravard_desktop.views.file_dialogs import AskPath, ask_new, show_folder
from naravard_desktop.views.file_safety import FileSafety
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.new_passphrase import Purpose

SUFFIX = ".naravard"


class SafetyDesk(QObject):
    """What can be done about the file of the project in *window*; `attach` it to each workbench anew."""

    def __init__(self, window: MainWindow, tasks: Tasks, exchange: FileExchange, ask: AskPath = ask_new) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._exchange = exchange
        self.ask_path = ask
        self.bench: Workbench | None = None
        self.dialog: FileSafety | None = None
        self.passphrases = PassphraseDesk(self, tasks)
        self.restoring = RestoreDesk(self, tasks)
        window.statusbar.safety_wanted.connect(self.open)
        tasks.busy.connect(self._show_busy)
        tasks.refused.connect(self._offer_repair)

    def attach(self, bench: Workbench) -> None:
        """Work on the project of *bench* from now on."""
        self.bench = bench
        self._window.add_commands(self._commands(bench))
        project = bench.project
        if project.encrypted and not project.read_only:
            # Those that an interrupted change of the passphrase left readable.
            self._tasks.run(lambda _job: file_care.seal_backups(project), owner=bench)
        self.refresh()

    def detach(self) -> None:
        """Let go of the workbench, which is about to close."""
        self.bench = None

    def open(self) -> None:
        """Show where the file is and how safe, with all that can be done about it."""
        if self.bench is not None:
            self.dialog = self.dialog or self._make_dialog()
            self.dialog.open()
            self.refresh()

    def refresh(self) -> None:
        """Read anew what the dialog shows, if it's open: folders and the keyring may take their time."""
        bench, dialog = self.bench, self.dialog
        if bench is not None and dialog is not None and dialog.isVisible():
            project, saved = bench.project, bench.saved_at
            self._tasks.run(
                lambda _job: file_care.file_facts(project, saved), dialog.show_facts, owner=dialog, replaces="facts"
            )

    def tell(
        self,
        problem: Explained | str,
        severity: Severity = "danger",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say *problem* where the user looks: in the dialog while it's open, else in the window."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.message.tell(explain(problem), severity, action, run)
        else:
            self._window.show_error(problem, severity, action, run)

    def exchange(self, work: Callable[[Job], Key | None], told: Told, label: str, *, same: bool) -> None:
        """Have *work* put another file in the project's place; see `FileExchange.run`."""
        if self.bench is not None:
            self._exchange.run(self.bench, self._window.workspace, work, told, label, same=same)

    @property
    def parent_widget(self) -> QWidget:
        """What a further dialog stands before."""
        return self.dialog if self.dialog is not None and self.dialog.isVisible() else self._window

    # --- copies ---

    def save_copy(self) -> None:
        """Let the user choose where a copy goes, and make it."""
        if self.bench is None:
            return
        project = self.bench.project
        name = self.tr("{name} – kopia").format(name=project.path.stem)
        start = user_documents_path() / f"{name}{SUFFIX}"
        path = self.ask_path(self.parent_widget, self.tr("Spara en kopia"), start, "Naravard (*.naravard)")
        if path is None:
            return
        target = path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")

        def done(_nothing: None) -> None:
            words = self.tr("Kopian {name} är sparad och kontrollerad.").format(name=target.name)
            self.tell(f"{words} {self.tr('Den har samma lösenfras.')}" if project.encrypted else words, "info")

        label = self.tr("Sparar en kopia…")
        self._tasks.run(lambda _job: project.copy_to(target), done, self.tell, owner=self, label=label)

    def back_up(self) -> None:
        """Make an automatic backup now."""
        if self.bench is None or self.bench.project.read_only:
            return
        bench = self.bench

        def done(copy: Path | None) -> None:
            made = self.tr("Säkerhetskopian är sparad och kontrollerad.")
            self.tell(made if copy else self.tr("Ingenting har ändrats sedan den senaste säkerhetskopian."), "info")
            bench.show_backup()
            self.refresh()

        label = self.tr("Säkerhetskopierar…")
        self._tasks.run(lambda _job: bench.project.back_up("hand"), done, self.tell, owner=bench, label=label)

    # --- inside ---

    def _make_dialog(self) -> FileSafety:
        dialog = FileSafety(self._window)
        dialog.set_wanted.connect(partial(self.passphrases.ask, Purpose.SET))
        dialog.change_wanted.connect(partial(self.passphrases.ask, Purpose.CHANGE))
        dialog.remove_wanted.connect(partial(self.passphrases.ask, Purpose.REMOVE))
        dialog.sheet_wanted.connect(self.passphrases.save_sheet)
        dialog.remembering.connect(self.passphrases.remember)
        dialog.copy_wanted.connect(self.save_copy)
        dialog.backup_wanted.connect(self.back_up)
        dialog.restore_wanted.connect(self.restoring.choose)
        dialog.folder_wanted.connect(self._show_folder)
        dialog.finished.connect(dialog.message.clear)
        return dialog

    def _show_busy(self, busy: Busy | None) -> None:
        if self.dialog is not None:
            self.dialog.show_busy(busy)

    def _show_folder(self) -> None:
        if self.bench is not None:
            show_folder(self.bench.project.path)

    def _offer_repair(self, error: Explained) -> None:
        """Lead from a damaged project to its backups."""
        if isinstance(error, DamagedProject) and self.bench is not None and not self.bench.project.read_only:
            self._window.show_error(error, "danger", self.tr("Återställ…"), self.restoring.choose)

    def _commands(self, bench: Workbench) -> tuple[Command, ...]:
        def may_write() -> bool:
            return not bench.project.read_only

        words = QT_TRANSLATE_NOOP("commands", "Lösenfras Kryptera Lås Återställningsblad Nyckelring Filen")
        safety = QT_TRANSLATE_NOOP("commands", "Säkerhet och kopior…")
        copy = QT_TRANSLATE_NOOP("commands", "Spara en kopia…")
        back_up = QT_TRANSLATE_NOOP("commands", "Säkerhetskopiera nu")
        restore = QT_TRANSLATE_NOOP("commands", "Återställ från en säkerhetskopia…")
        return (
            Command("safety", safety, self.open, icon="shield", words=words),
            Command("copy_project", copy, self.save_copy, "Ctrl+Shift+S", "copy"),
            Command("back_up", back_up, self.back_up, icon="save", enabled=may_write),
            Command("restore", restore, self.restoring.choose, icon="undo", enabled=may_write),
        )
