"""The projects that were open lately: what can be told of each without opening it, as a list to choose from."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import elided, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_DIVIDER: Final = " · "


class RecentProject(NamedTuple):
    """A project that was open before.

    Attributes:
        title, organisation: as they were when it was last open; empty = not known.
        opened: local time of the last opening; None = not known.
        notes: how many there were then; None = not known.
        encrypted: None = the file can't be read now.
        missing: there's no such file now.
    """

    path: Path
    title: str = ""
    organisation: str = ""
    opened: "datetime | None" = None
    notes: int | None = None
    encrypted: bool | None = None
    missing: bool = False


def look_at(
    path: Path,
    title: str = "",
    organisation: str = "",
    opened: "datetime | None" = None,
    notes: int | None = None,
) -> RecentProject:
    """Return what can be told of the project at *path*: reads its first bytes and nothing else.

    A network drive may take its time: call it in a worker.
    """
    from datetime import datetime

    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN_HEADER))
        changed = datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:
        gone = not path.exists()
        return RecentProject(path, title or path.stem, organisation, opened, notes, None, gone)
    encrypted = head != _PLAIN_HEADER
    return RecentProject(path, title or path.stem, organisation, opened or changed, notes, encrypted)


class RecentModel(QAbstractListModel):
    """The recent projects, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects: tuple[RecentProject, ...] = ()

    def show_projects(self, projects: Sequence[RecentProject]) -> None:
        """Show *projects* in their order."""
        self.beginResetModel()
        self._projects = tuple(projects)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of projects."""
        return 0 if parent is not None and parent.isValid() else len(self._projects)

    def project(self, index: Index) -> RecentProject | None:
        """Return the project in the row of *index*; None without a row."""
        return self._projects[index.row()] if index.isValid() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the project's title, its whole path as a tooltip, or all of it in words."""
        project = self.project(index)
        if project is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return project.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(project.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (project.title, self.detail(project), self.when(project), self.protection(project))
            return ", ".join(part for part in parts if part)
        return None

    def detail(self, project: RecentProject) -> str:
        """Return whose project it is, or where it lies, and how many notes it holds."""
        if project.missing:
            return self.tr("Filen finns inte kvar i {folder}").format(folder=str(project.path.parent))
        notes = ""
        if project.notes is not None:
            notes = self.tr("%Ln anteckningar", "", project.notes)
        parts = (project.organisation or str(project.path.parent), notes)
        return _DIVIDER.join(part for part in parts if part)

    def when(self, project: RecentProject) -> str:
        """Return when it was open, as people say it: today and yesterday by the clock, else the date."""
        if project.opened is None:
            return ""
        opened = project.opened
        day, today = QDate(opened.year, opened.month, opened.day), QDate.currentDate()
        days = day.daysTo(today)
        clock = f"{opened:%H:%M}"
        if days == 0:
            return self.tr("I dag {time}").format(time=clock)
        if days == 1:
            return self.tr("I går {time}").format(time=clock)
        return QLocale().toString(day, "d MMMM" if day.year() == today.year() else "d MMMM yyyy")

    def protection(self, project: RecentProject) -> str:
        """Return whether the file is encrypted, or that it's gone."""
        if project.missing:
            return self.tr("Saknas")
        if project.encrypted is None:
            return self.tr("Går inte att läsa")
        return self.tr("Krypterad") if project.encrypted else self.tr("Ej krypterad")


class RecentDelegate(QStyledItemDelegate):
    """Paints a recent project on two lines, with when it was open and how it's protected to the right.

    What is selected and pointed at is asked of the list: the option's state would tell, but its type brings
    some 500 members that PySide makes one by one (6 ms of the start).
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        """Return the height of two lines with room around them."""
        del index
        return QSize(option.rect.width(), current_look().px(60))

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Draw one row."""
        model = index.model()
        assert isinstance(model, RecentModel)
        project = model.project(index)
        if project is None:
            return
        look = current_look()
        with painting(painter):
            self._paint_ground(painter, look, option.rect, index)
            self._paint_texts(painter, look, option.rect.adjusted(look.px(8), 0, -look.px(8), 0), model, project)

    def _paint_ground(self, painter: QPainter, look: Look, area: QRect, index: Index) -> None:
        inner = area.adjusted(0, 1, 0, -1)
        if self._view.selectionModel().isSelected(index):
            edge = look.colour("primary") if self._view.hasFocus() else None
            paint_box(painter, inner, RADIUS, look.colour("primbg"), edge, 2)
        elif self._view.underMouse() and area.contains(self._view.mapFromGlobal(QCursor.pos())):
            paint_box(painter, inner, RADIUS, look.colour("panel"))
        if index.row() > 0:
            paint_box(painter, QRect(area.left(), area.top(), area.width(), 1), 0, look.colour("line"))

    def _paint_texts(
        self, painter: QPainter, look: Look, area: QRect, model: RecentModel, project: RecentProject
    ) -> None:
        side = look.px(36)
        tile = QRect(area.left(), area.center().y() - side // 2, side, side)
        paint_box(painter, tile, RADIUS, look.colour("warnbg" if project.missing else "panel"))
        inset = look.px(9)
        name, colour = ("warning", "warn") if project.missing else ("file", "primary")
        paint_icon(painter, tile.adjusted(inset, inset, -inset, -inset), name, look.colour(colour))
        width = self._paint_right(painter, look, area, model, project)
        left = tile.right() + look.px(16)
        texts = QRectF(left, area.top(), area.right() - width - look.px(16) - left, area.height())
        upper, lower = _halves(texts)
        title_colour = "muted" if project.missing else "ink"
        _text(painter, upper, look.font("body", 600), look, title_colour, project.title)
        _text(painter, lower, look.font("caption"), look, "muted", model.detail(project))

    def _paint_right(
        self, painter: QPainter, look: Look, area: QRect, model: RecentModel, project: RecentProject
    ) -> float:
        font = look.font("caption", 500)
        when, told = model.when(project), model.protection(project)
        icon_room = look.px(15 + 8)
        width = max(text_width(font, when), text_width(font, told) + icon_room) + 2
        upper, lower = _halves(QRectF(area.right() - width, area.top(), width, area.height()))
        right = Qt.AlignmentFlag.AlignRight
        _text(painter, upper, font, look, "ink", when, right)
        colour = "warn" if project.missing or project.encrypted is None else "muted"
        _text(painter, lower, font, look, colour, told, right)
        name = {True: "lock", False: "unlock", None: "warning"}[project.encrypted]
        left = lower.right() - text_width(font, told) - icon_room
        paint_icon(painter, QRectF(left, lower.top(), look.px(15), lower.height()), name, look.colour(colour))
        return width


def _halves(area: QRectF) -> tuple[QRectF, QRectF]:
    """Return the places of two lines close to the middle of *area*."""
    step = area.height() * 0.31
    middle = area.center().y()
    return (
        QRectF(area.left(), middle - step, area.width(), step),
        QRectF(area.left(), middle, area.width(), step),
    )


def _text(
    painter: QPainter,
    area: QRectF,
    font: QFont,
    look: Look,
    colour: str,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(look.colour(colour))
    shown = elided(font, text, area.width() + 1)
    painter.drawText(area, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
