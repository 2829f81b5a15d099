from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from naravard_desktop.qt.settings import Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


def test_everything_is_remembered(path):
    before = Settings(path)
    before.theme, before.language, before.text_size = "dark", "en", 150
    before.geometry = QByteArray(b"\x01\x02")
    before.remember_project(Path("/tmp/å.naravard"))
    before.save()
    after = Settings(path)
    assert (after.theme, after.language, after.text_size) == ("dark", "en", 150)
    assert after.geometry == QByteArray(b"\x01\x02")
    assert after.recent_projects == (Path("/tmp/å.naravard"),)


def test_the_first_start_has_sensible_values(path):
    fresh = Settings(path)
    assert (fresh.theme, fresh.language, fresh.text_size) == ("system", "", 100)
    assert fresh.recent_projects == ()
    assert fresh.geometry.isEmpty()


def test_nonsense_in_the_file_counts_as_not_set(path):
    path.write_text("[look]\ntheme=pink\ntext_size=9000\n[window]\ngeometry=7\n")
    damaged = Settings(path)
    assert (damaged.theme, damaged.text_size, damaged.geometry.isEmpty()) == ("system", 100, True)


def test_the_newest_project_is_first_and_stands_there_once(path):
    settings = Settings(path)
    for name in ("a", "b", "a"):
        settings.remember_project(Path(f"/tmp/{name}.naravard"))
    assert [each.stem for each in settings.recent_projects] == ["a", "b"]
    settings.forget_project(Path("/tmp/a.naravard"))
    assert [each.stem for each in settings.recent_projects] == ["b"]


def test_only_the_last_twelve_are_kept(path):
    settings = Settings(path)
    for number in range(20):
        settings.remember_project(Path(f"/tmp/{number}.naravard"))
    assert [each.stem for each in settings.recent_projects] == [str(number) for number in range(19, 7, -1)]
