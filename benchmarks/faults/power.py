"""The power goes at random moments while notes are stored; see `lossy_disk` and `plain_driver`.

What runs is the program's own: `ProjectFile`, `Drafts` and the services, their statements and their pragmas. Only the
SQLite under them is another: apsw's, which doesn't encrypt. What is left after the cut is opened and checked with the
program's own SQLCipher.
"""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import patch

from benchmarks.faults.lossy_disk import Disk, PowerCutError, a_disk
from benchmarks.faults.plain_driver import Driver
from benchmarks.measure import project_with
from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services import care, notes
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.storage import engine
from naravard_desktop.storage.drafts import Drafts

Adapt = Callable[[str], str]
"""What may alter a statement before it is run."""

FIELD = "capture"
HANDS, PORTION = 2, 50
LATEST = 260
"""Writes and syncs until the cut, at most; a note takes some ten."""


def as_it_is(statement: str) -> str:
    """Leave every promise as it is."""
    return statement


def without_waiting(statement: str) -> str:
    """Commit without waiting for the disk."""
    return statement.replace("synchronous = FULL", "synchronous = NORMAL")


@dataclass
class Work:
    """What was acknowledged before the cut. Texts are by note; the draft may be any that was kept since the flush."""

    texts: dict[int, list[str]] = field(default_factory=dict)
    drafts: list[str] = field(default_factory=list)
    is_flushed: bool = False
    flushes: int = 0


@dataclass
class Outcome:
    """Sums over all cuts."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    flushed: int = 0
    lost_drafts: int = 0
    damaged: list[str] = field(default_factory=list)

    def add(self, other: "Outcome") -> None:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def lines(self) -> Iterator[str]:
        """Yield the figures, for docs/reliability.md."""
        yield f"power cuts: {self.cuts}; notes and changes acknowledged: {self.acknowledged}, lost: {self.lost}"
        yield f"cuts after a draft had been flushed: {self.flushed}, flushed drafts lost: {self.lost_drafts}"
        yield f"files damaged: {len(self.damaged)}"


def cut_in_processes(place: Path, cuts: int, seed: int = 1, adapt: Adapt = as_it_is) -> Outcome:
    """Cut the power *cuts* times in `HANDS` processes, and tell of the way there."""
    template = make_template(place)
    total = Outcome()
    starts = range(0, cuts, PORTION)
    with ProcessPoolExecutor(HANDS) as pool:
        portions = [range(start, min(start + PORTION, cuts)) for start in starts]
        for outcome in pool.map(partial(cut_often, template, seed=seed, adapt=adapt), portions):
            total.add(outcome)
            if total.cuts % 1_000 == 0:
                print(*total.lines(), "", sep="\n", flush=True)
    return total


def make_template(place: Path) -> Path:
    """Return a project with sessions, closed, everything in the one file."""
    path = place / "dialog.naravard"
    with project_with(path, 0) as project:
        project.checkpoint()
    return path


def cut_often(template: Path, numbers: Iterable[int], seed: int = 1, adapt: Adapt = as_it_is) -> Outcome:
    """Cut the power once for each of *numbers* while notes are stored in copies of *template*."""
    total = Outcome()
    for number in numbers:
        with tempfile.TemporaryDirectory(prefix="naravard-power-") as folder:
            total.add(_one_cut(template, Path(folder), random.Random(f"{seed} {number}"), adapt))
    return total


def _one_cut(template: Path, folder: Path, chance: random.Random, adapt: Adapt) -> Outcome:
    running, left = folder / "running", folder / "left"
    running.mkdir()
    left.mkdir()
    shutil.copy(template, running)
    with a_disk(chance.randrange(LATEST)) as disk:
        work = _work_until_cut(disk, running / template.name, chance, adapt)
        disk.cut(left, chance)
    return _judged(left / template.name, work)


def _work_until_cut(disk: Disk, path: Path, chance: random.Random, adapt: Adapt) -> Work:
    work, driver = Work(), Driver(disk.name, adapt)
    try:
        with patch.object(engine, "sqlcipher", driver), suppress(PowerCutError, UserError):
            _work(path, chance, work)
    finally:
        for connection in driver.opened:
            with suppress(Exception):
                connection.raw.close(True)
    return work


def _work(path: Path, chance: random.Random, work: Work) -> None:
    with ExitStack() as stack:
        project = stack.enter_context(open_project(path))
        drafts = Drafts(project)
        session = sessions(project)[0].pk
        if chance.random() < 0.3:
            reader = stack.enter_context(project.read())
            reader.exec_driver_sql("SELECT count(*) FROM note")  # somebody reads for long, and holds the log
        steps = (_store, _store, _store, _change, _type, _type, _flush, _rest)
        for number in range(40):
            chance.choice(steps)(project, drafts, session, f"nummer {number} {chance.random()}", work)


def _store(project: Project, drafts: Drafts, session: int, text: str, work: Work) -> None:
    _type(project, drafts, session, text, work)
    note = notes.add_note(project, NoteDraft(text, session)).created[0]
    work.texts[note] = [text]


def _change(project: Project, drafts: Drafts, session: int, text: str, work: Work) -> None:
    del drafts, session
    if work.texts:
        note = max(work.texts)
        work.texts[note].append(text)  # either will do until it's acknowledged
        notes.edit_text(project, note, text)
        work.texts[note] = [text]


def _type(project: Project, drafts: Drafts, session: int, text: str, work: Work) -> None:
    del project, session
    work.drafts.append(text)
    drafts.keep(FIELD, text)


def _flush(project: Project, drafts: Drafts, session: int, text: str, work: Work) -> None:
    del project, session, text
    drafts.flush()
    work.drafts, work.is_flushed = work.drafts[-1:], bool(work.drafts)


def _rest(project: Project, drafts: Drafts, session: int, text: str, work: Work) -> None:
    del drafts, session, text, work
    project.checkpoint()


def _judged(path: Path, work: Work) -> Outcome:
    outcome = Outcome(1, len(work.texts), flushed=int(work.is_flushed))
    try:
        with open_project(path) as project:
            outcome.damaged = [problem.sentence for problem in care.check(project)]
            found = {row.pk: row.text for row in notes.note_rows(project, find_notes(project, NoteFilter()))}
            drafts = Drafts(project)
            draft = drafts.text(FIELD)
            drafts.close()
    except UserError as error:
        outcome.damaged = [str(error)]
        return outcome
    outcome.lost = sum(found.get(note) not in texts for note, texts in work.texts.items())
    outcome.lost_drafts = int(work.is_flushed and draft not in work.drafts)
    return outcome
