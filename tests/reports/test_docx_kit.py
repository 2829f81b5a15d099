import pytest
from lxml import etree

from naravard_desktop.reports import docx_kit as kit

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def parsed(xml):
    return etree.fromstring(f'<x xmlns:w="{W}">{xml}</x>')


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_no_character_makes_the_xml_unreadable(code):
    parsed(kit.run(f"a{chr(code)}b"))


def test_letters_signs_and_emoji_are_kept():
    text = "åäö ÅÄÖ é – ”citat” 😀 <&> \"'"
    assert "".join(parsed(kit.run(text)).itertext()) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x85", "\u2028"])
def test_every_line_end_becomes_one_break(end):
    assert kit.escape(f"a{end}b").count("<w:br/>") == 1


def test_an_attribute_is_one_line_and_quoted():
    assert kit.attribute('a "b"\n<c>') == "'a \"b\" &lt;c&gt;'"


def test_plain_text_is_returned_as_it_is():
    text = "Vanlig text, 12 procent; inget särskilt."
    assert kit.escape(text) is text
