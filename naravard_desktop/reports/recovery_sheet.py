"""A sheet of paper that opens an encrypted project without its passphrase."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from naravard_desktop.domain.recovery_code import GROUPS
from naravard_desktop.reports.paper import FAMILY, INNER_WIDTH, MARGIN, blank_paper, fitted, save_paper
from naravard_desktop.reports.words import long_date

if TYPE_CHECKING:
    from fpdf import FPDF

_COLUMNS = 4
_GROUP_WIDTH, _GROUP_HEIGHT = 29.0, 15.0
_QR_SIDE = 46.0
_LABEL, _BODY, _CODE, _TITLE = 9, 11, 21, 26
"""Type sizes in points; all else here is in mm."""

_LINE = 6.0
_NUMBERED = 7.0
_QUIET = 90
"""Grey of what is only there to help; black is 0."""

_STEPS = (
    "Öppna projektet i Naravard som vanligt.",
    "Välj ”Använd återställningskod” i rutan som frågar efter lösenfrasen.",
    "Skriv koden grupp för grupp, med små eller stora bokstäver. Blir en grupp fel säger programmet till.",
    "Välj en ny lösenfras och gör ett nytt blad. Det här gäller inte längre då.",
)
_CARE = (
    "Den som har både bladet och projektfilen kan läsa allt i den.",
    "Ta bort PDF-filen när bladet är utskrivet.",
    "Bladet slutar gälla när lösenfrasen byts eller tas bort.",
)


def write_recovery_sheet(path: Path, title: str, code: str, made: date) -> None:
    """Write the sheet for the project *title* to the PDF *path*: one A4 page that names neither file nor person.

    Args:
        code: as `Key.recovery_code` gives it.

    Raises:
        UserError: it can't be written there; what was there is as it was.
    """
    paper = blank_paper("Återställningsblad")
    paper.c_margin = 0  # cells begin where other text does
    paper.add_page()
    _write_head(paper, title, made)
    _write_code(paper, code.split())
    _write_what_to_do(paper)
    _write_foot(paper)
    save_paper(paper, path)


def _write_head(paper: "FPDF", title: str, made: date) -> None:
    _type(paper, _TITLE, "B")
    paper.text(MARGIN, 30, "Återställningsblad")
    _type(paper, 15)
    paper.text(MARGIN, 40, fitted(paper, title, INNER_WIDTH))
    _type(paper, _BODY, grey=_QUIET)
    paper.text(MARGIN, 47, f"Naravard · gjort {long_date(made)}")


def _write_code(paper: "FPDF", groups: Sequence[str]) -> None:
    top = 57.0
    paper.set_draw_color(_QUIET)
    paper.line(MARGIN, top - 3, MARGIN + INNER_WIDTH, top - 3)
    _type(paper, 13, "B")
    paper.text(MARGIN, top + 6, "Återställningskod")
    for number, group in enumerate(groups):
        row, column = divmod(number, _COLUMNS)
        x, y = MARGIN + column * _GROUP_WIDTH, top + 11 + row * _GROUP_HEIGHT
        _type(paper, _LABEL, grey=_QUIET)
        paper.text(x, y + 4, f"{number + 1}" if number < GROUPS - 1 else f"{GROUPS}  kontroll")
        _type(paper, _CODE, "B")
        paper.text(x, y + 12, group)
    _draw_qr(paper, " ".join(groups), MARGIN + INNER_WIDTH - _QR_SIDE, top + 5)
    _type(paper, _LABEL, grey=_QUIET)
    paper.set_xy(MARGIN + INNER_WIDTH - _QR_SIDE, top + 7 + _QR_SIDE)
    paper.multi_cell(_QR_SIDE, 4.2, "Samma kod. En telefon som läser av den kan spara en kopia.", align="L")


def _draw_qr(paper: "FPDF", text: str, x: float, y: float) -> None:
    import segno

    matrix = segno.make(text, error="m", micro=False).matrix
    module = _QR_SIDE / len(matrix)
    paper.set_fill_color(0)
    for row, cells in enumerate(matrix):
        for start, end in _runs(cells):
            paper.rect(x + start * module, y + row * module, (end - start) * module, module, "F")


def _runs(cells: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where dark cells begin and end, so that no hairline shows between neighbours."""
    start: int | None = None
    for place, dark in enumerate((*cells, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None


def _write_what_to_do(paper: "FPDF") -> None:
    paper.line(MARGIN, 146, MARGIN + INNER_WIDTH, 146)
    paper.set_y(154)
    _heading(paper, "Om lösenfrasen är glömd")
    for number, step in enumerate(_STEPS, 1):
        _item(paper, f"{number}.", step)
    paper.ln(5)
    _heading(paper, "Förvara bladet inlåst, inte i datorn")
    for sentence in _CARE:
        _item(paper, "–", sentence)


def _heading(paper: "FPDF", text: str) -> None:
    _type(paper, 13, "B")
    paper.set_x(MARGIN)
    paper.cell(INNER_WIDTH, 9, text, new_x="LMARGIN", new_y="NEXT")


def _item(paper: "FPDF", sign: str, text: str) -> None:
    _type(paper, _BODY)
    paper.set_x(MARGIN)
    paper.cell(_NUMBERED, _LINE, sign)
    paper.multi_cell(INNER_WIDTH - _NUMBERED, _LINE, text, align="L", new_x="LMARGIN", new_y="NEXT")


def _write_foot(paper: "FPDF") -> None:
    _type(paper, _LABEL, grey=_QUIET)
    paper.set_xy(MARGIN, 270)
    text = (
        "Även utan Naravard: grupp 1–16 är filens råa nyckel med hexadecimala siffror. Ett program för SQLCipher 4 "
        "öppnar filen med PRAGMA key = \"x'…'\". Grupp 17 är en kontrollsumma och hör inte till nyckeln."
    )
    paper.multi_cell(INNER_WIDTH, 4.4, text, align="L")


def _type(paper: "FPDF", size: float, style: str = "", grey: int = 0) -> None:
    paper.set_font(FAMILY, style, size)
    paper.set_text_color(grey)
