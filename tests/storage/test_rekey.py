"""Setting, changing and removing a passphrase: the whole project with the new key, or the old file untouched."""

import multiprocessing
import os
import random
import signal
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from naravard_desktop.domain.errors import ProjectLocked, StorageFull, UserError, WrongPassphrase
from naravard_desktop.services import care
from naravard_desktop.storage import backup, location, rekey
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.project_file import ProjectFile

CANARY = "kanariefågeln Zebrafink sjunger"
NEW = "nya ord"
KILLS = 15
NOTES = 1500
CHANGING = frozenset({"open", "write", "close", "unlink", "replace", "rename", "fsync", "truncate"})
LONGEST = 0.12
"""Seconds until a process is killed; it needs about half of that."""


@pytest.fixture
def whole():
    """Return every row of a project, the tables of the search index included."""

    def whole(project: ProjectFile) -> dict[str, list]:
        with project.read() as connection:
            found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
            return {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in found}

    return whole


@pytest.fixture
def filled(project, say) -> ProjectFile:
    """A project with notes and a draft, closed."""
    for number in range(50):
        say(project, f"{CANARY} {number}")
    drafts = Drafts(project)
    drafts.keep("capture", "halvskriven")
    drafts.close()
    project.close()
    return project


def key_of(passphrase: str | None) -> Key | None:
    return Key.for_new_file(passphrase) if passphrase else None


@pytest.mark.parametrize(
    ("before", "after"), [(None, NEW), ("gamla ord", NEW), ("gamla ord", None)], ids=["set", "change", "remove"]
)
def test_everything_is_in_the_file_with_the_other_key(filled, device, whole, before, after):
    old, new = key_of(before), key_of(after)
    if old:
        rekey.rekey(filled.path, None, old)
    with ProjectFile.open(filled.path, device, key=old) as opened:
        expected = whole(opened)
    rekey.rekey(filled.path, old, new)
    with ProjectFile.open(filled.path, device, after) as opened:
        assert whole(opened) == expected
        assert opened.encrypted == (after is not None)
        assert care.check(opened) == []


def test_with_a_passphrase_nothing_can_be_read_in_the_folder_any_more(filled):
    rekey.rekey(filled.path, None, key_of(NEW))
    files = [file for file in filled.path.parent.iterdir() if file.is_file()]
    assert not any(b"Zebrafink" in file.read_bytes() or b"SQLite" in file.read_bytes() for file in files)
    assert stat.S_IMODE(filled.path.stat().st_mode) == 0o600


def test_the_former_passphrase_opens_it_no_more(filled, device):
    rekey.rekey(filled.path, None, key_of("gamla ord"))
    old = Key.for_file("gamla ord", filled.path)
    rekey.rekey(filled.path, old, key_of(NEW))
    with pytest.raises(WrongPassphrase):
        ProjectFile.open(filled.path, device, "gamla ord")


def test_what_is_in_the_log_comes_along(filled, device, say, said):
    lost = ProjectFile.open(filled.path, device)
    say(lost, "i loggen")
    content = {suffix: Path(f"{filled.path}{suffix}").read_bytes() for suffix in ("", "-wal")}
    lost.close()
    for suffix, held in content.items():
        Path(f"{filled.path}{suffix}").write_bytes(held)
    rekey.rekey(filled.path, None, key_of(NEW))
    with ProjectFile.open(filled.path, device, NEW) as opened:
        assert said(opened)[-1] == "i loggen"


def test_a_project_that_another_program_has_is_refused(filled, device, said, impatient):
    with ProjectFile.open(filled.path, device) as other:
        with pytest.raises(ProjectLocked, match="används av ett annat program"):
            rekey.rekey(filled.path, None, key_of(NEW))
        assert len(said(other)) == 50
    with ProjectFile.open(filled.path, device, claim=True), pytest.raises(ProjectLocked, match="i ett annat fönster"):
        rekey.rekey(filled.path, None, key_of(NEW))


def test_a_note_written_just_after_the_file_was_exchanged_is_in_the_new_one(filled, device, say, said):
    with ProjectFile.open(filled.path, device) as other:
        copy = filled.path.with_name("kopia.naravard")
        other.copy_to(copy)
        location.put_in_place(copy, filled.path)
        say(other, "efteråt")
    with ProjectFile.open(filled.path, device) as opened:
        assert said(opened)[-1] == "efteråt"


def test_a_note_for_a_file_that_was_exchanged_for_an_encrypted_one_is_refused(filled, device, say, said):
    with ProjectFile.open(filled.path, device) as other:
        copy = filled.path.with_name("kopia.naravard")
        other.copy_to(copy)
        rekey.rekey(copy, None, key_of(NEW))
        location.put_in_place(copy, filled.path)
        with pytest.raises(UserError, match="sparades inte"):
            say(other, "ingenstans")


def test_a_read_that_has_begun_ends_first(filled, device, said):
    reader = ProjectFile.open(filled.path, device)
    began, may_end = threading.Event(), threading.Event()

    def read() -> None:
        with reader.read() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM note")
            began.set()
            may_end.wait()

    thread = threading.Thread(target=read)
    thread.start()
    began.wait()
    reader.close()
    threading.Timer(0.2, may_end.set).start()
    rekey.rekey(filled.path, None, key_of(NEW))
    thread.join()
    with ProjectFile.open(filled.path, device, NEW) as opened:
        assert len(said(opened)) == 50


def test_a_full_disk_leaves_the_old_file(filled, device, said, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(location.os, "fsync", full)
    with pytest.raises(StorageFull, match="Filen är som den var"):
        rekey.rekey(filled.path, None, key_of(NEW))
    with ProjectFile.open(filled.path, device) as opened:
        assert len(said(opened)) == 50
    assert not location.part_of(filled.path).exists()


def test_it_tells_how_far_it_has_come(filled, monkeypatch):
    monkeypatch.setattr(rekey, "_STEPS", 50)
    told: list[tuple[int, int]] = []
    rekey.rekey(filled.path, None, key_of(NEW), lambda done, total: told.append((done, total)))
    assert told
    assert all(0 <= done <= total for done, total in told)


# --- backups ---


@pytest.fixture
def backed_up(filled) -> ProjectFile:
    for _ in range(3):
        backup.back_up_beside(filled.path, None, "auto")
    return filled


def test_the_backups_follow_with_their_times(backed_up, device, said):
    before = [copy.stat().st_mtime_ns for copy in backup.backups_beside(backed_up.path)]
    new = key_of(NEW)
    rekey.rekey(backed_up.path, None, new)
    assert rekey.rekey_backups(backed_up.path, None, new) == []
    copies = backup.backups_beside(backed_up.path)
    assert [copy.stat().st_mtime_ns for copy in copies] == before
    assert sorted(backup.backup_folder(backed_up.path).iterdir()) == copies
    for copy in copies:
        assert b"Zebrafink" not in copy.read_bytes()
        with ProjectFile.open(copy, device, NEW) as opened:
            assert len(said(opened)) == 50


def test_a_backup_that_cannot_be_converted_is_kept_and_named(backed_up, passphrase):
    bad = backup.backups_beside(backed_up.path)[1]
    bad.write_bytes(bad.read_bytes()[:20_000])
    held = bad.read_bytes()
    assert rekey.rekey_backups(backed_up.path, None, key_of(NEW)) == [bad]
    assert bad.read_bytes() == held


def test_converting_the_backups_again_does_nothing(backed_up):
    new = key_of(NEW)
    rekey.rekey_backups(backed_up.path, None, new)
    before = [copy.read_bytes() for copy in backup.backups_beside(backed_up.path)]
    assert rekey.rekey_backups(backed_up.path, None, new) == []
    assert [copy.read_bytes() for copy in backup.backups_beside(backed_up.path)] == before


# --- killed ---


def change_key(path: Path, old: Key | None, new: Key | None, begun) -> None:
    begun.set()
    rekey.rekey(path, old, new)


def test_killed_at_any_moment_it_is_the_old_or_the_new_file(tmp_path, device, said):
    path = tmp_path / "stor.naravard"
    with ProjectFile.create(path, device) as project, project.write() as writer:
        for number in range(NOTES):
            writer.create("note", {"text": f"bussen går inte {number}"})
    processes = spawner()
    key: Key | None = None
    chance = random.Random(3)
    for _ in range(KILLS):
        new = None if key and chance.random() < 0.3 else Key(chance.randbytes(32), chance.randbytes(16))
        begun = processes.Event()
        process = processes.Process(target=change_key, args=(path, key, new, begun))
        process.start()
        begun.wait()
        process.join(chance.uniform(0, LONGEST))
        process.kill()
        process.join()
        key = the_one_that_opens(path, key, new, device)
        with ProjectFile.open(path, device, key=key, claim=True) as opened:
            assert len(said(opened)) == NOTES
        assert not location.part_of(path).exists()
    with ProjectFile.open(path, device, key=key) as opened:
        assert care.check(opened) == []


def spawner():
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(["naravard_desktop.storage.rekey"])
    return context


def steps_of(change: Callable[[], object], last: int = 0) -> int:
    """Count the calls that change a file or a folder; die before the *last* one if there are so many."""
    taken = 0

    def count(_frame: object, event: str, called: object) -> None:
        nonlocal taken
        if event == "c_call" and getattr(called, "__name__", "") in CHANGING:
            taken += 1
            if taken == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    change()
    sys.setprofile(None)
    return taken


def change_key_until(path: Path, new: Key, last: int) -> None:
    steps_of(lambda: rekey.rekey(path, None, new), last)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that nobody can catch")
def test_killed_at_any_step_of_the_exchange_it_is_the_old_or_the_new_file(filled, device, say, said):
    with ProjectFile.open(filled.path, device) as lost:
        say(lost, "i loggen")
        content = {suffix: Path(f"{filled.path}{suffix}").read_bytes() for suffix in ("", "-wal")}
    processes, new = spawner(), Key(bytes(range(32)), bytes(range(16)))
    steps = steps_of(lambda: rekey.rekey(filled.path, None, new))
    assert steps > 10
    for last in range(1, steps + 1):
        location.remove(filled.path)
        for suffix, held in content.items():
            Path(f"{filled.path}{suffix}").write_bytes(held)
        process = processes.Process(target=change_key_until, args=(filled.path, new, last))
        process.start()
        process.join()
        key = the_one_that_opens(filled.path, None, new, device)
        with ProjectFile.open(filled.path, device, key=key, claim=True) as opened:
            assert said(opened)[-1] == "i loggen"


def the_one_that_opens(path: Path, old: Key | None, new: Key | None, device: str) -> Key | None:
    plain = location.inspect(path) is location.Kind.PLAIN
    for key in (new, old):
        if (key is None) == plain:
            try:
                ProjectFile.open(path, device, key=key).close()
            except WrongPassphrase:
                continue
            return key
    raise AssertionError("neither the old nor the new key opens the file")


def test_what_was_left_half_made_goes_when_a_window_opens_the_project(filled, device):
    location.part_of(filled.path).write_bytes(b"SQLite format 3")
    ProjectFile.open(filled.path, device).close()
    assert location.part_of(filled.path).exists()
    ProjectFile.open(filled.path, device, claim=True).close()
    assert not location.part_of(filled.path).exists()


# --- the recovery code ---


def test_the_recovery_code_opens_the_project(encrypted, device, say, said):
    say(encrypted, "x")
    assert encrypted.key is not None
    code = encrypted.key.recovery_code()
    with ProjectFile.open(encrypted.path, device, key=Key.from_recovery(code.lower(), encrypted.path)) as opened:
        assert said(opened) == ["x"]


def test_no_representation_of_a_key_shows_it(encrypted):
    key = encrypted.key
    assert key is not None
    secret = key.kept_text()
    assert secret not in f"{key!r} {key} {vars(encrypted)}"


def test_a_kept_key_is_the_same_key(encrypted, device):
    key = encrypted.key
    assert key is not None
    assert Key.from_kept(key.kept_text(), key.salt).literal() == key.literal()
    with pytest.raises(ValueError, match="32 bytes"):
        Key.from_kept("00", key.salt)
