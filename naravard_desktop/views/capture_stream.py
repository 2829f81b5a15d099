"""The list that shows and edits the notes of one session, newest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.paged_model import ROW_ROLE, PagedListModel
from naravard_desktop.qt.theme import current_look
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_delegate import StreamDelegate
from naravard_desktop.views.memo_notes import MemoNotes
from naravard_desktop.views.note_kinds import kind_name
from naravard_desktop.views.personal_marks import findings_in, kinds_text
from naravard_desktop.views.session_notes import SessionNotes

_MENUS = {"k": "kind", "#": "theme", "@": "group"}
_WISHES = {"c": "quote", "m": "memo"}
_EDIT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class NoteStream(MemoNotes):
    """Shows the notes of a session. Enter or F2 edits, Delete removes, Escape leaves.

    A click chooses a note but leaves the focus in the capture field, so that no word goes astray; Tab leads here.

    Signals:
        notes_deleted(object): local ids.
        menu_wanted(str, QPoint): ``kind``, ``theme``, ``group`` or ``all`` for the selected notes, and a place of
            the screen.
        typed(str): letters that mean nothing here.
        left(): the focus should go back to the capture field.
        wanted(str): ``quote``, ``memo`` or ``join`` for the selected notes.
        masking_wanted(int): the pill of a note was pressed that masks the personal data in it.
        photo_wanted(int): the chip of the photo that a note was typed from was pressed; the photo's local id.
    """

    notes_deleted = Signal(object)
    menu_wanted = Signal(str, QPoint)
    typed = Signal(str)
    left = Signal()
    wanted = Signal(str)
    masking_wanted = Signal(int)
    photo_wanted = Signal(int)

    splits_notes = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._looks = StreamDelegate()
        super().__init__(self._looks, parent)
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

    def show_photos(self, names: Mapping[int, str], chosen: int | None) -> None:
        """Say of each note which of the photos *names* (by local id) it was typed from; *chosen* stands out."""
        if (names, chosen) != (self._looks.photos, self._looks.photo):
            self._looks.photos, self._looks.photo = names, chosen
            self._looks.forget()
            self.scheduleDelayedItemsLayout()

    def choose_from_photo(self, photo: int) -> None:
        """Select all notes that were typed from *photo* and go to the newest of them."""
        rows = [place for place, note in enumerate(self._fetch(self.paged.ids)) if note.picture == photo]
        picked = QItemSelection()
        for place in rows:
            picked.select(self.paged.index(place), self.paged.index(place))
        if rows:
            self.choose(rows[0])
            self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self.paged.index(rows[0]))

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
        elif meaning in _WISHES.values():
            self.wanted.emit(meaning)
        elif meaning:
            self._open_menu(meaning)
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & (_CTRL | _ALT):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mask the note whose pill is pressed; anything else chooses a note."""
        note = self._pill_at(event.position().toPoint())
        if note is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self._press_photo(event)
        else:
            self.masking_wanted.emit(note)

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

    def _pill_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        row: NoteRow | None = index.data(ROW_ROLE)
        if row is None or not self._looks.pill_rect(row, self.visualRect(index)).contains(place):
            return None
        return row.pk

    def _press_photo(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        row: NoteRow | None = index.data(ROW_ROLE)
        if row is None or row.picture is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._looks.photo_rect(row, self.visualRect(index)).contains(place):
            self.photo_wanted.emit(row.picture)

    def _open_menu(self, field: str) -> None:
        look, place = current_look(), self.visualRect(self.currentIndex())
        self.menu_wanted.emit(field, self.viewport().mapToGlobal(place.topLeft() + QPoint(look.px(88), look.px(40))))

    def _take_focus_back(self, was_here: bool) -> None:
        if was_here:
            super()._take_focus_back(was_here)
        else:
            self.clearSelection()  # it was only chosen to be edited: the next key isn't about it
            self.left.emit()

    def _meaning(self, event: QKeyEvent) -> str:
        if event.key() in _EDIT:
            return "edit"
        if event.key() == Qt.Key.Key_Delete:
            return "delete"
        if event.key() == Qt.Key.Key_Escape:
            return "leave"
        return "" if event.modifiers() == _CTRL else (_MENUS | _WISHES).get(event.text().lower(), "")

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
        found = kinds_text(kind for kind, _, _ in findings_in(row.text))
        warning = self.tr("innehåller {kinds}").format(kinds=found) if found else ""
        photo = self._looks.photos.get(row.picture, "") if row.picture is not None else ""
        quote = self.tr("får citeras") if row.quotable else ""
        memo = self.tr("memo: {text}").format(text=row.memo) if row.memo else ""
        return ", ".join(part for part in (*parts, dots, photo, warning, quote, memo) if part)
