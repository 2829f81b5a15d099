"""The list of keys beside the capture field."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from naravard_desktop.qt.widgets import KeyCap
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_context import NUMBERED, Choices


class ShortcutList(QWidget):
    """One row per key: a key cap and what it does. The number keys say how many groups and themes there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (NUMBERED, NUMBERED, 1, 1, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._fill()

    def show_for(self, choices: Choices, session: SessionRow | None) -> None:
        """List the keys that mean something with *choices* in *session*."""
        groups, themes = (min(len(rows), NUMBERED) for rows in (choices.groups, choices.main_themes))
        counts = (len(session.questions), session.tables, session.rounds) if session is not None else (1, 1, 1)
        shown = (groups, themes, *counts)
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _rows(self) -> list[tuple[str, str]]:
        groups, themes, questions, tables, rounds = self._shown
        rows = [
            ("Enter", self.tr("Spara anteckningen")),
            (self.tr("Skift+Enter"), self.tr("Ny rad")),
            (f"Ctrl+1–{themes}", self.tr("Tema, medan du skriver")),
            (f"Alt+1–{groups}", self.tr("Grupp, medan du skriver")),
            ("#  @", self.tr("Tema, grupp (en gång)")),
            ('!  +  ?  "', self.tr("Hinder, förslag, fråga, citat")),
            ("Ctrl+↓", self.tr("Nästa fråga") if questions > 1 else ""),
            ("Ctrl+B", self.tr("Nästa bord") if tables > 1 else ""),
            ("Ctrl+R", self.tr("Nästa runda") if rounds > 1 else ""),
            ("Ctrl+M", self.tr("Maska personuppgifter")),
            ("Ctrl+D", self.tr("Prickar för hela bordet")),
            ("Ctrl+F", self.tr("Visa bara ett bord eller en runda") if max(tables, rounds) > 1 else ""),
            ("Ctrl+J", self.tr("Slå ihop markerade anteckningar")),
            ("Ctrl+Enter", self.tr("Dela anteckningen som ändras")),
            (self.tr("Ctrl+Skift+M"), self.tr("Memo till anteckningen")),
            ("F8", self.tr("Starta och pausa klockan")),
            ("F9", self.tr("Vägg på projektorn")),
            ("Ctrl+G", self.tr("Foton av blädderblock")),
            ("↑", self.tr("Ändra senaste anteckningen")),
            ("Esc", self.tr("Töm fältet; Ctrl+Z tar tillbaka")),
            ("Ctrl+PgDn", self.tr("Nästa arbetsyta")),
        ]
        return [row for row in rows if row[1]]

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (key, text) in enumerate(self._rows()):
            what = QLabel(text, self)
            what.setProperty("t", "caption")
            what.setWordWrap(True)
            self._grid.addWidget(KeyCap(self, key), place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, place, 1)
