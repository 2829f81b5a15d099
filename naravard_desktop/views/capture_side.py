"""The panel beside Fånga: what hasn't been heard yet, and the keys."""

from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.widgets import Hint
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_gaps import GapTable
from naravard_desktop.views.capture_heard import ENOUGH_NOTES, Gap, Heard
from naravard_desktop.views.capture_shortcuts import ShortcutList


class CaptureSide(QFrame):
    """Shows ``ui/capture_side.ui``.

    Signals:
        scope_chosen(): the map should be of the session, or of the whole programme; see `whole`.
        targets_wanted(): the user wants to set targets.
    """

    scope_chosen = Signal()
    targets_wanted = Signal()

    set_targets: QPushButton
    here: QPushButton
    everywhere: QPushButton
    gaps_about: QLabel
    gaps: GapTable
    gap: Hint
    shortcuts: ShortcutList
    kept: Hint

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "capture_side")
        self._title = ""
        self._keeps = True
        self.kept.text.setProperty("t", "caption")
        self.everywhere.toggled.connect(self.scope_chosen)
        self.set_targets.clicked.connect(self.targets_wanted)
        self._retranslate()

    def show_keys(self, choices: Choices, session: SessionRow | None) -> None:
        """List the keys that mean something in *session*."""
        self.shortcuts.show_for(choices, session)

    @property
    def whole(self) -> bool:
        """Whether the map is of the whole programme."""
        return self.everywhere.isChecked()

    def switch_scope(self) -> None:
        """Turn from the session to the whole programme, or back."""
        (self.here if self.whole else self.everywhere).click()

    def show_heard(self, found: Heard, title: str) -> None:
        """Show what was *found*, in the session called *title* or in the whole programme."""
        self._title = title
        drawable = bool(found.groups and found.themes)
        self.gaps.show_heard(found)
        self.gaps.setVisible(drawable)
        self.set_targets.setEnabled(drawable)
        if found.whole:
            about = self.tr("Antal anteckningar i hela programmet.")
        else:
            about = self.tr("Antal anteckningar i {session}.").format(session=title)
        if found.targets.wanted:
            about = f"{about} {self.tr('1/3 betyder en av tre som ni vill ha.')}"
        mine = self.tr("Din grupp är inramad.") if found.mine is not None else ""
        self.gaps_about.setText(f"{about} {mine}".strip())
        self.gaps_about.setVisible(drawable)
        self._show_largest_gap(found)

    def show_keeping(self, keeps: bool) -> None:
        """Say whether what is typed is kept all the time, or can't be for now."""
        self._keeps = keeps
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_heard(self.gaps.heard, self._title)

    def _show_largest_gap(self, found: Heard) -> None:
        gap = found.largest_gap()
        if not (found.groups and found.themes):
            self.gap.set(self.tr("Kartan visar grupper mot teman. Projektet har inte båda delarna än."), "info")
        elif gap is not None:
            self.gap.set(self._about_gap(gap, found.whole), "warning", "warn")
        elif found.notes < ENOUGH_NOTES and not found.targets.wanted:
            self.gap.set(self.tr("Kartan fylls när ni antecknar med grupp och tema."), "info")
        elif found.targets.wanted:
            self.gap.set(self.tr("Alla mål är nådda."), "done", "accentink")
        else:
            self.gap.set(self.tr("Alla grupper har sagt något om alla teman."), "done", "accentink")

    def _about_gap(self, gap: Gap, whole: bool) -> str:
        if gap.heard and whole:
            sentence = self.tr("{group} har sagt {heard} av {wanted} om {theme}. Ta gärna upp det i dag.")
        elif gap.heard:
            sentence = self.tr("{group} har sagt {heard} av {wanted} om {theme}. Fråga gärna om det före pausen.")
        elif whole:
            sentence = self.tr("{group} har inte sagt något om {theme} på något tillfälle. Ta gärna upp det i dag.")
        else:
            sentence = self.tr("{group} har inte sagt något om {theme}. Fråga gärna om det före pausen.")
        theme = f'<span style="font-weight:600">{escape(gap.theme.name)}</span>'
        return sentence.format(group=escape(gap.group.name), theme=theme, heard=gap.heard, wanted=gap.wanted)

    def _retranslate(self) -> None:
        if self._keeps:
            promise = self.tr("Det du skriver sparas hela tiden på datorn, även om strömmen går.")
            self.kept.set(promise, "done", "accent")
        else:
            self.kept.set(self.tr("Just nu sparas inte det du skriver. Det finns bara i fönstret."), "warning", "warn")
