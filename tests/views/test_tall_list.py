"""A list of a million rows of different heights behaves like a list of ten."""

from array import array

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from naravard_desktop.qt.paged_model import PagedListModel
from naravard_desktop.views.tall_list import TallList

MILLION = 1_000_000
Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


LEFT_BUTTON = (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


class Heights(QStyledItemDelegate):
    """Every third row is higher; how many were measured is counted."""

    measured = 0

    def sizeHint(self, option, index):
        self.measured += 1
        return QSize(100, 40 if index.row() % 3 else 70)

    def paint(self, painter, option, index):
        index.data()


@pytest.fixture
def tall(qtbot):
    model = PagedListModel(lambda ids: [(each, f"rad {each}") for each in ids], lambda row: row[0], lambda row: row[1])
    view = TallList()
    view.setModel(model)
    view.setItemDelegate(Heights(view))
    view.resize(300, 400)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    model.refresh(array("q", range(MILLION)))
    view.doItemsLayout()
    QTest.keyClick(view, Key.Key_Home)
    return view


def press(view, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view, key, modifiers)
    view.viewport().repaint()


def selected(view):
    return [(each.top(), each.bottom()) for each in view.selectionModel().selection().toList()]


def test_a_list_that_grows_is_filled(tall):
    tall.resize(300, 700)
    assert tall.indexAt(QPoint(10, 690)).isValid()


def test_only_rows_in_view_are_measured(tall):
    tall.itemDelegate().measured = 0
    tall.verticalScrollBar().setValue(tall.verticalScrollBar().maximum() // 2)
    tall.viewport().repaint()
    assert tall.itemDelegate().measured < 100


def test_the_end_key_leads_to_the_last_row(tall):
    press(tall, Key.Key_End)
    assert tall.currentIndex().row() == MILLION - 1
    assert tall.visualRect(tall.currentIndex()).bottom() == tall.viewport().height() - 1


def test_the_scroll_bar_ends_where_the_list_ends(tall):
    tall.verticalScrollBar().setValue(tall.verticalScrollBar().maximum())
    assert tall.indexAt(QPoint(5, tall.viewport().height() - 1)).row() == MILLION - 1


def test_arrows_keep_the_current_row_in_view(tall):
    for _ in range(30):
        press(tall, Key.Key_Down)
    assert tall.viewport().rect().contains(tall.visualRect(tall.currentIndex()))


def test_a_page_leads_one_view_further_and_back(tall):
    press(tall, Key.Key_PageDown)
    further = tall.currentIndex().row()
    assert 5 <= further <= 9
    press(tall, Key.Key_PageUp)
    assert tall.currentIndex().row() == 0


def test_everything_is_selected_as_one_range(tall):
    press(tall, Key.Key_A, CTRL)
    assert selected(tall) == [(0, MILLION - 1)]


def test_shift_selects_as_far_as_the_key_leads(tall):
    press(tall, Key.Key_Down)
    press(tall, Key.Key_End, SHIFT)
    assert selected(tall) == [(1, MILLION - 1)]
    press(tall, Key.Key_Home, SHIFT)
    assert selected(tall) == [(0, 1)]


def test_a_click_selects_the_row_under_the_mouse(tall):
    place = tall.visualRect(tall.model().index(4, 0)).center()
    QTest.mouseClick(tall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(tall) == [(4, 4)]


def test_shift_and_click_select_all_between(tall):
    place = tall.visualRect(tall.model().index(4, 0)).center()
    QTest.mouseClick(tall.viewport(), Qt.MouseButton.LeftButton, SHIFT, place)
    assert selected(tall) == [(0, 4)]


def test_a_selection_is_dragged_with_the_mouse(tall):
    first, last = (tall.visualRect(tall.model().index(row, 0)).center() for row in (1, 4))
    QTest.mousePress(tall.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for place in (first + QPoint(0, 20), last):
        move = QMouseEvent(QEvent.Type.MouseMove, place, tall.viewport().mapToGlobal(place), *LEFT_BUTTON)
        QApplication.sendEvent(tall.viewport(), move)
    QTest.mouseRelease(tall.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert selected(tall) == [(1, 4)]


def test_rows_that_go_above_leave_the_view_where_it_is(tall):
    tall.setCurrentIndex(tall.model().index(500_000, 0))
    tall.scrollTo(tall.currentIndex(), TallList.ScrollHint.PositionAtTop)
    tall.model().refresh(array("q", range(1000, MILLION)))
    tall.doItemsLayout()
    assert tall.indexAt(QPoint(5, 5)).data() == "rad 500000"


def test_a_key_right_after_a_change_counts_the_new_rows(tall):
    tall.model().refresh(array("q", range(MILLION + 10)))
    QTest.keyClick(tall, Key.Key_End)
    assert tall.currentIndex().row() == MILLION + 9


def test_letters_do_not_search_a_million_rows(tall):
    QTest.keyClicks(tall, "rad 999")
    assert tall.currentIndex().row() == 0


def test_screen_readers_find_the_rows(tall):
    heard = QAccessible.queryAccessibleInterface(tall)
    assert heard.childCount() == MILLION
    assert heard.child(700_000).text(QAccessible.Text.Name) == "rad 700000"
