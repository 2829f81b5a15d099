"""A field with suggestions that comes up over the page for one choice and goes away again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup
from naravard_desktop.qt.theme import current_look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
_WIDTH = 420
_GAP = 4


class Picker(QFrame):
    """Type to narrow, arrows to choose. Enter picks and closes, Shift+Enter picks and stays, Escape closes.

    Signals:
        picked(object): the `data` of a suggestion.
        closed(): it's gone, whether or not something was picked.
    """

    picked = Signal(object)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        """Create it hidden over *host*, whose area it stays within."""
        super().__init__(host)
        self._host = host
        self._ask: Callable[[str], Sequence[Suggestion]] = lambda _query: ()
        self._above = False
        self._staying = False
        self._near = QRect()
        self.setProperty("popup", True)
        host.installEventFilter(self)  # before the popup's own filter, which then runs first and hides it
        self.title = QLabel(self)
        self.title.setProperty("t", "overline")
        self.field = QLineEdit(self)
        self.popup = SuggestionPopup(host)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.field)
        self.field.textChanged.connect(self._suggest)
        self.field.installEventFilter(self)
        self.popup.picked.connect(self._pick)
        self.hide()

    def open_at(
        self, near: QRect, title: str, hint: str, footer: str, ask: Callable[[str], Sequence[Suggestion]]
    ) -> None:
        """Come up beside the rectangle *near* of the host.

        Args:
            title: what is being chosen, and for what.
            hint: what to type; also the field's accessible name.
            footer: which keys do what.
            ask: returns the suggestions for what is typed, the best first.
        """
        self._ask = ask
        self.title.setText(title)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(f"{title}. {hint}")
        self.popup.footer.setText(footer)
        self._near = near
        self._place()
        self.show()
        self.raise_()
        self.field.clear()
        self._suggest()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Ask for the suggestions again, because something changed; the chosen row stays chosen."""
        if not self.isVisible():
            return
        chosen = self.popup.current
        self._suggest()
        rows = [item.data for item in self.popup.items]
        if chosen is not None and chosen.data in rows:
            self.popup.move_selection(rows.index(chosen.data))

    def close_picker(self) -> None:
        """Go away."""
        if self.isVisible():
            self.popup.hide()
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys choose among the suggestions, and close when the field is left."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
            self._suggest()
        left = watched is self.field and event.type() == QEvent.Type.FocusOut
        if left and isinstance(event, QFocusEvent) and event.reason() not in _PASSING:
            self.close_picker()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_picker()
            return True
        if event.key() in _ENTER:
            self._staying = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return self.popup.pick() or True
        return self.popup.handle_key(event.key())

    def _pick(self, suggestion: Suggestion) -> None:
        staying, self._staying = self._staying, False
        if staying:
            self.field.selectAll()
            self._suggest()
        else:
            self.close_picker()
        self.picked.emit(suggestion.data)

    def _suggest(self) -> None:
        if self.isVisible():
            self.popup.show_for(self, self._ask(self.field.text()), width=_WIDTH, above=self._above)

    def _place(self) -> None:
        look, near = current_look(), self._near
        self.setFixedWidth(min(look.px(_WIDTH), self._host.width()))
        self.adjustSize()
        room_above, room_below = near.top(), self._host.height() - near.bottom()
        self._above = room_above > room_below
        y = near.top() - self.height() - _GAP if self._above else near.bottom() + _GAP
        x = min(max(near.left(), 0), self._host.width() - self.width())
        self.move(x, min(max(y, 0), self._host.height() - self.height()))
