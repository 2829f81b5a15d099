"""Where a session is set up or changed: everything by keyboard, in under two minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.guide import Guide
from naravard_desktop.domain.session import MAX_PERSONS, SessionDraft, checked_session
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import set_property
from naravard_desktop.services.rows import GroupRow, PrincipalRow, SessionRow
from naravard_desktop.views.agenda_editor import AgendaEditor
from naravard_desktop.views.note_kinds import session_kind_name
from naravard_desktop.views.session_day import read_day
from naravard_desktop.views.session_filling import Filling, Source, with_copy

_COLUMNS = 2
_SIZE = (1040, 660)
_TWO_COLUMNS = 860  # pixels at 100 % text
_BOX_WIDTH = 84


@dataclass(frozen=True)
class SessionChoices:
    """What a session can be put together from; *sessions* newest first."""

    groups: Sequence[GroupRow]
    principals: Sequence[PrincipalRow]
    sessions: Sequence[SessionRow]
    guides: Sequence[Guide] = ()


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
    guide: QComboBox
    filled: QLabel
    undo: QPushButton
    redo: QPushButton
    columns: QHBoxLayout
    name: QLineEdit
    day: QLineEdit
    day_read: QLabel
    place: QLineEdit
    kind: QComboBox
    principal: QComboBox
    forum: QLineEdit
    method: QLineEdit
    tables: QSpinBox
    rounds: QSpinBox
    dots: QSpinBox
    stacked: QCheckBox
    agenda_label: QLabel
    agenda: AgendaEditor
    persons_hint: QLabel
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
        self.agenda_label.setBuddy(self.agenda.fields[0].question)  # a buddy must take the focus itself
        self._choices, self._today, self._session = choices, today, session
        self._persons: dict[int, QSpinBox] = {}
        self._fill_choices()
        self._fill_groups()
        self.copy_row.setHidden(session is not None or not choices.sessions)
        self._sources: tuple[Source, ...] = ()
        if session is not None:
            self._show_draft(with_copy(SessionDraft(session.title), session))
            self.day.setText(session.date.isoformat() if session.date else "")
            self.name.setText(session.title)
        else:
            self.day.setText(today.isoformat())
        self._filling = Filling((self.copy, self.guide), (self.undo, self.redo), self._typed, self._show_draft)
        self._connect()
        self._retranslate()
        self._untouched = self._state()

    def fill(self, draft: SessionDraft, problem: UserError | None = None) -> None:
        """Show *draft* again, with the *problem* that kept it from being stored."""
        self._show_draft(draft)
        self.day.setText(draft.date.isoformat() if draft.date else "")
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
        return checked_session(replace(self._typed(), date=read_day(self.day.text(), self._today)))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns one over the other where they'd be too narrow."""
        super().resizeEvent(event)
        wide = self.width() >= current_look().px(_TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(across if wide else down)

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
        self._filling.filled.connect(self._show_sources)
        self.dots.valueChanged.connect(self.stacked.setEnabled)
        self.stacked.setEnabled(self.dots.value() > 0)
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

    def _show_sources(self, sources: tuple[Source, ...]) -> None:
        self._sources = sources
        self._say_sources()

    def _say_sources(self) -> None:
        last = self._sources[-1] if self._sources else None
        said, undo = "", self.tr("Ångra guide")
        if isinstance(last, Guide):
            said = last.about
        elif last is not None:
            undo = self.tr("Ångra kopian")
            said = self.tr("Allt utom namn och datum kommer från ”{title}”.").format(title=last.title)
        self.filled.setText(said)
        self.undo.setText(undo)
        self._say_persons()

    def _say_persons(self) -> None:
        copied = [row.title for row in self._sources if isinstance(row, SessionRow) and row.persons]
        hint = self.tr("Bara antal, aldrig namn. Lämna 0 där ni inte vet.")
        if copied:
            sentence = self.tr("Antalen kommer från ”{title}”. Rätta dem efter dem som är här i dag.")
            hint = sentence.format(title=copied[-1])
        self.persons_hint.setText(hint)
        set_property(self.persons_hint, "tone", "warn" if copied else "")

    def _typed(self) -> SessionDraft:
        """What the form says, but for the date: nothing of it is checked."""
        agenda = self.agenda.blocks
        return SessionDraft(
            title=self.name.text(),
            place=self.place.text(),
            forum=self.forum.text(),
            kind=SessionKind(self.kind.currentData()),
            method=self.method.text(),
            questions=tuple(block.question for block in agenda),
            minutes=tuple(block.minutes for block in agenda),
            tables=self.tables.value(),
            rounds=self.rounds.value(),
            principal=self.principal.currentData(),
            participants=self._participants(),
            dots_each=self.dots.value() or None,
            dots_stacked=self.stacked.isChecked() and self.dots.value() > 0,
        )

    def _show_draft(self, draft: SessionDraft) -> None:
        """Show *draft*, but for its name and date."""
        self.place.setText(draft.place)
        self.forum.setText(draft.forum)
        self.method.setText(draft.method)
        self.kind.setCurrentIndex(max(self.kind.findData(str(draft.kind)), 0))
        self.principal.setCurrentIndex(max(self.principal.findData(draft.principal), 0))
        self.agenda.show_blocks(draft.agenda)
        self.tables.setValue(draft.tables)
        self.rounds.setValue(draft.rounds)
        self.dots.setValue(draft.dots_each or 0)
        self.stacked.setChecked(draft.dots_stacked)
        for group, box in self._persons.items():
            box.setValue(draft.participants.get(group, 0))
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
        self.guide.addItem("", None)
        for guide in self._choices.guides:
            self.guide.addItem(guide.title, guide)
        for field, name in ((self.place, "place"), (self.forum, "forum"), (self.method, "method")):
            earlier = dict.fromkeys(getattr(row, name) for row in self._choices.sessions if getattr(row, name))
            completer = QCompleter(list(earlier), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)

    def _fill_groups(self) -> None:
        before: QWidget = self.agenda.fields[-1].minutes
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
        return self.day.text(), self._typed()

    def _measure(self) -> None:
        look = current_look()
        for box in self._persons.values():
            box.setFixedWidth(look.px(_BOX_WIDTH))
        for label in self.fields.findChildren(QLabel):
            if label.property("t") == "strong" and label.parentWidget() is self.fields:
                label.setContentsMargins(0, look.px(4), 0, 0)
        self.filled.setMinimumHeight(look.px(32))
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(min(look.px(_SIZE[0]), room.width()), min(look.px(_SIZE[1]), room.height()))

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Ändra tillfället") if self._session else self.tr("Nytt tillfälle"))
        self.setWindowTitle(self.heading.text())
        self.copy.setItemText(0, self.tr("Tomt formulär"))
        self.guide.setItemText(0, self.tr("Ingen guide"))
        self._say_sources()
        self.principal.setItemText(0, self.tr("Ingen uppgift"))
        for place in range(self.kind.count()):
            self.kind.setItemText(place, session_kind_name(self.kind.itemData(place)))
        self._read_day()
        self._tell(None)
