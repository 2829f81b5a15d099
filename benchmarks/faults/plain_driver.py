"""apsw in the place of sqlcipher3: what `storage.engine` asks of its driver, on a file system of one's choice.

apsw brings plain SQLite, which encrypts nothing; the statements, pragmas and transactions are the program's own.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw
import sqlcipher3.dbapi2 as sqlcipher

_KINDS: tuple[tuple[type[Exception], type[Exception], str], ...] = (
    (apsw.BusyError, sqlcipher.OperationalError, "database is locked"),
    (apsw.FullError, sqlcipher.OperationalError, "database or disk is full"),
    (apsw.ReadOnlyError, sqlcipher.OperationalError, "attempt to write a readonly database"),
    (apsw.IOError, sqlcipher.OperationalError, "disk I/O error"),
    (apsw.CorruptError, sqlcipher.DatabaseError, "database disk image is malformed"),
    (apsw.NotADBError, sqlcipher.DatabaseError, "file is not a database"),
    (apsw.ConstraintError, sqlcipher.IntegrityError, "constraint failed"),
)


@contextmanager
def _as_sqlcipher_says() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        for theirs, ours, sentence in _KINDS:
            if isinstance(error, theirs):
                raise ours(sentence) from error
        raise sqlcipher.OperationalError(str(error)) from error


class Cursor:
    """A DB-API cursor on apsw's."""

    arraysize = 1

    def __init__(self, connection: "Connection") -> None:
        self.connection = connection
        self.description: tuple | None = None
        self.rowcount = -1
        self._raw = connection.raw.cursor()
        self._raw.exec_trace = self._describe
        self._rows: Iterator[tuple] = iter(())

    def _describe(self, cursor: apsw.Cursor, _statement: str, _bindings: object) -> bool:
        columns = cursor.get_description()
        self.description = tuple((name, None, None, None, None, None, None) for name, _ in columns) or None
        return True

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> "Cursor":
        with _as_sqlcipher_says():
            self.description = None
            self._rows = iter(self._raw.execute(self.connection.adapt(statement), tuple(parameters)).fetchall())
        self.rowcount = self.connection.raw.changes()
        return self

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]]) -> "Cursor":
        with _as_sqlcipher_says():
            self._raw.executemany(self.connection.adapt(statement), (tuple(row) for row in rows))
        self.description, self._rows = None, iter(())
        return self

    @property
    def lastrowid(self) -> int:
        return self.connection.raw.last_insert_rowid()

    def fetchone(self) -> tuple | None:
        return next(self._rows, None)

    def fetchmany(self, size: int = 1) -> list[tuple]:
        return [row for _, row in zip(range(size), self._rows, strict=False)]

    def fetchall(self) -> list[tuple]:
        return list(self._rows)

    def __iter__(self) -> Iterator[tuple]:
        return self._rows

    def close(self) -> None:
        self._raw.close()


class Connection:
    """A DB-API connection as `storage.engine` and SQLAlchemy use one that commits by itself."""

    def __init__(self, raw: apsw.Connection, adapt: Callable[[str], str]) -> None:
        self.raw = raw
        self.adapt = adapt

    def cursor(self) -> Cursor:
        return Cursor(self)

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Cursor:
        return self.cursor().execute(statement, parameters)

    def commit(self) -> None:
        if self.raw.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self.raw.in_transaction:
            self.execute("ROLLBACK")

    def create_function(self, name: str, arguments: int, function: Any, deterministic: bool = False) -> None:
        self.raw.create_scalar_function(name, function, arguments, deterministic=deterministic)

    def close(self) -> None:
        with _as_sqlcipher_says():
            self.raw.close(True)


class Driver:
    """Stands where `storage.engine` has the module ``sqlcipher3.dbapi2``; connections are on the file system *vfs*."""

    paramstyle = "qmark"
    sqlite_version_info = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    sqlite_version = apsw.sqlite_lib_version()

    def __init__(self, vfs: str, adapt: Callable[[str], str] = lambda statement: statement) -> None:
        """*adapt* may alter a statement, to see what becomes of a promise that is broken."""
        self._vfs, self._adapt = vfs, adapt
        self.opened: list[Connection] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlcipher, name)

    def connect(self, address: str, *, timeout: float, **_others: object) -> Connection:
        flags = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE
        with _as_sqlcipher_says():
            raw = apsw.Connection(address, flags, self._vfs)
        raw.set_busy_timeout(round(timeout * 1000))
        self.opened.append(Connection(raw, self._adapt))
        return self.opened[-1]
