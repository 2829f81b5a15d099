"""The field one types notes in: grows with its text, saves on Enter, and knows the number keys."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.views.capture_inline import Token, token_at
from naravard_desktop.views.picture_sources import pasted

MOST_LINES = 6
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class CaptureField(QPlainTextEdit):
    """A plain text field of one to six lines.

    Signals:
        submitted(): Enter was pressed; Shift+Enter makes a new line instead.
        key_pressed(object): a key before the field has used it, as a `QKeyEvent`; accept it to keep it.
        last_wanted(): Up was pressed in the empty field.
        left(): the field lost the focus to something else in the window.
        group_chosen(int), theme_chosen(int): Alt or Ctrl with a number key, 0 to 9.
        pictures_given(object): photos were pasted or dropped here, a list of `Source`.
    """

    submitted = Signal()
    key_pressed = Signal(object)
    last_wanted = Signal()
    left = Signal()
    group_chosen = Signal(int)
    theme_chosen = Signal(int)
    pictures_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._claims_tab = False
        self._fit()

    def claim_tab(self, claimed: bool) -> None:
        """Send Tab to `key_pressed` too, instead of on to the next widget."""
        self._claims_tab = claimed

    def is_empty(self) -> bool:
        """Return whether there is nothing in the field."""
        return self.document().isEmpty()

    def token(self) -> Token | None:
        """Return the ``#`` or ``@`` that is being typed at the cursor."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        line, place = cursor.block().text(), cursor.positionInBlock()
        return token_at(line, len(_utf16(line)[: 2 * place].decode("utf-16-le")))

    def drop_token(self, token: Token) -> None:
        """Remove *token* at the cursor and one of the two blanks it leaves; Ctrl+Z brings it back."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, token.after)
        length = token.before + token.after
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        blanks = {self.document().characterAt(place) for place in (start - 1, end)}
        if blanks == {" "}:
            cursor.setPosition(start)
            cursor.setPosition(end + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def clear_undoably(self) -> None:
        """Empty the field so that Ctrl+Z brings the text back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def start_anew(self) -> None:
        """Empty the field for the next note; from here Ctrl+Z is the window's, and takes the note back."""
        self.clear()

    def put(self, text: str, below: str = "") -> None:
        """Write *text* before what is in the field, on lines of its own, and go to the end.

        Args:
            below: what the field begins with and is to go on beginning with.
        """
        cursor = self.textCursor()
        cursor.setPosition(len(_utf16(below)) // 2)
        if below:
            cursor.insertText(f"\n{text}")
        else:
            cursor.insertText(text if self.is_empty() else f"{text}\n")
        self.moveCursor(QTextCursor.MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take photos besides text."""
        return bool(pasted(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand photos over; text is inserted."""
        photos = pasted(source)
        if photos:
            self.pictures_given.emit(photos)
        else:
            super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Keep the number keys from the window's shortcuts, and give Ctrl+Z to the window when nothing's left here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _number(event) is not None:
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
                event.ignore()
                return False
            if event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is more than typing."""
        event.ignore()
        self.key_pressed.emit(event)
        if event.isAccepted():
            return
        event.accept()
        if not self._take(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go on to the next widget unless Tab is claimed."""
        return False if self._claims_tab else super().focusNextPrevChild(onward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, which may take more lines or fewer."""
        super().resizeEvent(event)
        self._fit()

    def _take(self, event: QKeyEvent) -> bool:
        number = _number(event)
        if number is not None:
            chosen = self.group_chosen if event.modifiers() & _ALT else self.theme_chosen
            chosen.emit(number)
            return True
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.submitted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and not self.is_empty():
            self.clear_undoably()
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Up and plain and self.is_empty():
            self.last_wanted.emit()
            return True
        return False

    def _fit(self) -> None:
        font = current_look().font("emphasis", 400)
        if self.font() != font:
            self.setFont(font)
        lines = max(int(self.document().size().height()), 1)
        more = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(more)
        inner = min(lines, MOST_LINES) * QFontMetrics(font).lineSpacing() + 2 * self.document().documentMargin()
        height = round(inner) + 2 * self.frameWidth() + 2
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)


def _number(event: QKeyEvent) -> int | None:
    """Return the digit of Ctrl+digit or Alt+digit; AltGr, which is both, writes characters."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers not in (_CONTROL, _ALT):
        return None
    digit = event.key() - Qt.Key.Key_0
    return digit if 0 <= digit <= 9 else None


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
