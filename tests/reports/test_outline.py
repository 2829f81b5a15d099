import pytest

from naravard_desktop.reports.document import Column, Heading, Paragraph, Reference, Table
from naravard_desktop.reports.outline import cover_facts, outline


def labels(report):
    return [entry.label for entry in outline(report).entries.values()]


def table(key=""):
    return Table("T", (Column("A"),), (), key=key)


def test_chapters_and_sections_are_numbered_and_sections_start_anew(make_report):
    levels = (1, 2, 2, 1, 2)
    assert labels(make_report(*(Heading(n, "x") for n in levels))) == ["1", "1.1", "1.2", "2", "2.1"]


def test_unnumbered_and_third_level_headings_have_no_number(make_report):
    report = make_report(Heading(1, "a", numbered=False), Heading(1, "b"), Heading(2, "c"), Heading(3, "d"))
    assert labels(report) == ["", "1", "1.1", ""]


def test_tables_and_charts_are_counted_each_for_themselves(make_report):
    assert [label for label in labels(make_report()) if " " in label or "\u00a0" in label] == [
        "Tabell\u00a01",
        "Tabell\u00a02",
        "Figur\u00a01",
    ]


def test_a_reference_is_spelt_out(make_report):
    paragraph = Paragraph.of("Se ", Reference("k"), ".")
    assert outline(make_report(table(), table("k"))).plain(paragraph) == "Se Tabell\u00a02."


def test_a_skipped_level_is_refused(make_report):
    with pytest.raises(ValueError, match="skips a level"):
        outline(make_report(Heading(1, "a"), Heading(3, "b")))


def test_a_key_used_twice_is_refused(make_report):
    with pytest.raises(ValueError, match="used twice"):
        outline(make_report(table("k"), table("k")))


def test_the_cover_leaves_out_what_is_not_known(make_report):
    facts = cover_facts(make_report(document_number="", version="", facts=(("Färdplan", "HOS 2029"),)))
    assert [name for name, _ in facts] == ["Organisation", "Datum", "Status", "Färdplan"]
