"""The photos of a session in one row, small: each with its name and how many notes were typed from it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box
from naravard_desktop.qt.text import elided
from naravard_desktop.qt.theme import LOOK_CHANGES, Look, current_look
from naravard_desktop.qt.tokens import CELL_RADIUS
from naravard_desktop.services.pictures import PictureRow
from naravard_desktop.views.picture_loader import PictureLoader

AnyIndex = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT, _PAD = 104, 72, 5  # pixels at 100 % text
_ROW = Qt.ItemDataRole.UserRole
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ACTS = {
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_Return: "leave",
    Qt.Key.Key_Enter: "leave",
}


class PictureModel(QAbstractListModel):
    """The rows of `PictureStrip`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PictureRow, ...] = ()

    def show(self, rows: Sequence[PictureRow]) -> None:
        """Show *rows*; selection and place stay where the same photos are still there."""
        rows = tuple(rows)
        same = [row.pk for row in rows] == [row.pk for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def place(self, pk: int | None) -> int:
        """Return where the photo *pk* is, or -1."""
        return next((place for place, row in enumerate(self.rows) if row.pk == pk), -1)

    def label(self, row: PictureRow) -> str:
        """Return what *row* is called."""
        return self.tr("Raderat foto") if row.erased else row.name

    def about(self, row: PictureRow) -> str:
        """Return how many notes were typed from *row*, in words."""
        return self.tr("%Ln anteckningar", "", row.notes) if row.notes else self.tr("Inga anteckningar")

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of photos."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, spoken text or row."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label(row)}, {self.about(row)}"
        return None


class PictureStrip(QListView):
    """Shows photos beside each other. A click chooses one but leaves the focus in the field; Tab leads here.

    Signals:
        chosen(int): the local id of the photo that the user went to.
        acted(str): ``rename``, ``delete`` or ``leave``.
        menu_wanted(QPoint): what there is to do with the current photo, at a place of the screen.
        typed(str): letters that mean nothing here.
    """

    chosen = Signal(int)
    acted = Signal(str)
    menu_wanted = Signal(QPoint)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PictureModel(self)
        self._delegate = _Delegate(self)
        self._telling = True
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(self._delegate)
        self.setModel(self.photos)
        self.selectionModel().currentChanged.connect(self._tell)

    def use(self, loader: PictureLoader) -> None:
        """Get the small pictures from *loader*."""
        self._delegate.loader = loader
        loader.thumbnail_loaded.connect(lambda _pk: self.viewport().update())

    def show_photos(self, rows: Sequence[PictureRow], chosen: int | None) -> None:
        """Show *rows* with *chosen* as the current one, or with none."""
        self._telling = False
        self.photos.show(rows)
        place = self.photos.place(chosen)
        if place < 0:
            self.selectionModel().clear()
        else:
            index = self.photos.index(place)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._telling = True

    def sizeHint(self) -> QSize:
        """Return the height of a photo with its two lines, and of the scroll bar."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), _item_size(current_look()).height() + bar)

    def minimumSizeHint(self) -> QSize:
        """Return room for one photo."""
        return QSize(_item_size(current_look()).width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list; letters go to whoever takes them."""
        act = self._act(event)
        if act:
            self.acted.emit(act)
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMAND_KEYS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the photo under the mouse, or with the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def _act(self, event: QKeyEvent) -> str:
        return "" if event.modifiers() & _COMMAND_KEYS else _ACTS.get(Qt.Key(event.key()), "")

    def _tell(self, current: AnyIndex) -> None:
        if current.isValid() and self._telling:
            self.chosen.emit(self.photos.rows[current.row()].pk)


class _Delegate(QStyledItemDelegate):
    """A small picture, its name, and the number of its notes."""

    def __init__(self, strip: PictureStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self.loader: PictureLoader | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the same size for every photo."""
        del option, index
        return _item_size(current_look())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the photo, framed where it's chosen."""
        row: PictureRow | None = index.data(_ROW)
        if row is None:
            return
        look, state = current_look(), option.state  # type: ignore[attr-defined]
        rect = QRect(option.rect.topLeft(), _item_size(look))  # type: ignore[attr-defined]
        pad = look.px(_PAD)
        if state & QStyle.StateFlag.State_Selected:
            paint_box(painter, rect.adjusted(1, 1, -1, -1), CELL_RADIUS + 2, look.colour("primbg"))
            width = 2 if state & QStyle.StateFlag.State_HasFocus else 1
            paint_box(painter, rect.adjusted(1, 1, -1, -1), CELL_RADIUS + 2, None, look.colour("primary"), width)
        box = QRect(rect.left() + pad, rect.top() + pad, look.px(_WIDTH), look.px(_HEIGHT))
        self._paint_photo(painter, look, box, row)
        model = self._strip.photos
        line = look.px(18)
        for place, (text, weight, colour) in enumerate(
            ((model.label(row), 600, "ink"), (model.about(row), 400, "muted"))
        ):
            font = look.font("caption", weight)
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            where = QRect(box.left(), box.bottom() + look.px(3) + place * line, box.width(), line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, elided(font, text, where.width()))

    def _paint_photo(self, painter: QPainter, look: Look, box: QRect, row: PictureRow) -> None:
        paint_box(painter, box, CELL_RADIUS, look.colour("panel"), look.colour("line"))
        inner = box.adjusted(1, 1, -1, -1)
        ratio = self._strip.devicePixelRatioF()
        found = None
        if self.loader is not None and not row.erased:
            found = self.loader.thumbnail(row.pk, (inner.size().toSizeF() * ratio).toSize())
        if found is not None and not found.isNull():
            shown = QRect(inner.topLeft(), (found.size().toSizeF() / ratio).toSize())
            shown.moveCenter(inner.center())
            painter.drawPixmap(shown, found)
        else:
            side = look.px(20)
            mark = QRect(0, 0, side, side)
            mark.moveCenter(inner.center())
            broken = found is not None
            icon = "trash" if row.erased else "warning" if broken else "camera"
            paint_icon(painter, mark, icon, look.colour("warn" if broken else "off"))


def _item_size(look: Look) -> QSize:
    pad = look.px(_PAD)
    return QSize(look.px(_WIDTH) + 2 * pad, look.px(_HEIGHT) + 2 * look.px(18) + look.px(3) + 2 * pad)
