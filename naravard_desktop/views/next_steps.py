"""What there is to do next in a project, from what is known of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.views.home_facts import Facts
from naravard_desktop.views.step_list import NextStep

_NAMED: Final = 3


class NextSteps(QObject):
    """Finds what is left to do; a `QObject` for its words alone, which are translated in its context."""

    def find(self, facts: Facts, encrypted: bool) -> list[NextStep]:
        """Return what is left to do, the most pressing first; never empty."""
        steps = [*self._begin(facts), *self._decide(facts), *self._go_on(facts), *self._finish(facts)]
        if not encrypted and facts.overview.notes:
            steps.append(self._protect())
        return steps

    def _begin(self, facts: Facts) -> Iterator[NextStep]:
        if facts.sessions or facts.overview.notes:
            return
        heading = self.tr("Skapa det första tillfället")
        detail = self.tr("En dialog, en workshop, en intervju: där fångas det som sägs.")
        yield NextStep("calendar", "primary", heading, detail, self.tr("Skapa tillfälle"), "capture")
        heading = self.tr("Har ni redan anteckningar?")
        detail = self.tr("Läs in dem från en tabell i CSV-format.")
        yield NextStep("download", "primary", heading, detail, self.tr("Importera…"), "import")

    def _decide(self, facts: Facts) -> Iterator[NextStep]:
        if facts.conflicts:
            heading = self.tr("%Ln anteckningar har ändrats på två håll", "", facts.conflicts)
            detail = self.tr("Båda versionerna är kvar. Välj vilken som gäller.")
            wanted = NoteFilter(conflicts=True)
            yield NextStep("merge", "warn", heading, detail, self.tr("Avgör"), "coding", wanted)

    def _go_on(self, facts: Facts) -> Iterator[NextStep]:
        uncoded = facts.counts.uncoded
        if uncoded:
            heading = self.tr("%Ln anteckningar är okodade", "", uncoded)
            detail = self.tr("De hör inte till något tema än och syns bara i rapportens bilaga.")
            yield NextStep("tag", "primary", heading, detail, self.tr("Koda"), "coding", NoteFilter(coded=False))
        waiting = facts.waiting
        if waiting:
            heading = self.tr("%Ln tillfällen är planerade men inte hållna", "", len(waiting))
            names = self._listed([session.title for session in waiting])
            yield NextStep("calendar", "primary", heading, names, self.tr("Starta fångst"), "capture", waiting[0].pk)
        if facts.overview.notes and facts.unheard:
            heading = self.tr("%Ln grupper har inte hörts", "", len(facts.unheard))
            names = self._listed([group.name for group in facts.unheard])
            yield NextStep("people", "warn", heading, names, self.tr("Se luckor"), "matrix")

    def _finish(self, facts: Facts) -> Iterator[NextStep]:
        if not facts.overview.notes or facts.counts.uncoded:
            return
        heading = self.tr("Allt är kodat")
        detail = self.tr("Syntesen går att läsa och exportera till Word.")
        yield NextStep("document", "accent", heading, detail, self.tr("Till rapporten"), "report")

    def _protect(self) -> NextStep:
        detail = self.tr("Den som kommer åt filen kan läsa allt. Förvara den där bara ni som arbetar med den når den.")
        return NextStep("unlock", "neutral", self.tr("Projektet är inte krypterat"), detail)

    def _listed(self, names: Sequence[str]) -> str:
        """Return the first few names, and how many more there are."""
        shown = ", ".join(names[:_NAMED])
        left = len(names) - _NAMED
        if left <= 0:
            return shown
        more = self.tr("och %Ln till", "", left)
        return f"{shown} {more}"
