"""Targets: set, read, taken away, and the same on every laptop."""

import shutil

import pytest

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.identity import new_uid
from naravard_desktop.services import care
from naravard_desktop.services.targets import set_targets, targets
from naravard_desktop.services.undo import undo_change
from naravard_desktop.storage import oplog
from naravard_desktop.storage.project_file import ProjectFile


def test_targets_of_a_session_and_of_the_programme_are_kept_apart(project, session, group, theme):
    cell = (group("Inv"), theme("Telefon"))
    set_targets(project, session, {cell: 3, (None, None): 1})
    set_targets(project, None, {cell: 20})
    assert targets(project, session).wanted == {cell: 3, (None, None): 1}
    assert targets(project).wanted == {cell: 20}


def test_a_target_is_changed_taken_away_and_set_again_in_steps(project, session, group, whole):
    place = (group("Inv"), None)
    states, changes = [whole()], []
    for number in (3, 5, None, 0):
        changes.append(set_targets(project, session, {place: number}))
        assert targets(project, session).wanted == ({} if number is None else {place: number})
        states.append(whole())
    assert not set_targets(project, session, {place: 0, (None, None): None})
    for change, before in zip(reversed(changes), reversed(states[:-1]), strict=True):
        undo_change(project, change)
        assert whole() == before
    assert care.check(project) == []


@pytest.mark.parametrize("number", [-1, 10_000, "3"])
def test_a_number_that_cannot_be_stops_all(project, session, group, number):
    with pytest.raises(InvalidNote, match="0 till 9999"):
        set_targets(project, session, {(group("Inv"), None): 3, (None, None): number})
    assert targets(project, session).wanted == {}


def test_a_group_that_is_gone_stops_all(project, session):
    with pytest.raises(UnknownEntity):
        set_targets(project, session, {(None, None): 2, (999_999, None): 3})
    assert targets(project, session).wanted == {}


def test_the_same_target_set_on_two_laptops_is_one(project, session, group, tmp_path):
    place = (group("Inv"), None)
    project.checkpoint()
    copy = shutil.copy(project.path, tmp_path / "andra.naravard")
    set_targets(project, session, {place: 3})
    with ProjectFile.open(copy, new_uid()) as other:
        set_targets(other, session, {place: 5})
        with other.read() as connection:
            operations = list(oplog.every(connection))
    with project.write() as writer:
        writer.receive(operations)
    assert targets(project, session).wanted == {place: 5}
    assert care.check(project) == []
