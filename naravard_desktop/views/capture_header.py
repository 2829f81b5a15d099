"""The head of Fånga: which session one is at, and what else there is to do at it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.widgets import Elided
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.block_clock import BlockClock
from naravard_desktop.views.block_timer import BlockTimerView
from naravard_desktop.views.capture_sessions import SessionPicker, day_text
from naravard_desktop.views.note_kinds import session_kind_name

_HEIGHT = 46
_TITLE_WIDTH = 170  # pixels at 100 % text that the title has before anything else gives way
_STEPS = ((True, 2), (False, 2), (False, 1), (False, 0))
"""From plenty of room to little: whether the buttons have words, and how much of the time is shown."""


class CaptureHeader(QWidget):
    """Shows ``ui/capture_header.ui``.

    Signals:
        session_chosen(int): the local id of another session.
        picker_closed(): the list of sessions gave its place back to the title.
        picker_wanted(), edit_wanted(), new_wanted(), sheets_wanted(), paper_wanted(): from the menu of the session.
        photo_wanted(), wall_wanted(): a button was pressed.
    """

    session_chosen = Signal(int)
    picker_closed = Signal()
    picker_wanted = Signal()
    edit_wanted = Signal()
    new_wanted = Signal()
    sheets_wanted = Signal()
    paper_wanted = Signal()
    photo_wanted = Signal()
    wall_wanted = Signal()

    row: QHBoxLayout
    session_title: Elided
    facts: Elided
    picker: SessionPicker
    session: QPushButton
    photo: QPushButton
    wall: QPushButton
    timer: BlockTimerView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "capture_header")
        self._shown: SessionRow | None = None
        self._widths = {True: 0, False: 0}
        self._wall_is_paused = False
        self.row.addStrut(_HEIGHT)  # the list of sessions takes the place of the title
        self.session.setMenu(QMenu(self.session))
        self.picker.chosen.connect(self.session_chosen)
        self.picker.closed.connect(self._close_picker)
        self.photo.clicked.connect(self.photo_wanted)
        self.wall.clicked.connect(lambda: self.wall_wanted.emit())  # checked is what the wall is, not what is pressed
        self._retranslate()
        self._measure()

    def show_session(self, row: SessionRow | None) -> None:
        """Show *row*; the list of sessions closes."""
        self._shown = row
        self._show_title(picking=False)
        if row is None:
            return
        self.session_title.setText(row.title)
        persons = self.tr("%Ln personer", "", row.persons) if row.persons else ""
        parts = (session_kind_name(row.kind), day_text(row.date) if row.date else "", row.place, persons)
        self.facts.setText(" · ".join(part for part in parts if part))

    def open_picker(self, sessions: Sequence[SessionRow]) -> None:
        """Let the user choose among *sessions*, in the place of the title."""
        self._show_title(picking=True)
        self.picker.open(sessions)

    def follow(self, clock: BlockClock) -> None:
        """Show the time of *clock*."""
        self.timer.follow(clock)
        clock.ticked.connect(self._give_room)

    def show_wall(self, *, is_open: bool, is_paused: bool) -> None:
        """Show whether the wall is up, and whether it stands still."""
        self._wall_is_paused = is_paused
        self.wall.setChecked(is_open)
        self.wall.setIcon(icon("pause" if is_paused else "monitor", "ink"))
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """Return the size with all that may give way gone."""
        hint = super().minimumSizeHint()
        return QSize(self._width_beside_title(*_STEPS[-1]) + current_look().px(_TITLE_WIDTH) // 2, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there's room for."""
        super().resizeEvent(event)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._shown)
            self._measure()
        elif event.type() in LOOK_CHANGES:
            self._measure()

    def _close_picker(self) -> None:
        self._show_title(picking=False)
        self.picker_closed.emit()

    def _show_title(self, picking: bool) -> None:
        self.session_title.setHidden(picking)
        self.facts.setHidden(picking)

    def _measure(self) -> None:
        for words in (True, False):
            self._show_words(words)
            self._widths[words] = sum(self._width_of_button(button) for button, _ in self._buttons())
        self._give_room()

    def _width_of_button(self, button: QPushButton) -> int:
        button.ensurePolished()
        return button.sizeHint().width()

    def _give_room(self) -> None:
        room = self.width() - current_look().px(_TITLE_WIDTH)
        words, detail = next((step for step in _STEPS if self._width_beside_title(*step) <= room), _STEPS[-1])
        self._show_words(words)
        self.timer.face.show_detail(detail)

    def _show_words(self, words: bool) -> None:
        for button, text in self._buttons():
            said = text if words else ""
            if button.text() != said:
                button.setText(said)

    def _width_beside_title(self, words: bool, detail: int) -> int:
        gaps = self.row.spacing() * (len(self._buttons()) + 1)
        return self._widths[words] + gaps + self.timer.width_with(detail)

    def _buttons(self) -> tuple[tuple[QPushButton, str], ...]:
        return (
            (self.session, self.tr("Tillfälle")),
            (self.photo, self.tr("Foto")),
            (self.wall, self.tr("Vägg pausad") if self._wall_is_paused else self.tr("Vägg")),
        )

    def _retranslate(self) -> None:
        self.session.setIcon(icon("calendar", "ink"))
        self.photo.setIcon(icon("camera", "ink"))
        self.wall.setIcon(icon("monitor", "ink"))
        for button, text in self._buttons():
            button.setAccessibleName(text)
        menu = self.session.menu()
        menu.clear()
        entries: tuple[tuple[str, Callable[[], object], str], ...] = (
            (self.tr("Byt tillfälle…"), self.picker_wanted.emit, "Ctrl+T"),
            (self.tr("Ändra tillfället…"), self.edit_wanted.emit, ""),
            (self.tr("Nytt tillfälle…"), self.new_wanted.emit, "Ctrl+Shift+T"),
            (self.tr("Skriv ut bordsblad (PDF)…"), self.sheets_wanted.emit, ""),
            (self.tr("Skriv in från papper…"), self.paper_wanted.emit, ""),
        )
        for text, act, key in entries:
            menu.addAction(f"{text}\t{key}" if key else text, act)
