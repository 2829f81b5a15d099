"""Photos in a project: never doubled, never without their bytes, and gone when they're said to be gone."""

from pathlib import Path

import pytest

from naravard_desktop.domain.errors import UnknownEntity, UserError
from naravard_desktop.domain.picture import Picture
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.services.pictures import (
    add_picture,
    delete_picture,
    erase_picture,
    picture_data,
    pictures,
    rename_picture,
)
from naravard_desktop.services.projects import open_project
from naravard_desktop.services.undo import UndoStack, history, undo_change

CHART = Picture(b"\xff\xd8\xff flip chart with many words " + bytes(range(256)) * 40, "image/jpeg", 1800, 2400)
OTHER = Picture(b"\xff\xd8\xff another one " * 400, "image/jpeg", 2400, 1800)


@pytest.fixture
def photo(project, session):
    """Add a photo and return its local id."""
    return lambda picture=CHART, at=session: add_picture(project, at, "Foto", picture).created[0]


def names(project, session):
    return [row.name for row in pictures(project, session)]


def bytes_in_file(project, words: bytes) -> bool:
    """Whether *words* are anywhere in the project's file or beside it."""
    return any(words in path.read_bytes() for path in Path(project.path.parent).glob(f"{project.path.name}*"))


def test_a_photo_is_stored_with_its_session(project, session, photo):
    pk = photo()
    (row,) = pictures(project, session)
    assert (row.pk, row.name, row.media_type, row.sha256, row.notes, row.erased) == (
        pk, "Foto 1", "image/jpeg", CHART.sha256, 0, False,
    )  # fmt: skip
    assert picture_data(project, pk) == CHART.data
    assert care.check(project) == []


def test_it_is_there_when_the_project_is_opened_again(project, session, photo):
    pk = photo()
    project.close()
    with open_project(project.path) as again:
        assert picture_data(again, pk) == CHART.data


def test_photos_are_numbered_and_a_number_in_use_is_not_given_again(project, session, photo):
    first = photo()
    photo(OTHER)
    rename_picture(project, first, "Målbild")
    photo(Picture(b"third", "image/png", 1, 1))
    assert names(project, session) == ["Målbild", "Foto 2", "Foto 3"]


def test_the_same_photo_twice_in_a_session_is_recognised(project, session, photo):
    pk = photo()
    again = add_picture(project, session, "Foto", CHART)
    assert (bool(again), again.created, len(pictures(project, session))) == (False, (pk,), 1)


def test_the_same_photo_in_two_sessions_is_kept_once(project, photo):
    other = catalogue.add_session(project, SessionDraft("En till")).created[0]
    first, second = photo(), photo(at=other)
    assert picture_data(project, first) == picture_data(project, second)
    with project.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1


def test_a_photo_for_a_session_that_is_gone_is_refused_whole(project, session):
    undo_change(project, catalogue.add_session(project, SessionDraft("Kort")))
    with pytest.raises(UnknownEntity, match="sparades inte"):
        add_picture(project, session + 1000, "Foto", CHART)
    with project.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 0


def test_notes_typed_from_it_are_counted(project, session, photo, add, row):
    pk = photo()
    note = add("kön är lång", picture=pk)
    add("utan foto")
    assert row(note).picture == pk
    assert [each.notes for each in pictures(project, session)] == [1]


def test_a_photo_is_renamed(project, session, photo):
    pk = photo()
    change = rename_picture(project, pk, "  Bord 3,\n hinder ")
    assert names(project, session) == ["Bord 3, hinder"]
    undo_change(project, change)
    assert names(project, session) == ["Foto 1"]
    assert not rename_picture(project, pk, "Foto 1")


@pytest.mark.parametrize("name", ["", "  \n", "x" * 81])
def test_a_name_out_of_bounds_is_refused_in_a_sentence(project, session, photo, name):
    pk = photo()
    with pytest.raises(UserError, match="Namnet är som det var"):
        rename_picture(project, pk, name)
    assert names(project, session) == ["Foto 1"]


def test_a_deleted_photo_comes_back_by_undo(project, session, photo, add, row):
    pk = photo()
    note = add("från fotot", picture=pk)
    change = delete_picture(project, pk)
    assert names(project, session) == []
    assert row(note).text == "från fotot"
    with pytest.raises(UnknownEntity):
        picture_data(project, pk)
    undo_change(project, change)
    assert picture_data(project, pk) == CHART.data
    assert care.check(project) == []


def test_adding_a_photo_is_undone_and_done_again(project, session):
    stack = UndoStack()
    stack.push(add_picture(project, session, "Foto", CHART), "Foto")
    stack.undo(project)
    assert names(project, session) == []
    stack.redo(project)
    (row,) = pictures(project, session)
    assert picture_data(project, row.pk) == CHART.data


# --- erased for good ---


def test_nothing_of_an_erased_photo_is_left_in_the_file(project, session, photo):
    pk = photo()
    rename_picture(project, pk, "Birgittas lapp")
    assert bytes_in_file(project, CHART.data[:60])
    erase_picture(project, pk)
    assert not bytes_in_file(project, CHART.data[:60])
    assert not bytes_in_file(project, CHART.data[-2000:-1000])
    assert not bytes_in_file(project, b"Birgitta")
    with pytest.raises(UnknownEntity):
        picture_data(project, pk)


def test_that_there_was_a_photo_stays_with_its_notes(project, session, photo, add):
    pk = photo()
    add("från fotot", picture=pk)
    erase_picture(project, pk)
    (row,) = pictures(project, session)
    assert (row.pk, row.name, row.notes, row.erased) == (pk, "", 1, True)
    assert "erase" in {each.action for each in history(project, pk)}
    assert care.check(project) == []


def test_undo_does_not_bring_an_erased_photo_back(project, session, photo):
    pk = photo()
    undo_change(project, rename_picture(project, pk, "Ny"))
    undo_change(project, erase_picture(project, pk))
    assert [(row.name, row.erased) for row in pictures(project, session)] == [("", True)]
    assert care.check(project) == []


def test_erasing_reaches_the_same_photo_in_other_sessions_and_in_what_was_deleted(project, session, photo):
    other = catalogue.add_session(project, SessionDraft("En till")).created[0]
    second = photo(at=other)
    deletion = delete_picture(project, second)
    erase_picture(project, photo())
    undo_change(project, deletion)
    assert [row.erased for row in pictures(project, other)] == [True]
    assert care.check(project) == []


def test_the_same_photo_may_be_added_anew_and_the_old_one_stays_erased(project, session, photo):
    erased = photo()
    erase_picture(project, erased)
    fresh = photo()
    assert fresh != erased
    assert picture_data(project, fresh) == CHART.data
    assert [row.erased for row in pictures(project, session)] == [True, False]
    with pytest.raises(UnknownEntity):
        picture_data(project, erased)
    assert care.check(project) == []


def test_other_photos_are_untouched_by_an_erasure(project, session, photo):
    first, second = photo(), photo(OTHER)
    erase_picture(project, first)
    assert picture_data(project, second) == OTHER.data


# --- care ---


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM blob", "Bilden i Foto 1 saknas"),
        ("UPDATE blob SET data = zeroblob(20)", "Bilden i Foto 1 är skadad"),
        ("INSERT INTO blob VALUES (hex(zeroblob(32)), x'00')", "hör inte till något foto"),
    ],
)
def test_check_finds_what_is_wrong_with_photos(project, photo, statement, said):
    photo()
    with project.write() as writer:
        writer.connection.exec_driver_sql(statement)
    problems = care.check(project)
    assert {problem.code for problem in problems} == {"picture"}
    assert any(said in problem.sentence for problem in problems)


def test_a_note_from_a_photo_that_is_gone_is_refused(project, session, photo, add):
    pk = photo()
    delete_picture(project, pk)
    with pytest.raises(UnknownEntity):
        add("från fotot", picture=pk)
    assert notes.stream(project, session) == []
