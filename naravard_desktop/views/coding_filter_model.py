"""The filters of Koda as a tree: sections with options that can be checked."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from naravard_desktop.qt.tokens import grouped

AnyIndex = QModelIndex | QPersistentModelIndex

COUNT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_OPTION_ROLE: Final = COUNT_ROLE + 1
_SECTION_ROLE: Final = COUNT_ROLE + 2
_FEW: Final = 12  # options that a section shows before "show all": one with 250 sessions would bury the next
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Option:
    """Something to filter by; *count*: notes in the whole project that have it, None while nobody knows."""

    key: Hashable
    label: str
    count: int | None


@dataclass(frozen=True)
class Section:
    """Options of one sort; a note passes if it has any of the checked ones."""

    key: str
    title: str
    options: Sequence[Option]


class FilterModel(QStandardItemModel):
    """Headings with options beneath. What is checked stays so when the sections are shown anew.

    Signals:
        checks_changed(): something was checked or unchecked.
    """

    checks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._checked: dict[str, list[Hashable]] = {}
        self._whole: set[str] = set()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show *sections*; rows that are the same stay, so that a view keeps its place."""
        if [section.key for section in sections] != [section.key for section in self._sections]:
            self.clear()
            for section in sections:
                self.appendRow(_heading(section))
        self._sections = sections
        for row, section in enumerate(sections):
            known = {option.key for option in section.options}
            self._checked[section.key] = [key for key in self._checked.get(section.key, ()) if key in known]
            self.item(row).setText(section.title)
            self._fill(row)

    def checked(self, section: str) -> tuple[Option, ...]:
        """Return the checked options of *section*, in the order they were checked."""
        options = {option.key: option for part in self._sections if part.key == section for option in part.options}
        return tuple(options[key] for key in self._checked.get(section, ()) if key in options)

    def check(self, section: str, keys: Sequence[Hashable]) -> None:
        """Check *keys* and nothing else in *section*."""
        self._checked[section] = list(keys)
        self._show_checks()

    def is_heading(self, index: AnyIndex) -> bool:
        """Tell whether *index* is the heading of a section."""
        return index.isValid() and not index.parent().isValid()

    def is_more(self, index: AnyIndex) -> bool:
        """Tell whether *index* is the row that shows the rest of a section or hides it again."""
        return index.isValid() and not self.is_heading(index) and index.data(_OPTION_ROLE) is None

    def press(self, index: AnyIndex) -> None:
        """Check or uncheck the option at *index*, or show the rest of its section; nothing for a heading."""
        if not index.isValid() or self.is_heading(index):
            return
        section: str = index.data(_SECTION_ROLE)
        option: Option | None = index.data(_OPTION_ROLE)
        if option is None:
            self._whole ^= {section}
            self._fill(index.parent().row())
            return
        keys = self._checked.setdefault(section, [])
        self.check(section, [key for key in keys if key != option.key] if option.key in keys else [*keys, option.key])

    def _fill(self, row: int) -> None:
        section, heading = self._sections[row], self.item(row)
        shown = self._shown(section)
        items = [heading.child(place) for place in range(heading.rowCount())]
        before = [item.data(_OPTION_ROLE) for item in items]
        if [_name(each) for each in before] == [_name(each) for each in shown]:
            for item, option in zip(items, shown, strict=True):
                item.setData(option, _OPTION_ROLE)
        else:
            heading.removeRows(0, heading.rowCount())
            heading.appendRows([_item(section.key, option) for option in shown])
        self._dress(section, heading)

    def _shown(self, section: Section) -> list[Option | None]:
        """Return the options to show, and None for the row that shows more or fewer."""
        every = list[Option | None](section.options)
        if len(every) <= _FEW + 1:
            return every
        if section.key in self._whole:
            return [*every, None]
        chosen = self._checked.get(section.key, ())
        rest = [option for option in section.options[_FEW:] if option.key in chosen]
        return [*every[:_FEW], *rest, None]

    def _show_checks(self) -> None:
        for row in range(len(self._sections)):
            self._fill(row)
        self.checks_changed.emit()

    def _dress(self, section: Section, heading: QStandardItem) -> None:
        chosen = self._checked.get(section.key, ())
        for place in range(heading.rowCount()):
            item = heading.child(place)
            option: Option | None = item.data(_OPTION_ROLE)
            if option is None:
                left = len(section.options) - heading.rowCount() + 1
                more = self.tr("Visa {n} till", "", left).replace("{n}", grouped(left))
                item.setText(more if left else self.tr("Visa färre"))
                continue
            checked = Qt.CheckState.Checked if option.key in chosen else Qt.CheckState.Unchecked
            _set(item, _CHECK, checked.value)
            _set(item, COUNT_ROLE, option.count)
            _set(item, _SPOKEN, self._spoken(option))

    def _spoken(self, option: Option) -> str:
        if option.count is None:
            return option.label
        notes = self.tr("{n} anteckningar", "", option.count).replace("{n}", grouped(option.count))
        return f"{option.label}, {notes}"


def _heading(section: Section) -> QStandardItem:
    item = QStandardItem(section.title)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


def _item(section: str, option: Option | None) -> QStandardItem:
    item = QStandardItem(option.label if option is not None else "")
    item.setData(section, _SECTION_ROLE)
    item.setData(option, _OPTION_ROLE)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if option is not None else flags)
    return item


def _name(option: Option | None) -> tuple[Hashable, str] | None:
    return None if option is None else (option.key, option.label)


def _set(item: QStandardItem, role: int, value: Any) -> None:
    if item.data(role) != value:
        item.setData(value, role)
