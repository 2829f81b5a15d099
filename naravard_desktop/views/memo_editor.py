"""The small field in which one writes what one thinks about a note, over the stream."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import MAX_TEXT, clean_text
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.views.note_text_editor import NoteTextEditor


class MemoEditor(NoteTextEditor):
    """A note's text editor for its memo, which may be emptied: then Enter takes the memo away."""

    def __init__(self, parent: QWidget, row: NoteRow, text: str | None = None) -> None:
        """Show *text* to be edited, by default the memo of *row*."""
        self._about, self.heading = row.readable_id, QLabel()
        super().__init__(parent, row.memo if text is None else text, row.memo)
        self.heading.setProperty("t", "strong")
        self.heading.setWordWrap(True)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.heading)

    def checked(self, text: str) -> str:
        """Return *text* cleaned; empty is allowed.

        Raises:
            InvalidNote: it's too long.
        """
        text = clean_text(text)
        if len(text) > MAX_TEXT:
            raise InvalidNote("En minnesanteckning får vara högst {limit} tecken.", limit=MAX_TEXT)
        return text

    def _retranslate(self) -> None:
        super()._retranslate()
        about = self.tr("Memo till {id}").format(id=self._about)
        self.heading.setText(self.tr("{about} – din egen tanke, följer inte med i rapporter").format(about=about))
        self.field.setAccessibleName(about)
        self.field.setPlaceholderText(self.tr("Vad tänker du om det här?"))
