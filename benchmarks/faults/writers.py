"""Four programs write into one encrypted project at once, one of them killed and started again all the time."""

import multiprocessing
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.measure import project_with
from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services import care
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import add_note, edit_text, note_rows
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile

PASSPHRASE = "sju moln over bergen"
WRITERS = 4
LONGEST_LIFE = 1.5
"""Seconds between two kills of the writer that is killed, at most; starting takes a part of it."""


@dataclass
class Outcome:
    """What became of the notes of all writers."""

    wanted: int = 0
    killed: int = 0
    acknowledged_by_killed: int = 0
    lost: list[str] = field(default_factory=list)
    same_ids: int = 0
    problems: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yield the figures, for docs/reliability.md."""
        yield f"writers: {WRITERS}; notes of those that were left alone: {self.wanted}"
        yield f"kills of the last one: {self.killed}; notes it had acknowledged: {self.acknowledged_by_killed}"
        yield f"notes lost: {len(self.lost)}; readable ids given out twice: {self.same_ids}"
        yield f"problems found by the check: {len(self.problems)}"


def write_at_once(place: Path, count: int, seed: int = 1) -> Outcome:
    """Let three programs store *count* notes each while a fourth is killed again and again."""
    path = place / "dialog.naravard"
    with project_with(path, 0, PASSPHRASE) as project:
        session = sessions(project)[0].pk
    processes = multiprocessing.get_context("spawn")
    devices = [new_uid() for _ in range(WRITERS - 1)]
    writers = [processes.Process(target=_write, args=(path, device, session, count)) for device in devices]
    for writer in writers:
        writer.start()
    outcome, chance, acknowledged = Outcome(wanted=count * len(devices)), random.Random(seed), []
    while any(writer.is_alive() for writer in writers):
        acknowledged += _one_life(processes, path, session, chance)
        outcome.killed += 1
    for writer in writers:
        writer.join()
    expected = [_text(device, number) for device in devices for number in range(count)]
    outcome.acknowledged_by_killed = len(acknowledged)
    _judge(outcome, path, expected + acknowledged)
    return outcome


def _text(device: str, number: int) -> str:
    return f"{device} skrev {number}"


def _write(path: Path, device: str, session: int, count: int, tell: Connection | None = None) -> None:
    with ProjectFile.open(path, device, PASSPHRASE) as project:
        drafts = Drafts(project)
        for number in range(count):
            drafts.keep(device, f"utkast {number}", wait=10.0)
            note = add_note(project, NoteDraft("halv", session)).created[0]
            edit_text(project, note, _text(device, number))
            if tell is not None:
                tell.send(_text(device, number))
        drafts.close()


def _one_life(processes: multiprocessing.context.SpawnContext, path: Path, session: int, chance: random.Random) -> list:
    ours, theirs = processes.Pipe(duplex=False)
    process = processes.Process(target=_write, args=(path, new_uid(), session, 1_000_000, theirs))
    process.start()
    theirs.close()
    heard: list[str] = []
    until = None
    while until is None or time.monotonic() < until:
        if ours.poll(0.01):
            heard.append(ours.recv())
            until = until or time.monotonic() + chance.uniform(0.0, LONGEST_LIFE)
    process.kill()
    process.join()
    try:
        while ours.poll():
            heard.append(ours.recv())
    except EOFError:
        pass
    return heard


def _judge(outcome: Outcome, path: Path, expected: list[str]) -> None:
    with open_project(path, PASSPHRASE) as project:
        rows = note_rows(project, find_notes(project, NoteFilter()))
        outcome.problems = [problem.sentence for problem in care.check(project)]
    there = {row.text for row in rows}
    outcome.lost = [text for text in expected if text not in there]
    outcome.same_ids = len(rows) - len({row.readable_id for row in rows})
