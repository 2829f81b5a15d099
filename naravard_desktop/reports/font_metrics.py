"""How wide text is in Calibri (Carlito has the same widths by design), without a font file.

The widths are those of Carlito's horizontal metrics table, in 1/255 em for the 256 characters of Latin-1. Any other
character counts as wide as "?", which is near the mean of all letters.
"""

UNITS_PER_EM = 255

_REGULAR = bytes.fromhex(
    "00000000000000000000000000000000000000000000000000000000000000003a53667f81b6ae384d4d7f7f404e4062"
    "8181818181818181818144447f7f7f76e4948b889d7d75a19f4051846bdaa5a984ac8a757ca491e3847c774e624e7f7f"
    "4a7a866c867f4e78863b3d743bcc868686865964558673b66e73655075507f0000000000000000000000000000000000"
    "0000000000000000000000000000000053537f817f817f7f64d567837f008164567f56554a8c95404e3f6c83a2abac76"
    "949494949494c3887d7d7d7d404040409fa5a9a9a9a9a97fa9a4a4a4a47c84867a7a7a7a7a7ac56c7f7f7f7f3b3b3b3b"
    "868686868686867f8786868686738673"
)
_BOLD = bytes.fromhex(
    "00000000000000000000000000000000000000000000000000000000000000003a53707f81bab43c4f4f7f7f424e446e"
    "8181818181818181818146467f7f7f76e59b8f87a17c75a2a144548b6cdfa8ac88af90797ea697e78c847a536e537f7f"
    "4d7e896b89805179893f417a3fcf898989895b66588979be7579655879587f0000000000000000000000000000000000"
    "0000000000000000000000000000000053537f817f817f7f6ad56a897f008163577f56564d9098444d406f89a8b0b376"
    "9b9b9b9b9b9bc6877c7c7c7c44444444a3a8acacacacac7faea6a6a6a684888d7e7e7e7e7e7ec66b808080803f3f3f3f"
    "898989898989897f8b89898989798979"
)
_WIDTHS = {False: _REGULAR, True: _BOLD}
_LOST_AT_LINE_END = 3.2
"""Mean width in ems that a full line leaves unused because the next word didn't fit; measured on Swedish notes."""


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Return the width in points of *text* on one line at *size* points."""
    units = sum(text.encode("latin-1", "replace").translate(_WIDTHS[bold]))
    return units * size / UNITS_PER_EM


def line_count(text: str, size: float, width: float, bold: bool = False) -> int:
    """Return about how many lines *text* takes at *size* points in a column *width* points wide; at least 1.

    Long paragraphs are estimated from their total width, since thousands of notes are measured for one report.
    """
    if "\n" in text:
        return sum(line_count(line, size, width, bold) for line in text.split("\n"))
    needed = text_width(text, size, bold)
    if needed <= width:
        return 1
    usable = max(width - _LOST_AT_LINE_END * size / 2, width / 2)
    return int((needed - width) / usable) + 2
