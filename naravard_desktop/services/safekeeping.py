"""The automatic backups of a project: which there are, what they hold, and which can be read."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.clock import wall_time
from naravard_desktop.domain.errors import DamagedProject, UserError, WrongPassphrase
from naravard_desktop.storage import location
from naravard_desktop.storage.backup import backups_beside
from naravard_desktop.storage.engine import Key, connect, salt_of
from naravard_desktop.storage.failures import DAMAGED, said_plainly

NEWEST = 3
"""How many of the notes that would be missing are quoted."""


@dataclass(frozen=True, slots=True)
class Backup:
    """An automatic backup, as its name and first bytes tell.

    Attributes:
        made_at: local time.
        reason: ``auto``, ``import``, ``migration``, ``restore`` or another word of `ProjectFile.back_up`.
        size: bytes.
    """

    path: Path
    made_at: datetime
    reason: str
    size: int
    encrypted: bool


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds, and what the project has that it hasn't.

    Attributes:
        latest: the last change in it, UTC; None = there is none.
        missing_notes, missing_changes: None = not known, for the project can't be read.
        newest: texts of the newest notes that are missing, at most `NEWEST`.
    """

    notes: int
    sessions: int
    latest: datetime | None
    missing_notes: int | None
    missing_changes: int | None
    newest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rescue:
    """The newest backup that can be read of a project that can't.

    Attributes:
        key: opens it.
        certain: False = the passphrase opens the backup but may be one that the project had before.
    """

    backup: Backup
    contents: BackupContents
    key: Key | None
    certain: bool


def backups(path: Path) -> list[Backup]:
    """Return the automatic backups of the project at *path*, newest first; files with other names are left out."""
    found = [backup for copy in backups_beside(path) if (backup := _described(path, copy)) is not None]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def latest_backup(path: Path) -> datetime | None:
    """Return when the newest automatic backup of the project at *path* was made, local time; None = there is none."""
    return max((backup.made_at for backup in backups(path)), default=None)


def look_into(backup: Path, key: Key | None, project: Path | None) -> BackupContents:
    """Return what *backup* holds, and compare it with the *project* if there's one that *key* opens.

    Raises:
        WrongPassphrase: it has another key.
        InvalidProject: it's damaged.
    """
    with _opened(backup, key) as copy:
        notes, sessions = (copy.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("note", "session"))
        stamp = copy.execute("SELECT max(stamp) FROM operation").fetchone()[0]
    latest = None if stamp is None else wall_time(stamp)
    missing = None if project is None else _missing(project, backup, key)
    if missing is None:
        return BackupContents(notes, sessions, latest, None, None)
    return BackupContents(notes, sessions, latest, *missing)


def find_rescue(path: Path, passphrase: str | None = None) -> Rescue | None:
    """Return the newest backup that can be read of the project at *path*, which can't be opened; None = there is none.

    Args:
        passphrase: what the user has typed for it, if anything.
    """
    keys: dict[bytes, Key] = {}
    for backup in backups(path):
        key = _key_of(backup, passphrase, keys)
        if backup.encrypted and key is None:
            continue
        try:
            with _opened(backup.path, key) as copy:
                sound = copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            if sound:
                contents = look_into(backup.path, key, path if path.exists() else None)
                return Rescue(backup, contents, key, _is_damage(path, key))
        except (UserError, sqlcipher.DatabaseError):
            continue
    return None


def _key_of(backup: Backup, passphrase: str | None, keys: dict[bytes, Key]) -> Key | None:
    if not backup.encrypted or not passphrase:
        return None
    salt = salt_of(backup.path)
    if salt not in keys:
        keys[salt] = Key.derived(passphrase, salt)
    return keys[salt]


def _is_damage(path: Path, key: Key | None) -> bool:
    """Tell whether *key*, which opens a backup, ought to open the project too, so that it must be damaged."""
    try:
        kind = location.inspect(path)
    except UserError:
        return True
    if key is None:
        return kind is location.Kind.PLAIN
    return kind is location.Kind.ENCRYPTED and salt_of(path) == key.salt


def _described(path: Path, copy: Path) -> Backup | None:
    moment, _, reason = copy.stem[len(path.stem) + 1 :].rpartition("-")
    try:
        made_at = datetime.strptime(moment, "%Y%m%d-%H%M%S-%f")
        encrypted = location.inspect(copy) is location.Kind.ENCRYPTED
        return Backup(copy, made_at, reason, copy.stat().st_size, encrypted)
    except (ValueError, UserError, OSError):  # another name, no database, gone meanwhile
        return None


@contextmanager
def _opened(backup: Path, key: Key | None) -> Iterator[Any]:
    if (location.inspect(backup) is location.Kind.ENCRYPTED) != (key is not None):
        raise _other_key(backup)
    with said_plainly(backup):
        try:
            connection = connect(backup, key, read_only=True)
        except UnicodeDecodeError as error:
            # The engine quotes the damaged schema in its message.
            raise DamagedProject(DAMAGED, name=backup.name) from error
        except sqlcipher.DatabaseError as error:
            if key is not None and "not a database" in str(error):
                raise _other_key(backup) from error
            raise
        with closing(connection):
            yield connection


def _other_key(backup: Path) -> WrongPassphrase:
    return WrongPassphrase(
        "Säkerhetskopian har en annan lösenfras än projektet. Öppna {name} som ett eget projekt för att läsa den.",
        name=backup.name,
    )


_ABSENT = (
    "FROM main.note JOIN main.entity USING (pk) WHERE uid NOT IN (SELECT uid FROM old.note JOIN old.entity USING (pk))"
)


def _missing(project: Path, backup: Path, key: Key | None) -> tuple[int, int, tuple[str, ...]] | None:
    try:
        with closing(connect(project, key, read_only=True)) as present:
            uri = f"{backup.absolute().as_uri()}?mode=ro"
            present.execute("ATTACH ? AS old KEY ?", (uri, key.literal() if key else ""))
            query = "SELECT count(*) FROM main.operation WHERE id NOT IN (SELECT id FROM old.operation)"
            changes = present.execute(query).fetchone()[0]
            notes = present.execute(f"SELECT count(*) {_ABSENT}").fetchone()[0]
            texts = present.execute(f"SELECT text {_ABSENT} ORDER BY main.note.pk DESC LIMIT ?", (NEWEST,)).fetchall()
    except (sqlcipher.DatabaseError, UnicodeDecodeError):
        return None
    return notes, changes, tuple(text or "" for (text,) in texts)
