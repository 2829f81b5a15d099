"""Masking and erasing as Fånga asks for it: what was done, what is left where, and the question before it's final."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services import masking
from naravard_desktop.services.change import Change
from naravard_desktop.services.notes import note_rows
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.erasure_question import ErasureQuestion
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.personal_marks import kinds_text

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench

MOST_NAMED = 3
"""Notes that a sentence names by their ids before it only says how many there are."""


class Masking(QObject):
    """Carries out what *capture* asks for about personal data in the project on *bench*."""

    def __init__(self, bench: "Workbench", capture: Capture, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(bench)
        self._bench, self._window, self._tasks = bench, window, tasks
        capture.masking_wanted.connect(self._mask)
        capture.erasure_wanted.connect(self._ask)

    def _mask(self, notes: Sequence[int]) -> None:
        label = QT_TRANSLATE_NOOP("undo", "Maskade personuppgifter")
        self._bench.write(label, partial(masking.mask_all, notes=notes), partial(self._tell_masked, notes))

    def _tell_masked(self, notes: Sequence[int], change: Change) -> None:
        if not change:
            return
        kinds = kinds_text(kind for row in note_rows(self._bench.project, notes) for kind in row.masked)
        sentence = self.tr("Maskat: {kinds}. Ursprunget finns kvar i historiken.").format(kinds=kinds)
        self._window.show_error(sentence, "info", self.tr("Radera för gott…"), partial(self._ask, notes))

    def _ask(self, notes: Sequence[int]) -> None:
        """Find out what is left of *notes* and where, then ask; only a yes erases."""

        def look(_job: Job) -> masking.Remains:
            return masking.remains_of(self._bench.project, notes)

        self._tasks.run(look, partial(self._put_question, notes), owner=self, replaces="remains")

    def _put_question(self, notes: Sequence[int], left: masking.Remains) -> None:
        if not left.texts:
            self._tell_erased(left, 0)
            return
        question = ErasureQuestion(self._names(notes), len(left.backups), self._window)
        question.accepted.connect(lambda: self._erase(notes, backups_too=question.backups_too))
        question.open()

    def _erase(self, notes: Sequence[int], *, backups_too: bool) -> None:
        project = self._bench.project

        def work(_job: Job) -> tuple[Change, masking.Remains, int]:
            change = masking.erase_all(project, notes)
            removed = masking.renew_backups(project, notes) if backups_too else 0
            return change, masking.remains_of(project, notes), removed

        def done(result: tuple[Change, masking.Remains, int]) -> None:
            change, left, removed = result
            self._bench.follow(change)
            self._tell_erased(left, removed)

        self._tasks.run(work, done, owner=self, writes=True, label=self.tr("Raderar…"))

    def _tell_erased(self, left: masking.Remains, removed: int) -> None:
        said = [self.tr("Det som stod tidigare är raderat ur projektet.")]
        if removed:
            said.append(self.tr("%Ln äldre säkerhetskopior togs bort, och en ny gjordes.", "", removed))
        if left.backups:
            folder = left.backups[0].parent.name
            kept = self.tr("Det finns kvar i %Ln säkerhetskopior i mappen {folder}.", "", len(left.backups))
            said.append(kept.format(folder=folder))
        self._window.show_error(" ".join(said), "warn" if left.backups else "info")

    def _names(self, notes: Sequence[int]) -> str:
        ids = [row.readable_id for row in note_rows(self._bench.project, notes)]
        return ", ".join(ids) if len(ids) <= MOST_NAMED else self.tr("%Ln anteckningar", "", len(ids))
