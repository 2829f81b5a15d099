"""Local ids: each uid that a project has ever heard of has one, for joins and for the search index."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update

from naravard_desktop.domain.identity import device_code
from naravard_desktop.storage import tables
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.inserts import insert_rows

_ENTITIES = select(tables.entity.c.pk, tables.entity.c.uid, tables.entity.c.kind)
_BY_UID = _ENTITIES.where(tables.entity.c.uid.in_(bindparam("wanted", expanding=True)))
_BY_PK = _ENTITIES.where(tables.entity.c.pk.in_(bindparam("wanted", expanding=True)))
_LAST = select(func.max(tables.entity.c.pk))
_DEVICE = select(tables.device).where(tables.device.c.uid == bindparam("wanted"))
_NAME = update(tables.entity).where(tables.entity.c.pk == bindparam("named")).values(kind=bindparam("as_kind"))


class Registry:
    """Hands out local ids within one write transaction; it writes new ones when told to `flush`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next = (connection.execute(_LAST).scalar() or 0) + 1
        self._pks: dict[str, int] = {}
        self._uids: dict[int, str] = {}
        self._kinds: dict[int, str | None] = {}
        self._new: dict[int, str] = {}
        self._named: dict[int, str] = {}
        self._devices: dict[str, Row] = {}
        self._unheard: set[str] = set()

    def uid(self, pk: int) -> str:
        """Return the uid of local id *pk*.

        Raises:
            KeyError: there's no such id.
        """
        if pk not in self._uids:
            self.prefetch_local([pk])
        return self._uids[pk]

    def pk(self, uid: str) -> int:
        """Return the local id of *uid*, a new one if it has never been heard of."""
        if uid not in self._pks:
            self.prefetch([uid])
        if uid not in self._pks:
            self.enrol(uid, None)
        return self._pks[uid]

    def known(self, uid: str) -> int | None:
        """Return the local id of *uid* once it has operations, else None."""
        if uid not in self._pks:
            self.prefetch([uid])
        pk = self._pks.get(uid)
        return pk if pk is not None and self._kinds[pk] is not None else None

    def prefetch(self, uids: Iterable[str]) -> None:
        """Look up many *uids* at once, so that `pk` and `known` need not ask for each."""
        missing = [uid for uid in uids if uid not in self._pks and uid not in self._unheard]
        self._fetch(_BY_UID, missing)
        self._unheard.update(uid for uid in missing if uid not in self._pks)

    def prefetch_local(self, pks: Iterable[int]) -> None:
        """Look up many local ids at once, so that `uid` need not ask for each."""
        self._fetch(_BY_PK, [pk for pk in pks if pk not in self._uids])

    def _fetch(self, query: Select[Any, Any, Any], wanted: Sequence[object]) -> None:
        for chunk in in_chunks(wanted):
            for row in self._connection.execute(query, {"wanted": chunk}):
                self._learn(row.pk, row.uid, row.kind)

    def is_heard_of(self, uid: str) -> bool:
        """Tell whether *uid* has a local id, if only because something points at it."""
        self.prefetch([uid])
        return uid in self._pks

    def enrol(self, uid: str, kind: str | None) -> int:
        """Give *uid*, known to be unheard of, the next local id."""
        pk, self._next = self._next, self._next + 1
        self._learn(pk, uid, kind)
        self._new[pk] = uid
        return pk

    def kind(self, pk: int) -> str | None:
        """Return the entity kind of local id *pk*; None while it's only pointed at."""
        self.uid(pk)
        return self._kinds[pk]

    def set_kind(self, pk: int, kind: str) -> None:
        """Say what *pk* is, now that its first operation is here.

        Raises:
            ValueError: it is known to be something else.
        """
        if self.kind(pk) not in (None, kind):
            raise ValueError(f"entity {self.uid(pk)} is a {self.kind(pk)}, not a {kind}")
        if self._kinds[pk] is None:
            self._kinds[pk] = kind
            self._named[pk] = kind

    def device(self, uid: str) -> Row:
        """Return the row of the laptop *uid* as this transaction found it, a new one if it's unheard of."""
        if uid not in self._devices:
            row = self._connection.execute(_DEVICE, {"wanted": uid}).one_or_none()
            if row is None:
                new = {"uid": uid, "code": device_code(uid), "sequence": 0, "stamp": 0, "numbered": 0}
                self._connection.execute(insert(tables.device), new)
                row = self._connection.execute(_DEVICE, {"wanted": uid}).one()
            self._devices[uid] = row
        return self._devices[uid]

    def flush(self) -> None:
        """Write the new local ids. The cache keeps only what is cheap to keep."""
        if self._new:
            rows = [{"pk": pk, "uid": uid, "kind": self._kinds[pk]} for pk, uid in self._new.items()]
            insert_rows(self._connection, tables.entity, rows)
        named = [{"named": pk, "as_kind": kind} for pk, kind in self._named.items() if pk not in self._new]
        if named:
            self._connection.execute(_NAME, named)
        self._new.clear()
        self._named.clear()

    def _learn(self, pk: int, uid: str, kind: str | None) -> None:
        self._pks[uid], self._uids[pk], self._kinds[pk] = pk, uid, kind
        self._unheard.discard(uid)

    def forget(self, pks: Iterable[int]) -> None:
        """Drop *pks* from the cache, so that a long import's memory doesn't grow."""
        for pk in pks:
            uid = self._uids.pop(pk, None)
            self._kinds.pop(pk, None)
            if uid is not None:
                self._pks.pop(uid, None)
