"""Files that are whole or not there at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from naravard_desktop.domain.errors import StorageFull, UnreadableFile


@contextmanager
def written_whole(path: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """Give a text file that takes the place of *path* once the block has ended, and is on the disk then.

    Line ends are written as given. If the block raises, what was at *path* is as it was.

    Raises:
        UnreadableFile: the folder is missing or can't be written to, or *path* is a folder.
        StorageFull: there's no room.
    """
    with _explained(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "w", encoding=encoding, newline="") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)


def _put_in_place(part: Path, path: Path) -> None:
    with suppress(OSError):  # a file that was there keeps who may read it
        part.chmod(path.stat().st_mode & 0o777)
    part.replace(path)
    with suppress(OSError):  # Windows can't open a folder; the rename is durable there anyway
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    if path.is_dir():
        raise UnreadableFile("{name} är en mapp. Ange ett filnamn i den.", name=path)
    if path.exists() and not path.is_file():
        raise UnreadableFile("{name} är ingen vanlig fil. Ange en annan.", name=path)
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableFile("Mappen {folder} finns inte. Skapa den först.", folder=path.parent) from error
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull(
                "Det är fullt på disken där {name} skulle sparas. Ingen fil skrevs; frigör plats först.",
                name=path.name,
            ) from error
        raise UnreadableFile(
            "Det går inte att skriva i mappen {folder}. Välj en annan plats.", folder=path.parent
        ) from error


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
