"""A table as tall as its rows, for pages that scroll as a whole."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from naravard_desktop.views.page_around import show_in_page

Index = QModelIndex | QPersistentModelIndex


class FittedTable(QTableView):
    """Shows every row without a vertical scroll bar; Tab leaves it, arrows walk in it, Enter or a click chooses.

    Signals:
        chosen(QModelIndex): the user pressed Enter on a cell or clicked it.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model* and follow its size."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Give rows, columns and headers their sizes anew. Subclasses set theirs first."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the header and all rows."""
        header = self.horizontalHeader()
        rows = self.verticalHeader().length()
        bar = self.horizontalScrollBar()
        scrolls = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff and bar.maximum() > 0
        below = bar.sizeHint().height() if scrolls else 0
        height = (0 if header.isHidden() else header.sizeHint().height()) + rows + below + 2 * self.frameWidth()
        return QSize(self.fontMetrics().averageCharWidth() * 60, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing here scrolls up and down."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the current cell into view of the page."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            cell = self.visualRect(current)
            show_in_page(self, cell, cell.width() // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell as soon as the arrows can move it."""
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model is not None and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the arrows no longer move here."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose with a click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless it turns sideways."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
