"""The contents of a report: chapters, and under each its sections."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from naravard_desktop.views.fitted_table import Index
from naravard_desktop.views.report_page import Chapter

BLOCK_ROLE: Final = Qt.ItemDataRole.UserRole
_TOP: Final = 0  # internal id of a chapter; that of a section is its chapter's row + 1


class ContentsModel(QAbstractItemModel):
    """Two levels of headings, in the order of the page; deeper ones are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chapters: list[list[Chapter]] = []  # each chapter, then its sections

    def show_chapters(self, headings: Sequence[Chapter]) -> None:
        """Show *headings*; where they only have moved, nothing is told, so that what's open stays open."""
        chapters: list[list[Chapter]] = []
        for heading in headings:
            if heading.level == 1 or not chapters:
                chapters.append([heading])
            elif heading.level == 2:
                chapters[-1].append(heading)
        if _texts(chapters) == _texts(self._chapters):
            self._chapters = chapters
            return
        self.beginResetModel()
        self._chapters = chapters
        self.endResetModel()

    def index(self, row: int, column: int = 0, parent: Index | None = None) -> QModelIndex:
        """Return the index of a chapter, or of a section of *parent*."""
        if not self.hasIndex(row, column, parent or QModelIndex()):
            return QModelIndex()
        under_chapter = parent is not None and parent.isValid()
        return self.createIndex(row, column, parent.row() + 1 if under_chapter and parent is not None else _TOP)

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """Return the chapter of a section, nothing for a chapter."""
        if index is None or not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _TOP)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of chapters, or of sections in *parent*."""
        if parent is None or not parent.isValid():
            return len(self._chapters)
        return len(self._chapters[parent.row()]) - 1 if parent.internalId() == _TOP else 0

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1."""
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading, or the number of its text block."""
        if not index.isValid():
            return None
        heading = self._heading(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heading.text
        return heading.block if role == BLOCK_ROLE else None

    def at(self, height: float, top_of: Callable[[int], float]) -> QModelIndex:
        """Return the last heading that isn't below *height*, or the first one.

        Args:
            top_of: where a text block begins, in the unit of *height*.
        """
        chapter = max(bisect_right(self._chapters, height, key=lambda each: top_of(each[0].block)) - 1, 0)
        if chapter >= len(self._chapters):
            return QModelIndex()
        section = bisect_right(self._chapters[chapter], height, key=lambda each: top_of(each.block)) - 1
        top = self.index(chapter)
        return self.index(section - 1, 0, top) if section > 0 else top

    def _heading(self, index: Index) -> Chapter:
        if index.internalId() == _TOP:
            return self._chapters[index.row()][0]
        return self._chapters[int(index.internalId()) - 1][index.row() + 1]


def _texts(chapters: list[list[Chapter]]) -> list[list[str]]:
    return [[each.text for each in chapter] for chapter in chapters]
