"""``kill -9`` at random moments while somebody types in the real window, in an encrypted project."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.faults.typist import ENTER, Life
from benchmarks.measure import project_with
from naravard_desktop.domain.note import clean_text
from naravard_desktop.services import care
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.storage.drafts import Drafts

PASSPHRASE = "sju moln over bergen"
FIELD = "capture"
PROMISED = 1.0
"""Seconds after which what was typed outlives the program."""

MOST_KEYS = 200
"""Keys before the kill, at most. Counted in keys, for on a busy machine a second is a few keys."""

NEXT_KEY = 0.06
"""Seconds between the last of them and the kill, at most."""

NAP = 1.2
"""Seconds that the lid is closed: long enough for what wasn't kept before to be too old."""

LEAPS = (-365 * 86_400, -3_600, -1, 0, 3_600, 86_400, 3_653 * 86_400)
"""Seconds by which the clock is wrong afterwards."""

LIVES_PER_FILE = 50
HANDS = 3
"""Programs that run, and are killed, side by side."""


@dataclass
class Typed:
    """What one life did, as it told: the text of each note with the time of its last key, and what's in the field."""

    notes: list[tuple[str, float]] = field(default_factory=list)
    text: list[tuple[str, float]] = field(default_factory=list)
    acknowledged: int = 0
    restored: str | None = None
    killed_at: float = 0.0
    keys: int = -1

    def hear(self, event: dict[str, Any]) -> None:
        if event["what"] == "restored":
            self.restored, self.keys = event["text"], 0
            self.text = [(letter, event["at"] - PROMISED) for letter in event["text"]]
        elif event["what"] == "saved":
            self.acknowledged = event["count"]
        elif event["key"] != ENTER:
            self.text.append((event["key"], event["at"]))
        else:
            self.notes.append(("".join(letter for letter, _ in self.text), event["at"]))
            self.text = []

        self.keys += event["what"] == "key"

    def sleep(self, seconds: float) -> None:
        """Take *seconds* out of time: nobody keeps anything while the computer sleeps."""
        self.notes = [(text, at + seconds) for text, at in self.notes]
        self.text = [(letter, at + seconds) for letter, at in self.text]

    def kill(self, pid: int) -> None:
        self.killed_at = time.monotonic()
        os.kill(pid, signal.SIGKILL)

    def pieces(self) -> list[str]:
        """What isn't known to be stored: the notes handed over, then the field."""
        return [note for note, _ in self.notes[self.acknowledged :]] + ["".join(letter for letter, _ in self.text)]


@dataclass
class Outcome:
    """Sums over all lives."""

    lives: int = 0
    before_typing: int = 0
    keys: int = 0
    acknowledged: int = 0
    lost_notes: list[str] = field(default_factory=list)
    lost_drafts: list[str] = field(default_factory=list)
    not_restored: list[str] = field(default_factory=list)
    disorder: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    twice: int = 0
    newest_lost: list[float] = field(default_factory=list)
    reopened: list[float] = field(default_factory=list)
    reopened_cpu: list[float] = field(default_factory=list)

    def add(self, other: "Outcome") -> None:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def lines(self) -> Iterator[str]:
        """Yield the figures, for docs/reliability.md."""
        yield f"lives ended by kill -9: {self.lives}, of them before the first key: {self.before_typing}"
        yield f"keys typed: {self.keys}; notes acknowledged: {self.acknowledged}"
        yield f"acknowledged notes lost: {len(self.lost_notes)}"
        yield f"texts older than {PROMISED:.0f} s lost: {len(self.lost_drafts)}"
        yield f"drafts that did not come back into the field: {len(self.not_restored)}"
        yield f"notes out of order: {len(self.disorder)}"
        yield f"problems found by the checks: {len(self.problems)}"
        yield f"stored notes that came back into the field as well: {self.twice}"
        yield f"age of the oldest key that was lost: {_spread(self.newest_lost, 1000)} ms"
        yield f"opening again, key derivation included: {_spread(self.reopened, 1)} s"
        yield f"the same in CPU time: {_spread(self.reopened_cpu, 1)} s"


def kill_often(place: Path, lives: int, seed: int = 1, *, naps: bool = False, tell: bool = False) -> Outcome:
    """Start and kill the program *lives* times in *place* and return what became of what was typed.

    Args:
        naps: close the lid once in each life, and open it again with a clock that has jumped.
        tell: print sums now and then.
    """
    total, alone = Outcome(), threading.Lock()
    template = place / "dialog.naravard"
    project_with(template, 0, PASSPHRASE).close()

    def one_hand(hand: int) -> None:
        folder = place / f"hand-{hand}"
        folder.mkdir()
        with Nursery() as nursery:
            for outcome in _lives(nursery, template, folder, range(hand, lives, HANDS), seed, naps):
                with alone:
                    total.add(outcome)
                    if tell and total.lives % 100 == 0:
                        print(*total.lines(), "", sep="\n", flush=True)

    with ThreadPoolExecutor(HANDS) as pool:
        for done in [pool.submit(one_hand, hand) for hand in range(HANDS)]:
            done.result()
    return total


class Nursery:
    """The process that starts programs; see `typist`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.faults.typist"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the offscreen platform says there what it can't do
        )

    def __enter__(self) -> "Nursery":
        return self

    def __exit__(self, *_exception: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def run(self, life: Life, early: float | None, keys: int, delay: float) -> Typed:
        """Let *life* run and kill it *delay* seconds after so many *keys*, or *early* seconds after it has begun."""
        assert self._process.stdin is not None
        self._process.stdin.write(life.to_line().encode())
        self._process.stdin.flush()
        typed, killer = Typed(), None
        for event in self._events():
            if event["what"] == "dead":
                assert event["signal"] == signal.SIGKILL, "the program ended by itself"
                break
            if event["what"] == "born":
                pid = event["pid"]
            elif event["what"] == "lid":
                os.kill(pid, signal.SIGSTOP)
                time.sleep(NAP)
                typed.sleep(NAP)
                os.kill(pid, signal.SIGCONT)
            else:
                typed.hear(event)
            if killer is None and (early is not None or typed.keys >= keys):
                killer = threading.Timer(delay if early is None else early, typed.kill, [pid])
                killer.start()
        if killer is not None:
            killer.join()
        return typed

    def _events(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            yield json.loads(line)
        raise RuntimeError("the programs could not be started")


def _lives(
    nursery: Nursery, template: Path, folder: Path, numbers: Iterable[int], seed: int, naps: bool
) -> Iterator[Outcome]:
    path = folder / template.name
    draft = ""
    for count, number in enumerate(numbers):
        if count % LIVES_PER_FILE == 0:
            for old in folder.iterdir():
                shutil.rmtree(old) if old.is_dir() else old.unlink()
            shutil.copy(template, path)
            draft = ""
        chance = random.Random(f"{seed} {number}")
        # One in ten is killed while it starts: while it opens, copies, and shows the project.
        early = chance.uniform(0.0, 0.6) if chance.random() < 0.1 and not naps else None
        keys = chance.randrange(MOST_KEYS)
        nap = {"nap_at": keys // 2 + 1, "leap": round(chance.choice(LEAPS) * 1000)} if naps else {}
        life = Life(number, str(path), PASSPHRASE, chance.randrange(2**32), **nap)
        typed = nursery.run(life, early, keys + 2 if naps else keys, chance.uniform(0.0, NEXT_KEY))
        outcome, draft = _judged(path, typed, draft)
        yield outcome


def _judged(path: Path, typed: Typed, before: str) -> tuple[Outcome, str]:
    """Return what became of what a life *typed*, and the draft it left; *before* is the one it found."""
    began, cpu_began = time.monotonic(), time.thread_time()
    project = open_project(path, PASSPHRASE, claim=True)
    took, cpu = time.monotonic() - began, time.thread_time() - cpu_began
    with project:
        texts = _texts(project)
        drafts = Drafts(project)
        draft = drafts.text(FIELD)
        drafts.close()
        problems = [problem.sentence for problem in care.check(project)]
    outcome = Outcome(1, int(typed.restored is None), reopened=[took], reopened_cpu=[cpu], problems=problems)
    if typed.restored is None:
        outcome.lost_drafts = [before] if draft != before else []
        return outcome, draft
    # A blank draft is nothing to bring back.
    outcome.not_restored = [before] if before.strip() and typed.restored != before else []
    _judge(outcome, typed, texts, draft)
    return outcome, draft


def _judge(outcome: Outcome, typed: Typed, texts: list[str], draft: str) -> None:
    known = typed.notes[: typed.acknowledged]
    outcome.acknowledged = len(known)
    outcome.keys = typed.keys
    outcome.lost_notes = [text for text, _ in known if clean_text(text) not in texts]
    places = [texts.index(clean_text(text)) for text, _ in known if clean_text(text) in texts]
    outcome.disorder = [f"{places}"] if places != sorted(places) else []
    outcome.twice = sum(text in draft and clean_text(text) in texts for text, _ in typed.notes)
    for text, at in typed.notes[typed.acknowledged :]:
        if clean_text(text) not in texts and text not in draft:
            # Some of it may be there, but the note was whole when Enter was pressed.
            outcome.newest_lost.append(typed.killed_at - at)
    outcome.newest_lost += _age_of_lost(typed, draft)
    if any(age > PROMISED for age in outcome.newest_lost):
        outcome.lost_drafts = [f"{outcome.newest_lost} s: {typed.pieces()} is not in {draft!r}"]


def _age_of_lost(typed: Typed, draft: str) -> list[float]:
    """Return how old the first letter in the field that the draft doesn't have was when the kill came."""
    text = "".join(letter for letter, _ in typed.text)
    # The draft may be one key ahead: the kill came before that key was told of.
    kept = next(length for length in range(len(text), -1, -1) if text[:length] in draft)
    return [typed.killed_at - typed.text[kept][1]] if kept < len(text) else []


def _texts(project: Project) -> list[str]:
    """Return what the notes say, the first first."""
    return [row.text for row in note_rows(project, find_notes(project, NoteFilter()))][::-1]


def _spread(values: list[float], factor: float) -> str:
    if not values:
        return "none"
    ordered = sorted(value * factor for value in values)
    middle, high = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    return f"median {middle:.3g}, p99 {high:.3g}, highest {ordered[-1]:.3g}"
