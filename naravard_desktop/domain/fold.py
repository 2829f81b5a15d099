"""The fold: what an entity is, given its operations in any order, any number of times.

Everything that other modules read is this function's result. It is pure, so two laptops that hold the same operations
show the same thing; CouchDB's revision tree is the model.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from naravard_desktop.domain.operation import Action, Operation, Value
from naravard_desktop.domain.schema import Merge, merge_of


@dataclass(frozen=True, slots=True)
class EntityState:
    """What is known of one entity.

    Attributes:
        alive: nobody deleted it, or somebody changed it without knowing of the deletion.
        contested: both happened, so a person has to be asked.
        values: the value to show for each field.
        conflicts: text fields that hold several texts which nobody replaced, the shown one first.
        erased: text fields of which only hashes are left.
        heads: for each field, the ids of the operations that a new value replaces.
        tips: the ids of the operations that a deletion or restoration replaces.
    """

    alive: bool
    contested: bool
    values: Mapping[str, Value]
    conflicts: Mapping[str, tuple[Value, ...]]
    erased: frozenset[str]
    heads: Mapping[str, tuple[bytes, ...]]
    tips: tuple[bytes, ...]


def fold(kind: str, operations: Iterable[Operation]) -> EntityState:
    """Return the state of the one entity of *kind* that all *operations* are about; none of them means not alive."""
    known = {operation.id: operation for operation in operations}
    erased_at = _erasures(known.values())
    changes = [op for op in known.values() if op.action is not Action.ERASE]
    tips = _unreplaced(changes, lambda _op: True)
    names = {name for op in changes for name in op.fields()}
    heads = {name: _field_heads(changes, name) for name in names}
    shown = {name: [op.value(name) for op in ops if not _is_gone(op, name, erased_at)] for name, ops in heads.items()}
    alive = any(op.action is not Action.DELETE for op in tips)
    return EntityState(
        alive=alive,
        contested=alive and any(op.action is Action.DELETE for op in tips),
        values={name: values[0] if values else None for name, values in shown.items()},
        conflicts=_conflicts(kind, shown),
        erased=frozenset(name for name, values in shown.items() if not values),
        heads={name: tuple(op.id for op in ops) for name, ops in heads.items()},
        tips=tuple(op.id for op in tips),
    )


def _erasures(operations: Iterable[Operation]) -> set[tuple[bytes, str]]:
    return {
        (target, name) for op in operations if op.action is Action.ERASE for target in op.parents for name in op.values
    }


def _is_gone(operation: Operation, name: str, erased_at: Collection[tuple[bytes, str]]) -> bool:
    seal = operation.sealed.get(name)
    return seal is not None and (seal.is_erased or (operation.id, name) in erased_at)


def _field_heads(changes: Iterable[Operation], name: str) -> list[Operation]:
    return _unreplaced(changes, lambda op: op.touches(name))


def _unreplaced(changes: Iterable[Operation], counts: Callable[[Operation], bool]) -> list[Operation]:
    """Return those that count and that no other that counts names as its parent, newest first."""
    counted = [op for op in changes if counts(op)]
    replaced = {parent for op in counted for parent in op.parents}
    heads = [op for op in counted if op.id not in replaced]
    return sorted(heads, key=lambda op: (op.stamp, op.id), reverse=True)


def _conflicts(kind: str, shown: Mapping[str, list[Value]]) -> dict[str, tuple[Value, ...]]:
    conflicts = {}
    for name, values in shown.items():
        distinct = [v for i, v in enumerate(values) if v not in values[:i]]
        if len(distinct) > 1 and merge_of(kind, name) is Merge.TEXT:
            conflicts[name] = tuple(distinct)
    return conflicts
