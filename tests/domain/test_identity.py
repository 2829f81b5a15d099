import time
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.identity import derived_uid, device_code, new_uid, readable_id

keys = st.text(max_size=60)


def test_a_new_uid_is_a_uuid7_of_this_moment():
    before = time.time_ns() // 1_000_000
    uid = UUID(new_uid())
    assert (uid.version, uid.variant) == (7, RFC_4122)
    assert before <= uid.int >> 80 <= time.time_ns() // 1_000_000


def test_new_uids_are_all_different_and_written_the_one_way_that_uuids_are():
    uids = [new_uid() for _ in range(1000)]
    assert len(set(uids)) == 1000
    assert all(uid == str(UUID(uid)) for uid in uids)


@given(namespace=keys, key=keys)
def test_a_derived_uid_is_a_uuid8_and_always_the_same(namespace, key):
    uid = derived_uid(namespace, key)
    assert (UUID(uid).version, UUID(uid).variant) == (8, RFC_4122)
    assert uid == str(UUID(uid)) == derived_uid(namespace, key)


@given(one=st.tuples(st.uuids().map(str), keys), other=st.tuples(st.uuids().map(str), keys))
def test_derived_uids_differ_between_keys_and_between_projects(one, other):
    assert (derived_uid(*one) == derived_uid(*other)) == (one == other)


@given(device=st.uuids().map(str))
def test_a_device_has_three_consonants_for_its_readable_ids(device):
    code = device_code(device)
    assert code == device_code(device)
    assert len(code) == 3
    assert set(code) <= set("BCDFGHJKLMNPRSTVXZ")


def test_readable_ids_are_short_and_go_on_after_999():
    assert [readable_id("BKT", n) for n in (1, 12, 1000)] == ["BKT-001", "BKT-012", "BKT-1000"]
