"""Typing in what stands on the table sheets: keys, what is stored when, and what is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from naravard_desktop.domain.errors import StorageFull
from naravard_desktop.services import catalogue, correcting, notes
from naravard_desktop.services.streaming import StreamFilter, stream_ids
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.paper_entry import PaperEntry

CTRL = Qt.KeyboardModifier.ControlModifier


class Rig:
    """The form with the services behind it."""

    def __init__(self, project, qtbot):
        self.project, self.qtbot, self.disk_is_full, self.drafts = project, qtbot, False, [""]
        self.session = next(row for row in catalogue.sessions(project) if (row.tables, row.rounds) == (3, 3))
        self.choices = Choices(tuple(catalogue.groups(project)), tuple(catalogue.themes(project)))
        self.open()

    def open(self):
        self.form = PaperEntry(self.session, self.choices, self.notes_of, self.drafts[-1])
        self.qtbot.addWidget(self.form)
        self.form.submitted.connect(self.store)
        self.form.draft_typed.connect(self.drafts.append)
        with self.qtbot.waitActive(self.form):
            self.form.show()

    def notes_of(self, place):
        ids = stream_ids(self.project, place.session, StreamFilter(place.table, place.round))
        return notes.note_rows(self.project, list(reversed(ids)))

    def store(self, wanted):
        if self.disk_is_full:
            self.form.refused(wanted, StorageFull("Disken är full. Texten är kvar."))
        elif wanted.note is None:
            self.form.stored(wanted, notes.add_note(self.project, wanted.draft))
        else:
            change = correcting.correct_note(self.project, wanted.note, wanted.was, wanted.draft)
            self.form.stored(wanted, change)

    def press(self, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            send = self.qtbot.keyClicks if isinstance(key, str) else self.qtbot.keyClick
            send(QApplication.focusWidget(), key, modifiers)

    @property
    def newest(self):
        return notes.note_rows(self.project, notes.stream(self.project, self.session.pk, 1))[0]

    def line(self, number):
        return self.form.sheet.line(number)


TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


@pytest.fixture
def rig(sample, qtbot):
    made = Rig(sample, qtbot)
    made.form.table.setValue(2)
    made.form.round.setValue(3)
    made.form.lines.go_to(made.form.sheet.first_free)
    made.free = made.form.sheet.first_free
    return made


def test_a_line_is_stored_the_moment_it_is_left(rig):
    rig.press("Bussen gar inte", TAB, "2", TAB, "1 8", TAB, "!", TAB, "4")
    before = rig.newest.text
    rig.press(ENTER)
    row = rig.newest
    assert before != "Bussen gar inte" == row.text
    assert (row.session, row.table, row.round, row.votes, row.kind) == (rig.session.pk, "2", "3", 4, "hinder")
    assert row.group == rig.choices.groups[1].pk
    assert {mark.pk for mark in row.themes} == {rig.choices.main_themes[0].pk, rig.choices.main_themes[7].pk}
    assert rig.form.lines.current == rig.free + 1
    assert rig.form.lines.boxes(rig.free)[0].accessibleDescription() == "Sparad"


def test_numbers_say_their_names_while_they_are_typed(rig):
    rig.press("x", TAB, "4", TAB, "8", TAB, "?")
    assert rig.form.lines._rows[rig.free - 1].names.whole_text() == "Invånare · Digitalisering · Fråga"


def test_what_is_wrong_stays_in_its_line_and_is_said_there(rig):
    rig.press("Bussen", TAB, "9", ENTER)
    problem = rig.form.lines._rows[rig.free - 1].problem
    assert problem.isVisible()
    assert problem.text() == "Det finns ingen grupp 9. Skriv en siffra, 1 till 6."
    assert rig.newest.text != "Bussen"
    assert [box.property("problem") for box in rig.form.lines.boxes(rig.free)] == [False, True, False, False, False]
    rig.form.lines.go_to(rig.free, 1)
    rig.form.lines.boxes(rig.free)[1].selectAll()
    rig.press("4")
    assert not problem.isVisible()
    rig.press(ENTER)
    assert rig.newest.text == "Bussen"


def test_lines_typed_in_before_can_be_corrected(rig):
    first = rig.line(1)
    assert first.note is not None
    rig.form.lines.go_to(1)
    rig.form.lines.boxes(1)[0].selectAll()
    rig.press("Battre ord", ENTER)
    assert notes.note_rows(rig.project, [first.note])[0].text == "Battre ord"


def test_what_was_not_left_survives_a_crash(rig):
    rig.press("Halv mening", TAB, "4")
    rig.open()  # after the crash
    assert (rig.form.table.value(), rig.form.round.value()) == (2, 3)
    assert rig.line(rig.free).cells.text == "Halv mening"
    assert rig.form.unsaved == 1
    rig.form.lines.go_to(rig.free)
    rig.press(ENTER)
    assert rig.newest.text == "Halv mening"
    assert rig.drafts[-1] == ""


def test_a_full_disk_loses_nothing(rig):
    rig.disk_is_full = True
    rig.press("Bussen", ENTER)
    assert "Disken är full" in rig.form.lines._rows[rig.free - 1].problem.text()
    rig.open()
    rig.disk_is_full = False
    rig.form.lines.go_to(rig.free)
    rig.press(ENTER)
    assert rig.newest.text == "Bussen"


def test_table_and_round_change_by_key_and_the_line_is_stored_first(rig):
    rig.press("Bussen")
    rig.press(Qt.Key.Key_B, modifiers=CTRL)
    assert (rig.newest.text, rig.newest.table) == ("Bussen", "2")
    assert rig.form.table.value() == 3
    assert rig.form.lines.current == rig.form.sheet.first_free
    rig.press(Qt.Key.Key_R, modifiers=CTRL)
    assert rig.form.round.value() == 1  # round about
    assert rig.form.question.text() == rig.session.questions[0]


def test_closing_stores_the_line_one_is_in(rig):
    rig.press("Bussen", Qt.Key.Key_Escape)
    assert not rig.form.isVisible()
    assert rig.newest.text == "Bussen"


def test_there_is_always_one_more_line(rig):
    for number in range(30):
        rig.press(f"rad {number}", ENTER)
    assert rig.newest.text == "rad 29"
    assert rig.form.lines.current == rig.free + 30


def test_arrows_walk_in_the_column(rig):
    rig.form.lines.go_to(rig.free, 2)
    rig.press(Qt.Key.Key_Up)
    assert rig.form.lines.boxes(rig.free - 1)[2].hasFocus()


def test_tab_goes_from_box_to_box_and_on_to_the_next_line(rig):
    for column in range(5):
        assert rig.form.lines.boxes(rig.free)[column].hasFocus()
        rig.press(TAB)
    assert rig.form.lines.boxes(rig.free + 1)[0].hasFocus()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_form_fits_a_small_screen(rig, dress, qtbot, scale):
    dress(scale=scale)
    rig.form.resize(1284, 700)
    QApplication.processEvents()
    assert rig.form.lines.minimumSizeHint().width() <= rig.form.scroller.viewport().width()


def test_the_line_that_is_typed_in_is_in_view(rig):
    for number in range(25):
        rig.press(f"Rad {number}", ENTER)
        QApplication.processEvents()
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
    assert rig.form.scroller.verticalScrollBar().value() > 0


def test_the_form_opens_where_there_is_room_to_write(rig):
    for number in range(25):
        rig.press(f"Rad {number}", ENTER)
    rig.form.close()
    rig.open()
    rig.form.table.setValue(2)
    rig.form.round.setValue(3)
    rig.form.lines.go_to(rig.form.sheet.first_free)
    QApplication.processEvents()
    box = QApplication.focusWidget()
    assert box.visibleRegion().boundingRect() == box.rect()
