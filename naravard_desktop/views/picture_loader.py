"""Photos for the screen: read and decoded in a worker, only as large as they're shown, the latest few kept."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from naravard_desktop.domain.errors import InvalidProject, UserError
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.services.pictures import picture_data
from naravard_desktop.services.projects import Project

_KEPT = 4  # at most 17 MB each
_THUMBNAILS_KEPT = 300  # some 80 kB each at 100 % text


@dataclass(frozen=True)
class Shot:
    """A photo as it's painted: *full* is its stored size, *pixmap* may be smaller."""

    pk: int
    full: QSize
    pixmap: QPixmap


class PictureLoader(QObject):
    """Gives photos of *project* by their local ids.

    Signals:
        loaded(object): the `Shot` that was wanted last.
        thumbnail_loaded(int): `thumbnail` has that photo now.
        failed(int, object): that photo can't be shown, and the `UserError` that says why.
    """

    loaded = Signal(object)
    thumbnail_loaded = Signal(int)
    failed = Signal(int, object)

    def __init__(self, project: Project, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._tasks = project, tasks
        self._shots: OrderedDict[tuple[int, int], Shot] = OrderedDict()
        self._thumbnails: OrderedDict[int, QPixmap] = OrderedDict()
        self._thumbnail_box = QSize()
        self._queue: list[int] = []
        self._at_work = False
        self._wanted = 0

    def want(self, pk: int, box: QSize) -> None:
        """Load the photo *pk* as large as it goes into *box*, in device pixels, but not larger than it is."""
        self._wanted = pk
        known = next((shot for (each, _), shot in self._shots.items() if each == pk), None)
        if known is not None:
            key = (pk, _fitted(known.full, box).width())
            if key in self._shots:
                self._shots.move_to_end(key)
                self.loaded.emit(self._shots[key])
                return
        self._tasks.run(
            lambda _job: _decode(self._project, pk, box),
            lambda found: self._keep(pk, *found),
            lambda error: self._refuse(pk, error),
            owner=self,
            replaces="picture",
        )

    def thumbnail(self, pk: int, box: QSize) -> QPixmap | None:
        """Return the photo *pk* at the size of *box*; None until it's there, which `thumbnail_loaded` tells."""
        if box != self._thumbnail_box:
            self._thumbnail_box = box
            self._thumbnails.clear()
        found = self._thumbnails.get(pk)
        if found is None and pk not in self._queue:
            self._queue.append(pk)
            self._next_thumbnail()
        return found

    def forget(self, pk: int) -> None:
        """Let go of the photo *pk*, which was erased."""
        self._thumbnails.pop(pk, None)
        for key in [key for key in self._shots if key[0] == pk]:
            del self._shots[key]

    def _keep(self, pk: int, full: QSize, image: QImage) -> None:
        shot = Shot(pk, full, QPixmap.fromImage(image))
        self._shots[pk, image.width()] = shot
        while len(self._shots) > _KEPT:
            self._shots.popitem(last=False)
        if pk == self._wanted:
            self.loaded.emit(shot)

    def _refuse(self, pk: int, error: UserError) -> None:
        if pk == self._wanted:
            self.failed.emit(pk, error)

    def _next_thumbnail(self) -> None:
        # One at a time, so that a search or a list never waits behind fifty of them.
        if self._at_work or not self._queue:
            return
        self._at_work, pk, box = True, self._queue[0], self._thumbnail_box

        def ended(then: Callable[[], object]) -> None:
            self._at_work = False
            self._queue.remove(pk)
            then()
            self._next_thumbnail()

        self._tasks.run(
            lambda _job: _decode(self._project, pk, box),
            lambda found: ended(lambda: self._keep_thumbnail(pk, box, found[1])),
            lambda _error: ended(lambda: self._keep_thumbnail(pk, box, QImage())),
            owner=self,
        )

    def _keep_thumbnail(self, pk: int, box: QSize, image: QImage) -> None:
        if box == self._thumbnail_box:
            self._thumbnails[pk] = QPixmap.fromImage(image)
            if len(self._thumbnails) > _THUMBNAILS_KEPT:
                self._thumbnails.popitem(last=False)
        self.thumbnail_loaded.emit(pk)


def _decode(project: Project, pk: int, box: QSize) -> tuple[QSize, QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(picture_data(project, pk)))
    reader = QImageReader(buffer)
    full = reader.size()
    reader.setScaledSize(_fitted(full, box))
    image = reader.read()
    if image.isNull():
        raise InvalidProject("Ett foto i projektfilen är skadat. Det finns kanske kvar i en säkerhetskopia.")
    # In this format it becomes a pixmap without being touched again.
    return full, image.convertToFormat(QImage.Format.Format_RGB32)


def _fitted(full: QSize, box: QSize) -> QSize:
    fitted = full.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(full)
    return fitted.expandedTo(QSize(1, 1))
