import pytest

from naravard_desktop.reports.font_metrics import line_count, text_width
from naravard_desktop.reports.look import BODY_HEIGHT, BODY_WIDTH
from naravard_desktop.reports.pagination import Paginator, row_height

LONG = "Det tar fyra klick att öppna appen och tolv att dokumentera det. " * 4


@pytest.fixture
def pages():
    return Paginator()


def test_a_chapter_starts_on_a_new_page(pages):
    pages.paragraph("Normal", "Text")
    pages.paragraph("Heading1", "Kapitel", "a")
    pages.finish()
    assert pages.pages == {"a": 2}


def test_a_chapter_at_the_top_does_not_leave_a_page_empty(pages):
    pages.paragraph("Heading1", "Kapitel", "a")
    pages.finish()
    assert pages.pages == {"a": 1}


def test_a_heading_goes_with_the_text_that_follows(pages):
    pages.table(20, [BODY_HEIGHT - 60])
    pages.paragraph("Heading2", "Rubrik", "a")
    pages.paragraph("Normal", LONG)
    assert pages.pages == {"a": 2}


def test_a_heading_stays_where_its_text_fits(pages):
    pages.table(20, [BODY_HEIGHT - 200])
    pages.paragraph("Heading2", "Rubrik", "a")
    pages.paragraph("Normal", LONG)
    assert pages.pages == {"a": 1}


def test_a_row_is_never_split(pages):
    pages.table(10, [300, 300, 300])
    assert pages.page == 2


def test_thousands_of_notes_fill_pages_in_proportion(pages):
    for _ in range(3_900):
        pages.paragraph("Note", "Kort.")
    assert 99 <= pages.page <= 101  # LibreOffice puts 39 of them on a page


def test_a_very_long_paragraph_runs_over_many_pages(pages):
    pages.paragraph("Normal", LONG * 200)
    assert pages.page > 10


def test_a_row_is_as_high_as_its_highest_cell():
    assert row_height(["x", LONG], [100, 100]) > row_height(["x", "y"], [100, 100])


def test_bold_text_is_wider():
    assert text_width("Anteckningar", 10, bold=True) > text_width("Anteckningar", 10)


@pytest.mark.parametrize(("text", "lines"), [("", 1), ("kort", 1), ("a\nb\nc", 3), (LONG, 3)])
def test_lines_of_a_text(text, lines):
    assert line_count(text, 11, BODY_WIDTH) == lines
