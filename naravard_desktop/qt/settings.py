"""What the program remembers between starts: the look, the language, recent projects, the window's place."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from datetime import datetime

Theme = Literal["light", "dark", "system"]

_RECENT: Final = 12
TEXT_SIZES: Final = (100, 125, 150, 175, 200)  # per cent


class Settings:
    """Typed access to the settings file. A value that can't be used counts as not set; nothing raises."""

    def __init__(self, path: Path | None = None) -> None:
        """Use the file *path*, or the user's own place for settings."""
        if path is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Naravard", "Naravard Desktop"
            )
        else:
            self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def path(self) -> Path:
        """The settings file."""
        return Path(self._store.fileName())

    @property
    def theme(self) -> Theme:
        """``light``, ``dark`` or ``system``, the default."""
        value = self._text("look/theme")
        return value if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._store.setValue("look/theme", value)

    @property
    def text_size(self) -> int:
        """Text size in per cent, one of `TEXT_SIZES`."""
        value = self._text("look/text_size")
        return int(value) if value.isdigit() and int(value) in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._store.setValue("look/text_size", value)

    @property
    def language(self) -> str:
        """Language code such as ``sv``; empty = not chosen."""
        return self._text("look/language")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("look/language", value)

    @property
    def tour_offered(self) -> bool:
        """Whether the tour was offered once; after that it's there for those who ask."""
        return self._text("window/tour_offered") == "yes"

    @tour_offered.setter
    def tour_offered(self, value: bool) -> None:
        self._store.setValue("window/tour_offered", "yes" if value else "")

    @property
    def recent_projects(self) -> tuple[Path, ...]:
        """The last projects, newest first, at most 12. Files that are gone are in it too."""
        lines = self._text("projects/recent").split("\n")
        return tuple(Path(line) for line in lines if line)

    def remember_project(self, path: Path) -> None:
        """Put *path* first among the recent projects."""
        whole = path.absolute()
        self._keep_recent((whole, *(each for each in self.recent_projects if each != whole)))

    def describe_project(self, path: Path, title: str, organisation: str, notes: int) -> None:
        """Remember what the start page says of the recent project *path*, and that it's open now."""
        from datetime import datetime  # 3 ms that a start without projects doesn't need

        moment = f"{datetime.now():%Y-%m-%dT%H:%M:%S}"
        self._store.setValue(_about(path), "\n".join((moment, str(notes), title, organisation)))

    def about_project(self, path: Path) -> "tuple[str, str, datetime | None, int | None]":
        """Return title, organisation, when it was last open and its notes then; empty and None where not known."""
        lines = self._text(_about(path)).split("\n")
        from datetime import datetime

        if len(lines) != 4 or not lines[1].isdigit():
            return "", "", None, None
        try:
            return lines[2], lines[3], datetime.fromisoformat(lines[0]), int(lines[1])
        except ValueError:
            return "", "", None, None

    def forget_project(self, path: Path) -> None:
        """Take *path* off the recent projects."""
        self._store.remove(_about(path))
        self._keep_recent(tuple(each for each in self.recent_projects if each != path.absolute()))

    @property
    def geometry(self) -> QByteArray:
        """The window's place as Qt keeps it; empty at the first start."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    def save(self) -> None:
        """Write to disk now instead of in a moment."""
        self._store.sync()

    def _keep_recent(self, paths: tuple[Path, ...]) -> None:
        self._store.setValue("projects/recent", "\n".join(str(path) for path in paths[:_RECENT]))

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return "" if value is None else str(value)


def _about(path: Path) -> str:
    # A key may hold no slash, and a path holds many.
    return f"about/{path.absolute().as_posix().encode().hex()}"
