"""How spans of a text stand out: what a search hit, what a completion matched, what needs attention."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from naravard_desktop.qt.theme import Look
from naravard_desktop.qt.utf16 import utf16_place

_Spans = Iterable[tuple[int, int]]


def format_ranges(look: Look, text: str, marks: _Spans, matches: _Spans, hits: _Spans) -> list[QTextLayout.FormatRange]:
    """Return the formats of *text*; spans count its characters, and where they overlap the later sort wins."""
    return [
        *_ranges(text, marks, mark_format(look)),
        *_ranges(text, matches, _match_format()),
        *_ranges(text, hits, _hit_format(look)),
    ]


def _ranges(text: str, spans: _Spans, style: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    for start, end in spans:
        piece = QTextLayout.FormatRange()
        first, last = utf16_place(text, start), utf16_place(text, min(end, len(text)))
        piece.start, piece.length, piece.format = first, last - first, style
        if piece.length > 0:
            found.append(piece)
    return found


def _match_format() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.DemiBold)
    style.setFontUnderline(True)
    return style


def _hit_format(look: Look) -> QTextCharFormat:
    style = _match_format()
    style.setBackground(look.colour("hit"))
    style.setForeground(look.colour("hitink"))
    return style


def mark_format(look: Look) -> QTextCharFormat:
    """Return how a span that needs attention looks, such as personal data: wavy underline and tint."""
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(look.colour("danger"))
    style.setBackground(look.colour("warnbg"))
    return style
