"""Loads Inter and answers which font a kind of text has."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from naravard_desktop.assets import resource
from naravard_desktop.qt.tokens import TYPE, TextKind

_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold")
_DISPLAY = frozenset({"section", "title", "question"})


def load_fonts() -> list[str]:
    """Make Inter known to Qt and return the families that were loaded; call it once per application.

    An installation without the font files falls back to the system's font and stays usable.
    """
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.otf")))
        if number >= 0:
            families.extend(QFontDatabase.applicationFontFamilies(number))
    return families


@lru_cache(maxsize=64)
def _font(kind: TextKind, weight: int, pixels: int) -> QFont:
    font = QFont(["Inter Display", "Inter"] if kind in _DISPLAY else ["Inter"])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: columns stay even while counts change
    return font


def font(kind: TextKind = "body", weight: int | None = None, scale: float = 1.0) -> QFont:
    """Return a copy of the font for *kind* of text.

    Args:
        kind: a row of `tokens.TYPE`.
        weight: 400, 500 or 600; None takes the kind's own.
        scale: text size, 1.0 = 100 %; 0.8 to 2.0.
    """
    pixels, own = TYPE[kind]
    return QFont(_font(kind, weight or own, round(pixels * scale)))
