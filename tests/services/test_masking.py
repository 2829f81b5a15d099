"""Masking in notes, and erasing what was there before: nothing of it is left in any file that holds the project."""

import json
from pathlib import Path

import pytest

from naravard_desktop.domain.errors import UnknownEntity, UnreadableFile
from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.operation import identify
from naravard_desktop.language.analyse import match_query, stems
from naravard_desktop.language.personal_data import find_personal_data
from naravard_desktop.services import care, masking, notes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.memos import write_memo
from naravard_desktop.services.undo import UndoStack, history, undo_change
from naravard_desktop.storage import oplog
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile

ORIGINAL = "Grannen Birgitta Quist, 070-174 06 58, väntade på Quaggagatan 3."
MASKED = "Grannen [namn], [telefon], väntade på [adress]."
# The text, and parts and stems of it; short digits alone stand in hashes and clocks as well.
TRACES = {ORIGINAL, "Birgitta", "birgi", "Quist", "070-174", "174 06 58", "Quagg", "väntade på Q"}
TRACES |= {stem for stem in stems(ORIGINAL).split() if not stem.isdigit()} - set(stems(MASKED).split())


def traces_in(folder: Path) -> dict[str, list[str]]:
    """Return which files under *folder* hold which traces of the original."""
    found = {}
    for file in folder.rglob("*"):
        content = file.read_bytes().lower() if file.is_file() else b""
        left = [trace for trace in TRACES if trace.lower().encode() in content]
        if left:
            found[file.name] = left
    return found


@pytest.fixture
def masked_note(project, add) -> int:
    """A note that was masked, among others; the original is in its history."""
    for number in range(30):
        add(f"bussen går inte {number}")
    pk = add(ORIGINAL)
    masking.mask(project, pk)
    return pk


def operations(project: ProjectFile) -> list:
    with project.read() as connection:
        return list(oplog.every(connection))


# --- masking ---


def test_masking_replaces_what_was_found_and_notes_down_the_kinds(project, add, row):
    pk = add(ORIGINAL)
    change = masking.mask(project, pk)
    assert (row(pk).text, row(pk).masked) == (MASKED, ("namn", "telefon", "adress"))
    assert change.kinds == {"note"}


def test_only_what_was_chosen_is_masked(project, add, row):
    pk = add(ORIGINAL)
    name, phone, _ = find_personal_data(ORIGINAL)
    masking.mask(project, pk, [phone])
    assert row(pk).masked == ("telefon",)
    masking.mask(project, pk, [name])
    assert (row(pk).text[:30], row(pk).masked) == ("Grannen [namn], [telefon], vän", ("telefon", "namn"))


def test_nothing_to_mask_is_no_change(project, add, row):
    pk = add("bussen går inte")
    assert not masking.mask(project, pk)
    assert row(pk).masked == ()


def test_masking_is_one_step_to_undo_and_do_again(project, add, row):
    pk, stack = add(ORIGINAL), UndoStack()
    stack.push(masking.mask(project, pk), "Maskat")
    stack.undo(project)
    assert (row(pk).text, row(pk).masked) == (ORIGINAL, ())
    stack.redo(project)
    assert (row(pk).text, row(pk).masked) == (MASKED, ("namn", "telefon", "adress"))


def test_both_versions_of_a_contested_note_are_masked_and_kept(project, add, row):
    pk = add("först")
    with project.write() as writer:
        (head,) = writer.state(pk).heads["text"]
        for text in ("Birgitta Ek sa ja", "Birgitta Ek sa nej"):
            writer.put_back(pk, "text", text, [head])
    masking.mask(project, pk)
    with project.write() as writer:
        assert set(writer.state(pk).conflicts["text"]) == {"[namn] sa ja", "[namn] sa nej"}


def test_a_removed_note_is_said_to_be_gone(project, add):
    pk = add(ORIGINAL)
    notes.delete_notes(project, [pk])
    for act in (masking.mask, masking.erase_original):
        with pytest.raises(UnknownEntity):
            act(project, pk)


def test_a_note_that_was_masked_while_it_was_typed_counts_as_masked(project, add, row):
    typed, _plain = add("[namn] ringde [telefon]"), add("[nej] bussen går inte")
    assert row(typed).masked == ("namn", "telefon")
    assert masking.masked_notes(project) == 1


def test_masked_notes_are_counted(project, add, masked_note):
    assert masking.masked_notes(project) == 1
    masking.mask(project, add("Birgitta Ek"))
    assert masking.masked_notes(project) == 2


# --- erasing ---


def test_without_an_erasure_the_original_is_in_the_history(project, masked_note):
    project.checkpoint()
    assert traces_in(project.path.parent)
    assert [entry.value for entry in history(project, masked_note) if entry.field == "text"] == [ORIGINAL, MASKED]


def test_an_erased_original_is_nowhere_in_the_folder(project, masked_note, row):
    masking.erase_original(project, masked_note)
    assert traces_in(project.path.parent) == {}
    assert (row(masked_note).text, care.check(project)) == (MASKED, [])
    assert all(identify(operation) == operation.id for operation in operations(project))
    assert [entry.value for entry in history(project, masked_note) if entry.field == "text"] == [None, MASKED, None]


@pytest.mark.parametrize("later", [MASKED, ""])
def test_what_a_memo_said_goes_with_the_note(project, add, row, later):
    pk = add("bussen går inte")
    write_memo(project, pk, ORIGINAL)
    if later:
        masking.mask(project, pk)
    else:
        write_memo(project, pk, "")
    masking.erase_original(project, pk)
    assert (row(pk).memo, traces_in(project.path.parent)) == (later, {})
    assert care.check(project) == []


def test_masking_and_erasing_at_once_leaves_as_little(project, add):
    masking.mask(project, add(ORIGINAL), erase=True)
    assert traces_in(project.path.parent) == {}
    assert care.check(project) == []


def test_a_masked_note_is_found_by_what_is_left_of_it_only(project, masked_note):
    masking.erase_original(project, masked_note)
    assert match_query("Quist")
    assert list(find_notes(project, NoteFilter("Quist"))) == []
    assert list(find_notes(project, NoteFilter("grannen"))) == [masked_note]


def test_every_former_text_goes_and_the_present_one_stays(project, masked_note, row):
    for text in (f"{ORIGINAL} Igen.", "Grannen väntade."):
        notes.edit_text(project, masked_note, text)
    assert masking.remains_of(project, [masked_note]).texts == 3
    masking.erase_original(project, masked_note)
    assert traces_in(project.path.parent) == {}
    assert (row(masked_note).text, masking.remains_of(project, [masked_note]).texts) == ("Grannen väntade.", 0)
    assert not masking.erase_original(project, masked_note)


def test_what_was_typed_on_the_way_is_gone_too(project, add):
    drafts = Drafts(project)
    for length in range(1, len(ORIGINAL) + 1, 7):
        drafts.keep("capture", ORIGINAL[:length])
    drafts.keep("capture", "")
    masking.mask(project, add(ORIGINAL), erase=True)
    assert traces_in(project.path.parent) == {}
    drafts.close()


def test_a_short_former_text_is_not_cut_out_of_other_words(project, add):
    pk = add("ja")
    notes.edit_text(project, pk, "jag vill ha bussen")
    kept = '[[1, "", "", 3, 0, "jag ringde igen", "1", "", "", ""]]'
    drafts = Drafts(project)
    drafts.keep("capture", "jag ringde\nja\nigen")
    drafts.keep("capture.paper", kept)
    masking.erase_original(project, pk)
    assert (drafts.text("capture"), drafts.text("capture.paper")) == ("jag ringde\n\nigen", kept)
    drafts.close()


def test_what_was_typed_from_paper_loses_the_original_though_it_is_quoted(project, add):
    said = 'Grannen "Lillan" på tredje våningen väntade'
    pk = add(said)
    notes.edit_text(project, pk, "Grannen väntade")
    drafts = Drafts(project)
    drafts.keep("capture.paper", json.dumps([[1, "", "", 3, 0, said, "", "", "", ""]], ensure_ascii=False))
    masking.erase_original(project, pk)
    assert json.loads(drafts.text("capture.paper"))[0][5] == ""
    drafts.close()


def test_a_draft_that_was_left_loses_the_original_and_keeps_the_rest(project, masked_note):
    drafts = Drafts(project)
    drafts.keep("left", ORIGINAL)
    drafts.keep("capture", f"{ORIGINAL}\nOch Birgitta Quist ringde igen")
    masking.erase_original(project, masked_note)
    assert traces_in(project.path.parent) == {}
    assert (drafts.text("left"), drafts.text("capture")) == ("", "\nOch [namn] ringde igen")
    drafts.close()


def test_undoing_the_masking_after_an_erasure_changes_nothing(project, add, row):
    pk, stack = add(ORIGINAL), UndoStack()
    stack.push(masking.mask(project, pk), "Maskat")
    stack.push(masking.erase_original(project, pk), "Raderat")
    for step in (stack.undo, stack.undo, stack.redo, stack.redo, stack.undo, stack.undo):
        assert not step(project)
    assert (row(pk).text, row(pk).masked) == (MASKED, ("namn", "telefon", "adress"))
    project.checkpoint()
    assert traces_in(project.path.parent) == {}


def test_undoing_masking_and_erasing_at_once_changes_nothing(project, add, row):
    pk = add(ORIGINAL)
    undo_change(project, masking.mask(project, pk, erase=True))
    assert (row(pk).text, care.check(project)) == (MASKED, [])


# --- merges ---


@pytest.fixture
def other(tmp_path) -> ProjectFile:
    """Another laptop, in a folder of its own."""
    folder = tmp_path / "annan dator"
    folder.mkdir()
    with ProjectFile.create(folder / "annan.naravard", new_uid()) as project:
        yield project


def receive(project: ProjectFile, sent: list) -> None:
    with project.write() as writer:
        writer.receive(sent)
    project.checkpoint()


@pytest.mark.parametrize("order", ["original first", "erasure first"])
def test_an_erasure_wins_wherever_it_meets_the_original(project, add, other, order):
    pk = add(ORIGINAL)
    before = operations(project)
    masking.mask(project, pk)
    masking.erase_original(project, pk)
    after = operations(project)
    for sent in (before, after) if order == "original first" else (after, before):
        receive(other, sent)
    assert traces_in(other.path.parent) == {}
    assert care.check(other) == []
    assert [identify(operation) for operation in operations(other)] == [operation.id for operation in operations(other)]
    receive(project, operations(other))
    assert traces_in(project.path.parent) == {}
    assert care.check(project) == []


def test_a_laptop_that_held_the_original_for_long_is_rid_of_it_by_the_merge(project, add, other):
    pk = add(ORIGINAL)
    receive(other, operations(project))
    assert traces_in(other.path.parent)
    masking.mask(project, pk, erase=True)
    receive(other, operations(project))
    assert traces_in(other.path.parent) == {}
    assert care.check(other) == []


# --- backups ---


def test_backups_from_before_are_named_and_renewed_when_asked(project, masked_note):
    old = project.back_up()
    assert masking.remains_of(project, [masked_note]) == masking.Remains(1, (old,))
    masking.erase_original(project, masked_note)
    assert masking.remains_of(project, [masked_note]) == masking.Remains(0, (old,))
    assert set(traces_in(project.path.parent)) == {old.name}
    assert masking.renew_backups(project, [masked_note]) == 1
    assert traces_in(project.path.parent) == {}
    (new,) = old.parent.iterdir()
    with ProjectFile.open(new, project.device) as copy:
        assert care.check(copy) == []
    assert masking.remains_of(project, [masked_note]) == masking.Remains(0, ())


def test_no_backup_is_removed_while_the_project_itself_holds_the_original(project, masked_note):
    project.back_up()
    assert masking.renew_backups(project, [masked_note]) == 0
    assert masking.remains_of(project, [masked_note]).backups


def test_a_backup_that_cannot_be_removed_is_named(project, masked_note, monkeypatch):
    old = project.back_up()
    masking.erase_original(project, masked_note)
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == old:
            raise PermissionError(path)
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UnreadableFile, match=old.name):
        masking.renew_backups(project, [masked_note])


def test_several_notes_are_masked_and_erased_as_one_change(project, add, row):
    pks = [add(ORIGINAL), add("bussen går inte"), add("Per Lund ringde")]
    stack = UndoStack()
    stack.push(masking.mask_all(project, pks), "Maskat")
    assert [row(pk).text for pk in pks] == [MASKED, "bussen går inte", "[namn] ringde"]
    stack.undo(project)
    assert row(pks[0]).text == ORIGINAL
    stack.redo(project)
    assert masking.remains_of(project, pks).texts
    masking.erase_all(project, pks)
    assert masking.remains_of(project, pks).texts == 0
    assert traces_in(project.path.parent) == {}


def test_a_backup_from_before_the_note_is_left_alone(project, add):
    project.back_up()
    pk = add(ORIGINAL)
    masking.mask(project, pk, erase=True)
    assert masking.remains_of(project, [pk]).backups == ()
    assert masking.renew_backups(project, [pk]) == 0
    assert len(list((project.path.parent / "prov-backup").iterdir())) == 2


def test_a_backup_that_holds_something_typed_or_cannot_be_read_may_hold_the_original(project, masked_note):
    drafts = Drafts(project)
    drafts.keep("capture", "Birg")
    before = project.back_up()
    unreadable = before.with_name(before.name.replace("auto", "gammal"))
    unreadable.write_bytes(b"locked with another passphrase")
    masking.erase_original(project, masked_note)
    after = project.back_up()
    assert set(masking.remains_of(project, [masked_note]).backups) == {before, unreadable}
    drafts.close()
    assert masking.renew_backups(project, [masked_note]) == 2
    assert list(before.parent.iterdir()) == [after]
