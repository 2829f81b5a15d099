"""Dresses the application: Fusion, a palette and one style sheet, all from the tokens.

Nobody is told what the theme is: it's read back from the application's palette and font, which Qt already
hands to every widget and announces with PaletteChange and FontChange. So nothing can be out of step.
"""

import re
from string import Template
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from naravard_desktop.assets import resource
from naravard_desktop.qt.fonts import font
from naravard_desktop.qt.tokens import BODY_PX, DARK, LIGHT, TextKind, Tokens

FUSION: Final = ("-style", "fusion")
"""Arguments that an application has to be started with, where the desktop's own style is another."""

_DARK_GROUND: Final = QColor(DARK.bg)
LOOK_CHANGES: Final = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})
"""What Qt sends to every widget when theme or text size is another."""

_SCALED = re.compile(r"(\d+(?:\.\d+)?)sp\b")


class Look(NamedTuple):
    """The theme in force: colours and text scale (1.0 = 100 %)."""

    tokens: Tokens
    scale: float

    @property
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self.tokens is DARK

    def px(self, pixels: float) -> int:
        """Return *pixels* at 100 % text as pixels at the present text size."""
        return round(pixels * self.scale)

    def font(self, kind: TextKind = "body", weight: int | None = None) -> QFont:
        """Return the font of *kind* at the present text size."""
        return font(kind, weight, self.scale)

    def colour(self, name: str) -> QColor:
        """Return the token *name* as a colour: ``look.colour("primbg")``."""
        return QColor(getattr(self.tokens, name))


def current_look() -> Look:
    """Return the look the application has now; before `apply_theme` that's the light one at 100 %."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window) == _DARK_GROUND
    pixels = QGuiApplication.font().pixelSize()
    return Look(DARK if dark else LIGHT, pixels / BODY_PX if pixels > 0 else 1.0)


def apply_theme(app: QApplication, dark: bool | None, scale: float = 1.0) -> Look:
    """Give *app* the light or dark theme at *scale* (0.8 to 2.0); open windows follow at once.

    None takes what the desktop asks for. ``QStyleHints.colorSchemeChanged`` tells when that changes.
    """
    look = Look(DARK if _choose_scheme(dark) else LIGHT, scale)
    QPixmapCache.clear()
    app.setPalette(palette(look.tokens))
    app.setFont(look.font())
    app.setStyleSheet(style_sheet(look))
    return current_look()


def _choose_scheme(dark: bool | None) -> bool:
    """Tell the desktop which scheme its own parts, such as title bars, should have; return whether it's dark."""
    hints = QGuiApplication.styleHints()
    if dark is None:
        hints.unsetColorScheme()
        return system_prefers_dark()
    hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    return dark


def system_prefers_dark() -> bool:
    """Return whether the desktop asks for dark colours; False where it doesn't say."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of *tokens* for what the style sheet doesn't reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.panel,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.bg,
        role.PlaceholderText: tokens.muted,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.danger,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.onprimary,
        role.Accent: tokens.primary,
        role.Light: tokens.surface,
        role.Midlight: tokens.panel,
        role.Mid: tokens.line,
        role.Dark: tokens.strong,
        role.Shadow: tokens.strong,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.off))
    return made


def style_sheet(look: Look) -> str:
    """Return the style sheet for *look*: ``$token`` is its colour, ``12sp`` is pixels at the text size."""
    text = resource("styles/naravard.qss").read_text(encoding="utf-8")
    glyphs = resource("styles/dark" if look.dark else "styles/light").as_posix()
    values = {name: value for name, value in look.tokens._asdict().items() if isinstance(value, str)}
    filled = Template(text).substitute(values, glyphs=glyphs)
    return _SCALED.sub(lambda found: f"{look.px(float(found[1]))}px", filled)
