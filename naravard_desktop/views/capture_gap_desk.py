"""Keeps the map of what hasn't been heard up to date, without ever standing in the way of typing."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.targets import Targets
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.services.heard import heard_in
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.services.targets import targets
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.capture_heard import Cell, in_programme, in_session
from naravard_desktop.views.capture_side import CaptureSide
from naravard_desktop.views.targets_dialog import TargetsDialog

EVERY = 400
"""Milliseconds from one count to the next while notes keep coming; the first is counted at once."""

Counted = tuple[int | None, Mapping[Cell, int], Targets]
"""The session (None: the programme), its counts and its targets."""


class GapDesk(QObject):
    """Counts in the background, for the session or the programme, and shows it in the panel.

    Signals:
        targets_set(object, object): a session (None: the programme) and targets by place, None for none; answered by
            `targets_saved` or `refuse_targets`.
        dialog_closed(): the targets' dialog is gone, saved or not.
    """

    targets_set = Signal(object, object)
    dialog_closed = Signal()

    def __init__(self, project: Project, tasks: Tasks, side: CaptureSide) -> None:
        super().__init__(side)
        self._project, self._tasks, self._side = project, tasks, side
        self._choices = Choices()
        self._session: SessionRow | None = None
        self._mine: int | None = None
        self._counted: Counted = (None, {}, Targets())
        self._again = False
        self._dialog: TargetsDialog | None = None
        self._pause = QTimer(self, singleShot=True, interval=EVERY)
        self._pause.timeout.connect(self._go_on)
        side.scope_chosen.connect(self.read)
        side.targets_wanted.connect(self.open_targets)

    def show(self, choices: Choices, session: SessionRow | None) -> None:
        """Turn to another session, or to other *choices* for the same; `read` shows it."""
        other = session is None or self._session is None or session.pk != self._session.pk
        self._choices, self._session = choices, session
        if other:
            self._pause.stop()
            self._counted = (self._scope, {}, Targets())
            self._show()

    def set_mine(self, group: int | None) -> None:
        """Frame *group*, which the next note gets."""
        if group != self._mine:
            self._mine = group
            self._show()

    def read(self) -> None:
        """Count anew: now, or shortly if that was done just now."""
        if self._session is None:
            return
        if self._pause.isActive() and self._counted[0] == self._scope:
            self._again = True
            return
        self._again = False
        self._pause.start()
        self._tasks.run(partial(_count, self._project, self._scope), self._take, owner=self, replaces="heard")

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do, by the names of `capture_commands`."""
        return {"gaps_scope": self._side.switch_scope, "targets": self.open_targets}

    def open_targets(self) -> TargetsDialog | None:
        """Let the user set targets for what the map shows."""
        if self._session is None or self._dialog is not None:
            return self._dialog
        title = "" if self._side.whole else self._session.title
        dialog = TargetsDialog(
            title,
            self._choices.groups,
            self._choices.main_themes,
            targets(self._project, self._scope),
            self._side.window(),
        )
        dialog.submitted.connect(partial(self.targets_set.emit, self._scope))
        dialog.finished.connect(self._close_dialog)
        self._dialog = dialog
        dialog.open()
        return dialog

    def targets_saved(self) -> None:
        """Take note that the targets are stored."""
        if self._dialog is not None:
            self._dialog.accept()

    def refuse_targets(self, error: UserError) -> None:
        """Say why the targets couldn't be stored; they stay in the dialog."""
        if self._dialog is not None:
            self._dialog.tell(explain(error))

    # --- inside ---

    @property
    def _scope(self) -> int | None:
        return None if self._side.whole or self._session is None else self._session.pk

    def _go_on(self) -> None:
        if self._again:
            self.read()

    def _take(self, counted: Counted) -> None:
        if counted[0] == self._scope:
            self._counted = counted
            self._show()

    def _show(self) -> None:
        session, (_, counts, wanted) = self._session, self._counted
        if session is None:
            return
        if self._side.whole:
            self._side.show_heard(in_programme(self._choices, counts, wanted, self._mine), session.title)
        else:
            self._side.show_heard(in_session(self._choices, session, counts, wanted, self._mine), session.title)

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.dialog_closed.emit()


def _count(project: Project, session: int | None, _job: Job) -> Counted:
    return session, heard_in(project, session), targets(project, session)
