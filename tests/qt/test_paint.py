import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from naravard_desktop.qt import paint
from naravard_desktop.qt.paint import ChipSpec, HeatCell
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import DARK, LIGHT

AREA = QRect(10, 10, 200, 60)


@pytest.fixture
def canvas(qapp):
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    painter.setPen(QColor("#010203"))
    painter.image = image
    yield painter
    assert painter.pen().color() == QColor("#010203")  # each function leaves the painter as it was
    painter.end()


def colours(painter, rect=AREA) -> set[str]:
    points = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
    return {painter.image.pixelColor(*point).name().upper() for point in points}


def touched(painter) -> QRect:
    image, ground = painter.image, QColor("#FF00FF")
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    marked = [QPoint(*point) for point in points if image.pixelColor(*point) != ground]
    area = QRect()
    for point in marked:
        area = area.united(QRect(point, point))
    return area


@pytest.mark.parametrize("kind", ["neutral", "outline", "group", "theme", "ok", "warn", "danger"])
@pytest.mark.parametrize("tall", [False, True])
def test_a_chip_is_as_large_as_it_said(canvas, kind, tall):
    spec = ChipSpec("Stark primärvård", kind, key="Alt+6" if tall else "")
    rect = paint.paint_chip(canvas, QPoint(10, 10), current_look(), spec, tall=tall)
    assert rect.size() == paint.chip_size(current_look(), spec, tall)
    assert rect.contains(touched(canvas))


def test_a_chip_without_room_is_elided(canvas):
    spec = ChipSpec("Samverkan över organisationsgränser", "theme")
    rect = paint.paint_chip(canvas, QPoint(10, 10), current_look(), spec, max_width=90)
    assert rect.width() == 90
    assert rect.contains(touched(canvas))


def test_chips_without_room_are_counted(canvas):
    specs = [ChipSpec(f"Tema nummer {number}", "theme") for number in range(5)]
    places = paint.paint_chips(canvas, QRect(10, 10, 260, 24), current_look(), specs)
    assert 1 <= len(places) < 5
    assert touched(canvas).right() <= 270


def test_larger_text_makes_larger_chips(canvas, dress):
    spec = ChipSpec("Invånare", "group")
    small = paint.chip_size(current_look(), spec)
    large = paint.chip_size(dress(scale=2.0), spec)
    assert large.height() == 2 * small.height()
    assert large.width() > 1.9 * small.width()


@pytest.mark.parametrize(
    ("cell", "ground"),
    [
        (HeatCell(0, "36"), LIGHT.heat[0]),
        (HeatCell(4, "345", "↑ oftare"), LIGHT.heat[4]),
        (HeatCell("hidden", "<5"), LIGHT.surface),
        (HeatCell("gap", "saknas"), LIGHT.warn),
    ],
)
def test_each_kind_of_cell_is_told_apart(canvas, cell, ground):
    paint.paint_heat(canvas, AREA, current_look(), cell)
    assert ground in colours(canvas)
    assert AREA.contains(touched(canvas))


def test_a_selected_cell_has_a_ring_of_two_colours(canvas):
    paint.paint_heat(canvas, AREA, current_look(), HeatCell(3, "204", selected=True))
    assert {LIGHT.ink, LIGHT.surface} <= colours(canvas)


def test_dots_also_say_the_number(canvas):
    paint.paint_dots(canvas, AREA, current_look(), 12)
    assert LIGHT.primary in colours(canvas)
    assert touched(canvas).width() > 5 * 11


def test_a_share_of_almost_nothing_is_seen(canvas):
    paint.paint_bar(canvas, QRect(10, 10, 140, 8), current_look(), 0.0001)
    assert LIGHT.accent in colours(canvas, QRect(10, 10, 140, 8))


def test_the_frame_of_the_selected_row_stays_inside(canvas):
    paint.paint_selection(canvas, AREA, current_look())
    assert AREA.contains(touched(canvas))
    assert {LIGHT.primary, LIGHT.primbg} <= colours(canvas)


def test_a_mark_follows_the_theme(canvas, dress):
    paint.paint_mark(canvas, QRect(10, 10, 24, 24), dress(dark=True), "shield", "accent")
    assert DARK.accentbg in colours(canvas, QRect(10, 10, 24, 24))
