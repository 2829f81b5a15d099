from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.views.heat_classes import CLASSES, class_floors, class_labels, class_of

counts = st.lists(st.integers(0, 1_000_000), max_size=60)


@given(counts)
def test_there_are_at_most_five_rising_classes_and_each_count_has_one(values):
    floors = class_floors(values)
    assert 1 <= len(floors) <= CLASSES
    assert list(floors) == sorted(set(floors))
    assert all(0 <= class_of(count, floors) < len(floors) for count in values if count > 0)


def test_the_limits_are_round():
    assert class_floors([36, 44, 57, 88, 93, 120, 147, 160, 204, 249, 296, 438]) == (30, 50, 80, 150, 200)


def test_labels_say_from_and_to():
    assert class_labels((1, 2, 5, 10)) == ["1", "2–4", "5–9", "10+"]


def test_without_counts_there_is_one_class():
    assert class_floors([]) == (1,)
