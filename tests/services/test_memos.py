"""Memos: kept beside a note, and never among what was said."""

import pytest

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.note import MAX_TEXT
from naravard_desktop.services import care, notes
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.memos import write_memo
from naravard_desktop.services.undo import undo_change


def test_a_memo_is_written_changed_and_taken_away(project, add, row):
    pk = add()
    for text in ("fråga mer om bussen", "fråga i Sala", ""):
        write_memo(project, pk, f" {text} ")
        assert row(pk).memo == text
    assert care.check(project) == []


def test_each_change_of_a_memo_is_one_step(project, add, whole):
    pk = add()
    states, changes = [whole()], []
    for text in ("ett", "två", "", "tre"):
        changes.append(write_memo(project, pk, text))
        states.append(whole())
    for change, before in zip(reversed(changes), reversed(states[:-1]), strict=True):
        undo_change(project, change)
        assert whole() == before


def test_the_same_memo_changes_nothing(project, add):
    pk = add()
    write_memo(project, pk, "samma")
    assert not write_memo(project, pk, "samma ")
    assert not write_memo(project, add(), "")


def test_memos_of_two_laptops_are_both_shown_and_become_one(project, add, row):
    pk = add()
    with project.write() as writer:
        for text in ("från den ena", "från den andra"):
            writer.create("memo", {"target": pk, "text": text})
    assert row(pk).memo == "från den ena\nfrån den andra"
    write_memo(project, pk, row(pk).memo + "\nmitt")
    assert row(pk).memo == "från den ena\nfrån den andra\nmitt"
    write_memo(project, pk, "")
    assert row(pk).memo == ""


def test_what_cannot_be_stored_is_explained(project, add, row):
    pk = add()
    with pytest.raises(InvalidNote, match="högst 20000 tecken"):
        write_memo(project, pk, "x" * (MAX_TEXT + 1))
    notes.delete_notes(project, [pk])
    with pytest.raises(UnknownEntity):
        write_memo(project, pk, "för sent")


def test_a_search_does_not_find_memos(project, add):
    write_memo(project, add("bussen"), "kalkylator")
    assert count_notes(project, NoteFilter("kalkylator")) == 0
