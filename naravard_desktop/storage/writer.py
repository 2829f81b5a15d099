"""One write transaction: operations go in, tables follow."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from naravard_desktop.domain import clock
from naravard_desktop.domain.fold import EntityState, fold
from naravard_desktop.domain.identity import is_uid, new_uid, readable_id
from naravard_desktop.domain.operation import Action, Operation, Value, is_genuine, is_well_formed, make
from naravard_desktop.domain.schema import REFERENCES
from naravard_desktop.storage import oplog, search_index, tables, tally
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.inserts import insert_rows
from naravard_desktop.storage.projection import Projection
from naravard_desktop.storage.registry import Registry
from naravard_desktop.storage.values import to_operation

_KNOWN = select(tables.operation.c.id).where(tables.operation.c.id.in_(bindparam("wanted", expanding=True)))
_KEEP_DEVICE = (
    update(tables.device)
    .where(tables.device.c.pk == bindparam("own"))
    .values(sequence=bindparam("last"), stamp=bindparam("now"), numbered=bindparam("number"))
)
_UNDONE = "undone"
"""In the values of a deletion: it took a creation back."""

_MANY = frozenset({"note", "coding", "memo", "attachment"})
"""Kinds that there are too many of to keep their ids in memory."""

_BATCH = 1000


class Writer:
    """Collects operations within one transaction and applies them in batches.

    Values are given as services have them: references as local ids, times as aware datetimes, dates as dates.
    Nothing is durable before the transaction that `ProjectFile.write` opened has committed.
    """

    def __init__(self, connection: Connection, device: str, wall_clock: clock.Clock) -> None:
        self.connection = connection
        self._wall_clock = wall_clock
        self.registry = Registry(connection)
        self.kinds: set[str] = set()
        self.operations: list[bytes] = []
        self.created: list[int] = []
        self._projection = Projection(connection, self.registry)
        self._device = device
        own = self.registry.device(device)
        self._device_pk, self._code = own.pk, own.code
        self._sequence, self._stamp, self._number = own.sequence, own.stamp, own.numbered
        self._pending: list[tuple[Operation, int]] = []
        self._fresh: dict[int, Operation] = {}
        self._touched: dict[int, str] = {}
        self._stripped = False

    def now(self) -> datetime:
        """Return what the laptop's clock says, in UTC; it may be earlier than the time before."""
        return clock.moment(self._wall_clock())

    def next_readable_id(self) -> str:
        """Return the next readable id of this device."""
        self._number += 1
        return readable_id(self._code, self._number)

    def create(self, kind: str, values: Mapping[str, Any], uid: str | None = None) -> int:
        """Create an entity with all its fields and return its local id; None values are left out.

        Args:
            uid: one that has no operations yet; a new UUIDv7 by default.
        """
        if len(self._pending) >= _BATCH:
            self.flush()
        given = {name: value for name, value in values.items() if value is not None}
        self.registry.prefetch_local(value for name, value in given.items() if name in REFERENCES)
        if uid is None:
            unheard, pk = True, self.registry.enrol(new_uid(self._wall_clock()), kind)
        else:
            unheard, pk = not self.registry.is_heard_of(uid), self.registry.pk(uid)
        operation = self._record(kind, pk, Action.CREATE, self._encoded(given))
        if unheard:
            self._fresh[pk] = operation
        self.created.append(pk)
        return pk

    def put(self, pk: int, field: str, value: Any) -> None:
        """Give *field* of the entity *pk* a new value, in place of every value it has now."""
        state = self.state(pk)
        self._record(self._kind(pk), pk, Action.SET, self._encoded({field: value}), state.heads.get(field, ()))

    def put_back(self, pk: int, field: str, value: Any, parents: Iterable[bytes]) -> None:
        """Give *field* the value (as operations hold it) that it had, in place of *parents*."""
        self._record(self._kind(pk), pk, Action.SET, {field: value}, parents)

    def delete(self, pk: int, *, undone: bool = False) -> None:
        """Delete the entity *pk* as it is known here.

        Args:
            undone: its creation is taken back, which says nothing against creating it once more; see `is_undone`.
        """
        self._record(self._kind(pk), pk, Action.DELETE, {_UNDONE: True} if undone else {}, self.state(pk).tips)

    def is_undone(self, pk: int) -> bool:
        """Tell whether the entity *pk* is gone because its creation was undone, and not because it was deleted."""
        state = self.state(pk)
        tips = [op for op in oplog.of_entity(self.connection, pk) if op.id in state.tips]
        return not state.alive and all(op.values.get(_UNDONE) for op in tips)

    def restore(self, pk: int) -> None:
        """Bring the entity *pk* back as it was."""
        self._record(self._kind(pk), pk, Action.RESTORE, {}, self.state(pk).tips)

    def erase(self, pk: int, field: str, targets: Iterable[bytes]) -> None:
        """Take the text that the operations *targets* gave *field* out of the project for good."""
        self._record(self._kind(pk), pk, Action.ERASE, {field: None}, targets)

    def state(self, pk: int) -> EntityState:
        """Return the state of the entity *pk*, what was written in this transaction included."""
        if pk in self._touched:
            self.flush()
        return fold(self._kind(pk), oplog.of_entity(self.connection, pk))

    def as_value(self, field: str, value: Any) -> Value:
        """Return *value*, as services give it, in the form that operations and `EntityState` hold."""
        return to_operation(field, value, self.registry.uid)

    def receive(self, operations: Sequence[Operation]) -> int:
        """Add *operations* from elsewhere, in any order, again or not; return how many were new.

        Raises:
            ValueError: an id or a seal is wrong, or one entity is said to be of two kinds.
        """
        self.flush()
        fresh = {op.id: op for op in operations}
        for op_id in self._already(list(fresh)):
            del fresh[op_id]
        for operation in fresh.values():
            self._take_in(operation)
        self.flush()
        return len(fresh)

    def flush(self) -> None:
        """Write what's pending: the log, then the tables that show it, then the tally."""
        if not self._pending and not self._touched:
            return
        self.registry.flush()
        self._write_log()
        standing = self._standing_notes()
        about = tally.perspectives(self.connection)
        before = tally.contributions(self.connection, standing, about)
        self._project()
        # References were met while projecting; their rows have to be there first.
        self.registry.flush()
        self._projection.flush()
        if self._stripped:
            search_index.forget_removed(self.connection)
            self._stripped = False
        self._count(standing, before, about)
        self._write_device()
        self.registry.forget(pk for pk, op in self._fresh.items() if op.kind in _MANY)
        self._fresh.clear()
        self._touched.clear()

    def _count(self, standing: set[int], before: Counter[tally.Key], about: frozenset[int]) -> None:
        now = about if self._touched_kinds.isdisjoint(("theme", "dimension")) else tally.perspectives(self.connection)
        if now != about and tally.has_codings(self.connection, now ^ about):
            tally.rebuild(self.connection)
            return
        after = tally.contributions(self.connection, standing, now) + tally.counted(self._fresh_lines(), now)
        tally.shift(self.connection, before, after)

    @property
    def _touched_kinds(self) -> set[str]:
        return set(self._touched.values())

    def _write_log(self) -> None:
        rows = [oplog.operation_row(op, op_pk, self.registry.device(op.device).pk) for op, op_pk in self._pending]
        insert_rows(self.connection, tables.operation, rows)
        self._pending.clear()

    def _project(self) -> None:
        for pk, kind in self._touched.items():
            if pk in self._fresh:
                op = self._fresh[pk]
                self._projection.add_fresh(kind, pk, {name: op.value(name) for name in op.fields()})
            else:
                self._refold(pk, kind)

    def _refold(self, pk: int, kind: str) -> None:
        operations = oplog.of_entity(self.connection, pk)
        self._stripped |= oplog.strip_erased(self.connection, operations)
        self._projection.put(kind, pk, fold(kind, operations))

    def _standing_notes(self) -> set[int]:
        """Return the touched notes that the tally may count already: they, or their codings, were there before."""
        changed = {pk: kind for pk, kind in self._touched.items() if pk not in self._fresh}
        notes = {pk for pk, kind in changed.items() if kind == "note"} | self._newly_coded()
        return (notes | self._coded_notes(pk for pk, kind in changed.items() if kind == "coding")) - self._fresh.keys()

    def _fresh_lines(self) -> Iterator[tally.Line]:
        """Yield what the tally counts of notes that came into being since the last flush."""
        themes: dict[int, list[int]] = defaultdict(list)
        for op in self._fresh.values():
            if op.kind == "coding":
                themes[self._pointed(op, "note")].append(self._pointed(op, "theme"))
        for pk, op in self._fresh.items():
            if op.kind == "note":
                place = (pk, self._pointed(op, "session"), self._pointed(op, "group"), op.values.get("kind") or "")
                yield from ((*place, theme) for theme in themes.get(pk) or [None])

    def _pointed(self, operation: Operation, field: str) -> int:
        uid = operation.values.get(field)
        return self.registry.pk(uid) if uid else tally.NOWHERE

    def _coded_notes(self, codings: Iterable[int]) -> set[int]:
        """Return the notes of *codings* that exist, whether the coding is shown now or not."""
        notes: set[int] = set()
        for pk in codings:
            for operation in oplog.of_entity(self.connection, pk):
                if operation.touches("note") and is_uid(operation.value("note")):
                    notes.add(self.registry.pk(operation.value("note")))
        return notes

    def _newly_coded(self) -> set[int]:
        return {self._pointed(op, "note") for op in self._fresh.values() if op.kind == "coding"}

    def _write_device(self) -> None:
        values = {"own": self._device_pk, "last": self._sequence, "now": self._stamp, "number": self._number}
        self.connection.execute(_KEEP_DEVICE, values)

    def _record(
        self, kind: str, pk: int, action: Action, values: Mapping[str, Any], parents: Iterable[bytes] = ()
    ) -> Operation:
        self._sequence += 1
        self._stamp = clock.tick(self._stamp, self._wall_clock())
        uid = self.registry.uid(pk)
        operation = make(self._device, self._sequence, self._stamp, kind, uid, action, values, parents)
        self._queue(operation, pk)
        self.operations.append(operation.id)
        return operation

    def _queue(self, operation: Operation, pk: int) -> None:
        if pk in self._fresh and operation.action is not Action.CREATE:
            del self._fresh[pk]
        self.registry.set_kind(pk, operation.kind)
        self._pending.append((operation, pk))
        self._touched[pk] = operation.kind
        self.kinds.add(operation.kind)

    def _take_in(self, operation: Operation) -> None:
        if not (is_well_formed(operation) and is_genuine(operation)):
            raise ValueError(f"operation {operation.id.hex()} is not what its id says")
        self._stamp = clock.observe(self._stamp, operation.stamp, self._wall_clock())
        self._queue(operation, self.registry.pk(operation.entity))

    def _already(self, ids: Sequence[bytes]) -> list[bytes]:
        found: list[bytes] = []
        for chunk in in_chunks(ids):
            found += self.connection.execute(_KNOWN, {"wanted": chunk}).scalars()
        return found

    def _encoded(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: self.as_value(name, value) for name, value in values.items()}

    def _kind(self, pk: int) -> str:
        kind = self.registry.kind(pk)
        if kind is None:
            raise KeyError(pk)
        return kind
