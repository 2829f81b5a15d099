"""Fånga by real keys in a real project: what is typed is what is stored, and nothing typed is ever lost."""

import shutil
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QPlainTextEdit

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import StorageFull
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.qt.actions import CommandSet
from naravard_desktop.services import catalogue, coding, notes, projects
from naravard_desktop.views.capture import Capture

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
QUESTIONS = ("Vad är viktigt för dig?", "När fick du bra hjälp?", "Vad skulle göra det lättare?")
FULL = StorageFull("Disken är full. Texten är kvar i fältet.")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "dialog.naravard"
    packs = tuple(pack for pack in builtin_packs(resource("roadmaps")) if pack.id == "hos-2029")
    project = projects.create_project(path, projects.ProjectDraft("HOS 2029", packs))
    residents = catalogue.groups(project)[3].pk
    koping = SessionDraft(
        "Dialog Köping", date.today(), "Folkets hus", questions=QUESTIONS, tables=6, rounds=3, participants={residents: 24}
    )
    catalogue.add_session(project, koping)
    catalogue.add_session(project, SessionDraft("Dialog Sala", date.today() - timedelta(days=30)))
    project.close()
    return path


@pytest.fixture
def project(template, tmp_path):
    path = tmp_path / template.name
    shutil.copy(template, path)
    opened = projects.open_project(path)
    yield opened
    opened.close()


class App:
    """What the program does around the workspace: it carries out what is asked for, and says so."""

    def __init__(self, project, capture):
        self.project, self.capture, self.disk_is_full = project, capture, False
        self.window = QMainWindow()
        self.window.setCentralWidget(capture)
        self.commands = CommandSet(self.window)
        self.commands.add(capture.commands(), scope=capture)
        capture.note_submitted.connect(self.add)
        capture.text_edited.connect(lambda note, text: self.do(notes.edit_text, note, text))
        capture.field_set.connect(lambda *wanted: self.do(notes.set_field, *wanted))
        capture.notes_deleted.connect(lambda chosen: self.do(notes.delete_notes, chosen))
        capture.coded.connect(lambda chosen, theme: self.do(coding.code_notes, chosen, theme))
        capture.session_submitted.connect(self.save_session)
        self.drafts = []
        capture.draft_typed.connect(self.drafts.append)

    def do(self, service, *arguments):
        change = service(self.project, *arguments)
        self.capture.refresh(change.kinds)
        return change

    def add(self, draft):
        if self.disk_is_full:
            self.capture.note_refused(draft, FULL)
        else:
            self.capture.note_saved(self.do(notes.add_note, draft))

    def save_session(self, draft, pk):
        self.do(catalogue.add_session, draft) if pk is None else self.do(catalogue.edit_session, pk, draft)

    def stored(self):
        return notes.note_rows(self.project, notes.stream(self.project, self.capture.session.pk))


@pytest.fixture
def app(project, tasks, qtbot):
    made = App(project, Capture(project, tasks))
    qtbot.addWidget(made.window)
    made.window.resize(1300, 800)
    with qtbot.waitActive(made.window):
        made.window.show()
    made.capture.prepare_to_show()
    made.commands.refresh()
    yield made
    made.window.close()


def write(text, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press the keys of *text* where the focus is; every newline is Enter."""
    keys = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
    for letter in text:
        press(keys.get(letter, ord(letter.upper()) if letter.isalnum() else 0), modifiers, letter)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    focused = QApplication.focusWidget()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(focused, QKeyEvent(kind, key, modifiers, text))


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
    assert app.capture.stream_count.text().startswith("2 ")


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


def test_a_bare_sign_does_not_stand_in_the_way_of_enter(app):
    write("vi var fyra #\n")
    assert [row.text for row in app.stored()] == ["vi var fyra #"]


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


def test_a_refused_session_is_in_its_form_again(app):
    app.capture.session_refused(SessionDraft("Dialog Arboga", place="Biblioteket"), None, FULL)
    form = app.capture.desk.open_new()
    assert (form.name.text(), form.place.text(), form.problem.text()) == ("Dialog Arboga", "Biblioteket", str(FULL))
    form.close()


# --- the stream ---


def editor_of(app):
    return app.capture.stream.findChild(QPlainTextEdit)


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
    assert app.capture.message.text() == "Skriv något först."
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
    press(Qt.Key.Key_K)
    menu = app.capture.stream.findChild(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert app.stored()[0].kind == NoteKind.HINDER


def test_t_codes_the_chosen_notes(app):
    write("ett\n")
    app.capture.stream.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_T)
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


def test_the_map_counts_and_names_the_largest_gap(app):
    press(Qt.Key.Key_4, ALT)
    for number in range(1, 8):
        press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        write("en röst\n")
        press(Qt.Key.Key_0, CTRL)
    assert app.capture.gaps.model().index(0, 0).data() == "1"
    assert "Invånare har inte sagt något om" in app.capture.gap.text.text()
    assert "Digitalisering" in app.capture.gap.text.text()


def test_the_map_has_whole_names_for_tooltips_and_screen_readers(app):
    app.capture.gaps.model()
    header = app.capture.gaps.model().headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    spoken = app.capture.gaps.model().index(7, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Tillgänglighet, kvalitet och kompetens"
    assert spoken == "Invånare, Digitalisering: 0 anteckningar"


def test_the_panel_goes_when_there_is_no_room(app):
    assert app.capture.side.isVisible()
    app.window.resize(700, 600)
    assert not app.capture.side.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_field_shows_its_lines_at_every_text_size(app, dress, scale):
    dress(scale=scale)
    write("rad")
    press(Qt.Key.Key_Return, SHIFT, "\n")
    write("rad")
    field = app.capture.field
    assert field.viewport().height() >= 2 * field.fontMetrics().lineSpacing()
