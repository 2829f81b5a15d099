"""Fånga: the question on top, one field that always has the focus, and the notes of the session under it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QToolButton, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.widgets import EmptyState, FieldRing, Landing, set_property
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
from naravard_desktop.views.capture_gap_desk import GapDesk
from naravard_desktop.views.capture_header import CaptureHeader
from naravard_desktop.views.capture_masking import CaptureMasking
from naravard_desktop.views.capture_notes import NotesDesk
from naravard_desktop.views.capture_pictures import CapturePictures, Parts
from naravard_desktop.views.capture_room import CaptureRoom
from naravard_desktop.views.capture_row_menus import RowMenus
from naravard_desktop.views.capture_side import CaptureSide
from naravard_desktop.views.capture_stream import NoteStream
from naravard_desktop.views.capture_whereabouts import Whereabouts
from naravard_desktop.views.picture_pane import PicturePane
from naravard_desktop.views.stream_head import StreamHead

_JUST_NOTES = frozenset({"note", "coding", "memo", "attachment", "target"})
KINDS_SHOWN = _JUST_NOTES | {"project", "roadmap", "dimension", "group", "principal", "theme", "session"}
_CHOICES = frozenset({"project", "roadmap", "dimension", "group", "theme"})
_SESSIONS = frozenset({"project", "session", "principal", "group"})
_SIDE_WIDTH, _MIDDLE_WIDTH = 328, 560  # pixels at 100 % text


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
        place_changed(str): where one is, for `restore_place`.
        masking_wanted(object), erasure_wanted(object): local ids of notes whose personal data should be masked, or
            whose former texts should go for good.
    """

    note_submitted = Signal(object)
    text_edited = Signal(int, str)
    field_set = Signal(object, str, object)
    coded = Signal(object, int)
    uncoded = Signal(object, int)
    notes_deleted = Signal(object)
    session_submitted = Signal(object, object)
    draft_typed = Signal(str)
    place_changed = Signal(str)
    masking_wanted = Signal(object)
    erasure_wanted = Signal(object)

    states: QStackedWidget
    nothing: EmptyState
    work: QWidget
    header: CaptureHeader
    question_block: QWidget
    question_number: QLabel
    previous: QToolButton
    next: QToolButton
    question: QLabel
    context_bar: ContextBar
    ring: FieldRing
    field: CaptureField
    message: QLabel
    stream_head: StreamHead
    no_notes: QLabel
    stream: NoteStream
    side: CaptureSide
    picture_pane: PicturePane

    def __init__(self, project: Project, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "capture")
        self._project = project
        self._choices = Choices()
        self._stale = KINDS_SHOWN
        self.desk = SessionDesk(project, self)
        self.composer = NoteComposer(self.field, self.context_bar, self.ring)
        self.room = CaptureRoom(project, self.desk, self.composer, self.header, self.field)
        self._whereabouts = Whereabouts(self.desk, self.composer, self.room)
        self._row_menus = RowMenus(self.stream)
        self.notes = NotesDesk(project, self.stream, self.stream_head, self.no_notes, self.composer)
        self.gaps = GapDesk(project, tasks, self.side)
        parts = Parts(self, self.picture_pane, self.field, self.composer, self.stream)
        self.pictures = CapturePictures(project, tasks, parts)
        self.masking = CaptureMasking(self.field, self.ring, self.stream)
        self.land_on(self.field)
        self._connect_field()
        self._connect_session()
        self._connect_stream()
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
        if self.isVisible() or self.room.wall.is_open:
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
        """Open *note* for editing again with the *text* that couldn't be stored, and say why.

        Where it isn't shown any more the text comes into the field, so that no word is lost.
        """
        if not self.stream.edit_again(note, text):
            self.composer.restore(text)
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

    def restore_place(self, text: str) -> None:
        """Go where one was when `place_changed` gave *text*, as far as that still exists."""
        self._whereabouts.remember(text)
        self.refresh(frozenset({"session"}))

    def know_sessions(self) -> None:
        """Find out which session one is at, so that what needs one can be asked for from anywhere in the window."""
        self.desk.read()

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
            "print_sheets": self.header.sheets_wanted.emit,
            "type_paper": self.header.paper_wanted.emit,
            "next_question": partial(desk.step_question, 1),
            "previous_question": partial(desk.step_question, -1),
            "next_table": partial(composer.step_table, 1),
            "previous_table": partial(composer.step_table, -1),
            "next_round": partial(composer.step_round, 1),
            "previous_round": partial(composer.step_round, -1),
            "group": bar.open_group_menu,
            "theme": bar.open_theme_menu,
            "perspective": bar.open_perspective_menu,
            "kind": bar.open_kind_menu,
            "edit_last": self.stream.edit_newest,
            "delete": self.stream.delete_selected,
            **self.room.acts(),
            **self.notes.acts(),
            **self.gaps.acts(),
            **self.pictures.acts(),
            **self.masking.acts(),
        }
        usable = {"new_session": lambda: True, "delete": lambda: bool(self.stream.selected)} | self.pictures.usable()
        return capture_commands(acts, usable, lambda: self.session is not None)

    def open_picker(self) -> None:
        """Open the list of sessions."""
        if self.session is not None:
            self.header.open_picker(catalogue.sessions(self._project))

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
        beside = sum(panel.width() for panel in (self.side, self.picture_pane) if not panel.isHidden())
        return QSize(hint.width() - beside, hint.height())

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
            self._whereabouts.settle(self._choices)
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
        self.header.show_session(self.session)
        self._show_question()
        self.side.show_keys(self._choices, self.session)
        self.composer.show(self._choices, self.session)
        self.gaps.show(self._choices, self.session)
        self._read_notes()

    def _read_notes(self) -> None:
        self.notes.read(self.session)
        self.gaps.read()
        self.pictures.follow(self.session)
        self.room.follow()

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

    def _say(self, text: str, tone: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        set_property(self.message, "tone", tone)

    # --- what the user does ---

    def _connect_field(self) -> None:
        self.composer.submitted.connect(self._submit)
        self.composer.draft_typed.connect(self.draft_typed)
        self.composer.said.connect(self._say)
        self.composer.context_changed.connect(lambda: self.gaps.set_mine(self.composer.context.group))
        self.room.said.connect(lambda text: self._say(text, ""))
        self._whereabouts.changed.connect(self.place_changed)
        self.field.last_wanted.connect(self.stream.edit_newest)
        self.context_bar.done.connect(self.field.setFocus)

    def _connect_session(self) -> None:
        self.desk.moved.connect(self._show_session)
        self.desk.submitted.connect(self.session_submitted)
        self.desk.form_closed.connect(self._come_back)
        self.header.session_chosen.connect(self.desk.choose)
        self.header.picker_closed.connect(self.field.setFocus)
        self.header.picker_wanted.connect(self.open_picker)
        self.header.edit_wanted.connect(self.desk.open_edit)
        self.header.new_wanted.connect(self.desk.open_new)
        self.nothing.action.clicked.connect(self.desk.open_new)
        self.previous.clicked.connect(lambda: self.desk.step_question(-1))
        self.next.clicked.connect(lambda: self.desk.step_question(1))

    def _connect_stream(self) -> None:
        self.stream.text_edited.connect(self.text_edited)
        self.stream.notes_deleted.connect(self._delete)
        self._row_menus.field_set.connect(self.field_set)
        self._row_menus.coded.connect(self.coded)
        self._row_menus.uncoded.connect(self.uncoded)
        for asking in (self._row_menus, self.masking):
            asking.masking_wanted.connect(self.masking_wanted)
            asking.erasure_wanted.connect(self.erasure_wanted)
        self.masking.said.connect(self._say)
        self._row_menus.photo_wanted.connect(self.pictures.open)
        self.header.photo_wanted.connect(self.pictures.toggle)
        self.pictures.toggled.connect(self._measure)
        self.notes.field_set.connect(self.field_set)
        self.notes.said.connect(self._say)
        self.notes.board_closed.connect(self._come_back)
        self.gaps.dialog_closed.connect(self._come_back)
        self.stream_head.left.connect(self.field.setFocus)
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
        self.picture_pane.setFixedWidth(self.picture_pane.width_within(self.width()))
        room = self.width() >= look.px(_SIDE_WIDTH + _MIDDLE_WIDTH)
        self.side.setVisible(room and self.picture_pane.isHidden())

    def _retranslate(self) -> None:
        self.previous.setIcon(icon("chevron-left", "ink"))
        self.next.setIcon(icon("chevron-right", "ink"))
        self.nothing.set(
            self.tr("Inget tillfälle att anteckna från"),
            self.tr("Ett tillfälle är en dialog, en workshop eller en intervju. Lägg upp det, så kan du börja skriva."),
            self.tr("Nytt tillfälle…"),
            "calendar",
        )
        if self.session is not None:
            self._show_question()
        self.notes.retranslate()
