"""A list as tall as its rows, for pages that scroll as a whole."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from naravard_desktop.views.page_around import show_in_page

Index = QModelIndex | QPersistentModelIndex


class FittedList(QListView):
    """Shows every row without a scroll bar of its own, and keeps the current one in view of the page around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* and follow the number of its rows."""
        super().setModel(model)
        if model is not None:
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        rows = self.model().rowCount() if self.model() else 0
        heights = (self.sizeHintForIndex(self.model().index(row, 0)).height() for row in range(rows))
        return QSize(super().sizeHint().width(), sum(heights) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing here scrolls."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the current row into view of the page."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            show_in_page(self, self.visualRect(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their texts may wrap."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
