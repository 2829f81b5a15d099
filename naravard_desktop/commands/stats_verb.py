"""The verb stats: persons, notes and sessions over one or two axes."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from naravard_desktop.commands.opening import opened
from naravard_desktop.commands.terminal import answer, table
from naravard_desktop.domain.cube import DEFAULT_THRESHOLD, Count, Cube, suppress
from naravard_desktop.domain.errors import UserError
from naravard_desktop.services.stats import cube

_HIDDEN = "–"
_WORDS = {
    "group": "Grupp",
    "theme": "Tema",
    "perspective": "Perspektiv",
    "session": "Tillfälle",
    "kind": "Slag",
}


class InvalidAxes(UserError):
    """The axes can't be combined."""


def stats(args: Namespace) -> int:
    """Count persons, notes and sessions; small numbers are hidden unless told otherwise."""
    axes = list(args.by or ("group", "theme"))
    if len(axes) > 2 or len(set(axes)) < len(axes):
        raise InvalidAxes("Ange en eller två olika axlar med --by.")
    # One axis is the totals over any other; groups cover every note, themes needn't.
    second = axes[1] if len(axes) == 2 else ("kind" if axes[0] == "group" else "group")
    with opened(args) as project:
        counted = cube(project, (axes[0], second))
    counted = counted if args.unsuppressed else suppress(counted)
    cells = _cells(counted, both=len(axes) == 2)
    totals = _counts(counted.shown(None, None))
    answer(args.json, {"axes": axes, "cells": cells, "totals": totals}, _text(axes, cells, totals))
    return 0


def _cells(counted: Cube, *, both: bool) -> list[dict[str, Any]]:
    first, second = counted.axes
    columns = counted.columns if both else {None: ""}
    return [
        {first: label} | ({second: heading} if both else {}) | _counts(counted.shown(row, column))
        for row, label in counted.rows.items()
        for column, heading in columns.items()
        if counted.count(row, column).notes
    ]


def _counts(count: Count | None) -> dict[str, Any]:
    if count is None:
        return {"persons": None, "notes": None, "sessions": None, "suppressed": True}
    return {"persons": count.persons, "notes": count.notes, "sessions": count.sessions}


def _text(axes: Sequence[str], cells: list[dict[str, Any]], totals: dict[str, Any]) -> str:
    headings = (*(_WORDS[axis] for axis in axes), "Personer", "Anteckningar", "Tillfällen")
    rows = [(*(cell[axis] for axis in axes), *_shown(cell)) for cell in cells]
    rows.append(("Alla", *([""] * (len(axes) - 1)), *_shown(totals)))
    note = f"\n{_HIDDEN} döljs: färre än {DEFAULT_THRESHOLD} personer kan stå bakom, eller så kunde de räknas ut."
    hidden = any(_HIDDEN in row for row in rows)
    return table(headings, rows, numbers=3) + (note if hidden else "")


def _shown(cell: dict[str, Any]) -> tuple[str, ...]:
    return tuple(_HIDDEN if cell[n] is None else str(cell[n]) for n in ("persons", "notes", "sessions"))
