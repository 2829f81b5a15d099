"""Timing and test data for the benchmarks."""

import csv
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.services.catalogue import add_session, groups, sessions, themes
from naravard_desktop.services.projects import Project, ProjectDraft, create_project

SESSIONS = 40


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds of this process that *work* took."""
    before = time.process_time()
    work()
    return time.process_time() - before


def medians(works: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Return the median CPU seconds of each of *works*, which take turns so that a slower moment hits all."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for times, work in zip(taken, works, strict=True):
            times.append(cpu(work))
    return [statistics.median(times) for times in taken]


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table, for docs/benchmarks.md."""
    print(f"\n### {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows:
        print(f"| {' | '.join(f'{cell:.3g}' if isinstance(cell, float) else str(cell) for cell in row)} |", flush=True)


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder that is gone afterwards."""
    path = Path(tempfile.mkdtemp(prefix="naravard-bench-"))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def texts() -> list[str]:
    """Return the sample's notes, as people speak."""
    with resource("sample/notes.csv").open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


def drafts(project: Project, count: int, seed: int = 1) -> Iterator[NoteDraft]:
    """Yield *count* notes of real words in random order, with 0 to 3 themes each, spread over groups and sessions."""
    chance, words = random.Random(seed), " ".join(texts()).split()
    places = [row.pk for row in sessions(project)]
    who = [row.pk for row in groups(project)]
    about = [row.pk for row in themes(project) if not row.perspective]
    kinds = list(NoteKind)
    for _ in range(count):
        yield NoteDraft(
            " ".join(chance.choices(words, k=chance.choice((5, 8, 11, 12, 14, 20)))),
            chance.choice(places),
            chance.choice(who),
            chance.choice(kinds),
            tuple(chance.sample(about, chance.choice((0, 1, 1, 2, 2, 3)))),
        )


def project_with(path: Path, notes: int, passphrase: str | None = None) -> Project:
    """Return a new open project on HOS 2029 with `SESSIONS` sessions and *notes* notes."""
    packs = builtin_packs(resource("roadmaps"))
    project = create_project(path, ProjectDraft("Mätning", packs[:1]), passphrase)
    people = {row.pk: 12 for row in groups(project)}
    for number in range(SESSIONS):
        add_session(project, SessionDraft(f"Dialog {number + 1}", participants=people))
    bulk_notes(project, (ImportedNote(f"n{i}", draft) for i, draft in enumerate(drafts(project, notes))))
    return project
