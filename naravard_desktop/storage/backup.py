"""Copies of a project that have been read back before they count."""

import os
from contextlib import closing
from datetime import datetime, timedelta
from glob import escape
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.errors import InvalidProject, StorageFull
from naravard_desktop.storage import location
from naravard_desktop.storage.engine import Key, connect
from naravard_desktop.storage.failures import said_plainly

_MOMENT = "%Y%m%d-%H%M%S-%f"

KEPT = 20
"""Backups beside a project; the oldest goes first."""


def backup_folder(path: Path) -> Path:
    """Return the folder that holds the automatic backups of the project at *path*."""
    return path.with_name(f"{path.stem}-backup")


def is_backed_up(path: Path) -> bool:
    """Tell whether the project at *path* hasn't changed since the latest automatic backup."""
    # Not "at least as new": after a clock has gone back, what was written since looks older than the backup.
    return _written_at(path) in {copy.stat().st_mtime_ns for copy in backups_beside(path)}


def _written_at(path: Path) -> int:
    return max(file.stat().st_mtime_ns for file in (path, Path(f"{path}-wal")) if file.exists())


def back_up_beside(path: Path, key: Key | None, reason: str, source: Any = None) -> Path:
    """Make a verified backup in `backup_folder`, drop the oldest beyond `KEPT`, and return its path.

    Args:
        reason: a word for the file name, such as ``migration``.
        source: a raw connection to the project, when nobody else may have one.

    Raises:
        UserError: it couldn't be made; the project is as it was.
    """
    folder = backup_folder(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StorageFull(
            "Säkerhetskopian gick inte att spara i {folder}. Projektet är orört.", folder=folder
        ) from error
    moment = f"{_moment_after(path):{_MOMENT}}"
    copy = folder / f"{path.stem}-{moment}-{reason}{location.SUFFIX}"
    written = _written_at(path)
    copy_verified(path, copy, key, source)
    # What was written while the copy was made isn't in it, so it's as old as what it was made of.
    os.utime(copy, ns=(written, written))
    for old in backups_beside(path)[:-KEPT]:
        old.unlink()
    return copy


def _moment_after(path: Path) -> datetime:
    """Return now, or the moment after the latest backup if the clock has gone back: names sort by what's in them."""
    given = [made for copy in backups_beside(path) if (made := made_at(path, copy)) is not None]
    return max([datetime.now(), *(made + timedelta(microseconds=1) for made in given)])


def made_at(path: Path, copy: Path) -> datetime | None:
    """Return when the backup *copy* of the project at *path* was made, local time; None = its name doesn't say."""
    try:
        return datetime.strptime(copy.stem[len(path.stem) + 1 :].rpartition("-")[0], _MOMENT)
    except ValueError:
        return None


def backups_beside(path: Path) -> list[Path]:
    """Return the automatic backups of the project at *path*, the oldest first."""
    # Everything but the stem sorts by time; a stem may hold brackets, which mean something to glob.
    return sorted(backup_folder(path).glob(f"{escape(path.stem)}-*{location.SUFFIX}"))


def copy_verified(path: Path, target: Path, key: Key | None, source: Any = None) -> None:
    """Copy the project at *path* to *target* with SQLite's backup API and read the copy back.

    The copy is made under a temporary name, so *target* is whole or absent.

    Raises:
        UserError: *target* exists, can't be written, or didn't read back; nothing is left there.
    """
    # Asked at once, but not kept: until it's whole there shall be nothing under that name, whatever happens.
    location.make_empty(target)
    location.remove(target)
    part = location.part_of(target)
    copy_part(path, part, key, source)
    try:
        part.replace(target)
    except BaseException:
        location.remove(part)
        raise


def copy_part(path: Path, part: Path, key: Key | None, source: Any = None) -> None:
    """Copy the project at *path* to *part*, in place of what may be left there, and read it back.

    Raises:
        UserError: it can't be written, or didn't read back; nothing is left there.
    """
    location.remove(part)
    try:
        with said_plainly(part.with_suffix("")):
            location.make_empty(part)
            _copy(path, part, key, source)
            _verify(path, part, key)
    except BaseException:
        location.remove(part)
        raise


def _copy(path: Path, part: Path, key: Key | None, source: Any) -> None:
    with closing(connect(part, key)) as copy:
        if source is not None:
            source.backup(copy)
        else:
            with closing(connect(path, key, read_only=True)) as reader:
                reader.backup(copy)
        # A backup stands alone; its own log would only be one more file to lose.
        copy.execute("PRAGMA journal_mode = DELETE")


def _verify(path: Path, part: Path, key: Key | None) -> None:
    copy = connect(part, key, read_only=True)
    try:
        sound = copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        copy.execute("SELECT count(*) FROM operation").fetchone()
    except sqlcipher.DatabaseError:
        sound = False
    finally:
        copy.close()
    if not sound:
        raise InvalidProject(
            "Kopian av {name} gick inte att läsa tillbaka och togs bort. Kontrollera disken.", name=path.name
        )
