"""Import of a CSV: against sqlcipher3 inserting the very same rows, against csv.reader alone, and its memory."""

import csv
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks import raw
from benchmarks.measure import cpu, drafts, folder, project_with, table
from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.exchange.import_notes import ImportOptions, run_import
from naravard_desktop.services.catalogue import groups, sessions, themes
from naravard_desktop.services.projects import Project, open_project

SIZES = (10_000, 100_000)
MEMORY_HEADS = ("rows", "MB", "bytes for each row more than in the line above")
MEMORY_SIZES = (10_000, 100_000, 200_000)


def write_csv(project: Project, path: Path, count: int) -> None:
    """Write *count* rows that name the sessions, groups and themes of *project*."""
    named = {row.pk: row.title for row in sessions(project)} | {row.pk: row.name for row in groups(project)}
    named |= {row.pk: row.name for row in themes(project)}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("text", "session", "group", "kind", "themes"))
        for draft in drafts(project, count):
            about = ";".join(named[pk] for pk in draft.themes)
            writer.writerow((draft.text, named[draft.session], named[draft.group], draft.kind, about))


def read_alone(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def one_size(place: Path, size: int) -> tuple[object, ...]:
    """Return CPU seconds: import, raw inserts (and their ratio), csv.reader, importing again, and export."""
    path, copy, source = place / "p.naravard", place / "raw.naravard", place / "in.csv"
    with project_with(path, 0) as project:
        write_csv(project, source, size)
        project.checkpoint()
        shutil.copy(path, copy)
        reader = raw.connect(path)
        last = [reader.execute(f"SELECT max(pk) FROM {name}").fetchone()[0] for name in ("entity", "operation")]
        ours = cpu(lambda: run_import(project, [source], ImportOptions()))
        rows = raw.rows_since(reader, *last)
        writer = raw.connect(copy)
        theirs = cpu(lambda: raw.insert(writer, rows))
        for connection in (reader, writer):
            connection.close()
        again = cpu(lambda: run_import(project, [source], ImportOptions()))
        out = cpu(lambda: export_notes(project, place / "ut.csv"))
    alone = cpu(lambda: read_alone(source))
    for file in place.iterdir():
        file.unlink()
    return size, ours, theirs, ours / theirs, alone, again, out


def peak(place: Path, size: int) -> float:
    """Return the highest memory, in megabytes, of a process that opens a project and imports *size* rows."""
    path, source = place / "p.naravard", place / "in.csv"
    with project_with(path, 0) as project:
        write_csv(project, source, size)
        project.checkpoint()
    command = [sys.executable, "-m", "benchmarks.bench_import", "--import", str(path), str(source)]
    megabytes = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for file in place.iterdir():
        file.unlink()
    return megabytes


def import_and_tell(path: str, source: str) -> None:
    """Import *source* into the project at *path* and print the highest memory of this process in megabytes."""
    with open_project(Path(path)) as project:
        run_import(project, [Path(source)], ImportOptions())
    print(_highest_memory() / 1e6)


def _highest_memory() -> int:
    """Return this process's highest memory in bytes; what getrusage says on Linux includes the parent's before it."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["--import"]:
        import_and_tell(*arguments[1:])
        return
    sizes = [int(size) for size in arguments]
    heads = ("rows", "import s", "raw inserts s", "ratio", "csv.reader s", "import again s", "export csv s")
    with folder() as place:
        table("Import of a CSV, CPU", heads, [one_size(place, size) for size in sizes or SIZES])
        peaks = [(size, peak(place, size)) for size in sizes or MEMORY_SIZES]
    rows = [(*peaks[0], "")]
    for (fewer, before), (size, megabytes) in pairwise(peaks):
        rows.append((size, megabytes, (megabytes - before) * 1e6 / (size - fewer)))
    table("Import of a CSV, peak memory; up to 64 MB of it is SQLite's page cache", MEMORY_HEADS, rows)


if __name__ == "__main__":
    main(sys.argv[1:])
