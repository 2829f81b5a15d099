"""A project's key as a person can write it off a sheet of paper: groups of four, the last one a check."""

import re
from binascii import crc_hqx
from collections.abc import Iterator

from naravard_desktop.domain.errors import WrongPassphrase

KEY_BYTES = 32
GROUP = 4
GROUPS = 2 * KEY_BYTES // GROUP + 1
"""Of hexadecimal digits: sixteen for the key and the check."""

_DIGITS = "0123456789ABCDEF"
_LOOKS_LIKE = str.maketrans("OILSZG", "011526")
"""Letters that no code holds, and the digit that they were meant to be."""

_NOT_WRITTEN = re.compile(r"[\s\-–—.,:;|]+")


def recovery_code(key: bytes) -> str:
    """Return *key* (`KEY_BYTES` bytes) in `GROUPS` groups with blanks between them, such as ``4F2A 00C1 …``."""
    digits = f"{key.hex().upper()}{_check(key.hex().upper())}"
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def key_in(code: str) -> bytes:
    """Return the key that *code* holds, however its groups were parted and whatever the size of its letters.

    Raises:
        WrongPassphrase: it isn't one; the sentence says where to look for the mistake.
    """
    digits = _NOT_WRITTEN.sub("", code).upper().translate(_LOOKS_LIKE)
    for place, digit in enumerate(digits):
        if digit not in _DIGITS:
            raise WrongPassphrase(
                "Grupp {group} i återställningskoden har tecknet ”{sign}”, som inte kan stå där. "
                "Bara siffror och bokstäverna A–F ingår.",
                group=place // GROUP + 1,
                sign=digit,
            )
    if len(digits) != GROUPS * GROUP:
        raise WrongPassphrase(
            "Återställningskoden ska ha {groups} grupper med fyra tecken, alltså {wanted} tecken. Du har skrivit "
            "{written}.",
            groups=GROUPS,
            wanted=GROUPS * GROUP,
            written=len(digits),
        )
    if _check(digits[:-GROUP]) != digits[-GROUP:]:
        raise _mistyped(digits)
    return bytes.fromhex(digits[:-GROUP])


def parted(typed: str) -> str:
    """Return *typed* in groups of four with blanks between them, as far as it goes; nothing is left out but blanks."""
    signs = _NOT_WRITTEN.sub("", typed).upper()
    return " ".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def _check(digits: str) -> str:
    return f"{crc_hqx(digits.encode(), 0xFFFF):04X}"


def _mistyped(digits: str) -> WrongPassphrase:
    groups = set(_mendable(digits))
    if len(groups) == 1:
        return WrongPassphrase(
            "Återställningskoden är felskriven. Troligen är det grupp {group}: ”{written}”.",
            group=(group := groups.pop()) + 1,
            written=digits[group * GROUP : (group + 1) * GROUP],
        )
    return WrongPassphrase("Återställningskoden är felskriven. Jämför den med bladet, grupp för grupp.")


def _mendable(digits: str) -> Iterator[int]:
    """Yield the groups where another digit, or two that change places, would make the check come out right."""
    for place in range(len(digits)):
        before, after = digits[:place], digits[place + 1 :]
        others = [before + digit + after for digit in _DIGITS if digit != digits[place]]
        swapped = before + after[:1] + digits[place] + after[1:]
        if any(_check(guess[:-GROUP]) == guess[-GROUP:] for guess in (*others, swapped)):
            yield place // GROUP
