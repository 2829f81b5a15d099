"""What there is to do next in a project, from what is known of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.home_facts import Facts
from naravard_desktop.views.step_list import NextStep

_NAMED: Final = 3


def next_steps(facts: Facts, encrypted: bool) -> list[NextStep]:
    """Return what is left to do, the most pressing first; never empty."""
    steps = [*_begin(facts), *_decide(facts), *_go_on(facts), *_finish(facts)]
    if not encrypted and facts.overview.notes:
        steps.append(_protect())
    return steps


def _begin(facts: Facts) -> Iterator[NextStep]:
    if facts.sessions or facts.overview.notes:
        return
    heading, detail = (
        _tr("Skapa det första tillfället"),
        _tr("En dialog, en workshop, en intervju: där fångas det som sägs."),
    )
    yield NextStep("calendar", "primary", heading, detail, _tr("Skapa tillfälle"), "capture")
    heading, detail = _tr("Har ni redan anteckningar?"), _tr("Läs in dem från en tabell i CSV-format.")
    yield NextStep("download", "primary", heading, detail, _tr("Importera…"), "import")


def _decide(facts: Facts) -> Iterator[NextStep]:
    if facts.conflicts:
        heading = _tr("%Ln anteckningar har ändrats på två håll", facts.conflicts)
        detail = _tr("Båda versionerna är kvar. Välj vilken som gäller.")
        wanted = NoteFilter(conflicts=True)
        yield NextStep("merge", "warn", heading, detail, _tr("Avgör"), "coding", wanted)


def _go_on(facts: Facts) -> Iterator[NextStep]:
    uncoded = facts.counts.uncoded
    if uncoded:
        heading = _tr("%Ln anteckningar är okodade", uncoded)
        detail = _tr("De hör inte till något tema än och syns bara i rapportens bilaga.")
        yield NextStep("tag", "primary", heading, detail, _tr("Koda"), "coding", NoteFilter(coded=False))
    waiting = facts.waiting
    if waiting:
        heading = _tr("%Ln tillfällen är planerade men inte hållna", len(waiting))
        button = _tr("Starta fångst")
        yield NextStep("calendar", "primary", heading, _titles(waiting), button, "capture", waiting[0].pk)
    if facts.overview.notes and facts.unheard:
        heading = _tr("%Ln grupper har inte hörts", len(facts.unheard))
        names = _listed([group.name for group in facts.unheard])
        yield NextStep("people", "warn", heading, names, _tr("Se luckor"), "matrix")


def _finish(facts: Facts) -> Iterator[NextStep]:
    if not facts.overview.notes or facts.counts.uncoded:
        return
    heading, detail = _tr("Allt är kodat"), _tr("Syntesen går att läsa och exportera till Word.")
    yield NextStep("document", "accent", heading, detail, _tr("Till rapporten"), "report")


def _protect() -> NextStep:
    detail = _tr("Den som kommer åt filen kan läsa allt. Förvara den där bara ni som arbetar med den når den.")
    return NextStep("unlock", "neutral", _tr("Projektet är inte krypterat"), detail)


def _titles(sessions: Sequence[SessionRow]) -> str:
    return _listed([session.title for session in sessions])


def _listed(names: Sequence[str]) -> str:
    """Return the first few names, and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return f"{shown} {_tr('och %Ln till', more)}" if more > 0 else shown


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("NextSteps", text, None, count)  # type: ignore[arg-type]
