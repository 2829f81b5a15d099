"""Sets the lines of a report as a page to read: headings, paragraphs, tables. Notes stay plain text throughout."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from naravard_desktop.qt.theme import Look
from naravard_desktop.qt.tokens import TextKind
from naravard_desktop.reports.text_preview import Line, LineKind

_FIRST_COLUMN: Final = 2.2  # times the width of the others
_HEADINGS: Final[dict[int, tuple[TextKind, str]]] = {
    1: ("title", "primary"),
    2: ("section", "primary"),
    3: ("emphasis", "accentink"),
}


@dataclass(frozen=True)
class Chapter:
    """A heading and the number of its text block in the document."""

    text: str
    level: int
    block: int


@dataclass(frozen=True)
class _Style:
    """How a line is set; distances in pixels at 100 % text."""

    font: TextKind = "body"
    weight: int | None = None
    colour: str = "ink"
    above: int = 0
    below: int = 8
    indent: int = 0
    ground: str = ""


_STYLES: Final[dict[LineKind, _Style]] = {
    LineKind.TITLE: _Style("title", None, "primary", 24, 4),
    LineKind.SUBTITLE: _Style("emphasis", 400, "muted", 0, 20),
    LineKind.FACT: _Style("body", None, "ink", 0, 2),
    LineKind.LEAD: _Style("emphasis", 400, "ink", 0, 10),
    LineKind.TEXT: _Style("body", None, "ink", 0, 10),
    LineKind.BULLET: _Style("body", None, "ink", 0, 6, 20),
    LineKind.CAPTION: _Style("caption", 600, "ink", 14, 4),
    LineKind.SOURCE: _Style("caption", None, "muted", 4, 14),
    LineKind.PICTURE: _Style("body", None, "muted", 0, 8, 0, "panel"),
    LineKind.QUOTE: _Style("emphasis", 400, "ink", 8, 8, 20),
    LineKind.NOTE: _Style("body", None, "ink", 0, 7),
}


class PageSetter:
    """Writes lines into a `QTextDocument` in the look that is given."""

    def __init__(self, look: Look, margin: int = 56) -> None:
        """Begin an empty page with *margin* pixels, at 100 % text, to its left and right."""
        self._look = look
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(look.font())
        self.document.setDocumentMargin(0)
        self.chapters: list[Chapter] = []
        frame = QTextFrameFormat()
        frame.setLeftMargin(look.px(margin))
        frame.setRightMargin(look.px(margin))
        frame.setTopMargin(look.px(32))
        frame.setBottomMargin(look.px(56))
        self.document.rootFrame().setFrameFormat(frame)
        self._cursor = QTextCursor(self.document)
        self._empty = True

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Set *lines*, in their order, after what is there."""
        self._cursor.beginEditBlock()
        at = 0
        while at < len(lines):
            line = lines[at]
            if line.kind is LineKind.COLUMNS:
                end = at + 1
                while end < len(lines) and lines[end].kind is LineKind.ROW:
                    end += 1
                self._set_table(lines[at:end])
                at = end
            else:
                self._set_line(line)
                at += 1
        self._cursor.endEditBlock()

    def _set_line(self, line: Line) -> None:
        if line.kind is LineKind.HEADING:
            kind, colour = _HEADINGS.get(line.level, _HEADINGS[3])
            above = {1: 36, 2: 20}.get(line.level, 12)
            self._begin(_Style(kind, None, colour, above, 8), line.level)
            self.chapters.append(Chapter(line.text, line.level, self._cursor.blockNumber()))
            self._write(line.text, self._format(kind, None, colour))
            return
        style = _STYLES[line.kind]
        self._begin(style)
        if line.kind is LineKind.NOTE:
            self._write_note(*line.cells)
        elif line.kind is LineKind.FACT:
            self._write(f"{line.cells[0]}: ", self._format("body", None, "muted"))
            self._write(line.cells[1], self._format("body", None, "ink"))
        elif line.kind is LineKind.QUOTE:
            self._write(line.cells[0], self._format(style.font, style.weight, style.colour))
            self._write(f"\u2028{line.cells[1]}", self._format("caption", None, "muted"))
        else:
            sign = "•\u2002" if line.kind is LineKind.BULLET else ""
            self._write(f"{sign}{line.text}", self._format(style.font, style.weight, style.colour))

    def _write_note(self, readable_id: str, text: str, reference: str) -> None:
        self._write(f"{readable_id}\u2002", self._format("caption", 600, "primary"))
        self._write(text.replace("\n", "\u2028"), self._format("body", None, "ink"))
        if reference:
            self._write(f"\u2002{reference}", self._format("caption", None, "muted"))

    def _begin(self, style: _Style, heading: int = 0) -> None:
        px = self._look.px
        block = QTextBlockFormat()
        block.setTopMargin(px(style.above))
        block.setBottomMargin(px(style.below))
        block.setLeftMargin(px(style.indent))
        block.setTextIndent(-px(14) if style.indent == 20 and style.font == "body" else 0)
        large = heading or style.font == "title"
        block.setLineHeight(110 if large else 135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setHeadingLevel(heading)
        if style.ground:
            block.setBackground(self._look.colour(style.ground))
        if self._empty:
            self._cursor.setBlockFormat(block)
            self._empty = False
        else:
            self._cursor.insertBlock(block)

    def _write(self, text: str, style: QTextCharFormat) -> None:
        # insertText, never insertHtml: what people wrote can't become markup.
        self._cursor.insertText(text, style)

    def _format(self, kind: TextKind, weight: int | None, colour: str) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._look.font(kind, weight))
        style.setForeground(QBrush(self._look.colour(colour)))
        return style

    # --- tables ---

    def _set_table(self, lines: Sequence[Line]) -> None:
        rows = [line.cells for line in lines]
        columns = len(rows[0])
        numeric = [all(_is_number(row[column]) for row in rows[1:]) for column in range(columns)]
        self._begin(_Style(above=0, below=0))
        table = self._cursor.insertTable(len(rows), columns, self._table_format(columns, named=not numeric[0]))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = table.cellAt(number, column)
                cursor = cell.firstCursorPosition()
                cursor.setBlockFormat(_aligned(numeric[column]))
                head = number == 0
                weight = 600 if head or (column == 0 and not numeric[0]) else None
                cursor.insertText(text, self._format("caption", weight, "onprimary" if head else "ink"))
                ground = "primary" if head else "panel" if number % 2 == 0 else "surface"
                shade = cell.format().toTableCellFormat()
                shade.setBackground(self._look.colour(ground))
                cell.setFormat(shade)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _table_format(self, columns: int, named: bool) -> QTextTableFormat:
        style = QTextTableFormat()
        style.setHeaderRowCount(1)
        style.setBorder(0)
        style.setCellSpacing(0)
        style.setCellPadding(self._look.px(6))
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if columns > 1:
            first = _FIRST_COLUMN if named else 1.0
            unit = 100 / (first + columns - 1)
            shares = [unit * first, *([unit] * (columns - 1))]
            style.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        return style


def _aligned(right: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    return block


def _is_number(text: str) -> bool:
    """Tell whether a cell holds a count, one that is hidden, or none."""
    bare = "".join(text.split()).lstrip("<").replace(",", "").rstrip("%")
    return bare.isdigit() or bare in ("dolt", "–", "")
