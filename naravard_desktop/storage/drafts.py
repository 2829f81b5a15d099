"""What is being typed, kept while it is typed: a row on a connection of its own that doesn't wait for the disk."""

from datetime import UTC, datetime

from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.side_connection import SideConnection

_KEEP = (
    "INSERT INTO draft(key, text, saved_at) VALUES (?, ?, ?) "
    "ON CONFLICT(key) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at"
)
_TOUCH = "UPDATE draft SET saved_at = ?"  # a transaction that changes nothing would wait for nothing


class Drafts:
    """The drafts of one open project, by the name of the field they're typed in."""

    def __init__(self, project: ProjectFile) -> None:
        self._side: SideConnection = project.side_connection()

    def keep(self, key: str, text: str, *, wait: float = 0.1) -> None:
        """Remember *text*; it survives the program's death at once and a power cut after `flush`.

        Args:
            wait: how many seconds to wait for another writer.

        Raises:
            ProjectLocked: somebody else is writing; to be tried again.
        """
        if text:
            self._side.execute(_KEEP, (key, text, datetime.now(UTC).isoformat(sep=" ")), wait=wait)
        else:
            self._side.execute("DELETE FROM draft WHERE key = ?", (key,), wait=wait)

    def text(self, key: str) -> str:
        """Return what was being typed in the field *key*, or an empty text."""
        rows = self._side.execute("SELECT text FROM draft WHERE key = ?", (key,))
        return rows[0][0] if rows else ""

    def flush(self, *, wait: float = 0.1) -> None:
        """Wait until the drafts are on the disk; to be called when typing pauses.

        A checkpoint wouldn't do: it waits for nothing while somebody reads what was there before.

        Args:
            wait: as in `keep`.

        Raises:
            ProjectLocked: as in `keep`.
        """
        self._side.execute(_TOUCH, (datetime.now(UTC).isoformat(sep=" "),), wait=wait, durable=True)

    def close(self) -> None:
        """Close the connection; the drafts stay."""
        self._side.close()
