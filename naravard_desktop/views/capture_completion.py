"""Completes ``#`` and ``@`` in the capture field: a list that opens upwards, away from the newest notes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.fuzzy import fuzzy
from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup, row_height
from naravard_desktop.qt.theme import current_look
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_inline import Token

Find = Callable[[Token], Sequence[Suggestion]]

_FEWEST_ROWS, _MOST_ROWS = 3, 6
_POPUP_EDGE = 16  # shadow and margin of the popup
_WITHIN_A_WORD = 39  # what `fuzzy` gives for letters spread over a title is less
_NUMBERED = 1e6  # comes before whatever `fuzzy` finds
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class InlineCompletion(QObject):
    """Shows what the token at the cursor may mean. The field keeps the focus; what isn't picked stays text.

    Enter picks once a letter was typed after the sign or a row was chosen; before that it saves the note as it is.
    A blank after a number picks what has that number: ``#3``.

    Signals:
        picked(object): the `Suggestion` chosen; its token is already out of the text.
    """

    picked = Signal(object)

    def __init__(self, field: CaptureField, anchor: QWidget, find: Find) -> None:
        """Complete in *field* what *find* knows, best first; the list hangs on *anchor*, the field's frame."""
        super().__init__(field)
        self._field, self._anchor, self._find = field, anchor, find
        self._popup: SuggestionPopup | None = None
        self._token: Token | None = None
        self._dismissed = -1
        self._moved = False
        field.cursorPositionChanged.connect(self._follow)
        field.textChanged.connect(self._follow)
        field.left.connect(self.hide)
        field.key_pressed.connect(self._take)

    @property
    def items(self) -> Sequence[Suggestion]:
        """The rows in view; none when the list is closed."""
        return self._popup.items if self._popup is not None and self._popup.isVisible() else ()

    def hide(self) -> None:
        """Close the list."""
        self._token = None
        self._field.claim_tab(False)
        if self._popup is not None:
            self._popup.hide()

    def _follow(self) -> None:
        token = self._field.token() if self._field.hasFocus() else None
        start = self._start(token)
        if token is None or start == self._dismissed:
            self._dismissed = start if token else -1
            self.hide()
        elif token != self._token:
            self._dismissed, self._moved = -1, False
            self._show(token, self._find(token))

    def _start(self, token: Token | None) -> int:
        return self._field.textCursor().position() - token.before if token else -1

    def _show(self, token: Token, items: Sequence[Suggestion]) -> None:
        if not items:
            self.hide()
            return
        popup = self._open_popup()
        self._token = token
        popup.show_for(self._anchor, items[: self._rows_that_fit(popup)], x=self._x(token), above=True)
        self._field.claim_tab(True)

    def _open_popup(self) -> SuggestionPopup:
        if self._popup is None:
            self._popup = SuggestionPopup(self._field.window())
            self._popup.picked.connect(self._pick)
        self._popup.footer.setText(self.tr("↑ ↓ välj   ·   Enter eller Tabb infogar   ·   Esc stänger"))
        return self._popup

    def _rows_that_fit(self, popup: SuggestionPopup) -> int:
        look = current_look()
        above = self._anchor.mapTo(self._field.window(), QPoint(0, 0)).y()
        edges = popup.footer.sizeHint().height() + 2 * _POPUP_EDGE
        return min(max((above - edges) // row_height(look), _FEWEST_ROWS), _MOST_ROWS)

    def _x(self, token: Token) -> int:
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, token.before)
        return self._field.mapTo(self._anchor, self._field.cursorRect(cursor).topLeft()).x()

    def _take(self, event: QKeyEvent) -> None:
        token, popup = self._token, self._popup
        if token is None or popup is None or not popup.isVisible() or event.modifiers() not in _BARE:
            return
        if event.key() in _ENTER and not token.query and not self._moved:
            self.hide()
            return
        if event.text() == " " and not self._moved and is_numbered(popup.items[0], token):
            event.accept()
            self._pick(popup.items[0])
            return
        if event.key() == Qt.Key.Key_Escape:
            self._dismissed = self._start(token)
        self._moved = self._moved or event.key() in _STEPS
        if popup.handle_key(event.key()):
            event.accept()
            if not popup.isVisible():
                self.hide()

    def _pick(self, chosen: Suggestion) -> None:
        token = self._field.token()
        self.hide()
        if token is not None:
            self._field.drop_token(token)
        self.picked.emit(chosen)


def suggest(choices: Choices, token: Token) -> list[Suggestion]:
    """Return the groups or themes that *token* may mean, best first; ``data`` is (sign, local id).

    What has the number that was typed comes first, with the number as its key.
    """
    found = _groups(choices, token) if token.sign == "@" else _themes(choices, token)
    return [suggestion for _, suggestion in sorted(found, key=lambda pair: -pair[0])]


def is_numbered(item: Suggestion, token: Token) -> bool:
    """Tell whether *item* is what has the number that *token* is, and nothing else follows."""
    return bool(token.query) and item.key == token.query and not token.after


def _key(token: Token, rows: Sequence[GroupRow | ThemeRow], row: GroupRow | ThemeRow) -> str:
    """Return what was typed if it's the number of *row*, its place among *rows* from 1; else an empty text."""
    number = int(token.query) if token.query.isascii() and token.query.isdecimal() else 0
    return token.query if 0 < number <= len(rows) and rows[number - 1].pk == row.pk else ""


def _groups(choices: Choices, token: Token) -> list[tuple[float, Suggestion]]:
    ranked: list[tuple[float, Suggestion]] = []
    for row in choices.groups:
        score, spans = _fit(token.query, row.name, (row.short,))
        key = _key(token, choices.groups, row)
        if key or score > 0:
            detail = row.short if row.short != row.name else ""
            found = Suggestion(row.name, detail, "people", spans, key, ("@", row.pk))
            ranked.append((_NUMBERED if key else score, found))
    return ranked


def _themes(choices: Choices, token: Token) -> list[tuple[float, Suggestion]]:
    ranked: list[tuple[float, Suggestion]] = []
    names = {row.pk: row.name for row in choices.themes}
    numbered = choices.main_themes
    for row in choices.themes:
        score, spans = _fit(token.query, row.name, (row.short, *row.keywords))
        key = _key(token, numbered, row)
        if key or score > 0:
            over = names.get(row.parent, "") if row.parent else f"{row.roadmap_title} · {row.dimension_name}"
            sign = "eye" if row.perspective else "hash"
            ranked.append((_NUMBERED if key else score, Suggestion(row.name, over, sign, spans, key, ("#", row.pk))))
    return ranked


def _fit(query: str, name: str, others: Sequence[str]) -> tuple[float, tuple[tuple[int, int], ...]]:
    """Return how well *query* fits *name* (with the matching characters) or, less well, one of *others*; 0 = not."""
    if not query:
        return 1.0, ()
    match = fuzzy(query, name)
    if match is not None and match.score > _WITHIN_A_WORD:
        return match.score + 100, match.spans
    scores = (found.score for found in (fuzzy(query, other) for other in others) if found)
    best = max(scores, default=0.0)
    return (best if best > _WITHIN_A_WORD else 0.0), ()
