"""Menus that change the selected notes of the stream: kind, group and themes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_chips import by_dimension
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_stream import NoteStream
from naravard_desktop.views.note_kinds import kind_name
from naravard_desktop.views.personal_marks import KEY, findings_in


class RowMenus(QObject):
    """K, @ and # in the stream, and its context menu.

    What all selected notes have is ticked; choosing a ticked theme takes it away.

    Signals:
        field_set(object, str, object): local ids of notes, ``kind`` or ``group``, and the value.
        coded(object, int), uncoded(object, int): local ids of notes and a theme.
        masking_wanted(object), erasure_wanted(object): local ids of notes.
        photo_wanted(int): the local id of the photo that the notes were typed from.
    """

    field_set = Signal(object, str, object)
    coded = Signal(object, int)
    uncoded = Signal(object, int)
    masking_wanted = Signal(object)
    erasure_wanted = Signal(object)
    photo_wanted = Signal(int)

    def __init__(self, stream: NoteStream) -> None:
        super().__init__(stream)
        self._stream = stream
        self.choices = Choices()
        stream.menu_wanted.connect(self.open)

    def open(self, field: str, place: QPoint) -> None:
        """Open the menu of *field*, ``kind``, ``group``, ``theme`` or ``all``, at *place* of the screen."""
        rows = self._stream.selected_rows
        if rows:
            menu = QMenu(self._stream)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill: dict[str, Callable[[QMenu, Sequence[NoteRow]], None]] = {
                "kind": self._fill_kinds,
                "group": self._fill_groups,
                "theme": self._fill_themes,
                "all": self._fill_all,
            }
            fill[field](menu, rows)
            menu.popup(place)

    def _fill_all(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        menu.addAction(self.tr("Ändra texten") + "\tF2", self._stream.edit_current)
        self._fill_surgery(menu, rows)
        menu.addSeparator()
        self._fill_kinds(menu.addMenu(self.tr("Slag") + "\tK"), rows)
        self._fill_groups(menu.addMenu(self.tr("Grupp") + "\t@"), rows)
        self._fill_themes(menu.addMenu(self.tr("Tema") + "\t#"), rows)
        photos = {row.picture for row in rows if row.picture is not None}
        if len(photos) == 1:
            menu.addAction(self.tr("Visa fotot"), lambda: self.photo_wanted.emit(photos.pop()))
        self._fill_masking(menu, rows)
        menu.addSeparator()
        menu.addAction(self.tr("Ta bort") + "\tDelete", self._stream.delete_selected)

    def _fill_surgery(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        wanted = self._stream.wanted
        if len(rows) == 1:
            menu.addAction(self.tr("Dela i två…") + "\tF2, Ctrl+Enter", lambda: wanted.emit("split"))
        else:
            menu.addAction(self.tr("Slå ihop till en") + "\tCtrl+J", lambda: wanted.emit("join"))
        quotable = all(row.quotable for row in rows)
        self._add(menu, self.tr("Får citeras") + "\tC", quotable, lambda: wanted.emit("quote"))
        menu.addAction(self.tr("Memo…") + "\tM", lambda: wanted.emit("memo"))

    def _fill_masking(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        to_mask = [row.pk for row in rows if findings_in(row.text)]
        to_erase = [row.pk for row in rows if row.masked]
        if to_mask or to_erase:
            menu.addSeparator()
        if to_mask:
            menu.addAction(self.tr("Maska personuppgifter") + f"\t{KEY}", lambda: self.masking_wanted.emit(to_mask))
        if to_erase:
            menu.addAction(self.tr("Radera ursprunget för gott…"), lambda: self.erasure_wanted.emit(to_erase))

    def _fill_kinds(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        notes = [row.pk for row in rows]
        for number, kind in enumerate(NoteKind, 1):
            text, has = f"&{number % 10}  {kind_name(kind)}", all(row.kind == kind for row in rows)
            self._add(menu, text, has, lambda kind=kind: self.field_set.emit(notes, "kind", kind))
        menu.addSeparator()
        none = all(not row.kind for row in rows)
        self._add(menu, self.tr("Inget slag"), none, lambda: self.field_set.emit(notes, "kind", None))

    def _fill_groups(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        notes = [row.pk for row in rows]
        for number, group in enumerate(self.choices.groups, 1):
            text, has = _numbered(number, group.name), all(row.group == group.pk for row in rows)
            self._add(menu, text, has, lambda pk=group.pk: self.field_set.emit(notes, "group", pk))
        menu.addSeparator()
        none = all(row.group is None for row in rows)
        self._add(menu, self.tr("Ingen grupp"), none, lambda: self.field_set.emit(notes, "group", None))

    def _fill_themes(self, menu: QMenu, rows: Sequence[NoteRow]) -> None:
        notes = [row.pk for row in rows]
        numbers = {theme.pk: number for number, theme in enumerate(self.choices.main_themes, 1)}
        for into, theme in by_dimension(menu, self.choices.themes):
            has = all(theme.pk in {mark.pk for mark in row.themes} for row in rows)
            signal = self.uncoded if has else self.coded
            text = _numbered(numbers.get(theme.pk, 0), theme.name)
            self._add(into, text, has, lambda pk=theme.pk, signal=signal: signal.emit(notes, pk))

    @staticmethod
    def _add(menu: QMenu, text: str, chosen: bool, run: Callable[[], object]) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: run())


def _numbered(number: int, name: str) -> str:
    name = name.replace("&", "&&")
    return f"&{number}  {name}" if 0 < number < 10 else name
