"""Lists and tables as tall as their rows, in a page that scrolls as a whole."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea


def show_in_page(view: QAbstractScrollArea, place: QRect, sideways: int = 0) -> None:
    """Scroll the page around *view* until *place* of its viewport shows, with *sideways* pixels beside its middle."""
    page = view.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    sheet = page.widget() if page is not None else None
    if page is not None and sheet is not None:
        at = view.viewport().mapTo(sheet, place.center())
        page.ensureVisible(at.x(), at.y(), sideways, place.height())
