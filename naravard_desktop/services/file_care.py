"""The file of a project: what there is to tell of it, and another key for it and its backups."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from naravard_desktop.services import remembered_keys, safekeeping
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.rekey import rekey, rekey_backups


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What there is to tell of a project's file.

    Attributes:
        size: bytes, the log included.
        saved: local time of the last change in this window; None = nothing was changed.
        backups, backups_size: how many automatic backups there are, and their bytes.
        latest_backup: local time; None = there is none.
        unlike: automatic backups that are encrypted where the project isn't, or the other way round.
        remembered: whether this computer remembers the key; None = it has no place that is safe enough.
    """

    path: Path
    encrypted: bool
    read_only: bool
    size: int
    saved: datetime | None
    backups: int
    backups_size: int
    latest_backup: datetime | None
    unlike: int = 0
    remembered: bool | None = None


def file_facts(project: ProjectFile, saved: datetime | None = None) -> FileFacts:
    """Return what there is to tell of the file of *project*; the keyring is asked, so call it in a worker."""
    copies = safekeeping.backups(project.path)
    log = Path(f"{project.path}-wal")
    remembered = None
    if project.key is not None and remembered_keys.can_remember():
        remembered = remembered_keys.is_remembered(project.key)
    return FileFacts(
        path=project.path,
        encrypted=project.encrypted,
        read_only=project.read_only,
        size=_size(project.path) + _size(log),
        saved=saved,
        backups=len(copies),
        backups_size=sum(copy.size for copy in copies),
        latest_backup=copies[0].made_at if copies else None,
        unlike=sum(copy.encrypted != project.encrypted for copy in copies),
        remembered=remembered,
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:  # the log comes and goes
        return 0


def change_key(path: Path, old: Key | None, new: Key | None, progress: Callable[[int, int], None]) -> list[Path]:
    """Give the project at *path*, which nobody has open, and its backups the key *new*; None = not encrypted.

    Args:
        progress: called with how much of how much is done; the unit changes from the project to its backups.

    Returns:
        The backups that couldn't be converted; they're as they were.

    Raises:
        UserError: the project couldn't be converted; it and its backups are as they were.
    """
    rekey(path, old, new, progress)
    return rekey_backups(path, old, new, progress)


def seal_backups(project: ProjectFile) -> None:
    """Encrypt the backups of the encrypted *project* that anybody can read: those that a crash left behind."""
    rekey_backups(project.path, None, project.key)
