import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton

from naravard_desktop.assets import resource
from naravard_desktop.qt.icons import icon, icon_pixmap
from naravard_desktop.qt.tokens import DARK, LIGHT

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def inked(pixmap) -> set[str]:
    image = pixmap.toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*point).name().upper() for point in points if image.pixelColor(*point).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_can_be_drawn_small_and_large(qapp, name):
    assert icon_pixmap(name, "#123456", 16).size() == QSize(16, 16)
    assert "#123456" in inked(icon_pixmap(name, "#123456", 48))


def test_an_unknown_icon_is_told_at_once(qapp):
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


def test_an_icon_follows_the_theme_without_being_set_anew(qtbot, dress):
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("moon", "primary"))
    assert LIGHT.primary in inked(button.icon().pixmap(32))
    dress(dark=True)
    assert DARK.primary in inked(button.icon().pixmap(32))


def test_a_disabled_icon_looks_disabled(qapp):
    assert inked(icon("close", "ink").pixmap(32, QIcon.Mode.Disabled)) == {LIGHT.off}


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    pixmap = icon("home").pixmap(QSize(24, 24), 2.0)
    assert pixmap.size() == QSize(48, 48)
    assert pixmap.devicePixelRatio() == 2.0


def test_an_icon_can_be_copied_and_changed(qapp):
    copy = QIcon(icon("home"))
    copy.addPixmap(icon_pixmap("home", "#000000", 16))
    assert not copy.pixmap(16).isNull()
