import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from naravard_desktop.qt.tour import Tour, TourStep


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 600)
    column = QVBoxLayout(window)
    window.fields = [QLineEdit(window) for _ in range(3)]
    for field in window.fields:
        column.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.fields[1].setFocus()
    return window


def begin(window, before=None):
    steps = [TourStep(lambda f=f: f, f"Fält {n}", "Här skriver man.", before) for n, f in enumerate(window.fields, 1)]
    tour = Tour(window, steps)
    tour.start()
    return tour


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_keyboard_leads_through_and_the_focus_comes_back(window, qtbot):
    tour = begin(window)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Left)
    assert tour.step.title == "Fält 1"
    with qtbot.waitSignal(tour.finished) as finished:
        for _ in window.fields:
            press(qtbot, Qt.Key.Key_Right)
    assert finished.args == [True]
    assert window.fields[1].hasFocus()


def test_escape_ends_at_once(window, qtbot):
    tour = begin(window)
    with qtbot.waitSignal(tour.finished) as finished:
        press(qtbot, Qt.Key.Key_Escape)
    assert finished.args == [False]


def test_what_is_not_there_is_passed_over(window, qtbot):
    window.fields[1].hide()
    tour = begin(window)
    press(qtbot, Qt.Key.Key_Right)
    assert tour.step.title == "Fält 3"


@pytest.mark.parametrize("size", [(900, 600), (720, 480)])
def test_the_card_stands_inside_the_window_and_beside_the_control(window, qtbot, size):
    window.resize(*size)
    tour = begin(window)
    for _ in window.fields:
        card, field = tour._card.geometry(), tour.step.control().geometry()
        assert tour.rect().contains(card)
        assert not card.intersects(field)
        press(qtbot, Qt.Key.Key_Right)


def test_a_screen_reader_hears_the_stop(window):
    tour = begin(window)
    assert tour._next.accessibleDescription() == "Fält 1. Här skriver man."
