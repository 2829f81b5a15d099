"""The navigation rail: the program's menu on top, then one item per workspace."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import text_width
from naravard_desktop.qt.theme import LOOK_CHANGES, Look, current_look
from naravard_desktop.qt.tokens import RADIUS

WIDTH: Final = 72


class RailButton(QAbstractButton):
    """One workspace: icon above caption. The active one has a bar, a tint and a heavier caption."""

    def __init__(self, key: str, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon
        self.setCheckable(True)
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a 72 × 64 step, wider when the caption is."""
        look = current_look()
        caption = QFontMetrics(look.font("caption", 600))
        width = max(look.px(WIDTH), round(text_width(look.font("caption", 600), self.text())) + look.px(20))
        return QSize(width, max(look.px(64), look.px(42) + caption.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item."""
        del event
        look, painter = current_look(), QPainter(self)
        try:
            self._paint(painter, look)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, look: Look) -> None:
        box = self.rect().adjusted(look.px(6), look.px(3), -look.px(6), -look.px(3))
        active = self.isChecked()
        if active:
            paint_box(painter, box, RADIUS, look.colour("primbg"))
            tall = look.px(36)
            bar = QRect(0, (self.height() - tall) // 2, look.px(4), tall)
            paint_box(painter, bar, 2, look.colour("primary"))
        elif self.underMouse() and self.isEnabled():
            paint_box(painter, box, RADIUS, look.colour("panel"))
        if self.hasFocus():
            paint_box(painter, box, RADIUS, None, look.colour("primary"), 2)
        ink = look.colour("primary" if active else "muted" if self.isEnabled() else "off")
        side = look.px(24)
        place = QRect(box.left(), box.top() + look.px(8), box.width(), side)
        paint_icon(painter, place, self._icon, ink)
        with painting(painter):
            painter.setFont(look.font("caption", 600 if active else 500))
            painter.setPen(ink)
            below = QRect(0, place.bottom() + look.px(3), self.width(), box.bottom() - place.bottom())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())


class _Logo(QAbstractButton):
    """The program's mark; it opens the program menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(WIDTH), look.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, painter = current_look(), QPainter(self)
        try:
            side = look.px(36)
            place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            paint_icon(painter, place, "logo", look.colour("primary"))
            if self.hasFocus():
                paint_box(painter, place.adjusted(-4, -4, 4, 4), RADIUS + 4, None, look.colour("primary"), 2)
        finally:
            painter.end()


class Rail(QFrame):
    """Workspaces from top to bottom; Up and Down walk between them while one has the focus.

    Signals:
        chosen(str): the user asked for the workspace with this key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.logo = _Logo(self)
        self.logo.clicked.connect(self.open_menu)
        self.menu = QMenu(self)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.key))
        self._items = QWidget()
        self._items.setProperty("plain", True)
        self._column = QVBoxLayout(self._items)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._items)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.logo)
        column.addWidget(self._scroll, 1)
        self._retranslate()

    @property
    def keys(self) -> tuple[str, ...]:
        """The workspaces' keys from top to bottom."""
        return tuple(button.key for button in self._buttons())

    def add(self, key: str, title: str, icon: str) -> RailButton:
        """Append the workspace *key* and return its button."""
        button = RailButton(key, title, icon, self._items)
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        self._widen()
        return button

    def clear(self) -> None:
        """Take all workspaces away."""
        for button in self._buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
            button.setParent(None)

    def mark(self, key: str) -> None:
        """Show *key* as the active workspace."""
        for button in self._buttons():
            if button.key == key:
                button.setChecked(True)
                self._scroll.ensureWidgetVisible(button)

    def retitle(self, key: str, title: str, shortcut: str) -> None:
        """Give the workspace *key* another title; *shortcut* is told in its tooltip."""
        for button in self._buttons():
            if button.key == key:
                button.setText(title)
                button.setToolTip(f"{title} ({shortcut})")
                button.updateGeometry()
        self._widen()

    def open_menu(self) -> None:
        """Open the program menu beside the logo."""
        self.menu.popup(self.logo.mapToGlobal(self.logo.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Up and Down."""
        steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
        buttons = self._buttons()
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
        if event.key() not in steps or focused < 0:
            super().keyPressEvent(event)
            return
        target = buttons[(focused + steps[event.key()]) % len(buttons)]
        target.click()
        target.setFocus(Qt.FocusReason.TabFocusReason)  # stay here: the next arrow key walks on

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in LOOK_CHANGES:
            self._widen()

    def _buttons(self) -> list[RailButton]:
        return [button for button in self._group.buttons() if isinstance(button, RailButton)]

    def _widen(self) -> None:
        widest = max((button.sizeHint().width() for button in self._buttons()), default=0)
        self.setFixedWidth(max(widest, current_look().px(WIDTH)))
        self.logo.setFixedHeight(current_look().px(56))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Arbetsytor"))
        self.logo.setAccessibleName(self.tr("Programmeny"))
        self.logo.setToolTip(self.tr("Programmeny (F10)"))
