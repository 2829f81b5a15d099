"""Where one was in Fånga comes back after a crash, whatever was removed meanwhile and whatever stands in the file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from capture_rig import ALT, CTRL, App, press, write
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from naravard_desktop.domain.block_timer import BlockTimer
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import catalogue
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.services.undo import undo_change
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.capture_context import Choices, Context, Given
from naravard_desktop.views.capture_place import Marks, Place, context_of, marks_of, place_of, session_of, to_text

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
CHOICES = Choices(
    (GroupRow(1, "g1", "Invånare", "Inv"),),
    tuple(ThemeRow(pk, f"t{pk}", f"tema {pk}", "", 1, "", "", None, False, (), "") for pk in (10, 11)),
)
PLACE = Place(
    "s1", 2, Marks("g1", ("t10", "t11"), "behov"), Marks("", ("t11",), ""), 3, 1,
    BlockTimer(20, NOON, timedelta(seconds=61.5), timedelta(minutes=1)),
)  # fmt: skip


def test_text_and_back():
    assert place_of(to_text(PLACE)) == PLACE


def test_what_the_next_note_gets_and_back():
    context = Context(Given(1, (10, 11), NoteKind.BEHOV), Given(None, (11,), None), 3, 1)
    place = replace(PLACE, kept=marks_of(context.kept, CHOICES), once=marks_of(context.once, CHOICES))
    assert context_of(place, CHOICES) == context


def test_what_was_removed_is_left_out():
    fewer = Choices(themes=CHOICES.themes[:1])
    assert context_of(PLACE, fewer).kept == Given(None, (10,), NoteKind.BEHOV)


RUBBISH = (
    *("", "{", "null", "[]", "7", "[" * 100_000),
    '{"session": 7, "question": -1, "table": true, "round": 1e9}',
    '{"timer": {"minutes": 1e400, "started": "igår", "spent": NaN}}',
    '{"kept": {"themes": [[], 1, null]}}',
)


@pytest.mark.parametrize("text", RUBBISH)
def test_rubbish_is_nowhere(text):
    assert place_of(text) == Place()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(list(Place.__slots__)) | st.text(), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["session", "question", "kept", "once", "table", "round", "timer"]), JSON))
def test_any_json_is_some_place(data):
    import json

    place = place_of(json.dumps(data))
    assert place_of(to_text(place)) == place
    context_of(place, CHOICES)
    assert place.timer.left(NOON) <= place.timer.total


def test_a_clock_without_a_time_zone_is_not_believed():
    assert place_of('{"timer": {"minutes": 5, "started": "2026-11-19T12:00:00"}}').timer == BlockTimer(5)


# --- in the window ---


@pytest.fixture
def reopen(app, qtbot, tasks):
    """Kill the Fånga that runs, and open it again where it was."""
    places = []
    app.capture.place_changed.connect(places.append)
    windows = []

    def reopened():
        qtbot.wait(1)
        capture = Capture(app.project, tasks)
        capture.restore_place(places[-1] if places else "")
        windows.append(App(app.project, capture).open(qtbot))
        return windows[-1]

    yield reopened
    for each in windows:
        each.window.close()


def test_all_of_it_comes_back(app, reopen, qtbot):
    press(Qt.Key.Key_4, ALT)
    press(Qt.Key.Key_2, CTRL)
    for key in (Qt.Key.Key_B, Qt.Key.Key_R, Qt.Key.Key_Down):
        qtbot.keyClick(app.capture.field, key, CTRL)
    write("det här är #dig\t")
    app.capture.room.clock.start_with(10)
    again = reopen().capture
    assert again.composer.context == app.capture.composer.context
    assert again.composer.context.once.themes != ()
    assert again.question.text() == "När fick du bra hjälp?"
    assert again.room.clock.state == "running"
    assert again.room.clock.timer.total == timedelta(minutes=10)


def test_the_session_comes_back(app, reopen):
    other = next(row for row in app.capture.desk.sessions if row.pk != app.capture.session.pk)
    change = app.do(catalogue.edit_session, other.pk, SessionDraft("Dialog Sala", date.today()))
    app.capture.choose_session(other.pk)
    assert reopen().capture.session.title == "Dialog Sala"
    undo_change(app.project, change)


def test_a_new_day_begins_at_the_session_of_that_day(app, reopen):
    other = next(row for row in app.capture.desk.sessions if row.pk != app.capture.session.pk)
    app.capture.choose_session(other.pk)
    press(Qt.Key.Key_4, ALT)
    again = reopen().capture
    assert again.session.title == "Dialog Köping"
    assert again.composer.context == Context()


def test_a_session_that_is_gone_is_nowhere(app):
    sessions = app.capture.desk.sessions
    assert session_of(Place(session="gone"), sessions, sessions[0], date.today()) is None


def test_nothing_is_told_before_the_workspace_was_read(app, tasks, qtbot):
    capture = Capture(app.project, tasks)
    qtbot.addWidget(capture)
    with qtbot.assertNotEmitted(capture.place_changed, wait=20):
        capture.restore_place(to_text(PLACE))
