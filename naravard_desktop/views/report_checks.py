"""What to look at before a report leaves the house: what to mend, and what the program has seen to."""

from PySide6.QtCore import QObject

from naravard_desktop.reports.synthesis import SynthesisOptions
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.views.report_reading import Reading
from naravard_desktop.views.step_list import NextStep


class ReportChecks(QObject):
    """Finds what to tell; a `QObject` for its words alone, which are translated in its context."""

    def to_mend(self, reading: Reading, options: SynthesisOptions) -> list[NextStep]:
        """Return what is worth mending first; the report can be exported all the same."""
        found: list[NextStep] = []
        show = self.tr("Visa")
        if reading.conflicts:
            heading = self.tr("%Ln anteckningar har två versioner", "", reading.conflicts)
            detail = self.tr("Rapporten visar den senaste av dem.")
            found.append(NextStep("merge", "warn", heading, detail, show, "coding", NoteFilter(conflicts=True)))
        if reading.uncoded:
            heading = self.tr("%Ln anteckningar är okodade", "", reading.uncoded)
            detail = self.tr("De räknas inte under något tema utan står i en bilaga.")
            found.append(NextStep("tag", "warn", heading, detail, show, "coding", NoteFilter(coded=False)))
        if not options.document_number:
            heading, detail = self.tr("Diarienummer saknas"), self.tr("Fyll i det om ärendet är registrerat.")
            found.append(NextStep("hash", "warn", heading, detail, self.tr("Fyll i"), "document_number"))
        return found

    def seen_to(self, reading: Reading, options: SynthesisOptions) -> list[NextStep]:
        """Return what holds for every report that the program writes."""
        small = self.tr("Inget tal är så litet att det behöver döljas.")
        if reading.hidden:
            small = self.tr(
                "%Ln tal döljs: färre än {few} personer står bakom, eller så går det att räkna ut.", "", reading.hidden
            )
        about = self.tr("Riktiga rubriker, upprepade tabellhuvuden, alternativtext, språk.")
        return [
            NextStep("mask", "accent", self.tr("Små tal är dolda"), small.format(few=options.threshold)),
            NextStep("done", "accent", self.tr("Dokumentet är tillgängligt"), about),
        ]
