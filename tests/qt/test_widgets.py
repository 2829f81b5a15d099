import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.paint import ChipSpec
from naravard_desktop.qt.tokens import DARK, LIGHT
from naravard_desktop.qt.widgets import (
    ChipButton,
    Elided,
    EmptyState,
    FieldRing,
    Hint,
    KeyCap,
    Landing,
    Switch,
    set_property,
)


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    return widget


def colours(widget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*point).name().upper() for point in points}


def test_a_chip_follows_the_theme(page, dress):
    chip = put(page, ChipButton(page, ChipSpec("Inläst", "ok")))
    assert LIGHT.accentbg in colours(chip)
    dress(dark=True)
    assert DARK.accentbg in colours(chip)


def test_a_chip_to_press_is_pressed_with_space(page, qtbot):
    button = put(page, ChipButton(page, ChipSpec("Invånare", "group", key="Ctrl+4")))
    assert button.accessibleName() == "Invånare (Ctrl+4)"
    assert button.sizeHint().height() >= 32
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_ring_lights_up_while_its_field_has_the_focus(page):
    other, ring = put(page, QLineEdit(page)), put(page, FieldRing(page))
    field = QLineEdit(ring)
    QHBoxLayout(ring).addWidget(field)
    field.show()
    other.setFocus()
    assert not ring.lit
    field.setFocus()
    assert ring.lit
    assert {LIGHT.primary, LIGHT.primbg} <= colours(ring)


def test_a_panel_gives_its_focus_on_and_tab_still_passes_through_all_of_it(page, qtbot):
    before, panel = put(page, QLineEdit(page)), put(page, Landing(page))
    column = QVBoxLayout(panel)
    first, second = QLineEdit(panel), QLineEdit(panel)
    for field in (first, second):
        column.addWidget(field)
        field.show()
    panel.land_on(second)
    panel.setFocus()
    assert second.hasFocus()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert first.hasFocus()


def test_a_switch_is_a_check_box_that_turns_with_space(page, qtbot):
    switch = put(page, Switch(page))
    switch.setText("Framsida")
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    with qtbot.waitSignal(switch.toggled):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())


def test_a_switch_differs_in_form_when_on(page):
    switch = put(page, Switch(page))
    off = colours(switch)
    switch.setChecked(True)
    assert {LIGHT.primary, LIGHT.onprimary} <= colours(switch)
    assert LIGHT.primary not in off


def test_text_without_room_is_in_the_tooltip(page):
    label = put(page, Elided(page, "HOS 2029 – dialoger i hela regionen.naravard"))
    label.setFixedWidth(90)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text() == label.accessibleName()
    label.setFixedWidth(900)
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""


def test_elided_text_fits_after_the_text_grew(page, dress):
    label = put(page, Elided(page, "HOS 2029 – dialoger"))
    label.setFixedWidth(label.sizeHint().width())
    dress(scale=2.0)
    assert label.text().endswith("…")


def test_a_hint_wraps(page):
    hint = put(page, Hint(page))
    hint.set("Invånarna har inte sagt något om digitalisering. Fråga gärna före pausen.", "warning", "warn")
    assert hint.heightForWidth(200) > hint.heightForWidth(600)
    assert LIGHT.warn in colours(hint)


def test_an_empty_page_offers_what_to_do(page, qtbot):
    empty = put(page, EmptyState(page))
    empty.set("Inga tillfällen än", "Skapa det första.", "Nytt tillfälle")
    with qtbot.waitSignal(empty.action.clicked):
        qtbot.keyClick(empty.action, Qt.Key.Key_Space)
    empty.set("Inget hittades", "Ändra filtret.")
    assert empty.action.isHidden()


def test_a_property_restyles(page):
    label = put(page, KeyCap(page, "Ctrl+K"))
    set_property(label, "t", "title")
    assert label.font().pixelSize() == 28


def test_a_flow_wraps_like_words(page):
    row = QWidget(page)
    flow = FlowLayout(row, gap=8)
    for number in range(4):
        chip = ChipButton(row, ChipSpec(f"Tema {number}"))
        flow.addWidget(chip)
    one = flow.itemAt(0).sizeHint()
    assert flow.heightForWidth(one.width() * 5) == one.height()
    assert flow.heightForWidth(one.width() * 2 + 10) == 2 * one.height() + 8
    assert flow.minimumSize().width() <= one.width()
    assert flow.itemAt(4) is None


def test_a_flow_can_be_emptied_and_filled_anew(page):
    row = put(page, QWidget(page))
    flow = FlowLayout(row)
    flow.addWidget(ChipButton(row, ChipSpec("Gammal")))
    flow.clear()
    flow.addWidget(ChipButton(row, ChipSpec("Ny")))
    flow.itemAt(0).widget().show()
    assert flow.count() == 1
    assert flow.heightForWidth(400) == 32
