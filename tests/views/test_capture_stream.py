"""The notes of a session, its questions, other sessions, and what hasn't been heard, all by keyboard."""

from datetime import date

from capture_rig import ALT, CTRL, FULL, QUESTIONS, SHIFT, press, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import catalogue, notes, projects
from naravard_desktop.views.capture import Capture

# --- the stream ---


def editor_of(app):
    return app.capture.stream.editor.field


def test_up_in_the_empty_field_edits_the_last_note_and_leads_back(app):
    write("felstavt\n")
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is editor_of(app)
    editor_of(app).setPlainText("felstavat")
    write("\n")
    assert app.stored()[0].text == "felstavat"
    assert app.capture.field.hasFocus()


def test_escape_leaves_the_note_as_it_was(app):
    write("som den var\n")
    press(Qt.Key.Key_Up)
    write("xyz")
    press(Qt.Key.Key_Escape)
    assert app.stored()[0].text == "som den var"


def test_a_note_is_not_emptied_by_editing(app):
    write("kvar\n")
    press(Qt.Key.Key_Up)
    editor_of(app).clear()
    write("\n")
    assert app.capture.stream.editor.problem.text() == "Skriv något först."
    assert app.stored()[0].text == "kvar"


def test_a_refused_text_is_open_for_editing_again(app):
    write("gammal\n")
    app.capture.text_refused(app.stored()[0].pk, "ny text", FULL)
    assert editor_of(app).toPlainText() == "ny text"


def test_arrows_choose_delete_removes_and_the_rest_stays(app):
    write("ett\ntvå\ntre\n")
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert [row.text for row in app.stored()] == ["tre", "ett"]
    assert app.capture.stream.selected == [app.stored()[1].pk]
    press(Qt.Key.Key_Escape)
    assert app.capture.field.hasFocus()


def test_k_gives_the_chosen_notes_a_kind(app):
    write("ett\n")
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_K, text="k")
    menu = app.capture.stream.findChild(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert app.stored()[0].kind == NoteKind.HINDER


def test_number_sign_codes_the_chosen_notes(app):
    write("ett\n")
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_NumberSign, SHIFT, "#")
    menu = app.capture.stream.findChild(QMenu)
    menu.actions()[7].trigger()
    menu.close()
    assert [mark.name for mark in app.stored()[0].themes] == ["Digitalisering"]


def test_a_screen_reader_hears_the_whole_note(app):
    press(Qt.Key.Key_4, ALT)
    write("!kön är lång\n")
    spoken = app.capture.stream.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(part in spoken for part in ("Hinder", "kön är lång", "Invånare", app.stored()[0].readable_id))


def test_changes_from_elsewhere_are_seen_and_typing_goes_on(app):
    write("mitt ")
    app.do(notes.add_note, NoteDraft("från ett annat bord", app.capture.session.pk))
    write("eget")
    assert app.capture.stream.model().index(0, 0).data() == "från ett annat bord"
    assert app.capture.field.toPlainText() == "mitt eget"


def test_a_click_chooses_a_note_and_typing_goes_on_in_the_field(app, qtbot):
    write("ett\ntvå\n")
    stream = app.capture.stream
    place = stream.visualRect(stream.model().index(1, 0)).center()
    qtbot.mouseClick(stream.viewport(), Qt.MouseButton.LeftButton, pos=place)
    write("tre")
    assert stream.selected == [app.stored()[1].pk]
    assert app.capture.field.toPlainText() == "tre"


def test_letters_that_mean_nothing_in_the_list_are_typed_in_the_field(app):
    write("ett\n")
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)
    write("åter till texten\n")
    assert app.stored()[0].text == "åter till texten"


# --- sessions and questions ---


def test_questions_are_walked_by_keyboard(app, qtbot):
    qtbot.keyClick(app.capture.field, Qt.Key.Key_Down, CTRL)
    assert app.capture.question.text() == QUESTIONS[1]
    assert "2" in app.capture.question_number.text()
    qtbot.keyClick(app.capture.field, Qt.Key.Key_Up, CTRL)
    assert app.capture.question.text() == QUESTIONS[0]


def test_another_session_is_found_by_typing(app, qtbot):
    qtbot.keyClick(app.capture.field, Qt.Key.Key_T, CTRL)
    write("sala\n")
    assert app.capture.session.title == "Dialog Sala"
    assert app.capture.field.hasFocus()


def test_a_new_session_is_set_up_and_chosen_by_keyboard(app, qtbot):
    qtbot.keyClick(app.capture.field, Qt.Key.Key_T, CTRL | SHIFT)
    form = app.capture.desk.open_new()
    qtbot.waitUntil(form.name.hasFocus)
    write("Workshop Arboga\n")
    assert app.capture.session.title == "Workshop Arboga"
    assert app.capture.session.date == date.today()
    qtbot.waitUntil(app.capture.field.hasFocus)


def test_a_half_filled_session_comes_back(app):
    form = app.capture.desk.open_new()
    form.name.setText("Halvfärdig")
    form.reject()
    assert app.capture.desk.open_new().name.text() == "Halvfärdig"
    form.close()


def test_a_project_without_sessions_says_what_to_do(tmp_path, tasks, qtbot):
    packs = builtin_packs(resource("roadmaps"))[:1]
    project = projects.create_project(tmp_path / "tom.naravard", projects.ProjectDraft("Tom", packs))
    capture = Capture(project, tasks)
    qtbot.addWidget(capture)
    capture.show()
    assert capture.states.currentWidget() is capture.nothing
    assert capture.nothing.action.text() == "Nytt tillfälle…"
    project.close()


# --- what hasn't been heard ---


def test_the_map_counts_and_names_the_largest_gap(app, qtbot):
    press(Qt.Key.Key_4, ALT)
    for number in range(1, 8):
        press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        write("en röst\n")
        press(Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(lambda: app.capture.side.gaps.model().index(0, 0).data() == "1")
    qtbot.waitUntil(lambda: "Digitalisering" in app.capture.side.gap.text.text())
    assert "Invånare har inte sagt något om" in app.capture.side.gap.text.text()


def test_the_map_has_whole_names_for_tooltips_and_screen_readers(app):
    app.capture.side.gaps.model()
    header = app.capture.side.gaps.model().headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    spoken = app.capture.side.gaps.model().index(7, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Tillgänglighet, kvalitet och kompetens"
    assert spoken == "Invånare, Digitalisering: 0 anteckningar"


def test_the_panel_goes_when_there_is_no_room(app):
    assert app.capture.side.isVisible()
    app.window.resize(700, 600)
    assert not app.capture.side.isVisible()


def test_a_session_that_comes_from_elsewhere_after_a_refused_one_is_not_gone_to(app):
    here, desk = app.capture.session.pk, app.capture.desk
    app.capture.session_submitted.disconnect()
    desk.open_new().submitted.emit(SessionDraft("Dialog Arboga"))
    app.capture.session_refused(SessionDraft("Dialog Arboga"), None, FULL)
    desk.open_new().close()
    app.do(catalogue.add_session, SessionDraft("Dialog Arboga"))
    assert app.capture.session.pk == here


def test_a_refused_session_is_in_its_form_again(app):
    app.capture.session_refused(SessionDraft("Dialog Arboga", place="Biblioteket"), None, FULL)
    form = app.capture.desk.open_new()
    assert (form.name.text(), form.place.text(), form.problem.text()) == ("Dialog Arboga", "Biblioteket", str(FULL))
    form.close()
