"""Fånga by real keys in a real project: what is typed is what is stored, and nothing typed is ever lost."""

import pytest
from capture_rig import ALT, CTRL, FULL, SHIFT, press, write
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import catalogue

# --- typing and saving ---


def test_the_field_has_the_focus_and_the_session_of_today_is_chosen(app):
    assert app.capture.field.hasFocus()
    assert app.capture.session.title == "Dialog Köping"


def test_enter_stores_exactly_what_was_typed(app):
    write("Äldre i byarna, 85+, når inte 1177 – vem hjälper?\n")
    assert [row.text for row in app.stored()] == ["Äldre i byarna, 85+, når inte 1177 – vem hjälper?"]
    assert app.capture.field.is_empty()


def test_a_note_takes_one_key_press_more_than_its_text(app):
    text = "Låt vårdcentralen ringa upp. #primärvård @kommunen anna@region.se kl 8:30, är det dyrt?"
    write(text + "\n" + text + "\n")
    assert [row.text for row in app.stored()] == [text, text]


def test_shift_enter_makes_a_new_line(app):
    write("rad ett")
    press(Qt.Key.Key_Return, SHIFT, "\n")
    write("rad två\n")
    assert app.stored()[0].text == "rad ett\nrad två"


def test_the_newest_note_is_on_top_and_they_are_counted(app):
    write("först\nsedan\n")
    stream = app.capture.stream
    assert [stream.model().index(row, 0).data() for row in range(2)] == ["sedan", "först"]
    assert app.capture.stream_head.count.whole_text().startswith("2 ")


def test_an_empty_note_is_explained_and_not_stored(app):
    write("\n")
    assert app.capture.message.text() == "Skriv något först."
    assert app.stored() == []


def test_a_text_too_long_stays_in_the_field(app):
    app.capture.field.setPlainText("ö" * 20_001)
    write("\n")
    assert "20001" in app.capture.message.text()
    assert len(app.capture.field.toPlainText()) == 20_001


def test_escape_clears_and_undo_brings_back(app):
    write("nästan klar")
    press(Qt.Key.Key_Escape)
    assert app.capture.field.is_empty()
    press(Qt.Key.Key_Z, CTRL)
    assert app.capture.field.toPlainText() == "nästan klar"


def test_ctrl_z_after_saving_is_left_to_the_window(app):
    write("sparad\n")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL)
    event.ignore()
    QApplication.sendEvent(app.capture.field, event)
    assert not event.isAccepted()
    assert app.capture.field.is_empty()


# --- what the next note gets ---


def test_group_and_theme_stick_until_they_are_changed(app):
    press(Qt.Key.Key_4, ALT)
    press(Qt.Key.Key_8, CTRL)
    write("ett\ntvå\n")
    press(Qt.Key.Key_3, ALT)
    press(Qt.Key.Key_8, CTRL)
    write("tre\n")
    got = [(row.group_name, [mark.name for mark in row.themes]) for row in reversed(app.stored())]
    assert got == [("Invånare", ["Digitalisering"])] * 2 + [("Medarbetare", [])]


def test_the_field_keeps_its_number_keys_from_the_window(app):
    for modifier in (CTRL, ALT):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_3, modifier)
        event.ignore()
        QApplication.sendEvent(app.capture.field, event)
        assert event.isAccepted()


def test_altgr_2_writes_an_at_sign(app):
    press(Qt.Key.Key_2, CTRL | ALT, "@")
    assert app.capture.field.toPlainText() == "@"
    assert app.capture.composer.context.themes == ()


def test_table_and_round_step_and_are_stored(app, qtbot):
    qtbot.keyClick(app.capture.field, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(app.capture.field, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(app.capture.field, Qt.Key.Key_R, CTRL | SHIFT)
    write("vid bordet\n")
    assert (app.stored()[0].table, app.stored()[0].round) == ("2", "3")


def test_no_table_is_made_up(app):
    write("utan bord\n")
    assert (app.stored()[0].table, app.stored()[0].round) == ("", "")


@pytest.mark.parametrize(
    ("mark", "kind"),
    [("!", NoteKind.HINDER), ("+", NoteKind.FORSLAG), ("?", NoteKind.FRAGA), ('"', NoteKind.CITAT)],
)
def test_a_sign_at_the_start_is_the_kind_of_this_note_only(app, mark, kind):
    write(f"{mark}kön är lång")
    assert app.capture.context_bar.chips[2].spec.key == mark
    write("\nnästa\n")
    assert [(row.kind, row.text) for row in app.stored()] == [("", "nästa"), (kind, "kön är lång")]


def test_delete_on_the_chip_makes_the_sign_ordinary_text_again(app):
    write("!viktigt")
    app.capture.context_bar.chips[2].setFocus()
    press(Qt.Key.Key_Delete)
    app.capture.field.setFocus()
    write("\n")
    assert (app.stored()[0].kind, app.stored()[0].text) == ("", "!viktigt")


def test_a_theme_is_completed_inline_for_this_note_only(app):
    write("hjälp med #dig")
    assert app.capture.composer.completion.items[0].title == "Digitalisering"
    write("\t")
    write("hemma\nnästa\n")
    got = [(row.text, [mark.name for mark in row.themes]) for row in app.stored()]
    assert got == [("nästa", []), ("hjälp med hemma", ["Digitalisering"])]


def test_a_group_is_completed_inline_by_enter(app):
    write("det är tungt @inv\n\n")
    assert (app.stored()[0].text, app.stored()[0].group_name) == ("det är tungt", "Invånare")


@pytest.mark.parametrize("sign", ["#", "@", "# @"])
def test_a_sign_that_nothing_was_typed_after_is_not_stored(app, sign):
    write(f"vi var fyra {sign}\n")
    assert [row.text for row in app.stored()] == ["vi var fyra"]
    assert app.capture.composer.context.themes == ()


@pytest.mark.parametrize("text", ["C#", "#metoo-uppropet", "a@b.se", "Vad händer?", "nr 5# eller 6 # till", "tal#"])
def test_signs_that_belong_to_the_text_are_stored(app, text):
    write(text + "\n")
    assert [row.text for row in app.stored()] == [text]


def test_enter_takes_the_first_that_is_offered_and_only_then_saves(app):
    write("hjälp med #dig\n")
    assert app.stored() == []
    write("\n")
    assert (app.stored()[0].text, app.stored()[0].themes[0].name) == ("hjälp med", "Digitalisering")


def test_escape_closes_the_list_and_keeps_the_text(app):
    write("se #dig")
    press(Qt.Key.Key_Escape)
    assert app.capture.composer.completion.items == ()
    write("ital\n")
    assert app.stored()[0].text == "se #digital"


def test_the_list_opens_upwards_away_from_the_newest_notes(app):
    app.capture.field.setPlainText("\n" * 4)
    write("#dig")
    popup = app.window.findChildren(type(app.capture.composer.completion._popup))[0]
    assert popup.geometry().bottom() <= app.capture.ring.mapTo(app.window, app.capture.ring.rect().topLeft()).y() + 8


def test_a_chip_offers_its_choices_and_gives_the_focus_back(app, qtbot):
    app.capture.context_bar.chips[0].setFocus()
    press(Qt.Key.Key_Return)
    menu = app.capture.context_bar.findChild(QMenu)
    menu.actions()[3].trigger()
    menu.close()
    assert app.capture.composer.context.group == catalogue.groups(app.project)[3].pk
    assert app.capture.field.hasFocus()


# --- nothing is lost ---


def test_a_draft_comes_back(app):
    app.capture.restore_draft("halvskriven men")
    assert app.capture.field.toPlainText() == "halvskriven men"
    write("ing\n")
    assert app.stored()[0].text == "halvskriven mening"


def test_every_letter_is_a_draft_until_the_note_is_stored(app):
    app.capture.note_submitted.disconnect(app.add)
    write("ab\nc")
    assert app.drafts[-1] == "ab\nc"
    app.capture.note_saved(None)
    assert app.drafts[-1] == "c"


def test_a_refused_note_is_back_in_the_field_with_all_it_had(app):
    app.disk_is_full = True
    write("!tungt #dig\t\n")
    assert app.capture.field.toPlainText().strip() == "!tungt"
    assert app.capture.message.text() == str(FULL)
    app.disk_is_full = False
    write("\n")
    row = app.stored()[0]
    assert (row.text, row.kind, [mark.name for mark in row.themes]) == ("tungt", "hinder", ["Digitalisering"])


def test_what_was_typed_since_stays_after_a_refused_note(app):
    app.capture.note_submitted.disconnect(app.add)
    with_signal = []
    app.capture.note_submitted.connect(with_signal.append)
    write("första\nandra")
    app.capture.note_refused(with_signal[0], FULL)
    assert app.capture.field.toPlainText() == "första\nandra"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_field_shows_its_lines_at_every_text_size(app, dress, scale):
    dress(scale=scale)
    write("rad")
    press(Qt.Key.Key_Return, SHIFT, "\n")
    write("rad")
    field = app.capture.field
    assert field.viewport().height() >= 2 * field.fontMetrics().lineSpacing()
