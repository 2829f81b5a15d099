"""Which laptop this is."""

import os
import threading
from pathlib import Path
from uuid import UUID

from platformdirs import user_data_path

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.domain.identity import new_uid


def this_device(folder: Path | None = None) -> str:
    """Return the uid of this laptop and user; it's made at first use and kept in *folder*.

    Args:
        folder: the user's data folder by default.

    Raises:
        UnreadableFile: nothing can be kept there.
    """
    folder = folder or user_data_path("naravard", appauthor=False)
    file = folder / "device"
    try:
        return str(UUID(file.read_text(encoding="ascii").strip()))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return _make(file)


def _make(file: Path) -> str:
    uid = new_uid()
    part = file.with_name(f"device.{os.getpid()}-{threading.get_ident()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(uid, encoding="ascii")
        part.replace(file)
    except OSError as error:
        raise UnreadableFile(
            "Naravard kan inte spara vilken dator det här är i {folder}. Se till att du får skriva där.",
            folder=file.parent,
        ) from error
    return uid
