"""Asks for the passphrase of an encrypted project."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.tasks import Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Switch, set_property


class Passphrase(QDialog):
    """Shows ``ui/passphrase.ui`` for one project. Stays until it's closed, so a wrong passphrase can be mended.

    Signals:
        submitted(str): open the project with this; then `accept` or `show_problem`.
        cancelled(): the user gave up.
    """

    submitted = Signal(str)
    cancelled = Signal()

    heading: QLabel
    passphrase: QLineEdit
    problem: QLabel
    show_passphrase: Switch
    cancel: QPushButton
    open_button: QPushButton

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Ask for the passphrase of the file *name*."""
        super().__init__(parent)
        load_form(self, "passphrase")
        self._name = name
        self.problem.hide()
        self.open_button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(self.cancelled)
        self.passphrase.textEdited.connect(self._clear_problem)
        self.show_passphrase.toggled.connect(self._reveal)
        self._retranslate()
        self.setMinimumWidth(current_look().px(420))

    def show_problem(self, problem: Explained | str) -> None:
        """Say why the project wasn't opened; what was typed stays, selected."""
        self.problem.setText(explain(problem))
        self.problem.show()
        if layout := self.layout():  # the heading and the problem may both wrap
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        self.open_button.setEnabled(True)
        set_property(self.passphrase, "problem", True)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _submit(self) -> None:
        if not self.passphrase.text():
            self.show_problem(self.tr("Skriv lösenfrasen först."))
            return
        self.open_button.setEnabled(False)
        self.submitted.emit(self.passphrase.text())

    def _clear_problem(self) -> None:
        self.problem.hide()
        set_property(self.passphrase, "problem", False)

    def _reveal(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("{name} är krypterat").format(name=self._name))
