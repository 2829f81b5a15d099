"""Four programs write into one encrypted project, one of them killed all the time. See `benchmarks.faults.writers`."""

from benchmarks.faults.writers import write_at_once


def test_four_writers_lose_nothing_to_each_other_or_to_a_kill(tmp_path):
    outcome = write_at_once(tmp_path, 25)
    assert outcome.lost == outcome.problems == []
    assert outcome.same_ids == 0
    assert outcome.killed > 0
    assert outcome.acknowledged_by_killed > 0
