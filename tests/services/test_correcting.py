import pytest

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.exchange.sample import create_sample
from naravard_desktop.services import catalogue, coding, notes
from naravard_desktop.services.correcting import correct_note
from naravard_desktop.services.undo import undo_change


@pytest.fixture
def project(tmp_path):
    with create_sample(tmp_path / "a.naravard") as project:
        yield project


@pytest.fixture
def facts(project):
    session = catalogue.sessions(project)[0].pk
    group = catalogue.groups(project)[1].pk
    return session, group, [row.pk for row in catalogue.themes(project)[:3]]


def test_a_note_is_corrected_in_one_step(project, facts):
    session, group, (first, second, third) = facts
    was = NoteDraft("Bussen", session, None, None, (first, second))
    note = notes.add_note(project, was).created[0]
    coding.code_notes(project, [note], third)  # somebody else, meanwhile
    now = NoteDraft("Bussen går inte", session, group, NoteKind.HINDER, (second,), votes=3)
    change = correct_note(project, note, was, now)
    row = notes.note_rows(project, [note])[0]
    assert (row.text, row.group, row.kind, row.votes) == ("Bussen går inte", group, "hinder", 3)
    assert {mark.pk for mark in row.themes} == {second, third}
    undo_change(project, change)
    row = notes.note_rows(project, [note])[0]
    assert (row.text, row.group, row.kind, row.votes) == ("Bussen", None, "", None)
    assert {mark.pk for mark in row.themes} == {first, second, third}


def test_what_is_the_same_changes_nothing(project, facts):
    was = NoteDraft("Bussen", facts[0], facts[1])
    note = notes.add_note(project, was).created[0]
    assert not correct_note(project, note, was, was)


def test_a_correction_that_cannot_be_made_changes_nothing(project, facts):
    was = NoteDraft("Bussen", facts[0])
    note = notes.add_note(project, was).created[0]
    with pytest.raises(InvalidNote):
        correct_note(project, note, was, NoteDraft("  ", facts[0], facts[1]))
    with pytest.raises(UnknownEntity):
        correct_note(project, note, was, NoteDraft("Tåget", facts[0], 999_999))
    assert notes.note_rows(project, [note])[0].text == "Bussen"
