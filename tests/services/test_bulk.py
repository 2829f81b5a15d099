import pytest

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.identity import new_uid
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import care, notes
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.finding_notes import NoteFilter, count_notes, find_notes
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage import oplog


@pytest.fixture
def bring_in(project, session):
    """Import texts by key; tell how many were added, updated and unchanged."""

    def bring_in(into=project, /, **texts):
        rows = [ImportedNote(key, NoteDraft(text, session)) for key, text in texts.items()]
        result = bulk_notes(into, rows)
        return result.added, result.updated, result.unchanged

    return bring_in


@pytest.fixture
def texts(project):
    """Return the texts of the project's notes, the first first."""

    def texts():
        pks = list(find_notes(project, NoteFilter()))[::-1]
        return [row.text for row in notes.note_rows(project, pks)]

    return texts


def test_rows_become_notes_in_their_order(project, bring_in, texts):
    assert bring_in(a="ett", b="två", c="tre") == (3, 0, 0)
    assert texts() == ["ett", "två", "tre"]
    assert care.check(project) == []


def test_the_same_file_again_changes_nothing(bring_in, whole):
    bring_in(a="ett", b="två")
    before = whole()
    assert bring_in(a="ett", b="två") == (0, 0, 2)
    assert whole() == before


def test_a_row_that_was_corrected_updates_its_note_and_new_rows_are_added(bring_in, texts):
    bring_in(a="ett", b="tåv")
    assert bring_in(a="ett", b="två", c="tre") == (1, 1, 1)
    assert texts() == ["ett", "två", "tre"]


def test_an_old_file_never_undoes_what_a_user_has_written_since(project, bring_in, texts):
    bring_in(a="ett")
    notes.edit_text(project, next(iter(find_notes(project, NoteFilter()))), "ett, rättat för hand")
    assert bring_in(a="ett") == (0, 0, 1)
    assert texts() == ["ett, rättat för hand"]


@pytest.mark.parametrize("again", ["ett", "ett, rättat i filen"])
def test_a_note_that_a_user_deleted_stays_deleted(project, bring_in, texts, again):
    bring_in(a="ett")
    notes.delete_notes(project, find_notes(project, NoteFilter()))
    assert bring_in(a=again) == (0, 0, 1)
    assert texts() == []


def test_a_text_that_was_erased_for_good_does_not_come_back_with_its_file(project, bring_in, texts):
    bring_in(a="Anna är sjuk")
    (pk,) = find_notes(project, NoteFilter())
    with project.write() as writer:
        writer.erase(pk, "text", [oplog.of_entity(writer.connection, pk)[0].id])
    assert bring_in(a="Anna är sjuk") == (0, 0, 1)
    assert texts() == [""]


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [("kind", None, NoteKind.BEHOV), ("votes", 3, 0), ("voters", None, 0), ("table", "1", "2"), ("round", "", "3")],
)
def test_any_corrected_field_is_taken_over(project, session, row, field, before, after):
    bulk_notes(project, [ImportedNote("a", NoteDraft("x", session, **{field: before}))])
    result = bulk_notes(project, [ImportedNote("a", NoteDraft("x", session, **{field: after}))])
    (pk,) = find_notes(project, NoteFilter())
    assert (result.updated, getattr(row(pk), field)) == (1, after)


def test_a_key_that_is_a_uid_is_the_note_of_that_uid(project, session, add, row):
    pk = add("skriven här")
    result = bulk_notes(project, [ImportedNote(row(pk).uid.upper(), NoteDraft("rättad i Excel", session))])
    assert (result.updated, row(pk).text) == (1, "rättad i Excel")


def test_a_key_that_belongs_to_something_else_than_a_note_is_explained(project, session):
    key = sessions(project)[0].uid
    with pytest.raises(InvalidNote, match="hör till något annat än en anteckning"):
        bulk_notes(project, [ImportedNote(key, NoteDraft("x", session))])
    assert care.check(project) == []


def test_two_laptops_that_import_the_same_file_have_the_same_notes(project, session, tmp_path, bring_in, texts):
    project.copy_to(tmp_path / "annan.naravard")
    with open_project(tmp_path / "annan.naravard") as other:
        bring_in(other, a="ett", b="två")
        with other.read() as connection:
            brought = list(oplog.every(connection))
    bring_in(a="ett", b="två")
    with project.write() as writer:
        writer.receive(brought)
    assert texts() == ["ett", "två"]
    assert care.check(project) == []


@pytest.mark.parametrize("number", [0, 3, 700])
def test_one_bad_row_leaves_the_project_as_it_was(project, session, whole, number):
    before = whole()
    rows = [ImportedNote(f"{n}", NoteDraft("" if n == number else f"rad {n}", session)) for n in range(701)]
    with pytest.raises(InvalidNote, match="Skriv något först"):
        bulk_notes(project, rows)
    assert whole() == before


def test_a_row_for_a_session_that_is_not_there_leaves_the_project_as_it_was(project, whole):
    before = whole()
    with pytest.raises(UnknownEntity, match="finns inte längre"):
        bulk_notes(project, [ImportedNote("a", NoteDraft("x", None)), ImportedNote("b", NoteDraft("x", 999_999))])
    assert whole() == before


def test_an_import_that_is_stopped_leaves_the_project_as_it_was(project, session, whole):
    before = whole()

    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bulk_notes(project, [ImportedNote(f"{n}", NoteDraft("x", session)) for n in range(600)], stop)
    assert whole() == before


def test_many_rows_are_stored_as_if_one_at_a_time(project, session, theme, group):
    told = []
    rows = (
        ImportedNote(new_uid(), NoteDraft(f"bussen {n}", session, group("Med"), themes=(theme("Telefon"),)[: n % 2]))
        for n in range(1201)
    )
    assert bulk_notes(project, rows, told.append).added == 1201
    assert told == sorted(told)
    assert told[-1] == 1201
    assert count_notes(project, NoteFilter("bussen", coded=True)) == 600
    assert care.check(project) == []


def test_the_same_row_twice_in_a_file_is_one_note(project, session):
    rows = [ImportedNote("a", NoteDraft(text, session)) for text in ("ett", "ett", "två")]
    result = bulk_notes(project, rows)
    assert (result.added, result.updated, result.unchanged) == (1, 1, 1)
