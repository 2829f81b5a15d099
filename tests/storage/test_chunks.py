import pytest

from naravard_desktop.storage.chunks import CHUNK, in_chunks


@pytest.mark.parametrize("count", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_every_id_comes_once_in_its_order_and_never_too_many_at_a_time(count):
    chunks = list(in_chunks(range(count)))
    assert [each for chunk in chunks for each in chunk] == list(range(count))
    assert all(0 < len(chunk) <= CHUNK for chunk in chunks)
