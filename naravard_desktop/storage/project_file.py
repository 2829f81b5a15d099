"""One project: one file. Opening, creating, reading, writing and closing it."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from weakref import WeakSet

from filelock import Timeout
from sqlalchemy import Connection, Engine

from naravard_desktop.domain.clock import Clock
from naravard_desktop.domain.errors import (
    DamagedProject,
    InvalidProject,
    ReadOnlyProject,
    StorageFull,
    UnreadableFile,
    WrongPassphrase,
)
from naravard_desktop.storage import location, oplog, schema_version, search_index
from naravard_desktop.storage.backup import back_up_beside, backup_folder, copy_verified, is_backed_up
from naravard_desktop.storage.engine import Key, connect, make_engine
from naravard_desktop.storage.failures import DAMAGED, said_plainly
from naravard_desktop.storage.side_connection import SideConnection
from naravard_desktop.storage.sole_use import claim_of
from naravard_desktop.storage.writer import Writer


class ProjectFile:
    """An open project. Any thread may read; writes queue. Close it, or use it as a context manager."""

    def __init__(self, path: Path, key: Key | None, device: str, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.device = device
        self.key = key
        self._engine: Engine = make_engine(path, key, read_only=read_only)
        self._writing = threading.Lock()
        self._here = threading.local()
        self._closed = False
        self._identity = location.identity(path)
        self.wall_clock: Clock = lambda: time.time_ns() // 1_000_000
        self._latest: bytes | None = None
        self._sides: WeakSet[SideConnection] = WeakSet()
        self._claim = claim_of(path)

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
    def open(
        cls, path: Path, device: str, passphrase: str | None = None, *, key: Key | None = None, claim: bool = False
    ) -> "ProjectFile":
        """Open the project at *path*; an older one is backed up, then migrated.

        Args:
            passphrase: ignored when the file isn't encrypted.
            key: in place of the passphrase, and ignored as well.
            claim: a window asks for the file as its own; if another has it, it's opened read-only.

        Raises:
            UserError: it can't be opened; the file is as it was.
        """
        if location.inspect(path) is location.Kind.PLAIN:
            key = None
        elif key is None:
            if not passphrase:
                raise WrongPassphrase("Projektet {name} är krypterat. Ange lösenfrasen.", name=path.name)
            key = Key.for_file(passphrase, path)
        project = cls(path, key, device, read_only=not location.is_writable(path))
        try:
            project._claim_if(claim)
            with said_plainly(path):
                project._try_key()
                project._bring_up_to_date()
                project._see_latest()
        except BaseException:
            project.close()
            raise
        return project

    @property
    def encrypted(self) -> bool:
        """Whether the file can't be read without its key."""
        return self.key is not None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection whose statements see one moment of the project; within `write`, what was written there.

        Reads within a read, on the same thread, see the same moment.
        """
        outer = self._outer()
        if outer is not None:
            yield outer
            return
        with self._said_plainly(), self._connected() as connection:
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
        with self._writing, self._said_plainly():
            # Not before it's our turn: meanwhile another file may have taken the place of this one.
            self._take_up_again()
            with self._immediately() as connection:
                self._refuse_if_gone()
                self._here.writer = writer = Writer(connection, self.device, self.wall_clock)
                try:
                    yield writer
                    writer.flush()
                finally:
                    self._here.writer = None
            # What was committed into a file that went in the meantime isn't stored for anybody.
            self._refuse_if_gone()
            self._latest = writer.operations[-1] if writer.operations else self._latest

    def _outer(self) -> Connection | None:
        writer: Writer | None = getattr(self._here, "writer", None)
        if writer is None:
            return getattr(self._here, "connection", None)
        writer.flush()
        return writer.connection

    @contextmanager
    def _immediately(self) -> Iterator[Connection]:
        with self._connected(immediate=True) as connection:
            yield connection

    @contextmanager
    def _connected(self, **options: bool) -> Iterator[Connection]:
        with self._engine.connect().execution_options(**options) as connection:
            with connection.begin():
                yield connection
            if self._closed:  # meanwhile: the connection isn't to wait in a pool that nobody closes any more
                connection.detach()

    def side_connection(self) -> SideConnection:
        """Return a connection of its own for what is being typed.

        Raises:
            ReadOnlyProject: the project may only be read.
        """
        self._refuse_if_read_only()
        side = SideConnection(self)
        self._sides.add(side)
        return side

    def find_again(self) -> None:
        """See that the file is where it was; one that went and is back, such as on a memory stick, is taken up again.

        Raises:
            UnreadableFile: it's gone, or another one is in its place.
            ReadOnlyProject: it's back, but another window has it now.
        """
        if location.identity(self.path) != self._identity:
            with self._writing, said_plainly(self.path):
                self._take_up_again()

    def copy_to(self, path: Path) -> None:
        """Copy the whole project, with the same passphrase, to *path* and check the copy.

        Raises:
            UserError: *path* exists or can't be written; nothing is left there.
        """
        copy_verified(self.path, path, self.key)

    def back_up(self, reason: str = "auto") -> Path | None:
        """Make a backup beside the file, unless nothing changed since the last; see `storage.backup`."""
        self.find_again()
        return None if is_backed_up(self.path) else back_up_beside(self.path, self.key, reason)

    def checkpoint(self) -> None:
        """Bring everything into the one file, so that a copy made by hand is whole.

        What somebody still reads stays in the log until the next time: waiting for them would hold up all writers.
        """
        if not self.read_only:
            self.find_again()
            with said_plainly(self.path), closing(connect(self.path, self.key)) as connection:
                connection.execute("PRAGMA busy_timeout = 0")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; nothing is lost by not doing so. A read in another thread ends first."""
        self._closed = True
        self._engine.dispose()
        self._claim.release()

    def __enter__(self) -> "ProjectFile":
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReadOnlyProject("Projektet {name} är öppet bara för läsning. Inget ändrades.", name=self.path.name)

    @contextmanager
    def _said_plainly(self) -> Iterator[None]:
        try:
            with said_plainly(self.path):
                yield
        except (StorageFull, InvalidProject):
            # A disk that was pulled out reads like one that is damaged.
            self._refuse_if_gone()
            raise

    def _refuse_if_gone(self) -> None:
        """Refuse to write into a file that nobody will find again: the system keeps it only until it's closed."""
        if location.identity(self.path) != self._identity:
            raise UnreadableFile(
                "Projektfilen {name} har tagits bort eller flyttats, eller så är USB-minnet utdraget. Det här sparades "
                "inte. Lägg tillbaka filen eller minnet; annars finns säkerhetskopior i mappen {folder}.",
                name=self.path.name,
                folder=backup_folder(self.path).name,
            )

    def _take_up_again(self) -> None:
        """Go on with the file if it went and is back; a disk that is put in again may give it another identity."""
        found = location.identity(self.path)
        if found == self._identity:
            return
        if found is None:
            self._refuse_if_gone()
        # Before the file is opened anew: SQLite clears away the log of what it closes, by its name.
        for side in list(self._sides):
            side.close()
        self._engine.dispose()
        if not self._holds_latest():
            raise UnreadableFile(
                "En annan fil har tagit platsen för projektfilen {name}. Det här sparades inte. "
                "Stäng projektet och öppna det igen.",
                name=self.path.name,
            )
        self._claim_again()
        self._identity = found

    def _see_latest(self) -> None:
        with self._connected() as connection:
            self._latest = connection.execute(oplog.LATEST).scalar()

    def _holds_latest(self) -> bool:
        """Tell whether the file at the path is this project, with everything that this window has seen stored."""
        from sqlcipher3.dbapi2 import DatabaseError

        query = "SELECT count(*) FROM operation WHERE ?1 IS NULL OR id = ?1"
        try:
            with closing(connect(self.path, self.key, read_only=True)) as connection:
                return connection.execute(query, (self._latest,)).fetchone() == (int(self._latest is not None),)
        except DatabaseError as error:
            # Or one with another key.
            if "not a database" in str(error) or "no such table" in str(error):
                return False
            raise

    def _claim_again(self) -> None:
        if self._claim.is_locked:
            self._claim.release()
            self._claim_if(claim=True)
            self._refuse_if_read_only()

    def _make_schema(self) -> None:
        self._write_ahead()
        schema_version.migrate(self._engine)
        self._index_anew()

    def _write_ahead(self) -> None:
        connection = connect(self.path, self.key)
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
        else:
            location.remove(location.part_of(self.path))  # see `storage.rekey`

    def _try_key(self) -> None:
        from sqlcipher3.dbapi2 import DatabaseError

        try:
            connect(self.path, self.key, read_only=self.read_only).execute(
                "SELECT count(*) FROM sqlite_master"
            ).connection.close()
        except UnicodeDecodeError as error:
            # The engine quotes the damaged schema in its message.
            raise DamagedProject(DAMAGED, name=self.path.name) from error
        except DatabaseError as error:
            if self.key is None or "not a database" not in str(error):
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
            back_up_beside(self.path, self.key, "migration")
            schema_version.migrate(self._engine)
        self._index_anew()

    def _index_anew(self) -> None:
        with self._immediately() as connection:
            search_index.rebuild(connection)
