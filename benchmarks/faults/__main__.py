"""``python -m benchmarks.faults NAME [--n N] [--seed S]``: one way in which computers fail, many times; prints figures.

Everything happens in a folder of its own that is gone afterwards.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.measure import folder


def _killed(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.killed import kill_often

    return kill_often(place, count, seed, tell=True).lines()


def _asleep(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.killed import kill_often

    return kill_often(place, count, seed, naps=True, tell=True).lines()


def _power(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.power import cut_in_processes

    return cut_in_processes(place, count, seed).lines()


def _power_control(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.power import cut_in_processes, without_waiting

    return cut_in_processes(place, count, seed, without_waiting).lines()


def _damaged(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.damaged import damage_often

    return damage_often(place, count, seed).lines()


def _writers(place: Path, count: int, seed: int) -> Iterable[str]:
    from benchmarks.faults.writers import write_at_once

    return write_at_once(place, count, seed).lines()


FAULTS: dict[str, tuple[Callable[[Path, int, int], Iterable[str]], int]] = {
    "killed": (_killed, 2_000),
    "asleep": (_asleep, 200),
    "power": (_power, 10_000),
    "power-control": (_power_control, 1_000),
    "damaged": (_damaged, 2_000),
    "writers": (_writers, 1_000),
}
"""Name → what runs it, and how often by default."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__)
    parser.add_argument("name", choices=FAULTS)
    parser.add_argument("--n", type=int, help="how often")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    run, usual = FAULTS[wanted.name]
    began = time.monotonic()
    with folder() as place:
        os.environ["XDG_DATA_HOME"] = str(place / "data")  # nothing of the user's own
        for line in run(place, wanted.n or usual, wanted.seed):
            print(line)
    print(f"took {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
