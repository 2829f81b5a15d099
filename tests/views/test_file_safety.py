from datetime import datetime
from pathlib import Path

import pytest

from naravard_desktop.qt.tasks import Busy
from naravard_desktop.services.file_care import FileFacts
from naravard_desktop.views.file_safety import FileSafety

PLAIN = FileFacts(Path("/hem/Nära vård/plan.naravard"), False, False, 3_200_000, None, 0, 0, None)
LOCKED = FileFacts(
    Path("/hem/plan.naravard"), True, False, 3_200_000, datetime(2026, 3, 4, 14, 2), 12, 34_000_000,
    datetime(2026, 3, 4, 14, 0), 0, True,
)  # fmt: skip


@pytest.fixture
def shown(qtbot):
    made = FileSafety()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_an_open_file_is_told_in_words_and_can_be_protected(shown, qtbot):
    shown.show_facts(PLAIN)
    assert shown.secrecy.text.text().startswith("Ej krypterad.")
    assert shown.change_passphrase.isHidden()
    assert shown.remember.isHidden()
    with qtbot.waitSignal(shown.set_wanted):
        shown.set_passphrase.click()


def test_a_protected_file_offers_what_can_be_done_about_that(shown, qtbot):
    shown.show_facts(LOCKED)
    assert shown.secrecy.text.text().startswith("Krypterad.")
    assert shown.set_passphrase.isHidden()
    for button, signal in (
        (shown.change_passphrase, shown.change_wanted),
        (shown.remove_passphrase, shown.remove_wanted),
        (shown.sheet, shown.sheet_wanted),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_copies_and_backups_can_be_asked_for(shown, qtbot):
    shown.show_facts(LOCKED)
    assert shown.backup_facts.text() == "Den senaste är från 4 mars 14:00. 12 kopior, 34,0 MB."
    for button, signal in (
        (shown.copy, shown.copy_wanted),
        (shown.back_up, shown.backup_wanted),
        (shown.restore, shown.restore_wanted),
        (shown.show_folder, shown.folder_wanted),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_without_backups_there_is_nothing_to_restore(shown):
    shown.show_facts(PLAIN)
    assert shown.backup_facts.text() == "Det finns ingen säkerhetskopia än."
    assert not shown.restore.isEnabled()


def test_only_the_users_own_press_changes_what_is_remembered(shown, qtbot):
    with qtbot.assertNotEmitted(shown.remembering):
        shown.show_facts(LOCKED)
    with qtbot.waitSignal(shown.remembering) as sent:
        shown.remember.click()
    assert sent.args == [False]


def test_while_work_goes_on_nothing_else_is_begun(shown):
    shown.show_facts(LOCKED)
    shown.show_busy(Busy("Säkerhetskopierar…", 0, 0, False))
    assert shown.doing.text() == "Säkerhetskopierar…"
    assert not any(button.isEnabled() for button in (shown.change_passphrase, shown.back_up, shown.copy, shown.sheet))
    shown.show_busy(None)
    assert shown.change_passphrase.isEnabled()


def test_what_is_open_for_reading_only_can_be_copied_but_not_changed(shown):
    shown.show_facts(FileFacts(PLAIN.path, False, True, 1, None, 3, 9, datetime(2026, 3, 4, 14, 0)))
    assert not shown.set_passphrase.isEnabled()
    assert not shown.restore.isEnabled()
    assert shown.copy.isEnabled()
    assert "bara läsning" in shown.file_facts.text()


def test_large_text_scrolls_instead_of_being_cut(shown, dress, qapp):
    shown.show_facts(LOCKED)
    dress(scale=2.0)
    qapp.processEvents()
    assert shown.page.widget().width() <= shown.page.viewport().width()
    assert shown.close_button.visibleRegion().boundingRect().height() == shown.close_button.height()
