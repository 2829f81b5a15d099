"""Targets for what should be heard, and the map that follows them."""

from dataclasses import replace

import pytest
from capture_rig import ALT, CTRL, press, write
from PySide6.QtCore import Qt
from shiboken6 import isValid

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.targets import Targets
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.services.targets import set_targets, targets
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_gaps import MOST_ROWS, GapTable
from naravard_desktop.views.capture_heard import in_programme

Key = Qt.Key


@pytest.fixture
def dialog(app, qtbot):
    made = app.capture.gaps.open_targets()
    qtbot.waitUntil(made.grid.hasFocus)
    return made


def cells(dialog, row):
    return [dialog.model.index(row, column).data() for column in range(dialog.model.columnCount())]


def spoken(model, row, column):
    return model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_targets_for_all_for_a_theme_and_for_a_cell_are_typed_and_saved(app, dialog):
    write("3")
    press(Key.Key_Down)
    write("5")
    press(Key.Key_Right)
    write("0")
    themes, groups = app.capture.gaps._choices.main_themes, app.capture.gaps._choices.groups
    assert "målet är 0 anteckning" in spoken(dialog.model, 1, 1)
    assert "inget eget mål; 5 anteckningar gäller" in spoken(dialog.model, 1, 2)
    press(Key.Key_Return, CTRL)
    wanted = {(None, None): 3, (None, themes[0].pk): 5, (groups[0].pk, themes[0].pk): 0}
    assert targets(app.project, app.capture.session.pk).wanted == wanted
    assert not isValid(dialog)
    app.undo()
    assert targets(app.project, app.capture.session.pk).wanted == {}


def test_delete_takes_a_target_away_and_what_is_wider_holds(app, qtbot):
    theme = app.capture.gaps._choices.main_themes[0].pk
    app.do(set_targets, app.capture.session.pk, {(None, None): 2, (None, theme): 7})
    dialog = app.capture.gaps.open_targets()
    qtbot.waitUntil(dialog.grid.hasFocus)
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert "inget eget mål; 2 anteckningar gäller" in spoken(dialog.model, 1, 0)
    press(Key.Key_Return, CTRL)
    assert targets(app.project, app.capture.session.pk).wanted == {(None, None): 2}


def test_escape_asks_once_before_it_throws_targets_away(app, dialog):
    write("3")
    press(Key.Key_Escape)
    assert "inte sparade" in dialog.problem.text()
    press(Key.Key_Escape)
    assert not isValid(dialog)
    assert targets(app.project, app.capture.session.pk).wanted == {}


def test_targets_of_the_programme_are_set_from_its_map(app, qtbot):
    app.capture.side.switch_scope()
    dialog = app.capture.gaps.open_targets()
    qtbot.waitUntil(dialog.grid.hasFocus)
    assert dialog.heading.text() == "Mål för hela programmet"
    write("9")
    press(Key.Key_Return, CTRL)
    assert targets(app.project).wanted == {(None, None): 9}


# --- the map ---


def gap_cell(app, row=0, column=0):
    return spoken(app.capture.side.gaps.model(), row, column)


def test_a_cell_says_how_far_it_is_from_its_target(app, qtbot):
    press(Key.Key_4, ALT)
    press(Key.Key_1, CTRL)
    write("en\n")
    app.do(set_targets, app.capture.session.pk, {(None, None): 2})
    qtbot.waitUntil(lambda: gap_cell(app).endswith(", målet är 2"))
    write("två\n")
    qtbot.waitUntil(lambda: gap_cell(app).endswith("2 anteckningar, målet på 2 är nått"))


def test_the_hint_follows_targets_and_the_choice_of_map(app, qtbot):
    side, theme = app.capture.side, app.capture.gaps._choices.main_themes[0].pk
    press(Key.Key_4, ALT)
    press(Key.Key_1, CTRL)
    write("en\n")
    app.do(set_targets, app.capture.session.pk, {(None, None): 0, (None, theme): 3})
    qtbot.waitUntil(lambda: "Invånare har sagt 1 av 3 om" in side.gap.text.text())
    app.do(set_targets, app.capture.session.pk, {(None, theme): 1})
    qtbot.waitUntil(lambda: side.gap.text.text() == "Alla mål är nådda.")
    app.do(set_targets, None, {(None, None): 0, (None, theme): 2})
    side.switch_scope()
    qtbot.waitUntil(lambda: "Invånare har sagt 1 av 2 om" in side.gap.text.text())
    assert side.gap.text.text().endswith("Ta gärna upp det i dag.")
    assert side.gaps_about.text().startswith("Antal anteckningar i hela programmet.")
    assert side.gaps.model().columnCount() == len(app.capture.gaps._choices.groups)


def test_the_programme_counts_every_session(app, qtbot):
    theme, group = app.capture.gaps._choices.main_themes[0].pk, app.capture.gaps._choices.groups[0].pk
    for session in catalogue.sessions(app.project):
        app.do(notes.add_note, NoteDraft("x", session.pk, group=group, themes=(theme,)))
    app.capture.side.switch_scope()
    qtbot.waitUntil(lambda: app.capture.side.gaps.model().index(0, 0).data() == "2")


def test_another_session_never_shows_the_counts_of_the_last(app, qtbot):
    press(Key.Key_4, ALT)
    press(Key.Key_1, CTRL)
    write("en\n")
    qtbot.waitUntil(lambda: app.capture.side.gaps.model().index(0, 0).data() == "1")
    sala = next(row for row in app.capture.desk.sessions if row.title == "Dialog Sala")
    app.capture.choose_session(sala.pk)
    assert app.capture.side.gaps_about.text().startswith("Antal anteckningar i Dialog Sala")
    assert app.capture.side.gaps.heard.notes == 0


def test_many_groups_and_themes_scroll_inside_the_panel(qtbot):
    themes = tuple(ThemeRow(n, "", f"tema {n}", "", 1, "", "", None, False, (), "") for n in range(40))
    themes = tuple(replace(row, short=row.name) for row in themes)
    groups = tuple(GroupRow(n, "", f"grupp {n}", f"g{n}") for n in range(20))
    table = GapTable()
    qtbot.addWidget(table)
    table.resize(288, 400)
    table.show()
    table.show_heard(in_programme(Choices(groups, themes), {(19, 39): 3}, Targets(), 19))
    assert table.width() == 288
    assert table.height() < (MOST_ROWS + 3) * table.rowHeight(0)
    last = table.model().index(39, 19)
    table.scrollTo(last)
    assert table.viewport().rect().contains(table.visualRect(last).center())
    assert table.framed_column().contains(table.framed_column().center())


def test_without_themes_the_map_says_what_it_needs(app):
    app.capture.side.show_heard(in_programme(Choices(app.capture.gaps._choices.groups), {}, Targets(), None), "")
    assert app.capture.side.gaps.isHidden()
    assert "inte båda delarna" in app.capture.side.gap.text.text()
