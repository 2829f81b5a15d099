"""Which session one is at, which of its questions is being discussed, and the form that sets sessions up."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.guide import builtin_guides
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_sessions import likely_session
from naravard_desktop.views.session_dialog import SessionChoices, SessionDialog


class SessionDesk(QObject):
    """The sessions of a project and the one that is chosen.

    Signals:
        moved(): another session or another of its questions is on the desk.
        submitted(object, object): a checked `SessionDraft` and the session's local id, None for a new one.
        form_closed(): the form is gone, saved or not.
    """

    moved = Signal()
    submitted = Signal(object, object)
    form_closed = Signal()

    def __init__(self, project: Project, window: QWidget) -> None:
        super().__init__(window)
        self._project, self._window = project, window
        self.sessions: Sequence[SessionRow] = ()
        self.current: SessionRow | None = None
        self._questions: dict[int, int] = {}
        self._awaits_new = False
        self._form: SessionDialog | None = None

    def read(self) -> None:
        """Read the sessions again; a new one that was just set up here becomes the chosen one."""
        known = {row.pk for row in self.sessions}
        self.sessions = catalogue.sessions(self._project)
        fresh = [row for row in self.sessions if row.pk not in known]
        kept = next((row for row in self.sessions if self.current and row.pk == self.current.pk), None)
        if self._awaits_new and fresh:
            self._awaits_new, kept = False, max(fresh, key=lambda row: row.pk)
        self.current = kept or likely_session(self.sessions, date.today())

    def go_to(self, session: SessionRow, question: int) -> None:
        """Be at the place *question* of *session*, as far as it has so many, without telling anybody."""
        self.current = session
        self._questions[session.pk] = question

    def choose(self, pk: int) -> None:
        """Go to the session *pk*."""
        self.current = next((row for row in self.sessions if row.pk == pk), self.current)
        self.moved.emit()

    # --- questions ---

    @property
    def question(self) -> tuple[int, str]:
        """The place (from 0) and the text of the question being discussed; ``(0, "")`` where there is none."""
        if self.current is None or not self.current.questions:
            return 0, ""
        place = min(self._questions.get(self.current.pk, 0), len(self.current.questions) - 1)
        return place, self.current.questions[place]

    def can_step(self, step: int) -> bool:
        """Tell whether there's a question *step* further on."""
        questions = self.current.questions if self.current else ()
        return 0 <= self.question[0] + step < len(questions)

    def step_question(self, step: int) -> None:
        """Go to the question *step* further on, if there is one."""
        if self.current is not None and self.can_step(step):
            self._questions[self.current.pk] = self.question[0] + step
            self.moved.emit()

    # --- the form ---

    def open_new(self) -> SessionDialog:
        """Show the form for a new session; one that was left half filled in comes back as it was."""
        if self._form is None:
            self._form = self._new_form(None)
        self._form.open()
        return self._form

    def open_edit(self) -> SessionDialog | None:
        """Show the form for the chosen session."""
        if self.current is None:
            return None
        form = self._new_form(self.current)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()
        return form

    def show_again(self, draft: SessionDraft, pk: int | None, error: UserError) -> None:
        """Show the form with the *draft* that couldn't be stored."""
        self._awaits_new = False
        if pk is not None:
            self.choose(pk)
        form = self.open_new() if pk is None else self.open_edit()
        if form is not None:
            form.fill(draft, error)

    def forget_form(self) -> None:
        """Build the form anew next time, unless something is typed in it: what it offers has changed."""
        if self._form is not None and not self._form.isVisible() and not self._form.touched:
            self._form.deleteLater()
            self._form = None

    def _new_form(self, session: SessionRow | None) -> SessionDialog:
        self.sessions = catalogue.sessions(self._project)
        people = catalogue.groups(self._project), catalogue.principals(self._project)
        offered = SessionChoices(*people, self.sessions, builtin_guides(resource("guides")))
        form = SessionDialog(offered, date.today(), session, self._window)
        form.finished.connect(self.form_closed)
        form.submitted.connect(lambda draft: self._submit(draft, session.pk if session else None))
        return form

    def _submit(self, draft: SessionDraft, pk: int | None) -> None:
        if pk is None:
            self._awaits_new = True
            if self._form is not None:
                self._form.deleteLater()
            self._form = None
        self.submitted.emit(draft, pk)
