"""Search as you type and group × theme at a million notes."""

import statistics
import sys
from collections.abc import Iterator

from benchmarks.measure import cpu, folder, project_with, table
from naravard_desktop.services.finding_notes import NoteFilter, filter_counts, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.stats import cube

SIZES = (10_000, 1_000_000)
QUERIES = ("vård", "läkare", "primärvården", "samma läkare", "bussen till vårdcentralen", "personal natt", "xyzzy")
PAGE = 50


def keystrokes() -> Iterator[str]:
    """Yield what is in the search field after each key."""
    return (query[:end] for query in QUERIES for end in range(1, len(query) + 1))


def measure(project: Project, size: int) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """Return the rows of the two tables for one project."""
    taken = [cpu(lambda q=q: find_notes(project, NoteFilter(query=q), PAGE)) * 1000 for q in keystrokes()]
    newest = find_notes(project, NoteFilter(), PAGE)
    shown = statistics.median(cpu(lambda: note_rows(project, newest)) * 1000 for _ in range(20))
    matrix = statistics.median(cpu(lambda: cube(project, ("group", "theme"))) for _ in range(5))
    filters = statistics.median(cpu(lambda: filter_counts(project)) for _ in range(5))
    slow = statistics.quantiles(taken, n=20)[-1]
    return (size, statistics.median(taken), slow, max(taken), shown), (size, matrix, filters)


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    rows = []
    with folder() as place:
        for size in sizes:
            with project_with(place / f"{size}.naravard", size) as project:
                rows.append(measure(project, size))
    heads = ("notes", "median ms", "p95 ms", "max ms", f"the {PAGE} rows, ms")
    table(f"Search as you type, newest {PAGE}, CPU per key", heads, [search for search, _ in rows])
    table("Counts, CPU", ("notes", "group × theme s", "filters with counts s"), [counts for _, counts in rows])


if __name__ == "__main__":
    main()
