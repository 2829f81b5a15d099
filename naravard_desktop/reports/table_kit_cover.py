"""The first page of a kit of table sheets: how to fill them in, how to type them in, and what the numbers mean."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from naravard_desktop.reports.paper import FAMILY, INNER_WIDTH, MARGIN, PAGE_HEIGHT, fitted
from naravard_desktop.reports.table_kit import Named, TableKit
from naravard_desktop.reports.words import counted, long_date

if TYPE_CHECKING:
    from fpdf import FPDF

_LINE = 5.6
_GAP = 6.0
_COLUMN = (INNER_WIDTH - _GAP) / 2

_FILL_IN = (
    "Skriv inga namn, varken på dem som är med eller på andra. Skriv inte heller personnummer, telefon eller adress.",
    "En sak per rad, med deltagarnas egna ord. Räcker inte raden: fortsätt på nästa och stryk dess nummer.",
    "Grupp är den som talar: en siffra ur listan. Tema är vad det handlar om: en eller flera siffror, som 1 och 4.",
    'Slag: ! hinder, + förslag, ? fråga, " citat som är skrivet ordagrant.',
    "Rutor som är tomma går att fylla i efteråt. Det som sades är viktigast.",
)
_TYPE_IN = (
    "Öppna projektet, gå till Fånga (Ctrl+2) och välj tillfället (Ctrl+T).",
    "Tryck på Tillfälle och välj ”Skriv in från papper”.",
    "Välj bord och runda. Skriv av raderna: Tabb går till nästa ruta, Enter till nästa rad. "
    "En rad är sparad när du lämnar den.",
    "Kryssa för ”Inskrivet i datorn” på bladet, så blir inget blad inskrivet två gånger.",
)


def write_cover(paper: "FPDF", kit: TableKit, sheets: int) -> None:
    """Write the cover of a kit with *sheets* sheets, and as many pages as its list of numbers needs."""
    paper.add_page()
    _write_head(paper, kit, sheets)
    _write_steps(paper, "Så fyller ni i bladen", (*_FILL_IN, *_dots(kit)))
    _write_steps(paper, "Så skriver ni in dem efteråt", _TYPE_IN)
    _write_list(paper, "Grupper", kit.groups)
    _write_list(paper, "Teman", kit.themes)


def _write_head(paper: "FPDF", kit: TableKit, sheets: int) -> None:
    paper.set_font(FAMILY, "B", 24)
    paper.set_xy(MARGIN, MARGIN)
    paper.cell(INNER_WIDTH, 11, "Bordsblad", new_x="LMARGIN", new_y="NEXT")
    paper.set_font(FAMILY, "B", 15)
    paper.cell(INNER_WIDTH, 8, fitted(paper, kit.session, INNER_WIDTH), new_x="LMARGIN", new_y="NEXT")
    paper.set_font(FAMILY, "", 11)
    size = [counted(kit.tables, "bord", "bord")] if kit.tables > 1 else []
    size += [counted(kit.rounds, "runda", "rundor")] if kit.rounds > 1 else []
    count = counted(sheets, "blad", "blad") + (f" ({', '.join(size)})" if size else "")
    facts = (long_date(kit.day) if kit.day else "", kit.place, count)
    line = " · ".join(part for part in facts if part)
    paper.cell(INNER_WIDTH, 6, fitted(paper, line, INNER_WIDTH), new_x="LMARGIN", new_y="NEXT")


def _dots(kit: TableKit) -> tuple[str, ...]:
    if kit.dots_each is None:
        return ("Prickar: räkna hur många anteckningen fick, om ni använder prickar.",)
    stacked = "flera av dem får" if kit.dots_stacked else "högst en av dem får"
    rule = f"Prickar: var och en har {kit.dots_each}, och {stacked} sitta på samma anteckning."
    return (f"{rule} Räkna när alla är klara, och skriv antalet.",)


def _write_steps(paper: "FPDF", heading: str, steps: Sequence[str]) -> None:
    _write_heading(paper, heading)
    for number, step in enumerate(steps, 1):
        paper.set_font(FAMILY, "B", 10.5)
        paper.cell(7, _LINE, f"{number}.")
        paper.set_font(FAMILY, "", 10.5)
        paper.multi_cell(INNER_WIDTH - 7, _LINE, step, align="L", new_x="LMARGIN", new_y="NEXT")
        paper.ln(0.8)


def _write_list(paper: "FPDF", heading: str, names: Sequence[Named]) -> None:
    if not names:
        return
    _write_heading(paper, heading)
    # Two abreast, read across: a list that goes on overleaf is still in order.
    for start in range(0, len(names), 2):
        _turn_page(paper, _LINE)
        for column, named in enumerate(names[start : start + 2]):
            paper.set_x(MARGIN + column * (_COLUMN + _GAP))
            paper.set_font(FAMILY, "B", 10.5)
            paper.cell(8, _LINE, str(start + column + 1))
            paper.set_font(FAMILY, "", 10.5)
            paper.cell(_COLUMN - 8, _LINE, fitted(paper, named.name, _COLUMN - 8))
        paper.ln(_LINE)


def _write_heading(paper: "FPDF", text: str) -> None:
    _turn_page(paper, 3 * _LINE)
    paper.ln(5)
    paper.set_font(FAMILY, "B", 13)
    paper.cell(INNER_WIDTH, 8, text, new_x="LMARGIN", new_y="NEXT")


def _turn_page(paper: "FPDF", needed: float) -> None:
    if paper.get_y() + needed > PAGE_HEIGHT - MARGIN:
        paper.add_page()
