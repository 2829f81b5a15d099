"""The fold shown as ordinary tables."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from naravard_desktop.domain.fold import EntityState
from naravard_desktop.domain.identity import is_uid
from naravard_desktop.domain.operation import Value
from naravard_desktop.language.analyse import stems
from naravard_desktop.storage import search_index, tables
from naravard_desktop.storage.inserts import insert_rows
from naravard_desktop.storage.registry import Registry
from naravard_desktop.storage.values import as_number, column_converters

CONTESTED = "*"
"""The conflict field that stands for a change against a deletion."""

_FAMILY = "participants."
_DELETE = {k: delete(t).where(t.c.pk == bindparam("wanted")) for k, t in tables.ENTITY_TABLES.items()}
_CONVERTERS = {
    kind: [(n, use) for n, use in column_converters(table).items() if n not in ("pk", "stems", "contested")]
    for kind, table in tables.ENTITY_TABLES.items()
}
_STEMS = select(tables.note.c.stems).where(tables.note.c.pk == bindparam("wanted"))
_DROP_CONFLICTS = delete(tables.conflict).where(tables.conflict.c.entity == bindparam("wanted"))
_DROP_PARTICIPANTS = delete(tables.participants).where(tables.participants.c.session == bindparam("wanted"))


class Projection:
    """Writes entity states into the tables within one write transaction."""

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self._connection = connection
        self._registry = registry
        self._fresh: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self._persons: list[dict[str, int]] = []

    def add_fresh(self, kind: str, pk: int, values: Mapping[str, Value]) -> None:
        """Queue the row of an entity that has one operation, its creation; see `flush`."""
        if kind in tables.ENTITY_TABLES:
            self._fresh[kind].append(row_of(kind, pk, values, self._registry))
            self._persons += persons_of(pk, values, self._registry)

    def flush(self) -> None:
        """Write what `add_fresh` queued; the references in it must have been registered."""
        for kind, rows in self._fresh.items():
            insert_rows(self._connection, tables.ENTITY_TABLES[kind], rows)
        if self._fresh["note"]:
            search_index.add(self._connection, self._fresh["note"])
        insert_rows(self._connection, tables.participants, self._persons)
        self._fresh.clear()
        self._persons.clear()

    def put(self, kind: str, pk: int, state: EntityState) -> None:
        """Make the tables show *state* for the entity *pk*, whatever they showed before."""
        if kind not in tables.ENTITY_TABLES:
            return
        self._take_out(kind, pk)
        if state.alive:
            self.add_fresh(kind, pk, state.values)
            if kind == "note":
                self._fresh[kind][-1]["contested"] = state.contested
            self._put_conflicts(pk, state)

    def _take_out(self, kind: str, pk: int) -> None:
        wanted = {"wanted": pk}
        if kind == "note":
            indexed = self._connection.execute(_STEMS, wanted).scalar()
            if indexed is not None:
                search_index.remove(self._connection, pk, indexed)
        if kind == "session":
            self._connection.execute(_DROP_PARTICIPANTS, wanted)
        self._connection.execute(_DELETE[kind], wanted)
        self._connection.execute(_DROP_CONFLICTS, wanted)

    def _put_conflicts(self, pk: int, state: EntityState) -> None:
        rows = conflict_rows(pk, state)
        if rows:
            self._connection.execute(insert(tables.conflict), rows)


def row_of(kind: str, pk: int, values: Mapping[str, Value], registry: Registry) -> dict[str, Any]:
    """Return the row that shows an entity of *kind* with these *values*."""
    row: dict[str, Any] = {"pk": pk}
    for name, convert in _CONVERTERS[kind]:
        value = values.get(name)
        row[name] = None if value is None else convert(value, registry.pk)
    if kind == "note":
        row |= {"stems": stems(row["text"] or ""), "contested": False}
    return row


def persons_of(pk: int, values: Mapping[str, Value], registry: Registry) -> list[dict[str, int]]:
    """Return the rows of participants per group in *values*; other fields than those have none."""
    return [
        {"session": pk, "group": registry.pk(name.removeprefix(_FAMILY)), "persons": persons}
        for name, given in values.items()
        if name.startswith(_FAMILY) and is_uid(name.removeprefix(_FAMILY)) and (persons := as_number(given))
    ]


def conflict_rows(pk: int, state: EntityState) -> list[dict[str, Any]]:
    """Return the rows that list what a person has to decide about one entity."""
    rows = [{"entity": pk, "field": name, "values": list(vs)} for name, vs in sorted(state.conflicts.items())]
    return [*rows, {"entity": pk, "field": CONTESTED, "values": []}] if state.contested else rows
