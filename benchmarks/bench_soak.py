"""Eight hours of capture, compressed: what is typed and done in them, without the waiting in between, and the memory.

An hour is 60 notes typed letter by letter, some undone, some edited, table and question changed. Memory is what the
process has for itself alone (Linux: the private pages), read when it has come to rest.
"""

import sys
from datetime import date
from pathlib import Path

from benchmarks.measure import folder, project_with, table, texts
from benchmarks.window import press, program_with, rest, until
from naravard_desktop.app import Program
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services.catalogue import add_session, groups

HOURS, NOTES_AN_HOUR, BEFORE = 8, 60, 10_000
WARM_UP = 1
"""Hours that don't count: caches fill, and modules are loaded when they're first used."""


def private_mib() -> float:
    """Return the mebibytes of memory that are this process's own."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def an_hour(program: Program, hour: int, said: list[str]) -> None:
    """Type and do what somebody does in an hour."""
    capture = program.bench.capture
    for number in range(NOTES_AN_HOUR):
        for letter in said[(hour * NOTES_AN_HOUR + number) % len(said)]:
            press(capture.field, letter)
        until(lambda: not capture.field.is_empty())
        press(capture.field, "\n")
        until(lambda: not capture.composer.waiting and not program.tasks.active)
        if number % 10 == 3:
            program.window.commands.run("undo")
            until(lambda: not program.tasks.active)
        if number % 10 == 6:
            program.window.commands.run("capture.next_table")
            program.window.commands.run("capture.edit_last")
            for letter in " ändrad\n":
                press(capture.stream.editor.field, letter)
            until(lambda: not program.tasks.active)
    program.window.show_workspace("home")
    rest(program)
    program.window.show_workspace("capture")
    rest(program)


def slope(values: list[float]) -> float:
    """Return the slope of the straight line through *values* at 0, 1, 2 … (least squares)."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    return sum((x - middle) * (y - mean) for x, y in enumerate(values)) / sum(
        (x - middle) ** 2 for x in range(len(values))
    )


def main() -> None:
    hours = int(sys.argv[1]) if sys.argv[1:] else HOURS
    said = [" ".join(text.split()) for text in texts()]
    with folder() as place:
        with project_with(place / "soak.naravard", BEFORE) as project:
            people = {row.pk: 12 for row in groups(project)}
            about = SessionDraft("I dag", date.today(), questions=("Vad?", "Hur?"), tables=6, participants=people)
            add_session(project, about)
        with program_with(place / "soak.naravard", place) as program:
            memory = [private_mib()]
            for hour in range(hours):
                an_hour(program, hour, said)
                memory.append(private_mib())
                print(f"{hour + 1} h: {memory[-1]:.1f} MiB", file=sys.stderr, flush=True)
    rows = [(hour, mib) for hour, mib in enumerate(memory)]
    table("Memory over compressed hours of capture", ("hour", "private MiB"), rows)
    table("Slope after the first hour", ("MiB an hour",), [(slope(memory[WARM_UP:]),)])


if __name__ == "__main__":
    main()
