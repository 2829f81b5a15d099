"""Masking and erasing through the whole window: what is said, what is asked, and what is left in the folder."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.assets import resource
from naravard_desktop.bench.workbench import Workbench
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.i18n import set_language
from naravard_desktop.services import catalogue, masking, notes
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.views.erasure_question import ErasureQuestion
from naravard_desktop.views.main_window import MainWindow

SAID = "Grannen Birgitta Quagg väntade"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "p.naravard"
    with create_project(path, ProjectDraft("Prov", builtin_packs(resource("roadmaps"))[:1])) as project:
        catalogue.add_session(project, SessionDraft("Dialog"))
    return path


@pytest.fixture
def bench(made, tmp_path, tasks, qtbot, qapp):
    """An open project in a window, in Fånga."""
    set_language(qapp, "sv")  # whose plural forms are a translation, too
    window = MainWindow()
    window.bind_tasks(tasks)
    bench = Workbench(window, open_project(Path(shutil.copy(made, tmp_path / "p.naravard"))), tasks)
    window.show()
    window.show_workspace("capture")
    settle(qtbot, tasks)
    yield bench
    settle(qtbot, tasks)
    bench.close()
    window.close()
    window.deleteLater()


def settle(qtbot, tasks):
    qtbot.waitUntil(lambda: not tasks.active, timeout=20_000)


@pytest.fixture
def say(bench, qtbot, tasks):
    """Type a note, save it, and return its local id."""

    def say(text: str) -> int:
        bench.capture.field.insertPlainText(text)
        qtbot.keyClick(bench.capture.field, Qt.Key.Key_Return)
        settle(qtbot, tasks)
        return bench.capture.stream.paged.ids[0]

    return say


@pytest.fixture
def mask(bench, qtbot, tasks):
    """Press Ctrl+M in the field."""

    def mask() -> None:
        qtbot.keyClick(bench.capture.field, Qt.Key.Key_M, CTRL)
        settle(qtbot, tasks)

    return mask


def bar(bench):
    return bench.capture.window().error_bar


def text_of(bench, note):
    (row,) = notes.note_rows(bench.project, [note])
    return row.text


def files_with(folder: Path, word: bytes) -> set[str]:
    return {file.name for file in folder.rglob("*") if file.is_file() and word in file.read_bytes()}


def answer(bench, qtbot, tasks, yes: bool, backups_too: bool = False) -> ErasureQuestion:
    """Press the bar's button and answer the question that comes."""
    bar(bench).action.click()
    settle(qtbot, tasks)
    question = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ErasureQuestion))
    if backups_too:
        question.checkBox().setChecked(True)
    (question.erase if yes else question.escapeButton()).click()
    settle(qtbot, tasks)
    return question


def test_after_masking_the_bar_says_that_the_original_is_left_and_offers_to_erase_it(bench, say, mask):
    note = say(SAID)
    mask()
    assert text_of(bench, note) == "Grannen [namn] väntade"
    assert bar(bench).sentence.text() == "Maskat: namn. Ursprunget finns kvar i historiken."
    assert bar(bench).action.text() == "Radera för gott…"


def test_ctrl_z_takes_the_masking_back(bench, say, mask, qtbot, tasks):
    note = say(SAID)
    mask()
    bench.capture.window().commands.run("undo")
    settle(qtbot, tasks)
    assert text_of(bench, note) == SAID


def test_erasing_asks_once_and_leaves_nothing_of_it(bench, say, mask, qtbot, tasks):
    note = say(SAID)
    mask()
    answer(bench, qtbot, tasks, yes=True)
    assert bar(bench).sentence.text() == "Det som stod tidigare är raderat ur projektet."
    assert files_with(bench.project.path.parent, b"Quagg") == set()
    bench.capture.window().commands.run("undo")
    settle(qtbot, tasks)
    assert text_of(bench, note) == "Grannen [namn] väntade"


def test_no_means_no(bench, say, mask, qtbot, tasks):
    note = say(SAID)
    mask()
    answer(bench, qtbot, tasks, yes=False)
    assert masking.remains_of(bench.project, [note]).texts == 1


@pytest.mark.parametrize("too", [False, True])
def test_backups_that_hold_it_are_named_and_renewed_only_when_asked(bench, say, mask, qtbot, tasks, too):
    say(SAID)
    bench.project.checkpoint()
    old = bench.project.back_up()
    mask()
    answer(bench, qtbot, tasks, yes=True, backups_too=too)
    sentence = bar(bench).sentence.text()
    assert files_with(bench.project.path.parent, b"Quagg") == (set() if too else {old.name})
    assert ("1 äldre säkerhetskopia togs bort, och en ny gjordes." in sentence) is too
    assert ("Det finns kvar i 1 säkerhetskopia i mappen p-backup." in sentence) is not too


def test_nothing_left_to_erase_is_said_without_a_question(bench, say, mask, qtbot, tasks):
    note = say(SAID)
    mask()
    answer(bench, qtbot, tasks, yes=True)
    bench.capture.erasure_wanted.emit([note])
    settle(qtbot, tasks)
    assert bar(bench).sentence.text() == "Det som stod tidigare är raderat ur projektet."
