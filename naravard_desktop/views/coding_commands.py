"""The commands of Koda, for menus, shortcuts and the command palette."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.icons import icon

_COMMANDS: Final = (
    ("search", QT_TRANSLATE_NOOP("commands", "Sök bland anteckningar"), "Ctrl+F", "search"),
    ("theme", QT_TRANSLATE_NOOP("commands", "Koda markerade till ett tema"), "#", "hash"),
    ("kind", QT_TRANSLATE_NOOP("commands", "Ange slag för markerade"), "K", "tag"),
    ("edit", QT_TRANSLATE_NOOP("commands", "Ändra anteckningens text"), "F2", "edit"),
    ("copy", QT_TRANSLATE_NOOP("commands", "Kopiera text"), "Ctrl+C", "copy"),
    ("history", QT_TRANSLATE_NOOP("commands", "Visa anteckningens historik"), "Ctrl+H", "clock"),
    ("delete", QT_TRANSLATE_NOOP("commands", "Ta bort markerade anteckningar"), "Del", "trash"),
    ("all", QT_TRANSLATE_NOOP("commands", "Markera alla anteckningar"), "Ctrl+A", "check"),
    ("clear", QT_TRANSLATE_NOOP("commands", "Rensa sökning och filter"), "", "filter"),
    ("new_theme", QT_TRANSLATE_NOOP("commands", "Nytt tema"), "", "plus"),
    ("panel", QT_TRANSLATE_NOOP("commands", "Nästa panel"), "F6", ""),
)
"""Name, text, key, icon. The list takes its own keys first; here they are for the palette and menus."""


_MENU: Final = ("theme", "kind", "edit", "", "copy", "history", "", "delete")


def coding_commands(act: Callable[[str], object], usable: Callable[[], bool]) -> tuple[Command, ...]:
    """Return the commands; *act* carries out the one of a given name, *usable* tells whether it can now."""
    return tuple(
        Command(f"coding.{name}", text, partial(act, name), keys, picture, usable)
        for name, text, keys, picture in _COMMANDS
    )


def context_menu(owner: QWidget, commands: Iterable[Command]) -> QMenu:
    """Return a menu of what can be done with notes; it deletes itself once it's closed."""
    by_id = {command.id: command for command in commands}
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in _MENU:
        if not name:
            menu.addSeparator()
            continue
        command = by_id[f"coding.{name}"]
        action = menu.addAction(icon(command.icon), f"{command.label}\t{command.key_text}")
        action.triggered.connect(lambda _=False, run=command.run: run())
    return menu
