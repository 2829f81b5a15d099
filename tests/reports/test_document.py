import pytest

from naravard_desktop.reports.document import Chart, Column, Heading, KeyFigures, NoteItem, NoteList, Series, Table


def test_a_heading_has_one_of_three_levels():
    with pytest.raises(ValueError, match="level 4"):
        Heading(4, "För djupt")


def test_a_row_with_a_cell_too_few_is_refused():
    with pytest.raises(ValueError, match="as many cells"):
        Table("Tabell", (Column("A"), Column("B")), (("bara en",),))


def test_a_table_without_columns_is_refused():
    with pytest.raises(ValueError, match="column"):
        Table("Tabell", (), ())


def test_six_key_figures_do_not_fit():
    with pytest.raises(ValueError, match="1 to 5"):
        KeyFigures("Siffror", (("1", "sak"),) * 6)


def test_a_chart_without_alternative_text_is_refused():
    with pytest.raises(ValueError, match="alternative text"):
        Chart("Diagram", ("A",), (Series("S", (1,)),), "Antal", alt_text="")


def test_a_series_with_a_value_too_few_is_refused():
    with pytest.raises(ValueError, match="as many values"):
        Chart("Diagram", ("A", "B"), (Series("S", (1,)),), "Antal", "Text")


def test_the_size_of_a_report_counts_every_note(make_report):
    notes = NoteList((NoteItem("B-1", "a"), NoteItem("B-2", "b")))
    assert make_report(Heading(1, "A"), notes).size == 3
