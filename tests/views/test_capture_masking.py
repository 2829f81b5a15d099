"""Personal data in Fånga: marked while one types, masked by one key, in the field and in the stream."""

from capture_rig import CTRL, press, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.language.personal_data import PersonalKind
from naravard_desktop.qt.i18n import set_language
from naravard_desktop.qt.paged_model import ROW_ROLE
from naravard_desktop.services import masking, notes
from naravard_desktop.views import personal_marks
from naravard_desktop.views.personal_marks import findings_in, kinds_text

NAMED = "Grannen Birgitta Ek väntade"


def field(app):
    return app.capture.field


def hint(app):
    return app.capture.masking.hint


def ctrl_m(widget):
    QTest.keyClick(widget, Qt.Key.Key_M, CTRL)


def marked(editor):
    """Return what has a wavy underline in a field."""
    found, block = [], editor.document().begin()
    while block.isValid():
        for piece in block.layout().formats():
            if piece.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline:
                utf16 = block.text().encode("utf-16-le")
                found.append(utf16[2 * piece.start : 2 * (piece.start + piece.length)].decode("utf-16-le"))
        block = block.next()
    return found


def row_of(app, text):
    stream = app.capture.stream
    rows = range(stream.paged.rowCount())
    return next(index for index in map(stream.paged.index, rows) if index.data(ROW_ROLE).text == text)


def pill(app, text):
    """Return where the pill of the note with *text* is in the stream."""
    index = row_of(app, text)
    return app.capture.stream.itemDelegate().pill_rect(index.data(ROW_ROLE), app.capture.stream.visualRect(index))


def carry_out(app):
    app.capture.masking_wanted.connect(lambda chosen: app.do(masking.mask_all, chosen))
    return app


# --- words ---


def test_kinds_are_a_list_in_words_each_once():
    assert kinds_text(["telefon", "namn", "namn"]) == "namn och telefonnummer"
    assert kinds_text(["adress", "e-post", "namn"]) == "namn, e-postadress och adress"
    assert (kinds_text(["namn"]), kinds_text([])) == ("namn", "")
    assert kinds_text(PersonalKind).count(",") == len(PersonalKind) - 2


# --- the field ---


def test_personal_data_is_marked_while_it_is_typed_and_a_hint_says_what_it_is(app):
    write("Grannen Birgitta E")
    assert (marked(field(app)), hint(app).isVisible()) == ([], False)
    write("k, 070-174 06 58")
    assert marked(field(app)) == ["Birgitta Ek", "070-174 06 58"]
    assert hint(app).isVisible()
    assert hint(app).accessibleName() == "Namn och telefonnummer · Maska (Ctrl+M)"


def test_marks_stand_right_after_an_emoji_and_on_every_line(app):
    field(app).setPlainText("🙂🙂 Per Lund\noch 🙂 Lindvägen 3")
    assert marked(field(app)) == ["Per Lund", "Lindvägen 3"]


def test_the_hint_moves_nothing(app):
    places = [app.capture.ring.geometry(), field(app).geometry(), app.capture.stream.geometry()]
    write(NAMED)
    assert hint(app).isVisible()
    assert [app.capture.ring.geometry(), field(app).geometry(), app.capture.stream.geometry()] == places
    assert hint(app).geometry().right() < app.capture.ring.geometry().right()


def test_one_key_masks_the_field_and_ctrl_z_takes_it_back(app):
    write(f"{NAMED} på Lindvägen 3")
    ctrl_m(field(app))
    assert field(app).toPlainText() == "Grannen [namn] väntade på [adress]"
    assert (marked(field(app)), hint(app).isVisible()) == ([], False)
    assert app.capture.message.text() == "Maskat i texten: namn och adress. Ctrl+Z tar tillbaka."
    field(app).undo()
    assert field(app).toPlainText() == f"{NAMED} på Lindvägen 3"
    assert marked(field(app)) == ["Birgitta Ek", "Lindvägen 3"]


def test_the_hint_can_be_pressed_and_leaves_the_focus_in_the_field(app, qtbot):
    write(NAMED)
    qtbot.mouseClick(hint(app), Qt.MouseButton.LeftButton)
    assert field(app).toPlainText() == "Grannen [namn] väntade"
    assert field(app).hasFocus()
    write("!")
    assert field(app).toPlainText().count("!") == 1


def test_what_was_masked_before_it_was_saved_is_stored_nowhere_but_masked(app):
    write(NAMED)
    ctrl_m(field(app))
    write("\n")
    (row,) = app.stored()
    assert (row.text, row.masked) == ("Grannen [namn] väntade", ("namn",))
    assert app.drafts[-1] == ""
    assert masking.remains_of(app.project, [row.pk]).texts == 0


def test_nothing_is_masked_on_its_own(app):
    write(f"{NAMED}\n")
    assert app.stored()[0].text == NAMED


def test_only_the_line_that_changed_is_looked_at(app, monkeypatch):
    field(app).setPlainText("\n".join(f"rad {number} Birgitta Ek" for number in range(50)))
    looked_at = []
    look = personal_marks.find_personal_data
    monkeypatch.setattr(personal_marks, "find_personal_data", lambda text: looked_at.append(text) or look(text))
    field(app).insertPlainText("Lindvägen 3: ")
    assert len(looked_at) <= 2  # the next one, too, as the kinds on this one changed
    assert len(marked(field(app))) == 51


def test_marks_follow_the_theme(app, dress):
    write(NAMED)
    before = tint(field(app))
    dress(dark=True)
    assert tint(field(app)) != before


def tint(editor):
    (piece,) = editor.document().begin().layout().formats()
    return piece.format.background().color().name()


# --- the stream ---


def test_ctrl_m_masks_the_chosen_notes(app):
    carry_out(app)
    write(f"{NAMED}\nPer Lund ringde\nbussen går inte\nÅsa Öberg kom\n")
    stream = app.capture.stream
    stream.setFocus(Qt.FocusReason.TabFocusReason)
    for text in ("Per Lund ringde", "bussen går inte", NAMED):
        flags = stream.selectionModel().SelectionFlag.Select
        stream.selectionModel().select(row_of(app, text), flags)
    stream.selectionModel().select(row_of(app, "Åsa Öberg kom"), stream.selectionModel().SelectionFlag.Deselect)
    ctrl_m(stream)
    assert [row.text for row in app.stored()] == [
        "Åsa Öberg kom", "bussen går inte", "[namn] ringde", "Grannen [namn] väntade",
    ]  # fmt: skip


def test_ctrl_m_with_nothing_to_mask_in_the_field_masks_the_newest_note_that_has_a_pill(app):
    carry_out(app)
    write(f"Per Lund ringde\n{NAMED}\nbussen går inte\n")
    ctrl_m(field(app))
    assert [row.text for row in app.stored()] == ["bussen går inte", "Grannen [namn] väntade", "Per Lund ringde"]
    assert field(app).hasFocus()


def test_a_chosen_note_without_marks_keeps_nothing_from_being_masked_from_the_field(app):
    carry_out(app)
    write(f"bussen går inte\n{NAMED}\n")
    app.capture.stream.setCurrentIndex(row_of(app, "bussen går inte"))
    ctrl_m(field(app))
    assert [row.text for row in app.stored()] == ["Grannen [namn] väntade", "bussen går inte"]


def test_a_note_that_was_edited_from_the_field_is_not_left_chosen(app):
    write("bussen går inte\n")
    press(Qt.Key.Key_Up)
    write(" alls\n")
    assert field(app).hasFocus()
    assert app.capture.stream.selected == []


def test_the_field_comes_first_when_it_holds_something(app):
    carry_out(app)
    write(f"Per Lund ringde\n{NAMED}")
    ctrl_m(field(app))
    assert app.stored()[0].text == "Per Lund ringde"
    assert field(app).toPlainText() == "Grannen [namn] väntade"


def test_nothing_to_mask_is_said(app):
    write("bussen går inte\n")
    ctrl_m(field(app))
    assert app.capture.message.text() == "Inga personuppgifter är understrukna här."


def test_the_pill_masks_its_note_and_leaves_the_focus(app, qtbot):
    carry_out(app)
    write(f"{NAMED}\nPer Lund ringde\n")
    place = pill(app, NAMED).center()
    qtbot.mouseClick(app.capture.stream.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.text for row in app.stored()] == ["Per Lund ringde", "Grannen [namn] väntade"]
    assert field(app).hasFocus()
    assert pill(app, "Grannen [namn] väntade").isEmpty()


def test_a_click_beside_the_pill_masks_nothing(app, qtbot):
    carry_out(app)
    write(f"{NAMED}\n")
    place = pill(app, NAMED).topLeft() - QPoint(20, 0)
    qtbot.mouseClick(app.capture.stream.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert app.stored()[0].text == NAMED
    assert app.capture.stream.selected


def test_a_pill_stands_within_its_row_whatever_the_size_of_text_and_window(app, dress):
    notes.add_note(app.project, notes.NoteDraft(NAMED * 9, app.capture.session.pk, kind=NoteKind.HINDER, votes=4))
    app.capture.refresh(frozenset({"note"}))
    for scale, width in ((1.0, 1300), (1.0, 620), (2.0, 1300)):
        dress(scale=scale)
        app.window.resize(width, 800)
        app.capture.stream.doItemsLayout()
        row, place = app.capture.stream.visualRect(row_of(app, NAMED * 9)), pill(app, NAMED * 9)
        assert row.contains(place)
        assert not place.isEmpty()


def test_a_screen_reader_hears_what_a_note_holds(app):
    write(f"{NAMED}\n")
    spoken = row_of(app, NAMED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "innehåller namn" in spoken


def test_a_note_that_is_edited_in_place_is_marked_and_masked_too(app):
    write(f"{NAMED}\n")
    press(Qt.Key.Key_Up)
    editor = app.capture.stream.editor.field
    write("s")
    assert marked(editor) == ["Birgitta Ek"]
    ctrl_m(editor)
    assert editor.toPlainText() == "Grannen [namn] väntades"
    write("\n")
    assert app.stored()[0].text == "Grannen [namn] väntades"


def test_a_memo_that_is_being_written_is_masked_too_and_not_its_note(app):
    write(f"{NAMED}\n")
    note = app.stored()[0]
    app.capture.stream.edit_memo(note.pk)
    memo = app.capture.stream.memo.field
    write(f"{NAMED}")
    ctrl_m(memo)
    assert memo.toPlainText() == NAMED.replace("Birgitta Ek", "[namn]")
    assert app.stored()[0].text == note.text


def menu_texts(app, text):
    app.capture.stream.setCurrentIndex(row_of(app, text))
    app.capture.stream.menu_wanted.emit("all", QPoint(0, 0))
    menu = next(menu for menu in app.capture.stream.findChildren(QMenu) if menu.isVisible())
    texts = {action.text().partition("\t")[0]: action for action in menu.actions()}
    menu.close()
    return texts


def test_the_menu_of_a_note_offers_what_fits_it(app, qtbot):
    carry_out(app)
    write(f"{NAMED}\nbussen går inte\n")
    mask, erase = "Maska personuppgifter", "Radera ursprunget för gott…"
    assert not {mask, erase} & menu_texts(app, "bussen går inte").keys()
    offered = menu_texts(app, NAMED)
    assert (mask in offered, erase in offered) == (True, False)
    offered[mask].trigger()
    offered = menu_texts(app, "Grannen [namn] väntade")
    assert (mask in offered, erase in offered) == (False, True)
    with qtbot.waitSignal(app.capture.erasure_wanted) as asked:
        offered[erase].trigger()
    assert asked.args == [[app.stored()[1].pk]]


def test_erasing_needs_a_masked_note_to_be_chosen(app, qtbot):
    write(f"{NAMED}\n")
    app.commands.run("capture.erase")
    assert app.capture.message.text() == "Markera först en anteckning som är maskerad."
    app.do(masking.mask_all, [app.stored()[0].pk])
    app.capture.stream.choose(0)
    with qtbot.waitSignal(app.capture.erasure_wanted):
        app.commands.run("capture.erase")


def test_findings_of_a_text_are_looked_for_once():
    text = "Birgitta Ek bor på Kavringegatan 3"
    before = findings_in.cache_info().misses
    assert findings_in(text) is findings_in(text)
    assert findings_in.cache_info().misses == before + 1


def test_the_hint_is_in_the_language_in_use(app, qapp, qtbot):
    write(NAMED)
    set_language(qapp, "en")
    try:
        qtbot.waitUntil(lambda: hint(app).text() == "Name · Mask")
    finally:
        set_language(qapp, "sv")
    qtbot.waitUntil(lambda: hint(app).text() == "Namn · Maska")
