"""Asks for a passphrase that is to be a project's own from now on, or says what it means to have none."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.tasks import Busy, Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Hint, Switch, set_property

MANY_SIGNS, ENOUGH_SIGNS, FEW_SIGNS = 20, 14, 8
"""Characters from which on a passphrase is long, long enough, and short rather than far too short."""


class Purpose(Enum):
    """Why a passphrase is asked for."""

    SET = auto()
    CHANGE = auto()
    RECOVERED = auto()
    REMOVE = auto()


class NewPassphrase(QDialog):
    """Shows ``ui/new_passphrase.ui``. What was typed stays until it's closed; while the work goes on it can't be.

    Signals:
        submitted(str, bool): the passphrase, empty for none, and whether this computer is to remember it; then call
            `show_busy`, and `accept` or `show_problem`.
    """

    submitted = Signal(str, bool)

    heading: QLabel
    explanation: QLabel
    passphrase_label: QLabel
    passphrase: QLineEdit
    strength: QLabel
    again_label: QLabel
    again: QLineEdit
    problem: QLabel
    show_passphrase: Switch
    remember: Switch
    warning: Hint
    busy: QWidget
    doing: QLabel
    progress: QProgressBar
    cancel: QPushButton
    save: QPushButton

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        """Ask for *purpose*."""
        super().__init__(parent)
        load_form(self, "new_passphrase")
        self._purpose = purpose
        asks = purpose is not Purpose.REMOVE
        for field in (self.passphrase_label, self.passphrase, self.strength, self.again_label, self.again):
            field.setVisible(asks)
        self.show_passphrase.setVisible(asks)
        self.remember.hide()
        set_property(self.save, "kind", "primary" if asks else "danger")
        self.problem.hide()
        self.busy.hide()
        self._connect()
        self._retranslate()
        self._measure()
        (self.passphrase if asks else self.cancel).setFocus()

    def show_problem(self, problem: Explained | str) -> None:
        """Say why it couldn't be done; what was typed stays."""
        self._set_busy(False)
        self._say(explain(problem))

    def show_busy(self, doing: str) -> None:
        """Say what is being *done*, until `show_problem` or `accept`."""
        self.doing.setText(doing)
        self.progress.setRange(0, 0)
        self._set_busy(True)

    def offer_remembering(self, remembered: bool) -> None:
        """Let the user have this computer remember it; *remembered* tells whether it does so with the present one."""
        self.remember.setChecked(remembered)
        self.remember.setVisible(self._purpose is not Purpose.REMOVE)

    def show_progress(self, busy: Busy | None) -> None:
        """Show how far the work has come."""
        if busy is not None:
            self.progress.setRange(0, busy.total)
            self.progress.setValue(busy.done)

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """Take the height that the texts need, whenever that changes."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def reject(self) -> None:
        """Close, unless the work goes on: nobody could tell then how it ended."""
        if self.busy.isHidden():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the work goes on."""
        if self.busy.isHidden():
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    # --- inside ---

    def _connect(self) -> None:
        self.save.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        self.passphrase.textEdited.connect(self._typed)
        self.again.textEdited.connect(self._typed)
        self.show_passphrase.toggled.connect(self._reveal)

    def _typed(self) -> None:
        typed, again = self.passphrase.text(), self.again.text()
        self._show_strength(typed)
        self._say(self._different() if not typed.startswith(again) else "", self.again)

    def _show_strength(self, typed: str) -> None:
        words, tone = self._judged(typed)
        self.strength.setText(words)
        set_property(self.strength, "tone", tone)

    def _judged(self, typed: str) -> tuple[str, str]:
        if not typed:
            return self.tr("Fyra slumpvisa ord är lätta att minnas och svåra att gissa."), ""
        if typed != typed.strip():
            return self.tr("Börjar eller slutar med ett mellanslag. Det räknas, och syns inte."), "warn"
        if len(typed) < FEW_SIGNS:
            return self.tr("Mycket kort. En dator gissar den på en stund."), "warn"
        if len(typed) < ENOUGH_SIGNS:
            return self.tr("Kort. Lägg till ett ord eller två."), "warn"
        if len(typed) < MANY_SIGNS:
            return self.tr("Rimligt lång."), "accent"
        return self.tr("Lång och svår att gissa."), "accent"

    def _submit(self) -> None:
        if self._purpose is Purpose.REMOVE:
            self.submitted.emit("", False)
        elif not self.passphrase.text():
            self._say(self.tr("Skriv en lösenfras först."), self.passphrase)
            self.passphrase.setFocus()
        elif self.passphrase.text() != self.again.text():
            self._say(self._different(), self.again)
            self.again.setFocus()
        else:
            self.submitted.emit(self.passphrase.text(), self.remember.isChecked())

    def _say(self, sentence: str, field: QLineEdit | None = None) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for each in (self.passphrase, self.again):
            set_property(each, "problem", bool(sentence) and each is field)

    def _different(self) -> str:
        return self.tr("Lösenfraserna är olika. Skriv samma två gånger.")

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        for part in (self.save, self.cancel, self.passphrase, self.again, self.remember):
            part.setEnabled(not busy)

    def _reveal(self, shown: bool) -> None:
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _measure(self) -> None:
        self.setMinimumWidth(current_look().px(520))

    def _fit(self) -> None:
        if layout := self.layout():  # several labels may wrap
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _retranslate(self) -> None:
        heading, explanation, warning, save = self._texts()
        self.heading.setText(heading)
        self.explanation.setText(explanation)
        self.warning.set(warning, "warning" if self._purpose is Purpose.REMOVE else "lock", "warn")
        self.save.setText(save)
        self._show_strength(self.passphrase.text())

    def _texts(self) -> tuple[str, str, str, str]:
        forgotten = self.tr(
            "Glöms lösenfrasen bort går projektet bara att öppna med ett återställningsblad. Skriv ner frasen eller "
            "spara ett blad, och förvara det inlåst."
        )
        if self._purpose is Purpose.SET:
            what = self.tr(
                "Projektet och säkerhetskopiorna bredvid det krypteras. Kopior på andra ställen gör det inte."
            )
            return self.tr("Sätt lösenfras"), what, forgotten, self.tr("Kryptera projektet")
        if self._purpose is Purpose.CHANGE:
            what = self.tr(
                "Projektet och säkerhetskopiorna bredvid det krypteras om. Kopior på andra ställen gör det inte. Ett "
                "återställningsblad som du har slutar gälla."
            )
            return self.tr("Byt lösenfras"), what, forgotten, self.tr("Byt lösenfras")
        if self._purpose is Purpose.RECOVERED:
            what = self.tr(
                "Projektet är öppet. Välj en ny lösenfras, så slipper du koden nästa gång. Bladet som du använde "
                "slutar gälla då, så spara ett nytt."
            )
            return self.tr("Välj en ny lösenfras"), what, forgotten, self.tr("Byt lösenfras")
        what = self.tr("Projektet och säkerhetskopiorna bredvid det sparas utan kryptering.")
        bare = self.tr("Sedan kan den som kommer åt filen eller kopiorna läsa allt i dem.")
        return self.tr("Ta bort lösenfrasen?"), what, bare, self.tr("Ta bort lösenfrasen")
