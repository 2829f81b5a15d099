"""How far the programme has come, step by step: a picture that is a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import TextBlock
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.views.fitted_table import Index

STEP_ROLE: Final = Qt.ItemDataRole.UserRole
_GAP: Final = 8
_BOX: Final = 72
_RADIUS: Final = 6


@dataclass(frozen=True)
class FunnelStep:
    """One step.

    Attributes:
        key: what `Funnel.step_chosen` says.
        section: heading above the first step of several that count the same thing; empty for the others.
        share: how full the box is, 0 to 1: of the first step of its section.
        warn: *detail* says that something is left to do.
    """

    key: str
    section: str
    count: int
    label: str
    detail: str
    share: float
    shade: int
    warn: bool = False


class FunnelModel(QAbstractListModel):
    """The steps in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[FunnelStep, ...] = ()

    def show_steps(self, steps: Sequence[FunnelStep]) -> None:
        """Show *steps*; only what changed is told when their number stays."""
        if len(steps) == len(self._steps):
            self._steps = tuple(steps)
            self.dataChanged.emit(self.index(0), self.index(len(steps) - 1))
            return
        self.beginResetModel()
        self._steps = tuple(steps)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of steps."""
        return 0 if parent is not None and parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the step, or it in words."""
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{step.label}: {grouped(step.count)}, {step.detail}"
        return step if role == STEP_ROLE else None


class FunnelDelegate(QStyledItemDelegate):
    """Paints a step: a box that is as full as the step is far, its number, its name and what is left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for one step, texts wrapped."""
        look = current_look()
        width = option.rect.width()
        step = index.data(STEP_ROLE)
        if isinstance(option.widget, Funnel):
            width = option.widget.step_width()
        if not isinstance(step, FunnelStep):
            return QSize(width, 0)
        label, detail = _texts(step, look, width)
        height = look.px(24 + _BOX + 10 + 4 + 6) + label.height + detail.height
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one step."""
        step = index.data(STEP_ROLE)
        if not isinstance(step, FunnelStep):
            return
        look = current_look()
        area = option.rect.adjusted(0, 0, -_GAP, 0)
        with painting(painter):
            head = TextBlock(step.section, look, 10_000, look.font("caption", 600), colour="muted")
            head.draw(painter, QPointF(area.left() + 2, area.top()))
            box = QRect(area.left(), area.top() + look.px(24), area.width(), look.px(_BOX))
            _paint_box(painter, look, box, step)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_box(painter, box, _RADIUS, None, look.colour("ink"), 2)
            _paint_words(painter, look, box, step)


class Funnel(QListView):
    """The steps side by side. Arrows walk, Enter or a click chooses.

    Signals:
        step_chosen(str): the key of a step.
    """

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = FunnelModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(FunnelDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.dataChanged.connect(self._remeasure)
        self.steps.modelReset.connect(self._remeasure)

    def step_width(self) -> int:
        """Return the pixels that each step has."""
        return max((self.viewport().width() + _GAP) // max(self.steps.rowCount(), 1) - 1, 40)

    def sizeHint(self) -> QSize:
        """Return the height of the tallest step."""
        heights = (self.sizeHintForIndex(self.steps.index(row)).height() for row in range(self.steps.rowCount()))
        return QSize(current_look().px(480), max(heights, default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing here scrolls."""
        return QSize(current_look().px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the texts wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._remeasure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._remeasure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose with a click."""
        super().mouseReleaseEvent(event)
        self._choose(self.indexAt(event.position().toPoint()))

    def _choose(self, index: Index) -> None:
        step = index.data(STEP_ROLE)
        if isinstance(step, FunnelStep):
            self.step_chosen.emit(step.key)

    def _remeasure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


def _texts(step: FunnelStep, look: Look, width: int) -> tuple[TextBlock, TextBlock]:
    room = width - _GAP - 2 - (look.px(21) if step.warn else 0)
    label = TextBlock(step.label, look, width - _GAP - 2, look.font("body", 600))
    font = look.font("caption", 500)
    return label, TextBlock(step.detail, look, room, font, colour="warn" if step.warn else "muted")


def _paint_box(painter: QPainter, look: Look, box: QRect, step: FunnelStep) -> None:
    paint_box(painter, box, _RADIUS, look.colour("panel"))
    share = min(max(step.share, 0.0), 1.0)
    if share > 0:
        top = box.bottom() + 1 - max(box.height() * share, 4.0)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(box), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(QRectF(box.left(), top, box.width(), box.bottom() + 1 - top), look.tokens.heat[step.shade])
        painter.fillRect(QRectF(box.left(), top, box.width(), look.px(3)), look.colour("primary"))
        painter.restore()
    number = TextBlock(grouped(step.count), look, box.width(), look.font("title"))
    number.draw(painter, QPointF(box.left() + look.px(14), box.center().y() + look.px(2) - number.height / 2))


def _paint_words(painter: QPainter, look: Look, box: QRect, step: FunnelStep) -> None:
    label, detail = _texts(step, look, box.width() + _GAP)
    y = box.bottom() + 1 + look.px(10)
    label.draw(painter, QPointF(box.left() + 2, y))
    y += label.height + look.px(4)
    x = box.left() + 2
    if step.warn:
        side = look.px(15)
        paint_icon(painter, QRectF(x, y, side, min(detail.height, side + 2)), "warning", look.colour("warn"))
        x += look.px(21)
    detail.draw(painter, QPointF(x, y))
