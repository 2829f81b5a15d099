"""Verbs that write documents: export, kit, report."""

from argparse import Namespace
from functools import partial

from naravard_desktop.commands.naming import known
from naravard_desktop.commands.opening import opened
from naravard_desktop.commands.terminal import answer, progress
from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.exchange.names import names_of
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.projects import overview


def export(args: Namespace) -> int:
    """Write all notes to a file."""
    with opened(args) as project, progress("Exporterar", "anteckningar") as done:
        notes = export_notes(project, args.out, done, delimiter=";" if args.semicolon else ",")
    answer(args.json, {"file": str(args.out), "notes": notes}, f"Skrev {notes} anteckningar till {args.out}.")
    return 0


def kit(args: Namespace) -> int:
    """Write the table sheets of a session as a PDF."""
    from naravard_desktop.reports.table_kit import table_kit
    from naravard_desktop.reports.table_kit_pdf import write_table_kit

    if args.out.suffix.lower() != ".pdf":
        raise UnreadableFile("Filnamnet {name} ska sluta på .pdf.", name=args.out.name)
    with opened(args) as project:
        find = partial(names_of(project).session, day=args.date, exact=False)
        session = known(find, args.session, (row.title for row in sessions(project)), "Tillfället")
        with progress("Skriver", "blad") as done:
            sheets = write_table_kit(table_kit(project, session), args.out, lambda count, _all: done(count))
    value = {"file": str(args.out), "sheets": sheets}
    answer(args.json, value, f"Skrev {args.out}: försättsblad och {sheets} bordsblad.")
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
