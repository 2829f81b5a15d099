"""What can be told of a project file before it is opened."""

import errno
import os
import threading
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from naravard_desktop.domain.errors import InvalidProject, UnreadableFile

SUFFIX = ".naravard"

_PLAIN_HEADER = b"SQLite format 3\x00"
_PAGE = 4096
_SMALLEST = 512


class Kind(Enum):
    """What the first bytes of a file say."""

    PLAIN = auto()
    ENCRYPTED = auto()


def inspect(path: Path) -> Kind:
    """Tell whether the file at *path* is an ordinary or an encrypted database.

    Raises:
        UnreadableFile: there is no such file, or it may not be read.
        InvalidProject: it's neither.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN_HEADER))
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise UnreadableFile("Filen {name} finns inte.", name=path.name) from error
    except IsADirectoryError as error:
        raise UnreadableFile("{name} är en mapp. Välj en projektfil i den.", name=path.name) from error
    except OSError as error:
        raise UnreadableFile("Filen {name} går inte att läsa: du saknar rättighet.", name=path.name) from error
    if head == _PLAIN_HEADER:
        return Kind.PLAIN
    if size >= _SMALLEST and size % _PAGE == 0 and any(head):  # zeros are what a power cut may leave
        return Kind.ENCRYPTED
    raise InvalidProject("Filen {name} är inget Naravard-projekt, eller så är den skadad.", name=path.name)


def can_write_beside(path: Path) -> bool:
    """Tell whether new files can be made in the folder of *path*; a full disk doesn't count as no."""
    probe = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        return error.errno == errno.ENOSPC
    return True


def is_writable(path: Path) -> bool:
    """Tell whether the file can be opened for writing. A folder that can't hold SQLite's log counts as not."""
    try:
        with path.open("r+b"):
            return can_write_beside(path)
    except OSError:
        return False


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file at *path* from one that takes its place later; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def make_empty(path: Path) -> None:
    """Make an empty file that only its owner may read and write (0600).

    Raises:
        UnreadableFile: something is there already, or the folder is missing or read-only.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise UnreadableFile(
            "Det finns redan en fil som heter {name}. Välj ett annat namn; den gamla är orörd.",
            name=path.name,
        ) from error
    except FileNotFoundError as error:
        raise UnreadableFile("Mappen {folder} finns inte. Skapa den först.", folder=path.parent) from error
    except OSError as error:
        raise UnreadableFile(
            "Det går inte att skriva i mappen {folder}. Välj en annan plats.", folder=path.parent
        ) from error


def remove(path: Path) -> None:
    """Remove the database at *path* with what SQLite keeps beside it."""
    path.unlink(missing_ok=True)
    remove_beside(path)


def remove_beside(path: Path) -> None:
    """Remove what SQLite keeps beside the database at *path*: read with another file, it would be taken for its own."""
    for suffix in ("-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """Return where what is to become *path* is made, until it's whole."""
    return path.with_name(f"{path.name}.part")


def put_in_place(part: Path, path: Path) -> None:
    """Let the file *part* take the place of *path* in one step, and be on the disk then.

    Whoever calls sees to it that nobody has the file at *path* open.
    """
    with part.open("r+b") as file:
        os.fsync(file.fileno())
    remove_beside(path)
    part.replace(path)
    with suppress(OSError):  # Windows can't open a folder; the rename is durable there anyway
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
