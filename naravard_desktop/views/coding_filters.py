"""The filter panel of Koda: which notes to show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.widgets import Landing
from naravard_desktop.services.finding_notes import FilterCounts, NoteFilter
from naravard_desktop.services.rows import GroupRow, SessionRow
from naravard_desktop.views.coding_filter_model import FilterModel, Option, Section
from naravard_desktop.views.coding_filter_tree import FilterTree
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name

UNCODED: Final = "uncoded"
CODED: Final = "coded"
CONFLICT: Final = "conflict"
_CHIPS: Final = 3  # so many options of a section get a chip each; more share one


@dataclass(frozen=True)
class ActiveFilter:
    """A filter in force, for a chip: what it says, and the options of *section* it stands for."""

    label: str
    section: str
    keys: tuple[Any, ...]


@dataclass(frozen=True)
class FilterFacts:
    """What the panel shows: the groups and sessions of the project, and how many notes there are of what."""

    groups: Sequence[GroupRow] = ()
    sessions: Sequence[SessionRow] = ()
    counts: FilterCounts | None = None
    conflicts: int | None = None


class CodingFilters(Landing):
    """Shows ``ui/coding_filters.ui``: sections of options with their counts.

    Signals:
        changed(): the user chose other notes.
        clear_wanted(): the user wants to see every note.
        renamed(): the options have other names, because the language or the project changed.
    """

    changed = Signal()
    clear_wanted = Signal()
    renamed = Signal()

    column: QVBoxLayout
    heading: QLabel
    clear: QPushButton
    tree: FilterTree

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "coding_filters")
        self._facts = FilterFacts()
        self._model = FilterModel(self)
        self.tree.setModel(self._model)
        self._model.checks_changed.connect(self.changed)
        self.clear.clicked.connect(self.clear_wanted)
        self.land_on(self.tree)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        self.set_active(0)

    def show_facts(self, facts: FilterFacts) -> None:
        """Show *facts*; what is checked stays checked."""
        self._facts = facts
        counts = facts.counts
        by_group = counts.by_group if counts is not None else {}
        by_session = counts.by_session if counts is not None else {}
        self._model.show_sections(
            (
                Section("status", self.tr("Status"), self._states()),
                Section("group", self.tr("Aktörsgrupp"), _options(facts.groups, by_group)),
                Section("session", self.tr("Tillfälle"), _options(facts.sessions, by_session)),
                Section("kind", self.tr("Slag"), self._kinds()),
            )
        )
        self.renamed.emit()

    def narrowed(self, wanted: NoteFilter) -> NoteFilter:
        """Return *wanted* with what is checked here."""
        status, coded = {option.key for option in self._model.checked("status")}, None
        if (UNCODED in status) != (CODED in status):
            coded = CODED in status
        chosen = {
            name: frozenset(option.key for option in self._model.checked(section))
            for name, section in (("groups", "group"), ("sessions", "session"), ("kinds", "kind"))
        }
        return replace(wanted, coded=coded, conflicts=CONFLICT in status, **chosen)  # type: ignore[arg-type]

    def active(self) -> list[ActiveFilter]:
        """Return the filters in force, a few options of a section each for itself, many together."""
        found: list[ActiveFilter] = []
        for section in ("status", "group", "session", "kind"):
            options = self._model.checked(section)
            if len(options) > _CHIPS:
                keys = tuple(option.key for option in options)
                found.append(ActiveFilter(self._together(section, len(keys)), section, keys))
            else:
                found += [ActiveFilter(option.label, section, (option.key,)) for option in options]
        return found

    def remove(self, gone: ActiveFilter) -> None:
        """Leave the filter *gone* out."""
        kept = [option.key for option in self._model.checked(gone.section) if option.key not in gone.keys]
        self._model.check(gone.section, kept)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Check what *wanted* asks for and nothing else."""
        states = (UNCODED,) if wanted.coded is False else (CODED,) if wanted.coded else ()
        self._model.check("status", (*states, CONFLICT) if wanted.conflicts else states)
        for section, keys in (("group", wanted.groups), ("session", wanted.sessions), ("kind", wanted.kinds)):
            self._model.check(section, sorted(keys, key=str))

    def set_active(self, count: int) -> None:
        """Say how many filters are in force; the button that clears them is there while there are any."""
        self.clear.setText(self.tr("Rensa {n}", "", count).replace("{n}", str(count)))
        self.clear.setVisible(count > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_facts(self._facts)

    def _states(self) -> list[Option]:
        counts = self._facts.counts
        return [
            Option(UNCODED, self.tr("Okodade"), counts.uncoded if counts is not None else None),
            Option(CODED, self.tr("Kodade"), counts.notes - counts.uncoded if counts is not None else None),
            Option(CONFLICT, self.tr("Att avgöra"), self._facts.conflicts),
        ]

    def _kinds(self) -> list[Option]:
        counts = self._facts.counts
        by_kind = counts.by_kind if counts is not None else {}
        known = [Option(str(kind), kind_name(kind), by_kind.get(kind, 0)) for kind in KIND_LOOKS]
        without = by_kind.get("", 0)
        return [*known, Option("", self.tr("Utan slag"), without)] if without else known

    def _together(self, section: str, number: int) -> str:
        texts = {
            "group": self.tr("{n} grupper", "", number),
            "session": self.tr("{n} tillfällen", "", number),
            "kind": self.tr("{n} slag", "", number),
        }
        return texts.get(section, "{n}").replace("{n}", str(number))


def _options(rows: Sequence[GroupRow | SessionRow], counts: Any) -> list[Option]:
    names = [row.name if isinstance(row, GroupRow) else row.title for row in rows]
    return [Option(row.pk, name, counts.get(row.pk, 0)) for row, name in zip(rows, names, strict=True)]
