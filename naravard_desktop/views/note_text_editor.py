"""The field in which a note's text is edited where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.halves import cut
from naravard_desktop.domain.note import checked_text
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.widgets import FieldRing
from naravard_desktop.views.personal_marks import PersonalMarks

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PASSING = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.NoFocusReason,
    }
)


class NoteTextEditor(FieldRing):
    """A field as high as its text. Enter or leaving it saves, Shift+Enter breaks the line, Escape takes it all back.

    Where the list has offered it, Ctrl+Enter cuts the note in two at the cursor.

    Signals:
        saved(str): the cleaned text, which differs from the one before.
        split(str, str): the cleaned texts before and after the cursor, instead of *saved*.
        closed(): the editor is done, after *saved* if there was something to save.
        grown(): it needs another height; see `wanted_height`.
        typed(str): what would be lost if the program died now; empty when that's nothing.
    """

    saved = Signal(str)
    split = Signal(str, str)
    closed = Signal()
    grown = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, text: str, before: str) -> None:
        """Show *text* to be edited; *before* is what is stored."""
        super().__init__(parent)
        self._before, self._done, self._splits = before, False, False
        self.refused: InvalidNote | None = None
        """Why the text can't be saved as it was when that was last tried."""

        self.field = _Field(self)
        self.marks = PersonalMarks(self.field)
        self.field.setPlainText(text)
        self.problem = QLabel(self)
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.keys = QLabel(self)
        self.keys.setProperty("t", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(2)
        for part in (self.field, self.problem, self.keys):
            column.addWidget(part)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._tell_typed)
        self.field.document().documentLayout().documentSizeChanged.connect(self.fit)
        self._retranslate()

    def begin(self) -> None:
        """Take the focus with the cursor at the end."""
        self.show()
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wanted_height(self) -> int:
        """Return the height at which the whole text shows, in pixels."""
        return self.sizeHint().height()

    def save(self) -> None:
        """Hand the text over and close; stay open with a sentence if it can't be saved."""
        if self._done:
            return
        self.refused = None
        try:
            text = self.checked(self.field.toPlainText())
        except InvalidNote as error:
            self.refused = error
            self._tell(explain(error))
            return
        self._done = True
        if text != self._before:
            self.saved.emit(text)
        self.closed.emit()

    def checked(self, text: str) -> str:
        """Return *text* as it may be saved.

        Raises:
            InvalidNote: it may not.
        """
        return checked_text(text)

    def offer_split(self) -> None:
        """Let Ctrl+Enter cut the note in two from now on, and say so."""
        self._splits = True
        self._retranslate()

    @property
    def splits(self) -> bool:
        """Whether Ctrl+Enter cuts the note in two."""
        return self._splits

    def split_here(self) -> None:
        """Cut at the cursor and close; stay open with a sentence if a half would be empty."""
        if self._done:
            return
        cursor = self.field.textCursor()
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        first, second = cut(self.field.toPlainText(), len(cursor.selectedText()))
        if not (first and second):
            self._tell(self.tr("Ställ markören mellan de ord där anteckningen ska delas, och tryck Ctrl+Enter igen."))
            return
        self._done = True
        self.split.emit(first, second)
        self.closed.emit()

    def cancel(self) -> None:
        """Close and forget what was typed."""
        if not self._done:
            self._done, self.refused = True, None
            self.typed.emit("")
            self.closed.emit()

    def leave(self) -> None:
        """Save on the way out; an emptied field counts as a change of mind."""
        if self.field.toPlainText().strip():
            self.save()
        else:
            self.cancel()

    def finish(self) -> InvalidNote | None:
        """Leave, and return why the text can't be saved as it is; None if it's saved or didn't have to be."""
        self.leave()
        return self.refused

    def fit(self) -> None:
        """Make the field as high as its text."""
        document, block, text = self.field.document(), self.field.document().begin(), 0.0
        while block.isValid():
            text += document.documentLayout().blockBoundingRect(block).height()
            block = block.next()
        wanted = round(text + 2 * document.documentMargin() + 2 * self.field.frameWidth() + 1)
        if self.field.height() != wanted:
            self.field.setFixedHeight(wanted)
            self.grown.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell_typed(self) -> None:
        text = self.field.toPlainText()
        self.typed.emit("" if text == self._before else text)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.grown.emit()

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Anteckningens text"))
        if self._splits:
            keys = self.tr("Enter sparar · Skift+Enter ny rad · Ctrl+Enter delar vid markören · Esc ångrar")
        else:
            keys = self.tr("Enter sparar · Skift+Enter ny rad · Esc ångrar")
        self.keys.setText(keys)


class _Field(QPlainTextEdit):
    def __init__(self, editor: NoteTextEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setProperty("bare", True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._editor.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._editor.split_here() if control and self._editor.splits else self._editor.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._editor.cancel()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self._editor.leave()
