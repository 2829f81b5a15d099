"""The page that is shown while no project is open."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QScrollArea, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Landing
from naravard_desktop.views.choice_card import ChoiceCard
from naravard_desktop.views.fitted_list import FittedList
from naravard_desktop.views.landscape import Landscape
from naravard_desktop.views.recent import RecentDelegate, RecentModel, RecentProject

_COLUMN: Final = 680  # pixels at 100 % text: the widest the left column gets
_ROOM_FOR_PICTURE: Final = 1040


class Start(Landing):
    """Shows ``ui/start.ui``: new project, open, sample, and what was open lately. Opens nothing itself.

    Signals:
        new_wanted(), open_wanted(), sample_wanted(): the user chose one of the three cards.
        recent_chosen(str): open the project at this path. The file may be missing.
        recent_removed(str): take this path off the list.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(str)
    recent_removed = Signal(str)

    page: QScrollArea
    column: QLayout
    new_card: ChoiceCard
    open_card: ChoiceCard
    sample_card: ChoiceCard
    recent_card: QFrame
    recent: FittedList
    show_folder: QPushButton
    forget: QPushButton
    landscape: Landscape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "start")
        self.land_on(self.new_card)
        self._projects = RecentModel(self)
        self.recent.setModel(self._projects)
        self.recent.setItemDelegate(RecentDelegate(self.recent))
        self.recent.setMouseTracking(True)
        self.recent.installEventFilter(self)
        self.show_folder.setIcon(icon("folder", "primary"))
        self.forget.setIcon(icon("close", "primary"))
        self._connect()
        self.show_recent(())
        self._measure()

    def _connect(self) -> None:
        self.new_card.clicked.connect(self.new_wanted)
        self.open_card.clicked.connect(self.open_wanted)
        self.sample_card.clicked.connect(self.sample_wanted)
        self.recent.clicked.connect(self._open)
        self.recent.selectionModel().currentChanged.connect(self._offer_actions)
        self.show_folder.clicked.connect(self._show_folder)
        self.forget.clicked.connect(self._forget)

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        """List *projects*, newest first; without any the list isn't shown."""
        at = self.recent.currentIndex().row()
        self._projects.show_projects(projects)
        self.recent_card.setVisible(bool(projects))
        if projects and at >= 0:
            self.recent.setCurrentIndex(self._projects.index(min(at, len(projects) - 1)))
        self._offer_actions()

    def _current(self) -> RecentProject | None:
        return self._projects.project(self.recent.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        project = self._projects.project(index)
        if project is not None and not project.missing:
            self.recent_chosen.emit(str(project.path))

    def _show_folder(self) -> None:
        from naravard_desktop.views.file_dialogs import show_folder

        if project := self._current():
            show_folder(project.path)

    def _forget(self) -> None:
        if project := self._current():
            self.recent_removed.emit(str(project.path))

    def _offer_actions(self) -> None:
        chosen = self._current() is not None
        self.show_folder.setEnabled(chosen)
        self.forget.setEnabled(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter open and Delete take off the current project, and choose one when the list is entered."""
        if watched is self.recent and event.type() == QEvent.Type.FocusIn and not self.recent.currentIndex().isValid():
            self.recent.setCurrentIndex(self._projects.index(0))
        if watched is self.recent and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event.key())
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.recent.currentIndex())
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._forget()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where it would take room from the choices."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        look = current_look()
        wide = self.width() >= look.px(_ROOM_FOR_PICTURE)
        self.landscape.setVisible(wide)
        for part in (self.new_card, self.open_card, self.sample_card):
            part.setMaximumWidth(look.px(_COLUMN))
        self.recent_card.setMaximumWidth(look.px(_COLUMN) - 8)  # the cards keep 4 px on each side for the focus ring
        for button in (self.show_folder, self.forget):
            button.setIconSize(QSize(look.px(16), look.px(16)))
