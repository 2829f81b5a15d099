from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture
def passphrase() -> str:
    return "sju lätta moln över 'Åre'"


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Nära vård.naravard"


@pytest.fixture
def device() -> str:
    return new_uid()


@pytest.fixture
def project(path: Path, device: str) -> Iterator[ProjectFile]:
    with ProjectFile.create(path, device) as project:
        yield project


@pytest.fixture
def encrypted(tmp_path: Path, device: str, passphrase: str) -> Iterator[ProjectFile]:
    with ProjectFile.create(tmp_path / "hemlig.naravard", device, passphrase) as project:
        yield project


@pytest.fixture
def say() -> Callable[..., int]:
    """Store a note with this text and return its local id."""

    def say(project: ProjectFile, text: str, **values: object) -> int:
        with project.write() as writer:
            return writer.create("note", {"text": text, **values})

    return say


@pytest.fixture
def said() -> Callable[[ProjectFile], list[str]]:
    """Return the texts of a project's notes."""

    def said(project: ProjectFile) -> list[str]:
        with project.read() as connection:
            return list(connection.execute(select(tables.note.c.text).order_by(tables.note.c.pk)).scalars())

    return said


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for others only for a moment."""
    monkeypatch.setattr("naravard_desktop.storage.engine.BUSY_SECONDS", 0.1)
