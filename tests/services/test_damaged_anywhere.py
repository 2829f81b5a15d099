"""Bits flipped, pieces cut off and rubbish, anywhere in a project file. See `benchmarks.faults.damaged`."""

from benchmarks.faults.damaged import damage_often

TIMES = 200


def test_all_damage_is_found_or_alters_nothing_and_the_backup_is_offered(tmp_path):
    outcome = damage_often(tmp_path, TIMES)
    assert outcome.silent == outcome.unexpected == outcome.not_offered == []
    assert outcome.total == TIMES
    assert outcome.found > TIMES / 2
    ends = {how for (file, _, how), _ in outcome.counts.items() if file == "encrypted"}
    assert ends == {"found at opening", "found by the check"}
