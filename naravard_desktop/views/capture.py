"""Fånga: the question on top, one field that always has the focus, and the notes of the session under it."""

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QToolButton, QWidget

from naravard_desktop.domain.errors import InvalidNote, UserError
from naravard_desktop.domain.note import NoteDraft, checked
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.suggestions import Suggestion
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.qt.widgets import Elided, EmptyState, FieldRing, Hint, set_property
from naravard_desktop.services import catalogue
from naravard_desktop.services.change import Change
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_chips import ContextBar, Shown
from naravard_desktop.views.capture_completion import InlineCompletion, suggest
from naravard_desktop.views.capture_context import NUMBERED, Choices, Context, Given, step_table, step_round
from naravard_desktop.views.capture_desk import SessionDesk
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_gaps import GapTable
from naravard_desktop.views.capture_heard import ENOUGH_NOTES, heard
from naravard_desktop.views.capture_inline import split_mark
from naravard_desktop.views.capture_kinds import session_kind_name
from naravard_desktop.views.capture_sessions import SessionPicker, day_text
from naravard_desktop.views.capture_shortcuts import ShortcutList
from naravard_desktop.views.capture_stream import NoteStream, SessionNotes
from naravard_desktop.views.capture_unsaved import Handed, Unsaved

KINDS_SHOWN = frozenset({"project", "roadmap", "group", "principal", "theme", "session", "note", "coding"})
_CHOICES = frozenset({"project", "roadmap", "group", "theme"})
_SESSIONS = frozenset({"project", "session", "principal", "group"})
_JUST_NOTES = frozenset({"note", "coding"})
_SIDE_WIDTH, _MIDDLE_WIDTH = 312, 560  # pixels at 100 % text
_DIVIDER = " · "
_LOOK_CHANGES = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class Capture(QWidget):
    """Shows ``ui/capture.ui`` for one project. Reads through services; what the user means it only emits.

    Signals:
        note_submitted(object): a checked `NoteDraft`; answered by `note_saved` or `note_refused`.
        text_edited(int, str): a note's local id and its new text; answered by `text_refused` if need be.
        field_set(object, str, object): local ids, a field and its value.
        notes_deleted(object): local ids.
        session_submitted(object, object): a checked `SessionDraft` and the session's local id, None for a new one;
            answered by `session_refused` if need be.
        draft_typed(str): everything that would be lost if the program died now; to be kept at once.
    """

    note_submitted = Signal(object)
    text_edited = Signal(int, str)
    field_set = Signal(object, str, object)
    notes_deleted = Signal(object)
    session_submitted = Signal(object, object)
    draft_typed = Signal(str)

    states: QStackedWidget
    nothing: EmptyState
    work: QWidget
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
        del tasks  # everything read here takes a few milliseconds
        load_form(self, "capture")
        self._project = project
        self._choices, self._context = Choices(), Context()
        self._notes, self._unsaved = SessionNotes(project), Unsaved()
        self._unseen = 0
        self._mark_refused = False
        self._edits_from_field = False
        self._stale = KINDS_SHOWN
        self.desk = SessionDesk(project, self)
        self.completion = InlineCompletion(self.field, self.ring, lambda token: suggest(self._choices, token))
        self._connect_field()
        self._connect_rest()
        self.message.hide()
        self._retranslate()
        self._measure()

    @property
    def session(self) -> SessionRow | None:
        """The session that is shown."""
        return self.desk.current

    @property
    def context(self) -> Context:
        """What the next note gets, but for the kind that its text begins with."""
        return self._context

    @property
    def mark(self) -> NoteKind | None:
        """The kind that the text in the field begins with."""
        return None if self._mark_refused else split_mark(self.field.toPlainText())[0]

    # --- what the program tells ---

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again what of *kinds* is shown here, or once the workspace is in view.

        Selection, place in the list, focus and the text being typed stay.
        """
        self._stale |= kinds & KINDS_SHOWN
        if self.isVisible():
            self._read()

    def note_saved(self, change: Change) -> None:
        """Take note that the oldest note handed over is durably stored as *change*."""
        del change
        self._unsaved.stored()
        self._keep_draft()

    def note_refused(self, draft: NoteDraft, error: UserError) -> None:
        """Put *draft* back into the field, before what was typed since, and say why."""
        handed = self._unsaved.refused(draft)
        self._unseen = max(self._unseen - 1, 0)
        self.field.put(handed.typed)
        self._set_context(self._context.add_once(handed.once))
        self._say(explain(error), "danger")

    def text_refused(self, note: int, text: str, error: UserError) -> None:
        """Open *note* for editing again with the *text* that couldn't be stored, and say why."""
        self.stream.edit_again(note, text)
        self._say(explain(error), "danger")

    def session_refused(self, draft: SessionDraft, pk: int | None, error: UserError) -> None:
        """Show the form of the session *pk* (None: a new one) again with *draft*, and say why."""
        self.desk.show_again(draft, pk, error)

    def restore_draft(self, text: str) -> None:
        """Put the *text* that was being typed when the program ended back into the field."""
        if text.strip() and text != self.field.toPlainText():
            self.field.put(text)
            self._say(self.tr("Texten som inte hann sparas är tillbaka i fältet. Enter sparar den."), "accent")

    def prepare_to_show(self) -> None:
        """Put the focus where one types."""
        (self.focusProxy() or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done here; the shortcuts are meant for this workspace alone."""
        noop, any_session = QT_TRANSLATE_NOOP, lambda: self.session is not None
        chosen, tables, rounds = lambda: bool(self.stream.selected), self._has_tables, self._has_rounds
        rows = (
            ("session.choose", noop("commands", "Byt tillfälle"), self.choose_session, "Ctrl+T", "calendar", any_session),
            ("session.new", noop("commands", "Nytt tillfälle…"), self.desk.open_new, "Ctrl+Shift+T", "plus", None),
            ("session.edit", noop("commands", "Ändra tillfället…"), self.desk.open_edit, "", "edit", any_session),
            ("question.next", noop("commands", "Nästa fråga"), lambda: self.desk.step_question(1), "Ctrl+Down",
             "arrow-down", lambda: self.desk.can_step(1)),
        )
        return tuple(Command(*row) for row in rows)
