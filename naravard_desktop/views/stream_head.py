"""The head of the stream: how many notes there are, and which table's or round's are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import Elided, set_property
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.services.streaming import Places, StreamFilter, in_number_order
from naravard_desktop.views.session_notes import SessionNotes

_LISTED = 60
"""So many tables or rounds of a session can be chosen before anything was noted at them."""


class StreamHead(QWidget):
    """Shows ``ui/stream_head.ui``. Escape in it leads back to the capture field.

    Signals:
        filter_wanted(object): the `StreamFilter` that the user chose.
        dots_wanted(): the button for dots was pressed.
        left(): the focus should go back to the capture field.
    """

    filter_wanted = Signal(object)
    dots_wanted = Signal()
    left = Signal()

    count: Elided
    tables: QComboBox
    rounds: QComboBox
    dots: QPushButton
    narrowed: QWidget
    about: QLabel
    show_all: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "stream_head")
        self._notes: SessionNotes | None = None
        self._goes_back = False
        for box in (self.tables, self.rounds):
            box.activated.connect(self._choose)
        self.show_all.clicked.connect(lambda: self.filter_wanted.emit(StreamFilter()))
        self.show_all.clicked.connect(self.left)
        self.dots.clicked.connect(self.dots_wanted)
        self.dots.setIcon(icon("ring", "ink"))
        self.narrowed.hide()
        self._retranslate()

    def show_places(self, session: SessionRow | None, known: Places, wanted: StreamFilter) -> None:
        """Offer the tables and rounds of *session*, and those that notes are from; *wanted* are chosen."""
        tables, rounds = (session.tables, session.rounds) if session is not None else (1, 1)
        self._fill(self.tables, names_to_choose(tables, known.tables, wanted.table), wanted.table)
        self._fill(self.rounds, names_to_choose(rounds, known.rounds, wanted.round), wanted.round)
        self._retranslate()

    def show_notes(self, notes: SessionNotes) -> None:
        """Say how many *notes* there are, and whether some are left out."""
        self._notes = notes
        self.dots.setEnabled(notes.everywhere > 0)
        total, shown = notes.total, len(notes.ids)
        if total > shown:
            text = self.tr("de {shown} nyaste av {total}").format(shown=grouped(shown), total=grouped(total))
        else:
            text = self.tr("%Ln stycken, nyast först", "", total) if total else ""
        self.count.setText("" if notes.wanted else text)
        self.narrowed.setVisible(bool(notes.wanted))
        self.about.setText(self._about(notes))
        set_property(self.about, "tone", "warn" if notes.outside else "")

    def open_filter(self) -> None:
        """Let the user choose a table, or a round where there's one table; the focus comes back to the field."""
        box = next((each for each in (self.tables, self.rounds) if not each.isHidden()), None)
        if box is not None:
            self._goes_back = True
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            box.showPopup()

    def can_filter(self) -> bool:
        """Tell whether there is more than one table or round to choose from."""
        return not (self.tables.isHidden() and self.rounds.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the field with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # --- inside ---

    def _choose(self) -> None:
        self.filter_wanted.emit(StreamFilter(self.tables.currentData() or "", self.rounds.currentData() or ""))
        if self._goes_back:
            self._goes_back = False
            self.left.emit()

    def _about(self, notes: SessionNotes) -> str:
        table, turn = notes.wanted.table, notes.wanted.round
        where = ", ".join(
            part
            for part in (
                self.tr("bord {name}").format(name=table) if table else "",
                self.tr("runda {name}").format(name=turn) if turn else "",
            )
            if part
        )
        about = self.tr("Bara {where}: {shown} av {total}.").format(
            where=where, shown=grouped(notes.total), total=grouped(notes.everywhere)
        )
        new = self.tr("%Ln nya anteckningar utanför filtret.", "", notes.outside) if notes.outside else ""
        return f"{about} {new}".strip()

    def _fill(self, box: QComboBox, names: Sequence[str], chosen: str) -> None:
        if [box.itemData(place) for place in range(box.count())] != ["", *names]:
            box.clear()
            for name in ("", *names):
                box.addItem("", name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setVisible(len(names) > 1 or bool(chosen))

    def _retranslate(self) -> None:
        every, one = self.tr("Alla bord"), self.tr("Bord {name}")
        for box in (self.tables, self.rounds):
            for place in range(box.count()):
                name = box.itemData(place)
                box.setItemText(place, one.format(name=name) if name else every)
            every, one = self.tr("Alla rundor"), self.tr("Runda {name}")
        if self._notes is not None:
            self.show_notes(self._notes)


def names_to_choose(count: int, known: Sequence[str], chosen: str) -> tuple[str, ...]:
    """Return the tables, or rounds, of a session that has *count*: those *known* from its notes, and the *chosen*."""
    planned = [str(number) for number in range(1, count + 1)] if 1 < count <= _LISTED else []
    return in_number_order((*planned, *known, chosen))
