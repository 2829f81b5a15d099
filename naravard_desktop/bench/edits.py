"""Keeps what is being written where a note stands, so that it outlives the program like what is in the field."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from naravard_desktop.bench.drafts import DraftKeeper
from naravard_desktop.services.change import Change
from naravard_desktop.views.editable_notes import EditableNotes


class EditsInPlace(QObject):
    """Follows the editors of *lists*. What they hold is dropped once it's stored or given up, never before."""

    def __init__(self, keeper: DraftKeeper, lists: Sequence[EditableNotes]) -> None:
        super().__init__(keeper)
        self._keeper, self._lists = keeper, lists
        for each in lists:
            each.draft_typed.connect(keeper.keep)

    def settle(self, _change: Change) -> None:
        """Take note that an edit is stored; one that has begun since stays."""
        if not any(each.is_editing for each in self._lists):
            self._keeper.keep("")
