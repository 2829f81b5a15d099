"""The filter panel: options with counts, checked by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from naravard_desktop.services.finding_notes import FilterCounts, NoteFilter
from naravard_desktop.services.rows import GroupRow, SessionRow
from naravard_desktop.views.coding_filters import CodingFilters, FilterFacts

Key = Qt.Key
COUNTS = FilterCounts(5214, 1338, {1: 1500, 2: 1270}, {10: 214}, {"hinder": 1122, "": 3}, {})


def session(pk):
    return SessionRow(pk, "", f"Dialog {pk}", None, "", "", "dialog", "", (), 1, 1, None, {}, 0)


def facts(sessions=1, counts=COUNTS):
    groups = (GroupRow(1, "", "Medarbetare", "Med"), GroupRow(2, "", "Invånare", "Inv"))
    return FilterFacts(groups, [session(pk) for pk in range(10, 10 + sessions)], counts, 2)


@pytest.fixture
def panel(qtbot):
    made = CodingFilters()
    qtbot.addWidget(made)
    made.resize(264, 800)
    made.show_facts(facts())
    with qtbot.waitActive(made):
        made.show()
    made.tree.setFocus()
    return made


def row(panel, *path):
    index = panel.tree.model().index(path[0], 0)
    for place in path[1:]:
        index = panel.tree.model().index(place, 0, index)
    return index


def heard(panel, *path):
    return row(panel, *path).data(Qt.ItemDataRole.AccessibleTextRole)


def click(panel, *path):
    place = panel.tree.visualRect(row(panel, *path)).center()
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_option_says_how_many_notes_it_has(panel):
    assert heard(panel, 0, 0) == "Okodade, 1\u202f338 anteckningar"
    assert heard(panel, 0, 1) == "Kodade, 3\u202f876 anteckningar"
    assert heard(panel, 1, 1) == "Invånare, 1\u202f270 anteckningar"


def test_space_checks_and_unchecks(panel, qtbot):
    panel.tree.setCurrentIndex(row(panel, 0, 0))
    with qtbot.waitSignal(panel.changed):
        QTest.keyClick(panel.tree, Key.Key_Space)
    assert panel.narrowed(NoteFilter()) == NoteFilter(coded=False)
    QTest.keyClick(panel.tree, Key.Key_Space)
    assert panel.narrowed(NoteFilter()) == NoteFilter()


def test_a_click_anywhere_on_the_row_checks_it(panel):
    click(panel, 1, 0)
    click(panel, 1, 1)
    assert panel.narrowed(NoteFilter(query="vård")) == NoteFilter(query="vård", groups=frozenset({1, 2}))


def test_screen_readers_hear_what_is_checked(panel):
    click(panel, 0, 0)
    heard = QAccessible.queryAccessibleInterface(panel.tree)
    states = {heard.child(n).text(QAccessible.Text.Name): heard.child(n).state().checked for n in range(5)}
    assert states["Okodade, 1\u202f338 anteckningar"]
    assert not states["Kodade, 3\u202f876 anteckningar"]


def test_coded_and_uncoded_together_are_everything(panel):
    click(panel, 0, 0)
    click(panel, 0, 1)
    assert panel.narrowed(NoteFilter()).coded is None


def test_a_heading_folds_its_section(panel):
    click(panel, 1)
    assert not panel.tree.isExpanded(row(panel, 1))
    QTest.keyClick(panel.tree, Key.Key_Return)
    assert panel.tree.isExpanded(row(panel, 1))


def test_a_folded_section_and_a_check_outlast_new_counts(panel):
    click(panel, 1)
    click(panel, 0, 0)
    panel.show_facts(facts(counts=FilterCounts(5215, 1339, {}, {}, {}, {})))
    assert not panel.tree.isExpanded(row(panel, 1))
    assert heard(panel, 0, 0) == "Okodade, 1\u202f339 anteckningar"
    assert panel.narrowed(NoteFilter()).coded is False


def test_many_sessions_show_a_few_and_the_rest_on_demand(panel):
    panel.show_facts(facts(sessions=250))
    assert panel.tree.model().rowCount(row(panel, 2)) == 13
    assert row(panel, 2, 12).data() == "Visa 238 till"
    panel.tree.setCurrentIndex(row(panel, 2, 12))
    QTest.keyClick(panel.tree, Key.Key_Space)
    assert panel.tree.model().rowCount(row(panel, 2)) == 251
    assert panel.tree.currentIndex().data() == "Dialog 22"


def test_a_checked_session_shows_among_the_few(panel):
    panel.show_facts(facts(sessions=250))
    panel.show_filter(NoteFilter(sessions=frozenset({200})))
    assert "Dialog 200" in [row(panel, 2, place).data() for place in range(14)]


def test_a_removed_session_filters_no_more(panel):
    panel.show_filter(NoteFilter(sessions=frozenset({10})))
    panel.show_facts(facts(sessions=0))
    assert panel.narrowed(NoteFilter()) == NoteFilter()


def test_many_checked_options_share_a_chip(panel):
    panel.show_facts(facts(sessions=12))
    panel.show_filter(NoteFilter(groups=frozenset({1}), sessions=frozenset(range(10, 15))))
    assert [each.label for each in panel.active()] == ["Medarbetare", "5 tillfällen"]


def test_notes_without_a_kind_can_be_found(panel):
    assert heard(panel, 3, 10) == "Utan slag, 3 anteckningar"
    panel.show_filter(NoteFilter(kinds=frozenset({""})))
    assert panel.narrowed(NoteFilter()).kinds == {""}


def test_long_names_break_instead_of_being_cut_at_double_text_size(panel, dress):
    dress(scale=2.0)
    panel.resize(400, 800)
    small, large = panel.tree.visualRect(row(panel, 0, 0)), panel.tree.visualRect(row(panel, 0, 2))
    assert small.height() >= 64
    assert large.height() >= small.height()
