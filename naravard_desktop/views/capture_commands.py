"""The commands of Fånga, for shortcuts, menus and the command palette."""

from collections.abc import Callable, Mapping
from typing import Final

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP

_COMMANDS: Final = (
    ("choose_session", QT_TRANSLATE_NOOP("commands", "Byt tillfälle"), "Ctrl+T", "calendar"),
    ("new_session", QT_TRANSLATE_NOOP("commands", "Nytt tillfälle…"), "Ctrl+Shift+T", "plus"),
    ("edit_session", QT_TRANSLATE_NOOP("commands", "Ändra tillfället…"), "", "edit"),
    ("next_question", QT_TRANSLATE_NOOP("commands", "Nästa fråga"), "Ctrl+Down", "question"),
    ("previous_question", QT_TRANSLATE_NOOP("commands", "Föregående fråga"), "Ctrl+Up", "question"),
    ("next_table", QT_TRANSLATE_NOOP("commands", "Nästa bord"), "Ctrl+B", ""),
    ("previous_table", QT_TRANSLATE_NOOP("commands", "Föregående bord"), "Ctrl+Shift+B", ""),
    ("next_round", QT_TRANSLATE_NOOP("commands", "Nästa runda"), "Ctrl+R", ""),
    ("previous_round", QT_TRANSLATE_NOOP("commands", "Föregående runda"), "Ctrl+Shift+R", ""),
    ("group", QT_TRANSLATE_NOOP("commands", "Välj grupp för nästa anteckningar"), "", "people"),
    ("theme", QT_TRANSLATE_NOOP("commands", "Välj tema för nästa anteckningar"), "", "hash"),
    ("kind", QT_TRANSLATE_NOOP("commands", "Välj slag för nästa anteckningar"), "", "ring"),
    ("edit_last", QT_TRANSLATE_NOOP("commands", "Ändra senaste anteckningen"), "", "edit"),
    ("delete", QT_TRANSLATE_NOOP("commands", "Ta bort markerade anteckningar i Fånga"), "", "trash"),
)
"""Name, text, key, icon."""


def capture_commands(
    acts: Mapping[str, Callable[[], object]], usable: Mapping[str, Callable[[], bool]], otherwise: Callable[[], bool]
) -> tuple[Command, ...]:
    """Return the commands.

    Args:
        acts: what each command does, by its name.
        usable: whether it can be used now; for names that are missing, *otherwise* tells.
    """
    return tuple(
        Command(f"capture.{name}", text, acts[name], keys, picture, usable.get(name, otherwise))
        for name, text, keys, picture in _COMMANDS
    )
