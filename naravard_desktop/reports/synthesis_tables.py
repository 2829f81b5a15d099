"""The tables and the chart of a synthesis. Everything in them is drawn from cubes in which small numbers are hidden."""

from collections.abc import Iterable, Iterator, Sequence

from naravard_desktop.domain.cube import Cube
from naravard_desktop.reports.document import HEAT_CLASSES, Chart, Column, Series, Table
from naravard_desktop.reports.synthesis_material import HIDDEN, MAIN_KINDS, OTHER_KINDS, Material, shown_notes
from naravard_desktop.reports.words import listed, number
from naravard_desktop.services.rows import SessionRow, ThemeRow
from naravard_desktop.services.stats import NONE

CHART_KEY, KINDS_KEY, GROUPS_KEY, SESSIONS_KEY = "notes-per-theme", "kinds-per-theme", "groups", "sessions"
MOST_BARS = 16
_GROUPS_ABREAST = 8
_VEILED = "Dolda slag"
_EMPTY = "–"


def legend_of(material: Material, rows: Iterable[Sequence[str]]) -> str:
    """Return what the signs that stand for numbers mean, for those that are in *rows*."""
    signs = {text for row in rows for text in row}
    legend = []
    if _EMPTY in signs:
        legend.append(f"{_EMPTY} = uppgift saknas.")
    if f"<{material.threshold}" in signs:
        few = material.threshold_word
        legend.append(f"<{material.threshold} = visas inte, färre än {few} personer kan stå bakom.")
    if HIDDEN in signs:
        legend.append(f"{HIDDEN} = visas inte, ett litet tal går annars att räkna ut.")
    return " ".join(legend)


def sessions_table(material: Material) -> Table:
    """Return the sessions with their persons and notes, the oldest first."""
    rows = [_session_row(material, row) for row in material.sessions]
    if material.by_session.count(None, NONE).notes:
        told = material.told(material.by_session, (None, NONE))
        rows.append(("Utan tillfälle", _EMPTY, _EMPTY, _EMPTY, _EMPTY, told))
    return Table(
        "Tillfällen",
        (
            Column("Tillfälle", weight=2.9),
            Column("Datum", weight=1.55),
            Column("Plats", weight=2.2),
            Column("Slag", weight=1.4),
            Column("Personer", "right", 1.15),
            Column("Anteckningar", "right", 1.55),
        ),
        tuple(rows),
        description="En rad per tillfälle: namn, datum, plats, slag, personer som deltog och anteckningar som gjordes.",
        note=legend_of(material, rows),
        key=SESSIONS_KEY,
    )


def _session_row(material: Material, row: SessionRow) -> tuple[str, ...]:
    day = row.date.isoformat() if row.date else _EMPTY
    persons = told_persons(material, None, row.pk)
    notes = material.told(material.by_session, (None, row.pk))
    return (row.title, day, row.place or _EMPTY, row.kind or _EMPTY, persons, notes)


def told_persons(material: Material, group: int | None, session: int | None) -> str:
    """Return how the number of persons who took part is shown; None is all groups or sessions."""
    return material.told(material.persons, (group, session))


def groups_table(material: Material) -> Table:
    """Return persons, notes and sessions per group."""
    rows = []
    for pk, name, _ in material.groups:
        persons = told_persons(material, pk, None) if pk != NONE else _EMPTY
        notes = material.told(material.by_session, (pk, None))
        rows.append((name, persons, notes, number(_sessions_of(material, pk))))
    held = sum(1 for row in material.sessions if row.participants or row.notes)
    totals = (told_persons(material, None, None), material.told(material.by_session, (None, None)), number(held))
    rows.append(("Alla", *totals))
    return Table(
        "Personer, anteckningar och tillfällen per aktörsgrupp",
        (
            Column("Aktörsgrupp", weight=2.2),
            Column("Personer", "right"),
            Column("Anteckningar", "right"),
            Column("Tillfällen", "right"),
        ),
        tuple(rows),
        description="En rad per aktörsgrupp och en för alla: personer som deltog, anteckningar och tillfällen.",
        note=legend_of(material, rows),
        totals=True,
        key=GROUPS_KEY,
    )


def _sessions_of(material: Material, group: int) -> int:
    return sum(
        1 for row in material.sessions if row.participants.get(group) or material.by_session.count(group, row.pk).notes
    )


def overview_tables(material: Material, themes: Sequence[ThemeRow], title: str) -> Iterator[Table]:
    """Yield notes per theme and group, shaded by number; several tables when the groups don't fit beside each other."""
    cube = material.cube_of(themes[0])
    cells = (cube.shown(pk, theme.pk) for theme in themes for pk, _, _ in material.groups)
    most = max((count.notes for count in cells if count), default=0)
    for start in range(0, len(material.groups), _GROUPS_ABREAST):
        groups = material.groups[start : start + _GROUPS_ABREAST]
        suffix = f" (del {start // _GROUPS_ABREAST + 1})" if len(material.groups) > _GROUPS_ABREAST else ""
        yield _overview_table(material, cube, themes, groups, f"{title}{suffix}", most)


def _overview_table(
    material: Material,
    cube: Cube,
    themes: Sequence[ThemeRow],
    groups: Sequence[tuple[int, str, str]],
    caption: str,
    most: int,
) -> Table:
    columns = [*(pk for pk, _, _ in groups), None]
    rows = [(theme.name, *(material.told(cube, (pk, theme.pk)) for pk in columns)) for theme in themes]
    heat = [(None, *(_shade(cube, pk, theme.pk, most) for pk in columns[:-1]), None) for theme in themes]
    short = ". ".join(f"{short} = {name}" for _, name, short in groups if short != name)
    legend = legend_of(material, rows)
    return Table(
        caption,
        (
            Column("Tema", weight=3.6),
            *(Column(short, "center", 0.85) for _, _, short in groups),
            Column("Alla", "center", 0.85),
        ),
        tuple(rows),
        description="En rad per tema, en kolumn per aktörsgrupp. Mörkare ruta betyder fler anteckningar.",
        note=" ".join(part for part in (f"{short}." if short else "", legend) if part),
        heat=tuple(heat),
    )


def _shade(cube: Cube, group: int | None, theme: int, most: int) -> int | None:
    count = cube.shown(group, theme)
    if count is None or not count.notes:
        return None
    return min(count.notes * HEAT_CLASSES // (most + 1), HEAT_CLASSES - 1)


def theme_table(material: Material, theme: ThemeRow) -> Table:
    """Return persons, notes and sessions per group for one theme."""
    cube = material.cube_of(theme)
    rows = [(name, *_theme_counts(material, cube, pk, theme.pk)) for pk, name, _ in material.groups]
    rows.append(("Alla", *_theme_counts(material, cube, None, theme.pk)))
    return Table(
        f"Vilka som talat om {theme.name}",
        (
            Column("Aktörsgrupp", weight=2.2),
            Column("Personer", "right"),
            Column("Anteckningar", "right"),
            Column("Tillfällen", "right"),
        ),
        tuple(rows),
        description=f"En rad per aktörsgrupp och en för alla: personer, anteckningar och tillfällen om {theme.name}.",
        note=" ".join(
            part
            for part in (
                "Personer = de i gruppen som var med när den talade om temat.",
                legend_of(material, rows),
            )
            if part
        ),
        totals=True,
    )


def _theme_counts(material: Material, cube: Cube, group: int | None, theme: int) -> tuple[str, ...]:
    place = (group, theme)
    if place not in cube.hidden and not cube.count(*place).notes:
        return ("0", "0", "0")
    persons, notes, sessions = (material.told(cube, place, what) for what in ("persons", "notes", "sessions"))
    return (_EMPTY if persons == "0" else persons, notes, sessions)


def charted_themes(material: Material) -> list[ThemeRow]:
    """Return the themes whose number of notes may be shown, the most discussed first; at most `MOST_BARS`."""
    plain = [theme for theme in material.themes if not theme.perspective]
    notes = shown_notes(material.by_theme, [theme.pk for theme in plain])
    notes = {pk: n for pk, n in notes.items() if (None, pk) not in material.by_kind.hidden}
    ranked = sorted((theme for theme in plain if theme.pk in notes), key=lambda theme: -notes[theme.pk])
    return ranked[:MOST_BARS]


def kinds_chart(material: Material, themes: Sequence[ThemeRow]) -> Chart:
    """Return notes per theme by kind; hidden kinds are drawn as one part, which the total gives away in any case."""
    names = [*(label for _, label in MAIN_KINDS), OTHER_KINDS, _VEILED]
    bars = [_bar(material, theme.pk) for theme in themes]
    series = [Series(name, tuple(float(bar[i]) for bar in bars)) for i, name in enumerate(names)]
    shown = tuple(part for part in series if any(part.values))
    note = "En anteckning kan höra till flera teman."
    if len(shown) > 1:
        note += " Mönster skiljer delarna även i svartvitt."
    if any(bar[-1] for bar in bars):
        note += f" {_VEILED} = slag vars antal inte visas vart för sig, hoptagna."
    caption = "Anteckningar per tema och slag"
    if len(themes) == MOST_BARS:
        caption += f", de {MOST_BARS} mest omtalade"
    return Chart(
        caption, tuple(theme.short for theme in themes), shown, "Anteckningar", _alt_text(themes, bars), note, CHART_KEY
    )


def _bar(material: Material, theme: int) -> tuple[int, ...]:
    cube = material.by_kind
    shown = [count.notes if (count := cube.shown(row, theme)) else 0 for row in cube.rows]
    return (*shown, cube.count(None, theme).notes - sum(shown))


def _alt_text(themes: Sequence[ThemeRow], bars: Sequence[tuple[int, ...]]) -> str:
    totals = [f"{theme.short} {number(sum(bar))}" for theme, bar in zip(themes, bars, strict=True)]
    kinds = [
        f"{label.lower()} {number(sum(bar[i] for bar in bars))}"
        for i, label in enumerate((*(label for _, label in MAIN_KINDS), OTHER_KINDS))
        if any(bar[i] for bar in bars)
    ]
    parts = f" Efter slag, alla teman i diagrammet: {listed(kinds)}." if kinds else ""
    return f"Liggande staplar, antal anteckningar per tema, flest först: {listed(totals)}.{parts}"


def kinds_table(material: Material, themes: Sequence[ThemeRow]) -> Table:
    """Return the numbers behind the chart, for those who can't see it or want them exactly."""
    cube = material.by_kind
    places = [*cube.rows, None]
    rows = [(theme.name, *(material.told(cube, (row, theme.pk)) for row in places)) for theme in themes]
    return Table(
        "Talen bakom figuren: anteckningar per tema och slag",
        (
            Column("Tema", weight=3.2),
            *(Column(label, "right") for label in cube.rows.values()),
            Column("Alla", "right"),
        ),
        tuple(rows),
        description="En rad per tema, en kolumn per slag av anteckning.",
        note=legend_of(material, rows),
        key=KINDS_KEY,
    )
