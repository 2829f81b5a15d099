import os
import subprocess
import sys
from contextlib import suppress

import pytest

from naravard_desktop.domain.errors import StorageFull, UnreadableFile
from naravard_desktop.exchange.atomic import written_whole

ROOT_ON_LINUX = sys.platform == "linux" and os.geteuid() == 0


def test_the_file_takes_the_old_ones_place(tmp_path):
    path = tmp_path / "ut.csv"
    path.write_text("gammal")
    path.chmod(0o640)
    with written_whole(path) as file:
        file.write("ny\r\n")
        assert path.read_text() == "gammal"
    assert path.read_bytes() == b"ny\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_is_for_its_owner_only(tmp_path):
    with written_whole(tmp_path / "ut.csv") as file:
        file.write("ny")
    assert (tmp_path / "ut.csv").stat().st_mode & 0o777 == 0o600


def test_an_error_leaves_what_was_there(tmp_path):
    path = tmp_path / "ut.csv"
    path.write_text("gammal")
    with suppress(KeyboardInterrupt), written_whole(path) as file:
        file.write("halv")
        raise KeyboardInterrupt
    assert path.read_text() == "gammal"
    assert list(tmp_path.iterdir()) == [path]


def test_places_that_cannot_be_written_are_explained(tmp_path):
    for path, sentence in (
        (tmp_path / "saknas" / "ut.csv", "Mappen .*saknas finns inte. Skapa den först."),
        (tmp_path, "är en mapp. Ange ett filnamn i den."),
        (type(tmp_path)("/dev/null"), "är ingen vanlig fil. Ange en annan."),
    ):
        with pytest.raises(UnreadableFile, match=sentence), written_whole(path):
            pass


@pytest.mark.skipif(not ROOT_ON_LINUX, reason="needs to mount a small disk")
def test_a_full_disk_is_explained_and_leaves_what_was_there(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("may not mount here")
    try:
        (disk / "ut.csv").write_text("gammal")
        with pytest.raises(StorageFull, match="Det är fullt på disken"), written_whole(disk / "ut.csv") as file:
            file.write("x" * 200_000)
        assert [(path.name, path.read_text()) for path in disk.iterdir()] == [("ut.csv", "gammal")]
    finally:
        subprocess.run(["umount", disk], check=True)
