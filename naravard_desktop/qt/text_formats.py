"""How spans of a text stand out: what a search hit, what a completion matched, what needs attention."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from naravard_desktop.qt.theme import Look

_Spans = Iterable[tuple[int, int]]


def format_ranges(
    look: Look, length: int, marks: _Spans, matches: _Spans, hits: _Spans
) -> list[QTextLayout.FormatRange]:
    """Return the formats of a text of *length* characters; where spans overlap the later sort wins."""
    return [
        *_ranges(length, marks, _mark_format(look)),
        *_ranges(length, matches, _match_format()),
        *_ranges(length, hits, _hit_format(look)),
    ]


def _ranges(length: int, spans: _Spans, style: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    for start, end in spans:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, min(end, length) - start, style
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


def _mark_format(look: Look) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(look.colour("danger"))
    style.setBackground(look.colour("warnbg"))
    return style
