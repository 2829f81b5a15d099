from io import BytesIO

import pytest
from PIL import Image

from naravard_desktop.reports.chart import DOTS_PER_INCH, MAX_SERIES, draw
from naravard_desktop.reports.document import Chart, Series


def chart(categories=("Digitalisering", "Egenvård och delaktighet i hela länet, på riktigt"), series=2, value=1_234.0):
    parts = tuple(Series(f"Slag {i}", (value,) * len(categories)) for i in range(series))
    return Chart("Diagram", tuple(categories), parts, "Anteckningar", "Staplar.")


def test_a_chart_is_a_png_as_large_as_it_is_shown():
    picture = draw(chart())
    image = Image.open(BytesIO(picture.png))
    assert image.width == pytest.approx(picture.width_mm / 25.4 * DOTS_PER_INCH, abs=1)
    assert image.height == pytest.approx(picture.height_mm / 25.4 * DOTS_PER_INCH, abs=1)


def test_the_picture_does_not_name_its_program():
    assert "Software" not in Image.open(BytesIO(draw(chart()).png)).info


def test_the_same_chart_gives_the_same_picture():
    assert draw(chart()).png == draw(chart()).png


def test_every_category_gets_its_room():
    assert draw(chart("ABCDEFGH")).height_mm > draw(chart("AB")).height_mm


def test_one_series_and_no_notes_at_all_can_be_drawn():
    assert draw(chart(("A",), series=1, value=0.0)).png


def test_more_series_than_patterns_are_refused():
    with pytest.raises(ValueError, match="series"):
        draw(chart(series=MAX_SERIES + 1))
