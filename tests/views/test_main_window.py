import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.status import Status
from naravard_desktop.qt.text import text_width
from naravard_desktop.qt.theme import current_look
from naravard_desktop.views.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def page() -> QWidget:
    made = QWidget()
    made.field = QLineEdit(made)
    QVBoxLayout(made).addWidget(made.field)
    made.setFocusProxy(made.field)
    return made


@pytest.fixture
def ran():
    return []


@pytest.fixture
def window(qtbot, ran):
    made = MainWindow()
    qtbot.addWidget(made)
    for key, title, icon in (("home", "Hem", "home"), ("capture", "Fånga", "note"), ("code", "Koda", "tag")):
        made.add_workspace(key, title, icon, page())
    made.commands.add(
        [
            Command("undo", "Ångra", lambda: ran.append("undo"), "Ctrl+Z", "undo"),
            Command("theme", "Byt mellan ljust och mörkt", lambda: ran.append("theme"), "", "moon"),
        ]
    )
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.show_workspace("home")
    return made


def test_ctrl_and_a_number_shows_a_workspace_and_its_field_gets_the_focus(window, qtbot):
    with qtbot.waitSignal(window.workspace_shown) as signal:
        qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert signal.args == ["capture"]
    assert window.workspace == "capture"
    assert window.focusWidget() is window.pages.currentWidget().widget().field


def test_ctrl_page_down_walks_round(window, qtbot):
    for key in ("capture", "code", "home"):
        qtbot.keyClick(window, Qt.Key.Key_PageDown, CTRL)
        assert window.workspace == key
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CTRL)
    assert window.workspace == "code"


def test_the_rail_is_walked_with_the_arrow_keys(window, qtbot):
    buttons = window.rail._buttons()
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert window.workspace == "capture"
    assert buttons[1].hasFocus()
    assert [button.isChecked() for button in buttons] == [False, True, False]


def test_the_rail_shows_only_what_works(window):
    assert window.rail.keys == ("home", "capture", "code")


def test_ctrl_k_finds_a_workspace(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.search, "kod")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.workspace == "code"


def test_a_command_with_a_place_in_the_top_bar_gets_its_button(window, ran, qtbot):
    assert window.redo.isHidden()
    qtbot.mouseClick(window.undo, Qt.MouseButton.LeftButton)
    assert ran == ["undo"]
    assert "Ångra" in window.undo.toolTip()


def test_the_title_says_which_project(window):
    window.set_project("HOS 2029", "Region Västmanland")
    assert window.windowTitle() == "HOS 2029 – Naravard"
    assert window.organisation.whole_text() == "Region Västmanland"
    window.set_project("")
    assert (window.windowTitle(), window.project_title.text()) == ("Naravard", "Naravard")


def test_an_error_shows_above_the_page_and_goes_with_escape(window, qtbot):
    assert window.problems.isHidden()
    window.show_error("Filen finns inte.")
    assert window.error_bar.isVisible()
    qtbot.keyClick(window.error_bar, Qt.Key.Key_Escape)
    assert window.problems.isHidden()


def test_a_crash_says_where_it_is_written(window, tmp_path):
    window.show_crash(tmp_path / "fel.txt")
    assert str(tmp_path / "fel.txt") in window.error_bar.sentence.text()


def test_what_a_task_refuses_is_shown(window, tasks, qtbot):
    class RefusalError(Exception):
        sentence, values = "Filen är låst.", {}

    def work(job):
        raise RefusalError

    window.bind_tasks(tasks)
    with qtbot.waitSignal(window.error_bar.shown):
        tasks.run(work)
    assert window.error_bar.sentence.text() == "Filen är låst."


def test_the_menu_behind_the_logo_opens_with_f10(window, qtbot):
    window.set_menu(["undo", "", "theme"])
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.rail.menu.isVisible()
    assert [action.text() for action in window.rail.menu.actions()] == ["Ångra", "", "Byt mellan ljust och mörkt"]
    window.rail.menu.close()


def test_every_control_has_a_name(window):
    window.set_status(Status("a.naravard", "Sparat", True, "", "3 anteckningar"))
    for button in (window.rail.logo, *window.rail._buttons(), window.error_bar.dismiss):
        assert button.accessibleName() or button.text()
    assert window.search.accessibleName()
    assert window.undo.text() or window.undo.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_in_the_frame_is_cut_at_large_text(window, dress, qapp, scale):
    dress(scale=scale)
    qapp.processEvents()
    button = window.rail._buttons()[1]
    assert button.width() > text_width(current_look().font("caption", 600), button.text())
    assert window.topbar.height() >= window.search.sizeHint().height()
    assert window.project_title.text() == "Naravard"


def test_closing_is_announced(window, qtbot):
    with qtbot.waitSignal(window.closing):
        window.close()


def test_another_project_gets_workspaces_of_its_own(window, qtbot, qapp):
    gone = window.remove_workspaces()
    assert (window.rail.keys, window.workspace, len(gone)) == ((), "", 3)
    window.add_workspace("start", "Start", "home", page())
    window.add_workspace("capture", "Fånga", "note", page())
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.workspace == "capture"
    assert window.pages.count() == 3  # two workspaces, and the blank page that is there without any
    for each in gone:
        each.deleteLater()


def test_commands_of_a_project_go_with_it(window, qtbot):
    window.add_commands([Command("redo", "Gör om", lambda: None, "Ctrl+Y")])
    assert window.redo.isVisible()
    for each in window.remove_workspaces():
        each.deleteLater()
    assert "redo" not in window.commands
    assert window.redo.isHidden()
    window.add_commands([Command("redo", "Gör om", lambda: None, "Ctrl+Y")])
