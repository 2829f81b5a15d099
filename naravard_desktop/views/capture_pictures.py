"""Photos in Fånga: which are shown, which one is being typed from, and where new ones come from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.exchange.pictures import SUFFIXES
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.services.pictures import PictureRow, pictures
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_composer import NoteComposer
from naravard_desktop.views.capture_context import Photo
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_stream import NoteStream
from naravard_desktop.views.file_dialogs import AskPaths, ask_several
from naravard_desktop.views.page_around import show_in_page
from naravard_desktop.views.picture_drops import PictureDrops
from naravard_desktop.views.picture_pane import PicturePane
from naravard_desktop.views.picture_sources import Source


@dataclass(frozen=True)
class Parts:
    """What of Fånga photos have to do with."""

    page: QWidget
    pane: PicturePane
    field: CaptureField
    composer: NoteComposer
    stream: NoteStream


class CapturePictures(QObject):
    """Binds the pane of photos to the field, the chips and the stream. It asks for changes and makes none.

    Signals:
        given(int, object): store these photos, a list of `Source`, with that session; answered by `taken` and `say`.
        renamed(int, str), deleted(int), erased(int): the local id of a photo.
        toggled(): the pane was opened or closed.
        changed(): what can be done is something else now.
    """

    given = Signal(int, object)
    renamed = Signal(int, str)
    deleted = Signal(int)
    erased = Signal(int)
    toggled = Signal()
    changed = Signal()

    def __init__(self, project: Project, tasks: Tasks, parts: Parts, ask: AskPaths = ask_several) -> None:
        super().__init__(parts.page)
        self._project, self._parts, self._ask = project, parts, ask
        self._session: SessionRow | None = None
        self._rows: tuple[PictureRow, ...] = ()
        self._chosen: int | None = None
        self._left: dict[int, int] = {}  # session → the photo that was looked at last
        self._folder: Path | None = None
        self._told: tuple[bool, int | None, int] = (False, None, 0)
        self._drops = PictureDrops(parts.page, self._has_session)
        parts.pane.use(project, tasks)
        parts.pane.hide()
        self._connect()

    # --- what is shown ---

    @property
    def is_open(self) -> bool:
        """Whether the photos are beside the notes."""
        return not self._parts.pane.isHidden()

    @property
    def chosen(self) -> int | None:
        """The photo that is shown large, and that the next notes are typed from."""
        return self._chosen

    def follow(self, session: SessionRow | None) -> None:
        """Show the photos of *session* as they are now."""
        moved = (session.pk if session else None) != (self._session.pk if self._session else None)
        self._session = session
        self._rows = pictures(self._project, session.pk) if session is not None else ()
        if moved:
            self._parts.pane.say("")
            self._chosen = self._last_seen() if self.is_open else None
        if self._row(self._chosen) is None:
            self._chosen = None
        self._show()

    def open(self, pk: int | None = None) -> None:
        """Show the photos, with *pk* large, or else the one that was looked at last."""
        if self._session is None:
            return
        chosen = pk if pk is not None else self._chosen if self.is_open else self._last_seen()
        if not self.is_open:
            self._parts.pane.show()
            self.toggled.emit()
            QTimer.singleShot(0, self, self._keep_field_in_view)  # once everything has found its place
        self.choose(chosen)
        if pk is not None and self._chosen is None:
            self._parts.pane.say(self.tr("Fotot är borttaget. Anteckningarna från det är kvar."))

    def close(self) -> None:
        """Put the photos away; the next notes are typed from none."""
        if self.is_open:
            self._parts.pane.hide()
            self._parts.pane.say("")
            self.toggled.emit()
        self.choose(None)
        self._parts.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self) -> None:
        """Show the photos or put them away."""
        self.close() if self.is_open else self.open()

    def choose(self, pk: int | None) -> None:
        """Show the photo *pk* large, and type the next notes from it."""
        self._chosen = pk if self._row(pk) is not None else None
        if self._session is not None and self._chosen is not None:
            self._left[self._session.pk] = self._chosen
        self._show()

    def say(self, text: str, tone: str = "") -> None:
        """Say *text* over the photos, which come into view for it."""
        if text and not self.is_open:
            self.open()
        self._parts.pane.say(text, tone)

    def taken(self, session: int, pk: int) -> None:
        """Show the photo *pk* of *session*, which was given and is stored now, unless one has gone elsewhere."""
        if self._session is not None and self._session.pk == session:
            self.open(pk)

    # --- what can be done ---

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what can be done here, by the names of `capture_commands`."""
        pane = self._parts.pane
        return {
            "pictures": self.toggle,
            "add_pictures": self.ask_for_files,
            "next_picture": lambda: pane.step(1),
            "previous_picture": lambda: pane.step(-1),
            "picture_larger": lambda: pane.larger_by(1),
            "picture_smaller": lambda: pane.larger_by(-1),
            "picture_left": lambda: pane.view.move_by(-0.2, 0),
            "picture_right": lambda: pane.view.move_by(0.2, 0),
            "picture_up": lambda: pane.view.move_by(0, -0.2),
            "picture_down": lambda: pane.view.move_by(0, 0.2),
            "rename_picture": pane.rename_current,
            "delete_picture": pane.delete_current,
            "erase_picture": pane.ask_to_erase,
        }

    def usable(self) -> dict[str, Callable[[], bool]]:
        """Return for each of `acts` whether it makes sense now."""
        always = ("pictures", "add_pictures")
        stepping = ("next_picture", "previous_picture")
        return {
            name: self._has_session if name in always else self._has_some if name in stepping else self._has_chosen
            for name in self.acts()
        }

    def ask_for_files(self) -> None:
        """Let the user choose photos on the computer."""
        from platformdirs import user_pictures_path

        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(SUFFIXES))
        title, bilder = self.tr("Lägg till foton"), self.tr("Bilder")
        chosen = self._ask(self._parts.page, title, self._folder or user_pictures_path(), f"{bilder} ({kinds})")
        if chosen:
            self._folder = chosen[0].parent
            self.give(list(chosen))

    def give(self, sources: Sequence[Source]) -> None:
        """Ask for *sources* to be stored with the session."""
        if self._session is not None and sources:
            self.open(self._chosen)
            self.given.emit(self._session.pk, list(sources))

    # --- inside ---

    def _connect(self) -> None:
        parts, pane = self._parts, self._parts.pane
        pane.chosen.connect(self.choose)
        pane.add_wanted.connect(self.ask_for_files)
        pane.close_wanted.connect(self.close)
        pane.renamed.connect(self.renamed)
        pane.deleted.connect(self.deleted)
        pane.erased.connect(self.erased)
        pane.notes_wanted.connect(parts.stream.choose_from_photo)
        pane.typed.connect(parts.stream.typed)
        pane.left.connect(parts.field.setFocus)
        parts.field.pictures_given.connect(self.give)
        parts.field.key_pressed.connect(self._take_escape)
        parts.composer.context_changed.connect(self._follow_context)
        parts.stream.photo_wanted.connect(self.open)
        self._drops.given.connect(self.give)

    def _keep_field_in_view(self) -> None:
        show_in_page(self._parts.field, self._parts.field.viewport().rect())

    def _show(self) -> None:
        row = self._row(self._chosen)
        photo = Photo(row.pk, row.name) if row is not None and not row.erased else None
        if self._parts.composer.context.picture != photo:
            self._parts.composer.set_context(replace(self._parts.composer.context, picture=photo))
        if self.is_open:
            self._parts.pane.show_photos(self._rows, self._chosen)
        self._parts.stream.show_photos(self._names(), self._chosen)
        now = (self.is_open, self._chosen, len(self._rows))
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _names(self) -> Mapping[int, str]:
        label = self._parts.pane.strip.photos.label
        return {row.pk: label(row) for row in self._rows}

    def _follow_context(self) -> None:
        """Let go of the photo when its chip is removed."""
        row = self._row(self._chosen)
        if row is not None and not row.erased and self._parts.composer.context.picture is None:
            self.choose(None)

    def _take_escape(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open and self._parts.field.is_empty():
            event.accept()
            self.close()

    def _last_seen(self) -> int | None:
        there = [row.pk for row in self._rows if not row.erased]
        last = self._left.get(self._session.pk) if self._session is not None else None
        return last if last in there else there[-1] if there else None

    def _row(self, pk: int | None) -> PictureRow | None:
        return next((row for row in self._rows if row.pk == pk), None)

    def _has_session(self) -> bool:
        return self._session is not None

    def _has_some(self) -> bool:
        return self.is_open and bool(self._rows)

    def _has_chosen(self) -> bool:
        return self.is_open and self._chosen is not None
