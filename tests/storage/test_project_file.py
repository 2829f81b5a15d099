"""What a project file promises whoever makes, opens, shares and closes it."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.errors import (
    InvalidProject,
    ProjectLocked,
    ReadOnlyProject,
    UnreadableFile,
    WrongPassphrase,
)
from naravard_desktop.storage import engine
from naravard_desktop.storage.project_file import ProjectFile

CANARY = "kanariefågeln Zebrafink sjunger"


def test_a_new_project_is_for_its_owners_eyes_only(project, say):
    say(project, "x")
    files = [*project.path.parent.glob(f"{project.path.name}*")]
    assert len(files) > 1
    assert {stat.S_IMODE(file.stat().st_mode) & 0o077 for file in files} == {0}
    assert stat.S_IMODE(project.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["50 % klart? #2.naravard", "åäö 🚑.naravard", "a'b\"c;&=d.naravard"])
def test_a_project_may_be_called_anything(tmp_path, device, say, said, name):
    with ProjectFile.create(tmp_path / name, device) as project:
        say(project, "x")
    with ProjectFile.open(tmp_path / name, device, claim=True) as project:
        assert said(project) == ["x"]
    assert name in [file.name for file in tmp_path.iterdir()]


def test_a_file_that_is_there_already_is_never_written_over(path, device):
    path.write_text("mina anteckningar")
    with pytest.raises(UnreadableFile, match=r"finns redan en fil som heter Nära vård\.naravard"):
        ProjectFile.create(path, device)
    assert path.read_text() == "mina anteckningar"


def test_a_folder_that_is_missing_is_named(tmp_path, device):
    with pytest.raises(UnreadableFile, match=r"saknad finns inte\. Skapa den först"):
        ProjectFile.create(tmp_path / "saknad" / "a.naravard", device)


def test_what_was_stored_is_there_when_the_file_is_opened_again(project, device, say, said):
    say(project, CANARY)
    project.close()
    with ProjectFile.open(project.path, device) as again:
        assert said(again) == [CANARY]


def test_a_closed_project_is_one_whole_file(project, say):
    say(project, CANARY)
    project.close()
    assert [file.name for file in project.path.parent.glob("*.naravard*")] == [project.path.name]
    assert CANARY.encode() in project.path.read_bytes()


def test_a_copy_made_by_hand_after_a_checkpoint_is_whole(project, tmp_path, device, say, said):
    say(project, CANARY)
    project.checkpoint()
    copy = tmp_path / "kopia.naravard"
    copy.write_bytes(project.path.read_bytes())
    with ProjectFile.open(copy, device) as opened:
        assert said(opened) == [CANARY]


def test_a_write_that_fails_leaves_nothing_behind(project, say, said):
    def fail_half_way() -> None:
        with project.write() as writer:
            writer.create("note", {"text": "halv"})
            writer.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    say(project, "hel")
    assert said(project) == ["hel"]


def test_a_reader_sees_one_moment_while_others_write(project, say, said):
    say(project, "först")
    with project.read() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM note").scalar()
        writer = Thread(target=say, args=(project, "under tiden"))
        writer.start()
        writer.join()
        assert connection.exec_driver_sql("SELECT count(*) FROM note").scalar() == before
    assert said(project) == ["först", "under tiden"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("secure_delete", 1)],
)
def test_every_connection_is_set_to_lose_nothing(project, tmp_path, device, say, pragma, value):
    say(project, "x")
    project.copy_to(tmp_path / "kopia.naravard")
    with ProjectFile.open(tmp_path / "kopia.naravard", device) as copy:
        for opened in (project, copy):
            with opened.read() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM note")
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_nothing_readable_is_written_where_a_passphrase_protects(encrypted, say):
    say(encrypted, CANARY)
    log = Path(f"{encrypted.path}-wal").read_bytes()
    encrypted.checkpoint()
    written = log + encrypted.path.read_bytes()
    assert len(log) > 4096
    assert not any(word in written for word in (b"Zebrafink", b"SQLite", b"CREATE", b"note"))


def test_without_a_passphrase_any_sqlite_program_reads_it(project, say):
    say(project, CANARY)
    rows = sqlcipher.connect(project.path).execute("SELECT text FROM note").fetchall()
    assert (project.encrypted, rows) == (False, [(CANARY,)])


def test_any_sqlcipher_program_reads_it_with_the_passphrase(encrypted, passphrase, say):
    say(encrypted, CANARY)
    other = sqlcipher.connect(encrypted.path)
    other.execute("PRAGMA key = '{}'".format(passphrase.replace("'", "''")))
    assert (encrypted.encrypted, other.execute("SELECT text FROM note").fetchall()) == (True, [(CANARY,)])


def test_the_right_passphrase_opens_and_a_wrong_or_missing_one_is_explained(encrypted, device, passphrase, say, said):
    say(encrypted, CANARY)
    encrypted.close()
    with pytest.raises(WrongPassphrase, match="Lösenfrasen stämmer inte"):
        ProjectFile.open(encrypted.path, device, "fel")
    for missing in (None, ""):
        with pytest.raises(WrongPassphrase, match=r"är krypterat\. Ange lösenfrasen"):
            ProjectFile.open(encrypted.path, device, missing)
    with ProjectFile.open(encrypted.path, device, passphrase) as opened:
        assert said(opened) == [CANARY]


def test_a_wrong_passphrase_writes_nothing_on_standard_error(encrypted, device, capfd):
    with pytest.raises(WrongPassphrase):
        ProjectFile.open(encrypted.path, device, "fel")
    assert capfd.readouterr().err == ""


def test_the_key_shows_in_no_representation():
    assert repr(engine.Key.derived("lösenfras", b"0" * 16)) == "Key(…)"


def test_a_file_that_is_missing_or_a_folder_is_explained(tmp_path, device):
    with pytest.raises(UnreadableFile, match=r"Filen borta\.naravard finns inte"):
        ProjectFile.open(tmp_path / "borta.naravard", device)
    with pytest.raises(UnreadableFile, match="är en mapp"):
        ProjectFile.open(tmp_path, device)


@pytest.mark.parametrize("content", [b"", b"x", "Bussen går inte.\n".encode() * 500, b"PK\x03\x04" + bytes(5000)])
def test_what_is_no_project_is_explained_and_left_alone(path, device, content):
    path.write_bytes(content)
    with pytest.raises(InvalidProject, match="är inget Naravard-projekt, eller så är den skadad"):
        ProjectFile.open(path, device)
    assert path.read_bytes() == content


def test_another_programs_database_is_explained_and_left_alone(path, device):
    other = sqlcipher.connect(path)
    other.execute("CREATE TABLE note(text)")
    other.close()
    content = path.read_bytes()
    with pytest.raises(InvalidProject, match="är en databas, men inget Naravard-projekt"):
        ProjectFile.open(path, device)
    assert path.read_bytes() == content


def test_the_second_window_may_only_read(project, device, say, said):
    say(project, "från första fönstret")
    with (
        ProjectFile.open(project.path, device, claim=True) as first,
        ProjectFile.open(project.path, device, claim=True) as second,
    ):
        assert (first.read_only, second.read_only) == (False, True)
        with pytest.raises(ReadOnlyProject, match=r"öppet bara för läsning\. Inget ändrades"):
            say(second, "från andra fönstret")
        with pytest.raises(ReadOnlyProject):
            second.side_connection()
        assert said(second) == ["från första fönstret"]


def test_a_window_that_closes_leaves_the_file_to_the_next(project, device, say):
    with ProjectFile.open(project.path, device, claim=True):
        pass
    with ProjectFile.open(project.path, device, claim=True) as next_window:
        assert not next_window.read_only
        say(next_window, "x")


def test_a_window_may_be_opened_on_one_thread_and_closed_on_another(project, device):
    with ThreadPoolExecutor(1) as pool:
        pool.submit(ProjectFile.open, project.path, device, claim=True).result().close()
    with ProjectFile.open(project.path, device, claim=True) as next_window:
        assert not next_window.read_only


def test_the_command_line_may_write_while_a_window_is_open(project, device, say, said):
    with ProjectFile.open(project.path, device, claim=True) as window, ProjectFile.open(project.path, device) as other:
        say(other, "från kommandoraden")
        assert said(window) == ["från kommandoraden"]


def test_a_project_that_another_program_holds_is_explained_and_works_again_when_let_go(
    path, device, monkeypatch, say, said
):
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with ProjectFile.create(path, device) as project:
        other = sqlcipher.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectLocked, match=r"används av ett annat program\. Inget ändrades; försök igen"):
            say(project, "x")
        other.execute("ROLLBACK")
        say(project, "y")
        assert said(project) == ["y"]
