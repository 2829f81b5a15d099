"""Photos that are dragged over Fånga: it says so, and takes them when they're dropped."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import RADIUS
from naravard_desktop.views.picture_sources import dropped


class PictureDrops(QObject):
    """Lets photos be dropped anywhere on *page* while it has a place for them.

    Signals:
        given(object): what was dropped, a list of `Source`.
    """

    given = Signal(object)

    def __init__(self, page: QWidget, has_place: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page, self._has_place = page, has_place
        self._veil = _Veil(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged if there's a photo in it."""
        kind = event.type()
        if watched is not self._page:
            return False
        if kind == QEvent.Type.DragLeave:
            self._veil.hide()
        elif kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            return self._take(event, dropped_here=kind == QEvent.Type.Drop)
        return False

    def _take(self, event: QDropEvent, dropped_here: bool) -> bool:
        mime = event.mimeData()
        may_be = self._has_place() and (bool(mime.urls()) or mime.hasImage())
        sources = dropped(mime) if dropped_here and may_be else []
        self._veil.setVisible(may_be and not dropped_here)
        if may_be:
            event.setDropAction(Qt.DropAction.CopyAction)  # a file that's moved here would be gone from where it was
            event.accept()
        if sources:
            self.given.emit(sources)
        return may_be


class _Veil(QWidget):
    """Covers the page while something is dragged over it, and says what would happen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Cover the whole page."""
        if visible and not self.isVisible():
            self.setGeometry(self._page.rect())
            self.raise_()
        super().setVisible(visible)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page and draw the sentence on a plate."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            ground = look.colour("bg")
            ground.setAlpha(200)
            painter.fillRect(self.rect(), ground)
            paint_box(painter, self.rect().adjusted(12, 12, -12, -12), RADIUS, None, look.colour("primary"), 3)
            plate = QRect(0, 0, look.px(360), look.px(120))
            plate.moveCenter(self.rect().center())
            paint_box(painter, plate, RADIUS, look.colour("surface"), look.colour("primary"), 2)
            mark = QRect(0, 0, look.px(32), look.px(32))
            mark.moveCenter(plate.center() - QRect(0, 0, 0, look.px(50)).bottomLeft() / 2)
            paint_icon(painter, mark, "camera", look.colour("primary"))
            painter.setFont(look.font("emphasis"))
            painter.setPen(look.colour("ink"))
            words = plate.adjusted(0, look.px(62), 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.tr("Släpp fotona här"))
        finally:
            painter.end()
