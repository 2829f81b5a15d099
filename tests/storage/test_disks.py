"""Disks that are full, and folders that may only be read. They are made with small file systems in memory."""

import os
import subprocess
from pathlib import Path

import pytest

from naravard_desktop.domain.errors import ReadOnlyProject, StorageFull, UnreadableFile, UserError
from naravard_desktop.services import care
from naravard_desktop.storage.project_file import ProjectFile

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a file system"
)


@pytest.fixture
def disk(tmp_path):
    """A disk of 2 MB, and a way to mount it anew, such as read-only."""
    place = tmp_path / "usb"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True)
    if done.returncode:
        pytest.skip("this machine mounts nothing")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def mount_read_only(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def fill(project: ProjectFile, say) -> int:
    """Store notes until the disk is full; return how many were stored."""
    stored: list[int] = []

    def go_on() -> None:
        while True:
            stored.append(say(project, "bussen går inte " * 40))

    with pytest.raises(StorageFull, match=r"^Det är fullt på disken där p\.naravard ligger\. Inget ändrades;"):
        go_on()
    return len(stored)


def test_on_a_full_disk_everything_stored_stays_and_work_goes_on_once_there_is_room(disk, device, say, said):
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(500_000))
    with ProjectFile.create(disk / "p.naravard", device) as project:
        stored = fill(project, say)
        assert len(said(project)) == stored > 0
        ballast.unlink()
        say(project, "nu finns det plats")
        assert len(said(project)) == stored + 1
        assert care.check(project) == []


def test_a_project_on_a_full_disk_can_be_opened(disk, device, say, said):
    with ProjectFile.create(disk / "p.naravard", device) as project:
        stored = fill(project, say)
    with ProjectFile.open(disk / "p.naravard", device, claim=True) as project:
        assert len(said(project)) == stored


def test_a_copy_or_new_project_that_does_not_fit_is_explained_and_leaves_nothing(disk, device, say):
    with ProjectFile.create(disk / "p.naravard", device) as project:
        fill(project, say)
        there = {file.name for file in disk.iterdir()}
        for make in (lambda: project.copy_to(disk / "kopia.naravard"), lambda: ProjectFile.create(disk / "ny", device)):
            with pytest.raises(UserError, match=r"fullt på disken|går inte att skriva"):
                make()
        assert {file.name for file in disk.iterdir()} == there


def test_where_nothing_may_be_written_a_project_can_be_read_checked_and_copied(disk, device, tmp_path, say, said):
    with ProjectFile.create(disk / "p.naravard", device) as project:
        say(project, "bussen går inte")
    mount_read_only(disk)
    with ProjectFile.open(disk / "p.naravard", device, claim=True) as project:
        assert (project.read_only, said(project), care.check(project)) == (True, ["bussen går inte"], [])
        with pytest.raises(ReadOnlyProject):
            say(project, "x")
        project.copy_to(tmp_path / "kopia.naravard")
    with ProjectFile.open(tmp_path / "kopia.naravard", device) as copy:
        assert said(copy) == ["bussen går inte"]


def test_nothing_is_made_where_nothing_may_be_written(disk, device):
    mount_read_only(disk)
    with pytest.raises(UnreadableFile, match=r"Det går inte att skriva i mappen .*usb\. Välj en annan plats"):
        ProjectFile.create(disk / "p.naravard", device)
