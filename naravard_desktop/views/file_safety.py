"""Where the project is, how it's protected and which copies there are, with all that can be done about it."""

from PySide6.QtCore import QEvent, QSize, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QProgressBar, QPushButton, QScrollArea, QWidget

from naravard_desktop.qt.errors import ErrorBar
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.tasks import Busy
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Elided, Hint, Switch, set_property
from naravard_desktop.services.file_care import FileFacts
from naravard_desktop.views import moments


class FileSafety(QDialog):
    """Shows ``ui/file_safety.ui``. Does nothing itself.

    Signals:
        set_wanted(), change_wanted(), remove_wanted(): the user wants another passphrase, or none.
        sheet_wanted(): a recovery sheet.
        remembering(bool): this computer is to remember the key, or to forget it.
        copy_wanted(), backup_wanted(), restore_wanted(): a copy somewhere, an automatic one now, or one back.
        folder_wanted(): the folder of the file is to be shown.
    """

    set_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()
    sheet_wanted = Signal()
    remembering = Signal(bool)
    copy_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    folder_wanted = Signal()

    page: QScrollArea
    message: ErrorBar
    file_name: Elided
    folder: Elided
    file_facts: QLabel
    file_buttons: QWidget
    secrecy: Hint
    secrecy_buttons: QWidget
    remember: Switch
    remember_facts: QLabel
    backup_facts: QLabel
    backup_buttons: QWidget
    foot: QFrame
    doing: QLabel
    progress: QProgressBar
    close_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "file_safety")
        self._facts: FileFacts | None = None
        self._busy = False
        self._make_buttons()
        self.remember.toggled.connect(self._remember)
        self.close_button.clicked.connect(self.accept)
        self.show_busy(None)
        self._retranslate()
        self._measure()
        self.close_button.setFocus()

    @property
    def facts(self) -> FileFacts | None:
        """What is shown; None before anything is."""
        return self._facts

    def show_facts(self, facts: FileFacts) -> None:
        """Show *facts*; the focus stays where it can."""
        self._facts = facts
        self._show_file(facts)
        self._show_secrecy(facts)
        self._show_backups(facts)
        self._enable()

    def show_busy(self, busy: Busy | None) -> None:
        """Show the work that goes on, with all buttons off, or that there is none."""
        self._busy = busy is not None
        self.doing.setText(busy.label if busy else "")
        self.progress.setVisible(busy is not None)
        if busy is not None:
            self.progress.setRange(0, busy.total)
            self.progress.setValue(busy.done)
            self.progress.setAccessibleName(busy.label)
        self._enable()

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    # --- inside ---

    def _make_buttons(self) -> None:
        self.show_folder = self._button(self.file_buttons, "folder", self.folder_wanted)
        self.copy = self._button(self.file_buttons, "copy", self.copy_wanted)
        self.set_passphrase = self._button(self.secrecy_buttons, "lock", self.set_wanted, kind="primary")
        self.change_passphrase = self._button(self.secrecy_buttons, "edit", self.change_wanted)
        self.sheet = self._button(self.secrecy_buttons, "document", self.sheet_wanted)
        self.remove_passphrase = self._button(self.secrecy_buttons, "unlock", self.remove_wanted)
        self.back_up = self._button(self.backup_buttons, "save", self.backup_wanted)
        self.restore = self._button(self.backup_buttons, "undo", self.restore_wanted)
        passphrase = (self.set_passphrase, self.change_passphrase, self.remove_passphrase)
        self._writing = (*passphrase, self.back_up, self.restore)

    def _button(self, row: QWidget, name: str, signal: SignalInstance, kind: str = "") -> QPushButton:
        flow = row.layout() or FlowLayout(row)
        button = QPushButton(row)
        button.setIcon(icon(name, "onprimary" if kind == "primary" else "ink"))
        button.setAutoDefault(True)
        if kind:
            set_property(button, "kind", kind)
        button.clicked.connect(signal)
        flow.addWidget(button)
        return button

    def _show_file(self, facts: FileFacts) -> None:
        self.file_name.setText(facts.path.name)
        self.folder.setText(str(facts.path.parent))
        parts = [moments.size(facts.size)]
        if facts.saved is not None:
            parts.append(self.tr("sparad {time}").format(time=moments.moment(facts.saved)))
        if facts.read_only:
            parts.append(self.tr("bara läsning"))
        self.file_facts.setText(" · ".join(parts))

    def _show_secrecy(self, facts: FileFacts) -> None:
        if facts.encrypted:
            text = self.tr("Krypterad. Utan lösenfrasen eller ett återställningsblad kan ingen läsa filen.")
            self.secrecy.set(text, "lock", "accent")
        else:
            text = self.tr("Ej krypterad. Den som kommer åt filen eller säkerhetskopiorna kan läsa allt i dem.")
            self.secrecy.set(text, "unlock", "warn")
        self.set_passphrase.setVisible(not facts.encrypted)
        for part in (self.change_passphrase, self.sheet, self.remove_passphrase):
            part.setVisible(facts.encrypted)
        self._show_remembering(facts)

    def _show_remembering(self, facts: FileFacts) -> None:
        possible = facts.remembered is not None
        self.remember.setVisible(facts.encrypted and possible)
        self.remember_facts.setVisible(facts.encrypted)
        self.remember.blockSignals(True)
        self.remember.setChecked(bool(facts.remembered))
        self.remember.blockSignals(False)
        if possible:
            text = self.tr("Datorns nyckelring öppnar då projektet utan fråga, för den som är inloggad som du.")
        else:
            text = self.tr(
                "Den här datorn har ingen nyckelring som är säker nog, så lösenfrasen frågas efter varje gång."
            )
        self.remember_facts.setText(text)

    def _show_backups(self, facts: FileFacts) -> None:
        if facts.latest_backup is None:
            text = self.tr("Det finns ingen säkerhetskopia än.")
        else:
            when, room = moments.moment(facts.latest_backup), moments.size(facts.backups_size)
            count = self.tr("%Ln kopior", "", facts.backups)
            text = self.tr("Den senaste är från {when}. {count}, {size}.").format(when=when, count=count, size=room)
        if facts.unlike:
            text += " " + self.tr("%Ln av dem är inte skyddade som projektet är.", "", facts.unlike)
        self.backup_facts.setText(text)

    def _enable(self) -> None:
        facts = self._facts
        for button in self._writing:
            button.setEnabled(facts is not None and not facts.read_only and not self._busy)
        for part in (self.copy, self.sheet, self.remember):
            part.setEnabled(facts is not None and not self._busy)
        self.restore.setEnabled(self.restore.isEnabled() and facts is not None and facts.backups > 0)

    def _remember(self, on: bool) -> None:
        self.remembering.emit(on)

    def _retranslate(self) -> None:
        texts = {
            self.show_folder: self.tr("Visa i mappen"),
            self.copy: self.tr("Spara en kopia…"),
            self.set_passphrase: self.tr("Sätt lösenfras…"),
            self.change_passphrase: self.tr("Byt lösenfras…"),
            self.sheet: self.tr("Återställningsblad…"),
            self.remove_passphrase: self.tr("Ta bort lösenfrasen…"),
            self.back_up: self.tr("Säkerhetskopiera nu"),
            self.restore: self.tr("Återställ…"),
        }
        for button, text in texts.items():
            button.setText(text)
        if self._facts is not None:
            self.show_facts(self._facts)

    def _measure(self) -> None:
        look = current_look()
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen else QSize(1440, 900)
        self.resize(QSize(look.px(720), look.px(790)).boundedTo(room - QSize(48, 96)))
