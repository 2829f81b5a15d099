"""Lines of a sheet: how numbers are read, what is stored when a line is left, and what is remembered of it."""

from datetime import UTC, datetime

import pytest

from naravard_desktop.domain.errors import InvalidNote, StorageFull
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.rows import GroupRow, NoteRow, ThemeMark, ThemeRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.paper_cells import Cells, Place, cells_of, names_of, read_cells
from naravard_desktop.views.paper_sheets import Memory, Sheet

GROUPS = (GroupRow(11, "", "Medarbetare", "Med"), GroupRow(12, "", "Invånare", "Inv"))
THEMES = tuple(
    ThemeRow(20 + n, "", f"Tema {n}", f"T{n}", 1, "", "", parent, perspective, (), "")
    for n, parent, perspective in ((1, None, False), (2, 21, False), (3, None, True), (4, None, False))
)
CHOICES = Choices(GROUPS, THEMES)  # numbered: 21 and 24
PLACE = Place(7, "3", "2")


def note(pk, text="Bussen", **fields):
    values = {"group": None, "kind": "", "votes": None, "themes": ()} | fields
    return NoteRow(
        pk=pk, uid="", readable_id="", session=7, session_title="", group_name="", principal=None, table="3", round="2",
        text=text, voters=None, quotable=False, captured_at=datetime(2026, 1, 1, tzinfo=UTC), conflict=False, **values,
    )  # fmt: skip


def test_a_line_is_read_with_the_numbers_of_the_legend():
    assert read_cells(Cells("Bussen går inte", "2", "1, 2", "!", "4"), CHOICES, PLACE) == NoteDraft(
        "Bussen går inte", 7, 12, NoteKind.HINDER, (21, 24), "3", "2", votes=4
    )


@pytest.mark.parametrize("themes", ["2 1", "2,1", " 2 , 1 ", "2;1", "2+1", "2/1", "2 1 2"])
def test_theme_numbers_are_separated_as_one_likes(themes):
    assert read_cells(Cells("x", themes=themes), CHOICES, PLACE).themes == (24, 21)


@pytest.mark.parametrize(
    ("cells", "kind", "text"),
    [
        (Cells("Bussen", kind="+"), NoteKind.FORSLAG, "Bussen"),
        (Cells("Bussen", kind="”"), NoteKind.CITAT, "Bussen"),
        (Cells("Bussen", kind="beh"), NoteKind.BEHOV, "Bussen"),
        (Cells("Bussen", kind="Farhåga"), NoteKind.FARHAGA, "Bussen"),
        (Cells("! Bussen"), NoteKind.HINDER, "Bussen"),
        (Cells("! Bussen", kind="?"), NoteKind.FRAGA, "! Bussen"),
        (Cells("Bussen?"), None, "Bussen?"),
    ],
)
def test_the_sign_stands_in_its_box_or_first_in_the_text(cells, kind, text):
    draft = read_cells(cells, CHOICES, PLACE)
    assert (draft.kind, draft.text) == (kind, text)


@pytest.mark.parametrize("group", ["2", "inv", "Invånare"])
def test_a_group_may_be_written_in_words(group):
    assert read_cells(Cells("x", group), CHOICES, PLACE).group == 12


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (Cells("", "2"), "Skriv något först."),
        (Cells("x", "3"), "Det finns ingen grupp 3. Skriv en siffra, 1 till 2."),
        (Cells("x", "0"), "Det finns ingen grupp 0."),
        (Cells("x", "", "1, 7"), "Det finns inget tema 7. Skriv siffror, 1 till 2,"),
        (Cells("x", "", "bussar"), "Det finns inget tema bussar."),
        (Cells("x", "", "", "f"), "Slaget f finns inte."),
        (Cells("x", "", "", "", "många"), "Skriv antalet prickar med siffror"),
        (Cells("x", "", "", "", "9" * 30), "Skriv antalet prickar med siffror"),
    ],
)
def test_what_cannot_be_read_is_explained(cells, said):
    with pytest.raises(InvalidNote) as caught:
        read_cells(cells, CHOICES, PLACE)
    assert str(caught.value).startswith(said)


def test_names_are_shown_as_far_as_the_numbers_can_be_read():
    assert names_of(Cells("", "2", "1 2"), CHOICES) == ["Invånare", "T1", "T4"]
    assert names_of(Cells("", "9", "1"), CHOICES) == ["T1"]


def test_a_note_stands_on_a_sheet_as_it_was_written():
    marks = (ThemeMark(24, "Tema 4", "", False), ThemeMark(22, "Tema 2", "", False))
    cells = cells_of(note(1, group=12, kind="förslag", votes=0, themes=marks), CHOICES)
    assert cells == Cells("Bussen", "2", "2", "+", "0")
    assert cells_of(note(1, kind="behov"), CHOICES).kind == "behov"


def test_a_line_is_stored_when_it_is_left_and_corrected_afterwards():
    sheet = Sheet(PLACE)
    sheet.line(5).cells = Cells("Bussen", "1")
    first = sheet.leave(5, CHOICES)
    assert (first.draft.text, first.note) == ("Bussen", None)
    assert sheet.leave(5, CHOICES) is None  # it's on its way
    sheet.line(5).cells = Cells("Bussen går", "1")
    sheet.stored(5, 99)
    again = sheet.leave(5, CHOICES)
    assert (again.note, again.was.text, again.draft.text) == (99, "Bussen", "Bussen går")
    sheet.stored(5, None)
    assert sheet.leave(5, CHOICES) is None


def test_what_cannot_be_stored_stays_in_its_line():
    sheet = Sheet(PLACE)
    sheet.line(2).cells = Cells("Bussen", "8")
    assert sheet.leave(2, CHOICES) is None
    assert "ingen grupp 8" in str(sheet.line(2).problem)
    sheet.line(2).cells = Cells("Bussen", "1")
    assert sheet.leave(2, CHOICES) is not None
    sheet.refused(2, StorageFull("Fullt."))
    assert (str(sheet.line(2).problem), sheet.line(2).unsaved) == ("Fullt.", True)


def test_a_stored_line_that_is_emptied_is_not_lost():
    sheet = Memory("").sheet(PLACE, [note(1)], CHOICES)
    sheet.line(1).cells = Cells()
    assert sheet.leave(1, CHOICES) is None
    assert "finns kvar" in str(sheet.line(1).problem)


def test_an_empty_line_is_nothing():
    sheet = Sheet(PLACE)
    assert sheet.leave(1, CHOICES) is None
    assert sheet.line(1).problem is None


def test_notes_stand_in_their_order_before_the_free_lines():
    sheet = Memory("").sheet(PLACE, [note(1), note(2, "Tåget")], CHOICES)
    assert [line.cells.text for line in sheet.lines] == ["Bussen", "Tåget"]
    assert sheet.first_free == 3


def test_unsaved_lines_survive():
    memory, sheet = Memory(""), Memory("").sheet(PLACE, [note(1)], CHOICES)
    sheet.line(1).cells = Cells("Bussen går", "1")
    sheet.line(4).cells = Cells("Halv", "8")
    memory.keep(sheet)
    after = Memory(memory.text())
    assert after.unsaved == {PLACE: 2}
    again = after.sheet(PLACE, [note(1), note(2, "Ny")], CHOICES)
    assert [line.cells.text for line in again.lines] == ["Bussen går", "Ny", "", "Halv"]
    assert (again.line(1).note, again.line(1).unsaved, again.line(4).note) == (1, True, None)


def test_a_number_that_was_struck_on_paper_stays_free():
    memory, sheet = Memory(""), Sheet(PLACE)
    for number in (1, 2, 4):
        sheet.line(number).cells = Cells(f"rad {number}")
        sheet.leave(number, CHOICES)
        sheet.stored(number, 100 + number)
    memory.keep(sheet)
    notes = [note(100 + number, f"rad {number}") for number in (1, 2, 4)]
    again = Memory(memory.text()).sheet(PLACE, notes, CHOICES)
    assert [line.cells.text for line in again.lines] == ["rad 1", "rad 2", "", "rad 4"]
    assert Memory(memory.text()).unsaved == {}


def test_nothing_is_remembered_of_what_is_stored():
    memory, sheet = Memory(""), Memory("").sheet(PLACE, [note(1), note(2)], CHOICES)
    memory.keep(sheet)
    assert memory.text() == ""


@pytest.mark.parametrize("text", ["", "{", '[["x"]]', "[]"])
def test_a_memory_that_cannot_be_read_is_empty(text):
    assert Memory(text).unsaved == {}


def test_a_correction_of_a_note_that_is_gone_becomes_a_new_line():
    memory, sheet = Memory(""), Memory("").sheet(PLACE, [note(1)], CHOICES)
    sheet.line(1).cells = Cells("Bussen går")
    memory.keep(sheet)
    again = Memory(memory.text()).sheet(PLACE, [note(2, "Ny")], CHOICES)
    assert [(line.cells.text, line.note) for line in again.lines] == [("Bussen går", None), ("Ny", 2)]
