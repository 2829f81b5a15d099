"""The commands of Fånga, for shortcuts, menus and the command palette."""

from collections.abc import Callable, Mapping
from typing import Final

from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP

_COMMANDS: Final = (
    ("choose_session", QT_TRANSLATE_NOOP("commands", "Byt tillfälle"), "Ctrl+T", "calendar"),
    ("new_session", QT_TRANSLATE_NOOP("commands", "Nytt tillfälle…"), "Ctrl+Shift+T", "plus"),
    ("edit_session", QT_TRANSLATE_NOOP("commands", "Ändra tillfället…"), "", "edit"),
    ("print_sheets", QT_TRANSLATE_NOOP("commands", "Skriv ut bordsblad (PDF)…"), "", "document"),
    ("type_paper", QT_TRANSLATE_NOOP("commands", "Skriv in från papper…"), "", "list"),
    ("next_question", QT_TRANSLATE_NOOP("commands", "Nästa fråga"), "Ctrl+Down", "question"),
    ("previous_question", QT_TRANSLATE_NOOP("commands", "Föregående fråga"), "Ctrl+Up", "question"),
    ("next_table", QT_TRANSLATE_NOOP("commands", "Nästa bord"), "Ctrl+B", ""),
    ("previous_table", QT_TRANSLATE_NOOP("commands", "Föregående bord"), "Ctrl+Shift+B", ""),
    ("next_round", QT_TRANSLATE_NOOP("commands", "Nästa runda"), "Ctrl+R", ""),
    ("previous_round", QT_TRANSLATE_NOOP("commands", "Föregående runda"), "Ctrl+Shift+R", ""),
    ("group", QT_TRANSLATE_NOOP("commands", "Välj grupp för nästa anteckningar"), "", "people"),
    ("theme", QT_TRANSLATE_NOOP("commands", "Välj tema för nästa anteckningar"), "", "hash"),
    ("perspective", QT_TRANSLATE_NOOP("commands", "Välj perspektiv för nästa anteckningar"), "", "eye"),
    ("kind", QT_TRANSLATE_NOOP("commands", "Välj slag för nästa anteckningar"), "", "ring"),
    ("timer", QT_TRANSLATE_NOOP("commands", "Starta eller pausa klockan"), "F8", "clock"),
    ("timer_longer", QT_TRANSLATE_NOOP("commands", "En minut till på klockan"), "Shift+F8", "clock"),
    ("timer_anew", QT_TRANSLATE_NOOP("commands", "Börja om klockan"), "Ctrl+F8", "clock"),
    ("timer_length", QT_TRANSLATE_NOOP("commands", "Välj tid för frågan"), "", "clock"),
    ("wall", QT_TRANSLATE_NOOP("commands", "Öppna eller stäng väggen"), "F9", "monitor"),
    ("wall_pause", QT_TRANSLATE_NOOP("commands", "Pausa väggen, eller släpp fram det nya"), "Shift+F9", "pause"),
    ("wall_table", QT_TRANSLATE_NOOP("commands", "Väggen: bara det här bordet, eller alla"), "", "monitor"),
    ("wall_bigger", QT_TRANSLATE_NOOP("commands", "Väggen: större text"), "", "text-size"),
    ("wall_smaller", QT_TRANSLATE_NOOP("commands", "Väggen: mindre text"), "", "text-size"),
    ("mask", QT_TRANSLATE_NOOP("commands", "Maska personuppgifter"), "Ctrl+M", "mask"),
    ("erase", QT_TRANSLATE_NOOP("commands", "Radera ursprunget för gott…"), "", "trash"),
    ("pictures", QT_TRANSLATE_NOOP("commands", "Visa eller stäng fotona"), "Ctrl+G", "camera"),
    ("add_pictures", QT_TRANSLATE_NOOP("commands", "Lägg till foton…"), "Ctrl+Shift+G", "camera"),
    ("next_picture", QT_TRANSLATE_NOOP("commands", "Nästa foto"), "Alt+PgDown", "camera"),
    ("previous_picture", QT_TRANSLATE_NOOP("commands", "Föregående foto"), "Alt+PgUp", "camera"),
    ("picture_larger", QT_TRANSLATE_NOOP("commands", "Större foto"), "Alt++", "camera"),
    ("picture_smaller", QT_TRANSLATE_NOOP("commands", "Mindre foto"), "Alt+-", "camera"),
    ("picture_left", QT_TRANSLATE_NOOP("commands", "Fotot: åt vänster"), "Alt+Left", "camera"),
    ("picture_right", QT_TRANSLATE_NOOP("commands", "Fotot: åt höger"), "Alt+Right", "camera"),
    ("picture_up", QT_TRANSLATE_NOOP("commands", "Fotot: uppåt"), "Alt+Up", "camera"),
    ("picture_down", QT_TRANSLATE_NOOP("commands", "Fotot: nedåt"), "Alt+Down", "camera"),
    ("rename_picture", QT_TRANSLATE_NOOP("commands", "Byt namn på fotot"), "", "edit"),
    ("delete_picture", QT_TRANSLATE_NOOP("commands", "Ta bort fotot"), "", "trash"),
    ("erase_picture", QT_TRANSLATE_NOOP("commands", "Radera fotot för gott…"), "", "trash"),
    ("filter", QT_TRANSLATE_NOOP("commands", "Visa bara ett bord eller en runda"), "Ctrl+F", "filter"),
    ("show_all", QT_TRANSLATE_NOOP("commands", "Visa anteckningar från alla bord"), "Ctrl+Shift+F", "filter"),
    ("dots", QT_TRANSLATE_NOOP("commands", "Prickar för hela bordet"), "Ctrl+D", "ring"),
    ("join", QT_TRANSLATE_NOOP("commands", "Slå ihop markerade anteckningar"), "Ctrl+J", "merge"),
    ("quote", QT_TRANSLATE_NOOP("commands", "Anteckningen får citeras, eller inte"), "", "quote"),
    ("memo", QT_TRANSLATE_NOOP("commands", "Memo till anteckningen"), "Ctrl+Shift+M", "memo"),
    ("gaps_scope", QT_TRANSLATE_NOOP("commands", "Kartan: tillfället eller hela programmet"), "", "grid"),
    ("targets", QT_TRANSLATE_NOOP("commands", "Mål för vad ni vill höra"), "", "flag"),
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
