"""A backup in place of the project, with what was there set aside first."""

import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from naravard_desktop.domain.errors import InvalidProject, StorageFull, UserError
from naravard_desktop.storage import location, oplog, schema_version
from naravard_desktop.storage.backup import back_up_beside, copy_part
from naravard_desktop.storage.engine import Key, connect
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.sole_use import claimed, connected_alone

BEFORE_RESTORE = "restore"
"""The reason in the name of the backup that holds what a restored one took the place of."""

_COUNTERS = "SELECT uid, sequence, stamp, numbered FROM device"
_DRAFTS = "SELECT key, text, saved_at FROM draft"
_FORGET_PICTURES = (
    "DELETE FROM blob WHERE NOT EXISTS "
    """(SELECT 1 FROM operation WHERE instr(body, '"sha256":"' || blob.sha256 || '"') > 0)"""
)
"""Photos that no operation speaks of any more."""

_KEEP_COUNTERS = (
    "UPDATE device SET sequence = max(sequence, :sequence), stamp = max(stamp, :stamp), "
    "numbered = max(numbered, :numbered) WHERE uid = :uid"
)


def restore(path: Path, backup: Path, key: Key | None) -> Path | None:
    """Put a copy of *backup* in place of the project at *path* and return where what was there is now.

    A project that can be read becomes a verified backup of its own. One that can't is kept byte for byte beside it,
    under a name that says so. None = there was nothing.

    Args:
        key: opens the backup, and the project if that's whole.

    Raises:
        UserError: the backup can't be read, another program has the project, or there's no room; it's as it was.
    """
    with claimed(path):
        part = location.part_of(path)
        copy_part(backup, part, key)
        try:
            return _exchange(path, part, key)
        except BaseException:
            location.remove(part)
            raise


def _exchange(path: Path, part: Path, key: Key | None) -> Path | None:
    if not path.exists():
        _replace(part, path)
        return None
    try:
        location.inspect(path)  # first: of an empty file SQLite thinks that it's a new one, and throws its log away
        with connected_alone(path, key) as source:
            kept = back_up_beside(path, key, BEFORE_RESTORE, source)
            _carry_on(source, part, key)
            _erase_again(kept, part, key)
            if os.name == "nt":
                source.close()  # see `storage.rekey`
            _replace(part, path)
    except InvalidProject:
        kept = _keep_damaged(path)
        _replace(part, path)
    return kept


def _carry_on(source: Any, part: Path, key: Key | None) -> None:
    """Let the restored project number on from where *source* was, and have what is being typed now.

    What was printed with an id keeps it alone.
    """
    with closing(connect(part, key)) as restored:
        restored.execute("BEGIN IMMEDIATE")
        for uid, sequence, stamp, numbered in source.execute(_COUNTERS).fetchall():
            values = {"uid": uid, "sequence": sequence, "stamp": stamp, "numbered": numbered}
            restored.execute(_KEEP_COUNTERS, values)
        restored.execute("DELETE FROM draft")
        restored.executemany("INSERT INTO draft(key, text, saved_at) VALUES (?, ?, ?)", source.execute(_DRAFTS))
        restored.execute("COMMIT")


def _erase_again(kept: Path, part: Path, key: Key | None) -> None:
    """Take out of the restored project what has been erased since: erased for good is erased for good."""
    with ProjectFile(kept, key, "", read_only=True) as before, before.read() as connection:
        erasures = oplog.erasures(connection)
    if not erasures:
        return
    with ProjectFile(part, key, erasures[-1].device) as restored:
        with restored.read() as connection:
            current = schema_version.is_current(connection, part.name)
        if not current:  # it's from before anything could be erased; see docs/decisions/restoring.md
            return
        with restored.write() as writer:
            writer.receive(erasures)
            if any("sha256" in erasure.values for erasure in erasures):
                writer.connection.exec_driver_sql(_FORGET_PICTURES)


def _keep_damaged(path: Path) -> Path:
    """Copy the file and its log as they are; the original stays until the copy is on the disk."""
    aside = path.with_name(f"{path.stem}-skadad-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    try:
        for suffix in ("", "-wal"):
            file = Path(f"{path}{suffix}")
            if file.exists():
                _copy_bytes(file, Path(f"{aside}{suffix}"))
    except OSError as error:
        location.remove(aside)
        raise _no_room(path) from error
    return aside


def _copy_bytes(file: Path, target: Path) -> None:
    location.make_empty(target)
    with file.open("rb") as source, target.open("r+b") as copy:
        shutil.copyfileobj(source, copy, 1 << 20)
        copy.flush()
        os.fsync(copy.fileno())


def _replace(part: Path, path: Path) -> None:
    try:
        location.put_in_place(part, path)
    except OSError as error:
        raise _no_room(path) from error


def _no_room(path: Path) -> UserError:
    return StorageFull(
        "Det gick inte att återställa {name}. Filen är som den var; kontrollera att du får skriva där och att det "
        "finns plats.",
        name=path.name,
    )
