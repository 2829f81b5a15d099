"""One project: one file. Opening, creating, reading, writing and closing it."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine

from naravard_desktop.domain.errors import InvalidProject, ReadOnlyProject, UnreadableFile, WrongPassphrase
from naravard_desktop.storage import location, schema_version, search_index
from naravard_desktop.storage.backup import back_up_beside, backup_folder, copy_verified, is_backed_up
from naravard_desktop.storage.engine import Key, connect, make_engine
from naravard_desktop.storage.failures import DAMAGED, said_plainly
from naravard_desktop.storage.writer import Writer


class ProjectFile:
    """An open project. Any thread may read; writes queue. Close it, or use it as a context manager."""

    def __init__(self, path: Path, key: Key | None, device: str, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.encrypted = key is not None
        self.device = device
        self._key = key
        self._engine: Engine = make_engine(path, key, read_only=read_only)
        self._writing = threading.Lock()
        self._here = threading.local()
        self._identity = location.identity(path)
        # Opened in a worker and closed from the window: the claim belongs to the project, not to a thread.
        self._claim = FileLock(f"{path}.lock", timeout=0, thread_local=False)

    @classmethod
    def create(cls, path: Path, device: str, passphrase: str | None = None) -> "ProjectFile":
        """Create an empty project at *path*, for the owner's eyes only (0600).

        Raises:
            UserError: something is there already, or it can't be written; nothing is left behind.
        """
        location.make_empty(path)
        project = cls(path, Key.for_new_file(passphrase) if passphrase else None, device)
        try:
            with said_plainly(path):
                project._make_schema()
        except BaseException:
            project.close()
            location.remove(path)
            raise
        return project

    @classmethod
    def open(cls, path: Path, device: str, passphrase: str | None = None, *, claim: bool = False) -> "ProjectFile":
        """Open the project at *path*; an older one is backed up, then migrated.

        Args:
            passphrase: ignored when the file isn't encrypted.
            claim: a window asks for the file as its own; if another has it, it's opened read-only.

        Raises:
            UserError: it can't be opened; the file is as it was.
        """
        encrypted = location.inspect(path) is location.Kind.ENCRYPTED
        if encrypted and not passphrase:
            raise WrongPassphrase("Projektet {name} är krypterat. Ange lösenfrasen.", name=path.name)
        key = Key.for_file(passphrase, path) if encrypted and passphrase else None
        project = cls(path, key, device, read_only=not _is_writable(path))
        try:
            project._claim_if(claim)
            with said_plainly(path):
                project._try_key()
                project._bring_up_to_date()
        except BaseException:
            project.close()
            raise
        return project

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection whose statements see one moment of the project; within `write`, what was written there.

        Reads within a read, on the same thread, see the same moment.
        """
        outer = self._outer()
        if outer is not None:
            yield outer
            return
        with said_plainly(self.path), self._engine.connect() as connection, connection.begin():
            self._here.connection = connection
            try:
                yield connection
            finally:
                self._here.connection = None

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Give a writer; what it wrote is durable when the block has ended, or not there at all.

        Writes within a write, on the same thread, join it: services called there are one transaction.

        Raises:
            ReadOnlyProject: the project may only be read.
            UserError: it couldn't be stored; nothing was.
        """
        outer: Writer | None = getattr(self._here, "writer", None)
        if outer is not None:
            yield outer
            return
        self._refuse_if_read_only()
        self._refuse_if_gone()
        with self._writing, said_plainly(self.path), self._immediately() as connection:
            self._here.writer = writer = Writer(connection, self.device)
            try:
                yield writer
                writer.flush()
            finally:
                self._here.writer = None

    def _outer(self) -> Connection | None:
        writer: Writer | None = getattr(self._here, "writer", None)
        if writer is None:
            return getattr(self._here, "connection", None)
        writer.flush()
        return writer.connection

    @contextmanager
    def _immediately(self) -> Iterator[Connection]:
        options = {"immediate": True}
        with self._engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    def side_connection(self) -> "SideConnection":
        """Return a connection of its own for what is being typed.

        Raises:
            ReadOnlyProject: the project may only be read.
        """
        self._refuse_if_read_only()
        return SideConnection(self.path, self._key)

    def copy_to(self, path: Path) -> None:
        """Copy the whole project, with the same passphrase, to *path* and check the copy.

        Raises:
            UserError: *path* exists or can't be written; nothing is left there.
        """
        copy_verified(self.path, path, self._key)

    def back_up(self, reason: str = "auto") -> Path | None:
        """Make a backup beside the file, unless nothing changed since the last; see `storage.backup`."""
        return None if is_backed_up(self.path) else back_up_beside(self.path, self._key, reason)

    def checkpoint(self) -> None:
        """Bring everything into the one file, so that a copy made by hand is whole.

        What somebody still reads stays in the log until the next time: waiting for them would hold up all writers.
        """
        if not self.read_only:
            with said_plainly(self.path), closing(connect(self.path, self._key)) as connection:
                connection.execute("PRAGMA busy_timeout = 0")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; nothing is lost by not doing so."""
        self._engine.dispose()
        self._claim.release()

    def __enter__(self) -> "ProjectFile":
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReadOnlyProject("Projektet {name} är öppet bara för läsning. Inget ändrades.", name=self.path.name)

    def _refuse_if_gone(self) -> None:
        """Refuse to write into a file that nobody will find again: the system keeps it only until it's closed."""
        if location.identity(self.path) != self._identity:
            raise UnreadableFile(
                "Projektfilen {name} har tagits bort eller flyttats medan den var öppen, så det här sparades inte. "
                "Lägg tillbaka filen, eller öppna den senaste säkerhetskopian i mappen {folder}.",
                name=self.path.name,
                folder=backup_folder(self.path).name,
            )

    def _make_schema(self) -> None:
        self._write_ahead()
        schema_version.migrate(self._engine)
        self._index_anew()

    def _write_ahead(self) -> None:
        connection = connect(self.path, self._key)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()

    def _claim_if(self, claim: bool) -> None:
        if not claim or self.read_only:
            return
        try:
            self._claim.acquire()
        except (Timeout, OSError):
            # Taken, or not to be had here: either way nobody can promise that this window is the only one.
            self.read_only = True

    def _try_key(self) -> None:
        from sqlcipher3.dbapi2 import DatabaseError

        try:
            connect(self.path, self._key, read_only=self.read_only).execute(
                "SELECT count(*) FROM sqlite_master"
            ).connection.close()
        except UnicodeDecodeError as error:
            # The engine quotes the damaged schema in its message.
            raise InvalidProject(DAMAGED, name=self.path.name) from error
        except DatabaseError as error:
            if self._key is None or "not a database" not in str(error):
                raise
            raise WrongPassphrase(
                "Lösenfrasen stämmer inte, eller så är {name} inget Naravard-projekt.", name=self.path.name
            ) from error

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            current = schema_version.is_current(connection, self.path.name)
            indexed = current and search_index.is_current(connection)
            logged = connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        if not logged and not self.read_only:
            # A backup stands alone, without a log, until it's opened as a project again.
            self._write_ahead()
        if current and indexed:
            return
        if self.read_only:
            raise ReadOnlyProject(
                "Projektet {name} är sparat med en äldre version och går bara att läsa här. "
                "Kopiera det till en plats där du får skriva och öppna kopian.",
                name=self.path.name,
            )
        if not current:
            back_up_beside(self.path, self._key, "migration")
            schema_version.migrate(self._engine)
        self._index_anew()

    def _index_anew(self) -> None:
        with self._immediately() as connection:
            search_index.rebuild(connection)


class SideConnection:
    """A connection whose small writes don't wait for the disk until told to; see `storage.drafts`."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        with said_plainly(path):
            self.raw = connect(path, key, synchronous="NORMAL")

    def execute(self, statement: str, parameters: tuple[object, ...] = (), *, wait: float = 0) -> list[tuple]:
        """Run one statement in a transaction of its own and return its rows.

        Args:
            wait: how many seconds to wait for another writer, who may be importing for long.

        Raises:
            ProjectLocked: there still is one.
        """
        with said_plainly(self._path):
            self.raw.execute(f"PRAGMA busy_timeout = {round(wait * 1000)}")
            return self.raw.execute(statement, parameters).fetchall()

    def flush(self) -> None:
        """Wait until all that was written is on the disk."""
        with said_plainly(self._path):
            self.raw.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Close the connection."""
        self.raw.close()


def _is_writable(path: Path) -> bool:
    """Tell whether the file can be opened for writing. A folder that can't hold SQLite's log counts as not."""
    try:
        with path.open("r+b"):
            return location.can_write_beside(path)
    except OSError:
        return False
