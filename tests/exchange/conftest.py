import shutil

import pytest

from naravard_desktop.assets import resource
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """A new project on HOS 2029 and the three perspectives, closed; making one takes its time."""
    path = tmp_path_factory.mktemp("project") / "ny.naravard"
    packs = [pack for pack in builtin_packs(resource("roadmaps")) if pack.id in ("hos-2029", "orebro-2022")]
    with create_project(path, ProjectDraft("Prov", tuple(packs))) as project:
        project.checkpoint()
    return path


@pytest.fixture
def project(made_once, tmp_path):
    path = tmp_path / "prov.naravard"
    shutil.copy(made_once, path)
    with open_project(path) as opened:
        yield opened


@pytest.fixture
def csv_file(tmp_path):
    """Write lines to a CSV file and return its path."""

    def write(*lines, name="svar.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes("\r\n".join((*lines, "")).encode(encoding))
        return path

    return write
