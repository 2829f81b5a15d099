from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.views.new_project import NewProject, NewProjectRequest
from naravard_desktop.views.pack_choice import is_second_axis
from naravard_desktop.views.passphrase import Passphrase

OWN_PACK = """
id = "mitt-lan"
title = "Vår plan"
owner = "Region X"
horizon = "2030"
status = "utkast"
source = "Underlag"
language = "sv"
[[dimensions]]
name = "Mål"
[[dimensions.themes]]
name = "Trygghet"
"""


@pytest.fixture(scope="module")
def packs():
    return builtin_packs(resource("roadmaps"))


@pytest.fixture
def form(qtbot, packs, tmp_path):
    made = NewProject(packs, tmp_path, ask_pack=lambda *_: tmp_path / "own.toml", ask_path=lambda *_: None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def create(form: NewProject, qtbot) -> NewProjectRequest:
    with qtbot.waitSignal(form.submitted) as sent:
        qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    return sent.args[0]


def test_a_name_is_enough(form, qtbot, tmp_path):
    qtbot.keyClicks(form.title, "Dialoger: 2029")
    request = create(form, qtbot)
    assert request.path == tmp_path / "Dialoger 2029.naravard"
    assert request.title == "Dialoger: 2029"
    assert [pack.id for pack in request.packs] == ["hos-2029", "orebro-2022"]
    assert request.passphrase is None


def test_enter_in_a_field_creates_the_project(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(form.title, Qt.Key.Key_Return)


def test_without_a_name_it_says_so_in_its_place(form, qtbot):
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    assert form.title_problem.text() == "Ge projektet ett namn."
    assert form.focusWidget() is form.title


def test_at_least_one_roadmap_is_needed(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    for choice in form.choices:
        choice.box.setChecked(False)
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    assert form.pack_problem.text() == "Välj minst en färdplan."


def test_perspectives_can_be_left_out(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    axis = next(choice for choice in form.choices if choice.pack.id == "orebro-2022")
    assert axis.box.text() == "Invånarperspektivet, Samverkansperspektivet, Medarbetarperspektivet"
    qtbot.keyClick(axis.box, Qt.Key.Key_Space)
    assert [pack.id for pack in create(form, qtbot).packs] == ["hos-2029"]


def test_an_existing_file_is_warned_of_and_not_replaced(form, qtbot, tmp_path):
    (tmp_path / "A.naravard").touch()
    qtbot.keyClicks(form.title, "A")
    assert "Det finns redan en fil som heter A.naravard" in form.path_problem.text()
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)


def test_a_path_of_ones_own_stays_when_the_name_changes(form, qtbot, tmp_path):
    form.path.clear()
    qtbot.keyClicks(form.path, "egen")
    qtbot.keyClicks(form.title, "A")
    assert create(form, qtbot).path == tmp_path / "egen.naravard"


def test_an_own_roadmap_is_added_and_chosen(form, qtbot, tmp_path):
    (tmp_path / "own.toml").write_text(OWN_PACK, encoding="utf-8")
    qtbot.mouseClick(form.add_pack, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.title, "A")
    assert [pack.id for pack in create(form, qtbot).packs] == ["hos-2029", "mitt-lan", "orebro-2022"]


def test_a_faulty_roadmap_is_explained_in_its_place(form, qtbot, tmp_path):
    (tmp_path / "own.toml").write_text('id = "x"', encoding="utf-8")
    qtbot.mouseClick(form.add_pack, Qt.MouseButton.LeftButton)
    assert "own.toml" in form.pack_problem.text()
    assert form.pack_problem.isVisible()


def test_the_same_roadmap_is_not_added_twice(form, qtbot, tmp_path):
    (tmp_path / "own.toml").write_text(OWN_PACK, encoding="utf-8")
    for _ in range(2):
        qtbot.mouseClick(form.add_pack, Qt.MouseButton.LeftButton)
    assert form.pack_problem.text().startswith("Färdplanen mitt-lan finns redan")


def test_two_different_passphrases_are_not_accepted(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    qtbot.keyClicks(form.passphrase, "correct horse battery")
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    assert form.passphrase_problem.text() == "Lösenfraserna är olika. Skriv samma två gånger."


def test_a_passphrase_typed_twice_goes_along(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    for field in (form.passphrase, form.again):
        qtbot.keyClicks(field, "correct horse battery")
    assert create(form, qtbot).passphrase == "correct horse battery"


def test_what_is_typed_can_be_shown(form):
    form.show_passphrase.click()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Normal


def test_a_refusal_keeps_what_was_typed(form, qtbot):
    qtbot.keyClicks(form.title, "A")
    create(form, qtbot)
    form.show_problem(UserError("Det går inte att skriva i mappen {folder}.", folder=Path("/x")))
    assert form.title.text() == "A"
    assert form.problem.sentence.text() == f"Det går inte att skriva i mappen {Path('/x')}."
    assert form.create_button.isEnabled()


def test_escape_cancels(form, qtbot):
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form, Qt.Key.Key_Escape)


@pytest.fixture
def question(qtbot):
    made = Passphrase("HOS.naravard")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_enter_sends_the_passphrase(question, qtbot):
    qtbot.keyClicks(question.passphrase, "hemligt")
    with qtbot.waitSignal(question.submitted) as sent:
        qtbot.keyClick(question.passphrase, Qt.Key.Key_Return)
    assert sent.args == ["hemligt"]


def test_an_empty_passphrase_is_not_sent(question, qtbot):
    with qtbot.assertNotEmitted(question.submitted):
        qtbot.keyClick(question.passphrase, Qt.Key.Key_Return)
    assert question.problem.text() == "Skriv lösenfrasen först."


def test_a_wrong_passphrase_can_be_mended(question, qtbot):
    qtbot.keyClicks(question.passphrase, "fel")
    qtbot.keyClick(question.passphrase, Qt.Key.Key_Return)
    question.show_problem("Lösenfrasen stämmer inte.")
    assert question.passphrase.selectedText() == "fel"
    assert question.open_button.isEnabled()


def test_tab_passes_every_roadmap_where_it_stands(form, qtbot):
    form.organisation.setFocus()
    passed = []
    while QApplication.focusWidget() is not form.path and len(passed) < 20:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    second_axis = [choice.box for choice in form.choices if is_second_axis(choice.pack)]
    roadmaps = [choice.box for choice in form.choices if choice.box not in second_axis]
    assert passed == [*roadmaps, form.add_pack, *second_axis, form.path]
