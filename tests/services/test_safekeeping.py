from datetime import datetime

import pytest

from naravard_desktop.domain.errors import InvalidProject, WrongPassphrase
from naravard_desktop.services import safekeeping
from naravard_desktop.services.notes import delete_notes
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.storage.backup import backup_folder
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.restore import restore


@pytest.fixture
def copy(project, add) -> safekeeping.Backup:
    """A backup with one note; the project has three more since, and the first is gone."""
    first = add("bussen går inte")
    project.back_up("import")
    for text in ("ett", "två", "tre"):
        add(text)
    delete_notes(project, [first])
    return safekeeping.backups(project.path)[0]


@pytest.fixture
def secret(tmp_path, pack):
    """An encrypted project with a backup, closed."""
    path = tmp_path / "hemlig.naravard"
    with create_project(path, ProjectDraft("Hemlig", (pack,)), "rätt ord") as project:
        project.back_up()
    return path


def test_backups_say_when_why_and_how_large(project, copy):
    assert abs((datetime.now() - copy.made_at).total_seconds()) < 60
    assert (copy.reason, copy.encrypted) == ("import", False)
    assert copy.size == copy.path.stat().st_size


def test_the_newest_backup_comes_first_and_strangers_are_left_out(project, copy, add):
    project.back_up()
    (backup_folder(project.path) / f"{project.path.stem}-egen kopia.naravard").write_bytes(b"x")
    assert [backup.reason for backup in safekeeping.backups(project.path)] == ["auto", "import"]


def test_a_look_says_what_would_be_missing(project, copy):
    found = safekeeping.look_into(copy.path, None, project.path)
    assert (found.notes, found.sessions) == (1, 1)
    assert found.missing_notes == 3
    assert found.missing_changes == 4
    assert found.newest == ("tre", "två", "ett")
    assert found.latest is not None


def test_a_look_changes_nothing(project, copy):
    before = copy.path.read_bytes(), sorted(copy.path.parent.iterdir())
    safekeeping.look_into(copy.path, None, project.path)
    assert (copy.path.read_bytes(), sorted(copy.path.parent.iterdir())) == before


def test_a_backup_with_another_passphrase_is_told(secret):
    backup = safekeeping.backups(secret)[0]
    with pytest.raises(WrongPassphrase, match="annan lösenfras än projektet"):
        safekeeping.look_into(backup.path, Key(bytes(32), bytes(16)), None)
    with pytest.raises(WrongPassphrase):
        safekeeping.look_into(backup.path, None, None)


# --- rescue ---


def test_a_damaged_project_has_its_newest_whole_backup(project, copy, add):
    add("senare")
    project.back_up()
    project.close()
    newest = safekeeping.backups(project.path)[0]
    newest.path.write_bytes(newest.path.read_bytes()[:20_000])
    project.path.write_bytes(b"rubbish")
    rescue = safekeeping.find_rescue(project.path)
    assert rescue is not None
    assert rescue.backup == copy
    assert rescue.contents.missing_notes is None
    assert rescue.certain


def test_a_damaged_encrypted_project_is_told_from_a_wrong_passphrase(secret):
    content = bytearray(secret.read_bytes())
    content[100] ^= 1
    secret.write_bytes(content)
    rescue = safekeeping.find_rescue(secret, "rätt ord")
    assert rescue is not None
    assert rescue.certain
    restore(secret, rescue.backup.path, rescue.key)
    open_project(secret, "rätt ord").close()
    assert safekeeping.find_rescue(secret, "fel ord") is None
    assert safekeeping.find_rescue(secret) is None


def test_a_plain_project_that_lost_its_first_bytes_still_has_its_backups(project, copy):
    project.close()
    content = bytearray(project.path.read_bytes())
    content[3] ^= 1
    project.path.write_bytes(content)
    rescue = safekeeping.find_rescue(project.path)
    assert rescue is not None
    assert not rescue.certain


def test_a_project_without_backups_has_no_rescue(tmp_path):
    assert safekeeping.find_rescue(tmp_path / "ingen.naravard") is None


def test_a_project_that_can_partly_be_read_says_what_would_be_missing(project, copy):
    project.close()
    rescue = safekeeping.find_rescue(project.path)
    assert rescue is not None
    assert rescue.contents.missing_notes == 3


def test_a_damaged_backup_is_a_sentence(copy):
    copy.path.write_bytes(copy.path.read_bytes()[:4096])
    with pytest.raises(InvalidProject):
        safekeeping.look_into(copy.path, None, None)
