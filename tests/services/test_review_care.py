import pytest

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.services.device import this_device
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.undo import undo_change


@pytest.fixture
def bring_in(project, session, theme):
    def bring_in(*texts, group=None):
        drafts = (NoteDraft(text, session, group, themes=(theme("Kontinuitet"),)) for text in texts)
        return bulk_notes(project, [ImportedNote(f"{n}", draft) for n, draft in enumerate(drafts)])

    return bring_in


def test_an_import_that_was_undone_can_be_made_again_and_says_what_the_file_says_now(project, bring_in, group):
    undo_change(project, bring_in("ett", "två", group=group("VC")).change)
    again = bring_in("ett", "två, rättat")
    rows = notes.note_rows(project, find_notes(project, NoteFilter()))
    assert (again.added, again.updated, again.unchanged) == (2, 0, 0)
    assert [(row.text, row.group, [mark.name for mark in row.themes]) for row in rows] == [
        ("två, rättat", None, ["Kontinuitet"]),
        ("ett", None, ["Kontinuitet"]),
    ]
    assert care.check(project) == []


def test_an_import_made_again_can_be_undone_too(project, bring_in):
    undo_change(project, bring_in("ett").change)
    undo_change(project, bring_in("ett").change)
    assert list(find_notes(project, NoteFilter())) == []
    assert care.check(project) == []


def test_what_a_user_deletes_of_it_still_stays_deleted(project, bring_in):
    undo_change(project, bring_in("ett").change)
    notes.delete_notes(project, bring_in("ett") and find_notes(project, NoteFilter()))
    assert bring_in("ett").unchanged == 1


def test_a_page_that_cannot_be_read_is_a_problem_found_and_not_the_end_of_the_check(project, add):
    for number in range(200):
        add(f"Bussen går inte, sade någon för gång nummer {number}")
    project.close()
    content = bytearray(project.path.read_bytes())
    content[-20 * 4096 :] = bytes(20 * 4096)
    project.path.write_bytes(content)
    assert {problem.code for problem in care.check(project)} >= {"file"}


def test_a_new_theme_comes_after_those_of_its_own_dimension(project):
    dimension = catalogue.dimensions(project)[0].pk
    for name in ("Sist", "Allra sist"):
        catalogue.add_theme(project, dimension, name)
    assert [row.name for row in catalogue.themes(project) if row.dimension == dimension][-2:] == ["Sist", "Allra sist"]


def test_a_folder_where_nothing_can_be_kept_is_explained(tmp_path):
    (tmp_path / "fil").write_text("")
    with pytest.raises(UnreadableFile, match="Se till att du får skriva där"):
        this_device(tmp_path / "fil")
