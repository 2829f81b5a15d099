import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.errors import WrongPassphrase
from naravard_desktop.domain.recovery_code import GROUPS, key_in, recovery_code

KEY = bytes(range(100, 132))
CODE = recovery_code(KEY)


@given(st.binary(min_size=32, max_size=32))
def test_a_code_gives_its_key_back(key):
    assert key_in(recovery_code(key)) == key


def test_a_code_is_groups_of_four():
    assert [len(group) for group in CODE.split()] == [4] * GROUPS


@pytest.mark.parametrize("typed", [CODE.lower(), CODE.replace(" ", ""), CODE.replace(" ", "-"), f"\n {CODE}\n"])
def test_it_may_be_typed_in_any_shape(typed):
    assert key_in(typed) == KEY


def test_letters_that_look_like_digits_are_taken_for_them():
    code = recovery_code(bytes([0x01, 0x15, 0x26] * 10 + [0, 1]))
    assert key_in(code.replace("0", "O").replace("1", "l")) == key_in(code)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 67), st.sampled_from("0123456789ABCDEF"))
def test_one_wrong_digit_is_never_taken_for_another_key(key, place, digit):
    digits = list(recovery_code(key).replace(" ", ""))
    if digits[place] != digit:
        digits[place] = digit
        with pytest.raises(WrongPassphrase, match="är felskriven"):
            key_in("".join(digits))


def test_the_group_with_the_slip_is_named():
    groups = CODE.split()
    groups[6] = groups[6][1] + groups[6][0] + groups[6][2:]
    with pytest.raises(WrongPassphrase, match=f"grupp 7: ”{groups[6]}”"):
        key_in(" ".join(groups))


def test_a_missing_group_is_counted():
    with pytest.raises(WrongPassphrase, match="Du har skrivit 64"):
        key_in(CODE[5:])


def test_a_sign_that_cannot_stand_there_is_named():
    with pytest.raises(WrongPassphrase, match="Grupp 2 i återställningskoden har tecknet ”X”"):
        key_in(f"{CODE[:5]}X{CODE[6:]}")
