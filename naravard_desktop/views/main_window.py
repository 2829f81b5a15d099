"""The window: rail, top bar with the global field, pages and status strip. It knows no project."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from naravard_desktop.qt.actions import Command, CommandSet
from naravard_desktop.qt.errors import ErrorBar, Severity
from naravard_desktop.qt.fields import SearchField
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.rail import Rail
from naravard_desktop.qt.status import Status, StatusStrip
from naravard_desktop.qt.tasks import Explained, Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Elided

if TYPE_CHECKING:
    from naravard_desktop.qt.palette import CommandPalette

_FIELD = 456  # pixels at 100 % text
_FIELD_SHARE = 0.42  # of a narrow top bar


class _Workspace(NamedTuple):
    page: QWidget
    area: QScrollArea


class MainWindow(QMainWindow):
    """Shows ``ui/main_window.ui`` and the workspaces it's given. Stores nothing and opens nothing itself.

    Commands with the ids ``undo``, ``redo``, ``theme`` and ``help`` get a button in the top bar as soon as they
    are added to `commands`.

    Signals:
        workspace_shown(str): a workspace came into view; its key.
        closing(): the window is about to close; connect what has to be saved first.
    """

    workspace_shown = Signal(str)
    closing = Signal()

    centre: QWidget
    rail: Rail
    topbar: QFrame
    top: QHBoxLayout
    project_title: Elided
    organisation: Elided
    search: SearchField
    undo: QToolButton
    redo: QToolButton
    theme: QToolButton
    help: QToolButton
    problems: QWidget
    error_bar: ErrorBar
    pages: QStackedWidget
    statusbar: StatusStrip

    _tools: Mapping[str, QToolButton] = MappingProxyType({})  # Qt sends change events before __init__ is through

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "main_window")
        self._workspaces: dict[str, _Workspace] = {}
        self._passing: list[str] = []
        self._is_held: Callable[[], bool] = lambda: False
        self._blank = QWidget()
        self.pages.addWidget(self._blank)
        self._tools = {"undo": self.undo, "redo": self.redo, "theme": self.theme, "help": self.help}
        for button in self._tools.values():
            button.hide()
        self.commands = CommandSet(self)
        self.commands.added.connect(self._offer)
        self.commands.removed.connect(self._withdraw)
        self.search.installEventFilter(self)
        self.rail.chosen.connect(self.show_workspace)
        self.error_bar.shown.connect(self.problems.setVisible)
        self.problems.hide()
        self.commands.add(self._own_commands())
        self.set_project("")
        self._retranslate()

    @cached_property
    def finder(self) -> "CommandPalette":
        """What the global field finds. It's made when it's first used, which a start can do without."""
        from naravard_desktop.qt.palette import CommandPalette
        from naravard_desktop.qt.suggestions import SuggestionPopup

        self.search.removeEventFilter(self)
        return CommandPalette(self.search, SuggestionPopup(self.centre), self.commands)

    # --- workspaces ---

    def add_workspace(self, key: str, title: str, icon: str, page: QWidget) -> None:
        """Give the rail an item and the command palette a command for *page*.

        Args:
            key: short and stable, such as ``capture``.
            title: Swedish source text in the context ``commands``.
            icon: name in ``resources/icons``.
            page: becomes the window's child. When it's shown it gets the focus.
        """
        number = len(self._workspaces) + 1
        show = Command(
            f"show.{key}",
            title,
            lambda: self.show_workspace(key),
            f"Ctrl+{number}",
            icon,
            words=QT_TRANSLATE_NOOP("commands", "Visa Gå till arbetsyta"),
        )
        self._workspaces[key] = _Workspace(page, _scrollable(page, self.pages))
        self.pages.addWidget(self._workspaces[key].area)
        self.commands.add((show,))
        self.rail.add(key, show.label, icon)
        self._name_workspace(key)
        if number == 1:
            self.rail.mark(key)

    def add_commands(self, commands: Iterable[Command], scope: QWidget | None = None) -> None:
        """Declare *commands* that go when the workspaces do; see `CommandSet.add`."""
        declared = tuple(commands)
        self.commands.add(declared, scope)
        self._passing += [command.id for command in declared]

    def remove_workspaces(self) -> list[QWidget]:
        """Take all workspaces and their commands away and return the pages, which belong to the caller again."""
        self.commands.remove([*self._passing, *(f"show.{key}" for key in self._workspaces)])
        pages = [page for page, _ in self._workspaces.values()]
        # Else each removal would bring the next page into view, and that page would begin to read.
        self.pages.setCurrentWidget(self._blank)
        for page, area in self._workspaces.values():
            page.hide()
            self.pages.removeWidget(area)
            area.takeWidget()
            area.deleteLater()
        self._passing.clear()
        self._workspaces.clear()
        self.rail.clear()
        return pages

    def show_workspace(self, key: str) -> None:
        """Show the workspace *key* and put the focus where its page wants it."""
        page, area = self._workspaces[key]
        self.pages.setCurrentWidget(area)
        self.rail.mark(key)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.workspace_shown.emit(key)
        self.commands.refresh()

    @property
    def workspace(self) -> str:
        """The key of the workspace in view; empty before there is one."""
        shown = self.pages.currentWidget()
        return next((key for key, each in self._workspaces.items() if each.area is shown), "")

    # --- what the window says ---

    def set_project(self, title: str, organisation: str = "") -> None:
        """Show the open project; an empty *title* means that none is open."""
        self.project_title.setText(title or "Naravard")
        self.organisation.setText(organisation)
        self._measure()
        self.setWindowTitle(f"{title} – Naravard" if title else "Naravard")

    def set_status(self, status: Status) -> None:
        """Show *status* along the lower edge."""
        self.statusbar.tell(status)

    def show_error(
        self,
        problem: Explained | str,
        severity: Severity = "danger",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show *problem* in the bar above the page; see `ErrorBar.tell`."""
        self.error_bar.tell(problem, severity, action, run)

    def show_crash(self, log: Path) -> None:
        """Say that the program made a mistake, and that the file *log* tells where."""
        sentence = self.tr(
            "Något gick fel i programmet. Det som är sparat är kvar; försök igen eller starta om. "
            "Felet står i {log}, utan innehåll ur dina anteckningar."
        )
        self.show_error(sentence.format(log=log))

    def clear_error(self) -> None:
        """Close the bar above the page."""
        self.error_bar.clear()

    def bind_tasks(self, tasks: Tasks) -> None:
        """Show what *tasks* are doing and which errors nobody else took."""
        tasks.busy.connect(self.statusbar.show_busy)
        tasks.refused.connect(self.show_error)
        self.statusbar.cancelled.connect(tasks.cancel_shown)

    def hold_open(self, is_held: Callable[[], bool]) -> None:
        """Ask *is_held* before the window closes; it says why, if so."""
        self._is_held = is_held

    def set_menu(self, command_ids: Iterable[str]) -> None:
        """Fill the menu behind the logo with *command_ids*; an empty id is a separator."""
        self.rail.menu.clear()
        self.commands.fill(self.rail.menu, command_ids)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()
        elif event.type() == QEvent.Type.PaletteChange:
            self._offer("theme")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the finder made when the global field first gets the focus, and hand it that event."""
        if watched is self.search and event.type() == QEvent.Type.FocusIn:
            return self.finder.eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the global field in the middle and let it shrink with the window."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the bar above the page on an Escape that nobody else had a use for."""
        if event.key() == Qt.Key.Key_Escape and self.error_bar.isVisible():
            self.clear_error()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes, unless something holds it open."""
        if self._is_held():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    # --- inside ---

    def _own_commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "find",
                QT_TRANSLATE_NOOP("commands", "Sök eller kör kommando"),
                lambda: self.finder.open(),
                "Ctrl+K",
                "search",
                in_palette=False,
            ),
            Command(
                "menu",
                QT_TRANSLATE_NOOP("commands", "Öppna programmenyn"),
                self.rail.open_menu,
                "F10",
                "menu",
                in_palette=False,
            ),
            Command(
                "next",
                QT_TRANSLATE_NOOP("commands", "Nästa arbetsyta"),
                lambda: self._walk(1),
                "Ctrl+PgDown",
                in_palette=False,
            ),
            Command(
                "previous",
                QT_TRANSLATE_NOOP("commands", "Föregående arbetsyta"),
                lambda: self._walk(-1),
                "Ctrl+PgUp",
                in_palette=False,
            ),
        )

    def _walk(self, step: int) -> None:
        keys = self.rail.keys
        if keys:
            self.show_workspace(keys[(keys.index(self.workspace) + step) % len(keys)])

    def _offer(self, command_id: str) -> None:
        """Give *command_id* its button in the top bar, if it has one there."""
        button = self._tools.get(command_id)
        if button is None or command_id not in self.commands:
            return
        action = self.commands.action(command_id)
        if command_id == "theme":
            action.setIcon(icon("sun" if current_look().dark else "moon"))
        button.setDefaultAction(action)
        button.show()

    def _withdraw(self, command_id: str) -> None:
        if command_id in self._tools:
            self._tools[command_id].hide()

    def _name_workspace(self, key: str) -> None:
        command = self.commands[f"show.{key}"]
        self.rail.retitle(key, command.label, command.key_text)
        self._workspaces[key].page.setAccessibleName(command.label)

    def _retranslate(self) -> None:
        for key in self._workspaces:
            self._name_workspace(key)
        self.search.set_key(self.commands["find"].key_text)

    def _measure(self) -> None:
        look = current_look()
        self.topbar.setMinimumHeight(look.px(56))
        self.top.setContentsMargins(look.px(24), look.px(9), look.px(16), look.px(9))
        room = self.width() - self.rail.width()
        self.search.setFixedWidth(max(min(look.px(_FIELD), round(room * _FIELD_SHARE)), look.px(160)))
        beside = (room - self.search.width()) // 2 - look.px(48)
        both = self.project_title.sizeHint().width() + self.organisation.sizeHint().width()
        self.organisation.setVisible(both <= beside)
        for button in self._tools.values():
            button.setIconSize(QSize(look.px(20), look.px(20)))
        self.setMinimumSize(720, 480)


def _scrollable(page: QWidget, pages: QWidget) -> QScrollArea:
    """Return *page* in an area that scrolls when large text in a small window needs more room than there is.

    The area is a child of *pages* from the beginning: each new parent makes Qt style the whole page anew (2 ms).
    """
    area = QScrollArea(pages)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setProperty("plain", True)
    area.setWidget(page)
    return area
