"""Sheets for the tables: what they say, that a hand can write on them, and that they tell nothing else."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest

from naravard_desktop.domain.errors import InvalidSession, UnreadableFile
from naravard_desktop.domain.session import AgendaBlock, SessionDraft
from naravard_desktop.reports.table_kit import MAX_SHEETS, Named, Sheet, TableKit, table_kit
from naravard_desktop.reports.table_kit_pdf import LINE_HEIGHT, write_table_kit
from naravard_desktop.services.catalogue import add_session, groups, sessions, themes
from naravard_desktop.services.number_keys import main_themes

ASK = (AgendaBlock("Vad är viktigt för dig?", 20), AgendaBlock("Hur?", 0))
KIT = TableKit(
    "Dialog i Köping",
    date(2026, 11, 19),
    "Folkets hus",
    ASK,
    tables=3,
    rounds=2,
    groups=(Named("Medarbetare", "Med"), Named("Invånare", "Inv")),
    themes=tuple(Named(f"Tema {letter}", letter) for letter in "ABCDE"),
    dots_each=3,
)
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="reads the PDF with pdftotext")


@pytest.fixture
def pages(tmp_path):
    """Write a kit and return what each of its pages says."""

    def pages(kit):
        path = tmp_path / "blad.pdf"
        write_table_kit(kit, path)
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
        return done.stdout.split("\f")[:-1]

    return pages


def test_there_is_a_sheet_for_each_table_and_round():
    assert [sheet.title for sheet in KIT.sheets] == [
        "Bord 1 · Runda 1",
        "Bord 1 · Runda 2",
        "Bord 2 · Runda 1",
        "Bord 2 · Runda 2",
        "Bord 3 · Runda 1",
        "Bord 3 · Runda 2",
    ]


def test_as_many_questions_as_rounds_are_one_on_each_sheet():
    assert [sheet.agenda for sheet in KIT.sheets][:2] == [ASK[:1], ASK[1:]]
    assert next(sheet.agenda for sheet in replace(KIT, rounds=3).sheets) == ASK
    assert list(replace(KIT, tables=1, rounds=1).sheets) == [Sheet(0, 0, ASK)]


def test_a_kit_has_the_numbers_of_the_keyboard(sample):
    row = next(row for row in sessions(sample) if row.tables > 1)
    kit = table_kit(sample, row.pk)
    assert (kit.session, kit.day, kit.agenda) == (row.title, row.date, row.agenda)
    assert [group.name for group in kit.groups] == [group.name for group in groups(sample)]
    assert [theme.name for theme in kit.themes] == [theme.name for theme in main_themes(themes(sample))]


def test_a_kit_as_thick_as_a_book_is_refused(sample):
    refused = pytest.raises(InvalidSession, match=f"bli 1500 blad, men högst {MAX_SHEETS}")
    with refused, sample.write():  # and so nothing of it is stored
        table_kit(sample, add_session(sample, SessionDraft("Landsting", tables=500, rounds=3)).created[0])


@needs_poppler
def test_a_sheet_says_where_it_belongs_and_what_the_numbers_mean(pages):
    cover, *sheets = pages(KIT)
    assert "6 blad (3 bord, 2 rundor)" in cover.replace("\xa0", " ")
    assert "Skriv inga namn" in cover
    assert len(sheets) == 6
    last = re.sub(r"[ \xa0]+", " ", sheets[-1])
    for words in ("Dialog i Köping", "19 november 2026 · Folkets hus", "Bord 3 · Runda 2", "Hur?", "Skriv inga namn."):
        assert words in last
    for numbered in ("1 Medarbetare", "2 Invånare", "1 Tema A", "5 Tema E", "! hinder · + förslag"):
        assert numbered in last
    assert "3 per person; högst en får sitta på samma anteckning" in last


@needs_poppler
def test_there_is_room_for_handwriting(pages):
    assert LINE_HEIGHT >= 9
    for kit, least in ((KIT, 18), (replace(KIT, agenda=(AgendaBlock("x" * 300, 5),) * 50), 10)):
        numbers = re.findall(r"^ *(\d+)$", pages(kit)[1], re.MULTILINE)
        assert len(numbers) >= least


@needs_poppler
def test_what_does_not_fit_is_cut_short_and_said(pages):
    long = replace(
        KIT, tables=1, rounds=1, session="Ord " * 50, themes=tuple(Named(f"T{n} " * 30, f"T{n}") for n in range(60))
    )
    cover, *rest = pages(long)
    assert "…" in cover
    assert "T59" in "".join((cover, *rest[:-1]))  # the list of numbers goes on overleaf
    assert "fler på försättsbladet" in rest[-1]


def test_the_same_kit_is_the_same_file_and_says_nothing_of_who_made_it(tmp_path):
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for path in (first, second):
        write_table_kit(KIT, path)
    assert first.read_bytes() == second.read_bytes()
    content = first.read_bytes()
    assert b"/Lang (sv)" in content
    assert b"/Author" not in content
    assert b"(D:20000101" in content


@needs_poppler
def test_letters_that_the_font_lacks_do_not_stop_it(pages, recwarn):
    assert "Dialog · Köping" in pages(replace(KIT, session="Dialog 😀 Köping"))[1]


def test_nothing_is_left_where_it_cannot_be_written(tmp_path):
    with pytest.raises(UnreadableFile):
        write_table_kit(KIT, tmp_path / "saknas" / "blad.pdf")


def test_progress_is_told_sheet_by_sheet(tmp_path):
    told = []
    assert write_table_kit(KIT, tmp_path / "a.pdf", lambda *progress: told.append(progress)) == 6
    assert told[-1] == (6, 6)
