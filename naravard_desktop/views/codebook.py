"""The codebook panel of Koda: all themes with their counts, and a place to add one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import Landing
from naravard_desktop.services.rows import DimensionRow, ThemeRow
from naravard_desktop.views.codebook_model import CodebookModel
from naravard_desktop.views.codebook_tree import CodebookTree


@dataclass(frozen=True)
class _Place:
    """Where a new theme goes: last in a dimension, or last under a theme."""

    dimension: int
    parent: int | None


class Codebook(Landing):
    """Shows ``ui/codebook.ui``. Stores nothing.

    Signals:
        code_wanted(int): code the selected notes to this theme.
        uncode_wanted(int): take this theme from them.
        notes_wanted(int): show the notes that have this theme.
        theme_added(int, str, object): a new theme: its dimension, its name, and the theme it goes under or None.
    """

    code_wanted = Signal(int)
    uncode_wanted = Signal(int)
    notes_wanted = Signal(int)
    theme_added = Signal(int, str, object)

    column: QVBoxLayout
    heading: QLabel
    new: QPushButton
    search: QLineEdit
    maker: QFrame
    new_name: QLineEdit
    new_place: QComboBox
    add: QPushButton
    cancel: QPushButton
    tree: CodebookTree

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "codebook")
        self._themes: Sequence[ThemeRow] = ()
        self._dimensions: Sequence[DimensionRow] = ()
        self._selected = 0
        self._model = CodebookModel(self)
        self.tree.setModel(self._model)
        self.maker.hide()
        self.new.setIcon(icon("plus", "primary"))
        self.new.clicked.connect(lambda: self.begin_theme())
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.tree.chosen.connect(self.code_wanted)
        self.tree.menu_wanted.connect(self._show_menu)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self._stop_making)
        self.new_name.returnPressed.connect(self._add)
        self.new_name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.add.setEnabled(False)
        self.new_place.currentTextChanged.connect(self.new_place.setToolTip)
        self.land_on(self.search)

    def show_themes(self, dimensions: Sequence[DimensionRow], themes: Sequence[ThemeRow]) -> None:
        """Show the codebook of the project; the current theme stays current."""
        current = self.tree.current_theme()
        self._dimensions, self._themes = dimensions, themes
        self._model.show_themes(dimensions, themes)
        if current is not None:
            self.tree.setCurrentIndex(self._model.index_of(current))

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """Show how many notes are coded to each theme."""
        self._model.show_counts(counts)

    def show_selection(self, notes: int, themes: Collection[int]) -> None:
        """Say how many notes are selected, and which themes the current one has."""
        self._selected = notes
        self._model.show_on_note(themes)

    def begin_theme(self, name: str = "") -> None:
        """Open the place for a new theme, beside the current one unless the user says otherwise."""
        self._fill_places()
        self.maker.show()
        self.new_name.setText(name)
        self.new_name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def menu_for(self, theme: int) -> QMenu:
        """Return the context menu of *theme*."""
        menu = QMenu(self)
        count = self._selected
        code = menu.addAction(self.tr("Koda {n} valda", "", count).replace("{n}", grouped(count)))
        code.triggered.connect(lambda: self.code_wanted.emit(theme))
        uncode = menu.addAction(self.tr("Ta bort temat från {n} valda", "", count).replace("{n}", grouped(count)))
        uncode.triggered.connect(lambda: self.uncode_wanted.emit(theme))
        for action in (code, uncode):
            action.setEnabled(count > 0)
        menu.addSeparator()
        notes = menu.addAction(icon("filter"), self.tr("Visa anteckningar med temat"))
        notes.triggered.connect(lambda: self.notes_wanted.emit(theme))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the filter field lead into the tree with Down and Enter, and clear it with Escape."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_tree()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the place for a new theme with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.maker.isVisible():
            self._stop_making()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.retranslate()

    def _narrow(self, query: str) -> None:
        current = self.tree.current_theme()
        self._model.narrow(query)
        self.tree.setCurrentIndex(self._model.first_match() if query.strip() else self._model.index_of(current or 0))

    def _enter_tree(self) -> None:
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._model.first_match())
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_menu(self, theme: int, place: QPoint) -> None:
        self.tree.setCurrentIndex(self._model.index_of(theme))
        menu = self.menu_for(theme)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _fill_places(self) -> None:
        current = next((theme for theme in self._themes if theme.pk == self.tree.current_theme()), None)
        self.new_place.clear()
        for dimension in self._dimensions:
            self.new_place.addItem(f"{dimension.roadmap_title} · {dimension.name}", _Place(dimension.pk, None))
            for theme in self._themes:
                if theme.dimension == dimension.pk and theme.parent is None:
                    self.new_place.addItem(f"    {theme.name}", _Place(dimension.pk, theme.pk))
        wanted = _Place(current.dimension, current.parent) if current is not None else None
        places = [self.new_place.itemData(row) for row in range(self.new_place.count())]
        self.new_place.setCurrentIndex(places.index(wanted) if wanted in places else 0)

    def _add(self) -> None:
        place, name = self.new_place.currentData(), self.new_name.text().strip()
        if isinstance(place, _Place) and name:
            self.maker.hide()
            self.theme_added.emit(place.dimension, name, place.parent)
            self.new_name.clear()
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_making(self) -> None:
        self.maker.hide()
        self.new_name.clear()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
