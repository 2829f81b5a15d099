"""The look in numbers: colours of the light and the dark theme, type sizes, spaces, and how numbers themselves look."""

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QLocale

TextKind = Literal["caption", "body", "emphasis", "section", "title", "question"]
Tone = Literal["neutral", "primary", "accent", "warn", "danger"]


class Tokens(NamedTuple):
    """One theme's colours as ``#RRGGBB``. What each is for stands in its comment; contrast is tested."""

    ink: str  # text
    muted: str  # secondary text and icons
    off: str  # what cannot be used right now
    primary: str  # main action, focus, selection
    onprimary: str  # text on primary
    primaryhover: str
    primbg: str  # selected row, active rail item, focus halo
    accent: str  # progress, done
    accentink: str  # text on accentbg
    accentbg: str  # theme chip, done chip
    bg: str  # page
    surface: str  # card, field
    panel: str  # quiet inset, status bar
    line: str  # dividers and card edges: decoration only, 1.4:1
    strong: str  # the edge of everything that can be operated, >= 3:1
    warn: str
    warnbg: str
    warnline: str  # decoration only
    danger: str
    dangerbg: str
    hit: str  # background of a search hit, which is also bold and underlined
    hitink: str
    heat: tuple[str, str, str, str, str]  # few to many
    heattext: tuple[str, str, str, str, str]


LIGHT: Final = Tokens(
    ink="#1F2933",
    muted="#4A5763",
    off="#667682",
    primary="#0B4F6C",
    onprimary="#FFFFFF",
    primaryhover="#0E6489",
    primbg="#E2EEF4",
    accent="#1A7A74",
    accentink="#13625D",
    accentbg="#E1F1EF",
    bg="#F7FAFB",
    surface="#FFFFFF",
    panel="#EEF4F7",
    line="#D5DFE5",
    strong="#7B8C99",
    warn="#8A5A00",
    warnbg="#FFF4DC",
    warnline="#E7C980",
    danger="#B3261E",
    dangerbg="#FCEBE9",
    hit="#FFE7A3",
    hitink="#1F2933",
    heat=("#F3F7F9", "#CFE0E8", "#9CC0D0", "#36718C", "#0B4F6C"),
    heattext=("#1F2933", "#1F2933", "#1F2933", "#FFFFFF", "#FFFFFF"),
)

DARK: Final = Tokens(
    ink="#E6EDF2",
    muted="#A9B7C2",
    off="#7F919E",
    primary="#7CC4E0",
    onprimary="#0C1A21",
    primaryhover="#9AD4EA",
    primbg="#1D3A48",
    accent="#66C7BC",
    accentink="#8ADAD0",
    accentbg="#173B38",
    bg="#12181D",
    surface="#1A2229",
    panel="#202B33",
    line="#33424D",
    strong="#7F919E",
    warn="#F0C674",
    warnbg="#3A2F17",
    warnline="#6E5A2B",
    danger="#FF9C93",
    dangerbg="#43211F",
    hit="#5A4A17",
    hitink="#FFF3CF",
    heat=("#202B33", "#24414F", "#2E6075", "#6FB4CE", "#A9DCEE"),
    heattext=("#E6EDF2", "#E6EDF2", "#E6EDF2", "#0C1A21", "#0C1A21"),
)

# Pixels at 100 % text, and the weight when nothing else is asked for.
TYPE: Final[dict[TextKind, tuple[int, int]]] = {
    "caption": (12, 400),
    "body": (14, 400),
    "emphasis": (16, 600),
    "section": (20, 600),
    "title": (28, 600),
    "question": (27, 600),
}

BODY_PX: Final = 14
RADIUS: Final = 8
CELL_RADIUS: Final = 4
THIN_SPACE: Final = "\u202f"  # between thousands


def tone_colours(tokens: Tokens, tone: Tone) -> tuple[str, str, str]:
    """Return (text, background, edge) for *tone*; text on background holds 4.5:1 in both themes."""
    return {
        "neutral": (tokens.ink, tokens.panel, tokens.line),
        "primary": (tokens.primary, tokens.primbg, tokens.primbg),
        "accent": (tokens.accentink, tokens.accentbg, tokens.accentbg),
        "warn": (tokens.warn, tokens.warnbg, tokens.warnline),
        "danger": (tokens.danger, tokens.dangerbg, tokens.dangerbg),
    }[tone]


def grouped(number: int) -> str:
    """Return *number* with what the language in use puts between thousands: ``5 214``, in English ``5,214``."""
    english = QLocale().language() == QLocale.Language.English
    return f"{number:,}".replace(",", "," if english else THIN_SPACE)
