"""The power goes at any moment: what was acknowledged is on the disk. See `benchmarks.faults.power`."""

import random

import apsw
import pytest

from benchmarks.faults import power
from benchmarks.faults.lossy_disk import PowerCutError, a_disk

CUTS = 300
CONTROLS = 60


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patched:
        place = tmp_path_factory.mktemp("power")
        patched.setenv("XDG_DATA_HOME", str(place))
        return power.make_template(place)


def test_no_note_and_no_flushed_draft_is_lost_when_the_power_goes(template):
    outcome = power.cut_often(template, range(CUTS))
    assert (outcome.lost, outcome.lost_drafts, outcome.damaged) == (0, 0, [])
    assert outcome.acknowledged > CUTS
    assert outcome.flushed > CUTS / 5


def test_the_disk_forgets_what_nobody_waited_for(template):
    outcome = power.cut_often(template, range(CONTROLS), adapt=power.without_waiting)
    assert outcome.lost > 0
    assert outcome.lost_drafts > 0
    assert outcome.damaged == []


def test_what_comes_after_the_cut_reaches_no_disk(tmp_path):
    with a_disk(0) as disk:
        connection = apsw.Connection(str(tmp_path / "x.db"), vfs=disk.name)
        with pytest.raises(PowerCutError):
            connection.execute("CREATE TABLE t(x)")
        connection.close(True)
        (tmp_path / "left").mkdir()
        disk.cut(tmp_path / "left", random.Random(1))
    assert b"".join(file.read_bytes() for file in (tmp_path / "left").iterdir()) == b""
