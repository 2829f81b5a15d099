"""The project file is removed or replaced while the project is open."""

import pytest

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.storage import location
from naravard_desktop.storage.project_file import ProjectFile

DEVICE = "01a2002a-4da5-7d8f-b460-66b15c5970dc"


def write_group(project):
    with project.write() as writer:
        writer.create("group", {"name": "Invånare"})


def test_nothing_is_said_to_be_saved_in_a_file_that_is_gone(tmp_path):
    path = tmp_path / "p.naravard"
    with ProjectFile.create(path, DEVICE) as project:
        location.remove(path)
        with pytest.raises(UnreadableFile, match="tagits bort eller flyttats"):
            write_group(project)


def test_a_file_that_is_back_in_its_place_can_be_written_again(tmp_path):
    path = tmp_path / "p.naravard"
    with ProjectFile.create(path, DEVICE) as project:
        project.checkpoint()
        path.rename(tmp_path / "flyttad.naravard")
        with pytest.raises(UnreadableFile):
            write_group(project)
        (tmp_path / "flyttad.naravard").rename(path)
        write_group(project)
