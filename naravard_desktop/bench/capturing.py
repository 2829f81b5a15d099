"""What Fånga asks for, carried out: its signals meet the services here."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from naravard_desktop.bench.note_work import NoteWork
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.change import Change
from naravard_desktop.views.capture import Capture

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench


class Capturing(QObject):
    """Carries out what *capture* asks for beyond what every list of notes can ask for."""

    def __init__(self, bench: "Workbench", capture: Capture) -> None:
        super().__init__(bench)
        self._bench = bench
        self._capture = capture
        NoteWork(bench, capture)
        capture.note_submitted.connect(self._add_note)
        capture.session_submitted.connect(self._save_session)

    def _add_note(self, draft: NoteDraft) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Ny anteckning")
        work = partial(notes.add_note, draft=draft)
        self._bench.write(label, work, self._capture.note_saved, partial(self._capture.note_refused, draft))

    def _save_session(self, draft: SessionDraft, pk: int | None) -> None:
        refused = partial(self._capture.session_refused, draft, pk)
        if pk is None:
            label = QT_TRANSLATE_NOOP("undo", "Nytt tillfälle")
            self._bench.write(label, partial(catalogue.add_session, draft=draft), self._choose_session, refused)
        else:
            label = QT_TRANSLATE_NOOP("undo", "Ändrat tillfälle")
            self._bench.write(label, partial(catalogue.edit_session, pk=pk, draft=draft), failed=refused)

    def _choose_session(self, change: Change) -> None:
        self._capture.choose_session(change.created[0])
