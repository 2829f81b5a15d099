from naravard_desktop.reports.document import Heading, NoteItem, NoteList
from naravard_desktop.reports.text_preview import LineKind, preview


def lines(report, kind):
    return [line.text for line in preview(report) if line.kind is kind]


def test_the_preview_has_the_numbers_of_the_document(make_report):
    report = make_report()
    assert lines(report, LineKind.HEADING)[:3] == ["Sammanfattning", "1 Överblick", "1.1 Vilka som talat om vad"]
    assert lines(report, LineKind.CAPTION)[1] == "Tabell\u00a02. Anteckningar per tema"
    assert "Se Tabell\u00a02 och Figur\u00a01." in lines(report, LineKind.TEXT)


def test_tables_are_rows_of_cells(make_report):
    assert "Egenvård\t<5\tdolt" in lines(make_report(), LineKind.ROW)
    assert "8\t1\u00a0317" in lines(make_report(), LineKind.ROW)


def test_a_chart_is_told_in_words(make_report):
    assert lines(make_report(), LineKind.PICTURE) == ["Staplar: Digitalisering 12, Egenvård 4."]


def test_notes_are_read_only_as_far_as_they_are_shown(make_report):
    def endless():
        while True:
            yield NoteItem("B-1", "a")

    class Endless(tuple):
        def __iter__(self):
            return endless()

    shown = preview(make_report(Heading(1, "A"), NoteList(Endless())))
    assert [next(shown).kind for _ in range(9)][-1] is LineKind.NOTE
