"""Names that hold across laptops: uids of entities, and the short code in front of a note's readable number."""

import hashlib
import os
import re
import time
from uuid import UUID

_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE_LETTERS = "BCDFGHJKLMNPRSTVXZ"


def new_uid(now_ms: int | None = None) -> str:
    """Return a new UUIDv7 (RFC 9562) as text: 48 bits of milliseconds, 74 random bits.

    Args:
        now_ms: milliseconds since 1970; by default the laptop's clock. One before 1970 counts as 1970.
    """
    now_ms = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    milliseconds = min(max(now_ms, 0), 2**48 - 1)
    return _uid((milliseconds << 80) | int.from_bytes(os.urandom(10), "big"), version=7)


def is_uid(value: object) -> bool:
    """Tell whether *value* is a uid, written the one way they are: 32 small hexadecimal digits in five groups."""
    return isinstance(value, str) and _UID.fullmatch(value) is not None


def derived_uid(namespace: str, key: str) -> str:
    """Return the UUIDv8 that *key* always has in *namespace* (the project's uid).

    A row that is imported twice, even on two laptops, is therefore the same entity.
    """
    digest = hashlib.sha256(f"{namespace}\x00{key}".encode()).digest()
    return _uid(int.from_bytes(digest[:16], "big"), version=8)


def device_code(device: str) -> str:
    """Return three consonants for the device with this uid, so that ids such as ``BKT-012`` differ between laptops."""
    number = int.from_bytes(hashlib.sha256(device.encode()).digest()[:4], "big")
    letters = []
    for _ in range(3):
        number, rest = divmod(number, len(_CODE_LETTERS))
        letters.append(_CODE_LETTERS[rest])
    return "".join(letters)


def readable_id(code: str, number: int) -> str:
    """Return the id that people read aloud, such as ``BKT-012``; *number* counts from 1 on each device."""
    return f"{code}-{number:03d}"


def _uid(value: int, version: int) -> str:
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0b11 << 62) | 0b10 << 62
    return str(UUID(int=value))
