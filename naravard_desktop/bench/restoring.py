"""A backup in the place of the open project, after a look at what it holds."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services import safekeeping
from naravard_desktop.services.safekeeping import Backup, BackupContents
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.restore import restore
from naravard_desktop.views.restore_backup import RestoreBackup

if TYPE_CHECKING:
    from naravard_desktop.bench.safety import SafetyDesk


class RestoreDesk(QObject):
    """Lets the user choose among the automatic backups and restores the chosen one."""

    def __init__(self, desk: "SafetyDesk", tasks: Tasks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tasks = tasks

    def choose(self) -> None:
        """Show the backups there are."""
        bench = self._desk.bench
        if bench is not None and not bench.project.read_only:
            path = bench.project.path
            self._tasks.run(lambda _job: safekeeping.backups(path), self._show, owner=bench)

    def _show(self, found: list[Backup]) -> None:
        if not found:
            self._desk.tell(self.tr("Det finns ingen säkerhetskopia att återställa."), "info")
            return
        dialog = RestoreBackup(found, self._desk.parent_widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.look_wanted.connect(partial(self._look, dialog))
        dialog.restore_wanted.connect(partial(self._restore, dialog))
        dialog.open()
        dialog.begin()

    def _look(self, dialog: RestoreBackup, path: Path) -> None:
        bench = self._desk.bench
        if bench is None:
            return
        project = bench.project

        def work(_job: Job) -> BackupContents:
            return safekeeping.look_into(path, project.key, project.path)

        shown, failed = partial(dialog.show_look, path), partial(dialog.show_look_problem, path)
        self._tasks.run(work, shown, failed, owner=dialog, replaces="look")

    def _restore(self, dialog: RestoreBackup, backup: Path) -> None:
        bench = self._desk.bench
        if bench is None:
            return
        path, key = bench.project.path, bench.project.key
        kept: list[Path | None] = []

        def work(_job: Job) -> Key | None:
            kept.append(restore(path, backup, key))
            return key

        def told(error: UserError | None) -> None:
            if error is not None:
                dialog.show_problem(error)
                return
            dialog.accept()
            words = self.tr("Projektet är återställt.")
            if kept[0] is not None:
                words += " " + self.tr("Det som fanns innan finns kvar som {name}.").format(name=kept[0].name)
            self._desk.tell(words, "info")

        label = self.tr("Återställer projektet…")
        dialog.show_busy(label)
        self._desk.exchange(work, told, label, same=False)
