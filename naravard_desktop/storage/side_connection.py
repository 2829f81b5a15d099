"""A connection of its own for what is being typed."""

import threading
from typing import TYPE_CHECKING, Any

from naravard_desktop.storage.engine import connect
from naravard_desktop.storage.failures import said_plainly

if TYPE_CHECKING:
    from naravard_desktop.storage.project_file import ProjectFile


class SideConnection:
    """A connection whose small writes don't wait for the disk until told to; see `storage.drafts`."""

    def __init__(self, project: "ProjectFile") -> None:
        self._project = project
        self._alone = threading.Lock()
        self._raw: Any = None
        self._connected()

    def execute(
        self, statement: str, parameters: tuple[object, ...] = (), *, wait: float = 0, durable: bool = False
    ) -> list[tuple]:
        """Run one statement in a transaction of its own and return its rows.

        Args:
            wait: how many seconds to wait for another writer, who may be importing for long.
            durable: wait until this, if it changes anything, and all that was written before are on the disk.

        Raises:
            ProjectLocked: there still is another writer.
            UserError: the file is gone, or can't be written.
        """
        # Before the lock: it may wait for the writer, who may be about to close this.
        self._project.find_again()
        with self._alone, said_plainly(self._project.path):
            raw = self._connected()
            raw.execute(f"PRAGMA busy_timeout = {round(wait * 1000)}")
            raw.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            return raw.execute(statement, parameters).fetchall()

    def close(self) -> None:
        """Close the connection; it opens again when it's used."""
        with self._alone:
            if self._raw is not None:
                self._raw.close()
                self._raw = None

    def _connected(self) -> Any:
        if self._raw is None:
            with said_plainly(self._project.path):
                self._raw = connect(self._project.path, self._project.key, synchronous="NORMAL")
        return self._raw
