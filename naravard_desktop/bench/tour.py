"""The tour of an open project: what each part of the window is for, pointed out where it stands."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tour import TourStep
from naravard_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench

_STOPS = (
    (
        "home",
        QT_TRANSLATE_NOOP("tour", "Hem: hela programmet"),
        QT_TRANSLATE_NOOP("tour", "Här ser du hur långt ni har kommit, från planerade tillfällen till kodat material."),
    ),
    (
        "next",
        QT_TRANSLATE_NOOP("tour", "Nästa steg"),
        QT_TRANSLATE_NOOP("tour", "Programmet säger vad som saknas. Knapparna tar dig dit."),
    ),
    (
        "field",
        QT_TRANSLATE_NOOP("tour", "Fånga: skriv det som sägs"),
        QT_TRANSLATE_NOOP("tour", "Skriv och tryck Enter. Då är anteckningen på disken och fältet redo för nästa."),
    ),
    (
        "chips",
        QT_TRANSLATE_NOOP("tour", "Vem och vad det gäller"),
        QT_TRANSLATE_NOOP("tour", "Gäller tills du ändrar. Alt+siffra och @ byter grupp, Ctrl+siffra och # tema."),
    ),
    (
        "stream",
        QT_TRANSLATE_NOOP("tour", "Det ni har hört"),
        QT_TRANSLATE_NOOP("tour", "Nyast överst. Pil upp i tomt fält ändrar den senaste, Ctrl+Z ångrar allt du gör."),
    ),
    (
        "gaps",
        QT_TRANSLATE_NOOP("tour", "Vad har vi inte hört än?"),
        QT_TRANSLATE_NOOP("tour", "I streckade rutor har en grupp inte sagt något om ett tema. Fråga före pausen."),
    ),
    (
        "wall",
        QT_TRANSLATE_NOOP("tour", "Väggen på projektorn"),
        QT_TRANSLATE_NOOP("tour", "F9 visar frågan, klockan och lapparna för rummet, utan personuppgifter."),
    ),
    (
        "coding",
        QT_TRANSLATE_NOOP("tour", "Koda: koppla till färdplanen"),
        QT_TRANSLATE_NOOP("tour", "Välj anteckningar i mitten och teman till höger. Sök på läkare och hitta läkarna."),
    ),
    (
        "report",
        QT_TRANSLATE_NOOP("tour", "Rapport: ett Word-dokument"),
        QT_TRANSLATE_NOOP("tour", "Välj vad som ska med, se sidorna och exportera. Små tal döljs av sig själva."),
    ),
    (
        "search",
        QT_TRANSLATE_NOOP("tour", "Hitta allt härifrån"),
        QT_TRANSLATE_NOOP("tour", "Ctrl+K söker bland anteckningar, teman och tillfällen och kör alla kommandon."),
    ),
    (
        "status",
        QT_TRANSLATE_NOOP("tour", "Är det sparat?"),
        QT_TRANSLATE_NOOP("tour", "Här står filen, när den sparades och om den är krypterad. F1 visar rundturen."),
    ),
)
"""Name, heading and text of each stop, in their order."""


def tour_steps(window: MainWindow, bench: "Workbench") -> tuple[TourStep, ...]:
    """Return the stops of the tour, in the language in use."""
    ways = _ways(window, bench)
    stops: list[TourStep] = []
    for name, title, text in _STOPS:
        workspace, control = ways[name]
        before = partial(window.show_workspace, workspace) if workspace else None
        stops.append(TourStep(control, _said(title), _said(text), before))
    return tuple(stops)


def _said(text: str) -> str:
    return QCoreApplication.translate("tour", text)


def _ways(window: MainWindow, bench: "Workbench") -> dict[str, tuple[str, Callable[[], QWidget | None]]]:
    home, capture, coding, report = bench.home, bench.capture, bench.coding, bench.report
    return {
        "home": ("home", lambda: home.funnel),
        "next": ("home", lambda: home.steps),
        "field": ("capture", lambda: capture.ring),
        "chips": ("capture", lambda: capture.context_bar),
        "stream": ("capture", lambda: capture.stream),
        "gaps": ("capture", lambda: capture.side.gaps),
        "wall": ("capture", lambda: capture.header.wall),
        "coding": ("coding", lambda: coding.codebook),
        "report": ("report", lambda: report.export_word),
        "search": ("", lambda: window.search),
        "status": ("", lambda: window.statusbar),
    }
