import pytest
from PySide6.QtCore import Qt

from naravard_desktop.domain.recovery_code import recovery_code
from naravard_desktop.views.passphrase import Passphrase

CODE = recovery_code(bytes(range(32)))


@pytest.fixture
def asked(qtbot):
    made = Passphrase("hemlig.naravard")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    made.other_way.click()
    return made


def test_the_code_is_parted_and_counted_while_it_is_typed(asked, qtbot):
    qtbot.keyClicks(asked.code, CODE[:12].replace(" ", "").lower())
    assert asked.code.toPlainText() == CODE[:12].strip()
    assert asked.groups.text() == "2 av 17 grupper"


def test_a_blank_typed_between_groups_does_no_harm(asked, qtbot):
    qtbot.keyClicks(asked.code, CODE)
    assert asked.code.toPlainText() == CODE


def test_enter_sends_the_code(asked, qtbot):
    qtbot.keyClicks(asked.code, CODE)
    with qtbot.waitSignal(asked.code_submitted) as sent:
        qtbot.keyClick(asked.code, Qt.Key.Key_Return)
    assert sent.args == [CODE]


def test_a_slip_is_told_with_its_group_before_anything_is_tried(asked, qtbot):
    wrong = f"{CODE[:5]}{(int(CODE[5], 16) + 1) % 16:X}{CODE[6:]}"
    asked.code.setPlainText(wrong)
    with qtbot.assertNotEmitted(asked.code_submitted):
        asked.open_button.click()
    assert "grupp 2" in asked.problem.text()
    assert asked.open_button.isEnabled()


def test_a_digit_can_be_mended_in_the_middle(asked, qtbot):
    asked.code.setPlainText(CODE)
    cursor = asked.code.textCursor()
    cursor.setPosition(5)
    asked.code.setTextCursor(cursor)
    qtbot.keyClick(asked.code, Qt.Key.Key_Delete)
    qtbot.keyClicks(asked.code, "7")
    assert asked.code.textCursor().position() == 6


def test_one_may_go_back_to_the_passphrase(asked, qtbot):
    asked.other_way.click()
    assert asked.code.isHidden()
    assert asked.focusWidget() is asked.passphrase
    qtbot.keyClicks(asked.passphrase, "fyra ord")
    with qtbot.waitSignal(asked.submitted):
        asked.open_button.click()


def test_a_backup_may_be_taken_instead(asked, qtbot):
    asked.offer_rescue("Projektet är skadat.")
    assert asked.rescue.text.text() == "Projektet är skadat."
    with qtbot.waitSignal(asked.rescue_wanted):
        asked.rescue_button.click()
