"""What fills a session's form at once, a guide or an earlier session, and puts back what the user had typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from naravard_desktop.domain.guide import Guide
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services.rows import SessionRow

_COPIED = (
    "place", "forum", "kind", "method", "questions", "minutes", "tables", "rounds", "principal", "participants",
    "dots_each", "dots_stacked",
)  # fmt: skip


Source = Guide | SessionRow


@dataclass(frozen=True, slots=True)
class _Step:
    """A filling: the list it was chosen from, what it filled in, and what the form said on the other side of it."""

    chooser: QComboBox
    source: Source
    other: SessionDraft


class Filling(QObject):
    """Fills the form from two lists. Undo puts back what was there, redo what was there before the undo.

    Signals:
        filled(object): the guides and session rows that the form is filled from now, the last one last.
    """

    filled = Signal(object)

    def __init__(
        self,
        choosers: Sequence[QComboBox],
        buttons: tuple[QPushButton, QPushButton],
        read: Callable[[], SessionDraft],
        show: Callable[[SessionDraft], None],
    ) -> None:
        """Fill by *show* what *read* tells.

        Args:
            choosers: each item's data is a `Guide` or a `SessionRow`; the first item, with None, undoes.
            buttons: undo and redo; each is in view while there's something to do.
        """
        super().__init__(choosers[0])
        self._read, self._show = read, show
        self._undo, self._redo = buttons
        self._steps: list[_Step] = []
        self._undone: _Step | None = None
        self._left: SessionDraft | None = None
        for chooser in choosers:
            chooser.activated.connect(lambda place, chooser=chooser: self._choose(chooser, place))
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._offer()

    def undo(self) -> None:
        """Put back what the form said before the last filling."""
        if self._steps:
            step = self._steps.pop()
            self._undone = _Step(step.chooser, step.source, self._read())
            step.chooser.setCurrentIndex(0)
            self._put(step.other)

    def redo(self) -> None:
        """Put back what the last `undo` took away."""
        if self._undone is not None:
            step, self._undone = self._undone, None
            self._steps.append(_Step(step.chooser, step.source, self._read()))
            step.chooser.setCurrentIndex(step.chooser.findData(step.source))
            self._put(step.other)
            self._left = None  # what came back may hold what was typed after the filling

    def _choose(self, chooser: QComboBox, place: int) -> None:
        source: Source | None = chooser.itemData(place)
        here = self._read()
        # Going through the list is one filling; what was typed since the last one is never left behind.
        again = bool(self._steps) and self._steps[-1].chooser is chooser and here == self._left
        if source is None:
            if again:
                self.undo()
            return
        before = self._steps.pop().other if again else here
        self._steps.append(_Step(chooser, source, before))
        self._undone = None
        self._put(with_guide(here, source) if isinstance(source, Guide) else with_copy(here, source))

    def _put(self, draft: SessionDraft) -> None:
        self._show(draft)
        self._left = self._read()
        self._offer()
        self.filled.emit(tuple(step.source for step in self._steps))

    def _offer(self) -> None:
        for button, offered in ((self._undo, bool(self._steps)), (self._redo, self._undone is not None)):
            button.setVisible(offered)


def with_guide(draft: SessionDraft, guide: Guide) -> SessionDraft:
    """Return *draft* held as *guide* says."""
    return replace(
        draft,
        kind=guide.kind,
        method=guide.method,
        tables=guide.tables,
        rounds=guide.rounds,
        questions=tuple(block.question for block in guide.blocks),
        minutes=tuple(block.minutes for block in guide.blocks),
        dots_each=guide.dots_each,
        dots_stacked=guide.dots_stacked,
    )


def with_copy(draft: SessionDraft, row: SessionRow) -> SessionDraft:
    """Return *draft* with everything that the session *row* has but its name and date."""
    return replace(draft, **{name: getattr(row, name) for name in _COPIED})
