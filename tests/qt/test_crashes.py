import sys
from datetime import UTC, datetime

import pytest

from naravard_desktop.qt.crashes import CrashLog, catch_crashes, describe


def crash():
    note = "Min granne Birgitta Ek"
    try:
        int(note)
    except ValueError as cause:
        raise KeyError(note) from cause


def caught() -> BaseException:
    with pytest.raises(KeyError) as info:
        crash()
    return info.value


def test_an_entry_tells_where_but_not_what_was_written():
    entry = describe(caught(), datetime(2026, 11, 19, 14, 2, 11, tzinfo=UTC))
    assert entry.startswith("2026-11-19T14:02:11Z\nbuiltins.KeyError\n")
    assert "test_crashes.py" in entry
    assert "builtins.ValueError" in entry
    assert "Birgitta" not in entry


def test_entries_are_added_and_the_file_stays_small(tmp_path):
    log = CrashLog(tmp_path / "logs" / "crashes.txt")
    for _ in range(3):
        log.record(caught())
    assert log.path.read_text(encoding="utf-8").count("KeyError") == 3
    log.path.write_text("x" * 1_000_000, encoding="utf-8")
    log.record(caught())
    assert log.path.stat().st_size < 210_000


def test_what_nobody_caught_is_reported(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reported = []
    catch_crashes(reported.append)
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert reported == [error]


def test_ctrl_c_still_ends_the_program(monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_crashes(lambda error: pytest.fail("was reported"))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
