"""The notes of one session, newest first: rows that are read once, and the list that shows and edits them."""

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListView, QWidget

from naravard_desktop.qt.paged_model import PagedListModel
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.notes import note_rows, stream
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_delegate import StreamDelegate
from naravard_desktop.views.capture_kinds import kind_name

MOST_SHOWN = 1000
"""Notes in the stream; a session with more shows its newest."""

AnyIndex = QModelIndex | QPersistentModelIndex
_LOOK_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class SessionNotes:
    """The newest notes of a session, each read once until something may have changed it."""

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
        arrived = (
            one_more and session == self._session and len(self.ids) > 0 and self.ids[1:] == before[: MOST_SHOWN - 1]
        )
        if not arrived:
            self._rows.clear()
        self._session, self.total = session, len(self.ids)
        if session is not None and self.total == MOST_SHOWN:
            self.total = count_notes(self._project, NoteFilter(sessions=frozenset({session})))
        return arrived

    def _newest(self, session: int | None) -> Sequence[int]:
        return () if session is None else stream(self._project, session, MOST_SHOWN)

    def rows(self, ids: Sequence[int]) -> list[NoteRow]:
        """Return the notes *ids*, without those that were removed."""
        missing = [pk for pk in ids if pk not in self._rows]
        if missing:
            self._rows.update((row.pk, row) for row in note_rows(self._project, missing))
        return [self._rows[pk] for pk in ids if pk in self._rows]


class StreamModel(PagedListModel[NoteRow]):
    """The notes as a list whose texts can be edited; an edit is only announced, the row changes once it's stored.

    Signals:
        text_edited(int, str): a note's local id and its new text.
    """

    text_edited = Signal(int, str)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let every note be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text for the editor too."""
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce the text *value* if it's another one."""
        row = self.row(index)
        if role != Qt.ItemDataRole.EditRole or row is None or row.text == value:
            return False
        self.text_edited.emit(row.pk, value)
        return True


class NoteStream(QListView):
    """Shows the notes of a session. Enter or F2 edits, Delete removes, Escape leaves.

    Signals:
        text_edited(int, str): a note and its new text.
        notes_deleted(object): local ids.
        menu_wanted(str): ``K``, ``G`` or ``T`` was pressed.
        editing_ended(): an editor closed.
        left(): Escape was pressed.
    """

    text_edited = Signal(int, str)
    notes_deleted = Signal(object)
    menu_wanted = Signal(str)
    editing_ended = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: SessionNotes | None = None
        self._deleted_at = -1
        self._model = StreamModel(self._fetch, lambda row: row.pk, lambda row: row.text, self._spoken, self)
        self._model.text_edited.connect(self.text_edited)
        self.painter = StreamDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self.painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def show_notes(self, notes: SessionNotes, *, to_top: bool = False) -> None:
        """Show *notes*, which keep what they have read; scroll to the newest if *to_top*."""
        self._notes = notes
        self.painter.forget()
        self._model.refresh(notes.ids)
        if to_top:
            self.scrollToTop()
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

    def edit_newest(self) -> bool:
        """Open the newest note's text for editing; False when there is none."""
        if not self._model.rowCount():
            return False
        self._edit(self._model.index(0))
        return True

    def edit_again(self, note: int, text: str) -> None:
        """Open *note* with *text* in its editor: what was typed couldn't be stored."""
        place = self._model.row_of(note)
        if place >= 0:
            self._edit(self._model.index(place))
            self.painter.put(text)

    def edit_current(self) -> None:
        """Open the current note's text for editing."""
        if self.currentIndex().isValid():
            self._edit(self.currentIndex())

    def delete_selected(self) -> None:
        """Ask for the selected notes to be deleted."""
        chosen = self.selected
        if chosen:
            self._deleted_at = self._model.row_of(chosen[0])
            self.notes_deleted.emit(chosen)

    def menu_corner(self) -> QPoint:
        """Return where a menu for the current note belongs, on the screen."""
        place = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(place.topLeft() + self.painter.kind_corner())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list; letters don't jump about in it."""
        keys = {
            Qt.Key.Key_Return: self.edit_current,
            Qt.Key.Key_Enter: self.edit_current,
            Qt.Key.Key_Delete: self.delete_selected,
            Qt.Key.Key_K: lambda: self.menu_wanted.emit("K"),
            Qt.Key.Key_G: lambda: self.menu_wanted.emit("G"),
            Qt.Key.Key_T: lambda: self.menu_wanted.emit("T"),
            Qt.Key.Key_Escape: self.left.emit,
        }
        run = keys.get(Qt.Key(event.key())) if not event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        if run is not None:
            run()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a letter is a command here, not the beginning of a note."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something chosen when one comes by keyboard."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._have_one_selected()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that editing ended."""
        super().closeEditor(editor, hint)
        self.editing_ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    def _edit(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def _have_one_selected(self) -> None:
        if not self.selectedIndexes():
            row = max(self.currentIndex().row(), 0) if self._deleted_at < 0 else self._deleted_at
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._deleted_at = -1

    def _fetch(self, ids: Sequence[int]) -> list[NoteRow]:
        return self._notes.rows(ids) if self._notes is not None else []

    def _spoken(self, row: NoteRow) -> str:
        parts = (row.readable_id, kind_name(row.kind), row.text, row.group_name, *(mark.name for mark in row.themes))
        dots = self.tr("%n prickar", "", row.votes) if row.votes else ""
        return ", ".join(part for part in (*parts, dots) if part)
