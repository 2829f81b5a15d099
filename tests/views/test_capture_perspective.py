"""Perspectives, whom a note is about, stand beside themes in the row of chips and stick like them."""

import pytest
from capture_rig import CTRL, App, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from naravard_desktop.services import catalogue
from naravard_desktop.views.capture import Capture


@pytest.fixture
def app(sample, tasks, qtbot):
    """Fånga in a project whose roadmaps have perspectives."""
    made = App(sample, Capture(sample, tasks)).open(qtbot)
    yield made
    made.window.close()


@pytest.fixture
def perspectives(app):
    return [row for row in catalogue.themes(app.project) if row.perspective]


def chips(app):
    return [chip.spec.text for chip in app.capture.context_bar.chips]


def menu(app, opened):
    opened()
    found = app.capture.context_bar.findChild(QMenu)
    texts = [action.text().split("\t")[0] for action in found.actions() if not action.isSeparator()]
    return found, texts


def test_there_is_a_chip_and_a_menu_of_their_own(app, perspectives):
    assert "Välj perspektiv" in chips(app)
    found, texts = menu(app, app.capture.context_bar.open_perspective_menu)
    assert texts == [row.name for row in perspectives if row.parent is None] + ["Inget perspektiv"]
    found.close()


def test_they_are_not_in_the_menu_of_themes(app, perspectives):
    found, texts = menu(app, app.capture.context_bar.open_theme_menu)
    assert not set(texts) & {row.name for row in perspectives}
    found.close()


def test_one_that_is_chosen_sticks(app, perspectives, qtbot):
    found, _ = menu(app, app.capture.context_bar.open_perspective_menu)
    found.actions()[0].trigger()
    found.close()
    for text in ("ett", "två"):
        qtbot.keyClicks(app.capture.field, text)
        qtbot.keyClick(app.capture.field, Qt.Key.Key_Return)
    assert [[mark.name for mark in row.themes] for row in app.stored()[:2]] == [[perspectives[0].name]] * 2
    assert perspectives[0].short in chips(app)


def test_ctrl_0_takes_the_themes_and_leaves_the_perspective(app, perspectives):
    context = app.capture.composer.context.toggle_theme(perspectives[0].pk)
    app.capture.composer.set_context(context)
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_0, CTRL)
    assert app.capture.composer.context.themes == (perspectives[0].pk,)


def test_none_of_them_leaves_the_themes(app, perspectives):
    press(Qt.Key.Key_1, CTRL)
    with_both = app.capture.composer.context.toggle_theme(perspectives[0].pk)
    app.capture.composer.set_context(with_both)
    found, _ = menu(app, app.capture.context_bar.open_perspective_menu)
    found.actions()[-1].trigger()
    found.close()
    assert app.capture.composer.context.themes == with_both.themes[:1]
