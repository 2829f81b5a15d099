"""Verbs that write documents: export, report."""

from argparse import Namespace

from naravard_desktop.commands.opening import opened
from naravard_desktop.commands.terminal import answer, progress
from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.services.projects import overview


def export(args: Namespace) -> int:
    """Write all notes to a file."""
    with opened(args) as project, progress("Exporterar", "anteckningar") as done:
        notes = export_notes(project, args.out, done, delimiter=";" if args.semicolon else ",")
    answer(args.json, {"file": str(args.out), "notes": notes}, f"Skrev {notes} anteckningar till {args.out}.")
    return 0


def report(args: Namespace) -> int:
    """Write a report in Word."""
    from naravard_desktop.reports.docx_writer import write_report
    from naravard_desktop.reports.synthesis import SynthesisOptions, synthesis_report

    if args.out.suffix.lower() != ".docx":
        raise UnreadableFile("Filnamnet {name} ska sluta på .docx.", name=args.out.name)
    with opened(args) as project:
        options = SynthesisOptions(list_notes=args.trace == "full")
        pages = write_report(synthesis_report(project, options), args.out)
        notes = overview(project).notes
    value = {"file": str(args.out), "findings": 0, "notes": notes, "pages": pages, "gate": []}
    answer(args.json, value, f"Skrev {args.out}: ungefär {pages} sidor om {notes} anteckningar.")
    return 0
