"""The row of chips over the capture field: what the next note gets, each to be pressed, changed or removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from naravard_desktop.domain.vocabulary import KIND_MARKS, NoteKind
from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.paint import ChipSpec
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.widgets import ChipButton
from naravard_desktop.services.rows import ThemeRow
from naravard_desktop.views.capture_context import Choices, Context, Photo
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name

_PRESS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

Fill = Callable[[QMenu], None]


@dataclass(frozen=True)
class Shown:
    """Everything that the row of chips depends on.

    Attributes:
        mark: the kind that the text being typed begins with.
        tables, rounds: of the session; 1 = there's nothing to choose.
    """

    context: Context = field(default_factory=Context)
    choices: Choices = field(default_factory=Choices)
    tables: int = 1
    rounds: int = 1
    mark: NoteKind | None = None


class ContextBar(QWidget):
    """Chips for group, themes, perspectives, kind, table and round. It keeps nothing: it shows and asks.

    Signals:
        changed(object): the user wants this `Context` instead.
        mark_refused(): the sign that the text begins with isn't meant as a kind.
        done(): a menu closed; the field should get the focus back.
    """

    changed = Signal(object)
    mark_refused = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._shown = Shown()
        self._lead = QLabel(self)

    @property
    def chips(self) -> list["ContextChip"]:
        """The chips from left to right."""
        widgets = (self._flow.itemAt(place).widget() for place in range(1, self._flow.count()))  # type: ignore[union-attr]
        return [widget for widget in widgets if isinstance(widget, ContextChip)]

    def show_context(self, shown: Shown) -> None:
        """Show *shown*; nothing is built anew when nothing differs."""
        if shown != self._shown:
            self._shown = shown
            self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        elif event.type() in LOOK_CHANGES and self._flow.count():
            self._lead.setMinimumHeight(current_look().px(32))

    # --- chips ---

    def _build(self) -> None:
        held = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        self._flow.clear()
        self._lead = QLabel(self.tr("Nästa anteckning får"), self)
        self._lead.setProperty("t", "caption")
        self._lead.setMinimumHeight(current_look().px(32))
        self._flow.addWidget(self._lead)
        for chip in self._new_chips():
            self._flow.addWidget(chip)
            chip.show()
        self._lead.show()
        if held >= 0 and self.chips:
            self.chips[min(held, len(self.chips) - 1)].setFocus()

    def _new_chips(self) -> list["ContextChip"]:
        chips = [self._group_chip(), *map(self._theme_chip, self._chosen(perspective=False)), self._more_themes()]
        if any(row.perspective for row in self._shown.choices.themes):
            chips += [*map(self._theme_chip, self._chosen(perspective=True)), self._more_perspectives()]
        chips.append(self._kind_chip())
        if self._shown.tables > 1:
            chips.append(self._table_chip())
        if self._shown.rounds > 1:
            chips.append(self._round_chip())
        if self._shown.context.picture is not None:
            chips.append(self._picture_chip(self._shown.context.picture))
        return chips

    def _group_chip(self) -> "ContextChip":
        context, choices = self._shown.context, self._shown.choices
        row = choices.group(context.group)
        if row is None:
            return self._chip(ChipSpec(self.tr("Välj grupp"), "outline", "people"), self.tr("Grupp"), self._fill_groups)
        number = choices.group_key(row.pk)
        key = self._only_this() if context.once.group else f"Alt+{number}" if number else ""
        return self._chip(
            ChipSpec(row.name, "group", key=key),
            self.tr("Grupp"),
            self._fill_groups,
            lambda: self.changed.emit(context.keep_group(None)),
        )

    def _theme_chip(self, theme: int) -> "ContextChip":
        context, choices = self._shown.context, self._shown.choices
        row = choices.theme(theme)
        number = choices.theme_key(theme)
        once = theme in context.once.themes and theme not in context.kept.themes
        key = self._only_this() if once else f"Ctrl+{number}" if number else ""
        is_perspective = row is not None and row.perspective
        return self._chip(
            ChipSpec(row.short if row else "?", "theme", "eye" if is_perspective else "", key),
            self.tr("Perspektiv") if is_perspective else self.tr("Tema"),
            lambda menu: self._fill_theme(menu, theme),
            lambda: self.changed.emit(context.without_theme(theme)),
            row.name if row else "",
        )

    def _more_themes(self) -> "ContextChip":
        if self._chosen(perspective=False):
            return self._chip(ChipSpec(self.tr("Tema"), "outline", "plus"), self.tr("Fler teman"), self._fill_themes)
        return self._chip(ChipSpec(self.tr("Välj tema"), "outline", "hash"), self.tr("Tema"), self._fill_themes)

    def _more_perspectives(self) -> "ContextChip":
        fill = self._fill_perspectives
        if self._chosen(perspective=True):
            return self._chip(ChipSpec(self.tr("Perspektiv"), "outline", "plus"), self.tr("Fler perspektiv"), fill)
        return self._chip(ChipSpec(self.tr("Välj perspektiv"), "outline", "eye"), self.tr("Perspektiv"), fill)

    def _chosen(self, *, perspective: bool) -> tuple[int, ...]:
        context, choices = self._shown.context, self._shown.choices
        return tuple(pk for pk in context.themes if choices.is_perspective(pk) == perspective)

    def _kind_chip(self) -> "ContextChip":
        context, mark = self._shown.context, self._shown.mark
        kind = mark or context.kind
        if kind is None:
            return self._chip(ChipSpec(self.tr("Välj slag"), "outline", "ring"), self.tr("Slag"), self._fill_kinds)
        look = KIND_LOOKS[kind]
        key = KIND_MARKS[kind] if mark else self._only_this() if context.once.kind else ""
        remove = self.mark_refused.emit if mark else lambda: self.changed.emit(context.keep_kind(None))
        spec = ChipSpec(kind_name(kind), look.chip, look.icon, key)
        return self._chip(spec, self.tr("Slag"), self._fill_kinds, remove)

    def _table_chip(self) -> "ContextChip":
        place = self._shown.context.table
        text = self.tr("Bord {number}").format(number=place) if place else self.tr("Välj bord")
        context = replace(self._shown.context, table=0)
        spec = ChipSpec(text, "neutral" if place else "outline")
        chip = self._chip(spec, self.tr("Bord"), self._fill_tables, lambda: self.changed.emit(context))
        chip.setToolTip(self.tr("Nästa bord: Ctrl+B. Föregående: Ctrl+Skift+B."))
        return chip

    def _round_chip(self) -> "ContextChip":
        place = self._shown.context.round
        text = self.tr("Runda {number}").format(number=place) if place else self.tr("Välj runda")
        context = replace(self._shown.context, round=0)
        spec = ChipSpec(text, "neutral" if place else "outline")
        chip = self._chip(spec, self.tr("Runda"), self._fill_rounds, lambda: self.changed.emit(context))
        chip.setToolTip(self.tr("Nästa runda: Ctrl+R. Föregående: Ctrl+Skift+R."))
        return chip

    def _picture_chip(self, photo: Photo) -> "ContextChip":
        away = replace(self._shown.context, picture=None)
        text = self.tr("Från {photo}").format(photo=photo.name)

        def fill(menu: QMenu) -> None:
            action = menu.addAction(self.tr("Skriv inte från fotot längre") + "\tDelete")
            action.triggered.connect(lambda: self.changed.emit(away))

        spec = ChipSpec(text, "group", "camera")
        return self._chip(spec, self.tr("Foto"), fill, lambda: self.changed.emit(away))

    def _chip(
        self, spec: ChipSpec, what: str, fill: Fill, remove: Callable[[], object] | None = None, tip: str = ""
    ) -> "ContextChip":
        chip = ContextChip(self, spec)
        chip.fill = fill
        chip.setAccessibleName(f"{what}: {spec.text}")
        chip.setAccessibleDescription(self.tr("Enter öppnar valen, Delete tar bort."))
        chip.setToolTip(tip if tip != spec.text else "")
        chip.clicked.connect(lambda: self._open(chip, fill))
        if remove is not None:
            chip.removed.connect(remove)
        return chip

    def _only_this(self) -> str:
        return self.tr("denna")

    # --- menus ---

    def open_group_menu(self) -> None:
        """Open the menu of groups."""
        self._open(self.chips[0], self._fill_groups)

    def open_theme_menu(self) -> None:
        """Open the menu of themes."""
        self._open(self.chips[1], self._fill_themes)

    def open_perspective_menu(self) -> None:
        """Open the menu of perspectives; without any, that of themes."""
        chip = self._chip_for(self._fill_perspectives)
        if chip is None:
            self.open_theme_menu()
        else:
            self._open(chip, self._fill_perspectives)

    def open_kind_menu(self) -> None:
        """Open the menu of kinds."""
        self._open(self._chip_for(self._fill_kinds) or self.chips[0], self._fill_kinds)

    def _chip_for(self, fill: Fill) -> "ContextChip | None":
        return next((chip for chip in self.chips if chip.fill == fill), None)

    def _open(self, chip: "ContextChip", fill: Fill) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        menu.aboutToHide.connect(self.done)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _choose(self, menu: QMenu, text: str, context: Context, chosen: bool) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: self.changed.emit(context))
        return action

    def _fill_groups(self, menu: QMenu) -> None:
        context, choices = self._shown.context, self._shown.choices
        for row in choices.groups:
            key = choices.group_key(row.pk)
            text = f"{row.name}\tAlt+{key}" if key else row.name
            self._choose(menu, text, context.keep_group(row.pk), row.pk == context.group)
        menu.addSeparator()
        self._choose(menu, self.tr("Ingen grupp") + "\tAlt+0", context.keep_group(None), context.group is None)

    def _fill_themes(self, menu: QMenu) -> None:
        self._fill_with(menu, self.tr("Inget tema") + "\tCtrl+0", perspective=False)

    def _fill_perspectives(self, menu: QMenu) -> None:
        self._fill_with(menu, self.tr("Inget perspektiv"), perspective=True)

    def _fill_with(self, menu: QMenu, none: str, *, perspective: bool) -> None:
        themes = [row for row in self._shown.choices.themes if row.perspective == perspective]
        for into, row in by_dimension(menu, themes):
            self._offer_theme(into, row)
        menu.addSeparator()
        chosen = self._chosen(perspective=perspective)
        self._choose(menu, none, self._shown.context.without_themes(chosen), not chosen)

    def _offer_theme(self, menu: QMenu, row: ThemeRow) -> None:
        context, key = self._shown.context, self._shown.choices.theme_key(row.pk)
        indent = "    " if row.parent is not None else ""
        text = f"{indent}{row.name}\tCtrl+{key}" if key else indent + row.name
        self._choose(menu, text, context.toggle_theme(row.pk), row.pk in context.themes)

    def _fill_theme(self, menu: QMenu, theme: int) -> None:
        context, row = self._shown.context, self._shown.choices.theme(theme)
        name = row.short.replace("&", "&&") if row else ""
        away = menu.addAction(self.tr("Ta bort {name}").format(name=name) + "\tDelete")
        away.triggered.connect(lambda: self.changed.emit(context.without_theme(theme)))
        if theme not in context.kept.themes:
            keep = menu.addAction(self.tr("Behåll för nästa anteckningar också"))
            kept = replace(context.kept, themes=(*context.kept.themes, theme))
            keep.triggered.connect(lambda: self.changed.emit(replace(context, kept=kept)))
        menu.addSeparator()
        fill = self._fill_perspectives if row is not None and row.perspective else self._fill_themes
        fill(menu)

    def _fill_kinds(self, menu: QMenu) -> None:
        context = self._shown.context
        now = self._shown.mark or context.kind
        for kind in NoteKind:
            text = f"{kind_name(kind)}\t{KIND_MARKS[kind]}" if kind in KIND_MARKS else kind_name(kind)
            self._choose_kind(menu, text, context.keep_kind(kind), kind is now)
        menu.addSeparator()
        self._choose_kind(menu, self.tr("Inget slag"), context.keep_kind(None), now is None)

    def _choose_kind(self, menu: QMenu, text: str, context: Context, chosen: bool) -> None:
        action = self._choose(menu, text, context, chosen)
        if self._shown.mark is not None:
            action.triggered.connect(self.mark_refused)

    def _fill_tables(self, menu: QMenu) -> None:
        context, text = self._shown.context, self.tr("Bord {number}")
        for number in range(1, self._shown.tables + 1):
            given = replace(context, table=number)
            self._choose(menu, text.format(number=number), given, number == context.table)
        menu.addSeparator()
        self._choose(menu, self.tr("Inget bord"), replace(context, table=0), not context.table)

    def _fill_rounds(self, menu: QMenu) -> None:
        context, text = self._shown.context, self.tr("Runda {number}")
        for number in range(1, self._shown.rounds + 1):
            given = replace(context, round=number)
            self._choose(menu, text.format(number=number), given, number == context.round)
        menu.addSeparator()
        self._choose(menu, self.tr("Ingen runda"), replace(context, round=0), not context.round)


class ContextChip(ChipButton):
    """A chip that Enter, Space, Down or a click opens and Delete removes.

    Signals:
        removed(): Delete or Backspace was pressed.
    """

    removed = Signal()
    fill: Fill | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or remove."""
        if event.key() in _PRESS:
            self.click()
        elif event.key() in _REMOVE:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def by_dimension(menu: QMenu, themes: Sequence[ThemeRow]) -> list[tuple[QMenu, ThemeRow]]:
    """Return each theme with the menu it belongs in: the first dimension's is *menu*, the others' are submenus."""
    menus: dict[int, QMenu] = {}
    for row in themes:
        if row.dimension not in menus:
            menus[row.dimension] = menu.addMenu(row.dimension_name.replace("&", "&&")) if menus else menu
    return [(menus[row.dimension], row) for row in themes]
