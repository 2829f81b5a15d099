"""The synthesis: all sessions of a project as one report to a board.

It holds counts and the notes themselves, no interpretation. Small numbers are hidden by `domain.cube.suppress`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from naravard_desktop.domain.cube import DEFAULT_THRESHOLD
from naravard_desktop.reports import synthesis_tables as tables
from naravard_desktop.reports import synthesis_text as text
from naravard_desktop.reports.document import (
    Block,
    Bullets,
    Callout,
    Heading,
    KeyFigures,
    NoteList,
    Paragraph,
    Reference,
    Report,
)
from naravard_desktop.reports.synthesis_material import Material, gather
from naravard_desktop.reports.synthesis_notes import KINDS, NotePages, NoteReader, notes_by_kind, notes_without_theme
from naravard_desktop.reports.words import counted, number
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import ThemeRow


@dataclass(frozen=True, slots=True)
class SynthesisOptions:
    """What the user decides about a synthesis.

    Attributes:
        title: "" takes the project's.
        document_number: diarienummer, or "" when it has none yet.
        dated: the date on the cover; None is today.
        threshold: fewest persons behind a number that is shown, >= 2.
        list_notes: whether the notes themselves are in the report, or only how many they are.
    """

    title: str = ""
    subtitle: str = ""
    document_number: str = ""
    version: str = ""
    status: str = "Arbetsmaterial"
    dated: date | None = None
    threshold: int = DEFAULT_THRESHOLD
    list_notes: bool = True


def synthesis_report(project: Project, options: SynthesisOptions | None = None) -> Report:
    """Return the synthesis of *project*.

    Which notes it holds is settled here; their texts are read from *project*, a page at a time, when the report is
    written or shown, so it has to stay open until then.

    Raises:
        ValueError: the threshold is below 2.
    """
    options = options or SynthesisOptions()
    material = gather(project, options.threshold)
    about = material.overview
    return Report(
        kind="Syntes",
        title=options.title or about.title,
        subtitle=options.subtitle or "Vad som sades i dialogerna, och vilka som sade det",
        organisation=about.organisation,
        date=options.dated or date.today(),
        document_number=options.document_number,
        version=options.version,
        status=options.status,
        facts=(("Färdplan", ", ".join(about.roadmaps)),) if about.roadmaps else (),
        blocks=tuple(_blocks(project, material, options)),
    )


def _blocks(project: Project, material: Material, options: SynthesisOptions) -> Iterator[Block]:
    yield from _summary(material)
    yield from _method(material)
    yield from _participants(material)
    yield from _overview(material)
    reader = NoteReader(project, material) if options.list_notes else None
    yield from _themes(project, material, reader)
    yield from _without_theme(project, material, reader)


def _summary(material: Material) -> Iterator[Block]:
    yield Heading(1, "Sammanfattning", numbered=False)
    yield Paragraph.of(text.opening(material), lead=True)
    if points := text.main_points(material):
        yield Callout("Vad talen visar", tuple(points))
    about = material.overview
    yield KeyFigures(
        "Underlaget i siffror",
        (
            (number(about.sessions_held), "Tillfällen"),
            (tables.told_persons(material, None, None), "Deltagare"),
            (number(about.notes), "Anteckningar"),
            (number(about.coded), "Hör till ett tema"),
        ),
    )


def _method(material: Material) -> Iterator[Block]:
    yield Heading(1, "Så gjordes dialogerna")
    yield Paragraph.of(text.sessions_lead(material), lead=True)
    if material.sessions:
        yield Paragraph.of("Vilka tillfällena var framgår av ", Reference(tables.SESSIONS_KEY), ".")
        yield tables.sessions_table(material)
    for title, points in (
        ("Metoder", text.methods(material.sessions)),
        ("Frågor som ställdes", text.questions(material.sessions)),
        ("Vad talen betyder", text.COUNTS_EXPLAINED),
    ):
        if points:
            yield Heading(2, title)
            yield Bullets(tuple(points))
    yield Heading(2, "Små tal döljs")
    yield Paragraph.of(text.hiding_rule(material))
    yield Heading(2, "Begränsningar")
    yield Bullets(text.LIMITATIONS)


def _participants(material: Material) -> Iterator[Block]:
    yield Heading(1, "Vilka som deltog")
    yield Paragraph.of(
        "Hur många som deltog ur varje aktörsgrupp, och hur mycket som antecknades från dem, framgår av ",
        Reference(tables.GROUPS_KEY),
        ".",
    )
    yield tables.groups_table(material)


def _overview(material: Material) -> Iterator[Block]:
    if not material.overview.coded:
        return
    yield Heading(1, "Överblick")
    if charted := tables.charted_themes(material):
        yield Heading(2, "Vad som sagts mest om")
        yield Paragraph.of(
            Reference(tables.CHART_KEY),
            f" visar {counted(len(charted), 'tema', 'teman')}, det mest omtalade först. Samma tal finns i ",
            Reference(tables.KINDS_KEY),
            ".",
        )
        yield tables.kinds_chart(material, charted)
        yield tables.kinds_table(material, charted)
    yield Heading(2, "Vilka som talat om vad")
    yield Paragraph.of(
        "Tabellerna visar antalet anteckningar per tema och aktörsgrupp. Mörkare ruta betyder fler anteckningar; "
        "talet står alltid i rutan. Färdplaner och perspektiv som ingen anteckning hör till är inte med."
    )
    for name, themes in groupby(material.themes, key=_dimension_name):
        dimension = list(themes)
        if any(material.is_spoken_of(theme) for theme in dimension):
            yield from tables.overview_tables(material, dimension, f"Anteckningar per tema och grupp: {name}")


def _dimension_name(theme: ThemeRow) -> str:
    return f"{theme.dimension_name}, {theme.roadmap_title}"


def _themes(project: Project, material: Material, reader: NoteReader | None) -> Iterator[Block]:
    spoken_of = [theme for theme in material.themes if material.is_spoken_of(theme)]
    notes = notes_by_kind(project, [theme.pk for theme in spoken_of if not theme.perspective]) if reader else {}
    for theme in spoken_of:
        yield Heading(1, theme.name)
        yield Paragraph.of(text.theme_lead(material, theme), lead=True)
        yield tables.theme_table(material, theme)
        if reader and theme.perspective:
            yield Paragraph.of("Anteckningarna står i kapitlen om sina teman. De som saknar tema står i bilaga 1.")
            continue
        for kind, title in KINDS:
            if reader and (pks := notes[theme.pk].get(kind)):
                yield Heading(2, title if len(notes[theme.pk]) > 1 or kind else "Anteckningar")
                yield NoteList(NotePages(reader, pks))


def _without_theme(project: Project, material: Material, reader: NoteReader | None) -> Iterator[Block]:
    left = material.overview.notes - material.overview.coded
    if not left:
        return
    notes = counted(left, "anteckning", "anteckningar")
    yield Heading(1, "Bilaga 1. Anteckningar utan tema", numbered=False)
    yield Paragraph.of(f"{notes} hör inte till något tema. Ingen av dem räknas i kapitlen om teman.", lead=True)
    if reader:
        yield NoteList(NotePages(reader, notes_without_theme(project)))
