"""Keeps what is being typed, beside the GUI thread and beside the writing lane, which an import may hold for long."""

import threading

from PySide6.QtCore import QObject, QTimer

from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.projects import Project
from naravard_desktop.storage.drafts import Drafts

FIELD = "capture"
FLUSH_AFTER = 1_000
"""Milliseconds without a key until the draft is known to be on the disk."""


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
        self._tasks.run(self._write, owner=self, replaces="draft")
        self._pause.start()

    def close(self) -> None:
        """Write what's left and close the connection."""
        self._pause.stop()
        self._write(None)
        self._drafts.close()

    def _write(self, _job: Job | None) -> None:
        with self._alone:
            text = self._typed
            if text != self._kept:
                self._drafts.keep(FIELD, text)
                self._kept = text

    def _flush(self) -> None:
        def flush(_job: Job) -> None:
            with self._alone:
                self._drafts.flush()

        self._tasks.run(flush, owner=self, replaces="flush")
