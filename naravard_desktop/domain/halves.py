"""A note that was split in two: where each half's words end, which uid the second gets, and where it stands.

Notes come in the order they were stored. The second half of one that was split an hour ago is stored last, yet it
belongs right after the first. No field says so: its uid does. It begins as the first half's does, so that the two
find each other through the index of uids, also when the first was deleted; a hash of the first's uid ends it, so that
no chance likeness passes for kinship. Two laptops that split the same note make one second half with two versions of
its text, and both are kept.

A half's uid is a UUIDv8: 60 bits of the other's, 14 that mark a half, 12 that number it, 36 of hash.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from naravard_desktop.domain.note import clean_text

MAX_HALVES = 0xFFF
"""So many times a note can be split."""

MARK = "a5f1"
"""The fourth group of a half's uid."""


def half_uid(uid: str, number: int) -> str:
    """Return the uid of what is split off the note *uid* the *number*-th time, 1 to `MAX_HALVES`."""
    digest = hashlib.sha256(f"{uid}\x00half\x00{number}".encode()).hexdigest()
    return f"{uid[:14]}8{uid[15:18]}-{MARK}-{number:03x}{digest[:9]}"


def is_half(uid: str) -> bool:
    """Tell whether a note with this uid was split off another one."""
    return uid[14:15] == "8" and uid[19:23] == MARK


def kin(uid: str) -> tuple[str, str]:
    """Return the lowest and the highest uid that the note *uid*, a half of it or what it is a half of can have."""
    return f"{uid[:14]}0000-0000-000000000000", f"{uid[:14]}ffff-ffff-ffffffffffff"


def cut(text: str, place: int) -> tuple[str, str]:
    """Return what stands before and after the character *place* of *text*, without blanks at the cut."""
    return clean_text(text[:place]), clean_text(text[place:])


def in_order(notes: Iterable[tuple[int, str]], gone: Iterable[tuple[int, str]] = ()) -> list[int]:
    """Return the local ids of *notes* in the order they were said: as stored, but each half after its other half.

    Args:
        notes: local ids, which grow as notes are stored, and uids; an empty uid stands for a note without halves.
        gone: the same of notes that aren't shown, after which halves may stand.
    """
    shown = dict(notes)
    given = sorted({**dict(gone), **shown}.items())
    families: dict[str, list[int]] = defaultdict(list)
    for place, (_, uid) in enumerate(given):
        families[uid[:14] + uid[15:18]].append(place)
    after: dict[int | None, list[tuple[int, int]]] = defaultdict(list)
    for place, (_, uid) in enumerate(given):
        number = int(uid[24:27], 16) if is_half(uid) else 0
        after[_source(uid, number, given, families[uid[:14] + uid[15:18]])].append((-number, place))
    ordered: list[int] = []
    waiting = sorted(after[None], key=lambda each: -each[1])
    while waiting:
        _, place = waiting.pop()
        ordered.append(given[place][0])
        # What was split off last stood closest.
        waiting += sorted(after[place], reverse=True)
    return [pk for pk in ordered if pk in shown]


def _source(uid: str, number: int, given: Sequence[tuple[int, str]], family: Collection[int]) -> int | None:
    if not number:
        return None
    return next((place for place in family if half_uid(given[place][1], number) == uid), None)
