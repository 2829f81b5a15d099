"""Paper through the program's window: sheets are printed, typed in afterwards, and nothing typed is lost."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.app import Folders, Program
from naravard_desktop.qt.settings import Settings
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows

WAIT = 20_000
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """Start the program as often as a test needs."""
    programs = []

    def begin(path=None):
        settings = Settings(tmp_path / "settings.ini")
        settings.tour_offered = True
        program = Program(qapp, settings, Folders(tmp_path, tmp_path))
        programs.append(program)
        program.window.show()
        program.open_sample() if path is None else program.open(path)
        settle(qtbot, program)
        program.window.show_workspace("capture")
        settle(qtbot, program)
        return program

    yield begin
    for program in programs:
        if program.window.isVisible():
            program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(qtbot, program):
    qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)


def press(qtbot, *keys):
    for key in keys:
        send = qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick
        send(QApplication.focusWidget(), key)


def type_paper(qtbot, program):
    program.window.commands.run("capture.type_paper")
    form = program.bench.paper.form
    qtbot.waitUntil(lambda: form.lines.current > 0, timeout=WAIT)
    return form


def texts(program, query):
    project = program.bench.project
    return [row.text for row in note_rows(project, find_notes(project, NoteFilter(query=query)))]


def test_sheets_are_written_and_offered_to_be_opened(start, qtbot, tmp_path):
    program = start()
    asked = []

    def ask(_parent, _title, proposed, _filter):
        asked.append(proposed.name)
        return tmp_path / "blad"

    program.bench.paper._ask = ask
    program.window.commands.run("capture.print_sheets")
    settle(qtbot, program)
    assert asked == [f"Bordsblad {program.bench.capture.session.title}.pdf"]
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert "blad.pdf" in program.window.error_bar.sentence.text()
    assert program.window.error_bar.action.text() == "Öppna"


def test_what_stands_on_paper_is_typed_in_and_can_be_undone(start, qtbot):
    program = start()
    form = type_paper(qtbot, program)
    press(qtbot, "Zebror i korridoren", TAB, "4", TAB, "1", ENTER)
    settle(qtbot, program)
    assert texts(program, "zebra") == ["Zebror i korridoren"]
    press(qtbot, Qt.Key.Key_Escape)
    assert not form.isVisible()
    program.window.commands.run("undo")
    settle(qtbot, program)
    assert texts(program, "zebra") == []


def test_a_line_that_could_not_be_stored_is_there_after_a_restart(start, qtbot, tmp_path):
    program = start()
    session = program.bench.capture.session
    type_paper(qtbot, program)
    press(qtbot, "Zebror i korridoren", TAB, "99", ENTER)
    press(qtbot, "Halv mening")
    qtbot.waitUntil(lambda: "Halv" in program.bench.paper._keeper.text() and not program.tasks.active, timeout=WAIT)
    path = program.bench.project.path
    copy = shutil.copy(path, tmp_path / "efter-krasch.naravard")
    shutil.copy(f"{path}-wal", f"{copy}-wal")
    again = start(copy)
    assert texts(again, "zebra") == []
    assert "2 rader från papper är inte sparade" in again.window.error_bar.sentence.text()
    again.window.error_bar.action.click()
    form = again.bench.paper.form
    qtbot.waitUntil(lambda: form.lines.current > 0, timeout=WAIT)
    assert form._session.title == session.title
    kept = [line.cells.text for line in form.sheet.lines if line.unsaved]
    assert kept == ["Zebror i korridoren", "Halv mening"]
    form.reject()
    settle(qtbot, again)
    assert texts(again, "mening") != []  # the line one was in is stored on the way out


def test_where_nothing_can_be_stored_nobody_is_let_type(start, qtbot):
    path = start().bench.project.path
    reader = start(path)
    reader.bench.capture.header.paper_wanted.emit()
    assert reader.bench.paper.form is None
    assert "bara för läsning" in str(reader.window.error_bar.problem)
