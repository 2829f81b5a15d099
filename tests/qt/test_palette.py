import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from naravard_desktop.qt.actions import Command, CommandSet
from naravard_desktop.qt.palette import CommandPalette
from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.page, made.field = QLineEdit(made), QLineEdit(made)
    column = QVBoxLayout(made)
    column.addWidget(made.field)
    column.addWidget(made.page)
    column.addStretch(1)
    with qtbot.waitExposed(made):
        made.show()
    made.page.setFocus()
    return made


@pytest.fixture
def ran():
    return []


@pytest.fixture
def popup(window):
    return SuggestionPopup(window)


@pytest.fixture
def palette(window, popup, ran):
    commands = CommandSet(window)
    names = {"new": "Nytt projekt", "export": "Exportera till Word", "mask": "Maska personuppgift"}
    commands.add([Command(key, text, lambda key=key: ran.append(key)) for key, text in names.items()])
    commands.add([Command("undo", "Ångra", lambda: None, enabled=lambda: False, words="tillbaka")])
    return CommandPalette(window.field, popup, commands)


def titles(popup) -> list[str]:
    return [item.title for item in popup.items]


def test_typing_and_enter_runs_the_best_match_and_leads_back(palette, popup, window, ran, qtbot):
    palette.open()
    qtbot.keyClicks(window.field, "word")
    assert titles(popup) == ["Exportera till Word"]
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert ran == ["export"]
    assert popup.isHidden()
    assert window.field.text() == ""
    assert window.page.hasFocus()


def test_arrows_choose_and_go_round(palette, popup, window, ran, qtbot):
    palette.open()
    qtbot.keyClick(window.field, Qt.Key.Key_Up)
    assert popup.current.title == "Maska personuppgift"
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert ran == ["export"]


def test_escape_leads_back_and_runs_nothing(palette, popup, window, ran, qtbot):
    palette.open()
    qtbot.keyClicks(window.field, "nytt")
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert window.page.hasFocus()
    assert ran == []


def test_what_cannot_be_done_now_is_not_offered(palette):
    assert [row.title for row in palette.suggestions("")] == [
        "Nytt projekt",
        "Exportera till Word",
        "Maska personuppgift",
    ]
    assert palette.suggestions("tillbaka") == []


def test_what_was_used_last_is_on_top(palette, window, qtbot):
    palette.open()
    qtbot.keyClicks(window.field, "maska")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert palette.suggestions("")[0].title == "Maska personuppgift"


def test_providers_answer_after_the_commands(palette, ran):
    palette.add_provider(
        lambda query: [Suggestion(f"V-{n}", f"Anteckning {query}", run=lambda: ran.append("note")) for n in range(9)]
    )
    rows = palette.suggestions("projekt")
    assert [row.title for row in rows] == ["Nytt projekt", "V-0", "V-1", "V-2", "V-3", "V-4", "V-5"]
    assert rows[1].detail == "Anteckning projekt"


def test_nothing_found_is_said(palette, popup, window, qtbot):
    palette.open()
    qtbot.keyClicks(window.field, "qqq")
    assert titles(popup) == ["Inget hittades"]


def test_the_list_closes_when_the_focus_goes_elsewhere(palette, popup, window):
    palette.open()
    assert popup.isVisible()
    window.page.setFocus()
    assert popup.isHidden()


def test_a_row_is_spoken_whole():
    assert Suggestion("Nytt projekt", "Kommando", key="Ctrl+N").spoken == "Nytt projekt, Kommando, Ctrl+N"
