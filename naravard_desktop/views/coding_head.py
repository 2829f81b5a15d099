"""What stands over the list in Koda: how many notes there are, and the filters in force as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.paint import ChipSpec
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import ChipButton, KeyCap
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.views.coding_filters import ActiveFilter

THEME = "theme"


class FilterChips(QObject):
    """Chips in *box*, each of which takes its filter away.

    Signals:
        removed(ActiveFilter): a chip was pressed.
    """

    removed = Signal(object)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._row = FlowLayout(box, 6)
        self._shown: tuple[ActiveFilter, ...] = ()

    def show_filters(self, active: Sequence[ActiveFilter]) -> None:
        """Show a chip for each of *active*."""
        if tuple(active) == self._shown:
            return
        self._shown = tuple(active)
        self._row.clear()
        for each in active:
            kind = "theme" if each.section == THEME else "outline"
            chip = ChipButton(self._box, ChipSpec(each.label, kind, icon="close"))
            chip.setAccessibleName(self.tr("Ta bort filtret {name}").format(name=each.label))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(lambda _=False, gone=each: self.removed.emit(gone))
            self._row.addWidget(chip)
            chip.show()
        self._box.updateGeometry()


class KeyLine(QObject):
    """The most useful keys under the list, in *box*."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._row = FlowLayout(box, 12)
        self.retranslate()

    def retranslate(self) -> None:
        """Write it in the language in use."""
        self._row.clear()
        for key, words in (
            ("↑ ↓", self.tr("byt anteckning")),
            (self.tr("Mellanslag"), self.tr("markera")),
            ("#", self.tr("sök tema")),
            ("K", self.tr("slag")),
            ("Enter", self.tr("ändra text")),
            ("Ctrl+Z", self.tr("ångra")),
        ):
            self._row.addWidget(self._hint(key, words))

    def _hint(self, key: str, words: str) -> QWidget:
        pair = QWidget(self._box)
        row = FlowLayout(pair, 6)
        label = QLabel(words, pair)
        label.setProperty("t", "caption")
        for part in (KeyCap(pair, key), label):
            row.addWidget(part)
        pair.show()
        return pair


class HeadWords(QObject):
    """The sentences over the list."""

    def matched(self, wanted: NoteFilter, count: int) -> str:
        """Return how many notes are in the list: "318 okodade träffar"."""
        if wanted.query.strip():
            words = {
                True: self.tr("{n} kodade träffar", "", count),
                False: self.tr("{n} okodade träffar", "", count),
                None: self.tr("{n} träffar", "", count),
            }
        else:
            words = {
                True: self.tr("{n} kodade anteckningar", "", count),
                False: self.tr("{n} okodade anteckningar", "", count),
                None: self.tr("{n} anteckningar", "", count),
            }
        return words[wanted.coded].replace("{n}", grouped(count))

    def hits(self, wanted: NoteFilter, hits: int | None) -> str:
        """Return how many notes match the words when filters hide some of them: "412 träffar"."""
        if not wanted.query.strip():
            return ""
        if hits is None or wanted == NoteFilter(query=wanted.query):
            return self.tr("även i sammansatta ord")
        return self.tr("{n} träffar, även i sammansatta ord", "", hits).replace("{n}", grouped(hits))

    def marked(self, count: int) -> str:
        """Return how many notes are selected, when it's several."""
        return self.tr("{n} markerade", "", count).replace("{n}", grouped(count)) if count > 1 else ""

    def emptiness(self, wanted: NoteFilter, has_notes: bool) -> tuple[str, str, str, str]:
        """Return heading, text, button and icon for a list without notes."""
        if not has_notes:
            heading, action = self.tr("Det finns inga anteckningar än"), self.tr("Gå till Fånga")
            text = self.tr("Här kodas det som har sagts till färdplanens teman. Fånga eller importera något först.")
            return heading, text, action, "note"
        if wanted == NoteFilter(coded=False):
            text, action = self.tr("Varje anteckning har minst ett tema."), self.tr("Visa alla anteckningar")
            return self.tr("Allt är kodat"), text, action, "done"
        text, action = self.tr("Skriv färre ord, eller ta bort ett filter."), self.tr("Rensa sökning och filter")
        return self.tr("Inga anteckningar passar"), text, action, "search"
