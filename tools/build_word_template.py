"""Build ``resources/word/naravard.docx``, the empty document that every Word report starts from.

Run it after a change of ``naravard_desktop/reports/look.py``: ``python -m tools.build_word_template``. A test compares
the file with what this would write.
"""

import zipfile
from pathlib import Path

from naravard_desktop.assets import resource
from naravard_desktop.reports import look
from tools.word_styles import W, numbering, styles, twips

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
INSIDE = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "theme/theme1": "",
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
    "footer2": "footer",
    "fontTable": "fontTable",
}
"""Parts beside the document itself, and the last word of their type; the theme's is of another family."""


def settings() -> str:
    """Return ``settings.xml``: no personal data on saving, no compatibility mode, Swedish signs."""
    word = "http://schemas.microsoft.com/office/word"
    return (
        f"<w:settings {W}><w:removePersonalInformation/><w:removeDateAndTime/>"
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{word}" w:val="15"/>'
        f'<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="{word}" w:val="1"/>'
        f'<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="{word}" w:val="1"/>'
        f'<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="{word}" w:val="1"/></w:compat>'
        '<w:themeFontLang w:val="sv-SE"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
        'w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" '
        'w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def theme() -> str:
    """Return ``theme1.xml``: the colours and the font, where an organisation changes them all in one place."""
    palette = {
        "dk1": "1F2933", "lt1": "FFFFFF", "dk2": "0B4F6C", "lt2": "EEF4F7", "accent1": "0B4F6C", "accent2": "1A7A74",
        "accent3": "9A6B00", "accent4": "BB5566", "accent5": "117733", "accent6": "4A5763", "hlink": "0B4F6C",
        "folHlink": "4A5763",
    }  # fmt: skip
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in palette.items())
    font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    line = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Naravard"><a:themeElements>'
        f'<a:clrScheme name="Naravard">{colours}</a:clrScheme><a:fontScheme name="Naravard">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Naravard"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def band(number: int, left_mm: float, width_mm: float, scheme_colour: str) -> str:
    """Return a stripe along the left edge of the page, marked as decoration for screen readers."""
    emu = 36_000
    width, height, left = round(width_mm * emu), round(look.PAGE_HEIGHT_MM * emu), round(left_mm * emu)
    return (
        '<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="1" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Sidoband {number - 9000}"><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst></wp:docPr>'
        "<wp:cNvGraphicFramePr/><a:graphic>"
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:schemeClr val="{scheme_colour}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</mc:Choice></mc:AlternateContent></w:r>"
    )


def cover_header() -> str:
    """Return the header of the first page: the side band and nothing else."""
    names = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    )
    bands = band(9001, 0, 14, "accent1") + band(9002, 14, 1.6, "accent2")
    return f'<w:hdr {W} {names}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{bands}</w:p></w:hdr>'


def text(value: str) -> str:
    """Return a run of plain text."""
    return f'<w:r><w:t xml:space="preserve">{value}</w:t></w:r>'


def number_field(instruction: str) -> str:
    """Return a field with a cached value that the report writer fills in."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{text("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def packaging() -> dict[str, str]:
    """Return the parts that say what the other parts are and how they hang together."""
    overrides = "".join(
        f'<Override PartName="/word/{n}.xml" ContentType="{WORD_TYPE}.{t}+xml"/>' for n, t in INSIDE.items() if t
    )
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/{n.split("/")[-1].rstrip("12")}" Target="{n}.xml"/>'
        for i, n in enumerate(INSIDE, 1)
    )
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>{overrides}'
            '<Override PartName="/word/theme/theme1.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>'
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>sv-SE</dc:language></cp:coreProperties>'
        ),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
    }


def document() -> str:
    """Return the body: no text, the page and its headers and footers."""
    side, top, bottom = (
        twips(mm * look.POINTS_PER_MM) for mm in (look.MARGIN_SIDE_MM, look.MARGIN_TOP_MM, look.MARGIN_BOTTOM_MM)
    )
    number = {name: f"rId{i}" for i, name in enumerate(INSIDE, 1)}
    return (
        f'<w:document {W}><w:body><w:sectPr><w:headerReference w:type="first" r:id="{number["header1"]}"/>'
        f'<w:headerReference w:type="default" r:id="{number["header2"]}"/>'
        f'<w:footerReference w:type="first" r:id="{number["footer1"]}"/>'
        f'<w:footerReference w:type="default" r:id="{number["footer2"]}"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" '
        f'w:left="{side}" w:header="709" w:footer="624" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
        "</w:body></w:document>"
    )


def running(tag: str, style: str, content: str) -> str:
    """Return a header (``hdr``) or footer (``ftr``) of one paragraph."""
    return f'<w:{tag} {W}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p></w:{tag}>'


def parts() -> dict[str, str]:
    """Return every part of the template by its name in the file."""
    header = f"{text('{organisation}')}<w:r><w:tab/></w:r>{text('{document_number}')}"
    page = f"{text('{page} ')}{number_field('PAGE')}{text(' {of} ')}{number_field('NUMPAGES')}"
    return packaging() | {
        "word/document.xml": document(),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/theme/theme1.xml": theme(),
        "word/fontTable.xml": (
            f'<w:fonts {W}><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
        ),
        "word/header1.xml": cover_header(),
        "word/header2.xml": running("hdr", "Header", header),
        "word/footer1.xml": running("ftr", "Normal", ""),
        "word/footer2.xml": running("ftr", "Footer", f"{text('{title}')}<w:r><w:tab/></w:r>{page}"),
    }


def build(target: Path) -> None:
    """Write the template to *target*."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, DECLARATION + xml)


if __name__ == "__main__":
    build(resource("word/naravard.docx"))
    print("resources/word/naravard.docx written")
