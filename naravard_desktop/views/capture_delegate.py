"""Paints one note of the stream and edits its text in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import checked_text
from naravard_desktop.qt.paged_model import ROW_ROLE
from naravard_desktop.qt.paint import paint_selection
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import set_property
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_row import paint_row, places_in, row_height

AnyIndex = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StreamDelegate(QStyledItemDelegate):
    """A row: id and time, kind, text with chips under it, dots. As high as its text, up to 12 lines.

    Signals:
        refused(object): an edited text breaks a rule, with the error; the editor stays open.
    """

    refused = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[int, tuple[NoteRow, int, float, int]] = {}
        self._editor: NoteEditor | None = None

    def forget(self) -> None:
        """Forget the heights of notes that may not be shown any more."""
        if len(self._heights) > 5000:
            self._heights.clear()

    def kind_corner(self) -> QPoint:
        """Return where a menu of kinds belongs, from a row's upper left corner."""
        look = current_look()
        return QPoint(places_in(look, self._width()).kind, look.px(40))

    def put(self, text: str) -> None:
        """Write *text* into the editor that is open."""
        if self._editor is not None:
            self._editor.setPlainText(text)
            self._editor.moveCursor(QTextCursor.MoveOperation.End)

    # --- measuring and painting ---

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of the row; a note is measured once per width and text size."""
        del option
        row: NoteRow | None = index.data(ROW_ROLE)
        width, look = self._width(), current_look()
        if row is None:
            return QSize(width, 0)
        known = self._heights.get(row.pk)
        if known is None or known[0] is not row or known[1:3] != (width, look.scale):
            known = (row, width, look.scale, row_height(look, row, width))
            self._heights[row.pk] = known
        return QSize(width, known[3])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; a note that is gone is drawn as nothing."""
        row: NoteRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        look, rect = current_look(), QRect(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen and self._view.hasFocus():
            paint_selection(painter, rect.adjusted(0, 0, 0, -1), look)
        elif chosen:
            painter.fillRect(rect, look.colour("panel"))
        painter.setPen(look.colour("line"))
        if not chosen:
            painter.drawLine(rect.left() + look.px(20), rect.bottom(), rect.right() - look.px(20), rect.bottom())
        painter.translate(rect.topLeft())
        paint_row(painter, look, row, rect.size())
        painter.restore()

    def _width(self) -> int:
        return self._view.viewport().width()  # type: ignore[attr-defined]

    # --- editing ---

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Return a text field to lie over the text."""
        del option
        self._editor = NoteEditor(parent)
        self._editor.setAccessibleName(self.tr("Ändra anteckningen"))
        self._editor.done.connect(self._end)
        self._editor.document().documentLayout().documentSizeChanged.connect(lambda: self._lay(self._editor))
        self._editor.place = QRect()
        del index
        return self._editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Put the text into the editor once; a note that changes meanwhile doesn't overwrite what is being typed."""
        if isinstance(editor, NoteEditor) and not editor.filled:
            editor.filled = True
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over the text if it may be stored."""
        if isinstance(editor, NoteEditor) and self._problem(editor) is None:
            model.setData(index, checked_text(editor.toPlainText()), Qt.ItemDataRole.EditRole)  # type: ignore[arg-type]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Lay the editor over the row's text."""
        del index
        if isinstance(editor, NoteEditor):
            look, rect = current_look(), QRect(option.rect)  # type: ignore[attr-defined]
            places = places_in(look, rect.width())
            left, right = rect.left() + places.text - look.px(10), rect.left() + places.right
            editor.place = QRect(left, rect.top() + look.px(4), right - left, rect.height() - look.px(8))
            self._lay(editor)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep an editor open that is left with a text too long to store."""
        if event.type() == QEvent.Type.FocusOut and isinstance(editor, NoteEditor) and not editor.is_blank():
            problem = self._problem(editor)
            if problem is not None:
                self.refused.emit(problem)
                return False
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        """Let go of the editor."""
        self._editor = None
        super().destroyEditor(editor, index)  # type: ignore[arg-type]

    def _end(self, save: bool) -> None:
        editor = self._editor
        if editor is None:
            return
        problem = self._problem(editor) if save else None
        if problem is not None:
            set_property(editor, "problem", True)
            self.refused.emit(problem)
            return
        if save:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @staticmethod
    def _problem(editor: "NoteEditor") -> InvalidNote | None:
        try:
            checked_text(editor.toPlainText())
        except InvalidNote as error:
            return error
        return None

    @staticmethod
    def _lay(editor: "NoteEditor | None") -> None:
        if editor is None or editor.place.isNull():
            return
        rect = QRect(editor.place)
        rect.setHeight(max(rect.height(), editor.wanted_height()))
        area = editor.area
        rect.setHeight(min(rect.height(), area.height()))
        rect.moveTop(max(min(rect.top(), area.bottom() - rect.height() + 1), 0))
        editor.setGeometry(rect)


class NoteEditor(QPlainTextEdit):
    """Edits one note in the list: Enter saves, Shift+Enter makes a new line, Escape cancels.

    Signals:
        done(bool): whether to save.
    """

    done = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(current_look().font("body", 500))
        self.setTabChangesFocus(True)
        self.place = QRect()
        self.filled = False
        self._parent = parent

    @property
    def area(self) -> QRect:
        """The part of the list that is in view."""
        return self._parent.rect()

    def is_blank(self) -> bool:
        """Return whether nothing but blanks is left."""
        return not self.toPlainText().strip()

    def wanted_height(self) -> int:
        """Return the height of the whole text."""
        lines = max(int(self.document().size().height()), 1)
        frame = self.height() - self.viewport().height()
        return round(lines * QFontMetrics(self.font()).lineSpacing() + 2 * self.document().documentMargin()) + frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
        else:
            super().keyPressEvent(event)
