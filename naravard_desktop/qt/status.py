"""The strip along the window's lower edge: where the file is, whether it's safe, what the program is doing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from naravard_desktop.qt.icons import icon_pixmap
from naravard_desktop.qt.paint import paint_box
from naravard_desktop.qt.tasks import Busy
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.tokens import RADIUS
from naravard_desktop.qt.widgets import Elided


class StatusItem(QWidget):
    """An icon and a few words. Hidden while it has no words."""

    def __init__(self, icon: str, colour: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self._sign = QLabel(self)
        self.words = Elided(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._sign)
        row.addWidget(self.words)
        self.hide()

    def set(self, words: str, icon: str = "", colour: str = "") -> None:
        """Say *words*, optionally with another icon or colour token."""
        self._icon, self._colour = icon or self._icon, colour or self._colour
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def _draw(self) -> None:
        if not self.words.whole_text():
            return
        look = current_look()
        side, ratio = look.px(16), self.devicePixelRatioF()
        self._sign.setPixmap(icon_pixmap(self._icon, look.colour(self._colour), side, ratio))


class StatusButton(QAbstractButton):
    """A `StatusItem` to press, for what there's more to tell about."""

    def __init__(self, icon: str, colour: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = StatusItem(icon, colour, self)
        self._item.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = self._item.words
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 2, 6, 2)
        self._row.addWidget(self._item)
        self.hide()

    def set(self, words: str, icon: str = "", colour: str = "", more: str = "") -> None:
        """Say *words*; *more* tells what pressing leads to, and without it there's nothing to press."""
        self._item.set(words, icon, colour)
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self.setToolTip(more)
        self.setEnabled(bool(more))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if more else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if more else Qt.CursorShape.ArrowCursor)
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for the icon and a few characters."""
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ground under the pointer and a frame with the focus."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            if self.isEnabled() and self.underMouse():
                paint_box(painter, self.rect(), RADIUS, look.colour("primbg"))
            if self.hasFocus():
                paint_box(painter, self.rect(), RADIUS, None, look.colour("primary"), 2)
        finally:
            painter.end()


@dataclass(frozen=True)
class Status:
    """What the strip says. All texts are translated; an empty one takes no room.

    Attributes:
        file: the project file's name.
        saved: such as "Sparat 14:02:11".
        encrypted: True or False; None while no project is open.
        extra: what merged, or that the project is read-only.
        counts: at the right edge.
        backup: such as "Säkerhetskopia 14:00".
    """

    file: str = ""
    saved: str = ""
    encrypted: bool | None = None
    extra: str = ""
    counts: str = ""
    backup: str = ""


class StatusStrip(QFrame):
    """Facts to the left, the running job and the counts to the right.

    Signals:
        cancelled(): the user wants the running job to stop.
        safety_wanted(): the user wants to know more about where the file is and how safe.
    """

    cancelled = Signal()
    safety_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("side", "bottom")
        self.file = StatusButton("file", parent=self)
        self.saved = StatusItem("done", "accent", self)
        self.backup = StatusItem("copy", "muted", self)
        self.secrecy = StatusButton("lock", parent=self)
        self.extra = StatusItem("merge", parent=self)
        self.busy = StatusItem("clock", "primary", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.cancelled)
        self.counts = Elided(self)
        self._facts, self._doing = QHBoxLayout(), QHBoxLayout()
        for button in (self.file, self.secrecy):
            button.clicked.connect(self.safety_wanted)
        for item in (self.file, self.saved, self.backup, self.secrecy, self.extra):
            self._facts.addWidget(item)
        self._facts.addStretch(1)
        self._doing.addStretch(1)
        for item in (self.busy, self.progress, self.cancel, self.counts):
            self._doing.addWidget(item)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addLayout(self._facts)
        self._rows.addLayout(self._doing)
        self._status = Status()
        self.show_busy(None)
        self._retranslate()
        self._measure()

    def tell(self, status: Status) -> None:
        """Show *status*."""
        self._status = status
        more = "" if status.encrypted is None else self.tr("Säkerhet och kopior")
        self.file.set(status.file, more=more)
        self.saved.set(status.saved)
        self.backup.set(status.backup)
        self.extra.set(status.extra)
        self.counts.setText(status.counts)
        if status.encrypted is None:
            self.secrecy.set("")
        elif status.encrypted:
            self.secrecy.set(self.tr("Krypterad"), "lock", "muted", more)
        else:
            self.secrecy.set(self.tr("Ej krypterad"), "unlock", "warn", more)
        self._arrange()

    def show_busy(self, busy: Busy | None) -> None:
        """Show the running job with its progress, or nothing."""
        self.busy.set(busy.label if busy else "")
        self.progress.setVisible(busy is not None)
        self.cancel.setVisible(busy is not None and busy.cancellable)
        if busy is not None:
            self.progress.setRange(0, busy.total)
            self.progress.setValue(busy.done)
            self.progress.setAccessibleName(busy.label)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in LOOK_CHANGES:
            self._measure()

    def event(self, event: QEvent) -> bool:
        """Arrange anew once what the strip holds has another size, which comes after a change of the text size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into two rows rather than cut words off."""
        super().resizeEvent(event)
        self._arrange()

    def _measure(self) -> None:
        look = current_look()
        self._rows.setContentsMargins(look.px(18), look.px(3), look.px(24), look.px(3))
        for row in (self._rows, self._facts, self._doing):
            row.setSpacing(look.px(18))
        self._arrange()

    def _arrange(self) -> None:
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._rows.spacing()
        needed = self._facts.sizeHint().width() + self._doing.sizeHint().width()
        fits = needed <= room or not self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # not laid out yet: be hopeful
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        spacing = current_look().px(24 if fits else 2)
        if (self._rows.direction(), self._rows.spacing()) != (direction, spacing):  # each change asks for a new layout
            self._rows.setDirection(direction)
            self._rows.setSpacing(spacing)
        self.setFixedHeight(max(current_look().px(32), self._rows.minimumSize().height()))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self.cancel.setText(self.tr("Avbryt"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tell(self._status)
