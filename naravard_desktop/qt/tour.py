"""A tour of a window: one control after the other is lit, and a card beside it says what it's for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from naravard_desktop.qt.paint import painting
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.theme import current_look

_DIM = 132  # of 255
_RADIUS = 10
_AIR = 6  # between the control and the ring
_APART = 14  # between the ring and the card
_EDGE = 12  # between the card and the window
_CARD = 380  # pixels at 100 % text


@dataclass(frozen=True, slots=True)
class TourStep:
    """One stop. *before* brings the control into view; a stop whose control isn't shown then is passed over."""

    control: Callable[[], QWidget | None]
    title: str
    text: str
    before: Callable[[], object] | None = None


class Tour(QWidget):
    """Covers *window* until it's finished. Enter and Right go on, Left goes back, Escape ends; the focus comes back.

    Signals:
        finished(bool): whether the last stop was reached.
    """

    finished = Signal(bool)

    def __init__(self, window: QWidget, steps: Sequence[TourStep]) -> None:
        super().__init__(window)
        self._steps, self._place = steps, -1
        self._window, self._had_focus = window, window.focusWidget()
        self._card = QFrame(self)
        self._card.setProperty("popup", True)
        self._count, self._title, self._text = (QLabel(self._card) for _ in range(3))
        self._back, self._end, self._next = (QPushButton(self._card) for _ in range(3))
        self._build_card()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def start(self) -> None:
        """Show the first stop."""
        self.show()
        self.raise_()
        self._go(1)

    @property
    def step(self) -> TourStep:
        """The stop that is shown."""
        return self._steps[self._place]

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim everything but the control."""
        del event
        look, lit = current_look(), QRectF(self._lit())
        veil = QPainterPath()
        veil.setFillRule(Qt.FillRule.OddEvenFill)
        veil.addRect(QRectF(self.rect()))
        veil.addRoundedRect(lit, _RADIUS, _RADIUS)
        with painting(QPainter(self)) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(veil, QColor(10, 20, 28, _DIM))
            painter.setPen(QPen(look.colour("surface"), 5))
            painter.drawRoundedRect(lit, _RADIUS, _RADIUS)
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(lit, _RADIUS, _RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and take the keys of the buttons, for which arrows mean something else."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._put_card()
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event.key(), watched)
        return False

    # --- inside ---

    def _build_card(self) -> None:
        for label, kind in ((self._count, "overline"), (self._title, "emphasis"), (self._text, "")):
            label.setProperty("t", kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._next.setProperty("kind", "primary")
        self._end.setProperty("kind", "quiet")
        self._end.setText(self.tr("Avsluta"))
        self._back.setText(self.tr("Tillbaka"))
        self._next.clicked.connect(lambda: self._go(1))
        self._back.clicked.connect(lambda: self._go(-1))
        self._end.clicked.connect(lambda: self._finish(False))
        for button in (self._end, self._back, self._next):
            button.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self._end)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._count, self._title, self._text):
            column.addWidget(label)
        column.addLayout(buttons)

    def _take_key(self, key: int, button: QPushButton) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.click()
        elif key == Qt.Key.Key_Escape:
            self._finish(False)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._go(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def _go(self, direction: int) -> None:
        place = self._place + direction
        while 0 <= place < len(self._steps) and not self._can_show(self._steps[place]):
            place += direction
        if place >= len(self._steps):
            self._finish(True)
        elif place >= 0:
            self._place = place
            self._show_step()

    def _can_show(self, step: TourStep) -> bool:
        if step.before is not None:
            step.before()
        control = step.control()
        return control is not None and control.isVisible() and not control.visibleRegion().isEmpty()

    def _show_step(self) -> None:
        last = self._place == len(self._steps) - 1
        self._count.setText(self.tr("{number} AV {count}").format(number=self._place + 1, count=len(self._steps)))
        self._title.setText(self.step.title)
        self._text.setText(self.step.text)
        self._back.setEnabled(self._place > 0)
        self._next.setText(self.tr("Klart") if last else self.tr("Nästa"))
        self._next.setAccessibleDescription(f"{self.step.title}. {self.step.text}")
        self._put_card()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._next, f"{self.step.title}. {self.step.text}")
        self.update()

    def _lit(self) -> QRect:
        control = self.step.control() if self._place >= 0 else None
        if control is None or not control.isVisible():
            return QRect()
        shown = control.visibleRegion().boundingRect()
        at = control.mapTo(self._window, shown.topLeft())
        return (
            QRect(at, shown.size()).adjusted(-_AIR, -_AIR, _AIR, _AIR).intersected(self.rect().adjusted(2, 2, -2, -2))
        )

    def _put_card(self) -> None:
        width = min(current_look().px(_CARD), self.width() - 2 * _EDGE)
        self._card.setFixedWidth(width)
        self._card.ensurePolished()
        layout = self._card.layout()
        assert layout is not None
        size = QSize(width, max(layout.heightForWidth(width), self._card.minimumSizeHint().height()))
        self._card.setGeometry(QRect(_beside(self._lit(), size, self.rect()), size))

    def _finish(self, reached_end: bool) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        if self._had_focus is not None and self._had_focus.isVisible():
            self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.emit(reached_end)
        self.deleteLater()


def _beside(lit: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a card of *size* stands: under *lit*, over it, beside it, else in the middle of *room*."""
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    middle = QPointF(lit.center())
    across = round(middle.x() - size.width() / 2)
    along = round(middle.y() - size.height() / 2)
    places = (
        QPoint(across, lit.bottom() + _APART),
        QPoint(across, lit.top() - _APART - size.height()),
        QPoint(lit.right() + _APART, along),
        QPoint(lit.left() - _APART - size.width(), along),
    )
    for place in places:
        card = _pushed_into(QRect(place, size), inner)
        if not card.intersects(lit):
            return card.topLeft()
    return _pushed_into(QRect(inner.center() - QPoint(size.width() // 2, size.height() // 2), size), inner).topLeft()


def _pushed_into(card: QRect, room: QRect) -> QRect:
    moved = QRect(card)
    moved.moveLeft(max(min(card.left(), room.right() - card.width()), room.left()))
    moved.moveTop(max(min(card.top(), room.bottom() - card.height()), room.top()))
    return moved
