import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup

THEMES = [Suggestion(title, "HOS 2029", "hash", ((0, 3),)) for title in ("Digitalisering", "Digital kontakt")]


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def field_at(page, y):
    made = QLineEdit(page)
    made.setGeometry(40, y, 400, 40)
    made.show()
    return made


@pytest.fixture
def popup(page):
    return SuggestionPopup(page, "Enter infogar")


def test_the_first_row_is_chosen_and_enter_picks_it(popup, page, qtbot):
    popup.show_for(field_at(page, 20), THEMES)
    assert popup.current is THEMES[0]
    with qtbot.waitSignal(popup.picked) as picked:
        assert popup.handle_key(Qt.Key.Key_Return)
    assert picked.args == [THEMES[0]]
    assert popup.current is None


def test_keys_that_mean_nothing_to_it_are_left_to_the_field(popup, page):
    assert not popup.handle_key(Qt.Key.Key_Return)
    popup.show_for(field_at(page, 20), THEMES)
    assert not popup.handle_key(Qt.Key.Key_Left)
    assert popup.handle_key(Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_a_click_picks(popup, page, qtbot):
    popup.show_for(field_at(page, 20), THEMES)
    place = popup.list.visualRect(popup.list.model().index(1, 0)).center()
    with qtbot.waitSignal(popup.picked) as picked:
        qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picked.args == [THEMES[1]]


def test_it_opens_below_or_above_and_stays_in_the_page(popup, page):
    popup.show_for(field_at(page, 20), THEMES)
    assert popup.y() > 40
    low = field_at(page, 550)
    popup.show_for(low, THEMES, x=700)
    assert popup.geometry().bottom() <= low.y() + 10
    assert page.rect().contains(popup.geometry())
    middle = field_at(page, 300)
    popup.show_for(middle, THEMES, above=True)
    assert popup.geometry().bottom() <= middle.y() + 10


def test_no_suggestions_no_popup(popup, page):
    popup.show_for(field_at(page, 20), THEMES)
    popup.show_for(field_at(page, 20), [])
    assert popup.isHidden()


def test_a_screen_reader_hears_the_whole_row(popup, page):
    popup.show_for(field_at(page, 20), THEMES)
    index = popup.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Digitalisering, HOS 2029"
