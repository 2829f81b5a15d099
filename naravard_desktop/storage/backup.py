"""Copies of a project that have been read back before they count."""

import os
from datetime import datetime
from glob import escape
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.errors import InvalidProject, StorageFull
from naravard_desktop.storage import location
from naravard_desktop.storage.engine import Key, connect
from naravard_desktop.storage.failures import said_plainly

KEPT = 20
"""Backups beside a project; the oldest goes first."""


def backup_folder(path: Path) -> Path:
    """Return the folder that holds the automatic backups of the project at *path*."""
    return path.with_name(f"{path.stem}-backup")


def is_backed_up(path: Path) -> bool:
    """Tell whether the project at *path* hasn't changed since the latest automatic backup."""
    copies = [copy.stat().st_mtime for copy in backup_folder(path).glob(f"{escape(path.stem)}-*{location.SUFFIX}")]
    return bool(copies) and max(copies) >= _written_at(path)


def _written_at(path: Path) -> float:
    return max(file.stat().st_mtime for file in (path, Path(f"{path}-wal")) if file.exists())


def back_up_beside(path: Path, key: Key | None, reason: str) -> Path:
    """Make a verified backup in `backup_folder`, drop the oldest beyond `KEPT`, and return its path.

    Args:
        reason: a word for the file name, such as ``migration``.

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
    moment = f"{datetime.now():%Y%m%d-%H%M%S-%f}"
    copy = folder / f"{path.stem}-{moment}-{reason}{location.SUFFIX}"
    written = _written_at(path)
    copy_verified(path, copy, key)
    # What was written while the copy was made isn't in it, so it's as old as what it was made of.
    os.utime(copy, (written, written))
    # Everything but the stem sorts by time; a stem may hold brackets, which mean something to glob.
    for old in sorted(folder.glob(f"{escape(path.stem)}-*{location.SUFFIX}"))[:-KEPT]:
        old.unlink()
    return copy


def copy_verified(path: Path, target: Path, key: Key | None) -> None:
    """Copy the project at *path* to *target* with SQLite's backup API and read the copy back.

    The copy is made under a temporary name, so *target* is whole or absent.

    Raises:
        UserError: *target* exists, can't be written, or didn't read back; nothing is left there.
    """
    # Asked at once, but not kept: until it's whole there shall be nothing under that name, whatever happens.
    location.make_empty(target)
    location.remove(target)
    part = target.with_name(f"{target.name}.part")
    location.remove(part)
    try:
        with said_plainly(target):
            location.make_empty(part)
            _copy(path, part, key)
            _verify(path, part, key)
        part.replace(target)
    except BaseException:
        location.remove(part)
        raise


def _copy(path: Path, part: Path, key: Key | None) -> None:
    source, copy = connect(path, key, read_only=True), connect(part, key)
    try:
        source.backup(copy)
        # A backup stands alone; its own log would only be one more file to lose.
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        source.close()
        copy.close()


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
