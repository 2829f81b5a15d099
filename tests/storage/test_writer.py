"""Operations go in, tables follow: also those from other laptops, from later versions, and wrong ones."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.operation import Action, Operation, Sealed, make
from naravard_desktop.domain.schema import SCHEMA
from naravard_desktop.services import care
from naravard_desktop.storage import oplog, tables
from naravard_desktop.storage.project_file import ProjectFile

YEAR_MS = 365 * 86_400 * 1000


def receive(project: ProjectFile, *operations: Operation) -> int:
    with project.write() as out:
        return out.receive(operations)


def log(project: ProjectFile) -> list[Operation]:
    with project.read() as connection:
        return list(oplog.every(connection))


def create(entity_kind: str, uid: str, **values: object) -> Operation:
    return make(new_uid(), 1, 1, entity_kind, uid, Action.CREATE, values)


def test_operations_are_numbered_and_dated_in_their_order_also_after_a_pause(project, device, say):
    for text in "abc":
        say(project, text)
    with ProjectFile.open(project.path, device) as again:
        say(again, "d")
    made = [(op.device, op.sequence) for op in log(project)]
    assert made == [(device, number) for number in (1, 2, 3, 4)]
    stamps = [op.stamp for op in log(project)]
    assert stamps == sorted(set(stamps))


def test_readable_ids_go_on_where_they_stopped(project, device):
    given_out = []
    for _ in range(3):
        with ProjectFile.open(project.path, device) as opened, opened.write() as out:
            given_out.append(out.next_readable_id())
            out.create("note", {"text": "x", "readable_id": given_out[-1]})
    assert [name[-4:] for name in given_out] == ["-001", "-002", "-003"]


def test_a_clock_turned_back_still_dates_what_follows_later(project, say):
    say(project, "före")
    project.wall_clock = lambda: time.time_ns() // 10**6 - 10 * YEAR_MS
    say(project, "efter")
    before, after = log(project)
    assert after.stamp > before.stamp


@pytest.mark.parametrize(("lead_hours", "follows"), [(23, True), (24 * 366, False)])
def test_a_remote_clock_moves_ours_only_within_a_day(project, say, lead_hours, follows):
    remote = ((time.time_ns() // 10**6) + lead_hours * 3_600_000) << 16
    receive(project, make(new_uid(), 1, remote, "note", new_uid(), Action.CREATE, {"text": "x"}))
    say(project, "vår")
    assert (log(project)[-1].stamp > remote) == follows


def test_what_arrives_again_is_nothing_new(project):
    operation = create("note", new_uid(), text="x")
    assert [receive(project, operation, operation), receive(project, operation)] == [1, 0]
    assert len(log(project)) == 1


def test_a_laptop_that_was_cloned_keeps_the_notes_of_both(project, said):
    device = new_uid()
    twins = [make(device, 1, 1, "note", new_uid(), Action.CREATE, {"text": text}) for text in ("ena", "andra")]
    receive(project, *twins)
    assert sorted(said(project)) == ["andra", "ena"]


@pytest.mark.parametrize(
    "part", [{"stamp": 99}, {"values": {"kind": "hinder"}}, {"sealed": {"text": Sealed.seal("y")}}]
)
def test_an_operation_that_was_tampered_with_is_refused_with_all_that_came_with_it(project, said, part):
    operation = create("note", new_uid(), text="x", kind="behov")
    with pytest.raises(ValueError, match="is not what its id says"):
        receive(project, create("note", new_uid(), text="god"), replace(operation, **part))
    assert (said(project), log(project)) == ([], [])


def test_one_entity_of_two_kinds_is_refused(project):
    uid = new_uid()
    receive(project, create("note", uid, text="x"))
    with pytest.raises(ValueError, match="is a note, not a theme"):
        receive(project, create("theme", uid, name="x"))
    assert care.check(project) == []


def test_what_points_ahead_is_joined_when_its_other_end_arrives(project):
    note, theme = new_uid(), new_uid()
    receive(project, create("coding", new_uid(), note=note, theme=theme))
    assert care.check(project) == []
    receive(project, create("theme", theme, name="Vård"))
    with project.write() as out:
        out.create("note", {"text": "importerad"}, uid=note)
    assert care.check(project) == []
    with project.read() as connection:
        counted = connection.execute(tables.tally.select().where(tables.tally.c.theme > 0)).one()
    assert counted.notes == 1


def test_what_a_later_version_says_is_kept_and_passed_on(project, tmp_path):
    known, unknown = create("note", new_uid(), text="x", mood={"a": [1]}), create("hologram", new_uid(), depth=3)
    receive(project, known, unknown)
    assert care.check(project) == []
    with ProjectFile.create(tmp_path / "annan.naravard", new_uid()) as other:
        receive(other, *log(project))
        assert {op.id for op in log(other)} == {known.id, unknown.id}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=5) | st.uuids().map(str),
    lambda value: st.lists(value, max_size=2) | st.dictionaries(st.text(max_size=3), value, max_size=2),
    max_leaves=4,
)
fields = [(kind, name.replace("*", new_uid())) for kind, names in SCHEMA.items() for name in names]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_values=st.lists(st.tuples(st.sampled_from(fields), json_values), min_size=1, max_size=20))
def test_whatever_values_come_from_elsewhere_the_project_stays_sound(project, given_values):
    receive(project, *[create(kind, new_uid(), **{name: value}) for (kind, name), value in given_values])
    # A photo that is said to be there, without its bytes, is a fault to be told of.
    assert [problem for problem in care.check(project) if problem.code != "picture"] == []


@pytest.mark.parametrize("uid", ["", "x", "018f0000", "018F0000-0000-7000-8000-00000000000A", "018f" * 8, 7, None])
def test_an_entity_or_laptop_without_a_proper_uid_is_refused(project, uid):
    good = create("note", new_uid(), text="x")
    for bad in (
        make(new_uid(), 1, 1, "note", uid, Action.CREATE, {"text": "x"}),
        make(uid, 1, 1, "note", new_uid(), Action.CREATE, {"text": "x"}),
    ):
        with pytest.raises(ValueError):
            receive(project, good, bad)
    assert (log(project), care.check(project)) == ([], [])


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**200, "7", None, 1.5])
def test_a_number_or_clock_that_no_file_can_hold_is_refused(project, number):
    for sequence, stamp in ((number, 1), (1, number)):
        with pytest.raises(ValueError):
            receive(project, make(new_uid(), sequence, stamp, "note", new_uid(), Action.CREATE, {"text": "x"}))
    assert log(project) == []


def test_an_erased_text_is_nowhere_in_the_file(project, say):
    with project.write() as out:
        kept = out.create("note", {"text": "Zebrafink Quagga är sjuk"})
        rewritten = out.create("note", {"text": "Zebrafink Quagga är frisk"})
    with project.write() as out:
        out.put(rewritten, "text", "någon är frisk")
    for number in range(30):
        say(project, f"bussen går inte {number}")
    with project.write() as out:
        for note in (kept, rewritten):
            first = oplog.of_entity(out.connection, note)[0]
            out.erase(note, "text", [first.id])
    project.checkpoint()
    written = b"".join(file.read_bytes() for file in Path(project.path.parent).glob("*.naravard*")).lower()
    assert b"zebrafink" not in written
    assert b"quagg" not in written
    assert care.check(project) == []


def test_an_erasure_that_arrives_before_its_text_empties_it_on_arrival(project, said):
    operation = create("note", new_uid(), text="Anna är sjuk")
    erasure = make(new_uid(), 1, 2, "note", operation.entity, Action.ERASE, {"text": None}, [operation.id])
    receive(project, erasure)
    receive(project, operation)
    assert said(project) == [None]
    assert [op.value("text") for op in log(project) if op.action is Action.CREATE] == [None]
    assert care.check(project) == []
