"""Laptops that work apart with wrong clocks and meet in any order end up with the same project, and nothing is lost.

A longer run, before a release: ``REPLICA_EXAMPLES=2000 python -m pytest tests/services/test_replicas.py``.
"""

import os
import random
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from replicas import Chronicle, Replica, shared_and_empty

from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import care, catalogue, coding, notes
from naravard_desktop.services.undo import undo_change
from naravard_desktop.storage import oplog
from naravard_desktop.storage.project_file import ProjectFile

MEMORY = Path("/dev/shm")  # real files; only waiting for the disk is left out
LAPTOPS = 3
laptops = st.integers(0, LAPTOPS - 1)
skews = st.sampled_from([0, 0.03, -20, 126])
chances = st.randoms(use_true_random=False)
any_of = st.integers(0, 99)


class Meetings(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(prefix="naravard", dir=MEMORY if MEMORY.is_dir() else None))
        self.chronicle = Chronicle()
        self.replicas: list[Replica] = []
        self.texts = 0

    @initialize(skews=st.tuples(*[skews] * LAPTOPS))
    def copies_of_one_project_on_several_laptops(self, skews):
        shared, _ = shared_and_empty()
        for number, skew in enumerate(skews):
            path = self.folder / f"{number}.naravard"
            path.write_bytes(shared)
            self.replicas.append(Replica(ProjectFile.open(path, new_uid()), skew))

    @rule(at=laptops, note=any_of)
    def edit(self, at, note):
        with self.doing(at, "note", note) as (replica, pk):
            replica.undoable.append(notes.edit_text(replica.project, pk, self.new_text()))

    @rule(at=laptops, note=any_of)
    def edit_again(self, at, note):
        self.edit(at, note)

    @rule(at=laptops, note=any_of)
    def delete(self, at, note):
        with self.doing(at, "note", note) as (replica, pk):
            replica.undoable.append(notes.delete_notes(replica.project, [pk]))

    @rule(at=laptops, note=any_of)
    def bring_back(self, at, note):
        replica = self.replicas[at]
        pk = pick(replica.notes_ever(), note)
        with self.acting(replica), replica.project.write() as writer:
            writer.restore(pk)

    @rule(at=laptops, group=any_of, theme=any_of)
    def add(self, at, group, theme):
        with self.doing(at, "session", 0) as (replica, session):
            draft = NoteDraft(
                self.new_text(),
                session,
                group=pick(replica.pks("group"), group),
                themes=(pick(replica.pks("theme"), theme),),
            )
            replica.undoable.append(notes.add_note(replica.project, draft))

    @rule(
        at=laptops, note=any_of, value=st.sampled_from([("kind", "behov"), ("kind", None), ("votes", 3), ("group", 0)])
    )
    def set_field(self, at, note, value):
        with self.doing(at, "note", note) as (replica, pk):
            field, given = value
            given = pick(replica.pks("group"), given) if field == "group" else given
            replica.undoable.append(notes.set_field(replica.project, [pk], field, given))

    @rule(at=laptops, note=any_of, theme=any_of, on=st.booleans())
    def code_or_uncode(self, at, note, theme, on):
        with self.doing(at, "note", note) as (replica, pk):
            act = coding.code_notes if on else coding.uncode_notes
            replica.undoable.append(act(replica.project, [pk], pick(replica.pks("theme"), theme)))

    @rule(at=laptops, persons=st.lists(st.integers(0, 9), min_size=2, max_size=2), title=st.sampled_from("AB"))
    def count_participants(self, at, persons, title):
        with self.doing(at, "session", 0) as (replica, pk):
            draft = SessionDraft(title, participants=dict(zip(replica.pks("group"), persons, strict=True)))
            replica.undoable.append(catalogue.edit_session(replica.project, pk, draft))

    @rule(at=laptops, note=any_of, which=any_of)
    def erase(self, at, note, which):
        with self.doing(at, "note", note) as (replica, pk), replica.project.write() as writer:
            texts = [op for op in oplog.of_entity(writer.connection, pk) if op.touches("text")]
            if texts:
                writer.erase(pk, "text", [pick(texts, which).id])

    @rule(at=laptops)
    def undo(self, at):
        replica = self.replicas[at]
        if replica.undoable:
            with self.acting(replica):
                replica.undoable.append(undo_change(replica.project, replica.undoable.pop()))

    @rule(at=laptops)
    def open_anew(self, at):
        replica = self.replicas[at]
        replica.project.close()
        replica.project = ProjectFile.open(replica.project.path, replica.project.device)

    @rule(giver=laptops, taker=laptops, share=st.sampled_from([0.3, 0.7, 1.0]), chance=chances)
    def carry_some_over(self, giver, taker, share, chance):
        operations = self.replicas[giver].operations()
        some = [op for op in operations if chance.random() < share]
        for batch in in_pieces(some + some[:2], chance):
            self.replicas[taker].receive(batch)

    @rule(giver=laptops, taker=laptops)
    def carry_all_over(self, giver, taker):
        self.replicas[taker].receive(self.replicas[giver].operations())

    def teardown(self) -> None:
        try:
            if self.replicas:
                self.everybody_meets()
        finally:
            for replica in self.replicas:
                replica.project.close()
            shutil.rmtree(self.folder)

    def everybody_meets(self) -> None:
        _, empty = shared_and_empty()
        path = self.folder / "newcomer.naravard"
        path.write_bytes(empty)
        self.replicas.append(Replica(ProjectFile.open(path, new_uid()), 0))
        everything = [op for replica in self.replicas for op in replica.operations()]
        for number, replica in enumerate(self.replicas):
            for batch in in_pieces(everything, random.Random(number)):
                replica.receive(batch)
        whole = self.replicas[0].tables()
        for replica in self.replicas:
            assert replica.tables() == whole
            assert care.check(replica.project) == []
        self.nothing_is_lost(self.replicas[0])

    def nothing_is_lost(self, replica: Replica) -> None:
        texts, contested = replica.texts(), replica.contested()
        for note in self.chronicle.notes():
            assert note in texts or not self.chronicle.must_be_there(note)
            assert note not in texts or not self.chronicle.must_be_gone(note)
            if note in texts:
                assert texts[note] == self.chronicle.unreplaced_texts(note)
                assert (note in contested) == bool(self.chronicle.open_deletions(note))
        erased = self.chronicle.erased()
        assert all(op.value("text") is None for op in replica.operations() if op.id in erased)

    @contextmanager
    def doing(self, at: int, kind: str, which: int):
        """Give the laptop and one of what is shown there of *kind*; where nothing is, nothing is done."""
        replica = self.replicas[at]
        shown = replica.pks(kind)
        if not shown:
            shown = [self.replace_the_lost(replica)]
        with self.acting(replica):
            yield replica, pick(shown, which)

    @contextmanager
    def acting(self, replica: Replica):
        with self.chronicle.follow(replica):
            yield

    def replace_the_lost(self, replica: Replica) -> int:
        with self.acting(replica):
            return notes.add_note(replica.project, NoteDraft(self.new_text(), None)).created[0]

    def new_text(self) -> str:
        self.texts += 1
        return f"text {self.texts}"


def pick(several, which):
    return several[which % len(several)]


def in_pieces(operations, chance):
    """Yield *operations* in any order, some of them twice, cut anywhere."""
    shuffled = chance.sample(operations, len(operations))
    while shuffled:
        size = chance.randint(1, len(shuffled))
        yield shuffled[:size]
        shuffled = shuffled[size:]


TestMeetings = Meetings.TestCase
TestMeetings.settings = settings(
    max_examples=int(os.environ.get("REPLICA_EXAMPLES", "25")),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
