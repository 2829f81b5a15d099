"""A list model for a million rows: it holds their ids and reads the rows that are painted."""

from __future__ import annotations  # array[int] can't be subscripted at run time before Python 3.12

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_PAGE: Final = 100
_KEPT_PAGES: Final = 24


class PagedListModel(QAbstractListModel, Generic[Row]):
    """Ids in the order they are shown; `ROW_ROLE` gives the row or None.

    A row that's gone when it's read gives None: a delegate draws nothing for it, and nothing breaks until the
    next `refresh` leaves it out.
    """

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Iterable[Row]],
        key: Callable[[Row], int],
        text: Callable[[Row], str],
        spoken: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Create an empty model.

        Args:
            fetch: reads up to 100 rows by id, some 2 ms; in any order, missing ones left out.
            key: a row's id.
            text: what `DisplayRole` says, also used to search by typing.
            spoken: what a screen reader says; default *text*.
        """
        super().__init__(parent)
        self._fetch, self._key, self._text = fetch, key, text
        self._spoken = spoken or text
        self._ids = array("q")
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    @property
    def ids(self) -> array[int]:
        """The ids in the order shown; don't change them."""
        return self._ids

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of ids."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself (`ROW_ROLE`), its text or what a screen reader says of it."""
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        if row is None or role == ROW_ROLE:
            return row
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else self._text(row)

    def row(self, index: AnyIndex) -> Row | None:
        """Return the row at *index*; None if the index is invalid or the row is gone."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        return self._page(index.row() // _PAGE).get(self._ids[index.row()])

    def id_at(self, row: int) -> int:
        """Return the id in place *row*, 0 ≤ row < rowCount()."""
        return self._ids[row]

    def row_of(self, row_id: int) -> int:
        """Return the place of *row_id*, or -1. Linear, 1 ms per 100,000 rows."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def refresh(self, ids: Iterable[int]) -> None:
        """Show *ids* instead; selection and current row stay with the ids that remain.

        Rows are read anew. Rows that only came or went in one place are announced as such, so that the view
        doesn't jump.
        """
        new = ids if isinstance(ids, array) else array("q", ids)
        old, start = self._ids, _common_prefix(self._ids, new)
        end = _common_suffix(old, new, start)
        removed, inserted = len(old) - start - end, len(new) - start - end
        self._pages.clear()
        if removed and not inserted:
            self.beginRemoveRows(QModelIndex(), start, start + removed - 1)
            self._ids = new
            self.endRemoveRows()
        elif inserted and not removed:
            self.beginInsertRows(QModelIndex(), start, start + inserted - 1)
            self._ids = new
            self.endInsertRows()
        elif removed:
            self._reorder(new)
        self._announce(0, len(new) - 1)

    def _reorder(self, new: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        wanted = {self._ids[index.row()] for index in before}
        places = {each: row for row, each in enumerate(new) if each in wanted} if wanted else {}
        moved = [places.get(self._ids[index.row()], -1) for index in before]
        self._ids = new
        after = [self.index(place) if place >= 0 else QModelIndex() for place in moved]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _announce(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _page(self, number: int) -> dict[int, Row]:
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE].tolist()
            page = {self._key(row): row for row in self._fetch(wanted)}
            self._pages[number] = page
            if len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page


def _common_prefix(one: array[int], other: array[int]) -> int:
    """Return how many ids both begin with, by comparing halves: a million ids take a few milliseconds."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_suffix(one: array[int], other: array[int], start: int) -> int:
    """Return how many ids both end with, not counting the first *start* of either."""
    low, high = 0, min(len(one), len(other)) - start
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
