"""A disk that forgets: what was written since the last sync is, at a power cut, there, not there, or torn.

`Disk` is a file system for SQLite (a VFS of apsw's). Files are real, so that locks and shared memory are the system's
own, and stand for what the running computer sees. Beside them the disk keeps what the platters hold. At the cut every
sector that wasn't synced becomes, by chance, the old one, any that was written since, or part of one and part of
another; files whose folder wasn't synced may be missing, deleted ones may be back.
"""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


class PowerCutError(Exception):
    """The power is gone; nothing reaches the disk any more."""


@dataclass
class _File:
    """What one file is, as the computer sees it (*seen*) and as the disk holds it (*held*)."""

    seen: bytearray = field(default_factory=bytearray)
    held: bytearray = field(default_factory=bytearray)
    since: dict[int, list[bytes]] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)
    is_listed: bool = False
    is_removed: bool = False

    def write(self, data: bytes, offset: int) -> None:
        end = offset + len(data)
        if end > len(self.seen):
            self.seen.extend(bytes(end - len(self.seen)))
        self.seen[offset:end] = data
        self.sizes.append(len(self.seen))
        for number in range(offset // SECTOR, (end - 1) // SECTOR + 1):
            self.since.setdefault(number, []).append(bytes(self.seen[number * SECTOR : (number + 1) * SECTOR]))

    def truncate(self, size: int) -> None:
        del self.seen[size:]
        self.sizes.append(size)

    def sync(self) -> None:
        self.held[:] = self.seen
        self.since.clear()
        self.sizes.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        left = bytearray(self.held)
        size = chance.choice([len(self.held), *self.sizes])
        left.extend(bytes(max(0, size - len(left))))
        for number, versions in self.since.items():
            start = number * SECTOR
            old = bytes(self.held[start : start + SECTOR]).ljust(SECTOR, b"\x00")
            left[start : start + SECTOR] = _one_of([old, *versions], chance)
        return bytes(left[:size])


def _one_of(versions: list[bytes], chance: random.Random) -> bytes:
    first = chance.choice(versions).ljust(SECTOR, b"\x00")
    if chance.random() < 0.2:
        place = chance.randrange(SECTOR)
        return first[:place] + chance.choice(versions).ljust(SECTOR, b"\x00")[place:]
    return first


class Disk(apsw.VFS):
    """A lossy disk that holds one folder. Close every connection before `unregister`."""

    def __init__(self, name: str, cut_after: int) -> None:
        """Cut the power before the write, sync, truncation or deletion number *cut_after* + 1."""
        self.files: dict[str, _File] = {}
        self.is_off = False
        self._left = cut_after
        self.name = name
        super().__init__(name, "")

    def xOpen(self, name: "apsw.URIFilename | str | None", flags: list[int]) -> "LossyFile":
        path = name.filename() if isinstance(name, apsw.URIFilename) else (name or "")
        return LossyFile(self, name, flags, path)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.count()
        super().xDelete(filename, syncdir)
        if filename in self.files:
            if syncdir:
                del self.files[filename]
            else:
                self.files[filename].is_removed = True

    def count(self) -> None:
        """Take note that something is about to reach the disk.

        Raises:
            PowerCutError: it doesn't.
        """
        if self._left <= 0:
            self.is_off = True
        if self.is_off:
            raise PowerCutError
        self._left -= 1

    def file(self, path: str, *, is_new: bool) -> _File:
        """Return the file at *path*; one that wasn't there has no name on the disk before it is synced."""
        known = self.files.get(path)
        if known is None or (known.is_removed and is_new):
            content = Path(path).read_bytes()
            known = _File(bytearray(content), bytearray(content), is_listed=not is_new)
            self.files[path] = known
        return known

    def cut(self, folder: Path, chance: random.Random) -> None:
        """Turn the power off and write to *folder* what is found when it's back."""
        self.is_off = True
        for path, file in self.files.items():
            if (file.is_listed and not file.is_removed) or chance.random() < 0.5:
                (folder / Path(path).name).write_bytes(file.after_cut(chance))


class LossyFile(apsw.VFSFile):
    """An open file on a `Disk`."""

    def __init__(self, disk: Disk, name: "apsw.URIFilename | str | None", flags: list[int], path: str) -> None:
        self._disk = disk
        is_new = bool(path) and not Path(path).exists()
        super().__init__("", name, flags)
        self._file = disk.file(path, is_new=is_new) if path else _File()
        # As SQLite's own: the folder is synced with a log's first sync, never for the database.
        self._syncs_folder = bool(flags[0] & (apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL))

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.count()
        super().xWrite(data, offset)
        self._file.write(bytes(data), offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.count()
        super().xTruncate(newsize)
        self._file.truncate(newsize)

    def xSync(self, flags: int) -> None:
        del flags
        self._disk.count()
        self._file.sync()
        if self._syncs_folder:
            self._file.is_listed = True


@contextmanager
def a_disk(cut_after: int) -> Iterator[Disk]:
    """Give a disk for as long as the block lasts."""
    disk = Disk(f"lossy-{time.monotonic_ns()}", cut_after)
    try:
        yield disk
    finally:
        disk.unregister()
