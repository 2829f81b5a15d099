"""A backup in the project's place: what was there is always kept, and the project is never gone."""

import pytest

from naravard_desktop.domain.errors import InvalidProject, ProjectLocked, UserError
from naravard_desktop.services import care
from naravard_desktop.storage import location, oplog
from naravard_desktop.storage.backup import back_up_beside, backups_beside
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.restore import restore


@pytest.fixture
def backed_up(project, say):
    """A closed project with a backup of its first note and a second note after it."""
    say(project, "först")
    copy = back_up_beside(project.path, None, "auto")
    say(project, "sedan")
    project.close()
    return copy


def test_the_backup_is_the_project_and_what_was_there_is_a_backup(project, backed_up, device, said):
    kept = restore(project.path, backed_up, None)
    assert kept is not None
    assert kept.name.endswith("-restore.naravard")
    with ProjectFile.open(project.path, device) as opened, ProjectFile.open(kept, device) as before:
        assert said(opened) == ["först"]
        assert said(before) == ["först", "sedan"]
        assert care.check(opened) == []
    assert restore(project.path, kept, None) is not None
    with ProjectFile.open(project.path, device) as opened:
        assert said(opened) == ["först", "sedan"]


def test_an_encrypted_project_is_restored_with_its_key(encrypted, device, passphrase, say, said):
    say(encrypted, "hemlig")
    copy = encrypted.back_up()
    say(encrypted, "nyare")
    encrypted.close()
    assert restore(encrypted.path, copy, encrypted.key) is not None
    with ProjectFile.open(encrypted.path, device, passphrase) as opened:
        assert said(opened) == ["hemlig"]


def test_ids_that_were_given_out_are_not_given_out_again(project, device, say, said):
    with project.write() as writer:
        first = writer.next_readable_id()
        writer.create("note", {"text": "a", "readable_id": first})
    copy = back_up_beside(project.path, None, "auto")
    with project.write() as writer:
        second = writer.next_readable_id()
        writer.create("note", {"text": "b", "readable_id": second})
    project.close()
    restore(project.path, copy, None)
    with ProjectFile.open(project.path, device) as opened, opened.write() as writer:
        assert writer.next_readable_id() not in (first, second)


@pytest.mark.parametrize("content", [b"", bytes(8192), b"rubbish" * 9000], ids=["empty", "zeros", "rubbish"])
def test_a_damaged_project_is_kept_byte_for_byte(project, backed_up, device, said, content):
    project.path.write_bytes(content)
    project.path.with_name(f"{project.path.name}-wal").write_bytes(b"log")
    kept = restore(project.path, backed_up, None)
    assert kept is not None
    assert "-skadad-" in kept.name
    assert kept.parent == project.path.parent
    assert kept.read_bytes() == content
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"log"
    with ProjectFile.open(project.path, device) as opened:
        assert said(opened) == ["först"]


def test_a_project_whose_copy_does_not_read_back_counts_as_damaged(project, backed_up, device, said):
    with ProjectFile.open(project.path, device) as opened, opened.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'operation'").scalar_one()
    with project.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    kept = restore(project.path, backed_up, None)
    assert kept is not None
    assert "-skadad-" in kept.name
    with ProjectFile.open(project.path, device) as opened:
        assert said(opened) == ["först"]


def test_a_project_that_is_gone_comes_back(project, backed_up, device, said):
    location.remove(project.path)
    assert restore(project.path, backed_up, None) is None
    with ProjectFile.open(project.path, device) as opened:
        assert said(opened) == ["först"]


def test_a_damaged_backup_changes_nothing(project, backed_up, device, said):
    backed_up.write_bytes(backed_up.read_bytes()[:8192])
    with pytest.raises(UserError):
        restore(project.path, backed_up, None)
    with ProjectFile.open(project.path, device) as opened:
        assert said(opened) == ["först", "sedan"]
    assert backups_beside(project.path) == [backed_up]
    assert not location.part_of(project.path).exists()


def test_a_project_that_is_open_elsewhere_is_not_replaced(project, backed_up, device, said, impatient):
    with ProjectFile.open(project.path, device) as other:
        with pytest.raises(ProjectLocked):
            restore(project.path, backed_up, None)
        assert said(other) == ["först", "sedan"]


def test_no_room_to_keep_what_is_there_means_no_restoring(project, backed_up, device, said, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    project.path.write_bytes(b"")
    monkeypatch.setattr(location.os, "fsync", full)
    with pytest.raises(UserError, match="Filen är som den var"):
        restore(project.path, backed_up, None)
    assert project.path.read_bytes() == b""


def test_what_is_being_typed_now_stays(project, device, say):
    drafts = Drafts(project)
    drafts.keep("capture", "då")
    copy = back_up_beside(project.path, None, "auto")
    drafts.keep("capture", "nu")
    drafts.close()
    project.close()
    restore(project.path, copy, None)
    with ProjectFile.open(project.path, device) as opened:
        drafts = Drafts(opened)
        assert drafts.text("capture") == "nu"
        drafts.close()


def test_what_was_erased_for_good_does_not_come_back(project, device, say, said):
    note = say(project, "Zebrafink Andersson")
    say(project, "kvar")
    copy = back_up_beside(project.path, None, "auto")
    later = say(project, "Zebrafink igen")
    with project.write() as writer:
        for each in (note, later):
            former = [operation.id for operation in oplog.of_entity(writer.connection, each)]
            writer.put(each, "text", "[namn]")
            writer.erase(each, "text", former)
    project.close()
    restore(project.path, copy, None)
    with ProjectFile.open(project.path, device) as opened:
        assert "Zebrafink" not in str(said(opened))
        assert "kvar" in said(opened)
        assert care.check(opened) == []
    assert b"Zebrafink" not in project.path.read_bytes()


def test_a_file_of_zeros_is_no_encrypted_project(path):
    path.write_bytes(bytes(8192))
    with pytest.raises(InvalidProject, match="skadad"):
        location.inspect(path)
