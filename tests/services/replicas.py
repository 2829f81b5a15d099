"""Laptops with a copy each of one project, and what anybody may expect of them once they've met."""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.operation import Action, Operation
from naravard_desktop.services.change import Change
from naravard_desktop.storage import oplog, tables
from naravard_desktop.storage.project_file import ProjectFile

BESIDE_THE_FOLD = {"meta", "device", "entity", "operation", "draft", "blob"}
FOLD = [table for table in tables.METADATA.sorted_tables if table.name not in BESIDE_THE_FOLD]


@cache
def shared_and_empty() -> tuple[bytes, bytes]:
    """Return the bytes of a project that all start with, with two notes on it, and of an empty one."""
    with TemporaryDirectory() as folder:
        shared, empty = Path(folder, "shared.naravard"), Path(folder, "empty.naravard")
        with ProjectFile.create(shared, new_uid()) as project, project.write() as out:
            out.create("project", {"title": "Nära vård"})
            roadmap = out.create("roadmap", {"title": "HOS 2029"})
            dimension = out.create("dimension", {"roadmap": roadmap, "name": "Mål", "role": "themes"})
            for name in ("Tillgänglighet", "Kontinuitet"):
                out.create("theme", {"dimension": dimension, "name": name})
            groups = [out.create("group", {"name": name}) for name in ("Medarbetare", "Invånare")]
            session = out.create("session", {"title": "Dialog"})
            for text in ("bussen går inte", "ingen svarar i telefon"):
                out.create("note", {"session": session, "group": groups[0], "text": text})
        ProjectFile.create(empty, new_uid()).close()
        return shared.read_bytes(), empty.read_bytes()


@dataclass
class Replica:
    """A laptop whose clock is wrong by *skew_years*."""

    project: ProjectFile
    skew_years: float
    undoable: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        skew = int(self.skew_years * 365 * 86_400_000)
        self.project.wall_clock = lambda: time.time_ns() // 1_000_000 + skew

    def operations(self) -> list[Operation]:
        with self.project.read() as connection:
            return list(oplog.every(connection))

    def receive(self, operations: Iterable[Operation]) -> None:
        with self.project.write() as out:
            out.receive(list(operations))

    def pks(self, kind: str) -> list[int]:
        """Return the local ids of what is shown of *kind*."""
        with self.project.read() as connection:
            return list(connection.execute(select(tables.ENTITY_TABLES[kind].c.pk)).scalars())

    def notes_ever(self) -> list[int]:
        """Return the local ids of all notes known here, deleted ones too."""
        entity = tables.entity.c
        with self.project.read() as connection:
            return list(connection.execute(select(entity.pk).where(entity.kind == "note")).scalars())

    def texts(self) -> dict[str, set[str]]:
        """Return the texts that people see here of each note, by its uid: the shown one and those in conflict."""
        note, entity, conflict = tables.note.c, tables.entity.c, tables.conflict.c
        in_conflict = select(entity.uid, conflict["values"]).where(entity.pk == conflict.entity)
        in_conflict = in_conflict.where(conflict.field == "text")
        with self.project.read() as connection:
            shown = connection.execute(select(entity.uid, note.text).where(entity.pk == note.pk))
            texts = {uid: {text} - {None} for uid, text in shown}
            for uid, values in connection.execute(in_conflict):
                texts[uid] |= set(values)
        return texts

    def contested(self) -> set[str]:
        entity, note = tables.entity.c, tables.note.c
        query = select(entity.uid).where(entity.pk == note.pk, note.contested)
        with self.project.read() as connection:
            return set(connection.execute(query).scalars())

    def tables(self) -> dict[str, list[str]]:
        """Return every table of the fold with uids in place of local ids, so that laptops can be compared."""
        with self.project.read() as connection:
            rows = connection.execute(select(tables.entity.c.pk, tables.entity.c.uid))
            uid_of = {0: "none", -1: "uncoded", None: None, **dict(rows.all())}
            return {
                table.name: sorted(
                    str([uid_of[v] if is_local_id(column) else v for column, v in zip(table.c, row, strict=True)])
                    for row in connection.execute(select(table))
                )
                for table in FOLD
            }


def is_local_id(column) -> bool:
    return bool(column.foreign_keys) or (column.table is tables.tally and column.name in ("session", "group", "theme"))


@dataclass
class Chronicle:
    """What was done on the laptops and what was known there at the time: an account of its own, which doesn't look
    at the parents that operations name."""

    operations: dict[bytes, Operation] = field(default_factory=dict)
    known: dict[bytes, set[bytes]] = field(default_factory=dict)
    replaced: set[bytes] = field(default_factory=set)

    @contextmanager
    def follow(self, replica: Replica) -> Iterator[None]:
        before = {op.id: op for op in replica.operations()}
        self.operations |= {op_id: op for op_id, op in before.items() if op_id not in self.operations}
        seen = replica.texts()
        yield
        for op in replica.operations():
            if op.id not in before:
                self.operations[op.id], self.known[op.id] = op, {*before}
                if op.touches("text"):
                    self.replaced |= {old.id for old in before.values() if replaces(op, old, seen)}

    def on(self, note: str) -> list[Operation]:
        return [op for op in self.operations.values() if op.entity == note and op.action is not Action.ERASE]

    def notes(self) -> set[str]:
        return {op.entity for op in self.operations.values() if op.kind == "note"}

    def erased(self) -> set[bytes]:
        return {target for op in self.operations.values() if op.action is Action.ERASE for target in op.parents}

    def must_be_there(self, note: str) -> bool:
        """Tell whether something was done to *note* that nobody who deleted it can have known of."""
        deletions = [self.past(op.id) for op in self.on(note) if op.action is Action.DELETE]
        changes = [op.id for op in self.on(note) if op.action is not Action.DELETE]
        return any(all(change not in past for past in deletions) for change in changes)

    def must_be_gone(self, note: str) -> bool:
        """Tell whether somebody deleted *note* who knew of everything that was ever done to it."""
        done = {op.id: op for op in self.on(note)}
        return any(op.action is Action.DELETE and done.keys() - {op.id} <= self.known[op.id] for op in done.values())

    def open_deletions(self, note: str) -> list[bytes]:
        """Return the deletions of *note* that nobody who knew of them has answered."""
        done = self.on(note)
        answers = [op.id for op in done if op.action in (Action.DELETE, Action.RESTORE)]
        deletions = [op.id for op in done if op.action is Action.DELETE]
        return [op for op in deletions if not any(op in self.known.get(answer, ()) for answer in answers)]

    def unreplaced_texts(self, note: str) -> set[str]:
        gone = self.replaced | self.erased()
        return {op.value("text") for op in self.on(note) if op.touches("text") and op.id not in gone} - {None}

    def past(self, op_id: bytes) -> set[bytes]:
        """Return what was known, and what was known to those who did that, and so on."""
        reached, edge = {op_id}, [op_id]
        while edge:
            new = self.known.get(edge.pop(), set()) - reached
            reached |= new
            edge += new
        return reached


def replaces(new: Operation, old: Operation, seen: dict[str, set[str]]) -> bool:
    """Tell whether whoever wrote *new* saw the text of *old*, or saw no text since the note was deleted there."""
    if not (old.entity == new.entity and old.touches("text")):
        return False
    return new.entity not in seen or old.value("text") in seen[new.entity]
