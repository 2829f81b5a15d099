"""The agenda is written, pasted, moved and cut by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.domain.session import AgendaBlock
from naravard_desktop.views.agenda_editor import AgendaEditor
from naravard_desktop.views.agenda_row import split_lines

ALT = Qt.KeyboardModifier.AltModifier
THREE = (AgendaBlock("Varför?", 10), AgendaBlock("Hur?", 20), AgendaBlock("När?", 30))


@pytest.fixture
def agenda(qtbot):
    made = AgendaEditor()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def three(agenda):
    agenda.show_blocks(THREE)
    return agenda


@pytest.fixture
def press(qtbot):
    def press(*keys, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            send = qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick
            send(QApplication.focusWidget(), key, modifiers)

    return press


def questions(agenda):
    return [block.question for block in agenda.blocks]


def focused(agenda):
    return next(n for n, row in enumerate(agenda.fields) if row.question.hasFocus())


def test_there_is_always_a_row_for_one_more_question(agenda, press):
    assert len(agenda.fields) == 1
    press("Varfor?", Qt.Key.Key_Tab, "25", Qt.Key.Key_Return, "Hur?", Qt.Key.Key_Return)
    assert agenda.blocks == (AgendaBlock("Varfor?", 25), AgendaBlock("Hur?", 25))
    assert focused(agenda) == 2
    assert agenda.total.text() == "2 frågor · 50 min"


def test_nothing_is_said_of_an_empty_agenda(agenda):
    assert agenda.total.text() == ""
    agenda.show_blocks([AgendaBlock("Varför?")])
    assert agenda.total.text() in ("1 frågor", "1 fråga")


def test_several_lines_pasted_are_several_questions(agenda, press):
    QApplication.clipboard().setText("1. Varför?\r\n\n• Hur går det till?\n- När?\n")
    agenda.fields[0].question.paste()
    assert questions(agenda) == ["Varför?", "Hur går det till?", "När?"]
    assert focused(agenda) == 3


def test_pasted_lines_take_the_place_of_the_question_they_are_pasted_over(three):
    field = three.fields[1].question
    field.setFocus()
    field.selectAll()
    QApplication.clipboard().setText("Hur mycket?\nHur ofta?")
    field.paste()
    assert questions(three) == ["Varför?", "Hur mycket?", "Hur ofta?", "När?"]
    assert [block.minutes for block in three.blocks] == [10, 20, 20, 30]


def test_pasted_lines_keep_what_was_typed_around_them(three):
    field = three.fields[1].question
    field.setCursorPosition(3)
    QApplication.clipboard().setText(" mycket?\nEller")
    field.paste()
    assert questions(three) == ["Varför?", "Hur mycket?", "Eller?", "När?"]


def test_a_question_is_moved_with_its_minutes(three, press):
    press(Qt.Key.Key_Down, modifiers=ALT)
    assert three.blocks == (THREE[1], THREE[0], THREE[2])
    assert focused(three) == 1
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=ALT)  # the second has nowhere to go
    assert three.blocks == (THREE[1], THREE[2], THREE[0])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up, modifiers=ALT)  # from the minutes as well, which stay as they are
    assert three.blocks == (THREE[1], THREE[0], THREE[2])


def test_a_question_is_removed(three, press):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete, modifiers=ALT)
    assert three.blocks == (THREE[0], THREE[2])
    assert focused(three) == 1


def test_backspace_in_an_empty_question_removes_it(three, press):
    three.fields[1].question.setFocus()
    three.fields[1].question.selectAll()
    press(Qt.Key.Key_Backspace)
    assert len(three.fields) == 4
    press(Qt.Key.Key_Backspace)
    assert three.blocks == (THREE[0], THREE[2])


def test_the_mouse_can_do_it_too(three, qtbot):
    three.fields[2].question.setFocus()
    qtbot.mouseClick(three.up, Qt.MouseButton.LeftButton)
    assert three.blocks == (THREE[0], THREE[2], THREE[1])
    qtbot.mouseClick(three.remove, Qt.MouseButton.LeftButton)
    assert three.blocks == (THREE[0], THREE[1])
    three.fields[0].question.setFocus()
    assert not three.up.isEnabled()
    assert three.down.isEnabled()


def test_enter_after_the_last_question_goes_on(three, press, qtbot):
    three.fields[2].question.setFocus()
    press(Qt.Key.Key_Return)
    assert focused(three) == 3
    press(Qt.Key.Key_Return)
    assert not three.fields[3].question.hasFocus()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Varför?", ("Varför?",)),
        ("1) Varför?\r\n2) Hur?", ("Varför?", "Hur?")),
        ("-\n\n \n– Hur?", ("-", "Hur?")),
        ("2029 är nära. Vad gör vi?", ("2029 är nära. Vad gör vi?",)),
    ],
)
def test_lists_are_pasted_without_their_bullets(text, lines):
    assert split_lines(text) == lines
