"""Care of a project: is everything as it should be, and copies of it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Connection, exists, select

from naravard_desktop.domain.errors import InvalidProject
from naravard_desktop.domain.fold import EntityState, fold
from naravard_desktop.domain.operation import Action, is_genuine
from naravard_desktop.storage import oplog, search_index, tables, tally
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.projection import conflict_rows, persons_of, row_of
from naravard_desktop.storage.registry import Registry


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that isn't as it should be; *sentence* (Swedish) can be shown as it is."""

    code: str
    sentence: str


def check(project: ProjectFile, progress: Callable[[int], None] = lambda _done: None) -> list[Problem]:
    """Recompute everything that can be recomputed and return what differs, nothing where all is well.

    Args:
        progress: called with the number of entities checked so far.

    Raises:
        UserError: somebody else holds the project, or the disk can't be read.
    """
    problems: list[Problem] = []
    try:
        with project.read() as connection:
            stages = (_check_file(connection), _check_log(connection, progress), _check_rows(connection))
            more = (_check_tally(connection), _check_pictures(connection))
            problems.extend(_as_far_as_readable(chain(*stages, *more)))
        if not project.read_only:
            problems += _check_search(project)
    except InvalidProject as error:
        # Nothing beyond the damaged page can be read, but what was found before it stands.
        problems.append(Problem("file", str(error)))
    return problems


def _as_far_as_readable(problems: Iterable[Problem]) -> Iterator[Problem]:
    try:
        yield from problems
    except (ValueError, TypeError) as error:
        # A value that isn't what its column holds; the engine has no checksum to notice it by.
        yield Problem("file", f"Filen är skadad ({type(error).__name__}). Öppna den senaste säkerhetskopian.")


def _check_file(connection: Connection) -> Iterator[Problem]:
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all():
        if found != "ok":
            yield Problem("file", f"Filen är skadad: {found}. Öppna den senaste säkerhetskopian.")
    cipher = connection.exec_driver_sql("PRAGMA cipher_integrity_check")
    for row in cipher.all() if cipher.returns_rows else ():
        yield Problem("file", f"Den krypterade filen är skadad: {row[0]}. Öppna den senaste säkerhetskopian.")
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Problem("reference", f"En rad i tabellen {row[0]} pekar på något som inte finns.")


def _check_log(connection: Connection, progress: Callable[[int], None]) -> Iterator[Problem]:
    registry = Registry(connection)
    for number, (pk, operations) in enumerate(oplog.by_entity(connection), 1):
        kind = operations[0].kind
        for operation in operations:
            if not is_genuine(operation):
                yield Problem("operation", f"Ändringen {operation.id.hex()[:12]} stämmer inte med sitt id.")
        if kind in tables.ENTITY_TABLES and not _is_shown(connection, registry, kind, pk, fold(kind, operations)):
            yield Problem("fold", f"{registry.uid(pk)} ({kind}) visas inte som dess ändringar säger.")
        registry.forget([pk])
        progress(number)


def _is_shown(connection: Connection, registry: Registry, kind: str, pk: int, state: EntityState) -> bool:
    table = tables.ENTITY_TABLES[kind]
    shown = connection.execute(select(table).where(table.c.pk == pk)).mappings().one_or_none()
    if not state.alive:
        return shown is None
    expected = row_of(kind, pk, state.values, registry)
    if kind == "note":
        expected["contested"] = state.contested
    return shown is not None and _same(dict(shown), expected) and _lists_same(connection, registry, kind, pk, state)


def _same(shown: dict[str, Any], expected: dict[str, Any]) -> bool:
    return {name: _plain(value) for name, value in shown.items()} == {
        name: _plain(value) for name, value in expected.items()
    }


def _plain(value: Any) -> Any:
    return value.replace(tzinfo=None) if hasattr(value, "tzinfo") else value


def _lists_same(connection: Connection, registry: Registry, kind: str, pk: int, state: EntityState) -> bool:
    rows = connection.execute(select(tables.conflict).where(tables.conflict.c.entity == pk)).mappings()
    conflicts = sorted((dict(row) for row in rows), key=lambda row: row["field"])
    if conflicts != sorted(conflict_rows(pk, state), key=lambda row: row["field"]):
        return False
    if kind != "session":
        return True
    counted = connection.execute(select(tables.participants).where(tables.participants.c.session == pk))
    by_group = {row.group: row.persons for row in counted}
    return by_group == {row["group"]: row["persons"] for row in persons_of(pk, state.values, registry)}


def _check_rows(connection: Connection) -> Iterator[Problem]:
    """Yield a problem for each row that no operation speaks of."""
    entity = tables.entity.c
    for kind, table in tables.ENTITY_TABLES.items():
        logged = exists().where(tables.operation.c.entity == table.c.pk)
        stray = select(entity.uid).where(entity.pk == table.c.pk, ~logged | (entity.kind != kind))
        for uid in connection.execute(stray).scalars():
            yield Problem("fold", f"{uid} ({kind}) visas utan att någon ändring säger det.")


def _check_tally(connection: Connection) -> Iterator[Problem]:
    if tally.stored(connection) != tally.whole(connection):
        yield Problem("tally", "Räkningen av anteckningar stämmer inte med anteckningarna.")


def _check_pictures(connection: Connection) -> Iterator[Problem]:
    """Yield a problem for each photo whose bytes are missing or changed, and for bytes that no photo has."""
    shown, heard_of = _photos(connection)
    kept = set(connection.execute(select(tables.blob.c.sha256)).scalars())
    for sha256 in sorted(kept):
        # One at a time: all of them may be more than fits in memory.
        data = connection.execute(select(tables.blob.c.data).where(tables.blob.c.sha256 == sha256)).scalar_one()
        if hashlib.sha256(data).hexdigest() != sha256:
            name = shown.get(sha256, sha256[:12])
            yield Problem("picture", f"Bilden i {name} är skadad. Hämta den ur en säkerhetskopia.")
        if sha256 not in heard_of:
            yield Problem("picture", f"En bild ({sha256[:12]}) hör inte till något foto.")
    for sha256 in sorted(shown.keys() - kept):
        yield Problem("picture", f"Bilden i {shown[sha256]} saknas. Hämta den ur en säkerhetskopia.")


def _photos(connection: Connection) -> tuple[dict[str, str], set[str]]:
    """Return the names of the photos that are shown by their bytes' hash, and every hash; none of what was erased."""
    is_photo = tables.operation.c.entity.in_(select(tables.entity.c.pk).where(tables.entity.c.kind == "attachment"))
    entities = connection.execute(select(tables.operation.c.entity).where(is_photo).distinct()).scalars().all()
    shown: dict[str, str] = {}
    heard_of: set[str] = set()
    for pk in entities:
        operations = oplog.of_entity(connection, pk)
        if any(operation.action is Action.ERASE for operation in operations):
            continue
        heard_of.update(str(op.value("sha256")) for op in operations if op.touches("sha256"))
        state = fold("attachment", operations)
        if state.alive:
            shown[str(state.values.get("sha256"))] = str(state.values.get("name"))
    return shown, heard_of


def _check_search(project: ProjectFile) -> list[Problem]:
    with project.write() as writer:
        sound = search_index.is_sound(writer.connection)
    return [] if sound else [Problem("search", "Sökregistret stämmer inte med anteckningarna.")]
