"""Draws the notes of the stream."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from naravard_desktop.qt.paged_model import ROW_ROLE
from naravard_desktop.qt.paint import ChipSpec, paint_box, paint_selection
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_row import RowPlan, paint_row, plan_row
from naravard_desktop.views.note_row_delegate import NoteRowDelegate

AnyIndex = QModelIndex | QPersistentModelIndex


class StreamDelegate(NoteRowDelegate[RowPlan]):
    """A row: id and time, kind, text with chips under it, dots. As high as its text.

    Attributes:
        photos: what the photos are called that notes may have been typed from, by their local ids.
        photo: the one that is shown beside the notes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photos: Mapping[int, str] = {}
        self.photo: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of the row; a note that's gone takes none."""
        row: NoteRow | None = index.data(ROW_ROLE)
        width = option.rect.width()  # type: ignore[attr-defined]
        return self.plan(row, current_look(), width).size if row is not None else QSize(width, 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row, or nothing if its note is gone."""
        row: NoteRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        look, rect, state = current_look(), QRect(option.rect), option.state  # type: ignore[attr-defined]
        _paint_ground(painter, rect, look, state)
        painter.save()
        painter.translate(rect.topLeft())
        paint_row(painter, look, row, self.plan(row, look, rect.width()), edited=self.is_edited(row))
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show a note's memo, which no row has room for, while the mouse rests under its text."""
        row: NoteRow | None = index.data(ROW_ROLE)
        under = view.visualRect(index)
        if row is not None and row.memo:
            under.setTop(self.editor_rect(row, under).bottom())
            if under.contains(event.pos()):
                # A tag makes it wrap; the memo itself is plain text.
                QToolTip.showText(event.globalPos(), f"<p>{escape(row.memo)}</p>", view)
                return True
        return super().helpEvent(event, view, option, index)

    def pill_rect(self, row: NoteRow, rect: QRect) -> QRect:
        """Return where the pill that masks *row* is when the row is at *rect*; empty where there's none."""
        return self.plan(row, current_look(), rect.width()).pill.translated(rect.topLeft())

    def photo_rect(self, row: NoteRow, rect: QRect) -> QRect:
        """Return where the chip of *row*'s photo is when the row is at *rect*; empty where there's none."""
        return self.plan(row, current_look(), rect.width()).photo.translated(rect.topLeft())

    def _plan_row(self, row: NoteRow, look: Look, width: int, whole: bool, editor: int) -> RowPlan:
        del whole  # every note is
        return plan_row(look, row, width, editor, self._photo_chip(row))

    def _photo_chip(self, row: NoteRow) -> ChipSpec | None:
        name = self.photos.get(row.picture) if row.picture is not None else None
        return ChipSpec(name, "group" if row.picture == self.photo else "outline", "camera") if name else None


def _paint_ground(painter: QPainter, rect: QRect, look: Look, state: QStyle.StateFlag) -> None:
    inner = rect.adjusted(look.px(4), 0, -look.px(4), -1)
    chosen, active = QStyle.StateFlag.State_Selected in state, QStyle.StateFlag.State_Active in state
    if chosen and active and QStyle.StateFlag.State_HasFocus in state:
        paint_selection(painter, inner, look)
    elif chosen:
        paint_box(painter, inner.adjusted(4, 3, -4, -3), 6, look.colour("primbg" if active else "panel"))
    else:
        line = QRect(rect.left() + look.px(20), rect.bottom(), rect.width() - look.px(40), 1)
        painter.fillRect(line, look.colour("line"))
