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
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.coding_delegate import NoteDelegate
from naravard_desktop.views.editable_notes import EditableNotes

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


class NoteList(EditableNotes):
    """Shows notes. The space bar marks the current one, and marks stay while the arrows move on.

    Signals:
        wanted(str): the user asked for "theme", "kind", "delete", "copy" or "history" of the selection.
        menu_wanted(QPoint): a context menu, at this place of the screen.
        selection_counted(int): how many notes are selected now.
    """

    wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    selection_counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        delegate = NoteDelegate()
        super().__init__(delegate, parent)
        self.delegate = delegate
        self._marking = False

    # --- selection ---

    def selected_count(self) -> int:
        """Return how many notes are selected."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    def targets(self) -> list[int]:
        """Return the ids of the selected notes from top to bottom; without any, the current one's."""
        row = self.currentIndex().row()
        return self.selected or ([self.paged.id_at(row)] if row >= 0 else [])

    def choose(self, row: int) -> None:
        """Make *row* the current and only selected one; nothing when there is no such row."""
        self._marking = False
        super().choose(row)

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


def single_key(event: QKeyEvent) -> str:
    """Return what a key without Ctrl and Alt means in the list of notes; empty if nothing."""
    if event.modifiers() & _COMMAND_KEYS:
        return ""
    return "theme" if event.text() == "#" else _KEYS.get(event.key(), "")


def texts_of(rows: Sequence[NoteRow]) -> str:
    """Return the texts of *rows* for the clipboard, one note a line."""
    return "\n".join(row.text.replace("\n", " ") for row in rows)
