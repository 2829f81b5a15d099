import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from naravard_desktop.qt.text import TextBlock, elided, text_width
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.tokens import LIGHT

NOTE = "Primärvården måste få ta ansvar för hela vårdkedjan när någon skrivs ut, annars hamnar allt på kommunen."


@pytest.fixture
def look(qapp):
    return current_look()


def drawn(block, width=400, height=200) -> set[str]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    block.draw(painter, QPointF(0, 0))
    painter.end()
    return {image.pixelColor(x, y).name().upper() for x in range(width) for y in range(height)}


def test_a_narrow_column_needs_more_lines(look):
    wide, narrow = TextBlock(NOTE, look, 2000), TextBlock(NOTE, look, 300, line_height=22)
    assert (wide.lines, wide.height < 22) == (1, True)
    assert narrow.height == 22 * narrow.lines > 44
    assert narrow.width <= 300


def test_what_has_no_room_ends_in_an_ellipsis(look):
    block = TextBlock(NOTE, look, 300, max_lines=2)
    assert (block.lines, block.elided) == (2, True)
    assert not TextBlock("Kort", look, 300, max_lines=2).elided


@pytest.mark.parametrize("text", ["Det är långt.\n" * 3, "Vänta…\n" * 3, NOTE])
def test_it_is_a_single_ellipsis_even_where_the_last_line_has_room(look, text):
    block = TextBlock(text, look, 300, max_lines=2)
    assert (block.lines, block.shown[-1]) == (2, "…")
    assert not block.shown.endswith("……")


def test_elided_text_with_hits_stays_within_its_lines(look):
    block = TextBlock(NOTE, look, 300, hits=[(0, len(NOTE))], max_lines=2)
    assert block.lines == 2


def test_hits_and_marks_are_seen(look):
    plain = drawn(TextBlock(NOTE, look, 400))
    assert {LIGHT.hit, LIGHT.warnbg} & plain == set()
    assert LIGHT.hit in drawn(TextBlock(NOTE, look, 400, hits=[(6, 10)]))
    assert LIGHT.warnbg in drawn(TextBlock(NOTE, look, 400, marks=[(6, 10)]))


def test_a_hit_is_wider_because_it_is_bold(look):
    assert TextBlock("vård", look, 400, hits=[(0, 4)]).width > TextBlock("vård", look, 400).width


def test_spans_past_the_end_are_ignored(look):
    assert TextBlock("vård", look, 400, hits=[(2, 99), (50, 60)]).lines == 1


def test_line_breaks_are_kept(look):
    assert TextBlock("ett\ntvå", look, 400).lines == 2


def test_an_empty_text_has_no_width(look):
    assert TextBlock("", look, 400).width == 0


def test_elided_fits(look):
    short = elided(look.font(), NOTE, 120)
    assert short.endswith("…")
    assert text_width(look.font(), short) <= 120
