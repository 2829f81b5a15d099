"""A session is set up by keyboard, and what is wrong is said in the form."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.guide import builtin_guides
from naravard_desktop.domain.session import AgendaBlock, SessionDraft
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.services.rows import GroupRow, PrincipalRow, SessionRow
from naravard_desktop.views.session_day import read_day
from naravard_desktop.views.session_dialog import SessionChoices, SessionDialog

TODAY = date(2026, 11, 19)
GROUPS = (GroupRow(1, "", "Medarbetare", "Med"), GroupRow(2, "", "Invånare", "Inv"))
EARLIER = SessionRow(
    7,
    "",
    "Dialog Sala",
    date(2026, 10, 1),
    "Sala",
    "Öppet möte",
    "workshop",
    "World Café",
    ("Varför?",),
    6,
    3,
    4,
    {2: 24},
    0,
    (45,),
    3,
    True,
)
GUIDES = builtin_guides(resource("guides"))
CHOICES = SessionChoices(GROUPS, (PrincipalRow(4, "", "Kommun"),), (EARLIER,), GUIDES)
WORLD_CAFE = 2


@pytest.fixture
def dialog(qtbot):
    made = SessionDialog(CHOICES, TODAY)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(made.name.hasFocus)
    return made


def choose(box, place):
    box.setCurrentIndex(place)
    box.activated.emit(place)


class Typist:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot):
        self.qtbot, self.count = qtbot, 0

    def type(self, text):
        for letter in text:
            key = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}.get(letter)
            if key:
                self.press(key)
            else:
                self.count += 1
                self.qtbot.keyClick(QApplication.focusWidget(), letter)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            self.count += 1
            self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_name_and_enter_are_enough(dialog, qtbot):
    with qtbot.waitSignal(dialog.submitted) as submitted:
        qtbot.keyClicks(dialog.name, "Dialog Arboga")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert submitted.args == [SessionDraft("Dialog Arboga", TODAY)]


def test_everything_is_reached_by_tab_in_the_order_shown(dialog, qtbot):
    dialog.dots.setValue(3)
    order = [dialog.name, dialog.day, dialog.place, dialog.kind, dialog.principal, dialog.forum, dialog.method]
    order += [dialog.tables, dialog.rounds, dialog.dots, dialog.stacked, dialog.agenda.fields[0].question]
    order += [*dialog._persons.values(), dialog.cancel, dialog.save, dialog.copy, dialog.guide, dialog.name]
    for field in order:
        assert dialog.focusWidget() is field
        qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_with_questions_tab_goes_by_each_of_them(dialog, qtbot):
    choose(dialog.guide, WORLD_CAFE)
    rows = dialog.agenda.fields
    order = [field for row in rows for field in (row.question, row.minutes)]
    order[-1:] = dialog._persons.values()  # the last row is empty, and its minutes can't be set
    rows[0].question.setFocus()
    for field in order:
        assert dialog.focusWidget() is field
        qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_an_event_is_set_up_with_few_key_presses(dialog, qtbot):
    """Two minutes are 240 key presses of somebody who looks for the keys."""
    keys = Typist(qtbot)
    keys.type("Dialog Arboga\t23/11\tBiblioteket")
    for _ in range(3):
        keys.press(Qt.Key.Key_Backtab)
    keys.press(Qt.Key.Key_Down, times=WORLD_CAFE)
    with qtbot.waitSignal(dialog.submitted) as submitted:
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft = submitted.args[0]
    assert (draft.title, draft.date, draft.place) == ("Dialog Arboga", date(2026, 11, 23), "Biblioteket")
    assert (draft.kind, draft.tables, draft.rounds) == (SessionKind.WORKSHOP, 6, 3)
    assert draft.minutes == (20, 20, 20)
    assert keys.count < 60


def test_the_questions_are_written_one_after_another_and_ctrl_enter_saves(dialog, qtbot):
    dialog.name.setText("Dialog Arboga")
    dialog.agenda.setFocus()
    keys = Typist(qtbot)
    keys.type("Varfor?\t30\nHur?\n")
    with qtbot.waitSignal(dialog.submitted) as submitted:
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted.args[0].questions == ("Varfor?", "Hur?")
    assert submitted.args[0].minutes == (30, 30)


def test_dots_are_a_rule_only_with_a_number(dialog, qtbot):
    dialog.name.setText("Dialog")
    assert not dialog.stacked.isEnabled()
    dialog.dots.setValue(3)
    dialog.stacked.setChecked(True)
    assert (dialog.draft().dots_each, dialog.draft().dots_stacked) == (3, True)
    dialog.dots.setValue(0)
    assert (dialog.draft().dots_each, dialog.draft().dots_stacked) == (None, False)


def test_what_was_typed_before_a_guide_comes_back(dialog, qtbot):
    dialog.name.setText("Dialog")
    dialog.method.setText("Mitt eget sätt")
    dialog.agenda.show_blocks((AgendaBlock("Egen fråga?", 15),))
    mine = dialog.draft()
    for place in (WORLD_CAFE, WORLD_CAFE + 1):  # going through the list is one step back
        choose(dialog.guide, place)
    assert dialog.draft().method.startswith("Fyra frågor")
    dialog.undo.click()
    assert dialog.draft() == mine
    assert dialog.guide.currentIndex() == 0
    assert dialog.undo.isHidden()


def test_tab_from_a_guide_leads_to_the_name_and_not_to_what_would_undo_it(dialog, qtbot):
    dialog.guide.setFocus()
    choose(dialog.guide, WORLD_CAFE)
    Typist(qtbot).type("\tDialog i Kumla")
    assert dialog.name.text() == "Dialog i Kumla"
    assert (dialog.draft().tables, dialog.draft().rounds) == (6, 3)


def test_enter_on_undo_undoes_and_saves_nothing(dialog, qtbot):
    choose(dialog.guide, WORLD_CAFE)
    dialog.name.setText("Kväll")
    dialog.undo.setFocus()
    with qtbot.assertNotEmitted(dialog.submitted):
        qtbot.keyClick(dialog.undo, Qt.Key.Key_Return)
    assert dialog.draft().questions == ()


def test_the_letter_of_the_questions_leads_to_the_first_one(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert dialog.agenda.fields[0].question.hasFocus()


def test_no_guide_puts_it_back_as_well(dialog):
    dialog.name.setText("Dialog")
    mine = dialog.draft()
    choose(dialog.guide, WORLD_CAFE)
    choose(dialog.guide, 0)
    assert dialog.draft() == mine


def test_what_was_changed_after_a_guide_is_not_lost_by_undoing_it(dialog):
    choose(dialog.guide, WORLD_CAFE)
    dialog.name.setText("Dialog")
    dialog.agenda.show_blocks((AgendaBlock("Min fråga?", 15),))
    mine = dialog.draft()
    dialog.undo.click()
    assert dialog.draft().questions == ()
    dialog.redo.click()
    assert dialog.draft() == mine
    choose(dialog.guide, WORLD_CAFE + 1)
    dialog.undo.click()
    assert dialog.draft() == mine


def test_a_guide_can_be_chosen_after_a_copy(dialog):
    dialog.name.setText("Dialog")
    choose(dialog.copy, 1)
    choose(dialog.guide, WORLD_CAFE)
    assert (dialog.draft().place, dialog.draft().tables, dialog.draft().participants) == ("Sala", 6, {2: 24})
    assert "Dialog Sala" in dialog.persons_hint.text()  # the numbers are still somebody else's
    dialog.undo.click()
    assert dialog.draft().questions == ("Varför?",)
    assert dialog.undo.text() == "Ångra kopian"
    dialog.undo.click()
    assert dialog.draft() == SessionDraft("Dialog", TODAY)
    assert "Dialog Sala" not in dialog.persons_hint.text()


def test_a_missing_name_is_explained_and_nothing_is_handed_over(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.submitted):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.problem.text() == "Ge tillfället ett namn först."
    assert dialog.isVisible()


def test_a_date_that_does_not_exist_is_explained(dialog, qtbot):
    dialog.name.setText("Dialog")
    dialog.day.setText("31 februari")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.save.click()
    assert "31 februari" in dialog.problem.text()
    assert dialog.day.hasFocus()


def test_the_date_is_read_back_while_it_is_typed(dialog):
    dialog.day.setText("3/12")
    assert "3 december 2026" in dialog.day_read.text() or "3 December 2026" in dialog.day_read.text()


def test_an_earlier_session_is_copied_but_for_its_name_and_date(dialog, qtbot):
    dialog.name.setText("Dialog Arboga")
    choose(dialog.copy, 1)
    with qtbot.waitSignal(dialog.submitted) as submitted:
        dialog.save.click()
    assert submitted.args[0] == SessionDraft(
        "Dialog Arboga", TODAY, "Sala", "Öppet möte", SessionKind.WORKSHOP, "World Café", ("Varför?",), 6, 3, 4,
        {2: 24}, (45,), 3, True,
    )  # fmt: skip


def test_copied_numbers_are_to_be_checked(dialog):
    choose(dialog.copy, 1)
    assert dialog.persons_hint.text() == "Antalen kommer från ”Dialog Sala”. Rätta dem efter dem som är här i dag."


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_form_fits_a_small_screen(dialog, dress, qtbot, scale):
    dress(scale=scale)
    choose(dialog.guide, 3)  # four questions
    dialog.resize(1040 if scale == 1 else 1284, 660 if scale == 1 else 690)
    bar = dialog.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: (bar.maximum() > 0) == (scale > 1))
    assert dialog.fields.minimumSizeHint().width() <= dialog.scroller.viewport().width()


def test_a_session_is_changed(qtbot):
    dialog = SessionDialog(CHOICES, TODAY, EARLIER)
    qtbot.addWidget(dialog)
    assert not dialog.touched
    assert dialog.draft().agenda == EARLIER.agenda
    dialog._persons[2].setValue(0)
    with qtbot.waitSignal(dialog.submitted) as submitted:
        dialog.save.click()
    assert submitted.args[0].participants == {2: 0}
    assert submitted.args[0].date == EARLIER.date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", None),
        ("2026-11-19", date(2026, 11, 19)),
        ("19/11", date(2026, 11, 19)),
        ("tors 26 nov", date(2026, 11, 26)),
        ("8 jan", date(2027, 1, 8)),
        ("i morgon", date(2026, 11, 20)),
        ("Idag", TODAY),
    ],
)
def test_days_are_read_as_one_types_them(text, day):
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["30/2", "snart", "november"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(UserError):
        read_day(text, TODAY)
