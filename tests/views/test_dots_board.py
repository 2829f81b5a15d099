"""Dots for a whole table, typed straight down."""

import pytest
from capture_rig import CTRL, FULL, press, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from naravard_desktop.domain.dots import DotRule
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.streaming import StreamFilter
from naravard_desktop.services.votes import DotsDraft, rule_of, save_dots

Key = Qt.Key


@pytest.fixture
def board(app, qtbot):
    """The board over three notes of table 2 and one of table 3; 24 persons take part at 6 tables."""
    for text, table in (("ett", "2"), ("annanstans", "3"), ("två", "2"), ("tre", "2")):
        app.do(notes.add_note, NoteDraft(text, app.capture.session.pk, table=table))
    app.capture.notes.filter(StreamFilter(table="2"))
    QTest.keyClick(app.capture.field, Key.Key_D, CTRL)
    made = app.capture.notes.open_dots()
    qtbot.waitUntil(made.grid.hasFocus)
    return made


def dots(app):
    return {row.text: (row.votes, row.voters) for row in app.stored()}


def numbers(board):
    return [[board.notes.index(row, column).data() for column in (1, 2)] for row in range(board.notes.rowCount())]


def test_a_table_is_typed_down_without_touching_the_mouse(app, board):
    write("5\n4\n12\n")
    write("3\n2\n6\n")
    assert numbers(board) == [["5", "3"], ["4", "2"], ["12", "6"]]
    press(Key.Key_Return, CTRL)
    assert dots(app) == {"ett": (5, 3), "två": (4, 2), "tre": (12, 6), "annanstans": (None, None)}
    assert app.capture.notes.open_dots() is not board


def test_it_is_one_undo_step(app, board):
    write("5\t3\t7\t1")
    press(Key.Key_Return, CTRL)
    assert dots(app)["två"] == (7, 1)
    app.undo()
    assert set(dots(app).values()) == {(None, None)}


def test_tab_goes_along_the_row_and_out_at_the_end(board):
    write("1\t2\t3\t4\t5\t6")
    assert numbers(board) == [["1", "2"], ["3", "4"], ["5", "6"]]
    press(Key.Key_Tab, text="\t")
    assert QApplication.focusWidget() is board.cancel


def test_digits_replace_then_add_and_can_be_corrected(board):
    write("12")
    press(Key.Key_Backspace)
    assert numbers(board)[0][0] == "1"
    press(Key.Key_Down)
    press(Key.Key_Up)
    write("7")
    assert numbers(board)[0][0] == "7"
    press(Key.Key_Delete)
    assert numbers(board)[0][0] == ""
    write("9999999")
    assert numbers(board)[0][0] == "999999"


def test_the_likely_persons_are_the_tables_share(board):
    assert board.persons.value() == 4


def test_without_a_rule_nothing_is_doubted_and_a_rule_is_offered(board):
    write("99\n")
    assert board.sum.text.text().startswith("99 prickar. Ingen regel är satt")


def test_a_sum_that_cannot_be_is_said_in_words_and_may_be_saved(app, board):
    board.each.setValue(3)
    board.stacked.setChecked(True)
    write("10\n")
    assert board.sum.text.text() == "10 prickar av högst 12 (4 personer × 3)."
    write("3")
    assert "13 prickar av högst 12" in board.sum.text.text()
    assert "Det går inte ihop" in board.sum.text.text()
    press(Key.Key_Return, CTRL)
    assert dots(app)["två"] == (3, None)
    assert rule_of(catalogue.session(app.project, app.capture.session.pk)) == DotRule(3, stacked=True)


def test_a_note_that_cannot_be_is_named(board):
    board.each.setValue(3)
    write("2\t4")
    assert f"{board.notes.rows[0].readable_id}: fler röstande än prickar." in board.sum.text.text()
    assert "fler röstande än prickar" in board.notes.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_escape_asks_once_before_it_throws_numbers_away(app, board):
    write("5")
    press(Key.Key_Escape)
    assert board.isVisible()
    assert "inte sparade" in board.problem.text()
    write("6")
    press(Key.Key_Escape)
    assert board.isVisible()
    press(Key.Key_Escape)
    assert not isValid(board)
    assert set(dots(app).values()) == {(None, None)}


def test_nothing_typed_nothing_asked(app, board):
    press(Key.Key_Escape)
    assert not isValid(board)
    assert app.capture.field.hasFocus()


def test_numbers_that_cannot_be_stored_stay_in_the_board(app, board):
    app.disk_is_full = True
    write("5")
    press(Key.Key_Return, CTRL)
    assert board.isVisible()
    assert "Disken är full" in board.problem.text()
    app.disk_is_full = False
    press(Key.Key_Return, CTRL)
    assert dots(app)["ett"] == (5, None)


def test_what_is_typed_while_the_numbers_are_stored_stays_in_the_board(app, board):
    board.submitted.disconnect()  # as if the disk took its time
    write("5")
    press(Key.Key_Return, CTRL)
    write("6")
    app.capture.notes.votes_saved()
    assert board.isVisible()
    assert board.touched
    press(Key.Key_Return, CTRL)
    app.capture.notes.votes_saved()
    assert not board.isVisible()


def test_numbers_that_are_refused_when_the_board_is_gone_are_spoken_of(app):
    app.capture.notes.refuse_votes(DotsDraft(), FULL)
    assert "Disken är full" in app.capture.message.text()


def test_another_table_is_counted_in_the_same_go(app, board):
    write("5")
    board.tables.setCurrentIndex(board.tables.findData("3"))
    board.tables.activated.emit(board.tables.currentIndex())
    board.grid.setFocus()
    write("8")
    assert board.sum.text.text().startswith("8 prickar")
    board.save.click()
    assert (dots(app)["ett"], dots(app)["annanstans"]) == ((5, None), (8, None))


def test_what_was_counted_before_is_there_to_be_corrected(app, qtbot):
    pk = app.do(notes.add_note, NoteDraft("ett", app.capture.session.pk, votes=4, voters=2)).created[0]
    app.do(save_dots, DotsDraft({}, app.capture.session.pk, DotRule(2)))
    board = app.capture.notes.open_dots()
    qtbot.waitUntil(board.grid.hasFocus)
    assert (numbers(board), board.rule) == ([["4", "2"]], DotRule(2))
    assert not board.touched
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)
    assert notes.note_rows(app.project, [pk])[0].votes is None


def test_without_notes_there_is_nothing_to_count(app):
    QTest.keyClick(app.capture.field, Key.Key_D, CTRL)
    assert "inga anteckningar" in app.capture.message.text()


def test_large_text_leaves_room_for_the_note(board, dress, qtbot):
    dress(scale=2.0)
    qtbot.waitUntil(lambda: board.grid.columnWidth(0) > board.grid.columnWidth(1))
    assert board.grid.rowHeight(0) >= 2 * board.fontMetrics().height()
