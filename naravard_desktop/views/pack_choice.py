"""One roadmap to choose: a check box with whose it is, how far it reaches, and what it is about."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from naravard_desktop.domain.roadmap import RoadmapPack
from naravard_desktop.qt.theme import current_look


class PackChoice(QFrame):
    """A roadmap pack with a check box; a click anywhere on it turns it on or off."""

    def __init__(self, pack: RoadmapPack, chosen: bool, parent: QWidget | None = None) -> None:
        """Offer *pack*; one that is only a second axis is called by its perspectives, not by its own title."""
        super().__init__(parent)
        self.pack = pack
        self.setProperty("panel", True)
        self.box = QCheckBox(_title(pack).replace("&", "&&"), self)
        self.box.setChecked(chosen)
        self._facts, self._about = QLabel(self), QLabel(" ".join(pack.about.split()), self)
        self._facts.setProperty("t", "caption")
        self._about.setProperty("t", "muted")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.box)
        for label in (self._facts, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._about.setVisible(bool(pack.about))
        self._retranslate()
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the texts as one on the check box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)

    def _retranslate(self) -> None:
        themes = sum(len(dimension.themes) for dimension in self.pack.dimensions)
        title = (self.pack.title,) if is_second_axis(self.pack) else ()
        facts = " · ".join((*title, self.pack.owner, self.pack.horizon, self.tr("%n teman", "", themes)))
        self._facts.setText(facts)
        self.box.setAccessibleDescription(f"{facts}. {self._about.text()}")

    def _measure(self) -> None:
        look = current_look()
        font = look.font("body", 600)
        self.box.setFont(font)
        self._column.setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(10))
        self._column.setSpacing(look.px(2))
        for label in (self._facts, self._about):
            label.setIndent(look.px(26))


def is_second_axis(pack: RoadmapPack) -> bool:
    """Tell whether *pack* says who a note is about, and nothing else."""
    return all(dimension.role == "perspectives" for dimension in pack.dimensions)


def _title(pack: RoadmapPack) -> str:
    if not is_second_axis(pack):
        return pack.title
    return ", ".join(theme.name for dimension in pack.dimensions for theme in dimension.themes)
