"""The wall beside a running Fånga: what the room sees, and that whoever types goes on typing."""

from dataclasses import replace

import pytest
from capture_rig import CTRL, SHIFT, write
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.bulk import ImportedNote, bulk_notes
from naravard_desktop.views.wall_board import NOTE_TEXT, SMALL_TEXT
from naravard_desktop.views.wall_columns import WallColumns
from naravard_desktop.views.wall_desk import second_place


@pytest.fixture
def wall(app, qtbot):
    """The wall of the running Fånga, open at full HD."""
    press_f9(app, qtbot)
    window = app.capture.room.wall.window
    with qtbot.waitExposed(window):
        window.resize(1920, 1080)
    yield window
    app.capture.room.wall.close()


def press_f9(app, qtbot, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(app.capture.field, Qt.Key.Key_F9, modifiers)
    QApplication.processEvents()


def texts(wall):
    return [note.text for note in wall.content.notes]


def everything_said(wall):
    """All that can be read or heard: every label, every card, every accessible text."""
    labels = [label.text() for label in wall.findChildren(QLabel)]
    spoken = [each.accessibleName() + each.accessibleDescription() for each in [wall, *wall.findChildren(QObject)]
              if hasattr(each, "accessibleName")]  # fmt: skip
    return "\n".join([*labels, *spoken, *(card.said for card in wall.board.cards), str(wall.content)])


def take_part(app, **persons):
    """Say how many of each group, by short name, take part in the session that is shown."""
    short = {row.short: row.pk for row in catalogue.groups(app.project)}
    session = app.capture.session
    draft = SessionDraft(session.title, questions=session.questions, tables=session.tables, rounds=session.rounds)
    counted = {short[name]: count for name, count in persons.items()}
    app.do(catalogue.edit_session, session.pk, replace(draft, participants=counted))
    return short


# --- typing goes on ---


def test_the_field_keeps_the_focus_when_the_wall_comes_up(app, wall, qtbot):
    qtbot.waitUntil(lambda: QApplication.activeWindow() is app.window)
    assert app.capture.field.hasFocus()
    write("vi skriver vidare\n")
    assert texts(wall) == ["vi skriver vidare"]


def test_what_is_being_typed_is_never_on_it(app, wall):
    write("halvfärdig")
    assert "halvfärdig" not in everything_said(wall)


def test_f9_closes_it_and_so_does_escape(app, wall, qtbot):
    press_f9(app, qtbot)
    assert not app.capture.room.wall.is_open
    press_f9(app, qtbot)
    qtbot.keyClick(app.capture.room.wall.window, Qt.Key.Key_Escape)
    assert not app.capture.room.wall.is_open
    assert app.capture.field.hasFocus()


def test_it_says_how_to_move_it_where_there_is_no_second_screen(app, wall):
    assert "F11" in app.capture.message.text()
    assert "F11" in wall.hint.text()


def test_nothing_is_said_of_a_wall_that_was_closed(app, wall, qtbot):
    assert app.capture.message.isVisible()
    press_f9(app, qtbot)
    assert not app.capture.message.isVisible()


def test_it_closes_with_the_workspace(app, qtbot):
    press_f9(app, qtbot)
    app.capture.deleteLater()
    for _ in range(2):  # the one deletes the other
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Wall"] == []


# --- what the room may know ---


def test_a_group_of_four_is_nowhere(app, wall):
    short = take_part(app, Inv=24, Maj=10, Med=4)
    app.do(notes.add_note, NoteDraft("från många", app.capture.session.pk, short["Inv"]))
    app.do(notes.add_note, NoteDraft("från fyra", app.capture.session.pk, short["Med"]))
    assert [(note.text, note.group) for note in wall.content.notes] == [("från fyra", ""), ("från många", "Invånare")]
    assert "Invånare" in everything_said(wall)
    assert "Medarbetare" not in everything_said(wall)


def test_five_are_enough_and_an_unknown_number_is_not(app, wall):
    short = take_part(app, Med=5)
    for name in ("Med", "Opp"):
        app.do(notes.add_note, NoteDraft(name, app.capture.session.pk, short[name]))
    assert [note.group for note in wall.content.notes] == ["", "Medarbetare"]


def test_personal_data_is_masked_in_notes_question_and_title(app, wall):
    session = app.capture.session
    draft = SessionDraft("Intervju med Birgitta Ek", questions=("Ring 070-174 06 58?",))
    app.do(catalogue.edit_session, session.pk, draft)
    write("granne Birgitta Ek, 070-174 06 58\n")
    assert wall.title.whole_text() == "Intervju med [namn]"
    assert wall.question.text() == "Ring [telefon]?"
    assert "Birgitta" not in everything_said(wall)
    assert "070" not in everything_said(wall)


def test_a_note_taken_back_is_gone(app, wall):
    write("fel\n")
    app.do(notes.delete_notes, [app.stored()[0].pk])
    assert texts(wall) == []


def test_a_note_changed_in_another_workspace_changes_here_too(app, wall):
    write("Berit sa så\n")
    app.capture.hide()
    app.do(notes.edit_text, app.stored()[0].pk, "någon sa så")
    assert texts(wall) == ["någon sa så"]


# --- pause ---


def test_a_pause_keeps_what_is_new_from_the_room(app, wall, qtbot):
    write("före\n")
    qtbot.keyClick(wall, Qt.Key.Key_Space)
    write("under\n")
    qtbot.keyClick(app.capture.field, Qt.Key.Key_Down, CTRL)
    assert (texts(wall), wall.status.text()) == (["före"], "Paus")
    assert wall.question.text() == "Vad är viktigt för dig?"
    qtbot.keyClick(wall, Qt.Key.Key_Space)
    assert (texts(wall), wall.status.text()) == (["under", "före"], "")
    assert wall.question.text() == "När fick du bra hjälp?"


def test_a_pause_from_fanga_is_seen_in_fanga(app, wall, qtbot):
    press_f9(app, qtbot, SHIFT)
    assert app.capture.room.wall.is_paused
    assert "pausad" in app.capture.header.wall.text()
    assert app.capture.field.hasFocus()


def test_what_is_taken_back_goes_also_during_a_pause(app, wall, qtbot):
    write("ett\ntvå\n")
    qtbot.keyClick(wall, Qt.Key.Key_Space)
    app.do(notes.delete_notes, [app.stored()[0].pk])
    assert texts(wall) == ["ett"]


def test_a_pause_holds_over_another_session(app, wall, qtbot):
    write("före\n")
    qtbot.keyClick(wall, Qt.Key.Key_Space)
    other = next(row for row in app.capture.desk.sessions if row.pk != app.capture.session.pk)
    app.capture.choose_session(other.pk)
    assert (texts(wall), wall.title.whole_text()) == (["före"], "Dialog Köping")


# --- keys ---


def test_text_grows_and_shrinks(wall, qtbot):
    write("en anteckning\n")
    before = wall.board.cards[0].height
    qtbot.keyClick(wall, Qt.Key.Key_Plus)
    larger = wall.board.cards[0].height
    qtbot.keyClick(wall, Qt.Key.Key_Minus)
    assert larger > before == wall.board.cards[0].height


def test_only_the_table_one_sits_at(app, wall, qtbot):
    write("utan bord\n")
    qtbot.keyClick(app.capture.field, Qt.Key.Key_B, CTRL)
    write("vid bordet\n")
    qtbot.keyClick(wall, Qt.Key.Key_B)
    assert (texts(wall), wall.status.text()) == (["vid bordet"], "Bord 1")
    qtbot.keyClick(app.capture.field, Qt.Key.Key_B, CTRL)
    assert (texts(wall), wall.status.text()) == ([], "Bord 2")
    qtbot.keyClick(wall, Qt.Key.Key_B)
    assert texts(wall) == ["vid bordet", "utan bord"]


def test_the_question_is_shared_with_fanga(app, wall, qtbot):
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    assert app.capture.question.text() == wall.question.text() == "När fick du bra hjälp?"
    qtbot.keyClick(wall, Qt.Key.Key_Left)
    assert app.capture.question.text() == wall.question.text() == "Vad är viktigt för dig?"


def test_the_time_is_shared_with_fanga(app, wall, qtbot):
    assert wall.timer.isHidden()
    app.capture.room.clock.start_with(5)
    assert wall.timer.isVisible()
    qtbot.keyClick(wall, Qt.Key.Key_F8)
    assert app.capture.room.clock.state == "paused"


# --- far away, and many ---


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 720), (1024, 768)])
def test_it_can_be_read_from_ten_metres_on_every_screen(app, wall, width, height):
    """Text of 1/27 of the picture's height, the smallest 1/38; less only where the picture is narrow."""
    write("en anteckning\n")
    wall.resize(width, height)
    unit = min(height / 1080, width / 1600)
    assert wall.board._unit == pytest.approx(unit)
    assert wall.title.font().pixelSize() == pytest.approx(SMALL_TEXT * unit, abs=1)
    assert NOTE_TEXT * unit > min(height, width * 9 / 16) / 30


def test_two_thousand_notes_are_read_as_far_as_they_fit(app, wall):
    session = app.capture.session.pk
    drafts = (NoteDraft(f"anteckning {number}", session) for number in range(2_000))
    bulk_notes(app.project, (ImportedNote(draft.text, draft) for draft in drafts))
    app.capture.refresh(frozenset({"note"}))
    assert len(wall.content.notes) == wall.board.capacity < 60
    assert texts(wall)[0] == "anteckning 1999"


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_typing_paints_nothing_on_it(app, wall, qtbot):
    write("en anteckning\n")
    qtbot.wait(30)
    paints = Paints(wall.board)
    write("en till")
    app.capture.refresh(frozenset({"coding"}))
    qtbot.wait(30)
    assert paints.count == 0
    write("\n")
    qtbot.waitUntil(lambda: paints.count > 0)


def test_a_long_note_does_not_cover_the_wall(app, wall):
    app.do(notes.add_note, NoteDraft("mycket långt " * 1_000, app.capture.session.pk))
    assert wall.board.cards[0].height < wall.board.height()


@pytest.mark.parametrize("larger", range(4))
def test_a_long_question_leaves_room_for_notes_that_are_whole(app, wall, larger):
    question = "Vad skulle göra det lättare för dig att få vård nära där du bor, " * 3
    app.do(catalogue.edit_session, app.capture.session.pk, SessionDraft("Dialog", questions=(question,)))
    write("en anteckning\n")
    wall.resize(1280, 720)
    app.capture.room.wall.resize_text(larger)
    QApplication.processEvents()
    assert [card.height <= wall.board.height() for card in wall.board.cards] == [True]


# --- columns and screens ---


def test_a_new_note_moves_one_column_only():
    columns = WallColumns()
    before = columns.hang([6, 5, 4, 3, 2, 1], 3)
    assert before == [[6, 3], [5, 2], [4, 1]]
    assert columns.hang([7, 6, 5, 4, 3, 2], 3) == [[6, 3], [5, 2], [7, 4]]


def test_a_note_taken_back_leaves_the_others_where_they_hang():
    columns = WallColumns()
    columns.hang([6, 5, 4, 3, 2, 1], 3)
    assert columns.hang([6, 4, 3, 2, 1], 3) == [[6, 3], [2], [4, 1]]


def test_another_number_of_columns_hangs_all_anew():
    columns = WallColumns()
    columns.hang([3, 2, 1], 3)
    assert columns.hang([3, 2, 1], 2) == [[3, 1], [2]]


def test_a_screen_that_mirrors_is_no_second_one():
    mine, mirror, other = QRect(0, 0, 1920, 1080), QRect(0, 0, 1280, 720), QRect(1920, 0, 1920, 1080)
    assert second_place(mine, [mine, mirror]) is None
    assert second_place(mine, [mine, mirror, other]) == other
