"""Make ``resources/fonts/paper/*.ttf`` from the Inter that the window uses.

Inter's outlines are cubic (CFF). fpdf2 embeds such a font as if it were TrueType, and some readers then show nothing;
see docs/decisions/fpdf2.md. So the paper has the same letters with TrueType's quadratic outlines, without layout
features, hints and the glyphs that no character asks for.
"""

import sys
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WEIGHTS = ("Inter-Regular", "Inter-SemiBold")
TOLERANCE = 1.0
"""How far a quadratic curve may stray from the cubic one, in units of 1/2048 em."""

LAST = 0x22FF
"""Latin, Greek, Cyrillic, punctuation, arrows and signs; symbols beyond have no place on paper."""


def main() -> int:
    """Write each weight."""
    target = FONTS / "paper"
    target.mkdir(exist_ok=True)
    for weight in WEIGHTS:
        font = reduced(FONTS / f"{weight}.otf")
        make_quadratic(font)
        font.save(target / f"{weight}.ttf")
        print(target / f"{weight}.ttf", (target / f"{weight}.ttf").stat().st_size)
    return 0


def reduced(path: Path) -> Any:
    """Return the font in *path* with only the glyphs that its characters up to `LAST` ask for."""
    font: Any = TTFont(path, recalcTimestamp=False)  # its tables are made at run time, so no type says what they hold
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if code <= LAST])
    subsetter.subset(font)
    return font


def make_quadratic(font: Any) -> None:
    """Give *font* TrueType outlines in place of its cubic ones."""
    shapes, glyphs = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, TOLERANCE, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), glyphs
    _replace_header(font)
    for name, glyph in glyphs.items():
        glyph.recalcBounds(font["glyf"])
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = width, getattr(glyph, "xMin", 0)


def _replace_header(font: Any) -> None:
    header: Any = newTable("maxp")
    font["maxp"] = header
    header.tableVersion = 0x00010000
    for name in ("Zones", "TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(header, f"max{name}", 0)
    header.maxZones, header.maxSizeOfInstructions, header.maxComponentElements = 1, 0, 0
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    for table in ("CFF ", "VORG", "GSUB", "GPOS", "GDEF"):
        if table in font:
            del font[table]
    font.sfntVersion = "\x00\x01\x00\x00"


if __name__ == "__main__":
    sys.exit(main())
