"""Says when what is typed can't be kept, and takes that back as soon as it can."""

from PySide6.QtCore import QObject

from naravard_desktop.bench.drafts import DraftKeeper
from naravard_desktop.domain.errors import ProjectLocked, UserError
from naravard_desktop.views.capture import Capture
from naravard_desktop.views.main_window import MainWindow


class Keeping(QObject):
    """Lets *capture* promise only what *drafts* can hold; the reason stands in the bar of *window*."""

    def __init__(self, drafts: DraftKeeper, capture: Capture, window: MainWindow) -> None:
        super().__init__(drafts)
        self._capture, self._window = capture, window
        drafts.failing.connect(self._tell)
        drafts.kept.connect(self._take_back)

    def _tell(self, error: UserError) -> None:
        self._capture.side.show_keeping(False)
        # Whoever else writes may be our own import, and nothing is wrong with that.
        if not isinstance(error, ProjectLocked):
            self._window.show_error(error)

    def _take_back(self) -> None:
        self._capture.side.show_keeping(True)
        # Whatever else couldn't be done meanwhile can be done again, too.
        if isinstance(self._window.error_bar.problem, UserError):
            self._window.clear_error()
