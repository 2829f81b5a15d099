"""Finding a session by what one remembers of it, and the one that is likely meant."""

from datetime import date

import pytest

from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_sessions import likely_session, suggest_sessions


def row(pk, title, day, place=""):
    return SessionRow(pk, "", title, day, place, "", "dialog", "", (), 1, 1, None, {}, 0)


SESSIONS = [
    row(3, "Dialog Sala", date(2026, 12, 9), "Täljstenen"),
    row(2, "Dialog Köping", date(2026, 11, 19), "Folkets hus"),
    row(1, "Intervjuer", None),
]


@pytest.mark.parametrize(
    ("query", "found"), [("", [3, 2, 1]), ("köp", [2]), ("täljst", [3]), ("2026-11", [2]), ("x", [])]
)
def test_title_place_and_date_are_searched(query, found):
    assert [each.data for each in suggest_sessions(SESSIONS, query, "Inget datum")] == found


@pytest.mark.parametrize(
    ("today", "title"),
    [
        (date(2026, 11, 19), "Dialog Köping"),
        (date(2026, 12, 1), "Dialog Köping"),
        (date(2027, 1, 1), "Dialog Sala"),
        (date(2026, 1, 1), "Dialog Köping"),
    ],
)
def test_the_latest_that_has_begun_is_meant_else_the_next(today, title):
    likely = likely_session(SESSIONS, today)
    assert likely is not None
    assert likely.title == title


def test_without_dates_the_first_is_meant_and_without_sessions_none():
    assert likely_session([SESSIONS[2]], date(2026, 1, 1)) == SESSIONS[2]
    assert likely_session([], date(2026, 1, 1)) is None
