"""WordprocessingML as text: what a ``.docx`` body is made of, safe for any text.

Strings are joined instead of building python-docx objects because a report may list tens of thousands of notes, and
``add_paragraph(style=…)`` and ``table.cell()`` take quadratic time. See docs/decisions/word-writing.md.
"""

import re
from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

_SPECIAL = re.compile("[^\x20-%'-;=?-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_ALLOWED = re.compile("[^\t\n\x20-~\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BREAKS = (("\n", '</w:t><w:br/><w:t xml:space="preserve">'), ("\t", '</w:t><w:tab/><w:t xml:space="preserve">'))

EMU_PER_MM = 36_000


def legal(text: str) -> str:
    """Return *text* without what XML can't hold: control characters, lone surrogates. Line ends become ``\\n``."""
    return _NOT_ALLOWED.sub("", _LINE_ENDS.sub("\n", text))


def escape(text: str) -> str:
    """Return *text* for use inside ``w:t``; line breaks and tabs become ``w:br`` and ``w:tab``."""
    if not _SPECIAL.search(text):
        return text
    text = legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for sign, element in _BREAKS:
        text = text.replace(sign, element)
    return text


def attribute(text: str) -> str:
    """Return *text* as a quoted attribute value on one line."""
    return quoteattr(" ".join(legal(text).split()))


def run(text: str, style: str = "", bold: bool = False, colour: str = "") -> str:
    """Return a run of *text*, in the character style *style* if there is one; *colour* such as "1F2933"."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    if bold:
        properties += "<w:b/><w:bCs/>"
    if colour:
        properties += f'<w:color w:val="{colour}"/>'
    properties = properties and f"<w:rPr>{properties}</w:rPr>"
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Return a paragraph; *content* is XML, *properties* what follows ``w:pStyle`` in ``w:pPr``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


TAB = "<w:r><w:tab/></w:r>"
UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>'
"""Takes a heading out of the numbering: the list of the template that has no numbers."""


def space_before(points: float) -> str:
    """Return the paragraph property that sets the space above a paragraph."""
    return f'<w:spacing w:before="{round(points * 20)}"/>'


def field_begin(instruction: str) -> str:
    """Return the runs that open a field; its result follows, then `FIELD_END`."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(instruction: str, result: str) -> str:
    """Return a field that shows *result* until Word works it out anew."""
    return f"{field_begin(instruction)}{run(result)}{FIELD_END}"


def bookmark(number: int, name: str, content: str) -> str:
    """Return *content* inside a bookmark; *number* and *name* are unique in the document."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def link(anchor: str, content: str) -> str:
    """Return *content* as a link to a bookmark."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{content}</w:hyperlink>'


def cell(width: int, content: str, shade: str = "") -> str:
    """Return a table cell *width* twips wide; *content* is paragraphs, *shade* a colour such as "CFE0E8"."""
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}</w:tcPr>{content}</w:tc>'


def row(cells: str, header: bool = False) -> str:
    """Return a table row that is never split over pages; a header row is repeated on each."""
    repeat = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{cells}</w:tr>"


def table(widths: Iterable[int], rows: str, title: str, description: str, totals: bool, row_names: bool = True) -> str:
    """Return a table in the report's style, *widths* in twips.

    Args:
        title, description: what a screen reader says of it.
        totals: the last row is a sum.
        row_names: the first column names the rows.
    """
    widths = tuple(widths)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    last, first = int(totals), int(row_names)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="NaravardTable"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{0x0620 | last << 6 | first << 7:04X}" w:firstRow="1" w:lastRow="{last}" '
        f'w:firstColumn="{first}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblCaption w:val={attribute(title)}/><w:tblDescription w:val={attribute(description)}/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def picture(relation: str, number: int, name: str, alt_text: str, size_mm: tuple[float, float]) -> str:
    """Return a run with a picture in the line of text, so that it's read where it stands.

    Args:
        relation: the picture's relationship id in the document.
        number: drawing id, unique in the document.
        size_mm: width and height.
    """
    width, height = (round(side * EMU_PER_MM) for side in size_mm)
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    properties = f"id={quoteattr(str(number))} name={attribute(name)} descr={attribute(alt_text)}"
    return (
        f'<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline xmlns:wp="{drawing}/wordprocessingDrawing" '
        f'distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr {properties}/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{drawing}/main" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{drawing}/main"><a:graphicData uri="{drawing}/picture">'
        f'<pic:pic xmlns:pic="{drawing}/picture"><pic:nvPicPr><pic:cNvPr {properties}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def contents_block(number: int, title: str, content: str) -> str:
    """Return *content* as the block that Word offers to update as a table of contents."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val={attribute(title)}/><w:id w:val="{number}"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
