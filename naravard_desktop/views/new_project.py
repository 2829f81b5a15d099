"""Three questions, then there is a project: what it's called, which roadmaps it follows, where it's kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.roadmap import DEFAULT_PACK, RoadmapPack, load_pack
from naravard_desktop.qt.errors import ErrorBar, explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Explained
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Hint, Switch, set_property
from naravard_desktop.views.file_dialogs import AskPath, ask_existing, ask_new
from naravard_desktop.views.pack_choice import PackChoice, is_second_axis

SUFFIX: Final = ".naravard"
_SHORT: Final = 12  # characters; a shorter passphrase is accepted with a word of advice
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True)
class NewProjectRequest:
    """The project that the user asked for.

    Attributes:
        path: absolute, ends in `SUFFIX`.
        packs: at least one, in the order to show them.
        passphrase: None = the file isn't encrypted.
    """

    path: Path
    title: str
    organisation: str
    packs: tuple[RoadmapPack, ...]
    passphrase: str | None = None


class NewProject(QDialog):
    """Shows ``ui/new_project.ui``. Creates nothing itself; what was typed stays until it's closed.

    Signals:
        submitted(object): a `NewProjectRequest`; then call `accept` or `show_problem`.
        cancelled(): the user gave up.
    """

    submitted = Signal(object)
    cancelled = Signal()

    page: QScrollArea
    title: QLineEdit
    title_problem: QLabel
    organisation: QLineEdit
    roadmaps: QLayout
    add_pack: QPushButton
    pack_problem: QLabel
    second_axis: QWidget
    perspectives: QLayout
    path: QLineEdit
    choose_path: QPushButton
    path_problem: QLabel
    passphrase: QLineEdit
    again: QLineEdit
    passphrase_problem: QLabel
    show_passphrase: Switch
    explanation: Hint
    problem: ErrorBar
    cancel: QPushButton
    create_button: QPushButton

    def __init__(
        self,
        packs: Iterable[RoadmapPack],
        folder: Path | None = None,
        parent: QWidget | None = None,
        *,
        ask_pack: AskPath = ask_existing,
        ask_path: AskPath = ask_new,
    ) -> None:
        """Offer *packs*; propose to keep the project in *folder*, by default the user's documents."""
        super().__init__(parent)
        load_form(self, "new_project")
        self._folder = folder or _documents()
        self._ask_pack, self._ask_path = ask_pack, ask_path
        self._path_is_own = False
        self.choices: list[PackChoice] = []
        for pack in packs:
            self._offer(pack, chosen=pack.id == DEFAULT_PACK or is_second_axis(pack))
        self._order_tabs()
        self.second_axis.setVisible(any(is_second_axis(choice.pack) for choice in self.choices))
        self._connect()
        self._propose_path()
        self._retranslate()
        self._measure()
        for label in (self.title_problem, self.pack_problem, self.path_problem, self.passphrase_problem):
            label.hide()
        self.title.setFocus()

    def show_problem(self, problem: Explained | str) -> None:
        """Say why the project couldn't be made; everything that was typed stays."""
        self.create_button.setEnabled(True)
        self.problem.tell(problem)

    def _connect(self) -> None:
        self.create_button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(self.cancelled)
        self.title.textChanged.connect(self._propose_path)
        self.title.textChanged.connect(lambda: _say(self.title_problem, "", self.title))
        self.path.textEdited.connect(self._own_path)
        self.path.textChanged.connect(self._check_path)
        self.passphrase.textChanged.connect(self._advise)
        self.again.textChanged.connect(self._advise)
        self.add_pack.clicked.connect(self._add_own_pack)
        self.choose_path.clicked.connect(self._choose_path)
        self.show_passphrase.toggled.connect(self._reveal)
        self.choose_path.setIcon(icon("folder", "ink"))
        self.add_pack.setIcon(icon("plus", "ink"))

    # --- roadmaps ---

    def _offer(self, pack: RoadmapPack, chosen: bool) -> PackChoice:
        choice = PackChoice(pack, chosen, self)
        self.choices.append(choice)
        (self.perspectives if is_second_axis(pack) else self.roadmaps).addWidget(choice)
        choice.box.toggled.connect(lambda: _say(self.pack_problem, ""))
        return choice

    def _order_tabs(self) -> None:
        """Let Tab pass the choices where they stand; made after the form, they would come after its last button."""
        for before, second_axis in ((self.organisation, False), (self.add_pack, True)):
            boxes = (choice.box for choice in self.choices if is_second_axis(choice.pack) is second_axis)
            for earlier, later in pairwise((before, *boxes)):
                QWidget.setTabOrder(earlier, later)

    def _add_own_pack(self) -> None:
        files = self.tr("Färdplaner (*.toml)")
        path = self._ask_pack(self, self.tr("Lägg till egen färdplan"), self._folder, files)
        if path is None:
            return
        try:
            pack = load_pack(path)
        except UserError as error:
            _say(self.pack_problem, explain(error))
            return
        _say(self.pack_problem, "")
        known = next((choice for choice in self.choices if choice.pack.id == pack.id), None)
        if known is not None:
            sentence = self.tr("Färdplanen {id} finns redan i listan. Ge din egen ett annat id i filen.")
            _say(self.pack_problem, sentence.format(id=pack.id))
            return
        self.second_axis.show()
        choice = self._offer(pack, chosen=True)
        self._order_tabs()
        choice.box.setFocus()
        self.page.ensureWidgetVisible(choice)

    def _chosen_packs(self) -> tuple[RoadmapPack, ...]:
        chosen = [choice.pack for choice in self.choices if choice.box.isChecked()]
        return tuple(sorted(chosen, key=is_second_axis))

    # --- place ---

    def _propose_path(self) -> None:
        if not self._path_is_own:
            name = " ".join(_NOT_IN_NAMES.sub(" ", self.title.text()).split()).strip(".") or self.tr("Nytt projekt")
            self.path.setText(str(self._folder / f"{name}{SUFFIX}"))

    def _own_path(self) -> None:
        self._path_is_own = bool(self.path.text().strip())

    def _choose_path(self) -> None:
        files = self.tr("Naravard-projekt (*.naravard)")
        path = self._ask_path(self, self.tr("Var ska projektet sparas?"), self._whole_path(), files)
        if path is not None:
            self._path_is_own = True
            self.path.setText(str(path))

    def _whole_path(self) -> Path:
        """Return what stands in the field as a path: absolute, with the suffix."""
        path = self._folder / Path(self.path.text().strip()).expanduser()
        return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")

    def _check_path(self) -> str:
        """Warn of what would go wrong at *path*, and return the sentence; empty = nothing."""
        sentence = ""
        if not self.path.text().strip():
            sentence = self.tr("Skriv var projektet ska sparas.")
        elif (path := self._whole_path()).exists():
            sentence = self.tr("Det finns redan en fil som heter {name}. Välj ett annat namn.").format(name=path.name)
        elif not path.parent.is_dir():
            sentence = self.tr("Mappen {folder} finns inte. Välj en annan plats.").format(folder=path.parent)
        _say(self.path_problem, sentence, self.path)
        return sentence

    # --- passphrase ---

    def _advise(self) -> None:
        typed, again = self.passphrase.text(), self.again.text()
        sentence = ""
        if again and not typed.startswith(again):
            sentence = self.tr("Lösenfraserna är olika. Skriv samma två gånger.")
        elif 0 < len(typed) < _SHORT:
            sentence = self.tr("Kort lösenfras. Fyra slumpvisa ord är lätta att minnas och svåra att gissa.")
        differs = bool(again) and not typed.startswith(again)
        set_property(self.passphrase_problem, "tone", "danger" if differs else "warn")
        _say(self.passphrase_problem, sentence, self.again if differs else None)
        set_property(self.again, "problem", differs)

    def _reveal(self, shown: bool) -> None:
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    # --- sending it off ---

    def _submit(self) -> None:
        self.problem.clear()
        if self._first_fault() is not None:
            return
        self.create_button.setEnabled(False)
        request = NewProjectRequest(
            self._whole_path(),
            self.title.text().strip(),
            self.organisation.text().strip(),
            self._chosen_packs(),
            self.passphrase.text() or None,
        )
        self.submitted.emit(request)

    def _first_fault(self) -> QWidget | None:
        """Explain the first thing that's missing in its place, and put the focus there."""
        fault: QWidget | None = None
        if not self.title.text().strip():
            _say(self.title_problem, self.tr("Ge projektet ett namn."), fault := self.title)
        elif not self._chosen_packs():
            _say(self.pack_problem, self.tr("Välj minst en färdplan."))
            fault = self.choices[0].box if self.choices else self.add_pack
        elif self._check_path():
            fault = self.path
        elif self.passphrase.text() != self.again.text():
            set_property(self.passphrase_problem, "tone", "danger")
            sentence = self.tr("Lösenfraserna är olika. Skriv samma två gånger.")
            _say(self.passphrase_problem, sentence, fault := self.again)
        if fault is not None:
            fault.setFocus()
            self.page.ensureWidgetVisible(fault)
        return fault

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def _retranslate(self) -> None:
        self._propose_path()
        explanation = self.tr(
            "Utan lösenfras kan den som kommer åt filen läsa allt i den. Med lösenfras krypteras filen. Glöms den bort "
            "är ett återställningsblad enda vägen in. Du får spara ett när projektet är skapat."
        )
        self.explanation.set(explanation, "lock", "primary")

    def _measure(self) -> None:
        look = current_look()
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen else QSize(1440, 900)
        self.resize(QSize(look.px(760), look.px(820)).boundedTo(room - QSize(48, 96)))


def _documents() -> Path:
    """Return the user's folder of documents, or their home where there's none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _say(label: QLabel, sentence: str, field: QLineEdit | None = None) -> None:
    """Show *sentence* in *label* (empty hides it) and mark the field it's about."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
    if field is not None:
        set_property(field, "problem", bool(sentence))
        field.setAccessibleDescription(sentence)
