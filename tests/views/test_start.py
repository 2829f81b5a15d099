from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible

from naravard_desktop.views.recent import RecentModel, RecentProject, look_at
from naravard_desktop.views.start import Start

Key = Qt.Key


@pytest.fixture
def start(qtbot):
    made = Start()
    qtbot.addWidget(made)
    made.resize(1368, 812)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("card", "signal"),
    [("new_card", "new_wanted"), ("open_card", "open_wanted"), ("sample_card", "sample_wanted")],
)
@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_each_card_is_pressed_with_space_or_enter(start, qtbot, card, signal, key):
    with qtbot.waitSignal(getattr(start, signal)):
        qtbot.keyClick(getattr(start, card), key)


def test_a_card_says_aloud_what_it_shows(start):
    spoken = QAccessible.queryAccessibleInterface(start.sample_card)
    assert spoken.text(QAccessible.Text.Name) == "Prova med exempelprojekt"
    assert spoken.text(QAccessible.Text.Description) == "En påhittad region, drygt 300 anteckningar och en rundtur."


def test_without_recent_projects_there_is_no_list(start):
    assert not start.recent_card.isVisible()


def test_enter_opens_the_recent_project_that_the_arrows_lead_to(start, qtbot):
    start.show_recent([RecentProject(Path("/a.naravard")), RecentProject(Path("/b.naravard"))])
    start.recent.setFocus()
    qtbot.keyClick(start.recent, Key.Key_Down)
    with qtbot.waitSignal(start.recent_chosen) as chosen:
        qtbot.keyClick(start.recent, Key.Key_Return)
    assert chosen.args == [str(Path("/b.naravard"))]


def test_a_missing_file_is_not_opened_but_can_be_taken_off_the_list(start, qtbot):
    start.show_recent([RecentProject(Path("/gone.naravard"), missing=True)])
    start.recent.setFocus()
    with qtbot.assertNotEmitted(start.recent_chosen):
        qtbot.keyClick(start.recent, Key.Key_Return)
    with qtbot.waitSignal(start.recent_removed) as removed:
        qtbot.keyClick(start.recent, Key.Key_Delete)
    assert removed.args == [str(Path("/gone.naravard"))]


def test_a_recent_project_is_read_out_whole(start):
    opened = datetime.now().replace(hour=14, minute=2)
    start.show_recent([RecentProject(Path("/a.naravard"), "HOS 2029", "Region X", opened, 317, True)])
    spoken = start.recent.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "HOS 2029, Region X · 317 anteckningar, I dag 14:02, Krypterad"


def test_the_list_is_a_sound_model(start, qtmodeltester):
    start.show_recent([RecentProject(Path("/a.naravard"), "A")])
    qtmodeltester.check(start.recent.model())


def test_yesterday_is_called_so(qapp):
    opened = datetime.now().replace(hour=9, minute=5) - timedelta(days=1)
    assert RecentModel().when(RecentProject(Path("/a"), opened=opened)) == "I går 09:05"


def test_the_picture_makes_room_in_a_narrow_window(start):
    assert start.landscape.isVisible()
    start.resize(800, 812)
    assert not start.landscape.isVisible()


def test_nothing_is_cut_off_at_twice_the_text_size(start, dress, qtbot):
    dress(scale=2.0)
    qtbot.waitUntil(lambda: start.new_card.height() >= start.new_card.heightForWidth(start.new_card.width()))


def test_a_plain_and_an_encrypted_file_are_told_apart(tmp_path):
    plain, secret = tmp_path / "plain.naravard", tmp_path / "secret.naravard"
    plain.write_bytes(b"SQLite format 3\x00" + bytes(100))
    secret.write_bytes(bytes(range(256)))
    assert (look_at(plain).encrypted, look_at(secret).encrypted) == (False, True)
    assert look_at(plain).title == "plain"


def test_a_file_that_is_gone_is_missing(tmp_path):
    assert look_at(tmp_path / "gone.naravard").missing


def test_the_list_takes_the_focus_with_a_current_row(start, qtbot):
    start.show_recent([RecentProject(Path("/a.naravard"), "A")])
    start.recent.setFocus()
    assert start.recent.currentIndex().row() == 0
    assert start.forget.isEnabled()


def test_the_texts_follow_the_language(start, qapp):
    qapp.sendEvent(start, QEvent(QEvent.Type.LanguageChange))
    assert start.new_card.text() == "Nytt projekt"
