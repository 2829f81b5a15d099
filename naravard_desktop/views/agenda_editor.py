"""The agenda of a session: its questions in order, with minutes, written by keyboard alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget

from naravard_desktop.domain.session import AgendaBlock
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.views.agenda_row import AgendaRow, total_text

_NOTHING = AgendaBlock("")


class AgendaEditor(QWidget):
    """Shows ``ui/agenda_editor.ui``: the blocks, and always an empty row after them for the next question.

    Signals:
        edited(): the agenda is another.
    """

    edited = Signal()

    rows: QVBoxLayout
    hint: QLabel
    up: QToolButton
    down: QToolButton
    remove: QToolButton
    total: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "agenda_editor")
        self._rows: list[AgendaRow] = []
        self._current = 0
        self.up.clicked.connect(lambda: self._move(self._current, -1))
        self.down.clicked.connect(lambda: self._move(self._current, 1))
        self.remove.clicked.connect(lambda: self._remove(self._current))
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.show_blocks(())
        self.setFocusProxy(self._rows[0].question)
        self._retranslate()

    @property
    def blocks(self) -> tuple[AgendaBlock, ...]:
        """The blocks that have a question."""
        return tuple(row.block for row in self._rows if not row.empty)

    @property
    def fields(self) -> tuple[AgendaRow, ...]:
        """The rows in view, the empty one last."""
        return tuple(self._rows)

    def show_blocks(self, blocks: Sequence[AgendaBlock]) -> None:
        """Show *blocks*, with as many rows as that takes."""
        wanted = (*blocks, _NOTHING)
        while len(self._rows) < len(wanted):
            self._rows.append(self._new_row())
        focused = self._place_of(QApplication.focusWidget())
        while len(self._rows) > len(wanted):
            row = self._rows.pop()
            if focused == len(self._rows):
                self._rows[-1].question.setFocus()
            row.hide()
            row.deleteLater()
        for row, block in zip(self._rows, wanted, strict=True):
            row.show_block(block)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # --- inside ---

    def _new_row(self) -> AgendaRow:
        row, place = AgendaRow(self), len(self._rows)
        row.retranslate(place)
        row.edited.connect(partial(self._edit, row))
        row.pasted.connect(partial(self._paste, row))
        row.entered.connect(lambda: self._enter(self._rows.index(row)))
        row.stepped.connect(lambda step: self._go(self._rows.index(row) + step))
        row.moved.connect(lambda step: self._move(self._rows.index(row), step))
        row.removed.connect(lambda: self._remove(self._rows.index(row)))
        if self._rows:
            QWidget.setTabOrder(self._rows[-1].minutes, row.question)
        QWidget.setTabOrder(row.question, row.minutes)
        self.rows.addWidget(row)
        row.show()  # not only once the layout has its turn: Tab may come first
        return row

    def _edit(self, row: AgendaRow) -> None:
        place = self._rows.index(row)
        if place == len(self._rows) - 1 and not row.empty:
            # Blocks are usually as long as the one before; and there's always a row for one more.
            before = self._rows[place - 1].block.minutes if place else 0
            row.show_block(AgendaBlock(row.question.text(), before))
            self._rows.append(self._new_row())
            self._rows[-1].show_block(_NOTHING)
        self._tell()

    def _paste(self, row: AgendaRow, lines: Sequence[str]) -> None:
        place, every = self._rows.index(row), [each.block for each in self._rows[:-1]]
        minutes = row.minutes.value() or (every[place - 1].minutes if place else 0)
        every[place : place + 1] = [AgendaBlock(line, minutes) for line in lines]
        self.show_blocks(every)
        self._go(place + len(lines))

    def _enter(self, place: int) -> None:
        if place == len(self._rows) - 1:
            self.focusNextChild()
        else:
            self._go(place + 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            question = self._rows[place].question
            question.setFocus(Qt.FocusReason.TabFocusReason)
            question.setCursorPosition(len(question.text()))

    def _move(self, place: int, step: int) -> None:
        every = [row.block for row in self._rows[:-1]]
        if place < len(every) and 0 <= place + step < len(every):
            every.insert(place + step, every.pop(place))
            self.show_blocks(every)
            self._go(place + step)

    def _remove(self, place: int) -> None:
        every = [row.block for row in self._rows[:-1]]
        if place < len(every):
            del every[place]
            self.show_blocks(every)
        self._go(max(place - 1, 0) if place >= len(every) else place)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        place = self._place_of(new)
        if place is not None:
            self._current = place
        self._enable()

    def _place_of(self, widget: QWidget | None) -> int | None:
        return next((n for n, row in enumerate(self._rows) if widget and row.isAncestorOf(widget)), None)

    def _tell(self) -> None:
        self.total.setText(total_text(self.blocks))
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        last = len(self._rows) - 2
        self.up.setEnabled(0 < self._current <= last)
        self.down.setEnabled(self._current < last)
        self.remove.setEnabled(self._current <= last)

    def _retranslate(self) -> None:
        for button, name in ((self.up, "arrow-up"), (self.down, "arrow-down"), (self.remove, "trash")):
            button.setIcon(icon(name))
        for place, row in enumerate(self._rows):
            row.retranslate(place)
        self.total.setText(total_text(self.blocks))
