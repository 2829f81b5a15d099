"""The place where the project is goes away while somebody types: the text stays, a sentence says so, and it's taken up
again when the place is back. What needs a disk of its own is made with file systems that only root may mount."""

import os
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from keeping_window import WAIT, Window
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from naravard_desktop.app import Folders, Program
from naravard_desktop.assets import resource
from naravard_desktop.bench import drafts
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.settings import Settings
from naravard_desktop.services import care
from naravard_desktop.services.catalogue import add_session
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.storage.drafts import Drafts

SHUT_DOWN = 2 << 30 | 4 << 16 | ord("X") << 8 | 125
"""Makes an ext4 file system fail as a disk does that is pulled out."""
AS_IT_IS = struct.pack("I", 2)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take a file away that is open")
needs_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount")


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    programs = []

    def begin():
        settings = Settings(tmp_path / "settings.ini")
        settings.tour_offered = True
        programs.append(Program(qapp, settings, Folders(tmp_path, tmp_path)))
        programs[-1].window.show()
        qtbot.waitUntil(lambda: not programs[-1].tasks.active, timeout=WAIT)
        return Window(programs[-1], qtbot)

    yield begin
    for program in programs:
        program.window.hold_open(lambda: False)
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not (tmp_path / "naravard.log").exists()


@pytest.fixture(scope="session")
def dialogue(tmp_path_factory):
    path = tmp_path_factory.mktemp("dialog") / "dialog.naravard"
    with create_project(path, ProjectDraft("Dialog", builtin_packs(resource("roadmaps"))[:1])) as project:
        add_session(project, SessionDraft("Dialog i Köping"))
        project.checkpoint()
    return path


@pytest.fixture
def put(dialogue):
    """Put the project into a folder and return its path."""

    def put(folder):
        folder.mkdir(exist_ok=True)
        return Path(shutil.copy(dialogue, folder))

    return put


@pytest.fixture
def stick(tmp_path, put):
    """A folder with the project, which can be taken away and put back."""
    put(tmp_path / "minne")
    return tmp_path / "minne"


@pytest.fixture
def window(start, stick):
    """The project of *stick*, with one note and half of another."""
    window = start().open(stick / "dialog.naravard")
    window.type("ett")
    window.enter()
    window.type("halva")
    return window


def see_it_fail(window, sentence):
    window.type(" meningen")
    window.until(lambda: sentence in window.bar)
    assert not window.promises
    window.enter()
    assert window.field == "halva meningen"
    assert sentence in window.said


def see_it_go_on(window, path):
    window.until(lambda: window.promises)
    assert window.bar == ""
    window.enter()
    assert (window.field, window.notes) == ("", ["halva meningen", "ett"])
    window.type("tre")
    window.enter()
    window.program.close_project()
    window.settle()
    with open_project(path) as project:
        assert len(find_notes(project, NoteFilter())) == 3
        assert care.check(project) == []


# --- without root ---


def test_a_folder_that_is_taken_away_and_put_back_loses_nothing(window, stick, tmp_path, qtbot):
    stick.rename(tmp_path / "undan")
    see_it_fail(window, "har tagits bort eller flyttats, eller så är USB-minnet utdraget")
    for _ in range(3):
        with qtbot.waitSignal(window.program.tasks.idle):  # it's tried again and again
            pass
    assert not window.promises
    (tmp_path / "undan").rename(stick)
    see_it_go_on(window, stick / "dialog.naravard")


def test_the_same_files_on_another_disk_are_taken_up_again(window, stick, tmp_path):
    window.settle()
    stick.rename(tmp_path / "undan")
    see_it_fail(window, "USB-minnet utdraget")
    shutil.copytree(tmp_path / "undan", stick)
    see_it_go_on(window, stick / "dialog.naravard")
    with open_project(tmp_path / "undan" / "dialog.naravard") as former:
        assert len(find_notes(former, NoteFilter())) == 1


def test_another_project_in_its_place_is_not_written_in(window, stick, tmp_path, put):
    stick.rename(tmp_path / "undan")
    other = put(stick)
    before = other.read_bytes()
    see_it_fail(window, "En annan fil har tagit platsen")
    assert other.read_bytes() == before
    shutil.rmtree(stick)
    (tmp_path / "undan").rename(stick)
    see_it_go_on(window, other)


def test_all_workspaces_can_be_looked_at_while_the_place_is_away(window, stick, tmp_path):
    stick.rename(tmp_path / "undan")
    see_it_fail(window, "USB-minnet utdraget")
    for key in ("home", "coding", "report", "capture"):
        window.program.window.show_workspace(key)
        window.settle()
    assert window.field == "halva meningen"
    (tmp_path / "undan").rename(stick)
    see_it_go_on(window, stick / "dialog.naravard")


def test_notes_that_are_refused_come_back_in_the_order_they_were_typed(window, stick, tmp_path):
    stick.rename(tmp_path / "undan")
    capture = window.program.bench.capture
    for text in (" ett", "två", "tre"):
        window.type(text)
        window._qtbot.keyClick(capture.field, Qt.Key.Key_Return)
    window.type("fyra")
    window.settle()
    assert window.field == "halva ett\ntvå\ntre\nfyra"
    (tmp_path / "undan").rename(stick)


def test_closing_asks_before_it_loses_what_can_be_kept_nowhere(window, stick, tmp_path):
    stick.rename(tmp_path / "undan")
    see_it_fail(window, "USB-minnet utdraget")
    for close in (window.program.window.close, window.program.close_project, window.program.new_project):
        close()
        assert "Texten i Fånga finns bara i fönstret" in window.bar
        assert window.field == "halva meningen"
    window.program.window.error_bar.action.click()
    assert window.program.window.isVisible()


def test_what_can_be_kept_nowhere_can_be_given_up(window, stick, tmp_path):
    stick.rename(tmp_path / "undan")
    see_it_fail(window, "USB-minnet utdraget")
    window.program.window.close()
    window.program.window.error_bar.action.click()
    assert not window.program.window.isVisible()


def test_a_second_window_promises_nothing_and_asks_before_it_loses_a_text(window, start, stick):
    second = start().open(stick / "dialog.naravard")
    assert "Du kan läsa men inte ändra" in second.bar
    assert not second.promises
    second.type("i fel window")
    second.enter()
    assert second.field == "i fel window"
    assert "bara för läsning" in second.said
    second.program.window.close()
    assert "Texten i Fånga finns bara i fönstret" in second.bar
    window.type(" meningen")
    window.enter()
    assert window.notes == ["halva meningen", "ett"]


def test_what_is_typed_without_a_pause_is_on_the_disk_all_the_same(start, stick, monkeypatch, qtbot):
    flushed, flush = [], Drafts.flush
    monkeypatch.setattr(drafts, "FLUSH_AFTER", 100)
    monkeypatch.setattr(Drafts, "flush", lambda self, **how: flushed.append(flush(self, **how)))
    window = start().open(stick / "dialog.naravard")
    qtbot.keyClicks(window.program.bench.capture.field, "utan uppehall " * 5, delay=10)
    assert flushed


def test_a_long_import_by_somebody_else_is_no_error_but_no_promise_is_made_meanwhile(window, stick, monkeypatch):
    monkeypatch.setattr(drafts, "PATIENCE", 0.0)
    with open_project(stick / "dialog.naravard") as other, other.write():
        window.type(" meningen")
        window.until(lambda: not window.promises)
        assert window.bar == ""
    window.until(lambda: window.promises)


def test_a_note_that_our_own_mistake_kept_from_being_stored_is_back_in_the_field(window, stick, tmp_path):
    with open_project(stick / "dialog.naravard") as other, other.write() as writer:
        writer.connection.exec_driver_sql("ALTER TABLE tally RENAME TO telly")
    window.enter()
    assert window.field == "halva"
    assert "Texten är kvar" in window.said
    assert "halva" not in (tmp_path / "naravard.log").read_text()
    (tmp_path / "naravard.log").unlink()


# --- with disks of their own ---


def mount(*words):
    done = subprocess.run(["mount", *map(str, words)], capture_output=True)
    if done.returncode:
        pytest.skip("this machine mounts nothing of the kind")


def unmount(place):
    subprocess.run(["umount", "--lazy", place], check=True)


@pytest.fixture
def small_disk(tmp_path, put):
    place = tmp_path / "disk"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", place)
    put(place)
    yield place
    unmount(place)


def fill(disk):
    ballast = os.open(disk / "ballast", os.O_CREAT | os.O_WRONLY)
    try:
        while os.write(ballast, bytes(4096)):
            pass
    except OSError:
        os.close(ballast)


@needs_root
def test_on_a_full_disk_the_text_stays_and_it_goes_on_when_there_is_room(start, small_disk):
    window = start().open(small_disk / "dialog.naravard")
    window.type("ett")
    window.enter()
    window.until(lambda: (small_disk / "dialog.naravard-wal").stat().st_size == 0)  # the log has room in itself
    window.type("halva")
    window.settle()
    fill(small_disk)
    see_it_fail(window, "Det är fullt på disken")
    (small_disk / "ballast").unlink()
    see_it_go_on(window, small_disk / "dialog.naravard")


@needs_root
def test_a_project_on_a_disk_that_may_only_be_read_keeps_the_text_and_says_so(start, small_disk):
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    window = start().open(small_disk / "dialog.naravard")
    assert not window.promises
    window.type("ett")
    window.enter()
    assert window.field == "ett"
    assert "bara för läsning" in window.said


@pytest.fixture
def memory_stick(tmp_path, put):
    """A memory stick in a file, with how to pull it out and put it in again; it is another disk then."""
    image, place = tmp_path / "stick.img", tmp_path / "usb"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(16_000_000)
    if shutil.which("mkfs.ext4") is None or subprocess.run(["mkfs.ext4", "-q", image], check=False).returncode:
        pytest.skip("no ext4 here")

    def put_in():
        mount("-o", "loop", shutil.copy(image, tmp_path / f"{len(inserted)}.img"), place)
        inserted.append(tmp_path / f"{len(inserted)}.img")

    def pull_out():
        import fcntl

        handle = os.open(place, os.O_RDONLY)
        fcntl.ioctl(handle, SHUT_DOWN, AS_IT_IS)
        os.close(handle)
        unmount(place)
        shutil.copy(inserted[-1], image)

    inserted = []
    put_in()
    put(place)
    os.sync()
    yield place, pull_out, put_in
    unmount(place)


@needs_root
@pytest.mark.parametrize("rest", [False, True], ids=["at once", "after a rest"])
def test_a_memory_stick_that_is_pulled_out_and_put_in_again_loses_nothing(start, memory_stick, rest):
    place, pull_out, put_in = memory_stick
    path = place / "dialog.naravard"
    window = start().open(path)
    window.type("ett")
    window.enter()
    if rest:
        window.until(lambda: Path(f"{path}-wal").stat().st_size == 0)
    window.type("halva")
    window.settle()
    pull_out()
    see_it_fail(window, "USB-minnet utdraget")
    put_in()
    see_it_go_on(window, path)


@needs_root
def test_a_folder_that_is_unmounted_and_mounted_again_loses_nothing(start, small_disk, tmp_path, put):
    place = tmp_path / "usb"
    place.mkdir()
    mount("--bind", small_disk, place)
    window = start().open(place / "dialog.naravard")
    window.type("ett")
    window.enter()
    window.type("halva")
    unmount(place)
    see_it_fail(window, "USB-minnet utdraget")
    mount("--bind", small_disk, place)
    see_it_go_on(window, place / "dialog.naravard")
    unmount(place)
