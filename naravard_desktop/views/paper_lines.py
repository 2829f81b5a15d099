"""The lines of a table sheet to type in: five boxes each, what their numbers stand for, and what's wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.icons import icon_pixmap
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.widgets import Elided, set_property
from naravard_desktop.views.capture_context import Choices
from naravard_desktop.views.note_kinds import kind_name
from naravard_desktop.views.paper_cells import Cells, faulty_cell, kind_in, names_of
from naravard_desktop.views.paper_sheets import Line

_WIDTHS = (0, 64, 96, 64, 76)
"""Of the boxes, in pixels at 100 % text; the text takes what's left."""

_NAMES_BESIDE = 920  # pixels at 100 % text that it takes to have the names beside the boxes, not under them
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TEXT = 0


class _Row:
    """The widgets of one line."""

    def __init__(self, parent: QWidget) -> None:
        self.number, self.sign = QLabel(parent), QLabel(parent)
        self.boxes = tuple(QLineEdit(parent) for _ in _WIDTHS)
        self.names, self.problem = Elided(parent), QLabel(parent)
        self.number.setProperty("t", "muted")
        self.names.setProperty("t", "caption")
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)

    @property
    def cells(self) -> Cells:
        return Cells(*(box.text() for box in self.boxes))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.number, *self.boxes, self.sign, self.names, self.problem


class PaperLines(QWidget):
    """Shows lines. It stores nothing: it says which line was typed in and which was left.

    Signals:
        typed(int): something in the line of that number is another; read it from `cells`.
        left(int): the focus went from that line to something else in the window.
    """

    typed = Signal(int)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._heads = tuple(QLabel(self) for _ in _WIDTHS)
        self._beside = True
        for place, head in enumerate(self._heads):
            head.setProperty("t", "overline")
            self._grid.addWidget(head, 0, place + 1)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._retranslate()

    def show_lines(self, lines: Sequence[Line], choices: Choices) -> None:
        """Show *lines*, with the groups and themes of *choices*."""
        self._choices = choices
        while len(self._rows) < len(lines):
            self._add_row()
        while len(self._rows) > len(lines):
            for widget in self._rows.pop().widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show *line* as it is now; where it says what its boxes say, nobody's cursor moves."""
        row = self._rows[line.number - 1]
        for box, text in zip(row.boxes, line.cells.astuple(), strict=True):
            if box.text() != text:
                box.blockSignals(True)
                box.setText(text)
                box.setCursorPosition(0)
                box.blockSignals(False)
        self._show_names(row)
        self._show_state(row, line)

    def cells(self, number: int) -> Cells:
        """Return what stands in the line *number*."""
        return self._rows[number - 1].cells

    def boxes(self, number: int) -> tuple[QLineEdit, ...]:
        """Return the boxes of the line *number*: text, group, themes, kind, dots."""
        return self._rows[number - 1].boxes

    def go_to(self, number: int, column: int = _TEXT) -> None:
        """Put the focus into the line *number*."""
        if 1 <= number <= len(self._rows):
            self._rows[number - 1].boxes[column].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def current(self) -> int:
        """The number of the line that has the focus, or 0."""
        return self._number_of(QApplication.focusWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk between the lines; what a box used up never comes here."""
        number, here = self.current, QApplication.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if number and plain and event.key() in _ENTER:
            self.go_to(number + 1)
        elif number and plain and event.key() in _STEPS:
            self.go_to(number + _STEPS[Qt.Key(event.key())], self._rows[number - 1].boxes.index(here))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names under the boxes where there's no room beside them."""
        super().resizeEvent(event)
        self._lay_out(self.width() >= current_look().px(_NAMES_BESIDE))
        self._keep_in_view(QApplication.focusWidget())  # a line was added, or there's less room

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in LOOK_CHANGES:
            self._measure()

    # --- inside ---

    def _add_row(self) -> None:
        row, number = _Row(self), len(self._rows) + 1
        self._rows.append(row)
        row.number.setText(str(number))
        for column, box in enumerate(row.boxes):
            box.textChanged.connect(lambda _text: self._type(number))
            self._grid.addWidget(box, 2 * number - 1, column + 1)
        self._grid.addWidget(row.number, 2 * number - 1, 0)
        self._grid.addWidget(row.sign, 2 * number - 1, len(_WIDTHS) + 1)
        self._place_names(row, number)
        before = self._rows[-2].boxes[-1] if number > 1 else None
        for box in row.boxes:
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box
        if number == 1:
            self.setFocusProxy(row.boxes[_TEXT])
        self._name_boxes(row, number)
        self._measure_row(row)
        for widget in row.widgets[:-2]:
            widget.show()

    def _place_names(self, row: _Row, number: int) -> None:
        for widget in (row.names, row.problem):
            self._grid.removeWidget(widget)
        last = len(_WIDTHS) + 2
        if self._beside:
            self._grid.addWidget(row.names, 2 * number - 1, last)
        else:
            self._grid.addWidget(row.names, 2 * number, 1, 1, len(_WIDTHS))
        self._grid.addWidget(row.problem, 2 * number, 1, 1, len(_WIDTHS) + (2 if self._beside else 0))

    def _lay_out(self, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for number, row in enumerate(self._rows, 1):
            self._place_names(row, number)
            self._show_names(row)
        self._measure()

    def _type(self, number: int) -> None:
        self._show_names(self._rows[number - 1])
        self.typed.emit(number)

    def _show_names(self, row: _Row) -> None:
        kind = kind_in(row.cells)
        names = [*names_of(row.cells, self._choices), *([kind_name(kind)] if kind else [])]
        row.names.setText(" · ".join(names))
        row.names.setVisible((self._beside or bool(names)) and row.problem.isHidden())

    def _show_state(self, row: _Row, line: Line) -> None:
        look = current_look()
        row.problem.setText(explain(line.problem) if line.problem else "")
        row.problem.setVisible(line.problem is not None)
        row.names.setVisible((self._beside or bool(row.names.whole_text())) and row.problem.isHidden())
        saved = line.note is not None and not line.unsaved
        name, colour, said = ("check", "accent", self.tr("Sparad")) if saved else ("", "", "")
        if line.problem:
            name, colour, said = "warning", "danger", row.problem.text()
        elif line.sent is not None:
            name, colour, said = "refresh", "muted", self.tr("Sparas")
        row.sign.clear()
        if name:
            row.sign.setPixmap(icon_pixmap(name, look.colour(colour), look.px(16), self.devicePixelRatioF()))
        row.sign.setToolTip(said)
        row.sign.setAccessibleName(said)
        faulty = faulty_cell(line.cells, self._choices) if line.problem else -1
        for place, box in enumerate(row.boxes):
            set_property(box, "problem", place == faulty)
            box.setAccessibleDescription(said)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        self._keep_in_view(new)
        number = self._number_of(old)
        # None: another program is in front. Who comes back goes on typing.
        if not number or new is None:
            return
        if isinstance(old, QLineEdit):
            old.setCursorPosition(0)  # a long text is read from its beginning
        if self._number_of(new) != number:
            self.left.emit(number)

    def _keep_in_view(self, box: QWidget | None) -> None:
        """Scroll to *box*, if it is one of a line, and to what comes after it."""
        inner = self.parentWidget()
        page = inner.parentWidget() if inner is not None else None
        if isinstance(page, QScrollArea) and box is not None and self._number_of(box):
            page.ensureWidgetVisible(box, 0, 2 * box.height())

    def _number_of(self, widget: QWidget | None) -> int:
        if widget is None or widget.parentWidget() is not self:
            return 0
        return next((number for number, row in enumerate(self._rows, 1) if widget in row.boxes), 0)

    def _measure(self) -> None:
        for row in self._rows:
            self._measure_row(row)

    def _measure_row(self, row: _Row) -> None:
        look = current_look()
        for box, width in zip(row.boxes[1:], _WIDTHS[1:], strict=True):
            box.setFixedWidth(look.px(width))
        row.number.setFixedWidth(look.px(24))
        row.sign.setFixedWidth(look.px(20))
        self._grid.setColumnStretch(1, 5)
        self._grid.setColumnStretch(len(_WIDTHS) + 2, 2 if self._beside else 0)
        self._grid.setColumnMinimumWidth(len(_WIDTHS) + 2, look.px(170) if self._beside else 0)

    def _columns(self) -> tuple[str, ...]:
        return self.tr("Text"), self.tr("Grupp"), self.tr("Tema"), self.tr("Slag"), self.tr("Prickar")

    def _name_boxes(self, row: _Row, number: int) -> None:
        for box, column in zip(row.boxes, self._columns(), strict=True):
            box.setAccessibleName(self.tr("{column}, rad {number}").format(column=column, number=number))

    def _retranslate(self) -> None:
        for head, column in zip(self._heads, self._columns(), strict=True):
            head.setText(column)
        for number, row in enumerate(self._rows, 1):
            self._name_boxes(row, number)
            self._show_names(row)
