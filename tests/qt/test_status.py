import pytest
from PySide6.QtCore import Qt

from naravard_desktop.qt.status import Status, StatusStrip
from naravard_desktop.qt.tasks import Busy

FULL = Status(
    "HOS 2029 – dialoger.naravard",
    "Sparat 14:02:11",
    True,
    "Sammanfogad: 27 av 31 filer",
    "5 214 anteckningar · 27 tillfällen · 612 personer",
)


@pytest.fixture
def strip(qtbot):
    made = StatusStrip()
    qtbot.addWidget(made)
    made.resize(1440, 32)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_says_what_it_is_told(strip):
    strip.tell(FULL)
    assert strip.file.words.text() == "HOS 2029 – dialoger.naravard"
    assert strip.secrecy.words.text() == "Krypterad"
    assert strip.counts.whole_text() == FULL.counts


def test_an_open_file_is_told_in_words_too(strip):
    strip.tell(Status("a.naravard", encrypted=False))
    assert strip.secrecy.words.text() == "Ej krypterad"
    assert strip.saved.isHidden()
    strip.tell(Status("Inget projekt öppet"))
    assert strip.secrecy.isHidden()


def test_a_running_job_shows_and_can_be_cancelled(strip, qtbot):
    strip.show_busy(Busy("Läser in", 30, 100, True))
    assert (strip.progress.value(), strip.progress.maximum()) == (30, 100)
    assert strip.progress.accessibleName() == "Läser in"
    with qtbot.waitSignal(strip.cancelled):
        qtbot.keyClick(strip.cancel, Qt.Key.Key_Space)
    strip.show_busy(None)
    assert strip.progress.isHidden()
    assert strip.cancel.isHidden()


def test_what_cannot_be_cancelled_offers_no_button(strip):
    strip.show_busy(Busy("Sparar", 0, 0, False))
    assert strip.cancel.isHidden()
    assert not strip.progress.isHidden()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_takes_two_rows_instead_of_being_cut(strip, dress, qapp, qtbot, scale):
    strip.tell(FULL)
    strip.show_busy(Busy("Läser in", 30, 100, True))
    dress(scale=scale)
    qapp.processEvents()
    strip.resize(1440, strip.height())
    qapp.processEvents()
    items = (strip.file, strip.saved, strip.secrecy, strip.extra)
    qtbot.waitUntil(lambda: not any(item.words.text().endswith("…") for item in items))
    assert strip.height() >= 2 * strip.file.words.height()


def test_where_the_file_is_and_how_safe_leads_further(strip, qtbot):
    strip.tell(FULL)
    for button, press in ((strip.file, Qt.Key.Key_Return), (strip.secrecy, Qt.Key.Key_Space)):
        button.setFocus()
        with qtbot.waitSignal(strip.safety_wanted):
            qtbot.keyClick(button, press)
        with qtbot.waitSignal(strip.safety_wanted):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert strip.secrecy.accessibleName() == "Krypterad"
    assert strip.secrecy.accessibleDescription() == "Säkerhet och kopior"


def test_without_a_project_there_is_nothing_to_press(strip, qtbot):
    strip.tell(Status("Inget projekt öppet"))
    assert strip.file.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(strip.safety_wanted):
        qtbot.mouseClick(strip.file, Qt.MouseButton.LeftButton)


def test_the_last_backup_is_told(strip):
    strip.tell(Status("a.naravard", backup="Säkerhetskopia 14:00"))
    assert strip.backup.words.text() == "Säkerhetskopia 14:00"
