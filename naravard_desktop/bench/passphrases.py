"""The passphrase of the open project: set, changed, removed, remembered, and on a recovery sheet."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services import file_care, remembered_keys
from naravard_desktop.storage.engine import Key
from naravard_desktop.views.file_dialogs import AskPath, ask_target
from naravard_desktop.views.new_passphrase import NewPassphrase, Purpose

if TYPE_CHECKING:
    from naravard_desktop.bench.safety import SafetyDesk


class PassphraseDesk(QObject):
    """Carries out what the window offers about the passphrase."""

    def __init__(self, desk: "SafetyDesk", tasks: Tasks, ask: AskPath = ask_target) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tasks = tasks
        self.ask_path = ask

    def ask(self, purpose: Purpose) -> None:
        """Ask for another passphrase, or whether to have none, and see to it."""
        if self._desk.bench is None or self._desk.bench.project.read_only:
            return
        dialog = NewPassphrase(purpose, self._desk.parent_widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(partial(self._change, dialog))
        self._tasks.busy.connect(dialog.show_progress)
        self._offer_remembering(dialog, self._desk.bench.project.key)
        dialog.open()

    def ask_recovered(self) -> None:
        """Ask for a new passphrase, since the project was opened without the present one."""
        self.ask(Purpose.RECOVERED)

    def offer_sheet(self) -> None:
        """Say that a recovery sheet is the only other way in, with a button that makes one."""
        words = self.tr("Projektet är krypterat. Glöms lösenfrasen bort är ett återställningsblad enda vägen in.")
        self._desk.tell(words, "info", self.tr("Spara återställningsblad…"), self.save_sheet)

    def save_sheet(self) -> None:
        """Let the user choose where the recovery sheet goes, and write it."""
        bench = self._desk.bench
        if bench is None or bench.project.key is None:
            return
        title, key = bench.overview.title, bench.project.key
        start = user_documents_path() / f"{self.tr('Återställningsblad')}.pdf"
        path = self.ask_path(
            self._desk.parent_widget, self.tr("Spara återställningsbladet"), start, self.tr("PDF-filer (*.pdf)")
        )
        if path is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")

        def work(_job: Job) -> Path:
            from naravard_desktop.reports.recovery_sheet import write_recovery_sheet

            write_recovery_sheet(target, title, key.recovery_code(), date.today())
            return target

        self._tasks.run(work, self._sheet_saved, self._desk.tell, owner=self, label=self.tr("Skriver bladet…"))

    def remember(self, on: bool) -> None:
        """Have this computer remember the key, or forget it."""
        key = self._desk.bench.project.key if self._desk.bench is not None else None
        if key is None:
            return
        work = remembered_keys.remember if on else remembered_keys.forget

        def failed(error: UserError) -> None:
            self._desk.tell(error)
            self._desk.refresh()

        self._tasks.run(lambda _job: work(key), failed=failed, owner=self)

    # --- inside ---

    def _offer_remembering(self, dialog: NewPassphrase, key: Key | None) -> None:
        def work(_job: Job) -> bool | None:
            if not remembered_keys.can_remember():
                return None
            return key is not None and remembered_keys.is_remembered(key)

        def done(remembered: bool | None) -> None:
            if remembered is not None:
                dialog.offer_remembering(remembered)

        self._tasks.run(work, done, owner=dialog)

    def _change(self, dialog: NewPassphrase, passphrase: str, remember: bool) -> None:
        bench = self._desk.bench
        if bench is None:
            return
        path, old = bench.project.path, bench.project.key
        kept: list[Path] = []

        def work(job: Job) -> Key | None:
            new = Key.for_new_file(passphrase) if passphrase else None
            kept.extend(file_care.change_key(path, old, new, job.progress))
            return new

        def told(error: UserError | None) -> None:
            if error is not None:
                dialog.show_problem(error)
                return
            dialog.accept()
            self._move_memory(old, remember)
            self._say_changed(kept)

        label = self.tr("Krypterar projektet…") if passphrase else self.tr("Tar bort krypteringen…")
        dialog.show_busy(label)
        self._desk.exchange(work, told, label, same=True)

    def _move_memory(self, old: Key | None, remember: bool) -> None:
        """Let the computer forget the former key, and remember the present one if the user wants that."""
        new = self._desk.bench.project.key if self._desk.bench is not None else None

        def work(_job: Job) -> None:
            if old is not None:
                remembered_keys.forget(old)
            if remember and new is not None:
                remembered_keys.remember(new)

        self._tasks.run(work, lambda _nothing: self._desk.refresh(), self._desk.tell, owner=self)

    def _say_changed(self, kept: list[Path]) -> None:
        encrypted = self._desk.bench is not None and self._desk.bench.project.encrypted
        done = self.tr("Projektet är krypterat.") if encrypted else self.tr("Lösenfrasen är borttagen.")
        if kept:
            names = ", ".join(path.name for path in kept)
            rest = self.tr("De här säkerhetskopiorna gick inte att göra om och är som de var: {names}.")
            self._desk.tell(f"{done} {rest.format(names=names)}", "warn")
        elif encrypted:
            self.offer_sheet()
        else:
            self._desk.tell(done, "info")

    def _sheet_saved(self, path: Path) -> None:
        words = self.tr("Bladet är sparat som {name}. Skriv ut det, och ta sedan bort filen.").format(name=path.name)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self._desk.tell(words, "info", self.tr("Öppna för utskrift"), show)
