"""What to look at before a report leaves the house: what to mend, and what the program has seen to."""

from PySide6.QtCore import QCoreApplication

from naravard_desktop.reports.synthesis import SynthesisOptions
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.views.report_reading import Reading
from naravard_desktop.views.step_list import NextStep


def to_mend(reading: Reading, options: SynthesisOptions) -> list[NextStep]:
    """Return what is worth mending first; the report can be exported all the same."""
    found: list[NextStep] = []
    if reading.conflicts:
        heading = _tr("%Ln anteckningar har två versioner", reading.conflicts)
        detail = _tr("Rapporten visar den senaste av dem.")
        found.append(NextStep("merge", "warn", heading, detail, _tr("Visa"), "coding", NoteFilter(conflicts=True)))
    if reading.uncoded:
        heading = _tr("%Ln anteckningar är okodade", reading.uncoded)
        detail = _tr("De räknas inte under något tema utan står i en bilaga.")
        found.append(NextStep("tag", "warn", heading, detail, _tr("Visa"), "coding", NoteFilter(coded=False)))
    if not options.document_number:
        heading, detail = _tr("Diarienummer saknas"), _tr("Fyll i det om ärendet är registrerat.")
        found.append(NextStep("hash", "warn", heading, detail, _tr("Fyll i"), "document_number"))
    return found


def seen_to(reading: Reading, options: SynthesisOptions) -> list[NextStep]:
    """Return what holds for every report that the program writes."""
    small = _tr("Inget tal är så litet att det behöver döljas.")
    if reading.hidden:
        small = _tr("%Ln tal i tabellerna är dolda: färre än {few} personer, eller går att räkna ut.", reading.hidden)
    about = _tr("Riktiga rubriker, upprepade tabellhuvuden, alternativtext, språk.")
    return [
        NextStep("mask", "accent", _tr("Små tal är dolda"), small.format(few=options.threshold)),
        NextStep("done", "accent", _tr("Dokumentet är tillgängligt"), about),
    ]


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ReportChecks", text, None, count)  # type: ignore[arg-type]
