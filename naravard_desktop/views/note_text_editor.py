"""The field in which a note's text is edited where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import checked_text
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.widgets import FieldRing

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

    Signals:
        saved(str): the cleaned text, which differs from the one before.
        closed(): the editor is done, after *saved* if there was something to save.
        grown(): it needs another height; see `wanted_height`.
    """

    saved = Signal(str)
    closed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget, text: str, before: str) -> None:
        """Show *text* to be edited; *before* is what is stored."""
        super().__init__(parent)
        self._before, self._done = before, False
        self.field = _Field(self)
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
        try:
            text = checked_text(self.field.toPlainText())
        except InvalidNote as error:
            self.problem.setText(explain(error))
            self.problem.show()
            self.grown.emit()
            return
        self._done = True
        if text != self._before:
            self.saved.emit(text)
        self.closed.emit()

    def cancel(self) -> None:
        """Close and forget what was typed."""
        if not self._done:
            self._done = True
            self.closed.emit()

    def leave(self) -> None:
        """Save on the way out; an emptied field counts as a change of mind."""
        if self.field.toPlainText().strip():
            self.save()
        else:
            self.cancel()

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

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Anteckningens text"))
        self.keys.setText(self.tr("Enter sparar · Skift+Enter ny rad · Esc ångrar"))


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
            self._editor.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._editor.cancel()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self._editor.leave()
