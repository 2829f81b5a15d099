"""Koda by real keys in a real project: find notes, select them, and link them to themes."""

import shutil
from pathlib import Path

import pytest
from coding_rig import CTRL, SHIFT, TEXTS, Key, Rig, make_project
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.qt.i18n import set_language
from naravard_desktop.qt.widgets import ChipButton
from naravard_desktop.services import catalogue, coding, notes
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage import oplog
from naravard_desktop.storage.project_file import ProjectFile

NEWEST, BUS, HOME_CARE, PRIMARY, DISCHARGE = (text for text, _, _ in reversed(TEXTS))


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_project(tmp_path_factory.mktemp("template") / "dialog.naravard")


@pytest.fixture
def rig(template, tmp_path, tasks, qtbot):
    with open_project(Path(shutil.copy(template, tmp_path))) as project:
        yield Rig(project, tasks, qtbot)


@pytest.fixture
def empty_rig(tmp_path, tasks, qtbot):
    with open_project(make_project(tmp_path / "empty.naravard", ())) as project:
        yield Rig(project, tasks, qtbot)


# --- finding ---


def test_all_notes_are_shown_the_newest_first_and_current(rig):
    assert rig.texts() == [NEWEST, BUS, HOME_CARE, PRIMARY, DISCHARGE]
    assert rig.current() == NEWEST
    assert rig.view.matched.text() == "5 anteckningar"


def test_typing_finds_words_inside_compounds(rig):
    rig.press((Key.Key_F, CTRL), "vård")
    assert rig.texts() == [HOME_CARE, PRIMARY, DISCHARGE]
    assert rig.view.matched.text() == "3 träffar"
    assert rig.view.hits.text() == "även i sammansatta ord"


def test_filters_narrow_the_hits_and_both_counts_are_told(rig):
    rig.press((Key.Key_F, CTRL), "vård")
    rig.view.filters.show_filter(NoteFilter(groups=frozenset({group(rig, "Invånare")})))
    rig.settle()
    assert rig.texts() == [HOME_CARE]
    assert rig.view.hits.text() == "3 träffar, även i sammansatta ord"


def test_a_filter_is_chosen_by_keyboard_and_taken_away_by_its_chip(rig):
    tree = rig.view.filters.tree
    tree.setFocus()
    rig.press(Key.Key_Home, Key.Key_Down, Key.Key_Down, Key.Key_Space)
    assert rig.view.matched.text() == "0 kodade anteckningar"
    (chip,) = (each for each in rig.view.chips.children() if hasattr(each, "spec"))
    rig.press(Key.Key_Space, on=chip)
    assert len(rig.texts()) == 5


def test_escape_clears_the_search_and_then_leads_to_the_list(rig):
    rig.press((Key.Key_F, CTRL), "buss", Key.Key_Escape)
    assert rig.view.search.text() == ""
    rig.press(Key.Key_Escape)
    assert rig.view.notes.hasFocus()


def test_nothing_found_says_what_to_do(rig):
    rig.press((Key.Key_F, CTRL), "xyzzy")
    assert rig.view.empty.heading.text() == "Inga anteckningar passar"
    rig.press(Key.Key_Space, on=rig.view.empty.action)
    assert len(rig.texts()) == 5


def test_a_project_without_notes_leads_to_capture(empty_rig):
    assert empty_rig.view.empty.heading.text() == "Det finns inga anteckningar än"
    with empty_rig.qtbot.waitSignal(empty_rig.view.capture_wanted):
        empty_rig.press(Key.Key_Space, on=empty_rig.view.empty.action)


def test_the_notes_of_a_theme_are_shown_with_a_chip_that_says_so(rig):
    theme = rig.theme("Digitalisering")
    coding.code_notes(rig.project, [rig.view.notes.model().id_at(1)], theme)
    rig.view.show_notes(NoteFilter(themes=frozenset({theme})))
    rig.settle()
    assert rig.texts() == [BUS]
    assert rig.view.filters.clear.text() == "Rensa 1"


# --- coding ---


def test_a_number_sign_codes_the_current_note(rig):
    rig.press(Key.Key_Down, "#")
    rig.press("digit", Key.Key_Return)
    assert rig.themes_of(BUS) == ["Digitalisering"]
    assert rig.view.notes.hasFocus()


def test_a_theme_is_found_by_its_keywords(rig):
    rig.press("#", "telefontid", Key.Key_Return)
    assert rig.themes_of(NEWEST) == ["Tillgänglighet, kvalitet och kompetens"]


def test_the_picker_shows_what_the_note_has_and_takes_it_away_again(rig):
    rig.press("#", "digital", Key.Key_Return, "#", "digital")
    assert rig.picker.popup.current.detail.startswith("Redan kodad")
    rig.press(Key.Key_Return)
    assert rig.themes_of(NEWEST) == []


def test_shift_enter_codes_and_stays_for_another_theme(rig):
    rig.press("#", "digital", (Key.Key_Return, SHIFT))
    assert rig.picker.popup.current.detail.startswith("Redan kodad")
    rig.press("egenvård", Key.Key_Return)
    assert rig.themes_of(NEWEST) == ["Digitalisering", "Egenvård och delaktighet"]


def test_a_whole_selection_is_coded_at_once(rig):
    rig.press((Key.Key_A, CTRL), "#", "digital", Key.Key_Return)
    assert all(rig.themes_of(text) == ["Digitalisering"] for text in rig.texts())


def test_a_theme_that_some_have_is_given_to_the_others_too(rig):
    rig.press("#", "digital", Key.Key_Return, (Key.Key_Down, SHIFT), "#", "digital")
    assert rig.picker.popup.current.detail.startswith("På 1 av 2")
    rig.press(Key.Key_Return)
    assert rig.themes_of(NEWEST) == rig.themes_of(BUS) == ["Digitalisering"]


def test_marks_set_with_the_space_bar_stay_while_the_arrows_move_on(rig):
    rig.press(Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Space, Key.Key_Down)
    assert rig.view.marked.text() == "2 markerade"
    rig.press("#", "digital", Key.Key_Return)
    assert [rig.themes_of(text) for text in (NEWEST, BUS, HOME_CARE)] == [["Digitalisering"], [], ["Digitalisering"]]


def test_escape_takes_all_marks_away(rig):
    rig.press(Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Escape)
    assert rig.view.notes.targets() == [rig.view.notes.model().id_at(1)]


def test_enter_on_a_theme_in_the_codebook_codes_the_selection(rig):
    rig.view.codebook.search.setFocus()
    rig.press("digital", Key.Key_Down, Key.Key_Return)
    assert rig.themes_of(NEWEST) == ["Digitalisering"]


def test_a_coded_note_stays_among_the_uncoded_until_the_selection_moves_on(rig):
    rig.view.show_notes(NoteFilter(coded=False))
    rig.settle()
    rig.press("#", "digital", Key.Key_Return)
    assert rig.view.matched.text() == "4 okodade anteckningar"
    assert rig.texts()[0] == NEWEST
    rig.press(Key.Key_Down)
    assert rig.texts()[0] == rig.current() == BUS


def test_when_everything_is_coded_the_page_says_so(rig):
    rig.view.show_notes(NoteFilter(coded=False))
    coding.code_notes(rig.project, [rig.view.notes.model().id_at(row) for row in range(5)], rig.theme("Digitalisering"))
    rig.view.notes.forget_selection()
    rig.view.refresh(frozenset({"coding"}))
    rig.settle()
    rig.view.show_notes(NoteFilter(coded=False))
    rig.settle()
    assert rig.view.empty.heading.text() == "Allt är kodat"


def test_a_theme_that_is_missing_can_be_made_from_the_picker(rig):
    rig.press("#", "Väntrum", Key.Key_Return)
    assert rig.view.codebook.new_name.text() == "Väntrum"
    rig.press(Key.Key_Return)
    assert rig.theme("Väntrum")


# --- changing ---


def test_enter_edits_the_text_where_it_stands(rig):
    rig.press(Key.Key_Return, (Key.Key_A, CTRL), "Läkarna byts ut varje vecka.", Key.Key_Return)
    assert rig.current() == "Läkarna byts ut varje vecka."
    assert rig.view.notes.hasFocus()


def test_escape_leaves_the_text_as_it_was(rig):
    rig.press(Key.Key_F2, "!!!", Key.Key_Escape)
    assert rig.current() == NEWEST


def test_an_emptied_text_is_explained_and_not_stored(rig):
    rig.press(Key.Key_Return, (Key.Key_A, CTRL), Key.Key_Delete, Key.Key_Return)
    assert rig.view.notes.editor.problem.text() == "Skriv något först."
    rig.press(Key.Key_Escape)
    assert rig.current() == NEWEST


def test_leaving_the_field_saves_what_was_typed(rig):
    rig.press(Key.Key_Return, " Igen.", Key.Key_Tab)
    rig.settle()
    assert rig.current() == f"{NEWEST} Igen."


def test_leaving_the_page_saves_what_was_typed(rig):
    rig.press(Key.Key_Return, " Igen.")
    rig.view.hide()
    rig.settle()
    rig.view.show()
    rig.settle()
    assert rig.current() == f"{NEWEST} Igen."


def test_a_refused_text_comes_back_into_the_field(rig):
    rig.view.edit_refused(rig.view.notes.model().id_at(2), "Nästan sparat")
    assert rig.view.notes.editor.field.toPlainText() == "Nästan sparat"
    rig.press(Key.Key_Escape)


def test_a_change_elsewhere_leaves_what_is_being_typed(rig):
    rig.press(Key.Key_Return, " Och")
    notes.set_field(rig.project, [rig.view.notes.model().id_at(0)], "kind", "citat")
    rig.view.refresh(frozenset({"note"}))
    rig.settle()
    assert rig.view.notes.editor.field.toPlainText() == f"{NEWEST} Och"
    rig.press(Key.Key_Escape)


def test_k_sets_the_kind_of_the_selection(rig):
    rig.press((Key.Key_Down, SHIFT), Key.Key_K, "citat", Key.Key_Return)
    assert {row.kind for row in rows(rig)[:2]} == {"citat"}


def test_the_kind_can_be_taken_away(rig):
    rig.press(Key.Key_K, "inget", Key.Key_Return)
    assert rows(rig)[0].kind == ""


def test_delete_removes_the_selection_and_undo_brings_it_back(rig):
    rig.press(Key.Key_Delete)
    assert NEWEST not in rig.texts()
    assert rig.current() == BUS
    rig.undo()
    assert NEWEST in rig.texts()


def test_delete_in_another_panel_deletes_no_note(rig):
    rig.view.codebook.tree.setFocus()
    rig.press(Key.Key_Delete)
    assert len(rig.texts()) == 5


def test_single_keys_are_letters_in_the_search_field(rig):
    rig.press((Key.Key_F, CTRL), "k#")
    assert rig.view.search.text() == "k#"
    assert not rig.picker.isVisible()


def test_copy_puts_the_selected_texts_on_the_clipboard(rig):
    rig.press((Key.Key_Down, SHIFT), (Key.Key_C, CTRL))
    assert QGuiApplication.clipboard().text() == f"{NEWEST}\n{BUS}"


def test_the_history_of_a_note_is_told_the_latest_first(rig):
    rig.press(Key.Key_K, "citat", Key.Key_Return)
    rig.press((Key.Key_H, CTRL))
    assert [item.title for item in rig.view._pickers.history.popup.items] == ["Slag: Citat", f"Skapad: {NEWEST}"]
    rig.press(Key.Key_Escape)


# --- what everybody sees ---


def test_a_note_in_conflict_is_marked_and_found(rig, tmp_path):
    contest(rig.project, rig.view.notes.model().id_at(1), tmp_path / "other.naravard")
    rig.view.refresh(frozenset({"note"}))
    rig.view.show_notes(NoteFilter(conflicts=True))
    rig.settle()
    assert len(rig.texts()) == 1
    assert "Att avgöra" in spoken(rig, 0)


def test_a_screen_reader_hears_all_that_a_row_shows(rig):
    rig.press("#", "digital", Key.Key_Return)
    heard = spoken(rig, 0)
    assert heard.endswith(f"Hinder, {NEWEST}, Enhetschefer, Dialog Köping, Digitalisering")


def test_the_language_changes_while_the_page_is_open(rig, qapp):
    rig.view.filters.show_filter(NoteFilter(coded=False))
    rig.settle()
    set_language(qapp, "en")
    try:
        QApplication.processEvents()
        assert rig.view.matched.text() == "5 uncoded notes"
        assert [chip.spec.text for chip in rig.view.chips.findChildren(ChipButton) if chip.isVisible()] == ["Uncoded"]
        assert "Uncoded" in spoken(rig, 0)
    finally:
        set_language(qapp, "sv")


def test_a_narrow_page_puts_the_panels_behind_tabs(rig):
    rig.window.resize(900, 700)
    rig.settle()
    assert rig.view.codebook.isVisible()
    assert not rig.view.filters.isVisible()
    rig.view._panels.tabs.setCurrentIndex(1)
    assert rig.view.filters.isVisible()


def test_a_hidden_page_reads_nothing_until_it_is_shown(rig):
    rig.view.hide()
    notes.set_field(rig.project, [rig.view.notes.model().id_at(0)], "kind", "citat")
    rig.view.refresh(frozenset({"note"}))
    assert not rig.tasks.active
    rig.view.show()
    rig.settle()
    assert "Citat" in spoken(rig, 0)


def group(rig, name):
    return next(row.pk for row in catalogue.groups(rig.project) if row.name == name)


def rows(rig):
    model = rig.view.notes.model()
    return [model.row(model.index(row, 0)) for row in range(model.rowCount())]


def spoken(rig, row):
    return rig.view.notes.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def contest(project, note, path):
    """Two laptops write different texts for the same note, and meet."""
    project.copy_to(path)
    with ProjectFile.open(path, new_uid()) as other:
        notes.edit_text(other, note, "Bussen går tre gånger.")
        with other.read() as connection:
            heard = list(oplog.every(connection))
    notes.edit_text(project, note, "Bussen går fyra gånger.")
    with project.write() as writer:
        writer.receive(heard)
