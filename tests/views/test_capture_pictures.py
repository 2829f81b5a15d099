"""Photos in Fånga, in the real window: given in every way, typed from, looked at, and gone again."""

import shutil
from pathlib import Path

import pytest
from capture_rig import ALT, CTRL, SHIFT, press, write
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from naravard_desktop.bench.workbench import Workbench
from naravard_desktop.services import notes
from naravard_desktop.services.pictures import pictures
from naravard_desktop.services.projects import open_project
from naravard_desktop.views.main_window import MainWindow

WAIT = 20_000


@pytest.fixture
def room(dialogue_file, tmp_path, tasks, qtbot):
    """Fånga in the window of the program, with a session chosen and the focus in the field."""
    window = MainWindow()
    tasks.crashed.connect(lambda error: pytest.fail(repr(error)))
    bench = Workbench(window, open_project(Path(shutil.copy(dialogue_file, tmp_path))), tasks)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    window.show_workspace("capture")
    made = Room(bench, tasks, qtbot)
    made.settle()
    yield made
    tasks.wait_for_writes()
    made.settle()
    bench.close()
    window.close()
    window.deleteLater()


class Room:
    """What the tests press and look at."""

    def __init__(self, bench, tasks, qtbot):
        self.bench, self._tasks, self._qtbot = bench, tasks, qtbot
        self.capture, self.pictures = bench.capture, bench.capture.pictures
        self.pane, self.field = bench.capture.picture_pane, bench.capture.field

    def settle(self):
        self._qtbot.waitUntil(lambda: not self._tasks.active, timeout=WAIT)

    def rows(self):
        self.settle()
        return pictures(self.bench.project, self.capture.session.pk)

    def names(self):
        return [row.name for row in self.rows()]

    def stored(self):
        self.settle()
        project = self.bench.project
        return notes.note_rows(project, notes.stream(project, self.capture.session.pk))

    def give(self, *sources):
        self.pictures.give(list(sources))
        self.settle()
        return self.rows()

    def said(self):
        return self.pane.message.text()


@pytest.fixture
def photo(tmp_path):
    """Make a file with a photo of its own colour."""
    made = []

    def make(size=(400, 300)):
        made.append(tmp_path / f"IMG_20{len(made)}.jpg")
        Image.new("RGB", size, (40 * len(made) % 255, 90, 160)).save(made[-1])
        return made[-1]

    return make


def chips(room):
    return [chip.spec.text for chip in room.capture.context_bar.chips]


# --- ways in ---


def test_a_chosen_file_is_stored_under_a_neutral_name_and_shown(room, photo):
    room.pictures._ask = lambda *_asked: [photo(), photo()]
    QTest.keyClick(room.field, Qt.Key.Key_G, CTRL | SHIFT)
    assert room.names() == ["Foto 1", "Foto 2"]
    assert room.pictures.is_open
    assert room.field.hasFocus()


def test_the_empty_pane_says_what_to_do(room):
    QTest.keyClick(room.field, Qt.Key.Key_G, CTRL)
    assert room.pane.states.currentWidget() is room.pane.nothing
    assert "Ctrl+V" in room.pane.nothing.text.text()
    assert room.field.hasFocus()


def test_a_picture_is_pasted_into_the_field(room):
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QApplication.clipboard().setImage(image)
    write("halv men")
    QTest.keyClick(room.field, Qt.Key.Key_V, CTRL)
    assert room.names() == ["Foto 1"]
    assert room.field.toPlainText() == "halv men"


def test_copied_files_are_pasted_as_photos(room, photo):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo()))])
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(room.field, Qt.Key.Key_V, CTRL)
    assert room.names() == ["Foto 1"]
    assert room.field.is_empty()


def test_text_is_pasted_as_text_even_with_a_picture_of_it(room):
    mime = QMimeData()
    mime.setText("ur ett dokument")
    mime.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(room.field, Qt.Key.Key_V, CTRL)
    assert room.field.toPlainText() == "ur ett dokument"
    assert room.names() == []


def test_several_files_are_dropped_and_each_wrong_one_is_named(room, photo, tmp_path):
    (tmp_path / "lista.docx").write_text("inget foto")
    (tmp_path / "trasig.jpg").write_bytes(photo().read_bytes()[:300])
    files = [photo(), tmp_path / "lista.docx", photo(), tmp_path / "trasig.jpg"]
    drop(room.capture, files)
    assert room.names() == ["Foto 1", "Foto 2"]
    assert room.said().startswith("lista.docx, trasig.jpg kom inte med; 2 foton är sparade.")


def test_files_dropped_on_the_field_are_photos_too(room, photo):
    drop(room.field.viewport(), [photo()])
    assert room.names() == ["Foto 1"]
    assert room.field.is_empty()


def test_one_wrong_file_is_explained_in_a_sentence(room, tmp_path):
    (tmp_path / "IMG_1.HEIC").write_bytes(b"\x00\x00\x00\x18ftypheic" + b"\x00" * 50)
    room.give(tmp_path / "IMG_1.HEIC")
    assert room.said().startswith("IMG_1.HEIC är ett HEIC-foto")
    assert room.names() == []


def test_the_same_photo_twice_is_recognised(room, photo):
    file = photo()
    room.give(file)
    room.give(file)
    assert room.names() == ["Foto 1"]
    assert "redan" in room.said()


def test_a_photo_is_taken_back_by_undo(room, photo):
    room.give(photo())
    room.bench._window.commands.run("undo")
    assert room.names() == []
    assert room.pictures.chosen is None


# --- typing from a photo ---


def test_notes_are_linked_to_the_photo_until_it_is_put_away(room, photo):
    first, second = (row.pk for row in room.give(photo(), photo()))
    assert chips(room)[-1] == "Från Foto 1"
    write("ett\ntvå\n")
    room.settle()
    QTest.keyClick(room.field, Qt.Key.Key_PageDown, ALT)
    write("tre\n")
    room.settle()
    press(Qt.Key.Key_Escape)
    write("fyra\n")
    got = [(row.text, row.picture) for row in reversed(room.stored())]
    assert got == [("ett", first), ("två", first), ("tre", second), ("fyra", None)]
    assert not room.pictures.is_open
    assert [row.notes for row in room.rows()] == [2, 1]


def test_escape_clears_the_text_first(room, photo):
    room.give(photo())
    write("halv")
    press(Qt.Key.Key_Escape)
    assert room.pictures.is_open
    assert room.field.is_empty()


def test_delete_on_the_chip_lets_go_of_the_photo(room, photo):
    room.give(photo())
    room.capture.context_bar.chips[-1].setFocus()
    press(Qt.Key.Key_Delete)
    room.field.setFocus()
    write("utan\n")
    assert room.stored()[0].picture is None
    assert room.pictures.is_open


def test_a_chip_in_the_stream_says_and_shows_the_photo(room, photo):
    first, _ = (row.pk for row in room.give(photo(), photo()))
    write("från ett\n")
    room.settle()
    press(Qt.Key.Key_Escape)
    stream = room.capture.stream
    index = stream.model().index(0, 0)
    assert "Foto 1" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    chip = stream._looks.photo_rect(room.stored()[0], stream.visualRect(index))
    QTest.mouseClick(stream.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())
    assert room.pictures.is_open
    assert room.pictures.chosen == first
    assert room.field.hasFocus()


def test_the_notes_of_a_photo_are_selected(room, photo):
    room.give(photo())
    write("ett\n")
    room.settle()
    press(Qt.Key.Key_Escape)
    write("utan\n")
    room.settle()
    room.pane.notes_wanted.emit(room.rows()[0].pk)
    assert [row.text for row in room.capture.stream.selected_rows] == ["ett"]


def test_another_session_has_its_own_photos(room, photo):
    room.give(photo())
    here = room.capture.session.pk
    other = next(row.pk for row in room.capture.desk.sessions if row.pk != here)
    room.capture.choose_session(other)
    assert room.rows() == ()
    write("här\n")
    assert room.stored()[0].picture is None
    room.capture.choose_session(here)
    assert room.pictures.chosen == room.rows()[0].pk


def test_a_photo_given_for_a_session_that_was_left_lands_there(room, photo):
    here = room.capture.session.pk
    other = next(row.pk for row in room.capture.desk.sessions if row.pk != here)
    room.pictures.give([photo()])
    room.capture.choose_session(other)
    room.settle()
    assert [len(pictures(room.bench.project, pk)) for pk in (here, other)] == [1, 0]
    assert room.pictures.chosen is None


# --- looking at a photo ---


def test_the_photo_is_zoomed_and_moved_from_the_field(room, photo):
    room.give(photo((2000, 1500)))
    view = room.pane.view
    assert view.shot is not None
    whole = view.target()
    for _ in range(4):
        QTest.keyClick(room.field, Qt.Key.Key_Plus, ALT)
    room.settle()
    assert view.zoom == pytest.approx(1.25**4)
    assert view.shot.pixmap.width() > whole.width() * 2
    left = view.target().left()
    QTest.keyClick(room.field, Qt.Key.Key_Right, ALT)
    assert view.target().left() < left
    for _ in range(6):
        QTest.keyClick(room.field, Qt.Key.Key_Minus, ALT)
    assert view.target() == whole
    assert room.field.hasFocus()


def test_the_photo_has_keys_of_its_own_and_gives_letters_back(room, photo):
    room.give(photo(), photo())
    view = room.pane.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Plus, text="+")
    assert view.zoom > 1
    press(Qt.Key.Key_PageDown)
    assert room.pictures.chosen == room.rows()[1].pk
    write("ord")
    assert room.field.toPlainText() == "ord"
    assert room.field.hasFocus()


def test_nothing_moves_out_of_view(room, photo):
    room.give(photo((2000, 1500)))
    view = room.pane.view
    view.zoom_by(3)
    for across, down in ((-9, 0), (0, -9), (9, 9)):
        view.move_by(across, down)
        assert view.target().contains(QPointF(view.rect().center()))
    assert view.target().right() == pytest.approx(view.width() - 3)


def test_a_small_picture_is_loaded_for_each_photo(room, photo):
    room.give(photo(), photo())
    room._qtbot.waitUntil(lambda: len(room.pane._loader._thumbnails) == 2, timeout=WAIT)
    index = room.pane.strip.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Foto 2, Inga anteckningar"


# --- what can be done with a photo ---


def test_a_photo_is_renamed_in_place(room, photo):
    room.give(photo())
    room.pane.rename_current()
    room.pane.new_name.setText("Bord 3")
    press(Qt.Key.Key_Return, text="\r")
    assert room.names() == ["Bord 3"]
    assert room.field.hasFocus()
    assert chips(room)[-1] == "Från Bord 3"


def test_escape_leaves_the_name_as_it_was(room, photo):
    room.give(photo())
    room.pane.rename_current()
    write("nytt")
    press(Qt.Key.Key_Escape)
    assert room.names() == ["Foto 1"]
    assert room.pane.new_name.isHidden()
    assert room.field.hasFocus()


def test_a_photo_is_removed_and_comes_back(room, photo):
    room.give(photo())
    room.pane.delete_current()
    assert room.names() == []
    assert "Ctrl+Z" in room.said()
    room.bench._window.commands.run("undo")
    assert room.names() == ["Foto 1"]


def test_erasing_asks_once_and_keeps_the_notes(room, photo):
    room.give(photo())
    write("från fotot\n")
    room.settle()
    room.pane.ask_to_erase()
    assert room.pane.keep.hasFocus()
    assert "inte att få tillbaka" in room.pane.question_text.text()
    press(Qt.Key.Key_Return)
    assert not room.rows()[0].erased
    room.pane.ask_to_erase()
    room.pane.erase.click()
    (row,) = room.rows()
    assert (row.erased, row.notes) == (True, 1)
    assert room.pane.view.shot is None
    assert room.capture.composer.context.picture is None
    assert room.stored()[0].text == "från fotot"


def drop(widget, files):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, buttons, keys = QPoint(40, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(place, copy, mime, buttons, keys))
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, mime, buttons, keys))
