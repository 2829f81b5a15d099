"""Where the second half of a note stands."""

from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.halves import MAX_HALVES, cut, half_uid, in_order, is_half, kin
from naravard_desktop.domain.identity import derived_uid, is_uid, new_uid


@given(st.integers(1, MAX_HALVES))
def test_a_half_has_a_proper_uid_that_no_other_has(number):
    uid = new_uid()
    half = half_uid(uid, number)
    assert is_uid(half)
    assert is_half(half)
    assert not is_half(uid)
    assert len({half, half_uid(uid, number % MAX_HALVES + 1), half_uid(half, number)}) == 3
    low, high = kin(half)
    assert all(low <= each <= high for each in (uid, half, half_uid(half, 1)))
    assert not low <= new_uid().replace(uid[:2], "ff", 1) <= high


@given(st.lists(st.tuples(st.integers(0, 99), st.sampled_from(["type", "split", "split", "delete"])), max_size=25))
def test_halves_stand_where_a_text_cut_with_scissors_would_put_them(steps):
    stored, strip, times, gone = [(0, new_uid())], [0], {}, []
    for pk, (choice, step) in enumerate(steps, 1):
        if step == "type" or not stored:
            stored.append((pk, new_uid()))
            strip.append(pk)
        elif step == "split":
            source, uid = stored[choice % len(stored)]
            times[source] = times.get(source, 0) + 1
            stored.append((pk, half_uid(uid, times[source])))
            strip.insert(strip.index(source) + 1, pk)
        else:
            gone.append(stored.pop(choice % len(stored)))
    left = {pk for pk, _ in stored}
    assert in_order(stored, gone) == [pk for pk in strip if pk in left]


def test_what_is_no_half_stays_where_it_is():
    project, note = new_uid(), new_uid()
    like = half_uid(note, 1)[:-1] + ("0" if half_uid(note, 1)[-1] != "0" else "1")
    rows = [(1, note), (2, new_uid()), (3, derived_uid(project, "rad 1")), (4, like), (5, half_uid(new_uid(), 1))]
    assert in_order(rows) == [1, 2, 3, 4, 5]


def test_a_text_is_cut_without_blanks_at_the_ends():
    assert cut("bussen går inte  \n och ingen svarar", 16) == ("bussen går inte", "och ingen svarar")
    assert cut("hej", 0) == ("", "hej")
