from collections.abc import Iterator
from pathlib import Path

import pytest

from naravard_desktop.domain.roadmap import PackDimension, PackTheme, RoadmapPack
from naravard_desktop.services.projects import ProjectDraft, create_project
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
