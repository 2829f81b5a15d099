"""A kit of table sheets as a PDF to print: black on white, lines that a hand can write on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from naravard_desktop.domain.vocabulary import KIND_MARKS
from naravard_desktop.reports.paper import (
    FAMILY,
    INNER_WIDTH,
    MARGIN,
    PAGE_HEIGHT,
    blank_paper,
    fitted,
    printable,
    save_paper,
)
from naravard_desktop.reports.table_kit import Named, Sheet, TableKit
from naravard_desktop.reports.table_kit_cover import write_cover
from naravard_desktop.reports.words import long_date

if TYPE_CHECKING:
    from fpdf import FPDF

LINE_HEIGHT = 9.5
"""Millimetres for one line of handwriting, and the boxes beside it."""

_COLUMNS = (("Grupp", 13.0), ("Tema", 19.0), ("Slag", 12.0), ("Prickar", 15.0))
_NUMBER_WIDTH = 9.0
_TEXT_WIDTH = INNER_WIDTH - _NUMBER_WIDTH - sum(width for _, width in _COLUMNS)
_RIGHT, _BOTTOM = MARGIN + INNER_WIDTH, PAGE_HEIGHT - MARGIN
_CORNER = 74.0
_QUESTIONS_END = 88.0
_LEGEND_LINE = 4.8
_LEGEND_SIZE = 9.5
_MOST_LEGEND_LINES = 9
_GREY = 110

Progress = Callable[[int, int], None]
"""Called with the sheets written so far and how many there are."""


def write_table_kit(kit: TableKit, path: Path, progress: Progress = lambda _done, _all: None) -> int:
    """Write *kit* to the PDF *path*, a cover first, and return how many sheets for tables it has.

    The same kit gives the same bytes; nothing in the file says who made it, where or when.

    Raises:
        UserError: it can't be written there; what was there is as it was.
    """
    paper = blank_paper(f"Bordsblad – {kit.session}")
    paper.c_margin = 0  # cells begin where other text does
    sheets = list(kit.sheets)
    write_cover(paper, kit, len(sheets))
    for number, sheet in enumerate(sheets, 1):
        _write_sheet(paper, kit, sheet)
        progress(number, len(sheets))
    save_paper(paper, path)
    return len(sheets)


def _write_sheet(paper: "FPDF", kit: TableKit, sheet: Sheet) -> None:
    paper.add_page()
    _write_head(paper, kit, sheet)
    top = _write_questions(paper, sheet)
    legend = _legend_height(kit)
    _write_lines(paper, top, _BOTTOM - legend - 3)
    _write_legend(paper, kit, _BOTTOM - legend)


# --- the head ---


def _write_head(paper: "FPDF", kit: TableKit, sheet: Sheet) -> None:
    width = INNER_WIDTH - (_CORNER + 6 if sheet.title else 0)
    paper.set_font(FAMILY, "B", 15)
    paper.text(MARGIN, MARGIN + 5.5, fitted(paper, kit.session, width))
    paper.set_font(FAMILY, "", 10.5)
    when = long_date(kit.day) if kit.day else ""
    paper.text(MARGIN, MARGIN + 12, fitted(paper, " · ".join(part for part in (when, kit.place) if part), width))
    left = _RIGHT - _CORNER
    if sheet.title:
        paper.set_line_width(0.6)
        paper.rect(left, MARGIN, _CORNER, 13)
        paper.set_font(FAMILY, "B", 20)
        paper.set_xy(left, MARGIN)
        paper.cell(_CORNER, 13, sheet.title, align="C")
    paper.set_line_width(0.3)
    paper.set_font(FAMILY, "", 9)
    paper.rect(_RIGHT - 4.5, MARGIN + 15.5, 4.5, 4.5)
    paper.set_xy(left, MARGIN + 15.5)
    paper.cell(_CORNER - 7, 4.5, "Inskrivet i datorn", align="R")


def _write_questions(paper: "FPDF", sheet: Sheet) -> float:
    """Write what is talked about and return where the lines may begin."""
    paper.set_y(MARGIN + 21)
    alone = len(sheet.agenda) == 1
    left_out = 0
    for number, block in enumerate(sheet.agenda, 1):
        if paper.get_y() > _QUESTIONS_END - 12:
            left_out += 1
            continue
        start = "" if alone else f"{number}. "
        minutes = f" ({block.minutes} min)" if block.minutes else ""
        paper.set_font(FAMILY, "B", 14 if alone else 11.5)
        paper.set_x(MARGIN)
        height = 6.5 if alone else 5.5
        asked = fitted(paper, f"{start}{block.question}{minutes}", 1.9 * INNER_WIDTH)
        paper.multi_cell(INNER_WIDTH, height, asked, align="L", new_x="LMARGIN", new_y="NEXT")
    if left_out:
        paper.set_font(FAMILY, "", 10)
        paper.cell(INNER_WIDTH, 5, f"… och {left_out} frågor till", new_x="LMARGIN", new_y="NEXT")
    paper.set_font(FAMILY, "B", 10)
    paper.set_xy(MARGIN, paper.get_y() + 1.5)
    said = "Skriv inga namn. En sak per rad, med deltagarnas egna ord."
    paper.cell(INNER_WIDTH, 5, said, new_x="LMARGIN", new_y="NEXT")
    return paper.get_y() + 2


# --- the lines ---


def _write_lines(paper: "FPDF", top: float, bottom: float) -> None:
    """Fill the place between *top* and *bottom* with numbered lines and their boxes."""
    head = 5.0
    count = int((bottom - top - head) / LINE_HEIGHT)
    paper.set_font(FAMILY, "B", 8.5)
    paper.set_xy(MARGIN, top)
    for text, width, align in (("Nr", _NUMBER_WIDTH, "L"), ("Vad som sades", _TEXT_WIDTH, "L")):
        paper.cell(width, head, text, align=align)
    for name, width in _COLUMNS:
        paper.cell(width, head, name, align="C")
    for number in range(1, count + 1):
        _write_line(paper, number, top + head + (number - 1) * LINE_HEIGHT)


def _write_line(paper: "FPDF", number: int, top: float) -> None:
    bottom = top + LINE_HEIGHT
    paper.set_font(FAMILY, "", 11)
    paper.text(MARGIN, bottom - 1.6, str(number))
    paper.set_line_width(0.25)
    paper.set_draw_color(_GREY)
    paper.line(MARGIN + _NUMBER_WIDTH - 1, bottom, MARGIN + _NUMBER_WIDTH + _TEXT_WIDTH - 3, bottom)
    paper.set_draw_color(0)
    left = MARGIN + _NUMBER_WIDTH + _TEXT_WIDTH
    for _, width in _COLUMNS:
        paper.rect(left + 0.8, top + 1, width - 1.6, LINE_HEIGHT - 1)
        left += width


# --- the legend ---


def _legend_lines(kit: TableKit) -> int:
    wanted = max(len(kit.groups), -(-len(kit.themes) // 2), 1)
    return min(wanted, _MOST_LEGEND_LINES)


def _legend_height(kit: TableKit) -> float:
    return (_legend_lines(kit) + 2) * _LEGEND_LINE + 4


def _write_legend(paper: "FPDF", kit: TableKit, top: float) -> None:
    lines = _legend_lines(kit)
    third = INNER_WIDTH / 3
    paper.set_line_width(0.3)
    paper.line(MARGIN, top, _RIGHT, top)
    top += 1.5
    left, right = kit.themes[:lines], kit.themes[lines : 2 * lines]
    more = " (fler på försättsbladet)" if len(kit.themes) > 2 * lines else ""
    _write_numbered(paper, "Grupp", kit.groups[:lines], MARGIN, top, third)
    _write_numbered(paper, f"Tema{more}", left, MARGIN + third, top, third)
    _write_numbered(paper, "", right, MARGIN + 2 * third, top, third, first=lines + 1)
    last = top + (lines + 1) * _LEGEND_LINE + 1
    marks = " · ".join(f"{mark} {kind}" for kind, mark in KIND_MARKS.items())
    end = _write_labelled(paper, "Slag", marks, MARGIN, last)
    _write_labelled(paper, "Prickar", _dots_rule(kit), end + 8, last)


def _dots_rule(kit: TableKit) -> str:
    if kit.dots_each is None:
        return "antalet som anteckningen fick"
    several = "flera får" if kit.dots_stacked else "högst en får"
    return f"{kit.dots_each} per person; {several} sitta på samma anteckning"


def _write_labelled(paper: "FPDF", label: str, text: str, left: float, top: float) -> float:
    """Write *text* after its *label* and return where it ends."""
    paper.set_xy(left, top)
    for style, part in (("B", f"{label}  "), ("", text)):
        paper.set_font(FAMILY, style, _LEGEND_SIZE)
        paper.cell(None, _LEGEND_LINE, part)
    return paper.get_x()


def _write_numbered(
    paper: "FPDF", heading: str, names: Sequence[Named], left: float, top: float, width: float, first: int = 1
) -> None:
    """Write *names*, numbered from *first*, under *heading*, each on a line."""
    paper.set_font(FAMILY, "B", _LEGEND_SIZE)
    paper.set_xy(left, top)
    paper.cell(width, _LEGEND_LINE, heading)
    for number, named in enumerate(names, first):
        y = top + (number - first + 1) * _LEGEND_LINE
        paper.set_font(FAMILY, "B", _LEGEND_SIZE)
        paper.set_xy(left, y)
        paper.cell(6, _LEGEND_LINE, str(number), align="R")
        paper.set_font(FAMILY, "", _LEGEND_SIZE)
        name = printable(paper, named.name)
        room = width - 10
        shown = name if paper.get_string_width(name) <= room else fitted(paper, named.short, room)
        paper.set_xy(left + 8, y)
        paper.cell(room, _LEGEND_LINE, shown)
