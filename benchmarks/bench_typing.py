"""Typing in Fånga: key press to painted character beside a bare QPlainTextEdit, Enter to the note in the stream.

The project holds 100,000 notes, the session 500. Keys come 60 ms apart, a fast typist's pace; the wall clock is read,
so run it on a machine that does nothing else.
"""

import statistics
import sys
import time
from datetime import date
from pathlib import Path

from benchmarks.measure import drafts, folder, project_with, table
from benchmarks.window import Painted, Watchdog, press, program_with, until, wait

from PySide6.QtWidgets import QPlainTextEdit, QWidget  # isort: skip  (after the platform is chosen)

from naravard_desktop.app import Program
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.services.catalogue import add_session, groups
from naravard_desktop.services.notes import note_rows, stream
from naravard_desktop.services.projects import Project

NOTES, IN_SESSION, SAVED = 100_000, 500, 100
BETWEEN_KEYS = 60
"""Milliseconds."""

SENTENCE = "Det tar för lång tid att få komma till vårdcentralen "


def prepare(path: Path, notes: int) -> None:
    """Make the project, its latest session with `IN_SESSION` notes."""
    with project_with(path, notes) as project:
        people = {row.pk: 12 for row in groups(project)}
        about = SessionDraft("I dag", date.today(), questions=("Vad?",), tables=6, rounds=3, participants=people)
        session = add_session(project, about).created[0]
        _fill(project, session)


def _fill(project: Project, session: int) -> None:
    from dataclasses import replace

    said = (replace(draft, session=session, table="1", round="1") for draft in drafts(project, IN_SESSION, seed=7))
    bulk_notes(project, (ImportedNote(f"s{i}", draft) for i, draft in enumerate(said)))


def key_to_paint(field: QPlainTextEdit, painted: Painted, letter: str) -> float:
    """Return the seconds from pressing *letter* until it's on the screen."""
    painted.begin()
    began = time.perf_counter()
    press(field, letter)
    until(lambda: painted.at is not None)
    return painted.at - began


def enter_to_stream(program: Program, text: str, painted: Painted) -> float:
    """Type *text* and return the seconds from Enter until the note stands painted in the stream."""
    capture = program.bench.capture
    for letter in text:
        press(capture.field, letter)
        wait(4)
    wait(200)
    began = time.perf_counter()
    press(capture.field, "\n")
    until(lambda: newest(program) == text.strip())
    painted.begin()
    capture.stream.viewport().update()
    until(lambda: painted.at is not None)
    return painted.at - began


def newest(program: Program) -> str:
    """Return the text in the first row of the stream."""
    return str(program.bench.capture.stream.model().index(0, 0).data() or "")


def spread(seconds: list[float]) -> tuple[float, float, float]:
    """Return median, 99th percentile and maximum in milliseconds."""
    ordered = sorted(1000 * each for each in seconds)
    return statistics.median(ordered), ordered[round(0.99 * (len(ordered) - 1))], ordered[-1]


def bare_field() -> tuple[QWidget, QPlainTextEdit]:
    """Return a window with nothing but a plain text field, and the field."""
    window = QWidget()
    window.resize(1440, 900)
    field = QPlainTextEdit(window)
    field.setGeometry(100, 250, 940, 50)
    window.show()
    return window, field


def measure(program: Program) -> None:
    """Type and print."""
    field = program.bench.capture.field
    window, bare = bare_field()
    program.window.raise_()
    ours, theirs = Painted(field.viewport()), Painted(bare.viewport())
    watchdog, times = Watchdog(), ([], [])
    for number in range(12):
        for letter in SENTENCE:
            times[0].append(key_to_paint(field, ours, letter))
            wait(BETWEEN_KEYS)
            times[1].append(key_to_paint(bare, theirs, letter))
        bare.clear()
        press(field, "\n")
        wait(400)
        print(".", end="" if number < 11 else "\n", file=sys.stderr, flush=True)
    window.close()
    rows = [(name, len(each), *spread(each)) for name, each in zip(("Fånga", "bare field"), times, strict=True)]
    rows.append(("difference", "", *(a - b for a, b in zip(rows[0][2:], rows[1][2:], strict=True))))
    table("Key press to painted, wall clock", ("", "keys", "median ms", "p99 ms", "worst ms"), rows)
    visible, in_stream = Painted(program.bench.capture.stream.viewport()), []
    for number in range(SAVED):
        in_stream.append(enter_to_stream(program, f"Anteckning nummer {number} om väntan", visible))
    table(
        "Enter to the note in the stream", ("notes", "median ms", "p99 ms", "worst ms"), [(SAVED, *spread(in_stream))]
    )
    late = [each for each in watchdog.busy if each > 0.016]
    heads = ("stretches", "over 16 ms", "p99 ms", "worst ms")
    row = (len(watchdog.busy), len(late), *spread(watchdog.busy)[1:])
    table("GUI thread busy between two waits for events", heads, [row])


def main() -> None:
    notes = int(sys.argv[1]) if sys.argv[1:] else NOTES
    with folder() as place:
        prepare(place / "typing.naravard", notes)
        with program_with(place / "typing.naravard", place) as program:
            project, session = program.bench.project, program.bench.capture.session
            assert session is not None
            assert len(note_rows(project, stream(project, session.pk, 1000))) == IN_SESSION
            measure(program)


if __name__ == "__main__":
    main()
