from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from naravard_desktop.domain.errors import WrongPassphrase
from naravard_desktop.services.safekeeping import Backup, BackupContents
from naravard_desktop.views.restore_backup import RestoreBackup

MARCH = datetime(2026, 3, 4, 14, 2)
BACKUPS = (
    Backup(Path("/k/ny"), MARCH, "auto", 3_200_000, True),
    Backup(Path("/k/gammal"), datetime(2026, 3, 1, 9, 30), "import", 900_000, False),
)
LOOK = BackupContents(317, 27, datetime(2026, 3, 4, 13, tzinfo=UTC), 3, 7, ("a" * 300, "två\nrader"))


@pytest.fixture
def shown(qtbot):
    made = RestoreBackup(BACKUPS)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_the_newest_is_looked_into_first(shown, qtbot):
    with qtbot.waitSignal(shown.look_wanted) as sent:
        shown.begin()
    assert sent.args == [BACKUPS[0].path]
    assert not shown.restore_button.isEnabled()


def test_a_row_says_when_why_and_how_large(shown):
    assert shown.copies.item(0).text() == "4 mars 14:02\nautomatisk · 3,2 MB"
    assert shown.copies.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "1 mars 09:30, före import · 900,0 kB · ej krypterad"
    )


def test_a_look_says_what_is_there_and_what_would_be_missing(shown, qtbot):
    shown.begin()
    shown.show_look(BACKUPS[0].path, LOOK)
    assert shown.holds.text().startswith("Innehåller 317 anteckningar och 27 tillfällen.")
    assert shown.missing.text.text() == (
        "3 anteckningar som tillkommit sedan dess skulle saknas. Och 4 andra ändringar."
    )
    assert shown.newest.text().endswith("…\n• två rader")
    with qtbot.waitSignal(shown.restore_wanted) as sent:
        shown.restore_button.click()
    assert sent.args == [BACKUPS[0].path]


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (BackupContents(5, 1, None, 0, 0), "Ingenting skulle saknas"),
        (BackupContents(5, 1, None, 0, 2), "2 ändringar som gjorts sedan dess skulle saknas, men ingen anteckning."),
        (BackupContents(5, 1, None, None, None), "Projektet går inte att läsa"),
    ],
)
def test_nothing_missing_and_not_known_are_told_too(shown, contents, words):
    shown.begin()
    shown.show_look(BACKUPS[0].path, contents)
    assert shown.missing.text.text().startswith(words)
    assert shown.newest.isHidden()


def test_a_look_that_comes_late_is_not_shown_for_another_copy(shown):
    shown.begin()
    shown.copies.setCurrentRow(1)
    shown.show_look(BACKUPS[0].path, LOOK)
    assert shown.holds.text() == "Tittar i kopian…"
    assert not shown.restore_button.isEnabled()
    shown.copies.setCurrentRow(0)
    assert shown.restore_button.isEnabled()


def test_a_copy_that_cannot_be_read_cannot_be_restored(shown):
    shown.begin()
    shown.show_look_problem(BACKUPS[0].path, WrongPassphrase("Annan lösenfras."))
    assert shown.missing.text.text() == "Annan lösenfras."
    assert not shown.restore_button.isEnabled()


def test_it_stays_while_the_work_goes_on(shown, qtbot):
    shown.begin()
    shown.show_look(BACKUPS[0].path, LOOK)
    shown.show_busy("Återställer projektet…")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    shown.show_problem("Det är fullt på disken.")
    assert shown.problem.text() == "Det är fullt på disken."
    assert shown.restore_button.isEnabled()
