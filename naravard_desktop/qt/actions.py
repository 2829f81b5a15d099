"""Commands as data: declared once; menus, buttons, shortcuts and the command palette derive from them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from naravard_desktop.qt.icons import icon


def _always() -> bool:
    return True


class Command(NamedTuple):
    """One thing the user can do.

    Attributes:
        id: short and stable, such as ``undo`` or ``note.mask``.
        text: Swedish source text in the context ``commands``; mark it ``QT_TRANSLATE_NOOP("commands", "…")``.
        run: called without arguments.
        shortcut: portable text such as ``Ctrl+K``; several with ``; `` between them.
        icon: name in ``resources/icons``, or empty.
        enabled: asked when the state may have changed and again before `run`.
        words: more words that find it in the palette; Swedish source text, same context.
        in_palette: False for what makes sense only as a key.
    """

    id: str
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = _always
    words: str = ""
    in_palette: bool = True

    @property
    def label(self) -> str:
        """The text in the language in use."""
        return QCoreApplication.translate("commands", self.text)

    @property
    def search_words(self) -> str:
        """The extra words in the language in use."""
        return QCoreApplication.translate("commands", self.words) if self.words else ""

    @property
    def keys(self) -> tuple[QKeySequence, ...]:
        """The shortcuts, first one first."""
        parts = (part.strip() for part in self.shortcut.split(";"))
        portable = QKeySequence.SequenceFormat.PortableText  # the other format has every key's name translated
        return tuple(QKeySequence.fromString(part, portable) for part in parts if part)

    @property
    def key_text(self) -> str:
        """The first shortcut as the platform writes it: ``Ctrl+K``, on a Mac ``⌘K``; empty without one."""
        return self.keys[0].toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


class CommandSet(QObject):
    """The commands of one window, with a `QAction` for each. Two commands can't share an id or a shortcut.

    Signals:
        added(str): a command was declared; its id.
        removed(str): a command was taken back; its id.
        ran(str): a command was carried out, by whatever way; its id.
    """

    added = Signal(str)
    removed = Signal(str)
    ran = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        window.installEventFilter(self)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __contains__(self, command_id: object) -> bool:
        return command_id in self._commands

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def add(self, commands: Iterable[Command], scope: QWidget | None = None) -> None:
        """Declare *commands*; their shortcuts work in *scope* and its children, or in the whole window.

        Raises:
            ValueError: an id is taken, or a shortcut of the same scope is.
        """
        host = scope or self._window
        taken = {key.toString(): action.objectName() for action in host.actions() for key in action.shortcuts()}
        for command in commands:
            self._refuse_clash(command, taken)
            taken |= dict.fromkeys((key.toString() for key in command.keys), command.id)
            action = self._action_for(command, scope)
            host.addAction(action)
            self._commands[command.id], self._actions[command.id] = command, action
            self.added.emit(command.id)
        self.refresh()

    def remove(self, command_ids: Iterable[str]) -> None:
        """Take *command_ids* back, with their actions and shortcuts."""
        for command_id in command_ids:
            del self._commands[command_id]
            action = self._actions.pop(command_id)
            action.setShortcuts([])  # it lives on for a moment, and its keys may be given anew meanwhile
            action.deleteLater()
            self.removed.emit(command_id)

    def action(self, command_id: str) -> QAction:
        """Return the action of *command_id*, for ``button.setDefaultAction``."""
        return self._actions[command_id]

    def refresh(self) -> None:
        """Ask every command whether it can be used now. Call it after each change and workspace switch."""
        for command_id, action in self._actions.items():
            action.setEnabled(self._commands[command_id].enabled())

    def run(self, command_id: str) -> None:
        """Carry *command_id* out if it can be used now."""
        command = self._commands[command_id]
        if command.enabled():
            command.run()
            self.ran.emit(command_id)
        self.refresh()

    def fill(self, menu: QMenu, command_ids: Iterable[str]) -> None:
        """Add the actions of *command_ids* to *menu*; an empty id adds a separator."""
        for command_id in command_ids:
            if command_id:
                menu.addAction(self._actions[command_id])
            else:
                menu.addSeparator()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Translate the actions when the window's language changes."""
        if watched is self._window and event.type() == QEvent.Type.LanguageChange:
            for command_id, action in self._actions.items():
                _set_texts(action, self._commands[command_id])
        return False

    def _action_for(self, command: Command, scope: QWidget | None) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setShortcuts(command.keys)
        if scope is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.icon:
            action.setIcon(icon(command.icon))
        _set_texts(action, command)
        action.triggered.connect(lambda: self.run(command.id))
        return action

    def _refuse_clash(self, command: Command, taken: Mapping[str, str]) -> None:
        if command.id in self._commands:
            raise ValueError(f"command {command.id} is declared twice")
        for key in command.keys:
            if key.toString() in taken:
                raise ValueError(f"{command.id} and {taken[key.toString()]} share {key.toString()}")


def _set_texts(action: QAction, command: Command) -> None:
    action.setText(command.label)
    action.setIconText(command.label)
    action.setToolTip(f"{command.label} ({command.key_text})" if command.key_text else command.label)
