import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.tasks import Busy
from naravard_desktop.views.new_passphrase import NewPassphrase, Purpose


@pytest.fixture
def ask(qtbot):
    def ask(purpose=Purpose.SET):
        made = NewPassphrase(purpose)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.open()
        return made

    return ask


def type_twice(qtbot, asked, first, second=None):
    qtbot.keyClicks(asked.passphrase, first)
    qtbot.keyClicks(asked.again, first if second is None else second)


def test_the_same_passphrase_twice_is_sent(ask, qtbot):
    asked = ask()
    type_twice(qtbot, asked, "fyra ord att minnas")
    with qtbot.waitSignal(asked.submitted) as sent:
        qtbot.keyClick(asked.again, Qt.Key.Key_Return)
    assert sent.args == ["fyra ord att minnas", False]


def test_what_differs_is_told_while_it_is_typed_and_never_sent(ask, qtbot):
    asked = ask()
    type_twice(qtbot, asked, "fyra ord", "fyra or")
    assert asked.problem.isHidden()
    qtbot.keyClicks(asked.again, "x")
    assert asked.problem.text() == "Lösenfraserna är olika. Skriv samma två gånger."
    with qtbot.assertNotEmitted(asked.submitted):
        asked.save.click()
    assert asked.focusWidget() is asked.again


def test_an_empty_passphrase_is_not_sent(ask, qtbot):
    asked = ask()
    with qtbot.assertNotEmitted(asked.submitted):
        asked.save.click()
    assert asked.problem.text() == "Skriv en lösenfras först."


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("hej", "Mycket kort"),
        ("hej du dar", "Kort"),
        ("hej du dar borta", "Rimligt"),
        ("fyra ord som ingen gissar", "Lång"),
    ],
)
def test_how_strong_it_is_is_told_in_words(ask, qtbot, typed, words):
    asked = ask()
    qtbot.keyClicks(asked.passphrase, typed)
    assert asked.strength.text().startswith(words)


def test_a_blank_at_the_end_is_told_for_it_cannot_be_seen(ask, qtbot):
    asked = ask()
    qtbot.keyClicks(asked.passphrase, "fyra ord att minnas ")
    assert "mellanslag" in asked.strength.text()


def test_a_short_passphrase_is_still_the_users_choice(ask, qtbot):
    asked = ask()
    type_twice(qtbot, asked, "hej")
    with qtbot.waitSignal(asked.submitted):
        asked.save.click()


def test_what_is_typed_can_be_seen(ask, qtbot):
    asked = ask()
    asked.show_passphrase.click()
    assert asked.passphrase.echoMode() == asked.again.echoMode() == QLineEdit.EchoMode.Normal


def test_remembering_is_offered_only_where_it_can_be_done(ask, qtbot):
    asked = ask()
    assert asked.remember.isHidden()
    asked.offer_remembering(True)
    type_twice(qtbot, asked, "fyra ord")
    with qtbot.waitSignal(asked.submitted) as sent:
        asked.save.click()
    assert sent.args == ["fyra ord", True]


def test_removing_it_asks_for_nothing_but_a_yes(ask, qtbot):
    asked = ask(Purpose.REMOVE)
    asked.offer_remembering(True)
    assert asked.passphrase.isHidden()
    assert asked.remember.isHidden()
    assert asked.focusWidget() is asked.cancel
    with qtbot.waitSignal(asked.submitted) as sent:
        asked.save.click()
    assert sent.args == ["", False]


def test_it_stays_while_the_work_goes_on_and_keeps_what_was_typed_if_it_fails(ask, qtbot):
    asked = ask()
    type_twice(qtbot, asked, "fyra ord")
    asked.show_busy("Krypterar projektet…")
    asked.show_progress(Busy("Krypterar projektet…", 3, 10, False))
    assert asked.progress.value() == 3
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    asked.close()
    assert asked.isVisible()
    asked.show_problem(UserError("Det är fullt på disken."))
    assert asked.problem.text() == "Det är fullt på disken."
    assert asked.passphrase.text() == "fyra ord"
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()


@pytest.mark.parametrize("purpose", Purpose)
def test_large_text_fits(ask, dress, qapp, purpose):
    asked = ask(purpose)
    dress(scale=2.0)
    qapp.processEvents()
    for label in (asked.heading, asked.explanation, asked.warning):
        assert label.height() >= label.heightForWidth(label.width())
