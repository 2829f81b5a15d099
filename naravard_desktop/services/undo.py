"""Undo, redo and history: all three read the log, and undoing only adds to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from naravard_desktop.domain import clock
from naravard_desktop.domain.operation import Action, Operation
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.storage import oplog, tables
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened to an entity, as its author's laptop said it; *value* is None where it was erased."""

    when: datetime
    device: str
    action: str
    field: str
    value: object


def undo_change(project: ProjectFile, change: Change) -> Change:
    """Put everything that *change* did back as it was; undoing what this returns does it again.

    An erasure stays: what was erased for good can't come back. Nor does what was noted down together with it, such as
    which personal data was masked.

    Raises:
        UserError: it couldn't be stored; nothing was changed.
    """
    with project.write() as writer:
        operations = _load(writer, change.operations)
        final = {operation.entity for operation in operations if _is_final(writer, operation)}
        for operation in reversed(operations):
            if operation.action is not Action.SET or operation.entity not in final:
                _undo(writer, operation)
    return change_of(writer)


def _is_final(writer: Writer, operation: Operation) -> bool:
    """Tell whether *operation* took the place of nothing but texts that were erased since."""
    if operation.action is not Action.SET or not operation.sealed:
        return False
    (field,) = operation.fields()
    known = oplog.of_entity(writer.connection, writer.registry.pk(operation.entity))
    former = [op for op in known if op.id in operation.parents and op.touches(field)]
    return bool(former) and all(op.sealed[field].is_erased for op in former if field in op.sealed)


def _load(writer: Writer, ids: Iterable[bytes]) -> list[Operation]:
    wanted = list(ids)
    entity_of: dict[bytes, int] = {}
    op = tables.operation.c
    for chunk in in_chunks(wanted):
        query = select(op.id, op.entity).where(op.id.in_(chunk))
        entity_of |= dict(writer.connection.execute(query).all())
    loaded: dict[bytes, Operation] = {}
    for entity in dict.fromkeys(entity_of.values()):
        loaded |= {operation.id: operation for operation in oplog.of_entity(writer.connection, entity)}
    return [loaded[op_id] for op_id in wanted if op_id in loaded]


def _undo(writer: Writer, operation: Operation) -> None:
    pk = writer.registry.pk(operation.entity)
    if operation.action in (Action.CREATE, Action.RESTORE):
        writer.delete(pk, undone=operation.action is Action.CREATE)
    elif operation.action is Action.DELETE:
        writer.restore(pk)
    elif operation.action is Action.SET:
        _put_back(writer, pk, operation)


def _put_back(writer: Writer, pk: int, operation: Operation) -> None:
    """Give back the field's former value; two of them if they were in conflict.

    What others have written since, or beside it, stays as it is. What was erased since doesn't come back.
    """
    (field,) = operation.fields()
    heads = writer.state(pk).heads.get(field, ())
    known = {op.id: op for op in oplog.of_entity(writer.connection, pk)}
    others = [known[head] for head in heads if known[head].value(field) != operation.value(field)]
    if len(others) == len(heads):
        return
    former = others or [known[p] for p in operation.parents if p in known and known[p].touches(field)]
    before = [op.value(field) for op in former if field not in op.sealed or not op.sealed[field].is_erased]
    if former and not before:
        return
    distinct = [value for i, value in enumerate(before) if value not in before[:i]]
    for value in distinct or [None]:
        writer.put_back(pk, field, value, heads)


def history(project: ProjectFile, pk: int) -> list[HistoryRow]:
    """Return what happened to the entity *pk*, one row per field, the oldest first."""
    with project.read() as connection:
        operations = sorted(oplog.of_entity(connection, pk), key=lambda op: (op.stamp, op.id))
        codes = dict(connection.execute(select(tables.device.c.uid, tables.device.c.code)).all())
    return [
        HistoryRow(
            clock.wall_time(op.stamp),
            codes.get(op.device, ""),
            op.action.value,
            name,
            op.value(name) if name and op.touches(name) else None,
        )
        for op in operations
        for name in (*op.fields(),) or (tuple(op.values) if op.action is Action.ERASE else ("",))
    ]


class UndoStack:
    """What the user of one window has done to one project and may take back, the latest last."""

    def __init__(self, limit: int = 1000) -> None:
        self._limit = limit
        self._done: list[tuple[str, Change]] = []
        self._undone: list[tuple[str, Change]] = []

    def push(self, change: Change, label: str) -> None:
        """Remember *change* under a *label* for the menu; a change that did nothing isn't remembered."""
        if change:
            self._done = [*self._done, (label, change)][-self._limit :]
            self._undone.clear()

    def undo(self, project: ProjectFile) -> Change:
        """Undo the latest change; one that did nothing where there is none."""
        return self._move(project, self._done, self._undone)

    def redo(self, project: ProjectFile) -> Change:
        """Do again what was undone last; one that did nothing where there is none."""
        return self._move(project, self._undone, self._done)

    @property
    def undo_label(self) -> str | None:
        """Return the label of what would be undone."""
        return self._done[-1][0] if self._done else None

    @property
    def redo_label(self) -> str | None:
        """Return the label of what would be done again."""
        return self._undone[-1][0] if self._undone else None

    @staticmethod
    def _move(project: ProjectFile, source: list[tuple[str, Change]], target: list[tuple[str, Change]]) -> Change:
        if not source:
            return Change()
        label, change = source[-1]
        inverse = undo_change(project, change)
        # Only once it's stored: a failure leaves the stack as it was.
        source.pop()
        target.append((label, inverse))
        return inverse
