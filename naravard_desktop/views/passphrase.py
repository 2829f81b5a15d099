"""Asks for the passphrase of an encrypted project."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.recovery_code import GROUP, GROUPS, key_in, parted
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.tasks import Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Hint, Switch, set_property

_CODE_LINES = 3


class Passphrase(QDialog):
    """Shows ``ui/passphrase.ui`` for one project. Stays until it's closed, so a wrong passphrase can be mended.

    Signals:
        submitted(str): open the project with this passphrase; then `accept` or `show_problem`.
        code_submitted(str): the same with this recovery code.
        rescue_wanted(): the backup of `offer_rescue` is to take the project's place.
        cancelled(): the user gave up.
    """

    submitted = Signal(str)
    code_submitted = Signal(str)
    rescue_wanted = Signal()
    cancelled = Signal()

    heading: QLabel
    label: QLabel
    passphrase: QLineEdit
    code_label: QLabel
    code: QPlainTextEdit
    groups: QLabel
    problem: QLabel
    show_passphrase: Switch
    remember: Switch
    rescue: Hint
    rescue_button: QPushButton
    other_way: QPushButton
    cancel: QPushButton
    open_button: QPushButton

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Ask for the passphrase of the file *name*."""
        super().__init__(parent)
        load_form(self, "passphrase")
        self._name = name
        for part in (self.problem, self.remember, self.rescue, self.rescue_button):
            part.hide()
        self._use_code(False)
        self.open_button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(self.cancelled)
        self.passphrase.textEdited.connect(self._clear_problem)
        self.show_passphrase.toggled.connect(self._reveal)
        self.other_way.clicked.connect(lambda: self._use_code(self.code.isHidden()))
        self.code.textChanged.connect(self._code_typed)
        self.code.installEventFilter(self)
        self.rescue_button.clicked.connect(self.rescue_wanted)
        self._retranslate()
        self._measure()

    def show_problem(self, problem: Explained | str) -> None:
        """Say why the project wasn't opened; what was typed stays, selected."""
        self.problem.setText(explain(problem))
        self.problem.show()
        self.open_button.setEnabled(True)
        if self.code.isHidden():
            set_property(self.passphrase, "problem", True)
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            self.code.setFocus()

    def offer_remembering(self) -> None:
        """Let the user have this computer remember the passphrase; there's a place that is safe enough."""
        self.remember.setVisible(self.code.isHidden())

    def offer_rescue(self, sentence: str) -> None:
        """Say that the project may be damaged and that a backup can be read, and offer that."""
        self.rescue.set(sentence, "warning", "warn")
        self.rescue.show()
        self.rescue_button.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def event(self, event: QEvent) -> bool:
        """Take the height that the texts need, whenever that changes."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and (layout := self.layout()):
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the code open the project: it has no lines of its own."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.code and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
            return True
        return super().eventFilter(watched, event)

    def _use_code(self, wanted: bool) -> None:
        remembering = self.remember.isVisibleTo(self)
        for part in (self.code_label, self.code, self.groups):
            part.setVisible(wanted)
        for part in (self.label, self.passphrase, self.show_passphrase):
            part.setHidden(wanted)
        self.remember.setVisible(remembering and not wanted)
        self._clear_problem()
        self._name_other_way()
        (self.code if wanted else self.passphrase).setFocus()

    def _code_typed(self) -> None:
        """Part the code in groups while it's typed at its end, and count them."""
        self._clear_problem()
        typed = self.code.toPlainText()
        shown = parted(typed)
        if shown != typed and self.code.textCursor().atEnd():
            self.code.blockSignals(True)
            self.code.setPlainText(shown)
            self.code.moveCursor(QTextCursor.MoveOperation.End)
            self.code.blockSignals(False)
        self._count_groups()

    def _count_groups(self) -> None:
        count = sum(len(group) == GROUP for group in parted(self.code.toPlainText()).split())
        self.groups.setText(self.tr("{count} av {all} grupper").format(count=count, all=GROUPS))

    def _submit(self) -> None:
        if not self.code.isHidden():
            self._submit_code()
        elif not self.passphrase.text():
            self.show_problem(self.tr("Skriv lösenfrasen först."))
        else:
            self.open_button.setEnabled(False)
            self.submitted.emit(self.passphrase.text())

    def _submit_code(self) -> None:
        try:
            key_in(self.code.toPlainText())
        except UserError as error:
            self.show_problem(error)
        else:
            self.open_button.setEnabled(False)
            self.code_submitted.emit(self.code.toPlainText())

    def _clear_problem(self) -> None:
        self.problem.hide()
        set_property(self.passphrase, "problem", False)

    def _reveal(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("{name} är krypterat").format(name=self._name))
        self._name_other_way()
        self._count_groups()

    def _name_other_way(self) -> None:
        by_code = self.tr("Använd återställningskod")
        self.other_way.setText(by_code if self.code.isHidden() else self.tr("Använd lösenfrasen"))

    def _measure(self) -> None:
        metrics = self.code.fontMetrics()
        self.code.setFixedHeight(_CODE_LINES * metrics.lineSpacing() + current_look().px(24))
        self.setMinimumWidth(current_look().px(460))
