"""Enter to durably saved: the service against sqlcipher3 inserting the very same rows."""

import random
import shutil
import statistics
import sys
from pathlib import Path

from benchmarks import raw
from benchmarks.measure import cpu, drafts, folder, project_with, table
from naravard_desktop.services.notes import add_note

SIZES = (10_000, 100_000, 1_000_000)
SAVED = 200


def one_size(place: Path, size: int, passphrase: str | None) -> tuple[float, float]:
    """Return the median CPU seconds of a saved note at *size* notes: ours, and the same rows raw."""
    path, copy = place / f"{size}.naravard", place / f"{size}-raw.naravard"
    project = project_with(path, size, passphrase)
    project.checkpoint()
    shutil.copy(path, copy)
    reader, writer = raw.connect(path, passphrase), raw.connect(copy, passphrase)
    ours, theirs = [], []
    for draft in drafts(project, SAVED, seed=random.randrange(10**9)):
        last = [reader.execute(f"SELECT max(pk) FROM {t}").fetchone()[0] for t in ("entity", "operation")]
        ours.append(cpu(lambda draft=draft: add_note(project, draft)))
        rows = raw.rows_since(reader, *last)
        rows["tally"] = [row for row in rows["tally"] if row[0] == draft.session and row[1] == draft.group][:3]
        theirs.append(cpu(lambda rows=rows: raw.insert(writer, rows)))
    project.close()
    return statistics.median(ours), statistics.median(theirs)


def main() -> None:
    rows = []
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    with folder() as place:
        for passphrase in (None, "lösenfras"):
            for size in sizes:
                ours, theirs = one_size(place, size, passphrase)
                rows.append((size, "ja" if passphrase else "nej", ours * 1000, theirs * 1000, ours / theirs))
                for file in place.iterdir():
                    file.unlink()
    table("Enter to saved, CPU", ("notes", "encrypted", "service ms", "raw ms", "ratio"), rows)


if __name__ == "__main__":
    main()
