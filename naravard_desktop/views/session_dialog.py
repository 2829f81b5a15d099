"""Where a session is set up or changed: everything by keyboard, in under a minute."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.session import MAX_PERSONS, SessionDraft, checked_session
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import set_property
from naravard_desktop.services.rows import GroupRow, PrincipalRow, SessionRow
from naravard_desktop.views.note_kinds import session_kind_name
from naravard_desktop.views.session_day import read_day

_QUESTION_LINES = 4
_COLUMNS = 2


@dataclass(frozen=True)
class SessionChoices:
    """What a session can be put together from; *sessions* newest first."""

    groups: Sequence[GroupRow]
    principals: Sequence[PrincipalRow]
    sessions: Sequence[SessionRow]


class SessionDialog(QDialog):
    """Shows ``ui/session_dialog.ui``; emits a checked draft when the user saves. Stores nothing itself.

    Signals:
        submitted(object): a `SessionDraft` that `checked_session` has passed; the dialog closes.
    """

    submitted = Signal(object)

    heading: QLabel
    scroller: QScrollArea
    fields: QWidget
    copy_row: QWidget
    copy: QComboBox
    name: QLineEdit
    day: QLineEdit
    day_read: QLabel
    place: QLineEdit
    kind: QComboBox
    principal: QComboBox
    forum: QLineEdit
    method: QLineEdit
    questions: QPlainTextEdit
    tables: QSpinBox
    rounds: QSpinBox
    persons: QWidget
    persons_grid: QGridLayout
    problem: QLabel
    cancel: QPushButton
    save: QPushButton

    def __init__(
        self,
        choices: SessionChoices,
        today: date,
        session: SessionRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show *session* to be changed, or an empty form for a new one on *today*."""
        super().__init__(parent)
        load_form(self, "session_dialog")
        self._choices, self._today, self._session = choices, today, session
        self._persons: dict[int, QSpinBox] = {}
        self._fill_choices()
        self._fill_groups()
        self.copy_row.setHidden(session is not None or not choices.sessions)
        if session is not None:
            self._fill(session, session.date.isoformat() if session.date else "")
            self.name.setText(session.title)
        else:
            self.day.setText(today.isoformat())
        self._connect()
        self._retranslate()
        self._untouched = self._state()

    def fill(self, draft: SessionDraft, problem: UserError | None = None) -> None:
        """Show *draft* again, with the *problem* that kept it from being stored."""
        self._fill(draft, draft.date.isoformat() if draft.date else "")
        self.name.setText(draft.title)
        self._tell(problem)

    @property
    def touched(self) -> bool:
        """Whether something was typed or chosen that isn't saved."""
        return self._state() != self._untouched

    def draft(self) -> SessionDraft:
        """Return what the form says, checked.

        Raises:
            UserError: a field breaks a rule, or the date can't be read.
        """
        draft = SessionDraft(
            title=self.name.text(),
            date=read_day(self.day.text(), self._today),
            place=self.place.text(),
            forum=self.forum.text(),
            kind=SessionKind(self.kind.currentData()),
            method=self.method.text(),
            questions=tuple(self.questions.toPlainText().splitlines()),
            tables=self.tables.value(),
            rounds=self.rounds.value(),
            principal=self.principal.currentData(),
            participants=self._participants(),
        )
        return checked_session(draft)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter wherever one is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the name."""
        super().showEvent(event)
        self._measure()
        self.name.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    # --- inside ---

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.copy.activated.connect(self._copy)
        self.day.textChanged.connect(self._read_day)
        self.name.textChanged.connect(lambda: self._tell(None))

    def _save(self) -> None:
        try:
            draft = self.draft()
        except UserError as error:
            self._tell(error)
            return
        self._untouched = self._state()
        self.accept()
        self.submitted.emit(draft)

    def _tell(self, problem: UserError | None) -> None:
        self.problem.setText(explain(problem) if problem else "")
        self.problem.setVisible(problem is not None)
        if problem is not None:
            self._read_day()
            at_fault = self.name if not self.name.text().strip() else self.day if self._day_is_wrong() else None
            for field in (self.name, self.day):
                set_property(field, "problem", field is at_fault)
            if at_fault is not None:
                at_fault.setFocus()
        else:
            set_property(self.name, "problem", False)

    def _day_is_wrong(self) -> bool:
        try:
            read_day(self.day.text(), self._today)
        except UserError:
            return True
        return False

    def _read_day(self) -> None:
        try:
            day = read_day(self.day.text(), self._today)
            text = (
                QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
                if day
                else self.tr("Inget datum än")
            )
        except UserError as error:
            text = explain(error)
        self.day_read.setText(text)
        set_property(self.day_read, "tone", "danger" if self._day_is_wrong() else "")
        if not self._day_is_wrong():
            set_property(self.day, "problem", False)

    def _copy(self, place: int) -> None:
        row: SessionRow | None = self.copy.itemData(place)
        if row is not None:
            self._fill(row, self.day.text())
            self.name.setFocus()

    def _fill(self, source: SessionRow | SessionDraft, day: str) -> None:
        self.day.setText(day)
        self.place.setText(source.place)
        self.forum.setText(source.forum)
        self.method.setText(source.method)
        self.kind.setCurrentIndex(max(self.kind.findData(str(source.kind)), 0))
        self.principal.setCurrentIndex(max(self.principal.findData(source.principal), 0))
        self.questions.setPlainText("\n".join(source.questions))
        self.tables.setValue(source.tables)
        self.rounds.setValue(source.rounds)
        for group, box in self._persons.items():
            box.setValue(source.participants.get(group, 0))
        for field in (self.place, self.forum, self.method):
            field.setCursorPosition(0)

    def _fill_choices(self) -> None:
        for kind in SessionKind:
            self.kind.addItem("", str(kind))
        self.principal.addItem("", None)
        for principal in self._choices.principals:
            self.principal.addItem(principal.name, principal.pk)
        self.copy.addItem("", None)
        for row in self._choices.sessions:
            self.copy.addItem(f"{row.title} · {row.date}" if row.date else row.title, row)
        for field, name in ((self.place, "place"), (self.forum, "forum"), (self.method, "method")):
            earlier = dict.fromkeys(getattr(row, name) for row in self._choices.sessions if getattr(row, name))
            completer = QCompleter(list(earlier), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)

    def _fill_groups(self) -> None:
        before: QWidget = self.rounds
        for number, group in enumerate(self._choices.groups):
            label, box = QLabel(group.name, self.persons), QSpinBox(self.persons)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            box.setRange(0, MAX_PERSONS)
            box.setAccessibleName(group.name)
            row, column = divmod(number, _COLUMNS)
            self.persons_grid.addWidget(label, row, 2 * column)
            self.persons_grid.addWidget(box, row, 2 * column + 1)
            self.persons_grid.setColumnStretch(2 * column, 1)
            self._persons[group.pk] = box
            QWidget.setTabOrder(before, box)
            before = box

    def _participants(self) -> Mapping[int, int]:
        counted = {group: box.value() for group, box in self._persons.items()}
        before = self._session.participants if self._session else {}
        return {group: persons for group, persons in counted.items() if persons or group in before}

    def _state(self) -> tuple[object, ...]:
        texts = (self.name, self.day, self.place, self.forum, self.method)
        boxes = (self.tables, self.rounds, *self._persons.values())
        return (
            *(field.text() for field in texts),
            self.questions.toPlainText(),
            self.kind.currentIndex(),
            self.principal.currentIndex(),
            *(box.value() for box in boxes),
        )

    def _measure(self) -> None:
        look = current_look()
        lines = QFontMetrics(self.questions.font()).lineSpacing() * _QUESTION_LINES
        self.questions.setFixedHeight(lines + look.px(24))
        for box in self._persons.values():
            box.setMinimumWidth(look.px(96))
        for label in self.fields.findChildren(QLabel):
            if label.property("t") == "strong":
                label.setContentsMargins(0, look.px(6), 0, 0)
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(min(look.px(760), room.width()), min(look.px(730), room.height()))

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Ändra tillfället") if self._session else self.tr("Nytt tillfälle"))
        self.setWindowTitle(self.heading.text())
        self.copy.setItemText(0, self.tr("Tomt formulär"))
        self.principal.setItemText(0, self.tr("Ingen uppgift"))
        for place in range(self.kind.count()):
            self.kind.setItemText(place, session_kind_name(self.kind.itemData(place)))
        self._read_day()
        self._tell(None)
