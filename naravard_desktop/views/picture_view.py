"""One photo, large: fitted to its place, zoomed and moved about by keys, wheel and mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from naravard_desktop.qt.paint import paint_box
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.tokens import RADIUS
from naravard_desktop.views.picture_loader import Shot

STEP = 1.25
"""Each press makes the photo so many times larger."""

_LARGEST = 4.0  # screen pixels for a pixel of the photo, or the fitted size where that's more
_MOVE = 0.2  # of what is in view, for one press of an arrow
_MARGIN = 3
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_Key = Qt.Key


class PictureView(QWidget):
    """Shows a `Shot`, or a sentence where there is none. A click leaves the focus where it was; Tab leads here.

    Signals:
        wanted(QSize): the photo as large as it goes into so many device pixels.
        stepped(int): the next (1) or previous (-1) photo.
        acted(str): ``rename``, ``delete`` or ``leave``.
        menu_wanted(QPoint): what there is to do with the photo, at a place of the screen.
        typed(str): letters that mean nothing here.
    """

    wanted = Signal(QSize)
    stepped = Signal(int)
    acted = Signal(str)
    menu_wanted = Signal(QPoint)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shot: Shot | None = None
        self._sentence = ""
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self._asked = QSize()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # --- what is shown ---

    @property
    def zoom(self) -> float:
        """How many times larger than fitted the photo is."""
        return self._zoom

    @property
    def shot(self) -> Shot | None:
        """What is shown."""
        return self._shot

    def begin(self, sentence: str) -> None:
        """Show *sentence* until the next photo comes, whole."""
        self._shot, self._sentence, self._asked = None, sentence, QSize()
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._follow()

    def show_shot(self, shot: Shot) -> None:
        """Show *shot*; the same photo at another size stays where it is."""
        self._shot, self._sentence = shot, ""
        self._follow()

    def ask(self) -> None:
        """Ask for the photo at the size that it's shown at now."""
        box = self.target().size() if self._zoom > 1 else QSizeF(self._area().size())
        asked = (box * self.devicePixelRatioF()).toSize()
        if asked != self._asked and not asked.isEmpty():
            self._asked = asked
            self.wanted.emit(asked)

    def target(self) -> QRectF:
        """Return where the whole photo is, in this widget's pixels; some of it may be out of view."""
        if self._shot is None:
            return QRectF()
        area = QRectF(self._area())
        size = QSizeF(self._shot.full) * (self._fit() * self._zoom)
        x, y = self._middle.x(), self._middle.y()
        return QRectF(
            _placed(area.left(), area.width(), size.width(), x),
            _placed(area.top(), area.height(), size.height(), y),
            size.width(),
            size.height(),
        )

    # --- moving about ---

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Make the photo *factor* times larger; what is *at* (in this widget, else its middle) stays there."""
        if self._shot is None:
            return
        most = max(_LARGEST / (self._fit() * self.devicePixelRatioF()), 1.0)
        zoom = min(max(self._zoom * factor, 1.0), most)
        place = at if at is not None else QPointF(self._area().center())
        before, centre = self._on_photo(place), QPointF(self._area().center())
        self._zoom = zoom
        size = QSizeF(self._shot.full) * (self._fit() * zoom)
        offset = centre - place
        self._middle = before + QPointF(offset.x() / size.width(), offset.y() / size.height())
        self._follow()

    def fit(self) -> None:
        """Show the whole photo."""
        self.zoom_by(1 / self._zoom)

    def move_by(self, across: float, down: float) -> None:
        """Look further to the right and down, in shares of what is in view."""
        target, area = self.target(), self._area()
        if not target.isEmpty():
            step = QPointF(across * area.width() / target.width(), down * area.height() / target.height())
            self._middle += step
            self._follow()

    def _follow(self) -> None:
        """Keep the photo in view and paint it."""
        if self._shot is not None:
            target, area = self.target(), QRectF(self._area())
            centre = area.center() - target.topLeft()
            self._middle = QPointF(centre.x() / target.width(), centre.y() / target.height())
            self.setCursor(
                Qt.CursorShape.OpenHandCursor if self._zoom > 1 and self._held is None else Qt.CursorShape.ArrowCursor
            )
            self.ask()
        self.update()

    def _area(self) -> QRect:
        return self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _fit(self) -> float:
        """Return this widget's pixels for a pixel of the photo that fits; a small one is at most doubled."""
        if self._shot is None:
            return 1.0
        area, full = self._area(), self._shot.full
        return max(min(area.width() / full.width(), area.height() / full.height(), 2.0), 0.01)

    def _on_photo(self, place: QPointF) -> QPointF:
        target = self.target()
        away = place - target.topLeft()
        return QPointF(away.x() / target.width(), away.y() / target.height())

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """Return little: it takes what room the others leave, and the page needn't scroll for it."""
        look = current_look()
        return QSize(look.px(240), look.px(140))

    def minimumSizeHint(self) -> QSize:
        """Return the least that makes sense."""
        return QSize(120, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo on a quiet ground, or the sentence."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            paint_box(painter, self.rect(), RADIUS, look.colour("panel"), look.colour("line"))
            if self._shot is not None:
                painter.setClipRect(self._area())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self.target(), self._shot.pixmap, QRectF(self._shot.pixmap.rect()))
                painter.setClipping(False)
            elif self._sentence:
                painter.setPen(look.colour("muted"))
                painter.setFont(look.font("body"))
                inner = self._area().adjusted(look.px(24), 0, -look.px(24), 0)
                painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._sentence)
            if self.hasFocus():
                paint_box(painter, self.rect(), RADIUS, None, look.colour("primary"), 2)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep this view's own keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, move, go on to the next photo; letters go to whoever takes them."""
        act = self._meaning(event)
        if act is not None:
            act()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMAND_KEYS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else move a photo that is zoomed."""
        turns = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (turns.y() / 120), event.position())
        elif self._zoom > 1:
            self.move_by(-turns.x() / 120 * _MOVE, -turns.y() / 120 * _MOVE)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a photo that is zoomed."""
        if event.button() == Qt.MouseButton.LeftButton and self._zoom > 1:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held is not None:
            away = self._held - event.position()
            self._held = event.position()
            self.move_by(away.x() / self._area().width(), away.y() / self._area().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        del event
        self._held = None
        self._follow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the photo's own size there, or back to the whole."""
        if self._shot is not None and self._zoom == 1:
            self.zoom_by(max(1 / (self._fit() * self.devicePixelRatioF()), STEP**3), event.position())
        else:
            self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the photo."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().center()))

    def _meaning(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does here; nothing for letters and for keys with Ctrl or Alt."""
        if event.modifiers() & _COMMAND_KEYS:
            return None
        acts: dict[int, Callable[[], object]] = {
            _Key.Key_Plus: lambda: self.zoom_by(STEP),
            _Key.Key_Minus: lambda: self.zoom_by(1 / STEP),
            _Key.Key_0: self.fit,
            _Key.Key_Home: self.fit,
            _Key.Key_Left: lambda: self.move_by(-_MOVE, 0),
            _Key.Key_Right: lambda: self.move_by(_MOVE, 0),
            _Key.Key_Up: lambda: self.move_by(0, -_MOVE),
            _Key.Key_Down: lambda: self.move_by(0, _MOVE),
            _Key.Key_PageDown: lambda: self.stepped.emit(1),
            _Key.Key_PageUp: lambda: self.stepped.emit(-1),
            _Key.Key_F2: lambda: self.acted.emit("rename"),
            _Key.Key_Delete: lambda: self.acted.emit("delete"),
            _Key.Key_Escape: lambda: self.acted.emit("leave"),
        }
        return acts.get(event.key())


def _placed(start: float, room: float, size: float, middle: float) -> float:
    """Return where something of *size* begins so that its share *middle* is in the middle of *room*, without a gap
    at either end; what is smaller than the room stands in its middle."""
    if size <= room:
        return start + (room - size) / 2
    return start - min(max(middle * size - room / 2, 0), size - room)
