"""What Fånga does with notes that are there: cutting, joining, memos, dots, and targets for what is to be heard."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from naravard_desktop.domain.targets import Place
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.services import memos, note_surgery, targets, votes
from naravard_desktop.views.capture import Capture

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench


class NoteWork(QObject):
    """Carries out what the desks of *capture* ask for, one undo step each."""

    def __init__(self, bench: "Workbench", capture: Capture) -> None:
        super().__init__(bench)
        self._bench, self._notes, self._gaps = bench, capture.notes, capture.gaps
        self._notes.note_split.connect(self._split)
        self._notes.notes_joined.connect(self._join)
        self._notes.memo_written.connect(self._write_memo)
        self._notes.votes_set.connect(self._set_votes)
        self._gaps.targets_set.connect(self._set_targets)

    def _split(self, note: int, first: str, second: str) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Delad anteckning")
        work = partial(note_surgery.split_note, note=note, first=first, second=second)
        refused = partial(self._notes.refuse_split, note, first, second)
        self._bench.write(label, work, self._bench.edit_stored, refused)

    def _join(self, chosen: list[int]) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Sammanslagna anteckningar")
        self._bench.write(label, partial(note_surgery.join_notes, notes=chosen), failed=self._notes.refuse)

    def _write_memo(self, note: int, text: str) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Memo")
        work = partial(memos.write_memo, note=note, text=text)
        self._bench.write(label, work, self._bench.edit_stored, partial(self._notes.refuse_memo, note, text))

    def _set_votes(self, draft: votes.DotsDraft) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Prickar")
        saved, refused = self._notes.votes_saved, partial(self._notes.refuse_votes, draft)
        self._bench.write(label, partial(votes.save_dots, draft=draft), lambda _change: saved(), refused)

    def _set_targets(self, session: int | None, wanted: Mapping[Place, int | None]) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Mål")
        work = partial(targets.set_targets, session=session, wanted=wanted)
        self._bench.write(label, work, lambda _change: self._gaps.targets_saved(), self._gaps.refuse_targets)
