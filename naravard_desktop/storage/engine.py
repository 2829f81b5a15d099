"""Connections to a project file: SQLCipher under SQLAlchemy's ordinary SQLite dialect."""

import hashlib
import os
import sys
import unicodedata
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from naravard_desktop.domain.recovery_code import KEY_BYTES, key_in, recovery_code
from naravard_desktop.storage import location

MINIMUM_SQLITE = (3, 51, 3)
"""Earlier ones can lose commits when two connections checkpoint at once (WAL-reset bug)."""

BUSY_SECONDS = 10

_ROUNDS = 256_000
_SALT_BYTES = 16


class Key:
    """The key of an encrypted project; no representation of it shows it.

    It is derived as SQLCipher 4 itself does from a passphrase (PBKDF2, HMAC-SHA512, 256,000 rounds, the salt in the
    file's first 16 bytes), so that any SQLCipher tool opens the file with the passphrase; but once, not anew for
    every connection.
    """

    def __init__(self, raw: bytes, salt: bytes) -> None:
        self._raw = raw
        self.salt = salt

    @classmethod
    def derived(cls, passphrase: str, salt: bytes) -> "Key":
        """Return the key that SQLCipher makes of *passphrase* and *salt*; it takes some tenths of a second."""
        typed = unicodedata.normalize("NFC", passphrase)  # a Mac may give å as a and a ring
        return cls(hashlib.pbkdf2_hmac("sha512", typed.encode(), salt, _ROUNDS, KEY_BYTES), salt)

    @classmethod
    def for_new_file(cls, passphrase: str) -> "Key":
        """Return a key with a salt of its own."""
        return cls.derived(passphrase, os.urandom(_SALT_BYTES))

    @classmethod
    def for_file(cls, passphrase: str, path: Path) -> "Key":
        """Return the key that opens *path*, if the passphrase is the right one."""
        return cls.derived(passphrase, salt_of(path))

    @classmethod
    def from_recovery(cls, code: str, path: Path) -> "Key":
        """Return the key that opens *path*, if *code* stands on its recovery sheet.

        Raises:
            WrongPassphrase: *code* is no code; the sentence says where to look for the mistake.
        """
        return cls(key_in(code), salt_of(path))

    def recovery_code(self) -> str:
        """Return what opens the file without the passphrase, for a sheet of paper and nothing else."""
        return recovery_code(self._raw)

    def kept_text(self) -> str:
        """Return the key as text, for the system's keyring and nothing else; see `from_kept`."""
        return self._raw.hex()

    @classmethod
    def from_kept(cls, text: str, salt: bytes) -> "Key":
        """Return the key that `kept_text` gave.

        Raises:
            ValueError: *text* is something else.
        """
        raw = bytes.fromhex(text)
        if len(raw) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes, this has {len(raw)}")
        return cls(raw, salt)

    def literal(self) -> str:
        """Return the key and the salt as SQLCipher takes them, for ``ATTACH … KEY``."""
        return f"x'{self._raw.hex()}{self.salt.hex()}'"

    def pragma(self) -> str:
        """Return the statement that gives SQLCipher the key."""
        return f'PRAGMA key = "{self.literal()}"'

    def __repr__(self) -> str:
        return "Key(…)"


def salt_of(path: Path) -> bytes:
    """Return the salt of the encrypted file at *path*."""
    with path.open("rb") as file:
        return file.read(_SALT_BYTES)


def connect(path: Path, key: Key | None, *, read_only: bool = False, synchronous: str = "FULL") -> Any:
    """Return a raw connection to *path* with the pragmas that the project's promises rest on.

    The file is not read before the first statement, so a wrong key shows only then.

    Raises:
        RuntimeError: the SQLite that was found has a bug that loses data.
    """
    if sqlcipher.sqlite_version_info < MINIMUM_SQLITE:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old; 3.51.3 or later is needed")
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?{_mode(path) if read_only else 'mode=rw'}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    # First, or SQLCipher writes on standard error when the passphrase is wrong.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(key.pragma())
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _mode(path: Path) -> str:
    # Where nothing can be written beside the file, SQLite opens it only when told that nobody else can change it.
    log = Path(f"{path}-wal")
    lonely = not location.can_write_beside(path) and not (log.exists() and log.stat().st_size)
    return "mode=ro&immutable=1" if lonely else "mode=ro"


def make_engine(path: Path, key: Key | None, *, read_only: bool = False) -> Engine:
    """Return an engine; with the execution option ``immediate`` a transaction begins as a writer, so that two of
    them queue instead of failing half-way."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,  # else an exception prints what somebody said
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


_PRAGMAS = (
    "foreign_keys = ON",
    "cache_size = -65536",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "secure_delete = ON",  # what was erased is overwritten, not only unlinked
    *(("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()),
)
