"""Where filters and codebook stand: at both sides of a wide page, as two tabs of one panel in a narrow one."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QFrame, QTabBar, QWidget

from naravard_desktop.qt.theme import current_look
from naravard_desktop.views.codebook import Codebook
from naravard_desktop.views.coding_filters import CodingFilters

_LEFT: Final = 264  # pixels at 100 % text
_RIGHT: Final = 312
_WIDE: Final = 1040  # a page at least so wide has room for both panels beside the notes
_SHARE: Final = 0.46  # of a narrow page that the one panel gets at most


class SidePanels(QObject):
    """Arranges the panels by the width of *page*, counted in characters rather than pixels: 200 % text is narrow."""

    def __init__(self, page: QWidget, left: QFrame, right: QFrame, filters: CodingFilters, codebook: Codebook) -> None:
        super().__init__(page)
        self._page, self._left, self._right = page, left, right
        self._filters, self._codebook = filters, codebook
        self.tabs = QTabBar(right)
        self.tabs.setExpanding(True)
        self.tabs.hide()
        _column(right).insertWidget(0, self.tabs)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._turn)
        self.retranslate()

    @property
    def narrow(self) -> bool:
        """Whether both share one panel."""
        return self._left.isHidden()

    def arrange(self) -> None:
        """Follow width and text size."""
        look, width = current_look(), self._page.width()
        narrow = width < look.px(_WIDE)
        if narrow != self.narrow:
            self._move(narrow)
        self._left.setFixedWidth(look.px(_LEFT))
        self._right.setFixedWidth(min(look.px(_RIGHT), round(width * _SHARE)) if narrow else look.px(_RIGHT))

    def show_codebook(self) -> None:
        """Bring the codebook into view."""
        self.tabs.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Name the tabs in the language in use."""
        self.tabs.setTabText(0, self.tr("Kodbok"))
        self.tabs.setTabText(1, self.tr("Filter"))
        self.tabs.setAccessibleName(self.tr("Panel"))

    def _move(self, narrow: bool) -> None:
        home = _column(self._right if narrow else self._left)
        home.addWidget(self._filters)
        self._left.setVisible(not narrow)
        self.tabs.setVisible(narrow)
        for heading in (self._filters.heading, self._codebook.heading):
            heading.setHidden(narrow)  # the tab says it
        self._turn()

    def _turn(self) -> None:
        self._codebook.setVisible(not self.narrow or self.tabs.currentIndex() == 0)
        self._filters.setVisible(not self.narrow or self.tabs.currentIndex() == 1)


def _column(panel: QFrame) -> QBoxLayout:
    layout = panel.layout()
    if not isinstance(layout, QBoxLayout):
        raise TypeError(f"{panel.objectName()} needs a column")
    return layout
