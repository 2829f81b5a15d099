"""Lets the user choose a backup after a look at what it holds and what would be missing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)

from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.tasks import Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Hint
from naravard_desktop.services.safekeeping import Backup, BackupContents
from naravard_desktop.views import moments

_LONGEST = 160
"""Characters of a note that are quoted."""


class RestoreBackup(QDialog):
    """Shows ``ui/restore_backup.ui``. Reads and restores nothing itself.

    Signals:
        look_wanted(object): the path of a backup; answer with `show_look` or `show_look_problem`.
        restore_wanted(object): the path of the backup to put in the project's place; then call `show_busy`, and
            `accept` or `show_problem`.
    """

    look_wanted = Signal(object)
    restore_wanted = Signal(object)

    copies: QListWidget
    look_area: QScrollArea
    look: QWidget
    made: QLabel
    holds: QLabel
    missing: Hint
    newest_label: QLabel
    newest: QLabel
    promise: Hint
    problem: QLabel
    doing: QLabel
    progress: QProgressBar
    cancel: QPushButton
    restore_button: QPushButton

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        """Offer *backups*, the newest first."""
        super().__init__(parent)
        load_form(self, "restore_backup")
        self._backups = tuple(backups)
        self._looks: dict[Path, BackupContents] = {}
        self.problem.hide()
        for backup in self._backups:
            QListWidgetItem(self._line(backup), self.copies)
        self.cancel.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._restore)
        self.copies.currentRowChanged.connect(self._choose)
        self.show_busy("")
        self._retranslate()
        self._measure()
        self.copies.setFocus()

    def begin(self) -> None:
        """Choose the newest backup; call it when `look_wanted` is connected."""
        if self.copies.currentRow() == 0:  # as soon as it has the focus it is
            self._choose()
        self.copies.setCurrentRow(0)

    def show_look(self, path: Path, contents: BackupContents) -> None:
        """Show what the backup at *path* holds, if it's still the chosen one."""
        self._looks[path] = contents
        if self._chosen_path() == path:
            self._show_contents(contents)
            self.restore_button.setEnabled(True)

    def show_look_problem(self, path: Path, problem: Explained | str) -> None:
        """Say why the backup at *path* can't be read; it can't be restored then."""
        if self._chosen_path() == path:
            self.holds.setText("")
            self._hide_missing()
            self.missing.set(explain(problem), "warning", "danger")
            self.missing.show()

    def show_busy(self, doing: str) -> None:
        """Say what is being done; empty = nothing any more."""
        self.doing.setText(doing)
        self.progress.setVisible(bool(doing))
        self.progress.setRange(0, 0)
        for part in (self.copies, self.cancel):
            part.setEnabled(not doing)
        self.restore_button.setEnabled(not doing and self._chosen_path() in self._looks)

    def show_problem(self, problem: Explained | str) -> None:
        """Say why the project couldn't be restored."""
        self.show_busy("")
        self.problem.setText(explain(problem))
        self.problem.show()

    # --- Qt ---

    def reject(self) -> None:
        """Close, unless the work goes on."""
        if self.progress.isHidden():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the work goes on."""
        if self.progress.isHidden():
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    # --- inside ---

    def _chosen(self) -> Backup | None:
        row = self.copies.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _chosen_path(self) -> Path | None:
        backup = self._chosen()
        return backup.path if backup else None

    def _choose(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        self.problem.hide()
        self.made.setText(moments.moment(backup.made_at, at_start=True))
        self._hide_missing()
        known = self._looks.get(backup.path)
        self.restore_button.setEnabled(known is not None)
        if known is not None:
            self._show_contents(known)
        else:
            self.holds.setText(self.tr("Tittar i kopian…"))
            self.look_wanted.emit(backup.path)

    def _restore(self) -> None:
        path = self._chosen_path()
        if path is not None:
            self.problem.hide()
            self.restore_wanted.emit(path)

    def _hide_missing(self) -> None:
        for part in (self.missing, self.newest_label, self.newest):
            part.hide()

    def _show_contents(self, contents: BackupContents) -> None:
        notes = self.tr("%Ln anteckningar", "", contents.notes)
        sessions = self.tr("%Ln tillfällen", "", contents.sessions)
        text = self.tr("Innehåller {notes} och {sessions}.").format(notes=notes, sessions=sessions)
        if contents.latest is not None:
            when = moments.moment(contents.latest.astimezone().replace(tzinfo=None))
            text += " " + self.tr("Den senaste ändringen är från {when}.").format(when=when)
        self.holds.setText(text)
        self._show_missing(contents)

    def _show_missing(self, contents: BackupContents) -> None:
        self._hide_missing()
        self.missing.show()
        if contents.missing_changes is None or contents.missing_notes is None:
            text = self.tr("Projektet går inte att läsa, så det går inte att säga vad som skulle saknas.")
            self.missing.set(text, "warning", "warn")
        elif not contents.missing_changes:
            self.missing.set(self.tr("Ingenting skulle saknas: kopian har allt som projektet har."), "check", "accent")
        else:
            self.missing.set(self._lost(contents.missing_notes, contents.missing_changes), "warning", "warn")
            self.newest.setText("\n".join(f"• {_shortened(text)}" for text in contents.newest))
            for part in (self.newest_label, self.newest):
                part.setVisible(bool(contents.newest))

    def _lost(self, notes: int, changes: int) -> str:
        if not notes:
            return self.tr("%Ln ändringar som gjorts sedan dess skulle saknas, men ingen anteckning.", "", changes)
        lead = self.tr("%Ln anteckningar som tillkommit sedan dess skulle saknas.", "", notes)
        others = self.tr("Och %Ln andra ändringar.", "", changes - notes) if changes > notes else ""
        return f"{lead} {others}".rstrip()

    def _line(self, backup: Backup) -> str:
        when = moments.moment(backup.made_at, at_start=True)
        parts = [self._reason(backup.reason), moments.size(backup.size)]
        if not backup.encrypted:
            parts.append(self.tr("ej krypterad"))
        return f"{when}\n{' · '.join(parts)}"

    def _reason(self, reason: str) -> str:
        reasons = {
            "auto": self.tr("automatisk"),
            "hand": self.tr("gjord för hand"),
            "import": self.tr("före import"),
            "migration": self.tr("före ny programversion"),
            "restore": self.tr("före återställning"),
        }
        return reasons.get(reason, reason)

    def _retranslate(self) -> None:
        for row, backup in enumerate(self._backups):
            item = self.copies.item(row)
            item.setText(self._line(backup))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._line(backup).replace("\n", ", "))
        promise = self.tr(
            "Projektet som det är nu sparas först som en egen säkerhetskopia. Ångrar du dig återställer du den."
        )
        self.promise.set(promise, "shield", "primary")
        self._choose()

    def _measure(self) -> None:
        look = current_look()
        height = 2 * self.copies.fontMetrics().lineSpacing() + look.px(12)
        for row in range(self.copies.count()):
            self.copies.item(row).setSizeHint(QSize(0, height))
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen else QSize(1440, 900)
        self.resize(QSize(look.px(820), look.px(560)).boundedTo(room - QSize(48, 96)))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
