"""What Rapport shows of a synthesis before it's written to a file, read in a worker."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from naravard_desktop.qt.tasks import Job
from naravard_desktop.reports.document import Block, NoteList, Paragraph, Report
from naravard_desktop.reports.synthesis import SynthesisOptions, synthesis_report
from naravard_desktop.reports.synthesis_material import HIDDEN
from naravard_desktop.reports.text_preview import Line, LineKind, preview
from naravard_desktop.reports.words import counted
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.projects import Project, overview

NOTES_SHOWN: Final = 25
"""Of each list of notes; the file holds them all."""


@dataclass(frozen=True)
class Reading:
    """A synthesis as lines, and what there is to know before it's exported.

    Attributes:
        title: of the project, for the name of the file.
        notes, uncoded, conflicts: counts of notes.
        hidden: numbers in its tables that aren't shown, because too few persons stand behind them.
    """

    lines: tuple[Line, ...]
    title: str
    notes: int
    uncoded: int
    conflicts: int
    hidden: int


def read_synthesis(project: Project, options: SynthesisOptions, job: Job) -> Reading:
    """Read the synthesis of *project*; long lists of notes are cut after `NOTES_SHOWN`."""
    about = overview(project)
    report = synthesis_report(project, options)
    lines = tuple(_lines(report, job))
    return Reading(
        lines,
        about.title,
        about.notes,
        about.notes - about.coded,
        count_notes(project, NoteFilter(conflicts=True)),
        sum(_hidden(line, options.threshold) for line in lines),
    )


def _lines(report: Report, job: Job) -> Iterator[Line]:
    shown = replace(report, blocks=tuple(block for each in report.blocks for block in _shortened(each)))
    for number, line in enumerate(preview(shown)):
        job.progress(min(number, shown.size), shown.size)
        yield line


def _shortened(block: Block) -> tuple[Block, ...]:
    if not isinstance(block, NoteList) or len(block.items) <= NOTES_SHOWN:
        return (block,)
    more = counted(len(block.items) - NOTES_SHOWN, "anteckning", "anteckningar")
    rest = Paragraph.of(f"… och {more} till, som alla står i Word-dokumentet.")
    return (NoteList(tuple(islice(block.items, NOTES_SHOWN))), rest)


def _hidden(line: Line, threshold: int) -> int:
    return sum(cell in (f"<{threshold}", HIDDEN) for cell in line.cells[1:]) if line.kind is LineKind.ROW else 0
