"""Nobody waits long for anybody else on the same file."""

import time
from pathlib import Path
from threading import Thread

import pytest

from naravard_desktop.domain.errors import ProjectLocked
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile


def test_a_checkpoint_does_not_wait_for_a_reader(project, say):
    with project.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM note").scalar()
        writer = Thread(target=say, args=(project, "under tiden"))
        writer.start()
        writer.join()
        begun = time.monotonic()
        project.checkpoint()
        assert time.monotonic() - begun < 2
    project.checkpoint()
    assert Path(f"{project.path}-wal").stat().st_size == 0


def test_a_draft_that_cannot_be_kept_now_says_so_at_once_and_can_be_kept_later(project):
    drafts = Drafts(project)
    with project.write():
        begun = time.monotonic()
        with pytest.raises(ProjectLocked):
            drafts.keep("capture", "Bussen går")
        assert time.monotonic() - begun < 2
    drafts.keep("capture", "Bussen går inte")
    assert drafts.text("capture") == "Bussen går inte"
    drafts.close()


def test_where_no_claim_can_be_made_the_project_is_opened_for_reading(project, device):
    Path(f"{project.path}.lock").mkdir()
    with ProjectFile.open(project.path, device, claim=True) as opened:
        assert opened.read_only


def test_a_backup_is_as_old_as_what_it_was_made_of(project, say):
    say(project, "före")
    copy = project.back_up("prov")
    written = max(Path(f"{project.path}{suffix}").stat().st_mtime for suffix in ("", "-wal"))
    assert copy.stat().st_mtime <= written
    assert project.back_up("prov") is None
