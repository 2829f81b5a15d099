"""The safety of a project's file through the window: passphrase, recovery sheet, keyring, backups, damage."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.app import Folders, Program
from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import DamagedProject
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import DEFAULT_PACK, builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.settings import Settings
from naravard_desktop.services import catalogue, remembered_keys, safekeeping
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import add_note, note_rows
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.storage.failures import DAMAGED
from naravard_desktop.views.new_passphrase import NewPassphrase
from naravard_desktop.views.passphrase import Passphrase
from naravard_desktop.views.restore_backup import RestoreBackup

WAIT = 20_000
WORDS = "fyra ord att minnas"


@pytest.fixture
def start(qapp, qtbot, tmp_path, monkeypatch):
    """Start the program as often as a test needs."""
    monkeypatch.setattr("naravard_desktop.storage.engine.BUSY_SECONDS", 2)
    programs = []

    def begin():
        settings = Settings(tmp_path / "settings.ini")
        settings.tour_offered = True
        programs.append(program := Program(qapp, settings, Folders(tmp_path, tmp_path)))
        program.window.show()
        return program

    yield begin
    for program in programs:
        if program.window.isVisible():
            program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def path(tmp_path):
    """A small project without a passphrase, closed."""
    path = tmp_path / "prov.naravard"
    packs = [pack for pack in builtin_packs(resource("roadmaps")) if pack.id == DEFAULT_PACK]
    with create_project(path, ProjectDraft("Nära vård", tuple(packs))) as project:
        session = catalogue.add_session(project, SessionDraft("Dialog i Åre")).created[0]
        add_note(project, NoteDraft("bussen går inte", session))
    return path


@pytest.fixture
def program(start, path, qtbot):
    """The program with that project open."""
    program = start()
    return opened(qtbot, program, path)


def opened(qtbot, program, path):
    program.open(path)
    qtbot.waitUntil(lambda: program.bench is not None and not program.tasks.active, timeout=WAIT)
    return program


def settle(qtbot, program):
    qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)


def dialog(qtbot, kind):
    """Return the dialog of this kind that is open, as soon as it is."""

    def found():
        return next(
            (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None
        )

    qtbot.waitUntil(lambda: found() is not None, timeout=WAIT)
    return found()


def safety(qtbot, program):
    """Open the dialog the way a user does."""
    qtbot.mouseClick(program.window.statusbar.secrecy, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    return program._safety.dialog


def set_passphrase(qtbot, program, words=WORDS, remember=False, button="set_passphrase"):
    shown = safety(qtbot, program)
    getattr(shown, button).click()
    asked = dialog(qtbot, NewPassphrase)
    settle(qtbot, program)
    qtbot.keyClicks(asked.passphrase, words)
    qtbot.keyClicks(asked.again, words)
    if remember:
        asked.remember.click()
    asked.save.click()
    qtbot.waitUntil(lambda: not program.tasks.active and not shown.progress.isVisible(), timeout=WAIT)
    return shown


def texts(program):
    project = program.bench.project
    return [row.text for row in note_rows(project, find_notes(project, NoteFilter()))]


# --- passphrase ---


def test_a_passphrase_is_set_in_the_window_and_a_recovery_sheet_offered(program, qtbot, path):
    shown = set_passphrase(qtbot, program)
    assert program.window.statusbar.secrecy.words.text() == "Krypterad"
    assert texts(program) == ["bussen går inte"]
    assert "återställningsblad" in shown.message.sentence.text()
    assert all(backup.encrypted for backup in safekeeping.backups(path))
    assert b"bussen" not in path.read_bytes()


def test_workspace_text_being_typed_and_undo_are_there_afterwards(program, qtbot):
    program.window.show_workspace("capture")
    settle(qtbot, program)
    qtbot.keyClicks(program.bench.capture.field, "Zebror")
    qtbot.keyClick(program.bench.capture.field, Qt.Key.Key_Return)
    qtbot.keyClicks(program.bench.capture.field, "Halvskriven men")
    settle(qtbot, program)
    set_passphrase(qtbot, program)
    assert program.window.workspace == "capture"
    assert program.bench.capture.field.toPlainText() == "Halvskriven men"
    program.window.commands.run("undo")
    settle(qtbot, program)
    assert texts(program) == ["bussen går inte"]


def test_a_passphrase_is_changed_and_removed(program, qtbot, path):
    set_passphrase(qtbot, program)
    shown = set_passphrase(qtbot, program, "nya ord att minnas", button="change_passphrase")
    with open_project(path, "nya ord att minnas"):
        pass
    shown.remove_passphrase.click()
    dialog(qtbot, NewPassphrase).save.click()
    settle(qtbot, program)
    assert program.window.statusbar.secrecy.words.text() == "Ej krypterad"
    assert not any(backup.encrypted for backup in safekeeping.backups(path))
    assert texts(program) == ["bussen går inte"]


def test_while_another_program_has_the_file_nothing_changes_and_it_says_so(program, qtbot, path):
    with open_project(path) as other, other.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM note")
        set_passphrase(qtbot, program)
        asked = dialog(qtbot, NewPassphrase)
        assert "används av ett annat program" in asked.problem.text()
        assert asked.passphrase.text() == WORDS
        asked.cancel.click()
    assert program.window.statusbar.secrecy.words.text() == "Ej krypterad"
    assert texts(program) == ["bussen går inte"]


def test_the_recovery_sheet_opens_the_project_and_a_new_passphrase_is_asked_for(program, start, qtbot, path, tmp_path):
    set_passphrase(qtbot, program)
    program._safety.passphrases.ask_path = lambda *_: tmp_path / "blad"
    safety(qtbot, program).sheet.click()
    settle(qtbot, program)
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    code = program.bench.project.key.recovery_code()
    program.close_project()
    settle(qtbot, program)
    program.open(path)
    asked = dialog(qtbot, Passphrase)
    asked.other_way.click()
    qtbot.keyClicks(asked.code, code.replace(" ", "").lower())
    assert asked.code.toPlainText() == code
    qtbot.keyClick(asked.code, Qt.Key.Key_Return)
    again = dialog(qtbot, NewPassphrase)
    assert again.heading.text() == "Välj en ny lösenfras"
    settle(qtbot, program)
    assert texts(program) == ["bussen går inte"]
    again.cancel.click()


def test_what_the_computer_remembers_opens_the_project_without_a_question(keyring_here, program, qtbot, path):
    shown = set_passphrase(qtbot, program, remember=True)
    settle(qtbot, program)
    assert shown.remember.isChecked()
    program.close_project()
    opened(qtbot, program, path)
    assert program.bench.project.encrypted
    safety(qtbot, program).remember.click()
    settle(qtbot, program)
    assert keyring_here.kept == {}


def test_a_remembered_key_follows_when_the_passphrase_changes(keyring_here, program, qtbot, path):
    set_passphrase(qtbot, program, remember=True)
    settle(qtbot, program)
    set_passphrase(qtbot, program, "nya ord att minnas", button="change_passphrase")
    settle(qtbot, program)
    assert len(keyring_here.kept) == 1
    assert remembered_keys.find_key(path) is not None


def test_the_passphrase_may_be_remembered_when_the_project_is_opened(keyring_here, program, qtbot, path):
    set_passphrase(qtbot, program)
    program.close_project()
    settle(qtbot, program)
    program.open(path)
    asked = dialog(qtbot, Passphrase)
    qtbot.waitUntil(asked.remember.isVisible, timeout=WAIT)
    asked.remember.click()
    qtbot.keyClicks(asked.passphrase, WORDS)
    asked.open_button.click()
    qtbot.waitUntil(lambda: program.bench is not None and not program.tasks.active, timeout=WAIT)
    assert len(keyring_here.kept) == 1


def test_where_no_keyring_is_safe_the_switch_is_not_there_and_the_dialog_says_why(program, qtbot):
    shown = set_passphrase(qtbot, program)
    settle(qtbot, program)
    assert shown.remember.isHidden()
    assert "ingen nyckelring" in shown.remember_facts.text()


# --- copies ---


def test_a_copy_is_saved_where_the_user_wants_it(program, qtbot, tmp_path):
    program._safety.ask_path = lambda *_: tmp_path / "min kopia"
    safety(qtbot, program).copy.click()
    settle(qtbot, program)
    with open_project(tmp_path / "min kopia.naravard") as copy:
        assert find_notes(copy, NoteFilter())
    assert "kontrollerad" in program._safety.dialog.message.sentence.text()


def test_a_backup_is_made_on_demand_and_told_in_the_status_bar(program, qtbot, path):
    assert program.window.statusbar.backup.words.text().startswith("Säkerhetskopia i dag")
    session = catalogue.sessions(program.bench.project)[0].pk
    add_note(program.bench.project, NoteDraft("ny", session))
    safety(qtbot, program).back_up.click()
    settle(qtbot, program)
    assert safekeeping.backups(path)[0].reason == "hand"
    assert "2 kopior" in program._safety.dialog.backup_facts.text()


def test_a_backup_is_looked_into_and_restored(program, qtbot, path):
    session = catalogue.sessions(program.bench.project)[0].pk
    add_note(program.bench.project, NoteDraft("efter kopian", session))
    safety(qtbot, program).restore.click()
    chosen = dialog(qtbot, RestoreBackup)
    qtbot.waitUntil(chosen.restore_button.isEnabled, timeout=WAIT)
    assert chosen.missing.text.text().startswith("1 anteckning som tillkommit sedan dess skulle saknas.")
    assert "efter kopian" in chosen.newest.text()
    chosen.restore_button.click()
    settle(qtbot, program)
    assert texts(program) == ["bussen går inte"]
    assert "restore" in [backup.reason for backup in safekeeping.backups(path)]
    assert "finns kvar som" in program._safety.dialog.message.sentence.text()


# --- damage ---


def test_a_damaged_project_is_offered_its_backup_and_opens_again(program, start, qtbot, path):
    program.close_project()
    settle(qtbot, program)
    path.write_bytes(b"rubbish")
    program.open(path)
    bar = program.window.error_bar
    qtbot.waitUntil(lambda: not program.tasks.active and bar.isVisible(), timeout=WAIT)
    assert "är skadat. Säkerhetskopian från i dag" in bar.sentence.text()
    bar.action.click()
    qtbot.waitUntil(lambda: program.bench is not None and not program.tasks.active, timeout=WAIT)
    assert texts(program) == ["bussen går inte"]
    assert "skadad" in bar.sentence.text()
    assert any(file.read_bytes() == b"rubbish" for file in path.parent.glob("prov-skadad-*"))


def test_a_damaged_encrypted_project_is_told_from_a_wrong_passphrase(program, qtbot, path):
    set_passphrase(qtbot, program)
    program.close_project()
    settle(qtbot, program)
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    program.open(path)
    asked = dialog(qtbot, Passphrase)
    qtbot.keyClicks(asked.passphrase, WORDS)
    asked.open_button.click()
    qtbot.waitUntil(asked.rescue_button.isVisible, timeout=WAIT)
    assert "är skadat" in asked.rescue.text.text()
    asked.rescue_button.click()
    qtbot.waitUntil(lambda: program.bench is not None and not program.tasks.active, timeout=WAIT)
    assert texts(program) == ["bussen går inte"]


def test_a_project_that_is_gone_is_offered_its_backup(program, qtbot, path):
    program.close_project()
    settle(qtbot, program)
    path.unlink()
    program.open(path)
    bar = program.window.error_bar
    qtbot.waitUntil(lambda: not program.tasks.active and bar.isVisible(), timeout=WAIT)
    assert "finns inte kvar. Säkerhetskopian" in bar.sentence.text()


def test_backups_left_readable_are_encrypted_when_the_project_is_opened(program, qtbot, path):
    plain = [backup.path.read_bytes() for backup in safekeeping.backups(path)]
    set_passphrase(qtbot, program)
    program.close_project()
    settle(qtbot, program)
    left = safekeeping.backups(path)[0].path
    left.write_bytes(plain[0])
    program.open(path)
    asked = dialog(qtbot, Passphrase)
    qtbot.keyClicks(asked.passphrase, WORDS)
    asked.open_button.click()
    qtbot.waitUntil(lambda: program.bench is not None and not program.tasks.active, timeout=WAIT)
    assert all(backup.encrypted for backup in safekeeping.backups(path))


def test_damage_that_shows_while_the_project_is_open_leads_to_its_backups(program, qtbot):
    program.tasks.refused.emit(DamagedProject(DAMAGED, name="prov.naravard"))
    program.window.error_bar.action.click()
    dialog(qtbot, RestoreBackup).cancel.click()
    settle(qtbot, program)


def test_a_mistake_of_ours_leaves_the_project_open_and_is_told(program, qtbot, path):
    told = []
    program._safety.exchange(lambda _job: 1 // 0, told.append, "…", same=True)
    qtbot.waitUntil(lambda: told != [] and not program.tasks.active, timeout=WAIT)
    assert "felet är programmets" in str(told[0])
    assert texts(program) == ["bussen går inte"]
    assert "naravard.log" in program.window.error_bar.sentence.text()


def test_giving_up_while_the_project_is_being_opened_leaves_it_closed(program, qtbot, path):
    set_passphrase(qtbot, program)
    program.close_project()
    settle(qtbot, program)
    program.open(path)
    asked = dialog(qtbot, Passphrase)
    qtbot.keyClicks(asked.passphrase, WORDS)
    asked.open_button.click()
    asked.cancel.click()
    settle(qtbot, program)
    assert program.bench is None
    with open_project(path, WORDS, claim=True) as again:
        assert not again.read_only
