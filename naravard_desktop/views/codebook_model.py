"""The codebook as a tree: dimensions of roadmaps, their themes, and themes under themes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from naravard_desktop.qt.fuzzy import fuzzy
from naravard_desktop.qt.text import Span
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.services.rows import DimensionRow, ThemeRow

AnyIndex = QModelIndex | QPersistentModelIndex

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class ThemeEntry:
    """A theme as the codebook shows it.

    Attributes:
        notes: how many notes are coded to it.
        share: of the most coded theme beside it, 0 to 1.
        level: 0 for a theme of a dimension, 1 for one under it, and so on.
        on_note: whether the current note has it.
        spans: characters of the name that matched what was typed.
    """

    theme: ThemeRow
    notes: int
    share: float
    level: int
    on_note: bool
    spans: tuple[Span, ...]


def theme_match(query: str, theme: ThemeRow) -> tuple[float, tuple[Span, ...]] | None:
    """Return how well *theme* fits what was typed, by name or keyword, and where in its name; None = not at all."""
    by_name = fuzzy(query, theme.name)
    if by_name is not None:
        return by_name.score, by_name.spans
    words = max((found.score for word in (theme.short, *theme.keywords) if (found := fuzzy(query, word))), default=None)
    # A keyword that begins like the query counts less than any name that holds it.
    return None if words is None else (words - 100, ())


class CodebookModel(QStandardItemModel):
    """Dimensions and themes with their counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dimensions: Sequence[DimensionRow] = ()
        self._themes: Sequence[ThemeRow] = ()
        self._counts: Mapping[int, int] = {}
        self._on_note: Collection[int] = frozenset()
        self._query = ""
        self._items: dict[int, QStandardItem] = {}

    def show_themes(self, dimensions: Sequence[DimensionRow], themes: Sequence[ThemeRow]) -> None:
        """Show another codebook; nothing happens if it's the same."""
        if (list(dimensions), list(themes)) != (list(self._dimensions), list(self._themes)):
            self._dimensions, self._themes = dimensions, themes
            self._build()

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """Show how many notes are coded to what; keys are themes."""
        self._counts = counts
        self._dress()

    def show_on_note(self, themes: Collection[int]) -> None:
        """Mark the themes that the current note has."""
        if themes != self._on_note:
            self._on_note = themes
            self._dress()

    def narrow(self, query: str) -> None:
        """Show only the themes that match *query* by name or keyword, and those above and beneath them."""
        if query != self._query:
            self._query = query
            self._build()

    def entry(self, index: AnyIndex) -> ThemeEntry | None:
        """Return what *index* shows; None for a dimension."""
        return index.data(ENTRY_ROLE) if index.isValid() else None

    def index_of(self, theme: int) -> QModelIndex:
        """Return where *theme* is; invalid if it isn't shown."""
        item = self._items.get(theme)
        return item.index() if item is not None else QModelIndex()

    def first_match(self) -> QModelIndex:
        """Return the theme that fits the query best, the first one without a query."""
        shown = [theme for theme in self._themes if theme.pk in self._items]
        scores = {theme.pk: found[0] for theme in shown if (found := self._match(theme)) is not None}
        return self.index_of(max(scores, key=lambda pk: scores[pk])) if scores else QModelIndex()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._dress()

    def _match(self, theme: ThemeRow) -> tuple[float, tuple[Span, ...]] | None:
        return theme_match(self._query, theme)

    def _build(self) -> None:
        self.clear()
        self._items = {}
        shown = self._shown()
        for dimension in self._dimensions:
            themes = [theme for theme in self._themes if theme.dimension == dimension.pk and theme.pk in shown]
            if themes or not self._query:
                heading = QStandardItem(f"{dimension.roadmap_title} · {dimension.name}")
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                heading.setToolTip(heading.text())
                self.appendRow(heading)
                self._add(heading, themes)
        self._dress()

    def _add(self, heading: QStandardItem, themes: Iterable[ThemeRow]) -> None:
        for theme in themes:
            item = QStandardItem(theme.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip("\n".join(part for part in (theme.name, theme.about, ", ".join(theme.keywords)) if part))
            self._items.get(theme.parent or 0, heading).appendRow(item)
            self._items[theme.pk] = item

    def _shown(self) -> set[int]:
        if not self._query.strip():
            return {theme.pk for theme in self._themes}
        by_pk = {theme.pk: theme for theme in self._themes}
        found = {theme.pk for theme in self._themes if self._match(theme) is not None}
        above = {parent for pk in found for parent in _ancestors(by_pk, pk)}
        beneath = {theme.pk for theme in self._themes if found.intersection(_ancestors(by_pk, theme.pk))}
        return found | above | beneath

    def _dress(self) -> None:
        """Give every theme its entry; only what has changed is announced."""
        by_pk = {theme.pk: theme for theme in self._themes}
        most = self._most()
        for theme in self._themes:
            item = self._items.get(theme.pk)
            if item is None:
                continue
            notes = self._counts.get(theme.pk, 0)
            share = notes / top if (top := most.get((theme.dimension, theme.parent), 0)) else 0.0
            found = self._match(theme) if self._query.strip() else None
            level = len(_ancestors(by_pk, theme.pk))
            entry = ThemeEntry(theme, notes, share, level, theme.pk in self._on_note, found[1] if found else ())
            if item.data(ENTRY_ROLE) != entry:
                item.setData(entry, ENTRY_ROLE)
            if item.data(_SPOKEN) != (spoken := self._spoken(entry)):
                item.setData(spoken, _SPOKEN)

    def _most(self) -> dict[tuple[int, int | None], int]:
        most: dict[tuple[int, int | None], int] = {}
        for theme in self._themes:
            place = (theme.dimension, theme.parent)
            most[place] = max(most.get(place, 0), self._counts.get(theme.pk, 0))
        return most

    def _spoken(self, entry: ThemeEntry) -> str:
        notes = self.tr("{n} anteckningar", "", entry.notes).replace("{n}", grouped(entry.notes))
        here = [self.tr("finns på den valda anteckningen")] if entry.on_note else []
        return ", ".join((entry.theme.name, notes, *here))


def _ancestors(by_pk: Mapping[int, ThemeRow], pk: int) -> list[int]:
    above: list[int] = []
    parent = by_pk[pk].parent
    while parent is not None and parent in by_pk and parent not in above:
        above.append(parent)
        parent = by_pk[parent].parent
    return above
