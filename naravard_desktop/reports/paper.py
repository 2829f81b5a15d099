"""Sheets to print: A4 pages in Inter, black on white, the same bytes every time, and no word of who made them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from naravard_desktop.assets import resource
from naravard_desktop.exchange.atomic import written_whole

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.fonts import TTFFont

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210.0, 297.0, 15.0
"""In mm, as everything in a `blank_paper`. Home printers reach no nearer to the edge than the margin."""

INNER_WIDTH = PAGE_WIDTH - 2 * MARGIN
FAMILY = "inter"

_WEIGHTS = {"": "Inter-Regular", "B": "Inter-SemiBold"}
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_STAND_IN = "·"


def blank_paper(title: str) -> "FPDF":
    """Return a document without a page yet: millimetres, `FAMILY` in regular and ``B``, no automatic page break.

    Args:
        title: what a reader of the file shows as its name.
    """
    from fpdf import FPDF

    paper = FPDF("portrait", "mm", "A4")
    paper.set_margin(MARGIN)
    paper.set_auto_page_break(False)
    for style, name in _WEIGHTS.items():
        paper.add_font(FAMILY, style, resource(f"fonts/paper/{name}.ttf"))
    paper.set_title(printable(paper, title))
    paper.set_lang("sv")
    # The moment it was printed, and with what, is nobody's business, and would make every file another one.
    paper.set_creation_date(_EPOCH)
    paper.set_producer("Naravard")
    return paper


def printable(paper: "FPDF", text: str) -> str:
    """Return *text* on one line, with a dot in place of each character that the font hasn't got."""
    known = cast("TTFFont", paper.fonts[FAMILY]).cmap
    return "".join(letter if ord(letter) in known else _STAND_IN for letter in " ".join(text.split()))


def fitted(paper: "FPDF", text: str, width: float) -> str:
    """Return *text* printable on *width* mm in the font in use, cut short with an ellipsis where it's longer."""
    text = printable(paper, text)
    if paper.get_string_width(text) <= width:
        return text
    while text and paper.get_string_width(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def save_paper(paper: "FPDF", path: Path) -> None:
    """Write *paper* to *path*, whole or not at all.

    Raises:
        UserError: it can't be written there; what was there is as it was.
    """
    content = bytes(paper.output())
    with written_whole(path) as file:
        file.buffer.write(content)
