"""The codebook: all themes with counts, found by name or keyword, coded to by Enter, added to in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from naravard_desktop.services.rows import DimensionRow, ThemeRow
from naravard_desktop.views.codebook import Codebook

Key = Qt.Key
STARTING = DimensionRow(1, "", "Utgångspunkter", "HOS 2029", False)
WHOM = DimensionRow(2, "", "Perspektiv", "Örebro", True)


def theme(pk, name, dimension=1, parent=None, keywords=()):
    return ThemeRow(pk, "", name, "", dimension, "Utgångspunkter", "HOS 2029", parent, dimension == 2, keywords, "")


THEMES = (
    theme(11, "Stark primärvård som nav", keywords=("vårdcentral", "husläkare")),
    theme(12, "Fast läkarkontakt", parent=11),
    theme(13, "Digitalisering", keywords=("1177", "app")),
    theme(21, "Invånarperspektivet", dimension=2),
)


@pytest.fixture
def book(qtbot):
    made = Codebook()
    qtbot.addWidget(made)
    made.resize(312, 800)
    made.show_themes((STARTING, WHOM), THEMES)
    made.show_counts({11: 1041, 12: 388, 13: 654})
    made.show_selection(3, {13})
    with qtbot.waitActive(made):
        made.show()
    return made


def shown(book):
    model = book.tree.model()

    def under(parent):
        rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        return [each for index in rows for each in (index, *under(index))]

    return under(model.index(-1, -1))


def names(book):
    return [index.data() for index in shown(book)]


def heard(book, name):
    return next(each.data(Qt.ItemDataRole.AccessibleTextRole) for each in shown(book) if each.data() == name)


def test_themes_stand_under_their_dimension_and_subthemes_under_their_theme(book):
    assert names(book) == [
        "HOS 2029 · Utgångspunkter",
        "Stark primärvård som nav",
        "Fast läkarkontakt",
        "Digitalisering",
        "Örebro · Perspektiv",
        "Invånarperspektivet",
    ]


def test_a_theme_says_how_many_notes_it_has_and_whether_the_current_one_is_among_them(book):
    assert heard(book, "Stark primärvård som nav") == "Stark primärvård som nav, 1\u202f041 anteckningar"
    assert heard(book, "Digitalisering").endswith("finns på den valda anteckningen")


def test_filtering_finds_keywords_and_shows_where_a_theme_belongs(book):
    QTest.keyClicks(book.search, "app")
    assert names(book) == ["HOS 2029 · Utgångspunkter", "Digitalisering"]
    book.search.setText("kontakt")
    assert names(book) == ["HOS 2029 · Utgångspunkter", "Stark primärvård som nav", "Fast läkarkontakt"]


def test_down_leads_to_the_best_match_and_enter_codes_to_it(book, qtbot):
    book.search.setFocus()
    QTest.keyClicks(book.search, "kontakt")
    QTest.keyClick(book.search, Key.Key_Down)
    with qtbot.waitSignal(book.code_wanted) as coded:
        QTest.keyClick(book.tree, Key.Key_Return)
    assert coded.args == [12]


def test_a_double_click_codes(book, qtbot):
    place = book.tree.visualRect(shown(book)[3]).center()
    with qtbot.waitSignal(book.code_wanted) as coded:
        QTest.mouseDClick(book.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert coded.args == [13]


def test_the_menu_shows_codes_and_uncodes(book, qtbot):
    code, uncode, _, show = book.menu_for(13).actions()
    assert code.text() == "Koda 3 valda"
    for action, signal in ((code, book.code_wanted), (uncode, book.uncode_wanted), (show, book.notes_wanted)):
        with qtbot.waitSignal(signal) as sent:
            action.trigger()
        assert sent.args == [13]


def test_a_new_theme_goes_beside_the_current_one(book, qtbot):
    book.tree.setCurrentIndex(shown(book)[2])
    QTest.mouseClick(book.new, Qt.MouseButton.LeftButton)
    QTest.keyClicks(book.new_name, "Uppdrag")
    with qtbot.waitSignal(book.theme_added) as added:
        QTest.keyClick(book.new_name, Key.Key_Return)
    assert added.args == [1, "Uppdrag", 11]
    assert not book.maker.isVisible()


def test_escape_closes_the_place_for_a_new_theme(book, qtbot):
    QTest.mouseClick(book.new, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(book.theme_added):
        QTest.keyClick(book.new_name, Key.Key_Escape)
    assert not book.maker.isVisible()


def test_the_current_theme_stays_when_one_is_added(book):
    book.tree.setCurrentIndex(shown(book)[3])
    book.show_themes((STARTING, WHOM), (*THEMES, theme(14, "Väntrum")))
    assert book.tree.current_theme() == 13
    assert "Väntrum" in names(book)
