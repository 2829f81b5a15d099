"""In the field a number after ``#`` or ``@`` is the theme or the group with that number key, once a blank follows."""

import pytest
from capture_rig import press, write
from PySide6.QtCore import Qt

from naravard_desktop.services import catalogue


def newest(app):
    row = app.stored()[0]
    return row.text, row.group_name, [mark.name for mark in row.themes]


def test_a_number_picks_what_has_that_number(app):
    theme = app.capture.composer._choices.main_themes[2].name
    group = catalogue.groups(app.project)[3].name
    write("#3 Bussen @4 går inte\n")
    assert newest(app) == ("Bussen går inte", group, [theme])


def test_what_has_the_number_is_offered_first(app):
    write("#3")
    assert app.capture.composer.completion.items[0].key == "3"
    assert app.capture.composer.completion.items[0].title == app.capture.composer._choices.main_themes[2].name


@pytest.mark.parametrize(
    "text", ["Vi är #99 i kön", "Kör C#3 nu", "Rum @77 bokat", "a@4 nej", "Nr #0 alltså", "#3, sade hon"]
)
def test_ordinary_text_stays(app, text):
    write(f"{text}\n")
    assert newest(app) == (text, "", [])


def test_a_number_before_other_letters_stays(app):
    write("abc")
    press(Qt.Key.Key_Home)
    write("#3 ")
    assert app.capture.field.toPlainText() == "#3 abc"


def test_escape_keeps_it_as_text(app):
    write("Vi är #3")
    press(Qt.Key.Key_Escape)
    write(" i landet\n")
    assert newest(app) == ("Vi är #3 i landet", "", [])


def test_the_text_comes_back_with_ctrl_z(app):
    write("Vi är #3 ")
    assert app.capture.field.toPlainText() == "Vi är "
    app.capture.field.undo()
    assert app.capture.field.toPlainText() == "Vi är #3"
