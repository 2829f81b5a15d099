"""The projects that were open lately: what can be told of each without opening it, as a list to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

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
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from naravard_desktop.qt.icons import paint_icon
from naravard_desktop.qt.paint import paint_box, painting
from naravard_desktop.qt.text import elided, text_width
from naravard_desktop.qt.theme import Look, current_look
from naravard_desktop.qt.tokens import RADIUS

Index = QModelIndex | QPersistentModelIndex

RECENT_ROLE: Final = Qt.ItemDataRole.UserRole
_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_DIVIDER: Final = " · "


@dataclass(frozen=True)
class RecentProject:
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
    opened: datetime | None = None
    notes: int | None = None
    encrypted: bool | None = None
    missing: bool = False


def look_at(
    path: Path,
    title: str = "",
    organisation: str = "",
    opened: datetime | None = None,
    notes: int | None = None,
) -> RecentProject:
    """Return what can be told of the project at *path*: reads its first bytes and nothing else.

    A network drive may take its time: call it in a worker.
    """
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the project, its title, its whole path as a tooltip, or all of it in words."""
        if not index.isValid():
            return None
        project = self._projects[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return project.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(project.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (project.title, self.detail(project), self.when(project), self.protection(project))
            return ", ".join(part for part in parts if part)
        return project if role == RECENT_ROLE else None

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
    """Paints a recent project on two lines, with when it was open and how it's protected to the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines with room around them."""
        del index
        return QSize(option.rect.width(), current_look().px(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        project, model = index.data(RECENT_ROLE), index.model()
        if not isinstance(project, RecentProject) or not isinstance(model, RecentModel):
            return
        look = current_look()
        with painting(painter):
            _paint_ground(painter, look, option, index.row())
            self._paint_texts(painter, look, option.rect.adjusted(look.px(8), 0, -look.px(8), 0), model, project)

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


def _paint_ground(painter: QPainter, look: Look, option: QStyleOptionViewItem, row: int) -> None:
    from PySide6.QtWidgets import QStyle  # 5 ms of enums that a start without projects doesn't need

    state = option.state
    inner = option.rect.adjusted(0, 1, 0, -1)
    if state & QStyle.StateFlag.State_Selected:
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = look.colour("primary") if focused else None
        paint_box(painter, inner, RADIUS, look.colour("primbg"), edge, 2)
    elif state & QStyle.StateFlag.State_MouseOver:
        paint_box(painter, inner, RADIUS, look.colour("panel"))
    if row > 0:
        painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, look.colour("line"))


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
