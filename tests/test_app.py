"""The whole program through its window: what a user does with keys, on real files."""

from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.app import Folders, Program
from naravard_desktop.bench.drafts import EDITED
from naravard_desktop.qt.settings import Settings
from naravard_desktop.qt.tour import Tour
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.pictures import pictures
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage.drafts import Drafts

WAIT = 20_000


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """Start the program as often as a test needs; each start is closed as a user closes the window."""
    programs = []

    def begin(newcomer=False):
        settings = Settings(tmp_path / "settings.ini")
        settings.tour_offered = not newcomer
        program = Program(qapp, settings, Folders(tmp_path, tmp_path))
        programs.append(program)
        program.window.show()
        qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)
        return program

    yield begin
    for program in programs:
        if program.window.isVisible():
            program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def sample(start, qtbot):
    """The program with the sample project open."""
    program = start()
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.workspace == "home" and not program.tasks.active, timeout=WAIT)
    return program


def settle(qtbot, program):
    qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)


def capture(qtbot, program, text):
    program.window.show_workspace("capture")
    settle(qtbot, program)
    qtbot.keyClicks(program.bench.capture.field, text)


def texts(program, query):
    project = program.bench.project
    return [row.text for row in note_rows(project, find_notes(project, NoteFilter(query=query)))]


def test_a_note_is_saved_by_enter_and_found_by_search(sample, qtbot):
    capture(qtbot, sample, "Zebror i korridoren")
    qtbot.keyClick(sample.bench.capture.field, Qt.Key.Key_Return)
    settle(qtbot, sample)
    assert texts(sample, "zebra") == ["Zebror i korridoren"]


def test_undo_takes_the_note_back_and_redo_brings_it_again(sample, qtbot):
    capture(qtbot, sample, "Zebror i korridoren")
    qtbot.keyClick(sample.bench.capture.field, Qt.Key.Key_Return)
    settle(qtbot, sample)
    sample.window.commands.run("undo")
    settle(qtbot, sample)
    assert texts(sample, "zebra") == []
    sample.window.commands.run("redo")
    settle(qtbot, sample)
    assert texts(sample, "zebra") == ["Zebror i korridoren"]


def test_what_was_being_typed_is_there_at_the_next_start(sample, start, qtbot):
    capture(qtbot, sample, "Halvskriven men")
    settle(qtbot, sample)
    sample.window.close()
    again = start()
    again.open_sample()
    qtbot.waitUntil(lambda: again.bench is not None and not again.tasks.active, timeout=WAIT)
    assert again.bench.capture.field.toPlainText() == "Halvskriven men"
    assert again.window.workspace == "capture"


def test_escape_in_the_empty_field_closes_the_bar(sample, qtbot):
    capture(qtbot, sample, "")
    sample.window.show_error("Något har hänt.", "info")
    qtbot.keyClick(sample.bench.capture.field, Qt.Key.Key_Escape)
    assert not sample.window.error_bar.isVisible()
    assert sample.bench.capture.field.hasFocus()


def test_what_needs_a_session_can_be_asked_for_before_capture_was_seen(sample):
    assert sample.window.commands["capture.type_paper"].enabled()


def kept_edit(program):
    drafts = Drafts(program.bench.project)
    try:
        return drafts.text(EDITED)
    finally:
        drafts.close()


def test_what_is_edited_in_place_outlives_the_program_until_it_is_stored(sample, qtbot):
    capture(qtbot, sample, "")
    sample.bench.capture.stream.edit_newest()
    field = sample.bench.capture.stream.editor.field
    field.setPlainText("Omskriven men")
    settle(qtbot, sample)
    assert kept_edit(sample) == "Omskriven men"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, sample)
    assert (kept_edit(sample), len(texts(sample, "omskriven"))) == ("", 1)


def test_an_edit_that_is_given_up_is_not_kept(sample, qtbot):
    capture(qtbot, sample, "")
    sample.bench.capture.stream.edit_newest()
    field = sample.bench.capture.stream.editor.field
    field.setPlainText("Omskriven men")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    settle(qtbot, sample)
    assert kept_edit(sample) == ""


def test_an_edit_that_was_never_stored_is_in_the_field_at_the_next_start(sample, start, qtbot):
    drafts = Drafts(sample.bench.project)
    drafts.keep(EDITED, "Omskriven men")
    drafts.close()
    sample.bench.project.checkpoint()
    path = sample.bench.project.path
    sample.close_project()
    sample.open(path)
    qtbot.waitUntil(lambda: sample.bench is not None and not sample.tasks.active, timeout=WAIT)
    settle(qtbot, sample)
    assert (sample.bench.capture.field.toPlainText(), kept_edit(sample)) == ("Omskriven men", "")


@pytest.mark.parametrize(("opened", "field"), [("edit_newest", "text"), ("edit_memo", "memo")])
def test_what_is_being_edited_is_saved_when_the_window_closes(sample, qtbot, opened, field):
    capture(qtbot, sample, "Zebror i korridoren")
    qtbot.keyClick(sample.bench.capture.field, Qt.Key.Key_Return)
    settle(qtbot, sample)
    path, stream = sample.bench.project.path, sample.bench.capture.stream
    getattr(stream, opened)(*([stream.paged.ids[0]] if field == "memo" else []))
    qtbot.keyClicks((stream.memo or stream.editor).field, ", två stycken")
    sample.window.close()
    with open_project(path) as project:
        (row,) = note_rows(project, find_notes(project, NoteFilter(query="zebra")))
    assert getattr(row, field).endswith(", två stycken")


def test_a_photo_that_is_being_read_while_the_window_closes_is_stored(sample, qtbot, tmp_path):
    capture(qtbot, sample, "")
    path, session = sample.bench.project.path, sample.bench.capture.session.pk
    with open_project(path) as project:
        before = len(pictures(project, session))
    Image.new("RGB", (40, 30)).save(tmp_path / "foto.png")
    sample.bench.capture.pictures.give([tmp_path / "foto.png"])
    waiting, soon = sample.bench._picturing._waiting, Event()
    while waiting.empty():  # without an event loop, which would store it as usual
        soon.wait(0.005)
    sample.window.close()
    QCoreApplication.processEvents()
    with open_project(path) as project:
        assert len(pictures(project, session)) == before + 1
    assert not (tmp_path / "naravard.log").exists()


def test_an_edited_note_that_cannot_be_saved_holds_the_window_open(sample, qtbot):
    capture(qtbot, sample, "")
    stream = sample.bench.capture.stream
    stream.edit_newest()
    stream.editor.field.setPlainText("x" * 20_001)
    sample.window.close()
    assert sample.window.isVisible()
    assert "Högst 20000" in sample.window.error_bar.problem
    stream.editor.field.clear()
    assert sample.window.close()


def test_where_one_was_is_there_at_the_next_start(sample, start, qtbot):
    capture(qtbot, sample, "")
    place = sample.bench.capture
    qtbot.keyClick(place.field, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(place.field, Qt.Key.Key_F8)
    place.room.clock.start_with(20)
    before = place.composer.context
    qtbot.wait(1)
    settle(qtbot, sample)
    sample.window.close()
    again = start()
    again.open_sample()
    qtbot.waitUntil(lambda: again.bench is not None and not again.tasks.active, timeout=WAIT)
    again.window.show_workspace("capture")
    assert again.bench.capture.composer.context == before
    assert again.bench.capture.room.clock.state == "running"


def test_the_wall_closes_with_the_window(sample, qtbot):
    capture(qtbot, sample, "")
    qtbot.keyClick(sample.bench.capture.field, Qt.Key.Key_F9)
    wall = sample.bench.capture.room.wall
    assert wall.is_open
    sample.window.close()
    assert not wall.is_open


def test_a_second_window_on_the_file_may_only_read_and_says_so(sample, start, qtbot):
    second = start()
    second.open(sample.bench.project.path)
    qtbot.waitUntil(lambda: second.bench is not None and not second.tasks.active, timeout=WAIT)
    assert second.bench.project.read_only
    assert "läsa" in second.window.error_bar.sentence.text()


def test_a_file_that_is_no_project_is_a_sentence_in_the_bar(start, qtbot, tmp_path):
    program = start()
    (tmp_path / "brev.naravard").write_bytes(b"Hej")
    program.open(tmp_path / "brev.naravard")
    settle(qtbot, program)
    assert "brev.naravard" in program.window.error_bar.sentence.text()
    assert program.window.workspace == "start"


def test_importing_says_first_what_it_will_do_and_is_one_step_of_undo(sample, qtbot, tmp_path):
    table = tmp_path / "enkät.csv"
    table.write_text("Grupp;Tillfälle;Kommentar\nInvånare;Enkät;Zebror\nInvånare;Enkät;\n", encoding="cp1252")
    sample.bench.files.plan(table)
    settle(qtbot, sample)
    assert texts(sample, "zebra") == []
    assert "Rad 3" in sample.window.error_bar.sentence.text()
    sample.window.error_bar.action.click()
    settle(qtbot, sample)
    assert texts(sample, "zebra") == ["Zebror"]
    sample.window.commands.run("undo")
    settle(qtbot, sample)
    assert texts(sample, "zebra") == []


def test_the_synthesis_is_written_from_the_window(sample, qtbot, tmp_path):
    out = tmp_path / "syntes.docx"
    sample.bench.files.export_report(out, sample.bench.report.options())
    settle(qtbot, sample)
    assert out.stat().st_size > 20_000


def test_closing_the_project_leads_back_to_the_start_page_and_another_can_be_opened(sample, qtbot):
    path = sample.bench.project.path
    sample.close_project()
    settle(qtbot, sample)
    assert sample.window.workspace == "start"
    sample.open(path)
    qtbot.waitUntil(lambda: sample.window.workspace == "home" and not sample.tasks.active, timeout=WAIT)
    with open_project(path) as project:
        assert find_notes(project, NoteFilter(), 1)


def test_the_start_page_tells_what_was_open(sample, qtbot):
    sample.close_project()
    settle(qtbot, sample)
    spoken = sample.start_page.recent.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "HOS 2029 – dialoger" in spoken
    assert "317" in spoken


def test_every_workspace_takes_theme_language_and_text_size_while_it_is_open(sample, qtbot):
    for command in ("theme", "language", "larger", "larger", "larger", "larger", "theme", "language"):
        sample.window.commands.run(command)
        for key in ("home", "capture", "coding", "report"):
            sample.window.show_workspace(key)
            settle(qtbot, sample)
    assert QApplication.activeModalWidget() is None


def test_opening_the_project_that_is_open_changes_nothing(sample, qtbot):
    bench = sample.bench
    sample.open(bench.project.path)
    settle(qtbot, sample)
    assert sample.bench is bench
    assert not bench.project.read_only


def test_what_is_typed_while_somebody_else_writes_is_kept_once_they_are_done(sample, qtbot):
    with open_project(sample.bench.project.path) as other:
        with other.write():
            capture(qtbot, sample, "Mitt i en import")
            settle(qtbot, sample)
            assert not sample.window.error_bar.isVisible()
        kept = "SELECT text FROM draft"
        side = other.side_connection()
        qtbot.waitUntil(lambda: side.execute(kept) == [("Mitt i en import",)], timeout=WAIT)
        side.close()


def test_a_newcomer_is_offered_the_tour_once(start, qtbot):
    program = start(newcomer=True)
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.workspace == "home" and not program.tasks.active, timeout=WAIT)
    assert "rundtur" in program.window.error_bar.sentence.text()
    program.window.clear_error()
    program.close_project()
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.workspace == "home" and not program.tasks.active, timeout=WAIT)
    assert not program.window.error_bar.isVisible()


def test_the_tour_points_at_what_is_really_there_and_leaves_everything_as_it_was(sample, qtbot):
    sample.window.showNormal()
    sample.window.resize(1440, 900)
    settle(qtbot, sample)
    sample.window.commands.run("help")
    settle(qtbot, sample)
    tour = sample.window.findChild(Tour)
    seen = []
    while tour.isVisible() and len(seen) < 20:
        seen.append(tour.step.control().visibleRegion().isEmpty())
        qtbot.keyClick(tour.focusWidget(), Qt.Key.Key_Right)
        settle(qtbot, sample)
    assert seen == [False] * 11
    assert sample.window.workspace == "home"
