"""Opens project files for the window: asks for what is missing, and offers a backup of what can't be read.

Known before a project is open, so it imports services only where they work: in the worker.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from naravard_desktop.domain.errors import InvalidProject, UnreadableFile, UserError, WrongPassphrase
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from naravard_desktop.services.projects import Project
    from naravard_desktop.services.safekeeping import Rescue
    from naravard_desktop.views.passphrase import Passphrase


class ProjectOpener(QObject):
    """Opens one project after the other; what is open in the window stays so until another one is.

    Signals:
        opened(object): a `Project`, claimed for the window.
        recovered(): the one that was just opened was opened with its recovery code.
    """

    opened = Signal(object)
    recovered = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks

    def open(self, path: Path) -> None:
        """Open the project at *path*; ask for its passphrase if it has one that isn't remembered."""

        def work(_job: Job) -> "Project":
            from naravard_desktop.services.remembered_keys import open_remembered

            return open_remembered(path, claim=True)

        def failed(error: UserError) -> None:
            if isinstance(error, WrongPassphrase):
                self._ask_passphrase(path)
            elif isinstance(error, InvalidProject | UnreadableFile):
                self._look_for_rescue(path, error)
            else:
                self._window.show_error(error)

        self._tasks.run(work, self.opened.emit, failed, owner=self, writes=True, label=self._label(path))

    # --- passphrase and recovery code ---

    def _ask_passphrase(self, path: Path) -> None:
        from naravard_desktop.views.passphrase import Passphrase

        dialog = Passphrase(path.name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(partial(self._try_passphrase, path, dialog))
        dialog.code_submitted.connect(partial(self._try_code, path, dialog))
        self._offer_remembering(dialog)
        self._offer_rescue(path, None, dialog)
        dialog.open()

    def _try_passphrase(self, path: Path, dialog: "Passphrase", passphrase: str) -> None:
        remembering = dialog.remember.isVisible() and dialog.remember.isChecked()

        def work(_job: Job) -> "Project":
            from naravard_desktop.services.projects import open_project

            return open_project(path, passphrase, claim=True)

        def done(project: "Project") -> None:
            if self._took(dialog, project) and remembering:
                self._remember(project)

        def failed(error: UserError) -> None:
            if isValid(dialog):
                dialog.show_problem(error)
                if isinstance(error, InvalidProject | WrongPassphrase):
                    self._offer_rescue(path, passphrase, dialog)

        self._tasks.run(work, done, failed, owner=self, writes=True, label=self._label(path))

    def _try_code(self, path: Path, dialog: "Passphrase", code: str) -> None:
        def work(_job: Job) -> "Project":
            from naravard_desktop.services.projects import recover_project

            return recover_project(path, code, claim=True)

        def done(project: "Project") -> None:
            if self._took(dialog, project):
                self.recovered.emit()

        def failed(error: UserError) -> None:
            if isValid(dialog):
                dialog.show_problem(error)

        self._tasks.run(work, done, failed, owner=self, writes=True, label=self._label(path))

    def _took(self, dialog: "Passphrase", project: "Project") -> bool:
        """Hand *project* over, unless the user gave up while it was opened: then it's closed again."""
        if not isValid(dialog) or not dialog.isVisible():
            project.close()
            return False
        dialog.accept()
        self.opened.emit(project)
        return True

    def _offer_remembering(self, dialog: "Passphrase") -> None:
        def work(_job: Job) -> bool:
            from naravard_desktop.services.remembered_keys import can_remember

            return can_remember()

        self._tasks.run(work, lambda can: dialog.offer_remembering() if can else None, owner=dialog)

    def _remember(self, project: "Project") -> None:
        def work(_job: Job) -> None:
            from naravard_desktop.services.remembered_keys import remember

            if project.key is not None:
                remember(project.key)

        self._tasks.run(work, owner=self)

    # --- a backup in place of what can't be read ---

    def _look_for_rescue(self, path: Path, error: UserError) -> None:
        def show(rescue: "Rescue | None") -> None:
            if rescue is None:
                self._window.show_error(error)
                return
            sentence, put_back = self._sentence(path, rescue), partial(self._rescue, path, rescue)
            self._window.show_error(sentence, "danger", self.tr("Återställ säkerhetskopian"), put_back)

        self._search(path, None, show, self)

    def _offer_rescue(self, path: Path, passphrase: str | None, dialog: "Passphrase") -> None:
        def show(rescue: "Rescue | None") -> None:
            if rescue is None:
                return

            def put_back() -> None:
                dialog.accept()
                self._rescue(path, rescue)

            dialog.rescue_wanted.connect(put_back, Qt.ConnectionType.SingleShotConnection)
            dialog.offer_rescue(self._sentence(path, rescue))

        self._search(path, passphrase, show, dialog)

    def _search(
        self, path: Path, passphrase: str | None, show: "Callable[[Rescue | None], object]", owner: QObject
    ) -> None:
        def work(_job: Job) -> "Rescue | None":
            from naravard_desktop.services.safekeeping import find_rescue

            return find_rescue(path, passphrase)

        label = self.tr("Letar efter en säkerhetskopia…")
        self._tasks.run(work, show, owner=owner, replaces="rescue", label=label)

    def _sentence(self, path: Path, rescue: "Rescue") -> str:
        from naravard_desktop.views.moments import moment

        when = moment(rescue.backup.made_at)
        if rescue.certain and not path.exists():
            lead = self.tr("Filen {name} finns inte kvar. Säkerhetskopian från {when} går att läsa.")
        elif rescue.certain:
            lead = self.tr("Projektet {name} är skadat. Säkerhetskopian från {when} går att läsa.")
        elif rescue.key is None:
            lead = self.tr(
                "Säkerhetskopian från {when} är inte krypterad. Har projektet aldrig haft någon lösenfras är filen "
                "skadad, och kopian kan ta dess plats."
            )
        else:
            lead = self.tr(
                "Lösenfrasen öppnar inte {name}, men väl säkerhetskopian från {when}. Antingen är projektet skadat, "
                "eller så har lösenfrasen bytts sedan dess."
            )
        missing = rescue.contents.missing_notes
        rest = (
            self.tr("Hur mycket som har tillkommit sedan dess går inte att säga.")
            if missing is None
            else self.tr("%Ln anteckningar som tillkommit sedan dess skulle saknas.", "", missing)
        )
        return f"{lead.format(name=path.name, when=when)} {rest}"

    def _rescue(self, path: Path, rescue: "Rescue") -> None:
        def work(_job: Job) -> "tuple[Project, Path | None]":
            from naravard_desktop.services.projects import open_project
            from naravard_desktop.storage.restore import restore

            kept = restore(path, rescue.backup.path, rescue.key)
            return open_project(path, key=rescue.key, claim=True), kept

        def done(result: "tuple[Project, Path | None]") -> None:
            project, kept = result
            self.opened.emit(project)
            words = self.tr("Säkerhetskopian är på plats.")
            if kept is not None:
                words += " " + self.tr("Det som fanns innan finns kvar som {name}.").format(name=kept.name)
            self._window.show_error(words, "info")

        label = self.tr("Återställer {name}…").format(name=path.name)
        self._tasks.run(work, done, self._window.show_error, owner=self, writes=True, label=label)

    def _label(self, path: Path) -> str:
        return self.tr("Öppnar {name}…").format(name=path.name)
