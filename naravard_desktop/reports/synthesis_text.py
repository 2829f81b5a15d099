"""The sentences of a synthesis. Each is computed from counts and claims no more than they allow.

Nothing here says what people think; it says what was noted, by how many, and where nothing was.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from naravard_desktop.domain.cube import Cube
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.reports.synthesis_material import Material, shown_notes
from naravard_desktop.reports.words import NO_BREAK_SPACE, counted, listed, long_date, number
from naravard_desktop.services.rows import SessionRow, ThemeRow
from naravard_desktop.services.stats import NONE

_MOST_NAMED = 3
_MOST_GAPS_NAMED = 6
_MOST_QUESTIONS = 12
_SESSION_KINDS = {
    SessionKind.DIALOG: ("dialog", "dialoger"),
    SessionKind.WORKSHOP: ("workshop", "workshoppar"),
    SessionKind.INTERVJU: ("intervju", "intervjuer"),
    SessionKind.INFORMATION: ("informationsmöte", "informationsmöten"),
    SessionKind.ENKAT: ("enkät", "enkäter"),
}


def percent(part: int, whole: int) -> str:
    """Return *part* of *whole* > 0 as whole per cent; never 0 % for something nor 100 % for less than all."""
    share = min(max(round(100 * part / whole), 1 if part else 0), 99 if part < whole else 100)
    return f"{share}{NO_BREAK_SPACE}%"


def period(days: Sequence[date]) -> str:
    """Return the days from the first to the last as in running text, "3–20 september 2026"; "" for no days."""
    if not days:
        return ""
    first, last = min(days), max(days)
    if first == last:
        return long_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{long_date(last)}"
    start = long_date(first)
    if first.year == last.year:
        start = start.rpartition(NO_BREAK_SPACE)[0]
    return f"{start}–{long_date(last)}"


def opening(material: Material) -> str:
    """Return what the report rests on: notes, sessions and persons."""
    about = material.overview
    if not about.notes:
        return "Projektet har ännu inga anteckningar att sammanfatta."
    notes = counted(about.notes, "anteckning", "anteckningar")
    if not about.sessions_held:
        return f"Rapporten sammanfattar {notes}. De hör inte till något tillfälle."
    held = counted(about.sessions_held, "tillfälle", "tillfällen")
    days = [row.date for row in material.sessions if row.date and row.notes]
    when = f", {period(days)}" if days else ""
    return f"Rapporten sammanfattar {notes} från {held}{when}. {_persons(material)}"


def _persons(material: Material) -> str:
    total = material.persons.shown(None, None)
    if total is None:
        return "Antalet deltagare visas inte, eftersom de är få."
    if not total.notes:
        return "Inga deltagare har räknats."
    return f"Sammanlagt {counted(total.notes, 'deltagare', 'deltagare')} har räknats vid tillfällena."


def main_points(material: Material) -> list[str]:
    """Return the points of the summary: most and least discussed, silent combinations, notes without a theme."""
    if not material.overview.notes:
        return []
    points = [_coded(material), *_most_and_least(material), *_unheard_groups(material), *_gaps(material)]
    return [point for point in points if point]


def _coded(material: Material) -> str:
    about = material.overview
    notes = counted(about.notes, "anteckning", "anteckningar")
    left = about.notes - about.coded
    if not left:
        return f"Alla {notes} hör till minst ett tema."
    others = "Den som" if left == 1 else f"De {number(left)} som"
    return (
        f"{number(about.coded)} av {notes} ({percent(about.coded, about.notes)}) hör till minst ett tema. "
        f"{others} inte gör det finns i bilaga{NO_BREAK_SPACE}1."
    )


def _most_and_least(material: Material) -> list[str]:
    themes = {theme.pk: theme for theme in material.themes if not theme.perspective}
    notes = shown_notes(material.by_theme, list(themes))
    ranked = sorted(notes, key=lambda pk: -notes[pk])
    points = []
    level = len(ranked) > 1 and notes[ranked[0]] == notes[ranked[-1]]  # then none is the most or the least
    if ranked and not level:
        most = [f"{themes[pk].short} ({number(notes[pk])})" for pk in ranked[:_MOST_NAMED]]
        points.append(f"Flest anteckningar hör till {listed(most)}.")
    if len(ranked) > _MOST_NAMED and not level:
        fewest = notes[ranked[-1]]
        least = [f"{themes[pk].short} ({number(fewest)})" for pk in ranked[_MOST_NAMED:] if notes[pk] == fewest]
        hidden = any((None, pk) in material.by_theme.hidden for pk in themes)
        scope = "vars antal visas" if hidden else "som nämnts"
        points.append(f"Minst antal, av de teman {scope}, har {listed(least)}.")
    unspoken = [theme.short for pk, theme in themes.items() if not material.by_theme.count(None, pk).notes]
    if unspoken and len(unspoken) < len(themes):
        points.append(f"Ingen anteckning hör till {_named(unspoken, ('temat', 'temana', 'teman'))}.")
    return points


def _unheard_groups(material: Material) -> list[str]:
    active = {pk for pk, _ in material.active_groups}
    unheard = [row for row in material.groups if row[0] and row[0] not in active]
    if not unheard:
        return []
    names = _named([name for _, name, _ in unheard], ("gruppen", "grupperna", "grupper"))
    return [f"Inga deltagare har räknats och inget har antecknats från {names}."]


def _gaps(material: Material) -> list[str]:
    themes = [t for t in material.themes if not t.perspective and material.by_theme.count(None, t.pk).notes]
    pairs = [
        (name, theme.short)
        for theme in themes
        for pk, name in material.active_groups
        if not material.by_theme.count(pk, theme.pk).notes
    ]
    if not pairs:
        return []
    possible = counted(len(themes) * len(material.active_groups), "kombination", "kombinationer")
    named = [f"{name} om {theme}" for name, theme in pairs[:_MOST_GAPS_NAMED]]
    such_as = "Det gäller" if len(pairs) <= _MOST_GAPS_NAMED else "Det gäller bland annat"
    return [
        f"I {number(len(pairs))} av {possible} av aktörsgrupp och omtalat tema finns ingen anteckning. "
        f"{such_as} {listed(named)}."
    ]


def _named(names: Sequence[str], forms: tuple[str, str, str]) -> str:
    """Return "temat A", "temana A och B" or "9 teman, bland annat A, B och C"; *forms* are these three words."""
    if len(names) > _MOST_GAPS_NAMED:
        return f"{number(len(names))} {forms[2]}, bland annat {listed(list(names[:_MOST_NAMED]))}"
    return f"{forms[0 if len(names) == 1 else 1]} {listed(list(names))}"


def sessions_lead(material: Material) -> str:
    """Return how people were heard: how many sessions of which kind."""
    held = [row for row in material.sessions if row.notes]
    kinds = sorted(row.kind for row in held)
    parts = [
        counted(len(list(same)), *_SESSION_KINDS.get(kind, ("tillfälle", "tillfällen")))  # type: ignore[arg-type]
        for kind, same in groupby(kinds)
    ]
    if not parts:
        return "Inget tillfälle har ännu några anteckningar."
    waiting = len(material.sessions) - len(held)
    more = f" {counted(waiting, 'tillfälle', 'tillfällen')} i planen har inga anteckningar." if waiting else ""
    return f"Anteckningarna kommer från {listed(parts)}.{more}"


def methods(sessions: Sequence[SessionRow]) -> list[str]:
    """Return each method with how many sessions used it, the most used first."""
    named = sorted(row.method for row in sessions if row.method)
    used = sorted(((len(list(same)), method) for method, same in groupby(named)), key=lambda pair: -pair[0])
    return [f"{method.rstrip('.')} ({counted(times, 'tillfälle', 'tillfällen')})." for times, method in used]


def questions(sessions: Sequence[SessionRow]) -> list[str]:
    """Return the questions that were asked, each once; at most a dozen, then how many more."""
    asked = list(dict.fromkeys(question for row in sessions for question in row.questions))
    more = len(asked) - _MOST_QUESTIONS
    return [*asked[:_MOST_QUESTIONS], *([f"… och {counted(more, 'fråga', 'frågor')} till."] if more > 0 else [])]


COUNTS_EXPLAINED = (
    "Personer är deltagare, räknade per aktörsgrupp och tillfälle. Den som var med flera gånger räknas varje gång.",
    "Anteckningar är det som skrevs ned. En person kan ha sagt flera, och flera kan ha sagt detsamma.",
    "Tillfällen är de dialoger, workshoppar och andra möten där något antecknades.",
)

LIMITATIONS = (
    "Dialogerna är inget urval. Talen säger hur ofta något antecknades, inte hur många i länet som tycker så.",
    "Det som antecknades är vad den som skrev uppfattade. Ordalydelsen kan skilja sig från det som sades.",
    "En anteckning kan höra till flera teman. Den räknas under varje tema men en gång i summan av alla.",
    "Att anteckningar saknas betyder inte att gruppen saknar åsikt, bara att inget skrevs ned.",
)


def hiding_rule(material: Material) -> str:
    """Return the rule for small numbers, so that a reader can check it."""
    few = material.threshold_word
    return (
        f"Ett tal visas bara när minst {few} personer kan stå bakom det. Finns ett enda sådant tal i en rad eller "
        "kolumn döljs ett till, så att det inte går att räkna ut. Noll visas, för att ingen sagt något är också ett "
        f"svar. Vem som sagt en anteckning anges bara när minst {few} personer ur gruppen var med och inget tal om "
        "gruppen och temat är dolt. Annars står det Deltagare. Anteckningarna själva återges i sin helhet: det som "
        "skyddas är vem som sagt vad, inte vad som sagts."
    )


def theme_lead(material: Material, theme: ThemeRow) -> str:
    """Return how much was noted on *theme* and by how many of the groups."""
    cube = material.cube_of(theme)
    return f"{_theme_total(material, cube, theme)}{_silent_groups(material, cube, theme)}"


def _theme_total(material: Material, cube: Cube, theme: ThemeRow) -> str:
    total, it = cube.shown(None, theme.pk), _called(theme)
    if total is None:
        if material.is_small(cube.count(None, theme.pk)):
            return f"Färre än {material.threshold_word} personer kan stå bakom det som antecknats om {it}."
        return f"Antalet anteckningar om {it} visas inte, eftersom ett litet tal annars går att räkna ut."
    held = f" från {counted(total.sessions, 'tillfälle', 'tillfällen')}" if total.sessions else ""
    return (
        f"{counted(total.notes, 'anteckning', 'anteckningar')}{held} hör till {it}. {_speakers(material, cube, theme)}"
    )


def _speakers(material: Material, cube: Cube, theme: ThemeRow) -> str:
    spoke = sum(1 for pk, _ in material.active_groups if cube.count(pk, theme.pk).notes)
    if not spoke:
        return "Ingen av dem har uppgift om aktörsgrupp."
    some_unknown = " Några saknar uppgift om grupp." if cube.count(NONE, theme.pk).notes else ""
    return (
        f"De kommer från {number(spoke)} av {counted(len(material.active_groups), 'grupp', 'grupper')}.{some_unknown}"
    )


def _silent_groups(material: Material, cube: Cube, theme: ThemeRow) -> str:
    silent = [name for pk, name in material.active_groups if not cube.count(pk, theme.pk).notes]
    return f" Ingen anteckning om {_called(theme)} kommer från {listed(silent, 'eller')}." if silent else ""


def _called(theme: ThemeRow) -> str:
    return "perspektivet" if theme.perspective else "temat"
