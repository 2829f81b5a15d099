"""Text on several lines with search hits and marked spans; one object measures and draws it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from naravard_desktop.qt.theme import Look

Span = tuple[int, int]  # start and end character, end excluded

_Spans = tuple[Sequence[Span], Sequence[Span], Sequence[Span]]  # marks, matches, hits

_ELLIPSIS = "…"


class TextBlock:
    """*text* laid out in a column.

    Attributes:
        height: pixels, line height times lines.
        width: pixels of the widest line, at most the column's.
        lines: how many lines are drawn.
        elided: whether the text was cut to fit `max_lines`.
        shown: the text as it's drawn, cut or whole.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        width: float,
        font: QFont | None = None,
        *,
        hits: Iterable[Span] = (),
        marks: Iterable[Span] = (),
        matches: Iterable[Span] = (),
        max_lines: int = 0,
        line_height: float = 0,
        colour: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Lay *text* out.

        Args:
            width: column width in pixels, > 0.
            hits: spans that matched a search: bold, underlined and tinted.
            matches: spans that matched what's being completed: bold and underlined, no tint.
            marks: spans that need attention, such as personal data: wavy underline and tint.
            max_lines: cut the rest and end in an ellipsis; 0 = all lines.
            line_height: pixels from line to line; at least the font's own.
            colour: token of the text.
        """
        self._look = look
        self._font = font or look.font()
        self._width = max(width, 1.0)
        self._step = max(line_height, QFontMetricsF(self._font).height())
        self._align = align
        self._colour = QColor(look.colour(colour))
        spans = tuple(marks), tuple(matches), tuple(hits)
        self._layout, ends = self._lay_out(text, spans)
        self.elided = 0 < max_lines < len(ends)
        self.shown = self._cut(text, ends, max_lines) if self.elided else text
        if self.elided:
            self._layout, ends = self._lay_out(self.shown, spans)
        self.lines = len(ends)
        self.height = self._step * self.lines
        lines = (self._layout.lineAt(number) for number in range(self.lines))
        self.width = max((line.naturalTextWidth() for line in lines), default=0.0)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the block with its upper left corner *at*."""
        painter.setPen(self._colour)
        self._layout.draw(painter, at)

    def _lay_out(self, text: str, spans: _Spans) -> tuple[QTextLayout, list[int]]:
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font)
        option = QTextOption(self._align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if any(spans):
            from naravard_desktop.qt.text_formats import format_ranges  # 2 ms that plain text doesn't need

            layout.setFormats(format_ranges(self._look, text, *spans))
        layout.beginLayout()
        ends: list[int] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, len(ends) * self._step + (self._step - line.height()) / 2))
            ends.append(line.textStart() + line.textLength())
            line = layout.createLine()
        layout.endLayout()
        return layout, ends

    def _cut(self, text: str, ends: list[int], max_lines: int) -> str:
        start = ends[max_lines - 2] if max_lines > 1 else 0
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)  # hits are wider: leave room for the widest case
        rest = text[start : ends[max_lines - 1]].rstrip().rstrip(_ELLIPSIS) + _ELLIPSIS
        return text[:start] + QFontMetricsF(bold).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)


def text_width(font: QFont, text: str) -> float:
    """Return how wide *text* is on one line, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(font: QFont, text: str, width: float) -> str:
    """Return *text*, shortened with an ellipsis to fit *width* pixels."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
