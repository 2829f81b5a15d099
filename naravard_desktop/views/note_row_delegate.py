"""What the delegates of notes share: plans that are remembered for the rows in view, and room for an editor."""

from collections import OrderedDict
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QStyledItemDelegate

from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.services.rows import NoteRow

_KEPT: Final = 200


class Planned(Protocol):
    """Where the parts of a row are, among them the one that may be edited."""

    @property
    def column(self) -> QRect:
        """The text's place, or its editor's."""
        ...


Plan = TypeVar("Plan", bound=Planned)


class NoteRowDelegate(QStyledItemDelegate, Generic[Plan]):
    """Plans each row once until its note, its look or its editor is another; subclasses say how, and paint.

    Attributes:
        edited: the note whose text is being edited and the height of its editor in pixels, or None.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edited: tuple[int, int] | None = None
        self._plans: OrderedDict[int, tuple[NoteRow, tuple[object, ...], Plan]] = OrderedDict()

    def is_edited(self, row: NoteRow) -> bool:
        """Tell whether the text of *row* is being edited."""
        return self.edited is not None and self.edited[0] == row.pk

    def forget(self) -> None:
        """Plan every row anew, because its words are others now."""
        self._plans.clear()

    def editor_rect(self, row: NoteRow, rect: QRect) -> QRect:
        """Return where the editor of *row* goes when the row is at *rect*: over its text, with its frame outside."""
        column = self.plan(row, current_look(), rect.width()).column
        return column.translated(rect.topLeft()).adjusted(-12, -4, 12, 0)

    def plan(self, row: NoteRow, look: Look, width: int, whole: bool = True) -> Plan:
        """Return where the parts of *row* are in a list *width* pixels wide, with its *whole* text or some lines."""
        editor = self.edited[1] if self.edited is not None and self.is_edited(row) else 0
        key = (width, whole, look.scale, look.dark, editor)
        known = self._plans.get(row.pk)
        if known is not None and known[:2] == (row, key):
            return known[2]
        plan = self._plan_row(row, look, width, whole, editor)
        self._plans[row.pk] = (row, key, plan)
        self._plans.move_to_end(row.pk)
        if len(self._plans) > _KEPT:
            self._plans.popitem(last=False)
        return plan

    def _plan_row(self, row: NoteRow, look: Look, width: int, whole: bool, editor: int) -> Plan:
        """Return a new plan; an *editor* of > 0 pixels in height takes the place of the text."""
        raise NotImplementedError
