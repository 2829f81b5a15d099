"""Choosing a session: a field that filters the list as one types, the newest date first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.fields import SearchField
from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup
from naravard_desktop.services.rows import SessionRow

_MOST = 50
_WIDTH = 460  # pixels at 100 % text


class SessionPicker(SearchField):
    """Hidden until it's opened; Enter chooses, Escape or leaving it closes.

    Signals:
        chosen(int): the local id of a session.
        closed(): it's hidden again.
    """

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: Sequence[SessionRow] = ()
        self._popup: SuggestionPopup | None = None
        self.textEdited.connect(self._suggest)
        self.hide()

    def open(self, sessions: Sequence[SessionRow]) -> None:
        """Show *sessions* in their order."""
        self._sessions = sessions
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._suggest()

    def close_list(self) -> None:
        """Hide field and list."""
        if self._popup is not None:
            self._popup.hide()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif self._popup is None or not self._popup.handle_key(event.key()):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when one goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.close_list()

    def _suggest(self) -> None:
        if self._popup is None:
            self._popup = SuggestionPopup(self.window())
            self._popup.picked.connect(self._pick)
        rows = suggest_sessions(self._sessions, self.text(), self.tr("Inget datum"))
        self._popup.footer.setText("" if rows else self.tr("Inget tillfälle heter så"))
        self._popup.show_for(self, rows or [Suggestion(self.tr("Inget hittades"), icon="search")], width=_WIDTH)

    def _pick(self, chosen: Suggestion) -> None:
        self.close_list()
        if chosen.data is not None:
            self.chosen.emit(chosen.data)


def suggest_sessions(sessions: Sequence[SessionRow], query: str, undated: str) -> list[Suggestion]:
    """Return the first sessions whose title, place, forum or date hold every word of *query*; ``data`` is the id."""
    words = query.casefold().split()
    found: list[Suggestion] = []
    for row in sessions:
        day = day_text(row.date) if row.date else undated
        hay = f"{row.title} {row.place} {row.forum} {day} {row.date or ''}".casefold()
        if all(word in hay for word in words):
            detail = " · ".join(part for part in (day, row.place) if part)
            spans = tuple(sorted(_span(row.title, word) for word in words if word in row.title.casefold()))
            found.append(Suggestion(row.title, detail, "calendar", spans, data=row.pk))
        if len(found) == _MOST:
            break
    return found


def day_text(day: date) -> str:
    """Return *day* as one says it: 19 november 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def likely_session(sessions: Sequence[SessionRow], today: date) -> SessionRow | None:
    """Return the session one is probably at: the latest that isn't in the future, else the next, else any."""
    dated = [row for row in sessions if row.date]
    past = [row for row in dated if row.date and row.date <= today]
    if past:
        return past[0]
    return dated[-1] if dated else next(iter(sessions), None)


def _span(title: str, word: str) -> tuple[int, int]:
    place = title.casefold().find(word)
    return place, place + len(word)
