"""What the whole room follows while somebody types: the time of the question, and the wall."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from naravard_desktop.services.projects import Project
from naravard_desktop.views.block_clock import BlockClock
from naravard_desktop.views.capture_composer import NoteComposer
from naravard_desktop.views.capture_desk import SessionDesk
from naravard_desktop.views.capture_header import CaptureHeader
from naravard_desktop.views.wall_desk import Scene, WallDesk


class CaptureRoom(QObject):
    """Binds clock and wall to the question, the table and the head of Fånga.

    Signals:
        said(str): a sentence for the one who types.
    """

    said = Signal(str)

    def __init__(
        self, project: Project, desk: SessionDesk, composer: NoteComposer, header: CaptureHeader, field: QWidget
    ) -> None:
        super().__init__(field)
        self._desk, self._composer, self._header, self._field = desk, composer, header, field
        self._was_open = False
        self.clock = BlockClock(self)
        self.wall = WallDesk(project, self.clock, field)
        header.follow(self.clock)
        header.wall_wanted.connect(self.wall.toggle)
        composer.context_changed.connect(self._follow_table)
        self.wall.changed.connect(self._wall_changed)
        self.wall.asked.connect(self._obey)

    def follow(self) -> None:
        """Go along with the question and the notes that Fånga shows now."""
        session, place = self._desk.current, self._desk.question[0]
        if session is not None:
            agenda = session.agenda
            self.clock.turn_to((session.pk, place), agenda[place].minutes if agenda else 0)
        self.wall.show(self._scene())

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what can be done here, by the names of `capture_commands`."""
        return {
            "timer": self._header.timer.toggle,
            "timer_longer": self.clock.extend,
            "timer_anew": self.clock.restart,
            "timer_length": self._header.timer.open_menu,
            "wall": self.wall.toggle,
            "wall_pause": self.wall.toggle_pause,
            "wall_table": self.wall.toggle_table,
            "wall_bigger": lambda: self.wall.resize_text(1),
            "wall_smaller": lambda: self.wall.resize_text(-1),
        }

    def _scene(self) -> Scene | None:
        session, (_, question) = self._desk.current, self._desk.question
        table = str(self._composer.context.table or "")
        return Scene(session, question, table) if session is not None else None

    def _follow_table(self) -> None:
        scene = self._scene()
        if scene != self.wall.scene:
            self.wall.show(scene)

    def _wall_changed(self, sentence: str) -> None:
        self._header.show_wall(is_open=self.wall.is_open, is_paused=self.wall.is_paused)
        if sentence or (self._was_open and not self.wall.is_open):  # what was said of an open wall isn't true any more
            self.said.emit(sentence)
        if self.wall.is_open != self._was_open and self._field.isVisible():
            # Whoever types goes on typing, whatever the window system thinks of a new window.
            self._field.window().activateWindow()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_open = self.wall.is_open

    def _obey(self, wanted: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "next": lambda: self._desk.step_question(1),
            "previous": lambda: self._desk.step_question(-1),
            "timer": self.clock.toggle,
            "longer": self.clock.extend,
            "anew": self.clock.restart,
        }
        acts[wanted]()
