"""Whatever kills the program, what it has acknowledged is there; and several at once lose nothing to each other."""

import multiprocessing
import random
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.services import care
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile

KILLS = 30
WRITERS = 4
NOTES_EACH = 25


@pytest.fixture(scope="module")
def processes():
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(["naravard_desktop.services.care", "naravard_desktop.storage.drafts"])
    return context


def take_notes_until_killed(path: Path, device: str, done: Connection) -> None:
    project = ProjectFile.open(path, device)
    drafts = Drafts(project)
    number = 0
    while True:
        number += 1
        drafts.keep("fånga", f"utkast {number}")
        done.send(("draft", f"utkast {number}"))
        with project.write() as writer:
            writer.create("note", {"text": f"{device} {number}", "readable_id": writer.next_readable_id()})
        done.send(("note", f"{device} {number}"))


def take_some_notes(path: Path, device: str) -> None:
    with ProjectFile.open(path, device) as project:
        for number in range(NOTES_EACH):
            with project.write() as writer:
                writer.create("note", {"text": f"{device} {number}", "readable_id": writer.next_readable_id()})


@contextmanager
def a_life(processes, path: Path) -> Iterator[Connection]:
    """Let a process take notes for as long as the block lasts, and kill it."""
    ours, theirs = processes.Pipe(duplex=False)
    process = processes.Process(target=take_notes_until_killed, args=(path, new_uid(), theirs))
    process.start()
    try:
        yield ours
    finally:
        process.kill()
        process.join()
        theirs.close()


def heard(connection: Connection) -> list[tuple[str, str]]:
    """Return what the killed process had acknowledged and nobody has read yet."""
    acknowledged = []
    try:
        while connection.poll():
            acknowledged.append(connection.recv())
    except EOFError:
        pass
    return acknowledged


def test_nothing_that_was_acknowledged_is_lost_when_the_program_is_killed(project, processes, said):
    notes: list[str] = []
    kept = Drafts(project)
    for life in range(KILLS):
        with a_life(processes, project.path) as connection:
            acknowledged = [connection.recv() for _ in range(random.Random(life).randrange(1, 12))]
        acknowledged += heard(connection)
        notes += [text for what, text in acknowledged if what == "note"]
        drafts = [text for what, text in acknowledged if what == "draft"]
        assert set(notes) <= set(said(project))
        assert int(kept.text("fånga").split()[1]) >= int(drafts[-1].split()[1])
    kept.close()
    assert len(notes) > KILLS
    assert care.check(project) == []


def test_several_programs_writing_at_once_lose_nothing(project, processes, said):
    devices = [new_uid() for _ in range(WRITERS)]
    writers = [processes.Process(target=take_some_notes, args=(project.path, device)) for device in devices]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    assert sorted(said(project)) == sorted(f"{device} {n}" for device in devices for n in range(NOTES_EACH))
    assert care.check(project) == []


def test_two_programs_on_one_laptop_never_give_out_the_same_readable_id(project, processes):
    writers = [processes.Process(target=take_some_notes, args=(project.path, project.device)) for _ in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with project.read() as connection:
        query = "SELECT count(*), count(DISTINCT readable_id) FROM note"
        assert tuple(connection.exec_driver_sql(query).one()) == (2 * NOTES_EACH, 2 * NOTES_EACH)
    assert care.check(project) == []
