"""The notes of one session, newest first: rows that are read once, and the list that shows and edits them."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.paged_model import PagedListModel
from naravard_desktop.qt.theme import current_look
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.notes import note_rows, stream
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_delegate import StreamDelegate
from naravard_desktop.views.editable_notes import EditableNotes
from naravard_desktop.views.note_kinds import kind_name

MOST_SHOWN = 1000
"""Notes in the stream; a session with more shows its newest."""

_MENUS = {"k": "kind", "#": "theme", "@": "group"}
_EDIT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class SessionNotes:
    """The newest notes of a session, each read once until something may have changed it.

    Attributes:
        ids: their local ids, newest first, at most `MOST_SHOWN`.
        total: how many the session has.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._session: int | None = None
        self._rows: dict[int, NoteRow] = {}
        self.ids = array("q")
        self.total = 0

    def read(self, session: int | None, *, expected: int = 0) -> bool:
        """Read which notes *session* has.

        Args:
            expected: as many notes may have come at the front. If nothing else differs, the rows that are known
                are kept.

        Returns:
            Whether they were, and something came.
        """
        before, self.ids = self.ids, array("q", self._newest(session))
        came = self.ids.index(before[0]) if before and before[0] in self.ids else len(self.ids)
        followed = self.ids[came:] == before[: MOST_SHOWN - came]
        arrived = 0 < came <= expected and session == self._session and followed
        if not arrived:
            self._rows.clear()
        self._session, self.total = session, len(self.ids)
        if session is not None and self.total == MOST_SHOWN:
            self.total = count_notes(self._project, NoteFilter(sessions=frozenset({session})))
        return arrived

    def rows(self, ids: Sequence[int]) -> list[NoteRow]:
        """Return the notes *ids*, without those that were removed."""
        missing = [pk for pk in ids if pk not in self._rows]
        if missing:
            self._rows.update((row.pk, row) for row in note_rows(self._project, missing))
        return [self._rows[pk] for pk in ids if pk in self._rows]

    def _newest(self, session: int | None) -> Sequence[int]:
        return () if session is None else stream(self._project, session, MOST_SHOWN)


class NoteStream(EditableNotes):
    """Shows the notes of a session. Enter or F2 edits, Delete removes, Escape leaves.

    A click chooses a note but leaves the focus in the capture field, so that no word goes astray; Tab leads here.

    Signals:
        notes_deleted(object): local ids.
        menu_wanted(str, QPoint): ``kind``, ``theme``, ``group`` or ``all`` for the selected notes, and a place of
            the screen.
        typed(str): letters that mean nothing here.
        left(): the focus should go back to the capture field.
    """

    notes_deleted = Signal(object)
    menu_wanted = Signal(str, QPoint)
    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(StreamDelegate(), parent)
        self._notes: SessionNotes | None = None
        self._deleted_at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setModel(PagedListModel(self._fetch, lambda row: row.pk, lambda row: row.text, self._spoken, self))

    def show_notes(self, notes: SessionNotes, *, to_top: bool = False) -> None:
        """Show *notes*, which keep what they have read; scroll to the newest if *to_top*."""
        self._notes = notes
        self.paged.refresh(notes.ids)
        if to_top:
            self.scroll_to_start()
        if self.hasFocus():
            self._have_one_selected()

    @property
    def selected_rows(self) -> list[NoteRow]:
        """The selected notes, newest first."""
        return self._fetch(self.selected)

    def delete_selected(self) -> None:
        """Ask for the selected notes to be deleted."""
        chosen = self.selected
        if chosen:
            self._deleted_at = self.paged.row_of(chosen[0])
            self.notes_deleted.emit(chosen)

    def edit_newest(self) -> None:
        """Open the newest note's text for editing, if there is one."""
        self._edit(0)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list."""
        meaning = self._meaning(event)
        if meaning == "edit":
            self.edit_current()
        elif meaning == "delete":
            self.delete_selected()
        elif meaning == "leave":
            self.left.emit()
        elif meaning:
            self._open_menu(meaning)
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & (_CTRL | _ALT):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the notes, where the mouse is or beside the current one."""
        index = self.indexAt(event.pos())
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self._open_menu("all")
        elif index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit("all", event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something chosen when one comes by keyboard."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._have_one_selected()

    def _open_menu(self, field: str) -> None:
        look, place = current_look(), self.visualRect(self.currentIndex())
        self.menu_wanted.emit(field, self.viewport().mapToGlobal(place.topLeft() + QPoint(look.px(88), look.px(40))))

    def _take_focus_back(self, was_here: bool) -> None:
        if was_here:
            super()._take_focus_back(was_here)
        else:
            self.left.emit()

    def _meaning(self, event: QKeyEvent) -> str:
        if event.key() in _EDIT:
            return "edit"
        if event.key() == Qt.Key.Key_Delete:
            return "delete"
        if event.key() == Qt.Key.Key_Escape:
            return "leave"
        return "" if event.modifiers() == _CTRL else _MENUS.get(event.text().lower(), "")

    def _have_one_selected(self) -> None:
        if not self.selectedIndexes() and self.paged.rowCount():
            row = max(self.currentIndex().row(), 0) if self._deleted_at < 0 else self._deleted_at
            self.choose(min(row, self.paged.rowCount() - 1))
        self._deleted_at = -1

    def _fetch(self, ids: Sequence[int]) -> list[NoteRow]:
        return self._notes.rows(ids) if self._notes is not None else []

    def _spoken(self, row: NoteRow) -> str:
        parts = (row.readable_id, kind_name(row.kind), row.text, row.group_name, *(mark.name for mark in row.themes))
        dots = self.tr("%Ln prickar", "", row.votes) if row.votes else ""
        return ", ".join(part for part in (*parts, dots) if part)
