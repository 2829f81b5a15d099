"""Where the dots of a whole table are counted in, by keyboard, with a look at whether they can be right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QSpinBox, QWidget

from naravard_desktop.domain.dots import DotRule, flaws_of_sum, total
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import Elided, Hint, Switch
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow, SessionRow
from naravard_desktop.services.streaming import StreamFilter, places, stream_ids
from naravard_desktop.services.votes import DotsDraft, rule_of
from naravard_desktop.views.dots_model import DotsGrid, DotsModel, flaw_text
from naravard_desktop.views.stream_head import names_to_choose

MOST_NOTES: Final = 1000
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NAMED = 2
"""So many notes with doubtful numbers are named; more are counted."""


class DotsBoard(QDialog):
    """Shows ``ui/dots_board.ui``; emits what was counted when the user saves. Stores nothing itself.

    Doubtful numbers are pointed out, and may be saved. Escape asks once before it throws numbers away.

    Signals:
        submitted(object): a `DotsDraft` with what differs from what is stored; answered by `stored` or `tell`.
    """

    submitted = Signal(object)

    heading: QLabel
    about: Elided
    tables: QComboBox
    rounds: QComboBox
    persons: QSpinBox
    each: QSpinBox
    stacked: Switch
    sum: Hint
    grid: DotsGrid
    problem: QLabel
    cancel: QPushButton
    save: QPushButton

    def __init__(self, project: Project, session: SessionRow, at: StreamFilter, parent: QWidget | None = None) -> None:
        """Show the notes of *session* that pass *at*, in the order they were said."""
        super().__init__(parent)
        load_form(self, "dots_board")
        self._project, self._session, self._rule = project, session, rule_of(session)
        self._asked = self._persons_typed = False
        self._sent: DotsDraft | None = None
        self.notes = DotsModel(self)
        self.grid.setModel(self.notes)
        self._offer_places(at)
        self.each.setValue(self._rule.each or 0)
        self.stacked.setChecked(self._rule.stacked)
        self._show_notes()
        self._connect()
        self.tell("")
        self._retranslate()

    @property
    def rule(self) -> DotRule:
        """The rule that is chosen."""
        return DotRule(self.each.value() or None, self.stacked.isChecked())

    @property
    def touched(self) -> bool:
        """Whether something differs from what is stored."""
        return bool(self.notes.changed) or self._rule_changed()

    def tell(self, sentence: str) -> None:
        """Say *sentence* over the buttons, empty for none."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.save.setEnabled(True)

    def submit(self) -> None:
        """Hand over what was counted."""
        if not self.touched:
            self.accept()
            return
        self.save.setEnabled(False)
        self._sent = self._draft()
        self.submitted.emit(self._sent)

    def stored(self) -> None:
        """Take note that what was handed over is stored, and close unless something was counted since."""
        if self._draft() == self._sent:
            self.accept()
        else:
            self.tell("")

    def reject(self) -> None:
        """Close; the first time something would be thrown away, say so instead."""
        if self.touched and not self._asked:
            self._asked = True
            self.tell(self.tr("Siffrorna är inte sparade. Ctrl+Enter sparar dem; Esc en gång till slänger dem."))
        else:
            super().reject()

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter; Enter in a field goes on to the numbers."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif event.key() in _ENTER and self.focusWidget() in (self.persons, self.each):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the first number."""
        super().showEvent(event)
        self._measure()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    # --- inside ---

    def _connect(self) -> None:
        for box in (self.tables, self.rounds):
            box.activated.connect(self._show_notes)
        self.persons.valueChanged.connect(self._persons_given)
        self.each.valueChanged.connect(self._judge)
        self.stacked.toggled.connect(self._judge)
        self.notes.dataChanged.connect(self._count)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)

    def _offer_places(self, at: StreamFilter) -> None:
        known, session = places(self._project, self._session.pk), self._session
        boxes = (
            (self.tables, names_to_choose(session.tables, known.tables, at.table), at.table),
            (self.rounds, names_to_choose(session.rounds, known.rounds, at.round), at.round),
        )
        for box, names, chosen in boxes:
            for name in ("", *names):
                box.addItem("", name)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.setVisible(len(names) > 1 or bool(chosen))

    def _show_notes(self) -> None:
        at = StreamFilter(self.tables.currentData() or "", self.rounds.currentData() or "")
        ids = stream_ids(self._project, self._session.pk, at, MOST_NOTES)
        self.notes.show_notes(note_rows(self._project, ids[::-1]))
        if not self._persons_typed:
            self.persons.blockSignals(True)
            self.persons.setValue(_likely_persons(self._session, at))
            self.persons.blockSignals(False)
        self.about.setText(self.tr("%Ln anteckningar", "", len(self.notes.rows)))
        self._judge()
        self.grid.start()

    def _persons_given(self) -> None:
        self._persons_typed = True
        self._judge()

    def _judge(self) -> None:
        self.notes.judge_by(self.rule, self.persons.value() or None)
        self._count()

    def _count(self) -> None:
        self._asked = False
        self.tell("")
        persons, rule, given = self.persons.value() or None, self.rule, self.notes.shown
        sentences = [self._about_sum(total(given), persons, rule)]
        wrong = bool(flaws_of_sum(given, rule, persons))
        if wrong:
            sentences.append(self.tr("Det går inte ihop: räkna om, eller ändra antalet personer."))
        doubtful = [row for row in self.notes.rows if self.notes.flaws_of(row)]
        sentences += self._about_notes(doubtful)
        if wrong or doubtful:
            self.sum.set(" ".join(sentences), "warning", "warn")
        elif rule.each is None or persons is None:
            self.sum.set(" ".join(sentences), "info")
        else:
            self.sum.set(" ".join(sentences), "done", "accent")

    def _about_sum(self, dots: int, persons: int | None, rule: DotRule) -> str:
        count = self.tr("%Ln prickar", "", dots)
        most = rule.most(persons) if persons is not None else None
        if rule.each is None:
            advice = self.tr(
                "Ingen regel är satt. Fyll i hur många prickar var och en har, så syns det om något är fel."
            )
            return f"{count}. {advice}"
        if most is None:
            advice = self.tr("Fyll i hur många som röstar, så syns det om summan kan stämma.")
            return f"{count}. {advice}"
        return self.tr("{dots} av högst {most} ({persons} × {each}).").format(
            dots=count, most=grouped(most), persons=self.tr("%Ln personer", "", persons or 0), each=rule.each
        )

    def _about_notes(self, doubtful: Sequence[NoteRow]) -> list[str]:
        named = [f"{row.readable_id}: {flaw_text(self.notes.flaws_of(row)[0])}." for row in doubtful[:_NAMED]]
        more = len(doubtful) - len(named)
        return [*named, self.tr("Och %Ln anteckningar till.", "", more)] if more else named

    def _draft(self) -> DotsDraft:
        return DotsDraft(self.notes.changed, self._session.pk if self._rule_changed() else None, self.rule)

    def _rule_changed(self) -> bool:
        return self.rule != self._rule

    def _measure(self) -> None:
        look = current_look()
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(min(look.px(860), room.width()), min(look.px(720), room.height()))
        for box in (self.persons, self.each):
            box.setMinimumWidth(look.px(132))
        self.grid.setMinimumHeight(look.px(120))

    def _retranslate(self) -> None:
        every, one = self.tr("Alla bord"), self.tr("Bord {name}")
        for box in (self.tables, self.rounds):
            for place in range(box.count()):
                name = box.itemData(place)
                box.setItemText(place, one.format(name=name) if name else every)
            every, one = self.tr("Alla rundor"), self.tr("Runda {name}")
        self.about.setText(self.tr("%Ln anteckningar", "", len(self.notes.rows)))
        self._count()


def _likely_persons(session: SessionRow, at: StreamFilter) -> int:
    """Return how many are likely to vote: all who take part, or their share at one table, rounded up."""
    alone = at.table and session.tables > 1
    return -(-session.persons // session.tables) if alone else session.persons
