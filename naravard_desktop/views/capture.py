"""Fånga: the question on top, one field that always has the focus, and the notes of the session under it."""

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import Elided, EmptyState, FieldRing, Hint, Landing, set_property
from naravard_desktop.services import catalogue
from naravard_desktop.services.change import Change
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_chips import ContextBar
from naravard_desktop.views.capture_commands import capture_commands
from naravard_desktop.views.capture_composer import NoteComposer
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_desk import SessionDesk
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_gaps import GapTable
from naravard_desktop.views.capture_heard import ENOUGH_NOTES, Heard, heard
from naravard_desktop.views.capture_row_menus import RowMenus
from naravard_desktop.views.capture_sessions import SessionPicker, day_text
from naravard_desktop.views.capture_shortcuts import ShortcutList
from naravard_desktop.views.capture_stream import NoteStream, SessionNotes
from naravard_desktop.views.note_kinds import session_kind_name

KINDS_SHOWN = frozenset({"project", "roadmap", "dimension", "group", "principal", "theme", "session", "note", "coding"})
_CHOICES = frozenset({"project", "roadmap", "dimension", "group", "theme"})
_SESSIONS = frozenset({"project", "session", "principal", "group"})
_JUST_NOTES = frozenset({"note", "coding"})
_SIDE_WIDTH, _MIDDLE_WIDTH = 328, 560  # pixels at 100 % text
_HEADER_HEIGHT = 46


class Capture(Landing):
    """Shows ``ui/capture.ui`` for one project. Reads through services; what the user means it only emits.

    Signals:
        note_submitted(object): a checked `NoteDraft`; answered by `note_saved` or `note_refused`.
        text_edited(int, str): a note's local id and its new text; answered by `text_refused` if need be.
        field_set(object, str, object): local ids, a field and its value.
        coded(object, int), uncoded(object, int): local ids and a theme.
        notes_deleted(object): local ids.
        session_submitted(object, object): a checked `SessionDraft` and the session's local id, None for a new one;
            answered by `session_refused` if need be.
        draft_typed(str): everything that would be lost if the program died now; to be kept at once.
    """

    note_submitted = Signal(object)
    text_edited = Signal(int, str)
    field_set = Signal(object, str, object)
    coded = Signal(object, int)
    uncoded = Signal(object, int)
    notes_deleted = Signal(object)
    session_submitted = Signal(object, object)
    draft_typed = Signal(str)

    states: QStackedWidget
    nothing: EmptyState
    work: QWidget
    header: QHBoxLayout
    session_title: Elided
    facts: Elided
    picker: SessionPicker
    choose: QPushButton
    edit: QPushButton
    add: QPushButton
    question_block: QWidget
    question_number: QLabel
    previous: QToolButton
    next: QToolButton
    question: QLabel
    context_bar: ContextBar
    ring: FieldRing
    field: CaptureField
    message: QLabel
    stream_count: QLabel
    no_notes: QLabel
    stream: NoteStream
    side: QFrame
    gaps_about: QLabel
    gaps: GapTable
    gap: Hint
    shortcuts: ShortcutList
    kept: Hint

    def __init__(self, project: Project, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del tasks  # what is read here takes a few milliseconds
        load_form(self, "capture")
        self._project = project
        self._choices = Choices()
        self._notes = SessionNotes(project)
        self._stale = KINDS_SHOWN
        self.desk = SessionDesk(project, self)
        self.composer = NoteComposer(self.field, self.context_bar, self.ring)
        self._row_menus = RowMenus(self.stream)
        self.land_on(self.field)
        self._connect_field()
        self._connect_session()
        self._connect_stream()
        self.header.addStrut(_HEADER_HEIGHT)  # the list of sessions takes the place of the title
        self._say("", "")
        self._retranslate()
        self._measure()

    @property
    def session(self) -> SessionRow | None:
        """The session that is shown."""
        return self.desk.current

    # --- what the program tells ---

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again what of *kinds* is shown here, now or as soon as the workspace is in view.

        Selection, place in the list, focus and the text being typed stay.
        """
        self._stale |= kinds & KINDS_SHOWN
        if self.isVisible():
            self._read()

    def note_saved(self, change: Change) -> None:
        """Take note that the oldest note handed over is durably stored as *change*."""
        del change
        self.composer.saved()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.tr("Anteckningen är sparad")))

    def note_refused(self, draft: NoteDraft, error: UserError) -> None:
        """Put *draft* back into the field, before what was typed since, and say why."""
        self.composer.refused(draft, error)

    def text_refused(self, note: int, text: str, error: UserError) -> None:
        """Open *note* for editing again with the *text* that couldn't be stored, and say why."""
        self.stream.edit_again(note, text)
        self._say(explain(error), "danger")

    def session_refused(self, draft: SessionDraft, pk: int | None, error: UserError) -> None:
        """Show the form of the session *pk* (None: a new one) again with *draft*, and say why."""
        self.desk.show_again(draft, pk, error)

    def choose_session(self, pk: int) -> None:
        """Go to the session *pk*."""
        self.desk.choose(pk)

    def restore_draft(self, text: str) -> None:
        """Put the *text* that was being typed when the program ended back into the field."""
        self.composer.restore(text)

    def prepare_to_show(self) -> None:
        """Put the focus where one types, or on the button that sets up the first session."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done here; the shortcuts are meant for this workspace alone."""
        desk, composer, bar = self.desk, self.composer, self.context_bar
        acts: dict[str, Callable[[], object]] = {
            "choose_session": self.open_picker,
            "new_session": desk.open_new,
            "edit_session": desk.open_edit,
            "next_question": partial(desk.step_question, 1),
            "previous_question": partial(desk.step_question, -1),
            "next_table": partial(composer.step_table, 1),
            "previous_table": partial(composer.step_table, -1),
            "next_round": partial(composer.step_round, 1),
            "previous_round": partial(composer.step_round, -1),
            "group": bar.open_group_menu,
            "theme": bar.open_theme_menu,
            "kind": bar.open_kind_menu,
            "edit_last": self.stream.edit_newest,
            "delete": self.stream.delete_selected,
        }
        usable = {"new_session": lambda: True, "delete": lambda: bool(self.stream.selected)}
        return capture_commands(acts, usable, lambda: self.session is not None)

    def open_picker(self) -> None:
        """Open the list of sessions."""
        if self.session is not None:
            self._show_header(picking=True)
            self.picker.open(catalogue.sessions(self._project))

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the workspace was out of view."""
        super().showEvent(event)
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the panel out when there's no room for it."""
        super().resizeEvent(event)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """Return the size without the panel, which goes before anything else has to."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - (0 if self.side.isHidden() else self.side.width()), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in LOOK_CHANGES:
            self._measure()

    # --- reading and showing ---

    def _read(self) -> None:
        stale, self._stale = self._stale, frozenset()
        if stale & _CHOICES:
            rows = catalogue.groups(self._project), catalogue.themes(self._project)
            self._choices = self._row_menus.choices = Choices(tuple(rows[0]), tuple(rows[1]))
        if stale & (_SESSIONS | _CHOICES):
            self.desk.forget_form()
        if stale & _SESSIONS:
            self.desk.read()
        if stale - _JUST_NOTES:
            self._show_session()
        elif stale:
            self._read_notes()

    def _show_session(self) -> None:
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self.states.setCurrentWidget(self.work if self.session else self.nothing)
        self.land_on(self.field if self.session else self.nothing.action)
        if had_focus:
            self.setFocus()
        self._show_header(picking=False)
        self._show_question()
        self.shortcuts.show_for(self._choices, self.session)
        self.composer.show(self._choices, self.session)
        self._read_notes()

    def _read_notes(self) -> None:
        arrived = self._notes.read(self.session.pk if self.session else None, expected=self.composer.waiting)
        self.stream.show_notes(self._notes, to_top=arrived)
        self.no_notes.setVisible(not self._notes.total)
        self.stream.setVisible(self._notes.total > 0)
        self._show_count()
        self._show_gaps()

    def _show_header(self, picking: bool) -> None:
        row = self.session
        self.session_title.setHidden(picking)
        self.facts.setHidden(picking)
        if row is None:
            return
        self.session_title.setText(row.title)
        persons = self.tr("%Ln personer", "", row.persons) if row.persons else ""
        parts = (session_kind_name(row.kind), day_text(row.date) if row.date else "", row.place, persons)
        self.facts.setText(" · ".join(part for part in parts if part))

    def _show_question(self) -> None:
        place, text = self.desk.question
        self.question_block.setVisible(bool(text))
        self.question.setText(text)
        count = len(self.session.questions) if self.session else 0
        number = self.tr("FRÅGA {number} AV {count}").format(number=place + 1, count=count)
        self.question_number.setText(number)
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.setVisible(count > 1)
            button.setEnabled(self.desk.can_step(step))

    def _show_count(self) -> None:
        total, shown = self._notes.total, len(self._notes.ids)
        if total > shown:
            text = self.tr("de {shown} nyaste av {total}").format(shown=grouped(shown), total=grouped(total))
        else:
            text = self.tr("%Ln stycken, nyast först", "", total) if total else ""
        self.stream_count.setText(text)

    def _show_gaps(self) -> None:
        if self.session is None:
            return
        notes = self._notes.rows(self._notes.ids)
        found = heard(self._choices, self.session, notes, self.composer.context.group)
        self.gaps.show_heard(found)
        about = self.tr("Antal anteckningar i {session}.").format(session=self.session.title)
        if self._notes.total > len(notes):
            about = self.tr("De {count} nyaste anteckningarna i {session}.").format(
                count=grouped(len(notes)), session=self.session.title
            )
        mine = self.tr("Din grupp är inramad.") if found.mine is not None else ""
        self.gaps_about.setText(f"{about} {mine}".strip())
        self._show_largest_gap(found)

    def _show_largest_gap(self, found: Heard) -> None:
        gap = found.largest_gap()
        if gap is not None:
            sentence = self.tr("{group} har inte sagt något om {theme}. Fråga gärna om det före pausen.")
            group, theme = escape(gap[0].name), f'<span style="font-weight:600">{escape(gap[1].name)}</span>'
            self.gap.set(sentence.format(group=group, theme=theme), "warning", "warn")
        elif found.notes < ENOUGH_NOTES:
            self.gap.set(self.tr("Kartan fylls när ni antecknar med grupp och tema."), "info")
        else:
            self.gap.set(self.tr("Alla grupper har sagt något om alla teman."), "done", "accentink")

    def _say(self, text: str, tone: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        set_property(self.message, "tone", tone)

    # --- what the user does ---

    def _connect_field(self) -> None:
        self.composer.submitted.connect(self._submit)
        self.composer.draft_typed.connect(self.draft_typed)
        self.composer.said.connect(self._say)
        self.composer.context_changed.connect(self._show_gaps)
        self.field.last_wanted.connect(self.stream.edit_newest)
        self.context_bar.done.connect(self.field.setFocus)

    def _connect_session(self) -> None:
        self.desk.moved.connect(self._show_session)
        self.desk.submitted.connect(self.session_submitted)
        self.desk.form_closed.connect(self._come_back)
        self.picker.chosen.connect(self.desk.choose)
        self.picker.closed.connect(lambda: self._show_header(picking=False))
        self.picker.closed.connect(self.field.setFocus)
        self.choose.clicked.connect(self.open_picker)
        self.edit.clicked.connect(self.desk.open_edit)
        self.add.clicked.connect(self.desk.open_new)
        self.nothing.action.clicked.connect(self.desk.open_new)
        self.previous.clicked.connect(lambda: self.desk.step_question(-1))
        self.next.clicked.connect(lambda: self.desk.step_question(1))

    def _connect_stream(self) -> None:
        self.stream.text_edited.connect(self.text_edited)
        self.stream.notes_deleted.connect(self._delete)
        self._row_menus.field_set.connect(self.field_set)
        self._row_menus.coded.connect(self.coded)
        self._row_menus.uncoded.connect(self.uncoded)
        self.stream.left.connect(self.field.setFocus)
        self.stream.typed.connect(self._type)

    def _submit(self, draft: NoteDraft) -> None:
        self._say("", "")
        self.note_submitted.emit(draft)

    def _delete(self, notes: list[int]) -> None:
        self.notes_deleted.emit(notes)
        self._say(self.tr("%Ln anteckningar togs bort. Ctrl+Z tar tillbaka.", "", len(notes)), "")

    def _come_back(self) -> None:
        self.window().activateWindow()
        self.setFocus()

    def _type(self, text: str) -> None:
        self.field.setFocus()
        self.field.insertPlainText(text)

    # --- look and language ---

    def _measure(self) -> None:
        look = current_look()
        self.side.setFixedWidth(look.px(_SIDE_WIDTH))
        self.side.setVisible(self.width() >= look.px(_SIDE_WIDTH + _MIDDLE_WIDTH))

    def _retranslate(self) -> None:
        self.previous.setIcon(icon("chevron-left", "ink"))
        self.next.setIcon(icon("chevron-right", "ink"))
        self.choose.setIcon(icon("calendar", "ink"))
        self.nothing.set(
            self.tr("Inget tillfälle att anteckna från"),
            self.tr("Ett tillfälle är en dialog, en workshop eller en intervju. Lägg upp det, så kan du börja skriva."),
            self.tr("Nytt tillfälle…"),
            "calendar",
        )
        self.kept.text.setProperty("t", "caption")
        self.kept.set(self.tr("Det du skriver sparas hela tiden på datorn, även om strömmen går."), "done", "accent")
        if self.session is not None:
            self._show_header(picking=False)
            self._show_question()
            self._show_count()
            self._show_gaps()
