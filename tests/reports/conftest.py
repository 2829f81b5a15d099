from datetime import date

import pytest

from naravard_desktop.exchange.sample import create_sample
from naravard_desktop.reports.document import (
    Bullets,
    Callout,
    Chart,
    Column,
    Heading,
    KeyFigures,
    NoteItem,
    NoteList,
    Paragraph,
    Quote,
    Reference,
    Report,
    Run,
    Series,
    Table,
)


def every_block():
    """One of each sort of block, with letters and signs that have broken such files."""
    return (
        Heading(1, "Sammanfattning", numbered=False),
        Paragraph.of("Året då åtta öar mötte ", Run("vården", bold=True), ".", lead=True),
        Callout("Tre budskap", ("Första & <sista>", "Andra")),
        KeyFigures("Underlaget i siffror", (("8", "Tillfällen"), ("1\u00a0317", "Anteckningar"))),
        Paragraph.of("Se ", Reference("heat"), " och ", Reference("bars"), "."),
        Heading(1, "Överblick"),
        Heading(2, "Vilka som talat om vad"),
        Table(
            "Anteckningar per tema",
            (Column("Tema", weight=3), Column("Med", "center"), Column("Alla", "right")),
            (("Digitalisering", "12", "40"), ("Egenvård", "<5", "dolt"), ("Alla", "12", "40")),
            note="<5 = visas inte.",
            totals=True,
            heat=((None, 4, None), (None, None, None), (None, 0, None)),
            key="heat",
        ),
        Chart(
            "Anteckningar per tema och slag",
            ("Digitalisering", "Egenvård"),
            (Series("Behov", (3, 4)), Series("Hinder", (9, 0))),
            "Anteckningar",
            "Staplar: Digitalisering 12, Egenvård 4.",
            key="bars",
        ),
        Heading(2, "Röster"),
        Quote("Visa mig en gång, på plats.", "Invånare"),
        Bullets(("en", "två")),
        Heading(3, "Behov"),
        NoteList((NoteItem("BKT-001", "Fler tider på kvällen 😀", "Invånare, Ekvik"), NoteItem("BKT-002", "å" * 200))),
    )


@pytest.fixture
def make_report():
    """A report of any blocks, by default one of each sort."""

    def make(*blocks, **fields):
        fields = {"document_number": "RS 2026-00417", "version": "1.0", "status": "Arbetsmaterial"} | fields
        return Report(
            kind="Syntes",
            title=fields.pop("title", "Vad dialogerna säger"),
            subtitle="Våren 2026",
            organisation=fields.pop("organisation", "Region Exempel"),
            date=date(2026, 11, 14),
            blocks=blocks or every_block(),
            **fields,
        )

    return make


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample project, for reading only."""
    project = create_sample(tmp_path_factory.mktemp("sample") / "exempel.naravard")
    yield project
    project.close()
