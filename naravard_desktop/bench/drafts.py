"""Keeps what is being typed, beside the GUI thread and beside the writing lane, which an import may hold for long."""

import threading
import time

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.domain.errors import ProjectLocked, UserError
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.projects import Project
from naravard_desktop.storage.drafts import Drafts

FIELD, PLACE, EDITED = "capture", "capture.place", "edited"
"""Keys of what is being typed in Fånga, of where one is in it, and of what is being written where a note stands."""

FLUSH_AFTER = 1_000
"""Milliseconds until what was typed is known to be on the disk, however fast the typing goes on."""

BRIEF_WAIT, LAST_WAIT = 0.1, 10.0
"""Seconds to wait for another writer: while typing goes on, so that no reader waits for the thread; and at the end."""

PATIENCE = 3.0
"""Seconds that another writer may take before the user is told that what's typed isn't kept meanwhile."""


class DraftKeeper(QObject):
    """One draft of an open project, known by *key*. What can't be kept is tried again every second.

    Signals:
        failing(object): what's typed can't be kept, and why (a `UserError`); said once for each reason.
        kept(): it is kept again.
    """

    failing = Signal(object)
    kept = Signal()

    def __init__(self, project: Project, tasks: Tasks, parent: QObject, key: str = FIELD) -> None:
        super().__init__(parent)
        self._drafts = Drafts(project)
        self._tasks = tasks
        self._key = key
        self._typed = self._drafts.text(key)
        self._kept: str | None = self._typed
        self._alone = threading.Lock()
        self._trouble = ""
        self._locked_since = 0.0
        self._pause = QTimer(self, singleShot=True, interval=FLUSH_AFTER)
        self._pause.timeout.connect(self._flush)

    def text(self) -> str:
        """Return what was being typed when the project was last open."""
        return self._typed

    def keep(self, text: str) -> None:
        """Remember *text*; of many that come fast only the last is written."""
        self._typed = text
        self._tasks.run(self._write, self._succeed, self._fail, owner=self, replaces="draft")
        if not self._pause.isActive():
            self._pause.start()

    def doubt(self, error: UserError) -> None:
        """Take note that the file couldn't be used, and tell when it can be again."""
        self._fail(error)

    def close(self) -> None:
        """Write what's left and close the connection; the project can be closed though it couldn't be written."""
        self._pause.stop()
        try:
            self.keep_now()
        except UserError as error:
            self._tasks.refused.emit(error)
        finally:
            self._drafts.close()

    def keep_now(self) -> None:
        """Write what was typed, and wait for it.

        Raises:
            UserError: it can't be kept.
        """
        self._keep(LAST_WAIT)

    def _write(self, _job: Job) -> None:
        self._keep(BRIEF_WAIT)

    def _keep(self, wait: float) -> None:
        with self._alone:
            text = self._typed
            if text != self._kept:
                self._kept = None
                self._drafts.keep(self._key, text, wait=wait)
                self._kept = text

    def _flush(self) -> None:
        def flush(_job: Job) -> None:
            self._keep(BRIEF_WAIT)
            with self._alone:
                self._drafts.flush(wait=BRIEF_WAIT)

        self._tasks.run(flush, self._succeed, self._fail, owner=self, replaces="flush")

    def _succeed(self, _nothing: None) -> None:
        self._locked_since = 0.0
        if self._trouble:
            self._trouble = ""
            self.kept.emit()

    def _fail(self, error: UserError) -> None:
        self._pause.start()
        if isinstance(error, ProjectLocked) and not self._is_long_locked():
            return
        # What the disk lost meanwhile has to be written once more, even if it's what was kept last.
        self._kept = None
        if self._trouble != str(error):
            self._trouble = str(error)
            self.failing.emit(error)

    def _is_long_locked(self) -> bool:
        self._locked_since = self._locked_since or time.monotonic()
        return time.monotonic() - self._locked_since > PATIENCE
