"""The log of operations as rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from naravard_desktop.domain.operation import Action, Operation, decode_body, encode_body, erase_fields
from naravard_desktop.storage import tables

_ID_LENGTH = 32
_op, _entity, _device = tables.operation.c, tables.entity.c, tables.device.c

_SELECT = (
    select(
        _op.id, _device.uid.label("device_uid"), _op.sequence, _op.stamp, _entity.kind,
        _entity.uid.label("entity_uid"), _op.action, _op.body, _op.parents, _op.entity,
    )
    .select_from(tables.operation)
    .join(tables.entity, _entity.pk == _op.entity)
    .join(tables.device, _device.pk == _op.device)
)  # fmt: skip
_OF_ENTITY = _SELECT.where(_op.entity == bindparam("wanted")).order_by(_op.pk)
_ALL_BY_ENTITY = _SELECT.order_by(_op.entity, _op.pk)
LATEST = select(_op.id).order_by(_op.pk.desc()).limit(1)
"""The id of the operation that was written last."""

_STRIP = update(tables.operation).where(_op.id == bindparam("target")).values(body=bindparam("stripped"))


def operation_row(operation: Operation, entity: int, device: int) -> dict[str, Any]:
    """Return the row of *operation*; *entity* and *device* are local ids."""
    return {
        "id": operation.id,
        "entity": entity,
        "device": device,
        "sequence": operation.sequence,
        "stamp": operation.stamp,
        "action": operation.action.value,
        "body": encode_body(operation),
        "parents": b"".join(operation.parents),
    }


def of_entity(connection: Connection, entity: int) -> list[Operation]:
    """Return every operation of the entity with this local id, in the order of their arrival."""
    return [_operation(row) for row in connection.execute(_OF_ENTITY, {"wanted": entity})]


def by_entity(connection: Connection) -> Iterator[tuple[int, list[Operation]]]:
    """Yield each entity's local id and operations; the log is streamed, never held as a whole."""
    current, held = None, []
    rows = connection.execution_options(yield_per=1000).execute(_ALL_BY_ENTITY)
    for row in rows:
        if row.entity != current and held:
            yield held[0][0], [operation for _, operation in held]
            held = []
        current = row.entity
        held.append((current, _operation(row)))
    if held:
        yield held[0][0], [operation for _, operation in held]


def every(connection: Connection) -> Iterator[Operation]:
    """Yield all operations in the order of their arrival."""
    rows = connection.execution_options(yield_per=1000).execute(_SELECT.order_by(_op.pk))
    return (_operation(row) for row in rows)


def erasures(connection: Connection) -> list[Operation]:
    """Return every erasure in the order of their arrival."""
    query = _SELECT.where(_op.action == Action.ERASE.value).order_by(_op.pk)
    return [_operation(row) for row in connection.execute(query)]


def strip_erased(connection: Connection, operations: Iterable[Operation]) -> bool:
    """Remove from the log what the erasures among one entity's *operations* say is gone; tell whether there was any."""
    known = {operation.id: operation for operation in operations}
    gone: dict[bytes, set[str]] = defaultdict(set)
    for erasure in known.values():
        if erasure.action is Action.ERASE:
            for target in erasure.parents:
                gone[target].update(erasure.values)
    stripped = [
        {"target": target, "stripped": encode_body(erase_fields(known[target], names))}
        for target, names in gone.items()
        if target in known and any(not known[target].sealed[n].is_erased for n in names & known[target].sealed.keys())
    ]
    if stripped:
        connection.execute(_STRIP, stripped)
    return bool(stripped)


def _operation(row: Any) -> Operation:
    values, sealed = decode_body(row.body)
    return Operation(
        row.id, row.device_uid, row.sequence, row.stamp, row.kind, row.entity_uid, Action(row.action), values, sealed,
        tuple(row.parents[i : i + _ID_LENGTH] for i in range(0, len(row.parents), _ID_LENGTH)),
    )  # fmt: skip
