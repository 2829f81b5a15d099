"""The project file is removed or replaced while the project is open."""

import contextlib
import sqlite3

import pytest

from naravard_desktop.domain.errors import UnreadableFile, UserError
from naravard_desktop.storage import location
from naravard_desktop.storage.drafts import Drafts
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


def test_a_file_that_came_from_another_disk_is_taken_up_again(tmp_path):
    path = tmp_path / "p.naravard"
    with ProjectFile.create(path, DEVICE) as project:
        write_group(project)
        project.checkpoint()
        path.rename(tmp_path / "flyttad.naravard")
        path.write_bytes((tmp_path / "flyttad.naravard").read_bytes())
        write_group(project)
    with ProjectFile.open(path, DEVICE) as again, again.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM actor_group").scalar() == 2


@pytest.mark.parametrize("what", ["another project", "an older copy", "another database", "rubbish", "nothing"])
def test_what_does_not_hold_all_that_was_stored_is_not_taken_for_the_project(tmp_path, what):
    path, other = tmp_path / "p.naravard", tmp_path / "annan.naravard"
    with ProjectFile.create(path, DEVICE) as project:
        write_group(project)
        project.copy_to(other)
        write_group(project)
        location.remove(path)
        location.remove(tmp_path / "p.naravard-wal")
        other.replace(path) if what == "an older copy" else put_another(path, what)
        before = path.read_bytes()
        with pytest.raises(UserError):
            write_group(project)
        assert path.read_bytes() == before


def put_another(path, what):
    if what == "another project":
        with ProjectFile.create(path, DEVICE) as project:
            write_group(project)
    elif what == "another database":
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE t(x)")
    else:
        path.write_bytes(b"" if what == "nothing" else b"rubbish" * 1000)


def test_drafts_go_with_the_file(tmp_path):
    path = tmp_path / "p.naravard"
    with ProjectFile.create(path, DEVICE) as project:
        drafts = Drafts(project)
        drafts.keep("fånga", "före")
        project.checkpoint()
        path.rename(tmp_path / "flyttad.naravard")
        with pytest.raises(UnreadableFile):
            drafts.keep("fånga", "under tiden")
        path.write_bytes((tmp_path / "flyttad.naravard").read_bytes())
        drafts.keep("fånga", "efteråt")
        drafts.close()
    with ProjectFile.open(path, DEVICE) as again:
        assert Drafts(again).text("fånga") == "efteråt"
