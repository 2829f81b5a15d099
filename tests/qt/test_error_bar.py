from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt

from naravard_desktop.qt.errors import ErrorBar, explain


@dataclass
class RefusalError(Exception):
    sentence: str
    values: dict = field(default_factory=dict)


@pytest.fixture
def bar(qtbot):
    made = ErrorBar()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something_to_say(bar):
    assert bar.isHidden()


def test_it_says_the_sentence_with_its_values(bar):
    bar.tell(RefusalError("Filen {name} finns inte.", {"name": "a.csv"}))
    assert bar.sentence.text() == "Filen a.csv finns inte."
    assert bar.accessibleName() == "Fel: Filen a.csv finns inte."
    assert not bar.isHidden()


def test_braces_in_a_sentence_without_values_are_text():
    assert explain(RefusalError("Skriv {text}.")) == "Skriv {text}."


def test_its_action_closes_it_and_runs(bar, qtbot):
    ran = []
    bar.tell("Filen är låst.", "warn", "Öppna skrivskyddad", lambda: ran.append(bar.isHidden()))
    qtbot.keyClick(bar.action, Qt.Key.Key_Space)
    assert ran == [True]


def test_it_can_be_dismissed_by_key(bar, qtbot):
    bar.tell("Något hände.", "info")
    assert bar.action.isHidden()
    with qtbot.waitSignal(bar.shown) as shown:
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert shown.args == [False]
    assert bar.isHidden()


def test_a_long_sentence_wraps_instead_of_being_cut(bar):
    bar.tell("En mening som är lång. " * 12)
    bar.resize(400, 40)
    assert bar.heightForWidth(400) > 3 * bar.fontMetrics().height()
