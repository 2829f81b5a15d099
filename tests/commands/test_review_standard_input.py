import io
import sys

import pytest


@pytest.fixture
def typed(monkeypatch):
    return lambda content: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_a_note_can_come_from_standard_input(run, project, typed):
    typed("Kön är lång på väg in".encode())
    run("add", project, "--session", "Dialog", "--group", "VC", "-")
    assert run("search", project, "väg", "--json")[1]["notes"][0]["text"] == "Kön är lång på väg in"


def test_letters_are_never_lost_on_the_way_in(refused, project, typed):
    typed("på väg".encode("cp1252"))
    said = refused("add", project, "--session", "Dialog", "--group", "VC", "-")
    assert said.startswith("Texten på standard in är inte UTF-8. Inget sparades")
