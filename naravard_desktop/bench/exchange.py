"""Another file in the place of the one that is open: it's closed for that, and opened again where the user was."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from naravard_desktop.bench.workbench import Workbench
from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.services.undo import UndoStack
from naravard_desktop.storage.engine import Key

Told = Callable[[UserError | None], object]


class WindowSide(NamedTuple):
    """What the window does for an exchange.

    Attributes:
        close: closes the open project, once all that was to be written has been.
        show: shows a project, with what may be undone already, at the workspace that is named.
        lost: the project can't be opened again; says so and shows the start page.
        crashed: reports a mistake of ours.
    """

    close: Callable[[], object]
    show: Callable[[Project, UndoStack | None, str], object]
    lost: Callable[[UserError], object]
    crashed: Callable[[Exception], object]


class FileExchange(QObject):
    """Does one exchange at a time, in the writing lane."""

    def __init__(self, tasks: Tasks, window: WindowSide) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._window = window

    def run(
        self, bench: Workbench, workspace: str, work: Callable[[Job], Key | None], told: Told, label: str, *, same: bool
    ) -> None:
        """Close *bench*, run *work*, and open the file again at *workspace*; the text in Fånga comes along.

        Args:
            work: returns the key to open the file with from then on.
            told: called with the error that *work* raised, or None, when the project is open again.
            same: the other file holds the same, so what could be undone still can be.
        """
        trouble = bench.unkept()
        if trouble is not None:
            told(trouble)
            return
        path, before, undo = bench.project.path, bench.project.key, bench.undo
        self._window.close()

        def exchange(job: Job) -> tuple[Project, Exception | None]:
            key, problem = before, None
            try:
                key = work(job)
            except Exception as error:  # noqa: BLE001 - told as soon as the project is open again
                problem = error
            return open_project(path, key=key, claim=True), problem

        def show(result: tuple[Project, Exception | None]) -> None:
            project, problem = result
            self._window.show(project, undo if same or problem else None, workspace)
            self._tell(problem, told)

        def failed(error: UserError) -> None:
            told(error)
            self._window.lost(error)

        self._tasks.run(exchange, show, failed, owner=self, writes=True, label=label)

    def _tell(self, problem: Exception | None, told: Told) -> None:
        if problem is None or isinstance(problem, UserError):
            told(problem)
        else:
            told(UserError("Det gick inte, och felet är programmets. Projektet är öppet igen."))
            self._window.crashed(problem)
