import re

import pytest

from naravard_desktop.assets import resource
from naravard_desktop.qt.i18n import set_language
from naravard_desktop.qt.tokens import DARK, LIGHT, grouped, tone_colours

both_themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
SURFACES = ("bg", "surface", "panel")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@both_themes
@pytest.mark.parametrize("text", ["ink", "muted", "primary", "danger", "warn"])
def test_text_can_be_read_on_every_surface(tokens, text):
    assert min(contrast(getattr(tokens, text), getattr(tokens, each)) for each in SURFACES) >= 4.5


@both_themes
@pytest.mark.parametrize("tone", ["neutral", "primary", "accent", "warn", "danger"])
def test_a_tone_can_be_read_on_its_own_background(tokens, tone):
    ink, ground, _ = tone_colours(tokens, tone)
    assert contrast(ink, ground) >= 4.5


@both_themes
def test_the_edge_of_what_can_be_operated_is_seen(tokens):
    assert min(contrast(tokens.strong, getattr(tokens, each)) for each in SURFACES) >= 3


@both_themes
def test_counts_can_be_read_in_every_matrix_class(tokens):
    assert min(map(contrast, tokens.heat, tokens.heattext)) >= 4.5


@both_themes
def test_hits_and_main_buttons_can_be_read(tokens):
    assert contrast(tokens.hit, tokens.hitink) >= 4.5
    assert contrast(tokens.primary, tokens.onprimary) >= 4.5


@both_themes
def test_glyphs_of_the_style_sheet_have_the_themes_colours(tokens):
    folder = resource("styles/dark" if tokens is DARK else "styles/light")
    used = {colour for path in folder.glob("*.svg") for colour in re.findall(r"#\w{6}", path.read_text())}
    assert used == {tokens.muted, tokens.onprimary}


@pytest.mark.parametrize(("language", "mark"), [("sv", "\u202f"), ("en", ",")])
def test_thousands_are_apart_as_the_language_has_it_and_stay_on_one_line(qapp, language, mark):
    set_language(qapp, language)
    assert [grouped(number) for number in (7, 5214, 1000000)] == ["7", f"5{mark}214", f"1{mark}000{mark}000"]
    set_language(qapp, "sv")
