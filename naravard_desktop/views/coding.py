"""Koda: find notes, read them, and link them to themes; every step by keyboard."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QStackedWidget, QToolButton, QWidget

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon, icon_pixmap
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import EmptyState, FieldRing, KeyCap, Landing
from naravard_desktop.services.catalogue import dimensions, groups, sessions, themes
from naravard_desktop.services.finding_notes import FilterCounts, NoteFilter, count_notes, filter_counts
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import ThemeRow
from naravard_desktop.views.codebook import Codebook
from naravard_desktop.views.coding_commands import coding_commands, context_menu
from naravard_desktop.views.coding_filters import ActiveFilter, CodingFilters, FilterFacts
from naravard_desktop.views.coding_head import THEME, FilterChips, Headline, KeyLine
from naravard_desktop.views.coding_list import NoteList, single_key, texts_of
from naravard_desktop.views.coding_panels import SidePanels
from naravard_desktop.views.coding_pickers import CodingPickers
from naravard_desktop.views.coding_results import NoteResults
from naravard_desktop.views.coding_search import Found

_LOW: Final = 560  # pixels at 100 % text; a page lower than that has no room for the line of keys
_CATALOGUE: Final = frozenset({"group", "session", "theme", "dimension", "roadmap", "project"})
_EVERYTHING: Final = _CATALOGUE | {"note", "coding"}
_INTO_LIST: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Coding(Landing):
    """Shows ``ui/coding.ui``. Reads the project; what the user means is emitted, nothing is stored here.

    Signals:
        coded(object, int): code these notes (list of ids) to this theme.
        uncoded(object, int): take the theme from these notes.
        field_set(object, str, object): give a field of these notes a value.
        text_edited(int, str): the new text of a note.
        notes_deleted(object): delete these notes.
        theme_added(int, str, object): a new theme: dimension, name, and the theme it goes under or None.
        capture_wanted(): there is nothing to code yet; the user wants to capture.
    """

    coded = Signal(object, int)
    uncoded = Signal(object, int)
    field_set = Signal(object, str, object)
    text_edited = Signal(int, str)
    notes_deleted = Signal(object)
    theme_added = Signal(int, str, object)
    capture_wanted = Signal()

    left_panel: QFrame
    filters: CodingFilters
    search_ring: FieldRing
    lens: QLabel
    search: QLineEdit
    hits: QLabel
    search_key: KeyCap
    clear_search: QToolButton
    matched: QLabel
    chips: QWidget
    marked: QLabel
    pages: QStackedWidget
    card: QFrame
    notes: NoteList
    empty: EmptyState
    keys: QWidget
    right_panel: QFrame
    codebook: Codebook

    def __init__(self, project: Project, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "coding")
        self._project, self._tasks = project, tasks
        self._theme_filter: tuple[int, ...] = ()
        self._stale: frozenset[str] = _EVERYTHING
        self._facts = FilterFacts()
        self._themes: list[ThemeRow] = []
        self._asked = False
        self._found: Found | None = None
        self._results = NoteResults(project, tasks, self.notes)
        self._pickers = CodingPickers(project, tasks, self)
        self._filter_chips = FilterChips(self.chips)
        self._key_line = KeyLine(self.keys)
        self._headline = Headline(self.matched, self.hits, self.marked)
        self._panels = SidePanels(self, self.left_panel, self.right_panel, self.filters, self.codebook)
        self.search_key.setText("Ctrl+F")
        self.clear_search.setIcon(icon("close"))
        self.land_on(self.notes)
        self._connect()
        self._measure()
        self._show_filters()

    # --- what the window asks for ---

    def commands(self) -> tuple[Command, ...]:
        """Return the commands; their single keys work in the list only."""
        return coding_commands(self.act, self.isVisible)

    def prepare_to_show(self) -> None:
        """Read what has changed while the page was hidden."""
        self._catch_up()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Follow a change of these *kinds* of entity; a hidden page does so once it's shown."""
        self._stale |= kinds
        if self.isVisible():
            self._catch_up()

    def show_notes(self, wanted: NoteFilter) -> None:
        """Show the notes that pass *wanted*, with its filters set so that the user sees and can change them."""
        self._catch_up()
        with QSignalBlocker(self.filters), QSignalBlocker(self.search):
            self.search.setText(wanted.query)
            self.filters.show_filter(wanted)
        self._theme_filter = tuple(sorted(wanted.themes))
        self._ask()

    def edit_refused(self, note: int, text: str) -> None:
        """Give the user the *text* back that couldn't be stored."""
        self.notes.edit_again(note, text)

    def act(self, name: str) -> None:
        """Carry out the command ``coding.<name>``; nothing happens while there is no note to do it with."""
        alone = {
            "search": self._go_to_search,
            "all": self.notes.selectAll,
            "clear": self._clear,
            "new_theme": self._make_theme,
            "panel": self._next_panel,
        }
        with_notes = {
            "theme": self._pick_theme,
            "kind": self._pick_kind,
            "edit": self.notes.edit_current,
            "copy": self._copy,
            "history": self._show_history,
            "delete": self._delete,
        }
        if name in alone:
            alone[name]()
        elif self.notes.targets() and self.notes.editor is None:
            with_notes[name]()

    # --- events ---

    def event(self, event: QEvent) -> bool:
        """Keep the list's single keys from working elsewhere: Delete in the codebook must not delete notes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and single_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list from anywhere."""
        if event.key() == Qt.Key.Key_Escape and not self.notes.hasFocus():
            self.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was hidden."""
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the panels."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._measure()
        elif event.type() == QEvent.Type.LanguageChange:
            self._key_line.retranslate()
            self._panels.retranslate()
            self._show_answer()
            self._show_selection()

    # --- reading ---

    def _catch_up(self) -> None:
        kinds, self._stale = self._stale, frozenset()
        if not kinds:
            return
        if kinds & _CATALOGUE:
            self._themes = themes(self._project)
            self.codebook.show_themes(dimensions(self._project), self._themes)
            self._show_facts(replace(self._facts, groups=groups(self._project), sessions=sessions(self._project)))
        self._pickers.refresh(self._themes)
        if self._asked:
            self._results.follow(kinds)
        else:
            self._ask()
        self._show_selection()
        project = self._project
        self._tasks.run(
            lambda _job: (filter_counts(project), count_notes(project, NoteFilter(conflicts=True))),
            self._show_counts,
            owner=self,
            replaces="counts",
        )

    def _show_counts(self, counted: tuple[FilterCounts, int]) -> None:
        counts, conflicts = counted
        self.codebook.show_counts(counts.by_theme)
        self._show_facts(replace(self._facts, counts=counts, conflicts=conflicts))
        self._show_answer()

    def _show_facts(self, facts: FilterFacts) -> None:
        self._facts = facts
        self.filters.show_facts(facts)
        if self._asked and self._wanted() != self._results.wanted:
            self._ask()  # something that was filtered by has been removed

    def _wanted(self) -> NoteFilter:
        return self.filters.narrowed(NoteFilter(query=self.search.text(), themes=frozenset(self._theme_filter)))

    def _ask(self) -> None:
        self._asked = True
        self._results.ask(self._wanted())
        self._show_filters()

    def _show_found(self, found: Found) -> None:
        self._found = found
        self._show_answer()
        self._show_selection()

    # --- showing ---

    def _show_filters(self) -> None:
        active = self._active()
        self._filter_chips.show_filters(active)
        self.filters.set_active(sum(len(each.keys) for each in active))
        self.clear_search.setVisible(bool(self.search.text()))
        self.search_key.setVisible(not self.search.text())

    def _show_answer(self) -> None:
        if self._found is not None:
            self._headline.show_answer(self._results.wanted, self._found)
            self._show_page(not self._found.ids)

    def _active(self) -> list[ActiveFilter]:
        names = {theme.pk: theme.short for theme in self._themes}
        by_theme = [ActiveFilter(names.get(pk, ""), THEME, (pk,)) for pk in self._theme_filter]
        return [*self.filters.active(), *by_theme]

    def _show_page(self, empty: bool) -> None:
        had_focus = self.notes.hasFocus()
        self.pages.setCurrentWidget(self.empty if empty else self.card)
        self._show_keys()
        self.land_on(self.search if empty else self.notes)
        if empty:
            self.empty.set(*self._headline.emptiness(self._results.wanted, self._has_notes()))
            if had_focus:
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_keys(self) -> None:
        roomy = self.height() >= current_look().px(_LOW)
        self.keys.setVisible(roomy and self.pages.currentWidget() is self.card)

    def _act_on_emptiness(self) -> None:
        if self._has_notes():
            self._clear()
        else:
            self.capture_wanted.emit()

    def _has_notes(self) -> bool:
        counts = self._facts.counts
        return not self._results.wanted.is_empty() if counts is None else counts.notes > 0

    def _show_selection(self) -> None:
        row, count = self.notes.current_note(), self.notes.selected_count()
        self._headline.show_selected(count)
        on_note = frozenset(mark.pk for mark in row.themes) if row is not None else frozenset[int]()
        self.codebook.show_selection(count or int(row is not None), on_note)

    def _measure(self) -> None:
        look = current_look()
        self._panels.arrange()
        self.search_ring.setMinimumHeight(look.px(50))
        self.matched.setMinimumHeight(look.px(34))
        self._show_keys()
        self.lens.setPixmap(icon_pixmap("search", look.colour("primary"), look.px(18), self.devicePixelRatioF()))

    # --- what the user does ---

    def _connect(self) -> None:
        self._results.shown.connect(self._show_found)
        self.search.textChanged.connect(self._ask)
        self.search.installEventFilter(self)
        self.clear_search.clicked.connect(self.search.clear)
        self.filters.changed.connect(self._ask)
        self.filters.clear_wanted.connect(self._clear)
        self.filters.renamed.connect(self._show_filters)
        self._filter_chips.removed.connect(self._remove_filter)
        self.empty.action.clicked.connect(self._act_on_emptiness)
        self.notes.wanted.connect(self.act)
        self.notes.menu_wanted.connect(self._show_menu)
        self.notes.text_edited.connect(self.text_edited)
        self.notes.selection_counted.connect(self._show_selection)
        self.notes.selectionModel().currentChanged.connect(self._show_selection)
        self.codebook.code_wanted.connect(lambda theme: self._emit_for_targets(self.coded, theme))
        self.codebook.uncode_wanted.connect(lambda theme: self._emit_for_targets(self.uncoded, theme))
        self.codebook.notes_wanted.connect(lambda theme: self.show_notes(NoteFilter(themes=frozenset({theme}))))
        self.codebook.theme_added.connect(self.theme_added)
        self._pickers.coded.connect(self.coded)
        self._pickers.uncoded.connect(self.uncoded)
        self._pickers.kind_set.connect(lambda notes, kind: self.field_set.emit(notes, "kind", kind))
        self._pickers.theme_wanted.connect(self._make_theme)
        self._pickers.closed.connect(self._end_picking)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search field lead into the list with Down and Enter, and clear it with Escape."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _INTO_LIST:
                self.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _emit_for_targets(self, signal: SignalInstance, theme: int) -> None:
        targets = self.notes.targets()
        if targets:
            signal.emit(targets, theme)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _clear(self) -> None:
        self.show_notes(NoteFilter())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_filter(self, gone: ActiveFilter) -> None:
        if gone.section == THEME:
            self._theme_filter = tuple(pk for pk in self._theme_filter if pk not in gone.keys)
            self._ask()
        else:
            self.filters.remove(gone)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_theme(self, name: str = "") -> None:
        self._panels.show_codebook()
        self.codebook.begin_theme(name)

    def _next_panel(self) -> None:
        panels = (self.search, self.notes, self.codebook.tree, self.filters.tree)
        usable = [panel for panel in panels if panel.isVisible()]
        here = next((place for place, panel in enumerate(usable) if panel.hasFocus()), -1)
        usable[(here + 1) % len(usable)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick_theme(self) -> None:
        self._results.hold(True)
        self._pickers.pick_theme(self._themes, self.notes.targets(), self._near_current())

    def _pick_kind(self) -> None:
        self._results.hold(True)
        self._pickers.pick_kind(self.notes.targets(), self._near_current())

    def _show_history(self) -> None:
        row = self.notes.current_note()
        if row is not None:
            self._pickers.show_history(row, self._near_current())

    def _end_picking(self) -> None:
        self._results.hold(False)
        if self.pages.currentWidget() is self.card:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _near_current(self) -> QRect:
        """Return where the text of the current note is, as far as it shows."""
        viewport = self.notes.viewport()
        shown = self.notes.visualRect(self.notes.currentIndex()) & viewport.rect()
        row = self.notes.current_note()
        left = self.notes.delegate.editor_rect(row, shown).left() if row is not None else 0
        return QRect(viewport.mapTo(self, QPoint(left, shown.top())), QSize(shown.width() - left, shown.height()))

    def _delete(self) -> None:
        self.notes_deleted.emit(self.notes.targets())

    def _copy(self) -> None:
        project, targets = self._project, self.notes.targets()
        put = QGuiApplication.clipboard().setText
        self._tasks.run(lambda _job: texts_of(note_rows(project, targets)), put, owner=self)

    def _show_menu(self, place: QPoint) -> None:
        context_menu(self, self.commands()).popup(place)
