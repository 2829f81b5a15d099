"""Where one says how much one wants to hear: for every cell, for a theme, for a group, or for all at once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from naravard_desktop.domain.targets import MAX_TARGET, Place, Targets
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.text import text_width
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.services.rows import GroupRow, ThemeRow
from naravard_desktop.views.number_grid import CELL_ROLE, NumberCell, NumberGrid, NumberModel

AnyIndex = QModelIndex | QPersistentModelIndex
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WIDEST_NAME: Final = 260  # pixels at 100 % text


class TargetsModel(NumberModel):
    """Themes down and groups across, each after a first row and a first column that stand for all of them."""

    def __init__(
        self, groups: Sequence[GroupRow], themes: Sequence[ThemeRow], targets: Targets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.groups, self.themes = tuple(groups), tuple(themes)
        self._stored = dict(targets.wanted)
        self._now = dict(targets.wanted)

    @property
    def changed(self) -> dict[Place, int | None]:
        """The places whose target differs from what is stored; None takes it away."""
        places = self._now.keys() | self._stored.keys()
        return {place: self._now.get(place) for place in places if self._now.get(place) != self._stored.get(place)}

    def place_of(self, index: AnyIndex) -> Place:
        """Return which group and theme a cell is about."""
        group = self.groups[index.column() - 1].pk if index.column() else None
        return group, self.themes[index.row() - 1].pk if index.row() else None

    def put(self, index: AnyIndex, number: int | None) -> None:
        """Take a target; what's inherited elsewhere follows."""
        place = self.place_of(index)
        if number is None:
            self._now.pop(place, None)
        else:
            self._now[place] = number
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of themes and one."""
        return 0 if parent.isValid() else len(self.themes) + 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Return the number of groups and one."""
        return 0 if parent.isValid() else len(self.groups) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a theme or a group, a group's short one where it's shown."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if section == 0:
            return self.tr("Alla grupper") if across else self.tr("Alla teman")
        row = self.groups[section - 1] if across else self.themes[section - 1]
        return row.short if across and role == Qt.ItemDataRole.DisplayRole else row.name

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the target, or what holds in its place, or both in words."""
        if not index.isValid():
            return None
        place = self.place_of(index)
        number, inherited = self._now.get(place), Targets(self._now).inherited(place)
        if role == CELL_ROLE:
            return NumberCell(number, "" if inherited is None else str(inherited), most=MAX_TARGET)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if number is None else str(number)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index, number, inherited)
        return None

    def _spoken(self, index: AnyIndex, number: int | None, inherited: int | None) -> str:
        spoken = Qt.ItemDataRole.AccessibleTextRole
        group = self.headerData(index.column(), Qt.Orientation.Horizontal, spoken)
        theme = self.headerData(index.row(), Qt.Orientation.Vertical, spoken)
        if number is not None:
            says = self.tr("målet är %Ln anteckningar", "", number)
        elif inherited is not None:
            says = self.tr("inget eget mål; %Ln anteckningar gäller", "", inherited)
        else:
            says = self.tr("inget mål")
        return f"{group}, {theme}: {says}"


class TargetsGrid(NumberGrid):
    """The matrix of targets; names stay in view while it scrolls."""

    def fit(self) -> None:
        """Give rows, columns and names their sizes."""
        look, model = current_look(), self.model()
        head, side = look.font("caption", 600), look.font("caption", 500)
        names = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]
        widest = max(text_width(side, name) for name in names) + look.px(16)
        self.verticalHeader().setFixedWidth(min(round(widest), look.px(_WIDEST_NAME)))
        self.verticalHeader().setDefaultSectionSize(look.px(40))
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        for column in range(model.columnCount()):
            name = text_width(head, str(model.headerData(column, Qt.Orientation.Horizontal)))
            self.setColumnWidth(column, max(round(name) + look.px(20), look.px(60)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit when shown first."""
        super().resizeEvent(event)
        if not event.oldSize().isValid():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES and isinstance(QTableView.model(self), TargetsModel):
            self.fit()


class TargetsDialog(QDialog):
    """Shows ``ui/targets_dialog.ui``; emits the targets that were changed. Stores nothing itself.

    Signals:
        submitted(object): targets by place, None for those taken away; answered by `accept` or `tell`.
    """

    submitted = Signal(object)

    heading: QLabel
    about: QLabel
    grid: TargetsGrid
    problem: QLabel
    cancel: QPushButton
    save: QPushButton

    def __init__(
        self,
        session: str,
        groups: Sequence[GroupRow],
        themes: Sequence[ThemeRow],
        targets: Targets,
        parent: QWidget | None = None,
    ) -> None:
        """Show the *targets* of the session with this title, or of the whole programme if it's empty."""
        super().__init__(parent)
        load_form(self, "targets_dialog")
        self._session, self._asked = session, False
        self.model = TargetsModel(groups, themes, targets, self)
        self.grid.setModel(self.model)
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.model.dataChanged.connect(self._touch)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.tell("")
        self._retranslate()

    def submit(self) -> None:
        """Hand the changed targets over."""
        if not self.model.changed:
            self.accept()
            return
        self.save.setEnabled(False)
        self.submitted.emit(self.model.changed)

    def reject(self) -> None:
        """Close; the first time something would be thrown away, say so instead."""
        if self.model.changed and not self._asked:
            self._asked = True
            self.tell(self.tr("Målen är inte sparade. Ctrl+Enter sparar dem; Esc en gång till slänger ändringarna."))
        else:
            super().reject()

    def tell(self, sentence: str) -> None:
        """Say *sentence* over the buttons, empty for none."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.save.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the target for everybody."""
        super().showEvent(event)
        look, room = current_look(), self.screen().availableGeometry().size() * 0.94
        self.resize(min(look.px(860), room.width()), min(look.px(620), room.height()))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _touch(self) -> None:
        self._asked = False
        self.tell("")

    def _retranslate(self) -> None:
        if self._session:
            self.heading.setText(self.tr("Mål för {session}").format(session=self._session))
        else:
            self.heading.setText(self.tr("Mål för hela programmet"))
        self.setWindowTitle(self.heading.text())
