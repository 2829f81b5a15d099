"""Cutting, joining, memos, dots and targets in the whole program: stored, shown, and one undo step each."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from naravard_desktop.app import Folders, Program
from naravard_desktop.domain.dots import DotRule, Dots
from naravard_desktop.qt.settings import Settings
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.streaming import stream_ids
from naravard_desktop.services.targets import targets
from naravard_desktop.services.votes import DotsDraft

WAIT = 20_000


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The program with the sample project open at Fånga."""
    settings = Settings(tmp_path / "settings.ini")
    settings.tour_offered = True
    program = Program(qapp, settings, Folders(tmp_path, tmp_path))
    program.window.show()
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.workspace == "home" and not program.tasks.active, timeout=WAIT)
    program.window.show_workspace("capture")
    settle(qtbot, program)
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(qtbot, program):
    qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)


def rows(program):
    session = program.bench.capture.session.pk
    return note_rows(program.bench.project, stream_ids(program.bench.project, session))


def undo(qtbot, program):
    program.window.commands.run("undo")
    settle(qtbot, program)


def test_each_thing_done_with_notes_is_stored_and_taken_back_in_one_step(program, qtbot):
    desk, before = program.bench.capture.notes, rows(program)
    first, second = before[0].pk, before[1].pk
    session = program.bench.capture.session
    deeds = (
        lambda: desk.note_split.emit(first, "en del", "en annan"),
        lambda: desk.notes_joined.emit([second, first]),
        lambda: desk.memo_written.emit(first, "fråga mer"),
        lambda: desk.votes_set.emit(DotsDraft({first: Dots(4, 2)}, session.pk, DotRule(2, stacked=True))),
    )
    for deed in deeds:
        deed()
        settle(qtbot, program)
        assert rows(program) != before
        undo(qtbot, program)
        assert rows(program) == before
    assert program.bench.capture.session == session


def test_targets_are_stored_and_taken_back(program, qtbot):
    gaps, session = program.bench.capture.gaps, program.bench.capture.session.pk
    gaps.targets_set.emit(session, {(None, None): 3})
    settle(qtbot, program)
    assert targets(program.bench.project, session).wanted == {(None, None): 3}
    undo(qtbot, program)
    assert targets(program.bench.project, session).wanted == {}


def test_what_is_refused_is_said_and_given_back(program, qtbot):
    desk, note = program.bench.capture.notes, rows(program)[0].pk
    desk.memo_written.emit(note, "x" * 20_001)
    settle(qtbot, program)
    assert "högst 20000 tecken" in program.bench.capture.message.text()
    assert len(program.bench.capture.stream.memo.field.toPlainText()) == 20_001
    QTest.keyClick(program.bench.capture.stream.memo.field, Qt.Key.Key_Escape)
    desk.notes_joined.emit([note])
    settle(qtbot, program)
    assert "två eller flera" in program.bench.capture.message.text()


def test_dots_are_saved_from_the_board_and_it_closes(program, qtbot):
    desk = program.bench.capture.notes
    board = desk.open_dots()
    qtbot.waitUntil(board.grid.hasFocus)
    QTest.keyClicks(board.grid, "9")
    QTest.keyClick(board.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, program)
    assert rows(program)[-1].votes == 9
    assert desk.open_dots() is not board
    desk.open_dots().reject()
