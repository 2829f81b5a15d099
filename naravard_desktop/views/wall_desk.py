"""Opens and closes the wall, and decides what of the session is on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.services.wall import WallNote, newest_notes, public_text, wall_notes
from naravard_desktop.views.block_clock import BlockClock
from naravard_desktop.views.wall import Wall, WallContent

STEPS = (0.8, 1.0, 1.25, 1.5, 2.0)
"""How large the text can be, 1.0 is usual."""

_OWN_SHARE = 0.7  # of the screen, where the wall has to share it


@dataclass(frozen=True, slots=True)
class Scene:
    """What is discussed, and at which table the one who types sits: ``""`` = none."""

    session: SessionRow
    question: str = ""
    table: str = ""


class WallDesk(QObject):
    """The wall of a project, open or not. It reads only what is stored; what's being typed never comes here.

    Signals:
        changed(str): it opened, closed or paused; a sentence for the one who types, empty when there's nothing to say.
        asked(str): the wall asks for something that isn't the wall's own, see `views.wall.Wall`.
    """

    changed = Signal(str)
    asked = Signal(str)

    def __init__(self, project: Project, clock: BlockClock, parent: QWidget) -> None:
        super().__init__(parent)
        self._project, self._clock, self._beside = project, clock, parent
        self.window: Wall | None = None
        self.scene: Scene | None = None
        self._frozen: tuple[Scene, WallContent] | None = None
        self._only_table = False
        self._step = STEPS.index(1.0)
        self._public = lru_cache(maxsize=256)(public_text)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._come_down)

    @property
    def is_open(self) -> bool:
        """Whether the wall is up."""
        return self.window is not None

    @property
    def is_paused(self) -> bool:
        """Whether nothing new comes up."""
        return self._frozen is not None

    def show(self, scene: Scene | None) -> None:
        """Show *scene* with its notes as they are now; None shows nothing."""
        self.scene = scene
        self.refresh()

    def refresh(self) -> None:
        """Read again what is on the wall."""
        if self.window is not None:
            self.window.show_content(self._content(self.window))

    # --- what the user does ---

    def toggle(self) -> None:
        """Open the wall, or close it."""
        if self.window is not None:
            self.close()
        else:
            self._open()

    def close(self) -> None:
        """Close the wall."""
        if self.window is not None:
            self.window.close()

    def toggle_pause(self) -> None:
        """Let nothing new come up, or let what came meanwhile come up. What's taken back goes in any case."""
        if self.window is None or self.scene is None:
            self.changed.emit(self.tr("Väggen är inte öppen. F9 öppnar den."))
            return
        self._frozen = (self.scene, self.window.content) if self._frozen is None else None
        self.refresh()
        paused = self.tr("Väggen är pausad: inget nytt visas där. Skift+F9 släpper fram det.")
        self.changed.emit(paused if self._frozen else self.tr("Väggen visar allt igen."))

    def toggle_table(self) -> None:
        """Show the notes of the table alone, or those of all."""
        self._only_table = not self._only_table
        self.refresh()

    def resize_text(self, step: int) -> None:
        """Make the text *step* sizes larger."""
        self._step = min(max(self._step + step, 0), len(STEPS) - 1)
        if self.window is not None:
            self.window.set_step(STEPS[self._step])
            self.refresh()  # there's room for fewer notes, or for more

    # --- what is on it ---

    def _content(self, window: Wall) -> WallContent:
        scene = self.scene
        if scene is None:
            return WallContent()
        if self._frozen is not None:
            return self._still(scene, *self._frozen)
        title, question = map(self._public, (scene.session.title, scene.question))
        notes = self._notes(scene, window.board.capacity)
        return WallContent(title, question, self._status(scene), notes)

    def _still(self, scene: Scene, was: Scene, content: WallContent) -> WallContent:
        session = scene.session if scene.session.pk == was.session.pk else was.session
        notes = wall_notes(self._project, session, [note.pk for note in content.notes], self._public)
        return replace(content, notes=notes, status=self._status(was))

    def _notes(self, scene: Scene, limit: int) -> tuple[WallNote, ...]:
        table = scene.table if self._only_table else ""
        newest = newest_notes(self._project, scene.session, limit, table)
        return wall_notes(self._project, scene.session, newest, self._public)

    def _status(self, scene: Scene) -> str:
        table = self.tr("Bord {number}").format(number=scene.table) if self._only_table and scene.table else ""
        return " · ".join(filter(None, (table, self.tr("Paus") if self.is_paused else "")))

    # --- the window ---

    def _open(self) -> None:
        window = self.window = Wall(self._clock)
        window.asked.connect(self._obey)
        window.closed.connect(self._forget)
        window.board.resized.connect(self.refresh)
        window.set_step(STEPS[self._step])
        self._beside.destroyed.connect(window.deleteLater)
        other = self._projector()
        if other is None:
            self._place_beside(window)
        else:
            window.setGeometry(other)
            window.showFullScreen()
        self.refresh()
        self.changed.emit(self._where(other is not None))

    def _place_beside(self, window: Wall) -> None:
        screen = self._beside.screen().availableGeometry()
        size = screen.size() * _OWN_SHARE
        window.setGeometry(QRect(screen.bottomRight() - QPoint(size.width(), size.height()), size))
        window.show()

    def _projector(self) -> QRect | None:
        mine = self._beside.screen().geometry()
        return second_place(mine, [screen.geometry() for screen in QGuiApplication.screens()])

    def _where(self, is_elsewhere: bool) -> str:
        if is_elsewhere:
            return self.tr("Väggen visas på den andra skärmen. Skift+F9 pausar den, F9 stänger den.")
        return self.tr(
            "Väggen är öppen i ett eget fönster (Alt+Tabb). Dra det till projektorn och tryck F11 där. F9 stänger den."
        )

    def _come_down(self, _screen: QScreen) -> None:
        """Leave the screen to the one who types when the projector is unplugged."""
        window = self.window
        if window is not None and self._projector() is None:
            window.showNormal()
            self._place_beside(window)

    def _forget(self) -> None:
        self.window, self._frozen = None, None
        self.changed.emit("")

    def _obey(self, wanted: str) -> None:
        own: dict[str, Callable[[], object]] = {
            "close": self.close,
            "pause": self.toggle_pause,
            "table": self.toggle_table,
            "bigger": lambda: self.resize_text(1),
            "smaller": lambda: self.resize_text(-1),
        }
        own.get(wanted, lambda: self.asked.emit(wanted))()


def second_place(mine: QRect, screens: Sequence[QRect]) -> QRect | None:
    """Return the place of a screen that shows something else than the one at *mine*; a mirror of it overlaps it."""
    return next((each for each in screens if not each.intersects(mine)), None)
