"""Sizes and spacing of every paragraph style of a report, in points.

One list, because two must agree: the template that Word reads (``tools/build_word_template.py``) and the estimate of
page numbers in the table of contents (`pagination`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Colour = Literal["ink", "muted", "primary", "accent", "white"]

POINTS_PER_MM = 72 / 25.4
PAGE_WIDTH_MM, PAGE_HEIGHT_MM = 210.0, 297.0
MARGIN_TOP_MM, MARGIN_BOTTOM_MM, MARGIN_SIDE_MM = 28.0, 25.0, 25.0
BODY_WIDTH = (PAGE_WIDTH_MM - 2 * MARGIN_SIDE_MM) * POINTS_PER_MM
BODY_HEIGHT = (PAGE_HEIGHT_MM - MARGIN_TOP_MM - MARGIN_BOTTOM_MM) * POINTS_PER_MM
CELL_PADDING_X, CELL_PADDING_Y = 4.5, 2.25
LINE_HEIGHT = 1.2207
"""Of Calibri and Carlito, in ems (ascent, descent and gap of the font)."""


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """A paragraph style: points, and lines as a multiple of the font's own height.

    Attributes:
        name: as Word shows it; Word's own names are in English in the file and shown in the user's language.
        left, hanging, right: indents.
        pull: the first line starts this much to the left of *left*; a tab then leads to *left*.
        keep: stays on the page of the paragraph that follows.
        level: outline level, 0 for chapters.
    """

    name: str
    size: float = 11.0
    line: float = 1.2
    before: float = 0.0
    after: float = 7.0
    left: float = 0.0
    pull: float = 0.0
    bold: bool = False
    colour: Colour = "ink"
    align: Literal["left", "right", "center"] = "left"
    keep: bool = False
    new_page: bool = False
    level: int | None = None

    @property
    def line_points(self) -> float:
        """Height of one line."""
        return self.size * LINE_HEIGHT * self.line


STYLES: Mapping[str, ParagraphLook] = MappingProxyType(
    {
        "Normal": ParagraphLook("Normal"),
        "Lead": ParagraphLook("Ingress", 13, 1.25, 0, 9),
        "Heading1": ParagraphLook(
            "heading 1", 22, 1.0, 0, 12, bold=True, colour="primary", keep=True, new_page=True, level=0
        ),
        "Heading2": ParagraphLook("heading 2", 15, 1.05, 16, 5, bold=True, colour="primary", keep=True, level=1),
        "Heading3": ParagraphLook("heading 3", 12, 1.1, 12, 4, bold=True, colour="accent", keep=True, level=2),
        "Title": ParagraphLook("Title", 34, 1.0, 150, 8, bold=True, colour="primary"),
        "Subtitle": ParagraphLook("Subtitle", 16, 1.1, 0, 26, colour="muted"),
        "CoverKind": ParagraphLook("Dokumenttyp", 11, 1.0, 24, 0, bold=True, colour="accent"),
        "CoverFact": ParagraphLook("Försättsuppgift", 11, 1.15, 0, 4, left=113.4, pull=113.4),
        "TOCHeading": ParagraphLook(
            "TOC Heading", 22, 1.0, 0, 12, bold=True, colour="primary", keep=True, new_page=True
        ),
        "ListsHeading": ParagraphLook("Förteckningsrubrik", 13, 1.0, 16, 4, bold=True, colour="accent", keep=True),
        "TOC1": ParagraphLook("toc 1", 11, 1.1, 3, 3, left=28.35, pull=28.35, bold=True),
        "TOC2": ParagraphLook("toc 2", 11, 1.05, 0, 2, left=62.4, pull=34.05),
        "TableofFigures": ParagraphLook("table of figures", 10, 1.1, 0, 2),
        "ListBullet": ParagraphLook("List Bullet", 11, 1.2, 0, 4, left=17, pull=17),
        "Caption": ParagraphLook("caption", 10, 1.05, 12, 4, bold=True, keep=True),
        "Source": ParagraphLook("Källa", 9, 1.1, 3, 12, colour="muted"),
        "Figure": ParagraphLook("Figur", 11, 1.0, 0, 2),
        "TableText": ParagraphLook("Tabelltext", 10, 1.05, 0, 0),
        "TableHead": ParagraphLook("Tabellrubrik", 10, 1.05, 0, 0, bold=True, colour="white", keep=True),
        "TableNumber": ParagraphLook("Tabelltal", 10, 1.05, 0, 0, align="right"),
        "TableCentre": ParagraphLook("Tabell mitten", 10, 1.05, 0, 0, align="center"),
        "KeyFigure": ParagraphLook("Nyckeltal", 22, 1.0, 2, 2, bold=True, colour="primary", align="center"),
        "Note": ParagraphLook("Anteckning", 10, 1.12, 0, 4, left=62.4, pull=62.4),
        "Quote": ParagraphLook("Quote", 12, 1.2, 6, 2, left=14, keep=True),
        "QuoteSource": ParagraphLook("Citatkälla", 9, 1.1, 0, 10, left=14, colour="muted"),
        "CalloutTitle": ParagraphLook(
            "Rutrubrik", 11, 1.15, 8, 3, left=28, pull=16, bold=True, colour="accent", keep=True
        ),
        "CalloutItem": ParagraphLook("Rutpunkt", 11, 1.15, 0, 4, left=28, pull=16),
        "Header": ParagraphLook("header", 9, 1.0, 0, 0, colour="muted"),
        "Footer": ParagraphLook("footer", 9, 1.0, 0, 0, colour="muted"),
    }
)  # fmt: skip

COLOURS: Mapping[Colour, str] = MappingProxyType(
    {"ink": "1F2933", "muted": "4A5763", "primary": "0B4F6C", "accent": "1A7A74", "white": "FFFFFF"}
)
PANEL, LINE, STRONG = "EEF4F7", "D5DFE5", "7B8C99"
HEAT: tuple[tuple[str, str], ...] = (
    ("F3F7F9", "1F2933"),
    ("CFE0E8", "1F2933"),
    ("9CC0D0", "1F2933"),
    ("36718C", "FFFFFF"),
    ("0B4F6C", "FFFFFF"),
)
"""Shade and text per class; every pair has a contrast of at least 5.4:1."""
