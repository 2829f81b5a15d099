"""Having a project file to oneself, for work that puts another file in its place."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from filelock import FileLock, Timeout

from naravard_desktop.domain.errors import DamagedProject, ProjectLocked, ReadOnlyProject
from naravard_desktop.storage import engine
from naravard_desktop.storage.engine import Key, connect
from naravard_desktop.storage.failures import DAMAGED, said_plainly

_BETWEEN_TRIES = 0.05
"""Seconds."""


def claim_of(path: Path) -> FileLock:
    """Return the lock by which a window has the project at *path* as its own.

    It belongs to whoever made it, not to a thread: a project is opened in a worker and closed from the window.
    """
    return FileLock(f"{path}.lock", timeout=0, thread_local=False)


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Hold the claim on the project at *path*.

    Raises:
        ProjectLocked: a window has it open.
        ReadOnlyProject: no file can be made beside it.
    """
    claim = claim_of(path)
    try:
        claim.acquire()
    except Timeout as error:
        raise ProjectLocked(
            "Projektet {name} är öppet i ett annat fönster. Stäng det där först; inget ändrades.", name=path.name
        ) from error
    except OSError as error:
        raise ReadOnlyProject(
            "Projektet {name} går bara att läsa här. Inget ändrades; spara en kopia där du får skriva.", name=path.name
        ) from error
    try:
        yield
    finally:
        claim.release()


@contextmanager
def connected_alone(path: Path, key: Key | None) -> Iterator[Any]:
    """Give a raw connection to *path* that shuts out every other, of this program or another, while it's open.

    All that was in the log is in the file then, and there is no log: one that was left beside a new file would be
    read as the new file's own. A read that this program has begun may end first.

    Raises:
        ProjectLocked: another program has the file open, still so after `engine.BUSY_SECONDS`.
        DamagedProject: the file is damaged, or *key* isn't its key.
    """
    with said_plainly(path), closing(connect(path, key)) as connection:
        try:
            _wait_for_others(connection)
        except UnicodeDecodeError as error:
            # The engine quotes the damaged schema in its message.
            raise DamagedProject(DAMAGED, name=path.name) from error
        yield connection


def _wait_for_others(connection: Any) -> None:
    """Take the file as soon as nobody else has it; SQLite itself waits for the end of a write, not of a connection."""
    connection.execute("PRAGMA busy_timeout = 0")
    last = time.monotonic() + engine.BUSY_SECONDS
    while True:
        try:
            _shut_others_out(connection)
        except sqlcipher.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > last:
                raise
            time.sleep(_BETWEEN_TRIES)
        else:
            return


def _shut_others_out(connection: Any) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = DELETE")
    # A file that had no log isn't locked by that; a transaction locks it, and this mode keeps the lock.
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
