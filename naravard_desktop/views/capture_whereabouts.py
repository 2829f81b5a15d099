"""Tells where in Fånga somebody is, so that it can be kept, and brings them back there once."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.views.capture_composer import NoteComposer
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_desk import SessionDesk
from naravard_desktop.views.capture_place import Place, context_of, marks_of, place_of, session_of, to_text
from naravard_desktop.views.capture_room import CaptureRoom


class Whereabouts(QObject):
    """Watches session, question, what the next note gets, and the timer.

    Signals:
        changed(str): somebody is somewhere else now; the text is for `remember`.
    """

    changed = Signal(str)

    def __init__(self, desk: SessionDesk, composer: NoteComposer, room: CaptureRoom) -> None:
        super().__init__(room)
        self._desk, self._composer, self._room = desk, composer, room
        self._choices = Choices()
        self._wanted: Place | None = None
        self._told = ""
        self._settled = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # a step changes several things at once
        self._soon.timeout.connect(self._tell)
        for moved in (desk.moved, composer.context_changed, room.clock.moved):
            moved.connect(self._soon.start)

    def remember(self, text: str) -> None:
        """Go where *text* says at the next `settle`."""
        self._wanted = place_of(text) if text else None

    def settle(self, choices: Choices) -> None:
        """Go where one is to be, now that sessions and *choices* have been read; what's gone since is left out."""
        self._choices, self._settled = choices, True
        place, self._wanted = self._wanted, None
        if place is None:
            return
        session = session_of(place, self._desk.sessions, self._desk.current, date.today())
        if session is not None:
            self._desk.go_to(session, place.question)
            self._composer.set_context(context_of(place, choices))
            self._room.follow()
            self._room.clock.put_back(place.timer)

    def _tell(self) -> None:
        text = to_text(self._place()) if self._settled else ""
        if text and text != self._told:
            self._told = text
            self.changed.emit(text)

    def _place(self) -> Place:
        context, session = self._composer.context, self._desk.current
        return Place(
            session=session.uid if session else "",
            question=self._desk.question[0],
            kept=marks_of(context.kept, self._choices),
            once=marks_of(context.once, self._choices),
            table=context.table,
            round=context.round,
            timer=self._room.clock.timer,
        )
