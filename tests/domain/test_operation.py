from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.operation import (
    Action,
    Sealed,
    decode_body,
    encode_body,
    erase_fields,
    identify,
    is_genuine,
    make,
)

uids = st.uuids().map(str)
texts = st.text(max_size=40)
json_values = st.none() | st.booleans() | st.integers() | texts | st.lists(texts, max_size=3)
ids = st.binary(min_size=32, max_size=32)
note_values = st.fixed_dictionaries(
    {}, optional={"text": texts, "kind": texts, "votes": st.integers(), "later.version": json_values}
)
operations = st.builds(
    make,
    device=uids,
    sequence=st.integers(1, 2**40),
    stamp=st.integers(0, 2**60),
    kind=st.just("note"),
    entity=uids,
    action=st.sampled_from(Action),
    values=note_values,
    parents=st.lists(ids, max_size=4),
)


@given(operations)
def test_the_same_content_always_has_the_same_id(operation):
    assert identify(operation) == operation.id
    assert is_genuine(operation)
    assert len(operation.id) == 32


@given(ids, ids)
def test_the_order_and_number_of_times_parents_are_named_make_no_difference(one, other):
    several = [
        make("d", 1, 1, "note", "e", Action.DELETE, {}, parents)
        for parents in ([one, other], [other, one], [one, other, one])
    ]
    assert len({operation.id for operation in several}) == 1


@given(operations, st.sampled_from(["device", "sequence", "stamp", "kind", "entity", "action", "values", "parents"]))
def test_any_other_content_has_another_id(operation, part):
    other = {
        "device": operation.device[::-1] + "x",
        "sequence": operation.sequence + 1,
        "stamp": operation.stamp + 1,
        "kind": "memo",
        "entity": operation.entity[::-1] + "x",
        "action": next(action for action in Action if action is not operation.action),
        "values": {**operation.values, "votes": 2**70},
        "parents": (*operation.parents, bytes(32)),
    }
    changed = replace(operation, **{part: other[part]})
    assert identify(changed) != operation.id
    assert not is_genuine(changed)


@given(texts, texts)
def test_a_text_that_was_swapped_for_another_is_found_out(text, other):
    operation = make("d", 1, 1, "note", "e", Action.CREATE, {"text": text})
    seal = replace(operation.sealed["text"], value=other)
    assert is_genuine(replace(operation, sealed={"text": seal})) == (text == other)


@given(operations)
def test_what_is_written_is_read_back(operation):
    values, sealed = decode_body(encode_body(operation))
    assert (values, sealed) == (operation.values, operation.sealed)


@given(operations)
def test_an_erased_operation_keeps_its_id_and_is_read_back_erased(operation):
    erased = erase_fields(operation, operation.sealed)
    values, sealed = decode_body(encode_body(erased))
    assert identify(replace(erased, values=values, sealed=sealed)) == operation.id
    assert is_genuine(erased)
    assert all(seal.is_erased for seal in sealed.values())


@given(st.text(min_size=8, alphabet="åäöABC123"))
def test_nothing_of_an_erased_text_is_left_to_guess_from(text):
    operation = make("d", 1, 1, "note", "e", Action.SET, {"text": text})
    body = encode_body(erase_fields(operation, ["text"]))
    assert text not in body
    assert operation.sealed["text"].salt not in body


def test_the_same_text_twice_cannot_be_recognised_by_its_hash():
    assert Sealed.seal("ja").hash != Sealed.seal("ja").hash


def test_an_erased_text_reads_as_nothing_and_the_other_fields_stay():
    operation = make("d", 1, 1, "note", "e", Action.CREATE, {"text": "Anna är sjuk", "kind": "hinder"})
    erased = erase_fields(operation, ["text"])
    assert (erased.value("text"), erased.value("kind")) == (None, "hinder")


def test_only_free_text_is_sealed_and_an_erasure_names_its_fields_openly():
    created = make("d", 1, 1, "note", "e", Action.CREATE, {"text": "x", "kind": "hinder"})
    erasure = make("d", 2, 2, "note", "e", Action.ERASE, {"text": None}, [created.id])
    assert (set(created.sealed), set(created.values)) == ({"text"}, {"kind"})
    assert (erasure.sealed, erasure.values) == ({}, {"text": None})
    assert not erasure.touches("text")


@given(st.text(max_size=60) | st.recursive(json_values, lambda v: st.lists(v) | st.dictionaries(texts, v)).map(str))
def test_what_is_no_body_is_refused(text):
    with pytest.raises(ValueError):
        decode_body(text)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "null",
        '{"values": {}}',
        '{"sealed": {}}',
        '{"values": [], "sealed": {}}',
        '{"values": {}, "sealed": []}',
        '{"values": {}, "sealed": {"text": 1}}',
        '{"values": {}, "sealed": {"text": {"salt": null, "value": "x"}}}',
        '{"values": {}, "sealed": {"text": {"salt": "xyz", "value": "x"}}}',
        '{"values": {}, "sealed": {"text": {"hash": 1}}}',
        "[" * 100_000,
    ],
)
def test_what_is_json_but_no_body_is_refused(text):
    with pytest.raises(ValueError):
        decode_body(text)
