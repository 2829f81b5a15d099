"""The list of notes in Koda: marking, editing in place, and one key per thing to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.paged_model import ROW_ROLE, PagedListModel
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.coding_delegate import NoteDelegate
from naravard_desktop.views.coding_editor import TextEditor
from naravard_desktop.views.coding_tall_list import TallList

AnyIndex = QModelIndex | QPersistentModelIndex
Key = Qt.Key

_KEYS: Final[dict[int, str]] = {
    Key.Key_NumberSign: "theme",
    Key.Key_K: "kind",
    Key.Key_Return: "edit",
    Key.Key_Enter: "edit",
    Key.Key_F2: "edit",
    Key.Key_Delete: "delete",
    Key.Key_Space: "mark",
}
"""What a key without Ctrl and Alt does to the selected notes."""

_HISTORY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Key.Key_H)
_MOVES: Final = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End})
_COMMAND_KEYS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_PLAIN: Final = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)


class NoteList(TallList):
    """Shows notes. The space bar marks the current one, and marks stay while the arrows move on.

    Signals:
        wanted(str): the user asked for "theme", "kind", "delete", "copy" or "history" of the selection.
        menu_wanted(QPoint): a context menu, at this place of the screen.
        selection_counted(int): how many notes are selected now.
        text_edited(int, str): the new text of a note.
    """

    wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    selection_counted = Signal(int)
    text_edited = Signal(int, str)

    _editor: TextEditor | None = None  # here, because Qt asks for places while the list is being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = NoteDelegate(self)
        self.setItemDelegate(self.delegate)
        self._marking = False
        self._edited = QPersistentModelIndex()

    # --- selection ---

    def selected_count(self) -> int:
        """Return how many notes are selected."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    def targets(self) -> list[int]:
        """Return the ids of the selected notes from top to bottom; without any, the current one's."""
        ids = self._paged().ids
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        found = [note for top, bottom in ranges for note in ids[top : bottom + 1]]
        current = self.currentIndex().row()
        return found or ([ids[current]] if 0 <= current < len(ids) else [])

    def current_note(self) -> NoteRow | None:
        """Return the current note, None where there is none."""
        return self.currentIndex().data(ROW_ROLE)

    def choose(self, row: int) -> None:
        """Make *row* the current and only selected one; nothing when there is no such row."""
        self._marking = False
        index = self.model().index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def forget_selection(self) -> None:
        """Select nothing and have no current note: the list is about to show something else."""
        self._marking = self.delegate.many = False
        self.selectionModel().clear()

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Leave the marks alone when the arrows move on from a marked note."""
        if self._marking and isinstance(event, QKeyEvent) and not event.modifiers() & _PLAIN and event.key() in _MOVES:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Show check marks as soon as there are several."""
        super().selectionChanged(selected, deselected)
        count = self.selected_count()
        self.delegate.many = self._marking or count > 1
        self.selection_counted.emit(count)

    def _mark(self) -> None:
        """Add the current note to the marked ones, or leave it out; the first press keeps it."""
        current = self.currentIndex()
        if self._marking or not self.selectionModel().isSelected(current):
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        self._marking = self.delegate.many = True
        self.selection_counted.emit(self.selected_count())
        self.viewport().update()

    def _unmark(self) -> bool:
        """Select the current note only; False if that's how it is already."""
        if not self._marking and self.selected_count() <= 1:
            return False
        self.choose(self.currentIndex().row())
        self.delegate.many = False
        self.viewport().update()
        return True

    # --- keys and mouse ---

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.delegate.forget()
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means, else move."""
        meaning = self._meaning(event)
        if meaning == "edit":
            self.edit_current()
        elif meaning == "mark":
            self._mark()
        elif meaning and self.targets():
            self.wanted.emit(meaning)
        elif event.key() == Key.Key_Escape:
            event.setAccepted(self._unmark())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A plain click selects one note; Ctrl collects several that stay while the arrows move on."""
        self._marking = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the text."""
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.edit_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu where the mouse is, or at the current note when it came from the keyboard."""
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def _meaning(self, event: QKeyEvent) -> str:
        if event.matches(QKeySequence.StandardKey.Copy):
            return "copy"
        if event.keyCombination() == _HISTORY:
            return "history"
        return single_key(event)

    # --- editing in place ---

    @property
    def editor(self) -> TextEditor | None:
        """The field in which a note is being edited, if one is."""
        return self._editor

    def edit_current(self) -> None:
        """Edit the current note where it stands."""
        row = self.current_note()
        if row is not None:
            self.edit_note(row, row.text)

    def edit_note(self, row: NoteRow, text: str) -> None:
        """Edit the note *row* where it stands, beginning with *text*; nothing if it isn't in the list."""
        place = self._paged().row_of(row.pk)
        if place < 0:
            return
        if self._editor is not None:
            self._editor.leave()
        self.choose(place)
        self._edited = QPersistentModelIndex(self.model().index(place, 0))
        self._editor = TextEditor(self.viewport(), text, row.text)
        self._editor.saved.connect(lambda new: self.text_edited.emit(row.pk, new))
        self._editor.closed.connect(self._end_editing)
        self._editor.grown.connect(self._make_room)
        self._make_room()
        self._editor.begin()

    def updateEditorGeometries(self) -> None:
        """Keep the editor on its note; if that has left the list, save and close."""
        super().updateEditorGeometries()
        if self._editor is None:
            return
        row: NoteRow | None = self._edited.data(ROW_ROLE) if self._edited.isValid() else None
        if row is None:
            self._editor.leave()
            return
        self._editor.setGeometry(self.delegate.editor_rect(row, self.visualRect(self._edited)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being edited when the page is left."""
        super().hideEvent(event)
        if self._editor is not None:
            self._editor.leave()

    def _make_room(self) -> None:
        row: NoteRow | None = self._edited.data(ROW_ROLE) if self._edited.isValid() else None
        if self._editor is not None and row is not None:
            wanted = (row.pk, self._editor.wanted_height())
            if self.delegate.edited != wanted:
                self.delegate.edited = wanted
                self.doItemsLayout()
                self.scrollTo(self._edited)

    def _end_editing(self) -> None:
        editor, self._editor = self._editor, None
        self.delegate.edited = None
        self._edited = QPersistentModelIndex()
        if editor is not None:
            had_focus = editor.field.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.doItemsLayout()

    def _paged(self) -> PagedListModel[NoteRow]:
        model = self.model()
        if not isinstance(model, PagedListModel):
            raise TypeError("a note list shows a PagedListModel")
        return model


def single_key(event: QKeyEvent) -> str:
    """Return what a key without Ctrl and Alt means in the list of notes; empty if nothing."""
    if event.modifiers() & _COMMAND_KEYS:
        return ""
    return "theme" if event.text() == "#" else _KEYS.get(event.key(), "")


def texts_of(rows: Sequence[NoteRow]) -> str:
    """Return the texts of *rows* for the clipboard, one note a line."""
    return "\n".join(row.text.replace("\n", " ") for row in rows)
