"""Typing in what was written on the table sheets of a session, line by line and by number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QSpinBox, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Elided
from naravard_desktop.services.change import Change
from naravard_desktop.services.rows import NoteRow, SessionRow
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.paper_cells import Place
from naravard_desktop.views.paper_lines import PaperLines
from naravard_desktop.views.paper_sheets import LINES, Memory, Sheet, Submission

_SIZE = (1160, 680)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

ReadNotes = Callable[[Place], Sequence[NoteRow]]
"""Gives the notes of a sheet in the order they were taken."""


class PaperEntry(QDialog):
    """Shows ``ui/paper_entry.ui`` for one session. It reads through *notes_of*; what's to be stored it only emits.

    Signals:
        submitted(object): a `Submission`; answered by `stored` or `refused`.
        draft_typed(str): all that isn't stored yet, to be kept at once; a new `PaperEntry` begins with it.
    """

    submitted = Signal(object)
    draft_typed = Signal(str)

    session_title: Elided
    table_label: QLabel
    table: QSpinBox
    round_label: QLabel
    round: QSpinBox
    question: QLabel
    scroller: QScrollArea
    lines: PaperLines
    count: QLabel
    shut: QPushButton

    def __init__(
        self, session: SessionRow, choices: Choices, notes_of: ReadNotes, kept: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "paper_entry")
        self._session, self._choices, self._notes_of = session, choices, notes_of
        self._memory = Memory(kept)
        self._sheets: dict[Place, Sheet] = {}
        self._sheet = Sheet(Place(session.pk))
        self.session_title.setText(session.title)
        self._choose_sheet()
        self.lines.typed.connect(self._type)
        self.lines.left.connect(self._leave)
        for box in (self.table, self.round):
            box.valueChanged.connect(self._turn)
        self.shut.clicked.connect(self.reject)
        self._turn()

    @property
    def unsaved(self) -> int:
        """How many lines of this session aren't stored."""
        return sum(count for place, count in self._memory.unsaved.items() if place.session == self._session.pk)

    @property
    def busy(self) -> bool:
        """Whether a line is being stored just now."""
        return any(line.sent is not None for sheet in self._sheets.values() for line in sheet.lines)

    @property
    def sheet(self) -> Sheet:
        """The sheet in view."""
        return self._sheet

    def stored(self, submission: Submission, change: Change) -> None:
        """Take note that *submission* is stored as *change*."""
        sheet = self._sheets[submission.place]
        sheet.stored(submission.number, change.created[0] if submission.note is None else None)
        self._follow(sheet, submission.number)
        if not (sheet is self._sheet and self.lines.current == submission.number):
            self._send(sheet, submission.number)  # it may have been typed in meanwhile

    def refused(self, submission: Submission, error: UserError) -> None:
        """Show *error* in the line of *submission*, which isn't stored."""
        sheet = self._sheets[submission.place]
        sheet.refused(submission.number, error)
        self._follow(sheet, submission.number)

    # --- Qt ---

    def done(self, result: int) -> None:
        """Store what can be stored before the window goes; the rest is kept for next time."""
        for sheet in self._sheets.values():
            for line in [each for each in sheet.lines if each.unsaved]:
                self._send(sheet, line.number)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change table and round as in Fånga."""
        step = -1 if event.modifiers() & _SHIFT else 1
        box = {Qt.Key.Key_B: self.table, Qt.Key.Key_R: self.round}.get(Qt.Key(event.key()))
        if box is not None and event.modifiers() & _CONTROL:
            box.setValue(box.value() + step)
            self.lines.go_to(self._sheet.first_free)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lines.go_to(self._sheet.first_free)  # from table or round; lines take their own Enter
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the first line that isn't stored, or else at the first that's free."""
        super().showEvent(event)
        look, room = current_look(), self.screen().availableGeometry().size() * 0.94
        self.resize(min(look.px(_SIZE[0]), room.width()), min(look.px(_SIZE[1]), room.height()))
        left = (line.number for line in self._sheet.lines if line.unsaved)
        self.lines.go_to(next(left, self._sheet.first_free))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    # --- inside ---

    def _choose_sheet(self) -> None:
        """Begin where something was left unsaved."""
        for box, label, last in (
            (self.table, self.table_label, self._session.tables),
            (self.round, self.round_label, self._session.rounds),
        ):
            box.setMaximum(last)
            box.setWrapping(True)
            box.setVisible(last > 1)
            label.setVisible(last > 1)
        for place in self._memory.unsaved:
            if place.session == self._session.pk:
                self.table.setValue(int(place.table or 1))
                self.round.setValue(int(place.round or 1))
                break

    def _place(self) -> Place:
        table = str(self.table.value()) if self._session.tables > 1 else ""
        turn = str(self.round.value()) if self._session.rounds > 1 else ""
        return Place(self._session.pk, table, turn)

    def _turn(self) -> None:
        """Show the sheet that table and round say, once the line one is in was seen to."""
        if self.lines.current:
            self._leave(self.lines.current)
        place = self._place()
        if place not in self._sheets:
            self._sheets[place] = self._memory.sheet(place, self._notes_of(place), self._choices)
        self._sheet = self._sheets[place]
        self._show_all()
        self._tell()

    def _show_all(self) -> None:
        self._sheet.line(max(LINES, self._sheet.used + 1))
        self.lines.show_lines(self._sheet.lines, self._choices)

    def _type(self, number: int) -> None:
        line = self._sheet.line(number)
        line.cells, line.problem = self.lines.cells(number), None
        if number == len(self._sheet.lines):
            self._show_all()
        self._follow(self._sheet, number)

    def _leave(self, number: int) -> None:
        self._send(self._sheet, number)

    def _send(self, sheet: Sheet, number: int) -> None:
        submission = sheet.leave(number, self._choices)
        self._follow(sheet, number)
        if submission is not None:
            self.submitted.emit(submission)

    def _follow(self, sheet: Sheet, number: int) -> None:
        """Show, count and keep the line *number* as it is now."""
        if sheet is self._sheet:
            self.lines.show_line(sheet.line(number))
            self._tell()
        before = self._memory.text()
        self._memory.keep(sheet)
        if self._memory.text() != before:
            self.draft_typed.emit(self._memory.text())

    def _tell(self) -> None:
        lines = self._sheet.lines
        typed_in = sum(line.note is not None and not line.unsaved for line in lines)
        self.count.setText(self.tr("%Ln rader inskrivna", "", typed_in))
        self.question.setText(self._asked())
        self.question.setVisible(bool(self.question.text()))

    def _asked(self) -> str:
        questions = self._session.questions
        if self._session.rounds > 1 and len(questions) == self._session.rounds:
            return questions[self.round.value() - 1]
        return questions[0] if len(questions) == 1 else ""
