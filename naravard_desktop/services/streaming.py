"""The notes of one session in the order they were said, those of one table or one round if so wished."""

from __future__ import annotations  # array[int] can't be subscripted at run time before Python 3.12

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, String, cast, func, or_, select

from naravard_desktop.domain.halves import MARK, in_order, kin
from naravard_desktop.storage import tables
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.project_file import ProjectFile

_n, _uid = tables.note.c, tables.entity.c.uid
_digits = func.replace(cast(_uid, String), "-", "")
_HALVES = (
    select(_uid)
    .join(tables.note, _n.pk == tables.entity.c.pk)
    .where(func.substr(_digits, 13, 1) == "8", func.substr(_digits, 17, 4) == MARK)
)
"""The query for the uids of notes that were split off others; see `is_half`."""


@dataclass(frozen=True, slots=True)
class StreamFilter:
    """Which notes of a session to show; an empty text means all tables, or all rounds."""

    table: str = ""
    round: str = ""

    def __bool__(self) -> bool:
        return bool(self.table or self.round)


EVERYTHING = StreamFilter()


@dataclass(frozen=True, slots=True)
class Places:
    """The tables and the rounds that notes of a session are from: numbers in their order, then words."""

    tables: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stream:
    """What a session has to show at one moment.

    Attributes:
        ids: the notes that pass the filter, the last said first, as many as were asked for.
        total: how many pass it.
        everywhere: how many notes the session has.
        outside: how many of the latest, as asked for, don't pass the filter.
    """

    ids: array[int]
    total: int
    everywhere: int
    outside: int


def read_stream(project: ProjectFile, session: int, wanted: StreamFilter, limit: int, since: int = 0) -> Stream:
    """Return the notes of *session* that pass *wanted*, at most *limit*, and how many there are.

    Args:
        since: `Stream.outside` counts those with a greater local id.
    """
    with project.read():
        ids = stream_ids(project, session, wanted, limit)
        total = len(ids) if len(ids) < limit else count_stream(project, session, wanted)
        if not wanted:
            return Stream(ids, total, total, 0)
        came, passed = (count_stream(project, session, each, since) for each in (EVERYTHING, wanted))
        return Stream(ids, total, count_stream(project, session), came - passed)


def stream_ids(
    project: ProjectFile, session: int | None, wanted: StreamFilter = EVERYTHING, limit: int | None = None
) -> array[int]:
    """Return the last *limit* notes (None: all) of *session* that pass *wanted*, the last said first.

    They come in the order they were stored, whatever the clock said; see `domain.halves` for what was split.
    """
    conditions = _conditions(session, wanted)
    query = select(_n.pk).where(*conditions).order_by(_n.pk.desc()).limit(limit)
    with project.read() as connection:
        stored = connection.execute(query).scalars().all()
        halves = connection.execute(_HALVES.where(*conditions)).scalars().all()
        kindred = dict(_kin(connection, halves))
    if not kindred:
        return array("q", stored)
    return array("q", reversed(in_order(((pk, kindred.get(pk, "")) for pk in stored), kindred.items())))


def _kin(connection: Connection, halves: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield *halves* and every note that one of them may be a half of, deleted ones too."""
    for chunk in in_chunks(halves):
        ranges = or_(*(_uid.between(*kin(uid)) for uid in chunk))
        query = select(tables.entity.c.pk, _uid).where(tables.entity.c.kind == "note", ranges)
        yield from ((pk, uid) for pk, uid in connection.execute(query))


def count_stream(project: ProjectFile, session: int, wanted: StreamFilter = EVERYTHING, after: int = 0) -> int:
    """Return how many notes of *session* pass *wanted*; only those with a local id greater than *after*."""
    query = select(func.count()).where(*_conditions(session, wanted), _n.pk > after)
    with project.read() as connection:
        return connection.execute(query).scalar_one()


def places(project: ProjectFile, session: int) -> Places:
    """Return which tables and rounds the notes of *session* are from."""
    query = select(_n.table, _n.round).where(_n.session == session).distinct()
    with project.read() as connection:
        rows = connection.execute(query).all()
    return Places(in_number_order(row.table for row in rows), in_number_order(row.round for row in rows))


def in_number_order(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return *names*, each once and without empty ones, ``2`` before ``10`` and numbers before words."""
    known = {name for name in names if name}
    return tuple(sorted(known, key=lambda name: (0, int(name), name) if name.isdecimal() else (1, 0, name)))


def _conditions(session: int | None, wanted: StreamFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_n.session == session]
    if wanted.table:
        conditions.append(_n.table == wanted.table)
    if wanted.round:
        conditions.append(_n.round == wanted.round)
    return conditions
