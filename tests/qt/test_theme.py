import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel, QPushButton

from naravard_desktop.qt.theme import Look, current_look, style_sheet, system_prefers_dark
from naravard_desktop.qt.tokens import DARK, LIGHT


def colours(widget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, image.height() // 2).name().upper() for x in range(image.width())}


def test_the_look_is_read_back_from_the_application(dress):
    assert dress(dark=True, scale=1.5) == Look(DARK, 1.5) == current_look()
    assert dress() == Look(LIGHT, 1.0)


def test_without_a_choice_the_desktop_decides(dress):
    assert dress(dark=None).dark == system_prefers_dark()


def test_an_open_button_follows_the_theme(qtbot, dress):
    button = QPushButton("Spara")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    assert LIGHT.primary in colours(button)
    dress(dark=True)
    assert DARK.primary in colours(button)


def test_larger_text_makes_larger_buttons(qtbot, dress):
    button = QPushButton("Spara")
    qtbot.addWidget(button)
    button.show()
    small = button.sizeHint()
    dress(scale=2.0)
    assert button.sizeHint().height() == 2 * (small.height() - 2) + 2  # the edge stays 1 px
    assert button.sizeHint().width() > 1.8 * small.width()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_left_to_fill_in(tokens):
    text = style_sheet(Look(tokens, 1.25))
    assert "$" not in text
    assert "sp;" not in text


def test_titles_are_set_in_inter_display(qtbot):
    title = QLabel("Vad sades?")
    title.setProperty("t", "title")
    qtbot.addWidget(title)
    title.ensurePolished()
    assert QFontInfo(title.font()).family() == "Inter Display"
    assert title.font().pixelSize() == 28


def test_digits_are_all_as_wide(qapp):
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(current_look().font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
