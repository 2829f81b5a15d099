"""What stands over and under the list in Koda: how many notes there are, the filters in force, the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from naravard_desktop.qt.layouts import FlowLayout
from naravard_desktop.qt.paint import ChipSpec
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import ChipButton, KeyCap
from naravard_desktop.services.finding_notes import NoteFilter
from naravard_desktop.views.coding_filters import ActiveFilter
from naravard_desktop.views.coding_search import NEWEST, Found

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
            chip = ChipButton(self._box, ChipSpec(each.label, "theme" if each.section == THEME else "outline", "close"))
            chip.setAccessibleName(self.tr("Ta bort filtret {name}").format(name=each.label))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(lambda _=False, gone=each: self.removed.emit(gone))
            self._row.addWidget(chip)
            chip.show()
        self._box.updateGeometry()


class KeyLine(QObject):
    """The most useful keys, in *box*."""

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


class Headline(QObject):
    """Says in three labels how many notes the list holds, how many match the words, and how many are selected."""

    def __init__(self, matched: QLabel, hits: QLabel, marked: QLabel) -> None:
        super().__init__(matched)
        self._matched, self._hits, self._marked = matched, hits, marked

    def show_answer(self, wanted: NoteFilter, found: Found) -> None:
        """Tell what the search *wanted* has *found*, also to screen readers."""
        known = len(found.ids) if found.matched is None and len(found.ids) < NEWEST else found.matched
        words = self._count(wanted, known) if known is not None else self.tr("Räknar …")
        if words != self._matched.text() and known is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._matched, words))
        self._matched.setText(words)
        self._hits.setText(self._hit_words(wanted, found.hits))

    def show_selected(self, count: int) -> None:
        """Tell how many notes are selected, if it's several."""
        words = self.tr("{n} markerade", "", count).replace("{n}", grouped(count))
        self._marked.setText(words if count > 1 else "")

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

    def _count(self, wanted: NoteFilter, count: int) -> str:
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

    def _hit_words(self, wanted: NoteFilter, hits: int | None) -> str:
        if not wanted.query.strip() or hits == 0:
            return ""
        if hits is None or wanted == NoteFilter(query=wanted.query):
            return self.tr("även i sammansatta ord")
        return self.tr("{n} träffar, även i sammansatta ord", "", hits).replace("{n}", grouped(hits))
