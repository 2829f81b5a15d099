"""The notes under the field: shown by table, cut, joined, quoted and thought about, all by keyboard."""

import pytest
from capture_rig import ALT, CTRL, FULL, SHIFT, press, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services import notes
from naravard_desktop.services.streaming import StreamFilter

Key = Qt.Key


@pytest.fixture
def add(app):
    """Add a note to the session that is shown."""

    def add(text, **fields):
        app.do(notes.add_note, NoteDraft(text, app.capture.session.pk, **fields))
        QApplication.processEvents()

    return add


def shown(app):
    model = app.capture.stream.paged
    return [model.row(model.index(place)).text for place in range(model.rowCount())]


def row_at(app, place):
    return app.capture.stream.paged.row(app.capture.stream.paged.index(place))


def to_stream(app):
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)


def put_cursor(app, place):
    cursor = app.capture.stream.editor.field.textCursor()
    cursor.setPosition(place)
    app.capture.stream.editor.field.setTextCursor(cursor)


# --- cutting in two ---


def test_ctrl_enter_cuts_a_note_at_the_cursor_and_one_undo_mends_it(app):
    press(Key.Key_4, ALT)
    press(Key.Key_1, CTRL)
    write("kön är lång och ingen svarar\nsist\n")
    to_stream(app)
    press(Key.Key_Down)
    press(Key.Key_Return)
    put_cursor(app, len("kön är lång"))
    press(Key.Key_Return, CTRL)
    assert shown(app) == ["sist", "och ingen svarar", "kön är lång"]
    assert row_at(app, 1).themes == row_at(app, 2).themes != ()
    assert row_at(app, 1).group_name == "Invånare"
    assert app.capture.stream.hasFocus()
    app.undo()
    assert shown(app) == ["sist", "kön är lång och ingen svarar"]


def test_an_emoji_before_the_cursor_does_not_move_the_cut(app):
    write("ok\n")
    app.do(notes.edit_text, app.stored()[0].pk, "🙂🙂 hej då")
    press(Key.Key_Up)
    app.capture.stream.editor.field.moveCursor(QTextCursor.MoveOperation.End)
    app.capture.stream.editor.field.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    press(Key.Key_Return, CTRL)
    assert shown(app) == ["då", "🙂🙂 hej"]


def test_a_cut_at_the_end_is_explained_and_nothing_happens(app):
    write("hela\n")
    press(Key.Key_Up)
    press(Key.Key_Return, CTRL)
    assert "mellan de ord" in app.capture.stream.editor.problem.text()
    press(Key.Key_Escape)
    assert shown(app) == ["hela"]


def test_a_cut_that_cannot_be_stored_gives_all_words_back(app):
    write("ett två\n")
    note = app.stored()[0].pk
    app.capture.notes.refuse_split(note, "ett", "två", FULL)
    assert app.capture.stream.editor.field.toPlainText() == "ett\ntvå"
    assert "Disken är full" in app.capture.message.text()


def test_words_of_a_note_that_is_not_shown_any_more_come_back_into_the_field(app):
    write("ett två\n")
    note = app.stored()[0].pk
    app.capture.choose_session(app.capture.desk.sessions[1].pk)
    app.capture.notes.refuse_split(note, "ett", "två", FULL)
    assert app.capture.field.toPlainText() == "ett\ntvå"
    app.capture.text_refused(note, "ett tre", FULL)
    assert app.capture.field.toPlainText() == "ett tre\nett\ntvå"
    assert "Disken är full" in app.capture.message.text()


# --- joining ---


def test_ctrl_j_joins_the_chosen_notes_in_the_order_they_were_said(app, add):
    add("först", votes=2, voters=2)
    add("sedan", votes=3, voters=1)
    add("annat")
    to_stream(app)
    press(Key.Key_Down)
    press(Key.Key_Down, SHIFT)
    QTest.keyClick(app.capture.stream, Key.Key_J, CTRL)
    assert shown(app) == ["annat", "först\nsedan"]
    assert (row_at(app, 1).votes, row_at(app, 1).voters) == (5, 2)
    assert app.capture.stream.selected == [row_at(app, 1).pk]
    assert "2 anteckningar blev en" in app.capture.message.text()
    assert "största talet" in app.capture.message.text()
    app.undo()
    assert shown(app) == ["annat", "sedan", "först"]


def test_a_join_across_groups_says_which_group_it_became(app, add):
    groups = [row.pk for row in app.capture._choices.groups]
    add("först", group=groups[3])
    add("sedan", group=groups[2])
    app.capture.stream.selectAll()
    QTest.keyClick(app.capture.field, Key.Key_J, CTRL)
    assert "den räknas till Invånare" in app.capture.message.text()
    assert row_at(app, 0).group_name == "Invånare"


def test_one_note_alone_is_not_joined(app):
    write("ensam\n")
    QTest.keyClick(app.capture.field, Key.Key_J, CTRL)
    assert "Markera först" in app.capture.message.text()
    assert shown(app) == ["ensam"]


def test_a_join_that_is_refused_is_explained(app, add):
    add("x" * 15_000)
    add("y" * 15_000)
    app.capture.stream.selectAll()
    QTest.keyClick(app.capture.field, Key.Key_J, CTRL)
    assert "tecken lång" in app.capture.message.text()
    assert len(shown(app)) == 2


# --- quotes and memos ---


def test_c_lets_a_note_be_quoted_and_takes_it_back(app):
    write("ordagrant\n")
    to_stream(app)
    press(Key.Key_C, text="c")
    assert app.stored()[0].quotable
    assert "får citeras" in app.capture.stream.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    press(Key.Key_C, text="c")
    assert not app.stored()[0].quotable


def test_m_writes_a_memo_that_stands_beside_the_note(app):
    write("bussen går inte\n")
    to_stream(app)
    press(Key.Key_M, text="m")
    assert QApplication.focusWidget() is app.capture.stream.memo.field
    write("fråga mer\n")
    assert (app.stored()[0].memo, app.stored()[0].text) == ("fråga mer", "bussen går inte")
    assert app.capture.stream.hasFocus()
    assert "memo: fråga mer" in app.capture.stream.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    app.undo()
    assert app.stored()[0].memo == ""


def test_a_memo_is_emptied_to_take_it_away(app):
    write("bussen\n")
    QTest.keyClick(app.capture.field, Key.Key_M, CTRL | SHIFT)
    write("tanke\n")
    assert app.capture.field.hasFocus()
    QTest.keyClick(app.capture.field, Key.Key_M, CTRL | SHIFT)
    app.capture.stream.memo.field.clear()
    write("\n")
    assert app.stored()[0].memo == ""


def test_escape_leaves_the_memo_as_it_was_and_leaving_saves_it(app):
    write("bussen\n")
    QTest.keyClick(app.capture.field, Key.Key_M, CTRL | SHIFT)
    write("slängs")
    press(Key.Key_Escape)
    assert app.stored()[0].memo == ""
    QTest.keyClick(app.capture.field, Key.Key_M, CTRL | SHIFT)
    write("sparas")
    app.capture.field.setFocus()
    assert app.stored()[0].memo == "sparas"


def test_a_memo_that_cannot_be_stored_is_open_again(app):
    write("bussen\n")
    app.capture.notes.refuse_memo(app.stored()[0].pk, "tanke", FULL)
    assert app.capture.stream.memo.field.toPlainText() == "tanke"


def test_the_context_menu_offers_it_all(app):
    write("ett\n")
    to_stream(app)
    app.capture.stream.menu_wanted.emit("all", QPoint(10, 10))
    menu = app.capture.stream.findChild(QMenu)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert {"Dela i två…", "Får citeras", "Memo…"} <= set(texts)
    next(action for action in menu.actions() if action.text().startswith("Dela i två")).trigger()
    menu.close()
    assert app.capture.stream.editor is not None
    press(Key.Key_Escape)


# --- one table, one round ---


def test_a_table_is_chosen_by_keyboard_and_the_focus_comes_back(app, add):
    for table in ("1", "2", "2"):
        add(f"bord {table}", table=table)
    QTest.keyClick(app.capture.field, Key.Key_F, CTRL)
    popup = app.capture.stream_head.tables.view()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(popup, key)
    assert shown(app) == ["bord 2", "bord 2"]
    assert app.capture.stream_head.about.text() == "Bara bord 2: 2 av 3."
    assert app.capture.field.hasFocus()
    QTest.keyClick(app.capture.field, Key.Key_F, CTRL | SHIFT)
    assert len(shown(app)) == 3
    assert app.capture.stream_head.narrowed.isHidden()


def test_a_note_that_the_filter_hides_is_spoken_of(app, add):
    add("bord 2", table="2")
    app.capture.notes.filter(StreamFilter(table="2"))
    write("utan bord\n")
    assert shown(app) == ["bord 2"]
    assert app.capture.stream_head.about.text().endswith("utanför filtret.")
    app.capture.stream_head.show_all.click()
    assert shown(app) == ["utan bord", "bord 2"]
    assert app.capture.field.hasFocus()


def test_a_note_that_passes_the_filter_comes_on_top(app, add):
    add("bord 2", table="2")
    app.capture.notes.filter(StreamFilter(table="2"))
    app.capture.composer.step_table(1)
    app.capture.composer.step_table(1)
    write("ny\n")
    assert shown(app) == ["ny", "bord 2"]
    assert "utanför" not in app.capture.stream_head.about.text()


def test_a_table_without_notes_says_so(app, add):
    add("bord 2", table="2")
    app.capture.notes.filter(StreamFilter(table="5"))
    assert app.capture.no_notes.isVisible()
    assert app.capture.no_notes.text() == "Inga anteckningar därifrån än."


def test_another_session_is_shown_whole(app, add):
    add("bord 2", table="2")
    app.capture.notes.filter(StreamFilter(table="2"))
    sessions = {row.title: row.pk for row in app.capture.desk.sessions}
    app.capture.choose_session(sessions["Dialog Sala"])
    assert not app.capture.notes.shown.wanted
    assert app.capture.stream_head.tables.isHidden()


def test_tab_leads_from_the_notes_to_their_filter(app, add):
    add("ett")
    to_stream(app)
    reached = []
    for _ in range(3):
        press(Key.Key_Tab, text="\t")
        reached.append(QApplication.focusWidget())
    head = app.capture.stream_head
    assert reached == [head.tables, head.rounds, head.dots]
    press(Key.Key_Escape)
    assert app.capture.field.hasFocus()
