"""Masking in Fånga: a hint at the field, one key for the field and for the notes, and what can be done afterwards."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.paint import ChipSpec
from naravard_desktop.qt.speech import announce
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import ChipButton
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_stream import NoteStream
from naravard_desktop.views.personal_marks import KEY, PersonalMarks, findings_in, heading, kinds_text

_PLACED_BY = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show})
_LOOKED_THROUGH = 100
"""The newest notes, among which one to mask is looked for when none is chosen."""

_OVERLAP = 16  # pixels at 100 % text that the hint reaches into the field's ring


class CaptureMasking(QObject):
    """What Ctrl+M does: it masks in the field, in the note or memo being edited, or in the chosen notes.

    Signals:
        masking_wanted(object): local ids of notes.
        erasure_wanted(object): local ids of notes whose former texts should go for good.
        said(str, str): a sentence for the user and its tone.
    """

    masking_wanted = Signal(object)
    erasure_wanted = Signal(object)
    said = Signal(str, str)

    def __init__(self, field: CaptureField, ring: QWidget, stream: NoteStream) -> None:
        super().__init__(field)
        self._field, self._ring, self._stream = field, ring, stream
        self.marks = PersonalMarks(field)
        self.hint = ChipButton(ring.parentWidget())
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it
        self.hint.hide()
        self.hint.clicked.connect(self._mask_field)
        self.marks.changed.connect(self._show_hint)
        stream.masking_wanted.connect(lambda note: self.masking_wanted.emit([note]))
        ring.installEventFilter(self)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do, by their names."""
        return {"mask": self.mask, "erase": self.erase}

    def mask(self) -> None:
        """Mask where the user is: in the field, in what is being edited, in the chosen notes, or in the newest."""
        edited = (each for each in (self._stream.editor, self._stream.memo) if each is not None)
        editor = next((each for each in edited if each.field.hasFocus()), None)
        if editor is not None:
            self._mask_in(editor.marks)
        elif self.marks.kinds and not self._stream.hasFocus():
            self._mask_field()
        else:
            notes = self._notes_to_mask()
            if notes:
                self.masking_wanted.emit(notes)
            else:
                self.said.emit(self.tr("Inga personuppgifter är understrukna här."), "")

    def erase(self) -> None:
        """Ask for the former texts of the chosen notes to be erased."""
        masked = [row.pk for row in self._stream.selected_rows if row.masked]
        if masked:
            self.erasure_wanted.emit(masked)
        else:
            self.said.emit(self.tr("Markera först en anteckning som är maskerad."), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the hint over the lower right corner of the field's ring, so that nothing has to move; translate it."""
        if event.type() in _PLACED_BY:
            self._place_hint()
        elif event.type() == QEvent.Type.LanguageChange:
            self._show_hint()
        return super().eventFilter(watched, event)

    # --- inside ---

    def _mask_field(self) -> None:
        self._mask_in(self.marks)

    def _mask_in(self, marks: PersonalMarks) -> None:
        kinds = kinds_text(marks.mask())
        if kinds:
            self.said.emit(self.tr("Maskat i texten: {kinds}. Ctrl+Z tar tillbaka.").format(kinds=kinds), "")
        else:
            self.said.emit(self.tr("Inga personuppgifter är understrukna här."), "")

    def _notes_to_mask(self) -> list[int]:
        chosen = self._stream.selected_rows
        marked = [row.pk for row in chosen if findings_in(row.text)]
        if marked or (chosen and self._stream.hasFocus()):
            return marked
        return [row.pk for row in self._newest() if findings_in(row.text)][:1]

    def _newest(self) -> Iterator[NoteRow]:
        model = self._stream.paged
        for place in range(min(model.rowCount(), _LOOKED_THROUGH)):
            row = model.row(model.index(place))
            if row is not None:
                yield row

    def _show_hint(self) -> None:
        kinds = self.marks.kinds
        if kinds:
            found = heading(kinds_text(kinds))
            self.hint.set(ChipSpec(self.tr("{kinds} · Maska").format(kinds=found), "warn", "mask", KEY))
            self._place_hint()
            self.hint.raise_()
            announce(self._field, self.tr("{kinds} i texten. Ctrl+M maskar.").format(kinds=found))
        self.hint.setVisible(bool(kinds))

    def _place_hint(self) -> None:
        size, edge, look = self.hint.sizeHint(), self._ring.geometry(), current_look()
        self.hint.setFixedSize(size)
        self.hint.move(edge.right() - look.px(16) - size.width(), edge.bottom() - look.px(_OVERLAP))
