"""What Fånga asks for about photos, carried out: they're read beside the writing lane and stored one by one."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.picture import Picture
from naravard_desktop.exchange.pictures import read_picture
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services import pictures
from naravard_desktop.services.change import Change
from naravard_desktop.services.projects import Project
from naravard_desktop.views.capture_pictures import CapturePictures
from naravard_desktop.views.picture_sources import Source, readable_source

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench

_NAMED = 4
"""So many files that couldn't be read are named; more are counted."""


@dataclass
class _Batch:
    """Photos that were given at once, and what has become of them; touched in the GUI thread alone."""

    session: int
    total: int
    stored: int = 0
    known: int = 0
    refused: list[tuple[str, UserError]] = field(default_factory=list)
    read: int | None = None

    @property
    def is_done(self) -> bool:
        return self.read is not None and self.stored + self.known + len(self.refused) >= self.read


class Picturing(QObject):
    """Carries out what *photos* asks for."""

    _was_read = Signal()

    def __init__(self, bench: "Workbench", photos: CapturePictures, tasks: Tasks) -> None:
        super().__init__(bench)
        self._bench, self._photos, self._tasks = bench, photos, tasks
        self._waiting: SimpleQueue[tuple[_Batch, Picture]] = SimpleQueue()
        self._was_read.connect(self._store, Qt.ConnectionType.QueuedConnection)
        photos.given.connect(self._take)
        photos.renamed.connect(self._rename)
        photos.deleted.connect(self._delete)
        photos.erased.connect(self._erase)

    def close(self) -> None:
        """Store what has been read but isn't stored; the project closes, and nobody is there to be told of it."""
        while not self._waiting.empty():
            batch, picture = self._waiting.get()
            with suppress(UserError):
                self._adding(batch, picture)(self._bench.project)

    # --- new photos ---

    def _take(self, session: int, sources: Sequence[Source]) -> None:
        batch = _Batch(session, len(sources))
        job = self._tasks.run(
            partial(self._read, batch, list(sources)),
            partial(self._end_reading, batch),
            owner=self,
            label=self.tr("Läser in %Ln foton…", "", len(sources)),
            cancellable=True,
        )
        self._bench.destroyed.connect(job.cancel)

    def _read(self, batch: _Batch, sources: Sequence[Source], job: Job) -> tuple[int, list[tuple[str, UserError]]]:
        """Read *sources* in a worker; return how many were, and what couldn't be read. What was read is kept."""
        refused: list[tuple[str, UserError]] = []
        for number, source in enumerate(sources):
            if job.cancelled:
                return number, refused
            job.progress(number, len(sources))
            try:
                picture = read_picture(readable_source(source))
            except UserError as error:
                refused.append((source.name if isinstance(source, Path) else "", error))
            else:
                self._hand_over(batch, picture)
        return len(sources), refused

    def _hand_over(self, batch: _Batch, picture: Picture) -> None:
        self._waiting.put((batch, picture))
        try:
            self._was_read.emit()
        except RuntimeError:
            if isValid(self):
                raise
            # The project was closed meanwhile.

    def _store(self) -> None:
        if self._waiting.empty():  # the project was closed meanwhile, and took it along
            return
        batch, picture = self._waiting.get()
        label = QT_TRANSLATE_NOOP("undo", "Nytt foto")
        work = self._adding(batch, picture)
        self._bench.write(label, work, partial(self._stored, batch), partial(self._refused, batch))

    def _adding(self, batch: _Batch, picture: Picture) -> Callable[[Project], Change]:
        return partial(pictures.add_picture, session=batch.session, name=self.tr("Foto"), picture=picture)

    def _stored(self, batch: _Batch, change: Change) -> None:
        if batch.stored + batch.known == 0:
            self._photos.taken(batch.session, change.created[0])
        if change:
            batch.stored += 1
        else:
            batch.known += 1
        self._tell(batch)

    def _refused(self, batch: _Batch, error: UserError) -> None:
        batch.refused.append(("", error))
        self._tell(batch)

    def _end_reading(self, batch: _Batch, outcome: tuple[int, list[tuple[str, UserError]]]) -> None:
        batch.read = outcome[0]
        batch.refused += outcome[1]
        self._tell(batch)

    def _tell(self, batch: _Batch) -> None:
        if not batch.is_done:
            done = batch.stored + batch.known
            if batch.total > 1:
                words = self.tr("{done} av {total} foton är sparade…")
                self._photos.say(words.format(done=done, total=batch.total))
        elif batch.refused:
            self._photos.say(self._problem(batch), "danger")
        elif batch.read is not None and batch.read < batch.total:
            words = self.tr("Avbrutet: {done} av {total} foton är sparade.")
            self._photos.say(words.format(done=batch.stored + batch.known, total=batch.total))
        elif batch.known:
            self._photos.say(self.tr("%Ln foton fanns redan och sparades inte en gång till.", "", batch.known))
        else:
            self._photos.say("")

    def _problem(self, batch: _Batch) -> str:
        """Return in a sentence which photos couldn't be stored, and why the first one couldn't."""
        first = explain(batch.refused[0][1])
        if batch.total == 1:
            return first
        names = [name for name, _ in batch.refused if name]
        more = len(batch.refused) - len(names[:_NAMED])
        listed = ", ".join(names[:_NAMED])
        if not listed:
            listed = self.tr("%Ln foton", "", len(batch.refused))
        elif more:
            listed = self.tr("{names} och %Ln till", "", more).format(names=listed)
        saved = self.tr("%Ln foton är sparade.", "", batch.stored + batch.known)
        return self.tr("{names} kom inte med; {saved}").format(names=listed, saved=saved) + "\n" + first

    # --- photos that are there ---

    def _rename(self, pk: int, name: str) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Fotots namn")
        self._bench.write(label, partial(pictures.rename_picture, pk=pk, name=name))

    def _delete(self, pk: int) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Borttaget foto")
        self._bench.write(label, partial(pictures.delete_picture, pk=pk), lambda _change: self._say_deleted())

    def _say_deleted(self) -> None:
        self._photos.say(self.tr("Fotot är borttaget. Ctrl+Z tar tillbaka det."))

    def _erase(self, pk: int) -> None:
        # Not remembered for undo: what is erased doesn't come back.
        project = self._bench.project
        self._tasks.run(lambda _job: pictures.erase_picture(project, pk), self._bench.follow, owner=self, writes=True)
