"""Another key for a project, or none: a new file is made beside it, compared, and put in its place in one step.

Killed at any moment, there is the old file or the new one, whole. What was left half made is removed when a window
opens the project the next time, since it may hold in plain text what a passphrase still protects.
"""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.errors import InvalidProject, StorageFull, UserError
from naravard_desktop.storage import location
from naravard_desktop.storage.backup import backups_beside
from naravard_desktop.storage.engine import Key, connect
from naravard_desktop.storage.failures import said_plainly
from naravard_desktop.storage.sole_use import claimed, connected_alone

Progress = Callable[[int, int], None]
"""Called with how many bytes of how many are done."""

_STEPS = 200_000
"""Instructions of SQLite's machine between two looks at how far it has come: some tens a second."""


def rekey(path: Path, old: Key | None, new: Key | None, progress: Progress = lambda _done, _total: None) -> None:
    """Give the project at *path* the key *new* in place of *old*; None = not encrypted.

    Raises:
        UserError: another program has the project, it's damaged, or there's no room; it's as it was.
    """
    with claimed(path):
        _rekey(path, old, new, progress)


def rekey_backups(
    path: Path, old: Key | None, new: Key | None, progress: Progress = lambda _done, _total: None
) -> list[Path]:
    """Give each automatic backup of the project at *path* the key *new* too; return those that are as they were.

    One that has the new key already is left alone: whoever was interrupted may do it again.
    """
    kept: list[Path] = []
    copies = backups_beside(path)
    for number, copy in enumerate(copies):
        progress(number, len(copies))
        if not _opens(copy, new) and not _rekey_backup(copy, old, new):
            kept.append(copy)
    return kept


def _rekey_backup(copy: Path, old: Key | None, new: Key | None) -> bool:
    try:
        before = copy.stat()
        _rekey(copy, old, new, lambda _done, _total: None)
        os.utime(copy, ns=(before.st_atime_ns, before.st_mtime_ns))  # by which it's told what isn't backed up yet
    except (UserError, OSError):
        return False
    return True


def _opens(path: Path, key: Key | None) -> bool:
    try:
        if (key is None) != (location.inspect(path) is location.Kind.PLAIN):
            return False
        with closing(connect(path, key, read_only=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
    except (sqlcipher.DatabaseError, UserError):
        return False
    return True


def _rekey(path: Path, old: Key | None, new: Key | None, progress: Progress) -> None:
    part = location.part_of(path)
    location.remove(part)
    try:
        with connected_alone(path, old) as source:
            location.make_empty(part)
            _export(source, part, new, progress)
            _compare(source, part, new, path)
            if os.name == "nt":
                source.close()  # Windows lets no file be replaced that is open, and so nobody else in between
            _replace(part, path)
    except BaseException:
        location.remove(part)
        raise


def _replace(part: Path, path: Path) -> None:
    try:
        location.put_in_place(part, path)
    except OSError as error:
        raise StorageFull(
            "Det gick inte att byta ut {name}. Filen är som den var; kontrollera att du får skriva där.",
            name=path.name,
        ) from error


def _export(source: Any, part: Path, key: Key | None, progress: Progress) -> None:
    total = source.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0]

    def tell() -> None:
        progress(min(part.stat().st_size, total), total)

    source.execute("ATTACH ? AS fresh KEY ?", (str(part.absolute()), key.literal() if key else ""))
    try:
        # Nobody reads it before it's whole and on the disk, so it needs neither journal nor waiting.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
            source.execute(f"PRAGMA fresh.{pragma}")
        source.set_progress_handler(tell, _STEPS)
        source.execute("SELECT sqlcipher_export('fresh')")
        for name in ("application_id", "user_version"):
            value = source.execute(f"PRAGMA main.{name}").fetchone()[0]
            source.execute(f"PRAGMA fresh.{name} = {value}")
    finally:
        source.set_progress_handler(None, 0)
        source.execute("DETACH fresh")


def _compare(source: Any, part: Path, key: Key | None, path: Path) -> None:
    with said_plainly(path), closing(connect(part, key, read_only=True)) as fresh:
        sound = fresh.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        if not sound or _facts(fresh) != _facts(source):
            raise InvalidProject(
                "Den nya filen för {name} gick inte att läsa tillbaka och togs bort. Projektet är som det var; "
                "kontrollera disken.",
                name=path.name,
            )


def _facts(connection: Any) -> list[object]:
    """Return what has to be the same in both: the header, the definitions, all counts, the last operation, drafts."""
    schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    tables = [name for kind, name, _, sql in schema if kind == "table" and not sql.startswith("CREATE VIRTUAL")]
    counts = [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in tables]
    last = connection.execute("SELECT pk, id FROM operation ORDER BY pk DESC LIMIT 1").fetchone()
    drafts = connection.execute("SELECT key, text, saved_at FROM draft ORDER BY key").fetchall()
    header = [connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
    return [schema, counts, last, drafts, header]
