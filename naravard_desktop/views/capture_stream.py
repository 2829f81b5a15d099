"""The notes of one session, newest first: rows that are read once, and the list that shows and edits them."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.paged_model import ROW_ROLE, PagedListModel
from naravard_desktop.qt.theme import current_look
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.notes import note_rows, stream
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_delegate import StreamDelegate
from naravard_desktop.views.capture_kinds import kind_name
from naravard_desktop.views.coding_editor import TextEditor
from naravard_desktop.views.coding_tall_list import TallList

MOST_SHOWN = 1000
"""Notes in the stream; a session with more shows its newest."""

_MENUS = {"k": "kind", "#": "theme", "@": "group"}
_EDIT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_CTRL = Qt.KeyboardModifier.ControlModifier


class SessionNotes:
    """The newest notes of a session, each read once until something may have changed it.

    Attributes:
        ids: their local ids, newest first, at most `MOST_SHOWN`.
        total: how many the session has.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._session: int | None = None
        self._rows: dict[int, NoteRow] = {}
        self.ids = array("q")
        self.total = 0

    def read(self, session: int | None, *, one_more: bool = False) -> bool:
        """Read which notes *session* has.

        Args:
            one_more: a note was handed over. If it's all that has come, what is known of the others is kept.

        Returns:
            Whether it was.
        """
        before, self.ids = self.ids, array("q", self._newest(session))
        followed = len(self.ids) > 0 and self.ids[1:] == before[: MOST_SHOWN - 1]
        arrived = one_more and session == self._session and followed
        if not arrived:
            self._rows.clear()
        self._session, self.total = session, len(self.ids)
        if session is not None and self.total == MOST_SHOWN:
            self.total = count_notes(self._project, NoteFilter(sessions=frozenset({session})))
        return arrived

    def rows(self, ids: Sequence[int]) -> list[NoteRow]:
        """Return the notes *ids*, without those that were removed."""
        missing = [pk for pk in ids if pk not in self._rows]
        if missing:
            self._rows.update((row.pk, row) for row in note_rows(self._project, missing))
        return [self._rows[pk] for pk in ids if pk in self._rows]

    def _newest(self, session: int | None) -> Sequence[int]:
        return () if session is None else stream(self._project, session, MOST_SHOWN)


class NoteStream(TallList):
    """Shows the notes of a session. Enter or F2 edits, Delete removes, Escape leaves.

    Signals:
        text_edited(int, str): a note's local id and its new text.
        notes_deleted(object): local ids.
        menu_wanted(str): ``kind``, ``theme`` or ``group``, for the selected notes.
        editing_ended(): an editor closed.
        left(): Escape was pressed.
    """

    text_edited = Signal(int, str)
    notes_deleted = Signal(object)
    menu_wanted = Signal(str)
    editing_ended = Signal()
    left = Signal()

    _editor: TextEditor | None = None  # here, because Qt asks for places while the list is being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: SessionNotes | None = None
        self._deleted_at = -1
        self._edited = QPersistentModelIndex()
        self._model = PagedListModel[NoteRow](self._fetch, lambda row: row.pk, lambda row: row.text, self._spoken, self)
        self._delegate = StreamDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(self._model)

    def show_notes(self, notes: SessionNotes, *, to_top: bool = False) -> None:
        """Show *notes*, which keep what they have read; scroll to the newest if *to_top*."""
        self._notes = notes
        self._model.refresh(notes.ids)
        if to_top:
            self.scroll_to_start()
        if self.hasFocus():
            self._have_one_selected()

    @property
    def selected(self) -> list[int]:
        """The local ids of the selected notes, newest first."""
        return [self._model.id_at(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    @property
    def selected_rows(self) -> list[NoteRow]:
        """The selected notes, newest first."""
        return self._fetch(self.selected)

    def delete_selected(self) -> None:
        """Ask for the selected notes to be deleted."""
        chosen = self.selected
        if chosen:
            self._deleted_at = self._model.row_of(chosen[0])
            self.notes_deleted.emit(chosen)

    def menu_corner(self) -> QPoint:
        """Return where a menu for the current note belongs, on the screen."""
        place = self.visualRect(self.currentIndex()).topLeft() + QPoint(current_look().px(88), current_look().px(40))
        return self.viewport().mapToGlobal(place)

    # --- editing in place ---

    @property
    def editor(self) -> TextEditor | None:
        """The field in which a note is being edited, if one is."""
        return self._editor

    def edit_newest(self) -> bool:
        """Open the newest note's text for editing; False when there is none."""
        if not self._model.rowCount():
            return False
        self._edit(0)
        return True

    def edit_again(self, note: int, text: str) -> None:
        """Open *note* with *text* in its editor: what was typed couldn't be stored."""
        self._edit(self._model.row_of(note), text)

    def edit_current(self) -> None:
        """Open the current note's text for editing."""
        self._edit(self.currentIndex().row())

    def updateEditorGeometries(self) -> None:
        """Keep the editor on its note; if that has left the list, save and close."""
        super().updateEditorGeometries()
        if self._editor is None:
            return
        row: NoteRow | None = self._edited.data(ROW_ROLE) if self._edited.isValid() else None
        if row is None:
            self._editor.leave()
            return
        place = self.visualRect(self._edited)
        column = self._delegate.plan(row, current_look(), place.width()).column
        self._editor.setGeometry(column.translated(place.topLeft()).adjusted(-12, -4, 12, 0))

    def _edit(self, place: int, text: str | None = None) -> None:
        row = self._model.row(self._model.index(place))
        if row is None:
            return
        if self._editor is not None:
            self._editor.leave()
        self.setCurrentIndex(self._model.index(place))
        self._edited = QPersistentModelIndex(self._model.index(place))
        self._editor = TextEditor(self.viewport(), row.text if text is None else text, row.text)
        self._editor.saved.connect(lambda new: self.text_edited.emit(row.pk, new))
        self._editor.closed.connect(self._end_editing)
        self._editor.grown.connect(self._make_room)
        self._make_room()
        self._editor.begin()

    def _make_room(self) -> None:
        row: NoteRow | None = self._edited.data(ROW_ROLE) if self._edited.isValid() else None
        if self._editor is not None and row is not None:
            wanted = (row.pk, self._editor.wanted_height())
            if self._delegate.edited != wanted:
                self._delegate.edited = wanted
                self.doItemsLayout()
                self.scrollTo(self._edited)

    def _end_editing(self) -> None:
        editor, self._editor = self._editor, None
        self._delegate.edited = None
        self._edited = QPersistentModelIndex()
        if editor is not None:
            had_focus = editor.field.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.doItemsLayout()
        self.editing_ended.emit()

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list."""
        meaning = self._meaning(event)
        if meaning == "edit":
            self.edit_current()
        elif meaning == "delete":
            self.delete_selected()
        elif meaning == "leave":
            self.left.emit()
        elif meaning:
            self.menu_wanted.emit(meaning)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the text."""
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.edit_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something chosen when one comes by keyboard."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._have_one_selected()

    @staticmethod
    def _meaning(event: QKeyEvent) -> str:
        if event.key() in _EDIT:
            return "edit"
        if event.key() == Qt.Key.Key_Delete:
            return "delete"
        if event.key() == Qt.Key.Key_Escape:
            return "leave"
        return "" if event.modifiers() == _CTRL else _MENUS.get(event.text().lower(), "")

    def _have_one_selected(self) -> None:
        if not self.selectedIndexes() and self._model.rowCount():
            row = max(self.currentIndex().row(), 0) if self._deleted_at < 0 else self._deleted_at
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._deleted_at = -1

    def _fetch(self, ids: Sequence[int]) -> list[NoteRow]:
        return self._notes.rows(ids) if self._notes is not None else []

    def _spoken(self, row: NoteRow) -> str:
        parts = (row.readable_id, kind_name(row.kind), row.text, row.group_name, *(mark.name for mark in row.themes))
        dots = self.tr("%Ln prickar", "", row.votes) if row.votes else ""
        return ", ".join(part for part in (*parts, dots) if part)
