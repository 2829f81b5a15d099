"""Small widgets used all over: chips, the field with its focus ring, the switch, key caps, hints."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from naravard_desktop.qt.icons import icon_pixmap
from naravard_desktop.qt.paint import ChipSpec, chip_size, paint_box, paint_chip
from naravard_desktop.qt.text import elided
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.tokens import RADIUS


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at *widget*'s dynamic properties again; call it after changing one."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a dynamic property that the style sheet reads, and restyle when it's a change."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


class Landing(QWidget):
    """A page or a panel that gives the focus it gets to one of its children.

    It's no focus proxy: on its way into a widget with one, Tab passes over all that stands before the proxy.
    """

    _child: QWidget | None = None

    def land_on(self, child: QWidget) -> None:
        """Give *child* the focus from now on."""
        self._child = child

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the chosen child the focus, or take it when none was chosen."""
        if self._child is None:
            super().setFocus(reason)
        else:
            self._child.setFocus(reason)


class ChipButton(QAbstractButton):
    """A chip to press: 32 px high, focusable, with an optional key cap that shows its shortcut."""

    def __init__(self, parent: QWidget | None = None, spec: ChipSpec | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set(spec or ChipSpec(""))

    @property
    def spec(self) -> ChipSpec:
        """What the chip says."""
        return self._spec

    def set(self, spec: ChipSpec) -> None:
        """Say *spec*; its text is also the button's text and accessible name."""
        self._spec = spec
        self.setText(spec.text)
        self.setAccessibleName(f"{spec.text} ({spec.key})" if spec.key else spec.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chip and the focus ring's room around it."""
        return chip_size(current_look(), self._spec, tall=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; a line shows hover, a frame focus."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            paint_chip(painter, QPoint(0, 0), look, self._spec, tall=True, max_width=self.width())
            area = QRect(0, 0, min(self.sizeHint().width(), self.width()), self.height())
            if self.hasFocus() or self.isChecked():
                paint_box(painter, area, RADIUS, None, look.colour("primary"), 2)
            elif self.underMouse() and self.isEnabled():
                paint_box(painter, area, RADIUS, None, look.colour("strong"))
        finally:
            painter.end()


class FieldRing(QFrame):
    """Draws a field's edge around its children, and a ring with a halo while one of them has the focus.

    Put a `QLineEdit` or `QPlainTextEdit` with the property ``bare`` into its layout, with icons, counters or
    buttons beside it. The halo lies inside the widget: leave the margins alone.
    """

    _HALO = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        inset = self._HALO + 2
        self.setContentsMargins(inset, inset, inset, inset)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    @property
    def lit(self) -> bool:
        """Whether a child has the focus."""
        return self._lit

    def _follow_focus(self, old: QObject | None, new: QObject | None) -> None:
        del old
        lit = isinstance(new, QWidget) and self.isAncestorOf(new)
        if lit != self._lit:
            self._lit = lit
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw halo, edge and ground."""
        del event
        look = current_look()
        painter = QPainter(self)
        try:
            if self._lit:
                paint_box(painter, self.rect(), RADIUS + self._HALO, look.colour("primbg"))
            inner = self.rect().adjusted(self._HALO, self._HALO, -self._HALO, -self._HALO)
            edge = look.colour("primary" if self._lit else "strong")
            paint_box(painter, inner, RADIUS, look.colour("surface"), edge, 2 if self._lit else 1)
        finally:
            painter.end()


class Switch(QCheckBox):
    """A check box that looks like a switch: on and off differ in form (the mark "I"), not only in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(0)

    def _track(self) -> QRect:
        look = current_look()
        width, height = look.px(32), look.px(18)
        return QRect(2, (self.height() - height) // 2, width, height)

    def sizeHint(self) -> QSize:
        """Return room for the switch, its text and the focus ring."""
        look = current_look()
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()) if self.text() else QSize()
        gap = look.px(12) if self.text() else 0
        height = max(look.px(32), text.height() + 4)
        return QSize(look.px(32) + 6 + gap + text.width(), height)

    def hitButton(self, position: QPoint) -> bool:
        """Take presses anywhere on the switch or its text."""
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob, mark, text and focus ring."""
        del event
        look = current_look()
        track = self._track()
        painter = QPainter(self)
        try:
            self._paint_track(painter, track)
            if self.hasFocus():
                ring = track.adjusted(-2, -2, 2, 2)
                paint_box(painter, ring, ring.height() / 2, None, look.colour("primary"), 2)
            if self.text():
                place = self.rect().adjusted(track.right() + look.px(12), 0, 0, 0)
                painter.setPen(look.colour("ink" if self.isEnabled() else "off"))
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
                painter.drawText(place, flags, self.text())
        finally:
            painter.end()

    def _paint_track(self, painter: QPainter, track: QRect) -> None:
        look = current_look()
        on, enabled = self.isChecked(), self.isEnabled()
        radius = track.height() / 2
        strong = look.colour("strong" if enabled else "line")
        fill = look.colour("primary") if on and enabled else look.colour("line" if on else "surface")
        paint_box(painter, track, radius, fill, None if on else strong, 1.5)
        side = track.height() - look.px(6)
        x = track.right() + 1 - look.px(3) - side if on else track.left() + look.px(3)
        knob = QRectF(x, track.center().y() - side / 2 + 0.5, side, side)
        paint_box(painter, knob, side / 2, look.colour("onprimary") if on else strong)
        if on:
            mark = QRectF(track.left() + look.px(8), knob.top() + 2, look.px(2), side - 4)
            paint_box(painter, mark, 1, look.colour("onprimary"))


class KeyCap(QLabel):
    """A key as it stands on the keyboard: ``Ctrl+K``."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(text, parent)
        self.setProperty("t", "keycap")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Elided(QLabel):
    """A label on one line that ends in an ellipsis when it's out of room; the whole text is in its tooltip."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text*, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def whole_text(self) -> str:
        """Return the text that was set."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters."""
        metrics = self.fontMetrics()
        return QSize(min(metrics.averageCharWidth() * 4, self.sizeHint().width()), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text anew when the font changes."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.updateGeometry()
            self._fit()

    def _fit(self) -> None:
        shown = elided(self.font(), self._whole, self.width())
        if shown != QLabel.text(self):
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Hint(QFrame):
    """A quiet panel with an icon that names its sort and a text that may wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._icon, self._colour = "info", "muted"
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def set(self, text: str, icon: str = "info", colour: str = "muted") -> None:
        """Say *text* beside *icon*, drawn in the token *colour*."""
        self._icon, self._colour = icon, colour
        self.text.setText(text)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def _draw(self) -> None:
        look = current_look()
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icon_pixmap(self._icon, look.colour(self._colour), look.px(20), ratio))


class EmptyState(QWidget):
    """What a page shows while it has nothing: why, and what to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "note"
        self._sign, self.heading, self.text = QLabel(self), QLabel(self), QLabel(self)
        self.heading.setProperty("t", "emphasis")
        self.text.setProperty("t", "muted")
        self.action = QPushButton(self)
        self.action.setAutoDefault(True)  # Enter presses it, too
        self.action.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self._sign, self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._sign)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set(self, heading: str, text: str, action: str = "", icon: str = "note") -> None:
        """Say *heading* and *text*; *action* is the text of the button, empty = none."""
        self._icon = icon
        self.heading.setText(heading)
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def _draw(self) -> None:
        look = current_look()
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icon_pixmap(self._icon, look.colour("strong"), look.px(40), ratio))
