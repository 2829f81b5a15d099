import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import PackDimension, PackTheme, RoadmapPack
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def theme_of_pack(name: str, *keywords: str, under: tuple[PackTheme, ...] = ()) -> PackTheme:
    return PackTheme(name, "", "", keywords, under)


@pytest.fixture(scope="session")
def pack() -> RoadmapPack:
    """A roadmap with two dimensions; one theme has sub-themes."""
    waiting = (theme_of_pack("Väntetider", "kö"), theme_of_pack("Telefon", "samtal"))
    themes = (theme_of_pack("Tillgänglighet", "nå", under=waiting), theme_of_pack("Kontinuitet", "samma läkare"))
    people = (theme_of_pack("Barn"), theme_of_pack("Äldre"))
    dimensions = (PackDimension("Mål", "themes", themes), PackDimension("Perspektiv", "perspectives", people))
    return RoadmapPack(
        "prov", "Färdplan 2030", "Region", "2030", "utkast", "Källa", "sv", "Vad är viktigt?", dimensions
    )


@pytest.fixture(scope="session")
def made_once(tmp_path_factory, pack) -> Path:
    path = tmp_path_factory.mktemp("project") / "ny.naravard"
    create_project(path, ProjectDraft("Nära vård", (pack,), "Region Norr")).close()
    return path


@pytest.fixture
def project(made_once: Path, tmp_path: Path) -> Iterator[ProjectFile]:
    path = tmp_path / "prov.naravard"
    shutil.copy(made_once, path)
    with open_project(path) as opened:
        yield opened


@pytest.fixture
def group(project) -> Callable[[str], int]:
    """Return the local id of the group with this short name."""
    by_short = {row.short: row.pk for row in catalogue.groups(project)}
    return by_short.__getitem__


@pytest.fixture
def theme(project) -> Callable[[str], int]:
    """Return the local id of the theme with this name."""
    by_name = {row.name: row.pk for row in catalogue.themes(project)}
    return by_name.__getitem__


@pytest.fixture
def session(project, group) -> int:
    """A session with 12 staff and 3 residents."""
    draft = SessionDraft("Dialog i Åre", participants={group("Med"): 12, group("Inv"): 3})
    return catalogue.add_session(project, draft).created[0]


@pytest.fixture
def add(project, session) -> Callable[..., int]:
    """Add a note and return its local id."""

    def add(text: str = "bussen går inte", **fields: object) -> int:
        return notes.add_note(project, NoteDraft(text, **{"session": session, **fields})).created[0]

    return add


@pytest.fixture
def row(project) -> Callable:
    """Return a note as it is shown now, or None."""

    def row(pk: int):
        return next(iter(notes.note_rows(project, [pk])), None)

    return row


@pytest.fixture
def whole(project) -> Callable[[], dict[str, list]]:
    """Return all that is shown of the project: every table of the fold."""
    beside = {"meta", "device", "entity", "operation", "draft", "blob"}
    fold = [table for table in tables.METADATA.sorted_tables if table.name not in beside]

    def whole() -> dict[str, list]:
        with project.read() as connection:
            return {table.name: sorted(connection.execute(table.select()).all(), key=repr) for table in fold}

    return whole
