"""Asks where a file is or where it should go. Views take these functions as arguments, so tests need no dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

AskPath = Callable[[QWidget, str, Path, str], Path | None]
"""Called with parent, title, a folder or a proposed path, and Qt's file filter; None = the user changed their mind."""

AskPaths = Callable[[QWidget, str, Path, str], list[Path]]
"""The same for several files."""


def ask_existing(parent: QWidget, title: str, start: Path, file_filter: str) -> Path | None:
    """Let the user choose a file that there is, beginning at *start*."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start), file_filter)
    return Path(name) if name else None


def ask_several(parent: QWidget, title: str, start: Path, file_filter: str) -> list[Path]:
    """Let the user choose files that there are, beginning at *start*; none = they changed their mind."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(start), file_filter)
    return [Path(name) for name in names]


def ask_target(parent: QWidget, title: str, start: Path, file_filter: str) -> Path | None:
    """Let the user choose where to write; the dialog asks before a file is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), file_filter)
    return Path(name) if name else None


def ask_new(parent: QWidget, title: str, start: Path, file_filter: str) -> Path | None:
    """Let the user choose where to write something that replaces nothing; the caller says if the name is taken."""
    option = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), file_filter, options=option)
    return Path(name) if name else None


def show_folder(path: Path) -> None:
    """Show the folder of *path*, or the nearest one above it that there is, in the desktop's file manager."""
    folder = next((each for each in path.parents if each.is_dir()), path.parent)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
