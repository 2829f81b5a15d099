import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services.catalogue import add_session, groups, themes
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.services.notes import add_note
from naravard_desktop.services.projects import ProjectDraft, create_project
from naravard_desktop.views.heat_table import PLACE_ROLE
from naravard_desktop.views.home import Home
from naravard_desktop.views.home_facts import hyphenated

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def empty(tmp_path):
    draft = ProjectDraft("HOS 2029", builtin_packs(resource("roadmaps"))[:1])
    with create_project(tmp_path / "a.naravard", draft) as project:
        yield project


@pytest.fixture
def show(show_page, tasks):
    return lambda project, width=1368: show_page(Home(project, tasks), width)


def steps(home):
    return [row.step for row in home.steps._rows]


def test_an_empty_project_says_what_to_do_first(show, empty, qtbot):
    home = show(empty)
    assert [step.button for step in steps(home)] == ["Skapa tillfälle", "Importera…"]
    assert home.no_matrix.isVisible()
    assert not home.matrix.isVisible()
    with qtbot.waitSignal(home.import_wanted):
        home.steps._rows[1].button.click()


def test_the_funnel_counts_sessions_and_notes(show, sample):
    home = show(sample)
    spoken = [home.funnel.steps.index(row).data(SPOKEN) for row in range(4)]
    assert spoken[0] == "Tillfällen planerade: 9, hela programmet"
    assert spoken[1] == "Hållna: 8, 1 återstår"
    assert spoken[3].startswith("Kodade: 250, 67 ok")


def test_uncoded_notes_lead_to_coding(show, sample, qtbot):
    home = show(sample)
    with qtbot.waitSignal(home.coding_wanted) as wanted:
        home.steps._rows[0].button.click()
    assert wanted.args == [NoteFilter(coded=False)]


def test_enter_on_a_step_of_the_funnel_goes_there(show, sample, qtbot):
    home = show(sample)
    home.funnel.setCurrentIndex(home.funnel.steps.index(2))
    with qtbot.waitSignal(home.coding_wanted) as wanted:
        qtbot.keyClick(home.funnel, Key.Key_Return)
    assert wanted.args == [NoteFilter()]


def test_the_matrix_is_walked_with_arrows_and_a_cell_shows_its_notes(show, sample, qtbot):
    home = show(sample)
    home.matrix.setFocus()
    qtbot.keyClick(home.matrix, Key.Key_Down)
    qtbot.keyClick(home.matrix, Key.Key_Right)
    theme, group = home.matrix.currentIndex().data(PLACE_ROLE)
    with qtbot.waitSignal(home.coding_wanted) as wanted:
        qtbot.keyClick(home.matrix, Key.Key_Return)
    assert wanted.args == [NoteFilter(themes=frozenset({theme}), groups=frozenset({group}))]


def test_cells_say_whose_they_are_and_hide_small_numbers(show, sample):
    home = show(sample)
    cells = home.matrix.cells
    assert cells.index(0, 0).data(SPOKEN).startswith("Verksamhetschefer, Tillgänglighet, kvalitet och kompetens: 13 ")
    texts = {cells.index(row, column).data() for row in range(8) for column in range(6)}
    assert {"<5", "saknas"} <= texts
    assert not texts & {"1", "2", "3", "4"}
    hidden = next(i for r in range(8) for c in range(6) if (i := cells.index(r, c)).data() == "<5")
    assert hidden.data(SPOKEN).endswith("visas inte, för att ingen ska kunna pekas ut")


def test_what_is_listed_are_sound_models(show, sample, qtmodeltester):
    home = show(sample)
    for model in (home.matrix.cells, home.sessions.rows, home.funnel.steps):
        qtmodeltester.check(model)


def test_the_matrix_is_a_table_for_a_screen_reader(show, sample):
    home = show(sample)
    table = QAccessible.queryAccessibleInterface(home.matrix)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Vem har sagt något om vad?"


def test_the_perspectives_are_another_page_of_the_matrix(show, sample, qtbot):
    home = show(sample)
    qtbot.keyClick(home.dimension, Key.Key_Down)
    assert home.matrix.cells.rowCount() == 3


def test_a_session_shows_its_notes(show, sample, qtbot):
    home = show(sample)
    home.sessions.setFocus()
    with qtbot.waitSignal(home.coding_wanted) as wanted:
        qtbot.keyClick(home.sessions, Key.Key_Return)
    assert len(wanted.args[0].sessions) == 1


def test_a_change_is_shown_while_in_view(show, empty, qtbot, tasks):
    home = show(empty)
    session = add_session(empty, SessionDraft("Dialog Ekvik")).created[0]
    theme, group = themes(empty)[0].pk, groups(empty)[0].pk
    add_note(empty, NoteDraft("Fler tider på kvällen", session, group, themes=(theme,)))
    home.refresh(frozenset({"session", "note"}))
    qtbot.waitUntil(lambda: tasks.active == 0)
    assert home.sessions.rows.index(0, 1).data() == "Dialog Ekvik"
    assert home.matrix.isVisible()
    headings = [step.heading for step in steps(home)]
    assert "Allt är kodat" in headings
    assert "Projektet är inte krypterat" in headings


def test_a_planned_session_is_offered_for_capture(show, empty, qtbot):
    session = add_session(empty, SessionDraft("Dialog Ekvik")).created[0]
    home = show(empty)
    with qtbot.waitSignal(home.capture_wanted) as wanted:
        home.steps._rows[0].button.click()
    assert wanted.args == [session]


def test_silent_groups_lead_to_the_matrix(show, empty, qtbot):
    add_note(empty, NoteDraft("A", None, groups(empty)[0].pk, themes=(themes(empty)[0].pk,)))
    home = show(empty)
    home.activateWindow()
    row = next(row for row in home.steps._rows if row.step.button == "Se luckor")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert home.focusWidget() is home.matrix


def test_a_narrow_page_puts_its_cards_below_each_other(show, sample):
    home = show(sample, width=900)
    assert home.matrix_card.geometry().top() > home.sessions.parentWidget().geometry().bottom()


def test_nothing_is_cut_off_at_twice_the_text_size(show, sample, dress, qtbot):
    home = show(sample)
    dress(scale=2.0)
    qtbot.waitUntil(lambda: home.funnel.height() >= home.funnel.sizeHint().height())
    assert home.matrix.height() >= home.matrix.sizeHint().height()
    assert home.sessions.height() >= home.sessions.sizeHint().height()


def test_nothing_is_read_while_out_of_view(sample, tasks, qtbot):
    home = Home(sample, tasks)
    qtbot.addWidget(home)
    home.refresh(frozenset({"note"}))
    assert tasks.active == 0


def test_compounds_may_break_at_their_joints():
    assert hyphenated("Verksamhetschefer") == "Verksamhets\u00adchefer"
    assert hyphenated("Invånare") == "Invånare"
