"""``python -m benchmarks [NAME ...]``: runs the benchmarks, each in a process of its own, and prints their tables."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = tuple(sorted(file.stem.removeprefix("bench_") for file in FOLDER.glob("bench_*.py")))


def main() -> int:
    wanted = sys.argv[1:] or NAMES
    unknown = set(wanted) - set(NAMES)
    if unknown:
        print(f"Unknown: {', '.join(sorted(unknown))}. There are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    return max(
        subprocess.run([sys.executable, "-m", f"benchmarks.bench_{name}"], check=False).returncode for name in wanted
    )


if __name__ == "__main__":
    sys.exit(main())
