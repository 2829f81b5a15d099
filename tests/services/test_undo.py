import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naravard_desktop.domain.errors import ReadOnlyProject
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.services.coding import code_notes, uncode_notes
from naravard_desktop.services.memos import write_memo
from naravard_desktop.services.note_surgery import join_notes, split_note
from naravard_desktop.services.projects import open_project
from naravard_desktop.services.targets import set_targets
from naravard_desktop.services.undo import UndoStack, history, undo_change
from naravard_desktop.services.votes import set_votes
from naravard_desktop.storage import oplog, tables

MEMORY = Path("/dev/shm")
BESIDE_THE_FOLD = {"meta", "device", "entity", "operation", "draft", "blob"}


def shown(project):
    fold = [table for table in tables.METADATA.sorted_tables if table.name not in BESIDE_THE_FOLD]
    with project.read() as connection:
        return {table.name: sorted(connection.execute(table.select()).all(), key=repr) for table in fold}


class User:
    """Somebody who does this and that to a project: *number* says to what and how."""

    def __init__(self, project) -> None:
        self.project = project
        self.groups = [row.pk for row in catalogue.groups(project)]
        self.themes = [row.pk for row in catalogue.themes(project)]
        self.session = catalogue.add_session(project, SessionDraft("Dialog")).created[0]

    def some_notes(self, number):
        with self.project.read() as connection:
            pks = list(connection.execute(tables.note.select().order_by(tables.note.c.pk)).scalars())
        return pks[number % 3 :: 2]

    def add(self, number):
        themes = tuple(self.themes[: number % 3])
        return notes.add_note(
            self.project, NoteDraft(f"text {number}", self.session, self.groups[number % 2], themes=themes)
        )

    def edit(self, number):
        chosen = self.some_notes(number)[:1]
        return [notes.edit_text(self.project, pk, f"ny {number}") for pk in chosen]

    def set_fields(self, number):
        field, value = [("kind", "behov"), ("votes", 0), ("table", "3"), ("group", self.groups[0]), ("kind", None)][
            number % 5
        ]
        return notes.set_field(self.project, self.some_notes(number), field, value)

    def delete(self, number):
        return notes.delete_notes(self.project, self.some_notes(number))

    def code(self, number):
        return code_notes(self.project, self.some_notes(number), self.themes[number % 3])

    def uncode(self, number):
        return uncode_notes(self.project, self.some_notes(number), self.themes[number % 3])

    def edit_session(self, number):
        persons = {group: n % 4 for n, group in enumerate(self.groups[:3], number)}
        return catalogue.edit_session(
            self.project, self.session, SessionDraft(f"Dialog {number}", participants=persons)
        )

    def add_theme(self, number):
        dimension = catalogue.dimensions(self.project)[0].pk
        names = {row.name for row in catalogue.themes(self.project)}
        return [] if f"Tema {number}" in names else catalogue.add_theme(self.project, dimension, f"Tema {number}")

    def split(self, number):
        chosen = notes.note_rows(self.project, self.some_notes(number)[:1])
        return [split_note(self.project, row.pk, *row.text.split(" ", 1)) for row in chosen if " " in row.text]

    def join(self, number):
        chosen = self.some_notes(number)
        return join_notes(self.project, chosen) if len(chosen) > 1 else []

    def write_memo(self, number):
        return [write_memo(self.project, pk, f"{number % 3}" * (number % 3)) for pk in self.some_notes(number)[:2]]

    def set_votes(self, number):
        return set_votes(self.project, dict.fromkeys(self.some_notes(number), (number % 5, None)))

    def set_targets(self, number):
        wanted = {(self.groups[number % 2], None): number % 4 or None, (None, self.themes[0]): 2}
        return set_targets(self.project, self.session if number % 2 else None, wanted)

    def bring_in(self, number):
        rows = [ImportedNote(f"{n % 2}", NoteDraft(f"rad {n} {number % 2}", self.session)) for n in range(number % 4)]
        return bulk_notes(self.project, rows).change


DEEDS = [name for name in vars(User) if not name.startswith("_") and name != "some_notes"]
deeds = st.tuples(st.sampled_from(DEEDS), st.integers(0, 30))
steps = st.lists(deeds | st.sampled_from(["undo", "redo"]), max_size=14)


@settings(max_examples=40, deadline=None)
@given(steps=steps)
def test_undo_and_redo_lead_back_and_forth_through_all_that_was_ever_shown(made_once, steps):
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        path = shutil.copy(made_once, Path(folder, "p.naravard"))
        with open_project(path) as project:
            go_back_and_forth(project, User(project), steps)


def go_back_and_forth(project, user, steps):
    stack, was, at = UndoStack(), [shown(project)], 0
    for step in [*steps, *["undo"] * 20, *["redo"] * 20]:
        if step == "undo":
            at -= bool(stack.undo(project))
        elif step == "redo":
            at += bool(stack.redo(project))
        else:
            done = getattr(user, step[0])(step[1])
            for change in done if isinstance(done, list) else [done]:
                stack.push(change, step[0])
                if change:
                    was, at = [*was[: at + 1], shown(project)], at + 1
        assert shown(project) == was[at]
    assert care.check(project) == []


def test_undoing_says_what_it_touched(project, add):
    change = notes.edit_text(project, add("före"), "efter")
    assert undo_change(project, change).kinds == {"note"}


def test_a_bulk_import_is_one_step(project, whole, session):
    before = whole()
    rows = [ImportedNote(f"{n}", NoteDraft(f"rad {n}", session)) for n in range(1200)]
    result = bulk_notes(project, rows)
    undo_change(project, result.change)
    assert whole() == before


def test_undoing_the_answer_to_a_conflict_brings_both_texts_back(project, add, row):
    pk = add("först")
    with project.write() as writer:
        (head,) = writer.state(pk).heads["text"]
        for text in ("ena", "andra"):
            writer.put_back(pk, "text", text, [head])
    assert row(pk).conflict
    change = notes.edit_text(project, pk, "ena och andra")
    assert not row(pk).conflict
    redo = undo_change(project, change)
    with project.read() as connection:
        assert {*connection.execute(tables.conflict.select()).one()._mapping["values"]} == {"ena", "andra"}
    undo_change(project, redo)
    assert (row(pk).text, row(pk).conflict) == ("ena och andra", False)


def test_undoing_ones_own_text_leaves_what_somebody_else_wrote_at_the_same_time(project, add, row):
    pk = add("först")
    with project.read() as connection:
        (first,) = oplog.of_entity(connection, pk)
    change = notes.edit_text(project, pk, "mina ord")
    with project.write() as elsewhere:
        elsewhere.put_back(pk, "text", "andras ord", [first.id])
    assert row(pk).conflict
    undo_change(project, change)
    assert (row(pk).text, row(pk).conflict) == ("andras ord", False)


@pytest.mark.parametrize(("field", "mine", "theirs"), [("text", "mina ord", "andras ord"), ("kind", "behov", "hinder")])
def test_undoing_leaves_what_somebody_else_has_put_in_its_place(project, add, row, field, mine, theirs):
    pk = add("först")
    change = notes.edit_text(project, pk, mine) if field == "text" else notes.set_field(project, [pk], field, mine)
    with project.write() as elsewhere:
        elsewhere.put(pk, field, theirs)
    assert not undo_change(project, change)
    assert getattr(row(pk), field) == theirs


def test_undoing_never_brings_an_erased_text_back_nor_takes_the_present_one_away(project, add, row):
    pk = add("Anna är sjuk")
    change = notes.edit_text(project, pk, "någon är sjuk")
    with project.write() as writer:
        writer.erase(pk, "text", [oplog.of_entity(writer.connection, pk)[0].id])
    undo_change(project, change)
    assert row(pk).text == "någon är sjuk"


def test_the_stack_names_what_would_be_undone_and_done_again(project, add):
    stack = UndoStack()
    assert (stack.undo_label, stack.redo_label) == (None, None)
    assert not stack.undo(project)
    assert not stack.redo(project)
    stack.push(notes.edit_text(project, add("a"), "b"), "Ändra text")
    assert (stack.undo_label, stack.redo_label) == ("Ändra text", None)
    stack.undo(project)
    assert (stack.undo_label, stack.redo_label) == (None, "Ändra text")


def test_a_new_change_leaves_nothing_to_do_again(project, add, row):
    stack, pk = UndoStack(), add("a")
    stack.push(notes.edit_text(project, pk, "b"), "b")
    stack.undo(project)
    stack.push(notes.edit_text(project, pk, "c"), "c")
    assert stack.redo_label is None
    stack.redo(project)
    assert row(pk).text == "c"


def test_a_change_that_did_nothing_is_no_step(project, add):
    stack = UndoStack()
    stack.push(notes.edit_text(project, add("a"), "a"), "a")
    assert stack.undo_label is None


def test_the_stack_forgets_the_oldest_step_first(project, add):
    stack, pk = UndoStack(limit=2), add("0")
    for number in range(1, 4):
        stack.push(notes.edit_text(project, pk, f"{number}"), f"{number}")
    assert [bool(stack.undo(project)) for _ in range(3)] == [True, True, False]


def test_a_step_that_could_not_be_undone_can_be_tried_again(project, add):
    stack, pk = UndoStack(), add("a")
    stack.push(notes.edit_text(project, pk, "b"), "b")
    project.read_only = True
    with pytest.raises(ReadOnlyProject):
        stack.undo(project)
    assert stack.undo_label == "b"


def test_history_tells_what_happened_in_its_order(project, add, theme, row):
    pk = add("först", kind="behov")
    notes.edit_text(project, pk, "sedan")
    undo_change(project, notes.delete_notes(project, [pk]))
    rows = history(project, pk)
    told = [(entry.action, entry.field, entry.value) for entry in rows if entry.field in ("text", "kind", "")]
    assert sorted(told[:2]) == [("create", "kind", "behov"), ("create", "text", "först")]
    assert told[2:] == [("set", "text", "sedan"), ("delete", "", None), ("restore", "", None)]
    assert [entry.when for entry in rows] == sorted(entry.when for entry in rows)
    assert {entry.device for entry in rows} == {row(pk).readable_id[:3]}


def test_history_tells_that_a_text_was_erased_but_not_which(project, add):
    pk = add("Anna är sjuk")
    with project.write() as writer:
        writer.erase(pk, "text", writer.state(pk).heads["text"])
    told = [(entry.action, entry.field, entry.value) for entry in history(project, pk) if entry.field == "text"]
    assert told == [("create", "text", None), ("erase", "text", None)]
