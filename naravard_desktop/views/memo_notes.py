"""A list of notes beside which one writes what one thinks about them."""

from typing import Any

from PySide6.QtCore import QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.paged_model import ROW_ROLE
from naravard_desktop.qt.theme import current_look
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.editable_notes import EditableNotes
from naravard_desktop.views.memo_editor import MemoEditor
from naravard_desktop.views.note_row_delegate import NoteRowDelegate


class MemoNotes(EditableNotes):
    """Opens a memo under its note; the list doesn't move for it.

    Signals:
        memo_written(int, str): a note's local id and what its memo should say.
    """

    memo_written = Signal(int, str)

    _memo: MemoEditor | None = None  # here, because Qt asks for places while the list is being made

    def __init__(self, delegate: NoteRowDelegate[Any], parent: QWidget | None = None) -> None:
        self._memo_of = QPersistentModelIndex()
        super().__init__(delegate, parent)

    @property
    def is_editing(self) -> bool:
        """Whether a note or a memo is being written here."""
        return super().is_editing or self._memo is not None

    @property
    def memo(self) -> MemoEditor | None:
        """The field in which a memo is being written, if one is."""
        return self._memo

    def edit_memo(self, note: int, text: str | None = None) -> None:
        """Open the memo of *note*, if it's shown here, with *text* in it instead of its own."""
        place = self.paged.row_of(note)
        row = self.paged.row(self.paged.index(place))
        if row is None:
            return
        for other in (self._memo, self.editor):
            if other is not None:
                other.leave()
        self._edited_from_here = self.hasFocus()
        self.choose(place)
        self.scrollTo(self.paged.index(place))
        self._memo_of = QPersistentModelIndex(self.paged.index(place))
        self._memo = MemoEditor(self.viewport(), row, text)
        self._memo.saved.connect(lambda new: self.memo_written.emit(note, new))
        self._memo.typed.connect(self.draft_typed)
        self._memo.closed.connect(self._end_memo)
        self._memo.grown.connect(self.updateEditorGeometries)
        self.updateEditorGeometries()
        self._memo.begin()
        self.updateEditorGeometries()  # its heading wraps only now that it's shown

    def finish_editing(self) -> UserError | None:
        """Save the memo that is being written, too."""
        trouble = self._memo.finish() if self._memo is not None else None
        return super().finish_editing() or trouble

    def updateEditorGeometries(self) -> None:
        """Keep the memo at its note; if that has left the list, save and close."""
        super().updateEditorGeometries()
        if self._memo is None:
            return
        row: NoteRow | None = self._memo_of.data(ROW_ROLE) if self._memo_of.isValid() else None
        if row is None:
            self._memo.leave()
        else:
            self._memo.setGeometry(self._memo_rect(self._memo, row, self.visualRect(self._memo_of)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being written when the page is left."""
        super().hideEvent(event)
        if self._memo is not None:
            self._memo.leave()

    def _memo_rect(self, memo: MemoEditor, row: NoteRow, rect: QRect) -> QRect:
        """Return the memo's place: under its note, which is at *rect*, or over it where there's no room below."""
        look, room = current_look(), self.viewport().height()
        left = self._rows.editor_rect(row, rect).left()
        width = self.viewport().width() - left - look.px(8)
        height = max(memo.heightForWidth(width), memo.wanted_height())
        top = rect.bottom() - look.px(12)
        if top + height > room:
            top = max(min(rect.top() - height + look.px(8), room - height), 0)
        return QRect(left, top, width, height)

    def _end_memo(self) -> None:
        memo, self._memo = self._memo, None
        self._memo_of = QPersistentModelIndex()
        if memo is not None:
            had_focus = memo.field.hasFocus()
            memo.hide()
            memo.deleteLater()
            if had_focus:
                self._take_focus_back(self._edited_from_here)
