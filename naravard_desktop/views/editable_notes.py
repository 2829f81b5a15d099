"""A list of notes whose texts are edited where they stand."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.paged_model import ROW_ROLE, PagedListModel
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.note_row_delegate import NoteRowDelegate
from naravard_desktop.views.note_text_editor import NoteTextEditor
from naravard_desktop.views.tall_list import TallList


class EditableNotes(TallList):
    """Shows a `PagedListModel` of notes; subclasses say what their keys mean.

    Signals:
        text_edited(int, str): a note's local id and its new text.
        draft_typed(str): what would be lost of it if the program died now; empty when that's nothing.
        note_split(int, str, str): a note's local id, what it should say, and what a new one after it should.
    """

    text_edited = Signal(int, str)
    draft_typed = Signal(str)
    note_split = Signal(int, str, str)

    splits_notes = False
    """Whether a note can be cut in two while it's edited."""

    _editor: NoteTextEditor | None = None  # here, because Qt asks for places while the list is being made

    def __init__(self, delegate: NoteRowDelegate[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = QPersistentModelIndex()
        self._edited_from_here = False
        self._rows = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    @property
    def paged(self) -> PagedListModel[NoteRow]:
        """The model."""
        model = self.model()
        if not isinstance(model, PagedListModel):
            raise TypeError("a list of notes shows a PagedListModel")
        return model

    # --- selection ---

    @property
    def selected(self) -> list[int]:
        """The local ids of the selected notes from top to bottom."""
        ids = self.paged.ids
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        return [note for top, bottom in ranges for note in ids[top : bottom + 1]]

    def current_note(self) -> NoteRow | None:
        """Return the current note, None where there is none."""
        return self.currentIndex().data(ROW_ROLE)

    def choose(self, row: int) -> None:
        """Make *row* the current and only selected one; nothing when there is no such row."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- editing in place ---

    @property
    def is_editing(self) -> bool:
        """Whether something is being written here."""
        return self._editor is not None

    @property
    def editor(self) -> NoteTextEditor | None:
        """The field in which a note is being edited, if one is."""
        return self._editor

    def edit_current(self) -> None:
        """Open the current note's text for editing."""
        self._edit(self.currentIndex().row())

    def edit_again(self, note: int, text: str) -> bool:
        """Open *note* with *text* in its editor, as what was typed couldn't be stored; tell whether it's shown here."""
        place = self.paged.row_of(note)
        self._edit(place, text)
        return place >= 0

    def finish_editing(self) -> UserError | None:
        """Save what is being edited, as leaving it does; return why it can't be saved as it is, None if all is well."""
        return self._editor.finish() if self._editor is not None else None

    def updateEditorGeometries(self) -> None:
        """Keep the editor on its note; if that has left the list, save and close."""
        super().updateEditorGeometries()
        if self._editor is None:
            return
        row = self._edited_note()
        if row is None:
            self._editor.leave()
        else:
            self._editor.setGeometry(self._rows.editor_rect(row, self.visualRect(self._edited)))

    def _edit(self, place: int, text: str | None = None) -> None:
        """Edit the note in row *place*, beginning with *text* instead of its own; nothing when there is none."""
        row = self.paged.row(self.paged.index(place))
        if row is None:
            return
        if self._editor is not None:
            self._editor.leave()
        self._edited_from_here = self.hasFocus()
        self.choose(place)
        self._edited = QPersistentModelIndex(self.paged.index(place))
        self._editor = NoteTextEditor(self.viewport(), row.text if text is None else text, row.text)
        self._editor.saved.connect(lambda new: self.text_edited.emit(row.pk, new))
        self._editor.split.connect(lambda *halves: self.note_split.emit(row.pk, *halves))
        if self.splits_notes:
            self._editor.offer_split()
        self._editor.typed.connect(self.draft_typed)
        self._editor.closed.connect(self._end_editing)
        self._editor.grown.connect(self._make_room)
        self._make_room()
        self._editor.begin()

    def _edited_note(self) -> NoteRow | None:
        return self._edited.data(ROW_ROLE) if self._edited.isValid() else None

    def _make_room(self) -> None:
        row = self._edited_note()
        if self._editor is not None and row is not None:
            wanted = (row.pk, self._editor.wanted_height())
            if self._rows.edited != wanted:
                self._rows.edited = wanted
                self.doItemsLayout()
                self.scrollTo(self._edited)

    def _end_editing(self) -> None:
        editor, self._editor = self._editor, None
        self._rows.edited = None
        self._edited = QPersistentModelIndex()
        if editor is not None:
            had_focus = editor.field.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self._take_focus_back(self._edited_from_here)
        self.doItemsLayout()

    def _take_focus_back(self, was_here: bool) -> None:
        """Say where the focus goes after editing; *was_here* tells whether the list had it before."""
        del was_here
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt ---

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
            self._rows.forget()
            self.scheduleDelayedItemsLayout()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the text."""
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.edit_current()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being edited when the page is left."""
        super().hideEvent(event)
        if self._editor is not None:
            self._editor.leave()

    def _meaning(self, event: QKeyEvent) -> str:
        """Return what a key means here; empty if nothing."""
        raise NotImplementedError
