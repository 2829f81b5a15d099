"""Keeps what is being typed, beside the GUI thread and beside the writing lane, which an import may hold for long."""

import threading

from PySide6.QtCore import QObject, QTimer

from naravard_desktop.domain.errors import ProjectLocked, UserError
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.projects import Project
from naravard_desktop.storage.drafts import Drafts

FIELD = "capture"
FLUSH_AFTER = 1_000
"""Milliseconds until what was typed is known to be on the disk, however fast the typing goes on."""

BRIEF_WAIT, LAST_WAIT = 0.1, 10.0
"""Seconds to wait for another writer: while typing goes on, so that no reader waits for the thread; and at the end."""


class DraftKeeper(QObject):
    """The draft of the capture field of one open project."""

    def __init__(self, project: Project, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = Drafts(project)
        self._tasks = tasks
        self._typed = self._drafts.text(FIELD)
        self._kept = self._typed
        self._alone = threading.Lock()
        self._pause = QTimer(self, singleShot=True, interval=FLUSH_AFTER)
        self._pause.timeout.connect(self._flush)

    def text(self) -> str:
        """Return what was being typed when the project was last open."""
        return self._typed

    def keep(self, text: str) -> None:
        """Remember *text*; of many that come fast only the last is written."""
        self._typed = text
        self._tasks.run(self._write, failed=self._try_later, owner=self, replaces="draft")
        if not self._pause.isActive():
            self._pause.start()

    def close(self) -> None:
        """Write what's left and close the connection; the project can be closed though it couldn't be written."""
        self._pause.stop()
        try:
            self._keep(LAST_WAIT)
        except UserError as error:
            self._tasks.refused.emit(error)
        finally:
            self._drafts.close()

    def _write(self, _job: Job) -> None:
        self._keep(BRIEF_WAIT)

    def _keep(self, wait: float) -> None:
        with self._alone:
            text = self._typed
            if text != self._kept:
                self._drafts.keep(FIELD, text, wait=wait)
                self._kept = text

    def _flush(self) -> None:
        def flush(_job: Job) -> None:
            self._keep(BRIEF_WAIT)
            with self._alone:
                self._drafts.flush()

        self._tasks.run(flush, failed=self._try_later, owner=self, replaces="flush")

    def _try_later(self, error: UserError) -> None:
        if isinstance(error, ProjectLocked):
            self._pause.start()
        else:
            self._tasks.refused.emit(error)
