"""What has held the same words as a note: those that it was split from or into or joined into, and their memos."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from naravard_desktop.domain.halves import half_uid, is_half, kin
from naravard_desktop.domain.identity import is_uid
from naravard_desktop.storage import oplog, tables

JOINED = "joined."
"""Beginning of the field that names, by its uid, a note that was joined into another: ``joined.018f…``."""

_entity, _operation = tables.entity.c, tables.operation.c
_NOTES = select(_entity.pk, _entity.uid).where(_entity.kind == "note")


def kindred(connection: Connection, notes: Iterable[int]) -> frozenset[int]:
    """Return *notes*, and every other note and memo, deleted ones too, whose history may hold words of theirs.

    It reads the whole log once for each note: what is to be erased for good is worth that.
    """
    found: set[int] = set()
    waiting = set(notes)
    while waiting:
        note = waiting.pop()
        found.add(note)
        waiting |= set(_next_of_kin(connection, note)) - found
    return frozenset(found | {memo for note in found for memo in _memos(connection, note)})


def _memos(connection: Connection, note: int) -> Iterator[int]:
    uid = connection.execute(select(_entity.uid).where(_entity.pk == note)).scalar_one()
    memos = select(_entity.pk).where(_entity.kind == "memo").scalar_subquery()
    about = select(_operation.entity).where(_operation.entity.in_(memos), _operation.body.contains(uid)).distinct()
    yield from connection.execute(about).scalars()


def _next_of_kin(connection: Connection, note: int) -> Iterator[int]:
    uid = connection.execute(select(_entity.uid).where(_entity.pk == note)).scalar_one()
    family = connection.execute(_NOTES.where(_entity.uid.between(*kin(uid)))).all()
    yield from (row.pk for row in family if _is_half_of(row.uid, uid) or _is_half_of(uid, row.uid))
    fields = {field for operation in oplog.of_entity(connection, note) for field in operation.fields()}
    joined = [field.removeprefix(JOINED) for field in fields if field.startswith(JOINED)]
    known = [other for other in joined if is_uid(other)]
    yield from connection.execute(select(_entity.pk).where(_entity.uid.in_(known))).scalars()
    into = select(_operation.entity).where(_operation.body.contains(f'"{JOINED}{uid}"', autoescape=True)).distinct()
    yield from connection.execute(into).scalars()


def _is_half_of(half: str, uid: str) -> bool:
    return is_half(half) and half_uid(uid, int(half[24:27], 16)) == half
