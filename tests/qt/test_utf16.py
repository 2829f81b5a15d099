import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from naravard_desktop.qt.text import TextBlock
from naravard_desktop.qt.text_formats import format_ranges
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.utf16 import utf16_place


@pytest.mark.parametrize(
    ("text", "place", "wanted"), [("abc", 2, 2), ("åäö", 2, 2), ("🙂ab", 1, 2), ("a🙂🙂b", 3, 5), ("", 0, 0)]
)
def test_a_place_is_counted_as_qt_counts(text, place, wanted):
    assert utf16_place(text, place) == wanted
    assert len(text[:place].encode("utf-16-le")) == 2 * wanted


def test_half_a_character_that_was_pasted_counts_as_one():
    assert utf16_place("\ud83dab", 2) == 2


def test_a_mark_after_an_emoji_is_under_its_own_letters(qapp):
    text = "🙂 Per Lund"
    (mark,) = format_ranges(current_look(), text, [(2, 10)], (), ())
    assert (mark.start, mark.length) == (3, 8)


def test_a_mark_beyond_a_text_that_was_cut_ends_with_it(qapp):
    (mark,) = format_ranges(current_look(), "🙂 Per …", [(2, 10)], (), ())
    assert (mark.start, mark.length) == (3, 5)
    assert format_ranges(current_look(), "🙂", [(2, 10)], (), ()) == []


def test_a_marked_text_with_emoji_is_drawn(qapp):
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    TextBlock("🙂 Per Lund ringde", current_look(), 120, marks=[(2, 10)], max_lines=1).draw(painter, QPointF())
    painter.end()
