"""The strip along the window's lower edge: where the file is, whether it's safe, what the program is doing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
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
from naravard_desktop.qt.tasks import Busy
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
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


@dataclass(frozen=True)
class Status:
    """What the strip says. All texts are translated; an empty one takes no room.

    Attributes:
        file: the project file's name.
        saved: such as "Sparat 14:02:11".
        encrypted: True or False; None while no project is open.
        extra: what merged, or that the project is read-only.
        counts: at the right edge.
    """

    file: str = ""
    saved: str = ""
    encrypted: bool | None = None
    extra: str = ""
    counts: str = ""


class StatusStrip(QFrame):
    """Facts to the left, the running job and the counts to the right.

    Signals:
        cancelled(): the user wants the running job to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("side", "bottom")
        self.file = StatusItem("file", parent=self)
        self.saved = StatusItem("done", "accent", self)
        self.secrecy = StatusItem("lock", parent=self)
        self.extra = StatusItem("merge", parent=self)
        self.busy = StatusItem("clock", "primary", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.cancelled)
        self.counts = Elided(self)
        self._facts, self._doing = QHBoxLayout(), QHBoxLayout()
        for item in (self.file, self.saved, self.secrecy, self.extra):
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
        self.file.set(status.file)
        self.saved.set(status.saved)
        self.extra.set(status.extra)
        self.counts.setText(status.counts)
        if status.encrypted is None:
            self.secrecy.set("")
        elif status.encrypted:
            self.secrecy.set(self.tr("Krypterad"), "lock", "muted")
        else:
            self.secrecy.set(self.tr("Ej krypterad"), "unlock", "warn")
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into two rows rather than cut words off."""
        super().resizeEvent(event)
        self._arrange()

    def _measure(self) -> None:
        look = current_look()
        self._rows.setContentsMargins(look.px(24), look.px(3), look.px(24), look.px(3))
        for row in (self._rows, self._facts, self._doing):
            row.setSpacing(look.px(24))
        self._arrange()

    def _arrange(self) -> None:
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._rows.spacing()
        needed = self._facts.sizeHint().width() + self._doing.sizeHint().width()
        fits = needed <= room or not self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # not laid out yet: be hopeful
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(direction)
        self._rows.setSpacing(current_look().px(24 if fits else 2))
        self.setFixedHeight(max(current_look().px(32), self._rows.minimumSize().height()))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self.cancel.setText(self.tr("Avbryt"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tell(self._status)
