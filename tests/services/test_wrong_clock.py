"""The laptop's clock jumps: what was typed keeps its order and its ids, and the last change is the one that counts."""

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from naravard_desktop.domain.identity import is_uid
from naravard_desktop.services import care, notes
from naravard_desktop.services.projects import open_project
from naravard_desktop.services.undo import UndoStack
from naravard_desktop.storage import backup

DAY = timedelta(days=1)
NOON = datetime(2026, 10, 24, 12, tzinfo=UTC)
SUMMER_ENDS = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Stockholm"))
SUMMER_BEGINS = datetime(2026, 3, 29, 1, 59, tzinfo=ZoneInfo("Europe/Stockholm"))

JUMPS = {
    "back a year": [NOON, NOON - 365 * DAY, NOON - 364 * DAY],
    "forward ten years, and back": [NOON, NOON + 3653 * DAY, NOON + DAY],
    "over the hour that comes twice": [SUMMER_ENDS.replace(fold=0), SUMMER_ENDS.replace(fold=1)],
    "over the hour that is left out": [SUMMER_BEGINS, SUMMER_BEGINS.astimezone(UTC) + timedelta(minutes=2)],
    "an empty battery": [NOON, datetime(1970, 1, 1, tzinfo=UTC), datetime(1969, 7, 20, tzinfo=UTC), NOON],
    "the end of the calendar": [NOON, datetime(9999, 12, 31, 23, 59, tzinfo=UTC), NOON],
    "to and fro": list(itertools.chain(*[(NOON + n * DAY, NOON - n * DAY) for n in range(5)])),
}


@pytest.fixture
def at(project):
    """Let the laptop's clock show a moment."""

    def at(when):
        shown = round((when - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000)
        project.wall_clock = lambda: shown

    return at


@pytest.fixture(params=JUMPS.values(), ids=JUMPS.keys())
def typed(request, at, add):
    """Three notes at each moment of a clock that jumps, in the order of typing."""
    typed = []
    for when in request.param:
        at(when)
        typed += [(when, add(f"nummer {len(typed)}")) for _ in range(3)]
    return typed


def test_the_stream_shows_notes_in_the_order_of_typing(project, session, typed):
    newest_first = [note for _, note in reversed(typed)]
    assert notes.stream(project, session) == newest_first
    with open_project(project.path) as again:
        assert notes.stream(again, session) == newest_first


def test_every_note_has_an_id_of_its_own_and_the_numbers_rise(project, typed):
    rows = notes.note_rows(project, [note for _, note in typed])
    assert len({row.uid for row in rows}) == len(rows)
    assert all(is_uid(row.uid) for row in rows)
    numbers = [int(row.readable_id.partition("-")[2]) for row in rows]
    assert numbers == list(range(numbers[0], numbers[0] + len(rows)))


def test_a_note_was_captured_when_the_clock_said_so_whatever_it_said_before(project, typed):
    rows = notes.note_rows(project, [note for _, note in typed])
    assert [row.captured_at for row in rows] == [when.astimezone(UTC) for when, _ in typed]


def test_the_log_rises_and_everything_agrees_with_it(project, typed):
    with project.read() as connection:
        stamps = connection.exec_driver_sql("SELECT stamp FROM operation ORDER BY pk").scalars().all()
    assert stamps == sorted(set(stamps))
    assert care.check(project) == []


def test_the_last_change_counts_though_it_is_dated_before_the_first(project, typed, at, row):
    note = typed[-1][1]
    at(NOON - 700 * DAY)
    notes.edit_text(project, note, "rättad")
    assert row(note).text == "rättad"
    assert not row(note).conflict


def test_undo_takes_back_what_was_done_before_the_jump(project, add, at, row):
    at(NOON)
    note = add("som det var")
    stack = UndoStack()
    stack.push(notes.edit_text(project, note, "ändrad"), "Ändrad")
    at(NOON - 365 * DAY)
    stack.undo(project)
    assert row(note).text == "som det var"


def test_a_backup_is_made_and_kept_though_the_clock_has_gone_back(project, add, monkeypatch):
    monkeypatch.setattr(backup, "KEPT", 2)
    made = [backup.back_up_beside(project.path, None, "auto") for _ in range(2)]
    ahead = [copy.rename(copy.with_name(copy.name.replace("-20", "-21", 1))) for copy in made]
    add("efter att klockan gick tillbaka")
    newest = project.back_up()
    assert newest is not None
    assert backup.backups_beside(project.path) == [ahead[1], newest]


def test_what_was_written_after_the_clock_went_back_is_backed_up(project, add, monkeypatch):
    import os

    first = project.back_up()
    assert first is not None
    os.utime(first, (2_000_000_000, 2_000_000_000))  # made before the clock went back
    assert project.back_up() is not None
    assert project.back_up() is None
