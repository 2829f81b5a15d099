"""A session is set up by keyboard, and what is wrong is said in the form."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.session import SessionDraft
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
)
CHOICES = SessionChoices(GROUPS, (PrincipalRow(4, "", "Kommun"),), (EARLIER,))


@pytest.fixture
def dialog(qtbot):
    made = SessionDialog(CHOICES, TODAY)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(made.name.hasFocus)
    return made


def test_name_and_enter_are_enough(dialog, qtbot):
    with qtbot.waitSignal(dialog.submitted) as submitted:
        qtbot.keyClicks(dialog.name, "Dialog Arboga")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert submitted.args == [SessionDraft("Dialog Arboga", TODAY)]


def test_everything_is_reached_by_tab_in_the_order_shown(dialog, qtbot):
    order = [dialog.name, dialog.day, dialog.place, dialog.kind, dialog.principal, dialog.forum, dialog.method]
    order += [dialog.questions, dialog.tables, dialog.rounds, *dialog._persons.values(), dialog.cancel, dialog.save]
    for field in order:
        assert dialog.focusWidget() is field
        qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_the_questions_are_one_per_line_and_ctrl_enter_saves(dialog, qtbot):
    dialog.name.setText("Dialog Arboga")
    dialog.questions.setFocus()
    qtbot.keyClicks(dialog.questions, "Varfor?")
    qtbot.keyClick(dialog.questions, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.questions, "Hur?")
    with qtbot.waitSignal(dialog.submitted) as submitted:
        qtbot.keyClick(dialog.questions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted.args[0].questions == ("Varfor?", "Hur?")


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
    dialog.copy.setCurrentIndex(1)
    dialog.copy.activated.emit(1)
    with qtbot.waitSignal(dialog.submitted) as submitted:
        dialog.save.click()
    assert submitted.args[0] == SessionDraft(
        "Dialog Arboga", TODAY, "Sala", "Öppet möte", SessionKind.WORKSHOP, "World Café", ("Varför?",), 6, 3, 4, {2: 24}
    )


def test_a_session_is_changed(qtbot):
    dialog = SessionDialog(CHOICES, TODAY, EARLIER)
    qtbot.addWidget(dialog)
    assert not dialog.touched
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
