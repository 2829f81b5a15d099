"""Finding a note by the id that people read in the Word document."""

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import add_note, note_rows


def test_a_readable_id_finds_its_note_in_any_case(project):
    note = add_note(project, NoteDraft("Zebror", None)).created[0]
    add_note(project, NoteDraft("Lejon", None))
    name = note_rows(project, [note])[0].readable_id
    assert list(find_notes(project, NoteFilter(query=f" {name.lower()} "))) == [note]
