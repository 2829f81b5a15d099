import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.reports.synthesis import SynthesisOptions
from naravard_desktop.services.catalogue import themes
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.notes import add_note
from naravard_desktop.services.projects import ProjectDraft, create_project
from naravard_desktop.views.report import Report, plain_name
from naravard_desktop.views.report_reading import NOTES_SHOWN

Key = Qt.Key


@pytest.fixture
def small(tmp_path):
    draft = ProjectDraft("Åtta öar", builtin_packs(resource("roadmaps"))[:1])
    with create_project(tmp_path / "a.naravard", draft) as project:
        yield project


@pytest.fixture
def show(show_page, tasks, tmp_path):
    def ask_path(_parent, _title, start, _filter):
        return tmp_path / start.name

    return lambda project, width=1368: show_page(Report(project, tasks, ask_path=ask_path), width)


def chapters(report):
    return [report.contents.model().index(row, 0) for row in range(report.contents.model().rowCount())]


def test_the_contents_are_the_chapters_of_the_report(show, sample):
    titles = [index.data() for index in chapters(show(sample))]
    assert titles[:2] == ["Sammanfattning", "1 Så gjordes dialogerna"]
    assert "11 Digitalisering" in titles


def test_the_contents_are_a_sound_model(show, sample, qtmodeltester):
    qtmodeltester.check(show(sample).contents.model())


def test_an_opened_chapter_shows_its_sections_and_stays_open(show, sample, qtbot, tasks):
    report = show(sample)
    report.contents.setFocus()
    report.contents.setCurrentIndex(chapters(report)[1])
    qtbot.keyClick(report.contents, Key.Key_Right)
    qtbot.keyClick(report.contents, Key.Key_Down)
    assert report.contents.currentIndex().data().startswith("1.1 ")
    report.refresh(frozenset({"note"}))
    report.prepare_to_show()
    qtbot.waitUntil(lambda: tasks.active == 0)
    assert report.contents.isExpanded(chapters(report)[1])


def test_choosing_a_chapter_brings_it_to_the_top(show, sample, qtbot):
    report = show(sample)
    report.contents.setFocus()
    for _ in range(3):
        qtbot.keyClick(report.contents, Key.Key_Down)
    assert report.sheet.textCursor().block().text() == report.contents.currentIndex().data()
    assert report.sheet.cursorRect().top() < report.sheet.height() / 4


def test_scrolling_marks_the_chapter_that_is_read(show, sample):
    report = show(sample)
    report.sheet.verticalScrollBar().setValue(report.sheet.verticalScrollBar().maximum())
    assert report.contents.currentIndex().data() == chapters(report)[-1].data()


def test_the_page_holds_what_was_said_as_plain_text(show, small):
    add_note(small, NoteDraft("<b>Fet</b> & <img src='x'>", None, themes=(themes(small)[0].pk,)))
    assert "<b>Fet</b> & <img src='x'>" in show(small).sheet.toPlainText()


def test_headings_are_real_headings(show, sample):
    document = show(sample).sheet.document()
    assert isinstance(document, QTextDocument)
    block = next(b for b in blocks(document) if b.text() == "11 Digitalisering")
    assert block.blockFormat().headingLevel() == 1


def blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_long_lists_are_cut_on_the_screen_and_say_so(show, small):
    theme = themes(small)[0].pk
    for number in range(NOTES_SHOWN + 3):
        add_note(small, NoteDraft(f"Sak {number}", None, themes=(theme,)))
    assert "… och 3 anteckningar till" in show(small).sheet.toPlainText()


def test_uncoded_notes_are_pointed_out(show, sample, qtbot):
    report = show(sample)
    with qtbot.waitSignal(report.coding_wanted) as wanted:
        report.to_mend._rows[0].button.click()
    assert wanted.args == [NoteFilter(coded=False)]


def test_a_document_number_on_the_page_and_no_longer_missing(show, sample, qtbot, tasks):
    report = show(sample)
    qtbot.keyClicks(report.document_number, "RV 2026-1184")
    qtbot.waitUntil(lambda: "RV 2026-1184" in report.sheet.toPlainText())
    assert "Diarienummer saknas" not in [row.step.heading for row in report.to_mend._rows]


def test_exporting_asks_where_and_says_what(show, sample, qtbot, tmp_path):
    report = show(sample)
    report.list_notes.setChecked(False)
    with qtbot.waitSignal(report.export_wanted) as wanted:
        qtbot.keyClick(report.export_word, Key.Key_Space)
    assert wanted.args == [tmp_path / "hos-2029-dialoger-syntes.docx", SynthesisOptions(list_notes=False)]
    assert not report.export_word.isEnabled()


def test_afterwards_it_offers_the_folder(show, sample, tmp_path):
    report = show(sample)
    report.export_done(tmp_path / "a.docx")
    assert report.outcome.sentence.text() == "a.docx är sparad."
    assert report.outcome.action.text() == "Öppna mappen"
    assert report.export_word.isEnabled()


def test_a_refused_export_is_explained_and_can_be_tried_again(show, sample):
    report = show(sample)
    report.show_problem("Disken är full.")
    assert report.outcome.sentence.text() == "Disken är full."
    assert report.export_word.isEnabled()


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_data_is_exported_as_csv_and_json(show, sample, qtbot, tmp_path, kind):
    report = show(sample)
    with qtbot.waitSignal(report.data_export_wanted) as wanted:
        getattr(report, f"export_{kind}").click()
    assert wanted.args == [tmp_path / f"hos-2029-dialoger.{kind}"]


def test_an_empty_project_has_nothing_to_export(show, small):
    report = show(small)
    assert report.nothing.isVisible()
    assert not report.export_word.isEnabled()


def test_a_narrow_page_chooses_chapters_from_a_list(show, sample, qtbot):
    report = show(sample, width=900)
    assert not report.contents.isVisible()
    qtbot.keyClick(report.chapter, Key.Key_Down)
    assert report.sheet.textCursor().block().text() == "1 Så gjordes dialogerna"


def test_another_theme_sets_the_page_anew_and_stays_where_it_was(show, sample, dress, qtbot):
    report = show(sample)
    report.sheet.verticalScrollBar().setValue(2000)
    dress(dark=True)
    assert report.sheet.verticalScrollBar().value() == 2000


def test_file_names_have_no_blanks_and_no_swedish_letters():
    assert plain_name("Åtta öar – HOS 2029!") == "atta-oar-hos-2029"
