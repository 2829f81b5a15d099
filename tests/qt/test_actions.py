import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from naravard_desktop.qt.actions import Command, CommandSet


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit(made))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def commands(window):
    return CommandSet(window)


def test_a_shortcut_runs_the_command(commands, window, qtbot):
    ran = []
    commands.add([Command("mask", "Maska", lambda: ran.append("mask"), "Ctrl+M")])
    with qtbot.waitSignal(commands.ran):
        qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["mask"]


def test_what_cannot_be_done_now_is_not_done(commands, window, qtbot):
    commands.add([Command("undo", "Ångra", lambda: pytest.fail("ran"), "Ctrl+U", enabled=lambda: False)])
    with qtbot.assertNotEmitted(commands.ran):
        qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        commands.run("undo")
    assert not commands.action("undo").isEnabled()


def test_refresh_asks_again(commands):
    notes = []
    commands.add([Command("undo", "Ångra", notes.pop, enabled=lambda: bool(notes))])
    notes.append("x")
    commands.refresh()
    assert commands.action("undo").isEnabled()
    commands.run("undo")
    assert not commands.action("undo").isEnabled()


def test_a_command_of_one_view_sleeps_while_another_has_the_focus(commands, window, qtbot):
    inside = QLineEdit(window)
    window.layout().addWidget(inside)
    commands.add([Command("mask", "Maska", lambda: None, "Ctrl+M")], scope=inside)
    window.findChild(QLineEdit).setFocus()
    with qtbot.assertNotEmitted(commands.ran):
        qtbot.keyClick(window.findChild(QLineEdit), Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    inside.show()
    inside.setFocus()
    with qtbot.waitSignal(commands.ran):
        qtbot.keyClick(inside, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


def test_two_commands_cannot_share_a_key_or_an_id(commands):
    commands.add([Command("undo", "Ångra", lambda: None, "Ctrl+Z")])
    with pytest.raises(ValueError, match="undo is declared twice"):
        commands.add([Command("undo", "Ångra", lambda: None)])
    with pytest.raises(ValueError, match=r"again and undo share Ctrl\+Z"):
        commands.add([Command("again", "Gör om", lambda: None, "Ctrl+Y; Ctrl+Z")])


def test_a_menu_is_filled_from_ids(commands, window):
    commands.add([Command("new", "Nytt", lambda: None, "Ctrl+N"), Command("quit", "Avsluta", lambda: None)])
    menu = QMenu(window)
    commands.fill(menu, ["new", "", "quit"])
    assert [action.text() for action in menu.actions()] == ["Nytt", "", "Avsluta"]
    assert commands.action("new").toolTip() == "Nytt (Ctrl+N)"
