import stat

import pytest

from naravard_desktop.domain.errors import InvalidProject, UnreadableFile, UserError
from naravard_desktop.services import care
from naravard_desktop.storage import backup
from naravard_desktop.storage.project_file import ProjectFile


def test_a_copy_is_a_whole_project_that_can_be_worked_in(project, tmp_path, device, say, said):
    say(project, "bussen går inte")
    project.copy_to(tmp_path / "kopia.naravard")
    with ProjectFile.open(tmp_path / "kopia.naravard", device) as copy:
        say(copy, "i kopian")
        assert said(copy) == ["bussen går inte", "i kopian"]
        assert care.check(copy) == []
    assert said(project) == ["bussen går inte"]


def test_a_copy_is_one_file_for_its_owner_only(project, tmp_path, say):
    say(project, "x")
    folder = tmp_path / "kopior"
    folder.mkdir()
    project.copy_to(folder / "kopia.naravard")
    (copy,) = folder.iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_copy_of_a_protected_project_has_the_same_passphrase(encrypted, tmp_path, device, passphrase, say, said):
    say(encrypted, "kanariefågel")
    encrypted.copy_to(tmp_path / "kopia.naravard")
    assert b"kanarie" not in (tmp_path / "kopia.naravard").read_bytes()
    with ProjectFile.open(tmp_path / "kopia.naravard", device, passphrase) as copy:
        assert said(copy) == ["kanariefågel"]


def test_a_copy_is_never_written_over_a_file(project, tmp_path):
    (tmp_path / "viktig").write_text("kvar")
    with pytest.raises(UnreadableFile, match="Det finns redan en fil som heter viktig"):
        project.copy_to(tmp_path / "viktig")
    assert (tmp_path / "viktig").read_text() == "kvar"


def test_a_copy_onto_the_project_itself_is_refused(project, say, said):
    say(project, "x")
    with pytest.raises(UnreadableFile):
        project.copy_to(project.path)
    assert said(project) == ["x"]


def test_a_copy_made_while_others_write_is_of_one_moment(project, tmp_path, device, say, said):
    with project.write() as writer:
        writer.create("note", {"text": "inte klar"})
        writer.flush()
        project.copy_to(tmp_path / "kopia.naravard")
    with ProjectFile.open(tmp_path / "kopia.naravard", device) as copy:
        assert said(copy) == []


def test_a_copy_that_does_not_read_back_is_taken_away_again(project, tmp_path, say):
    for number in range(200):
        say(project, f"bussen går inte {number}")
    project.checkpoint()
    with project.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'operation'").scalar_one()
    project.close()
    with project.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    target = tmp_path / "kopia.naravard"
    with pytest.raises(InvalidProject):
        backup.copy_verified(project.path, target, None)
    assert [*tmp_path.glob("kopia*")] == []


def test_automatic_backups_stand_in_a_folder_beside_the_project(project, device, say, said):
    say(project, "x")
    made = backup.back_up_beside(project.path, None, "import")
    assert made.parent == project.path.with_name("Nära vård-backup")
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert made.name.endswith("-import.naravard")
    with ProjectFile.open(made, device) as opened:
        assert said(opened) == ["x"]


@pytest.mark.parametrize("name", ["plan.naravard", "plan [2026] *.naravard"])
def test_only_the_latest_backups_are_kept(tmp_path, device, monkeypatch, name):
    monkeypatch.setattr(backup, "KEPT", 3)
    with ProjectFile.create(tmp_path / name, device) as project:
        made = [backup.back_up_beside(project.path, None, "auto") for _ in range(5)]
    assert sorted(backup.backup_folder(tmp_path / name).iterdir()) == made[2:]


@pytest.mark.parametrize("name", ["plan.naravard", "plan [2026] *.naravard"])
def test_what_has_not_changed_is_not_backed_up_again(tmp_path, device, say, name):
    with ProjectFile.create(tmp_path / name, device) as project:
        say(project, "x")
        assert project.back_up("auto") is not None
        assert project.back_up("auto") is None
        say(project, "y")
        assert project.back_up("auto") is not None


def test_a_backup_that_cannot_be_made_is_explained(project, say, said):
    say(project, "x")
    project.path.with_name("Nära vård-backup").write_text("en fil, ingen mapp")
    with pytest.raises(UserError, match=r"Säkerhetskopian gick inte att spara i .*\. Projektet är orört"):
        project.back_up("auto")
    assert said(project) == ["x"]
