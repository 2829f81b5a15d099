"""Build ``resources/word/naravard.docx``, the empty document that every Word report starts from.

Run it after a change of ``naravard_desktop/reports/look.py``: ``python tools/build_word_template.py``. The file is the
same byte for byte every time, and a test compares it with what this would write.
"""

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from naravard_desktop.reports import look  # noqa: E402
from naravard_desktop.reports.look import STYLES, ParagraphLook  # noqa: E402

TARGET = ROOT / "resources" / "word" / "naravard.docx"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
THEME_COLOURS = {"ink": "text1", "muted": "accent6", "primary": "accent1", "accent": "accent2", "white": "background1"}
BASED_ON = {"CoverKind": "Normal", "ListsHeading": "Normal"}
NEXT = {"Title": "Subtitle", "Heading1": "Normal", "Heading2": "Normal", "Heading3": "Normal", "Quote": "QuoteSource"}
NUMBERING = {"Heading1": (1, 0), "Heading2": (1, 1), "ListBullet": (2, 0), "CalloutItem": (3, 0)}
RIGHT_TAB = {"TOC1": "dot", "TOC2": "dot", "TableofFigures": "dot", "Header": "none", "Footer": "none"}
CONTENTS_NUMBER_TAB = {"TOC1": 28.35, "TOC2": 62.4}
BUILT_IN = frozenset(
    {"Normal", "Title", "Subtitle", "Heading1", "Heading2", "Heading3", "TOCHeading", "TOC1", "TOC2"}
    | {"TableofFigures", "ListBullet", "Caption", "Quote", "Header", "Footer"}
)


def twips(points: float) -> int:
    """Return twentieths of a point."""
    return round(points * 20)


def colour(name: look.Colour) -> str:
    """Return a text colour that follows the theme where there is one."""
    return f'<w:color w:val="{look.COLOURS[name]}" w:themeColor="{THEME_COLOURS[name]}"/>'


def borders(style_id: str) -> str:
    """Return the border lines of a paragraph style, with shade where it has one."""
    side = '<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'
    match style_id:
        case "Subtitle":
            line = side.format(side="bottom", size=18, space=14, colour=look.COLOURS["accent"])
            return f"<w:pBdr>{line}</w:pBdr>"
        case "Quote" | "QuoteSource":
            line = side.format(side="left", size=18, space=8, colour=look.COLOURS["accent"])
            return f"<w:pBdr>{line}</w:pBdr>"
        case "CalloutTitle" | "CalloutItem":
            edges = ("top", 8, look.PANEL), ("left", 36, look.COLOURS["primary"]), ("bottom", 8, look.PANEL)
            lines = "".join(side.format(side=name, size=size, space=5, colour=ink) for name, size, ink in edges)
            return f'<w:pBdr>{lines}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{look.PANEL}"/>'
        case "Header":
            return ""
        case "Footer":
            line = side.format(side="top", size=4, space=6, colour=look.LINE)
            return f"<w:pBdr>{line}</w:pBdr>"
    return ""


def tabs(style_id: str, style: ParagraphLook) -> str:
    """Return the tab stops of a style: the right margin, and where hanging text begins."""
    stops = [
        f'<w:tab w:val="left" w:pos="{twips(points)}"/>'
        for points in (CONTENTS_NUMBER_TAB.get(style_id, 0.0), style.left if style.pull else 0.0)
        if points
    ]
    if leader := RIGHT_TAB.get(style_id):
        stops.append(f'<w:tab w:val="right" w:leader="{leader}" w:pos="{twips(look.BODY_WIDTH)}"/>')
    return f"<w:tabs>{''.join(stops)}</w:tabs>" if stops else ""


def paragraph_properties(style_id: str, style: ParagraphLook) -> str:
    """Return ``w:pPr`` of a style, its children in the order that the schema demands."""
    keep = "<w:keepNext/><w:keepLines/>" if style.keep else ""
    new_page = "<w:pageBreakBefore/>" if style.new_page else ""
    numbering = ""
    if style_id in NUMBERING:
        number, level = NUMBERING[style_id]
        numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    spacing = (
        f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}" '
        f'w:line="{round(style.line * 240)}" w:lineRule="auto"/>'
    )
    indent = ""
    if style.left or style.pull:
        indent = f'<w:ind w:left="{twips(style.left)}" w:hanging="{twips(style.pull)}"/>'
    align = "" if style.align == "left" else f'<w:jc w:val="{style.align}"/>'
    level = "" if style.level is None else f'<w:outlineLvl w:val="{style.level}"/>'
    return (
        f"<w:pPr>{keep}{new_page}{numbering}{borders(style_id)}{tabs(style_id, style)}"
        f"{spacing}{indent}{align}{level}</w:pPr>"
    )


def run_properties(style_id: str, style: ParagraphLook) -> str:
    """Return ``w:rPr`` of a style."""
    bold = "<w:b/><w:bCs/>" if style.bold else ""
    capitals = "<w:caps/>" if style_id == "CoverKind" else ""
    spacing = '<w:spacing w:val="40"/>' if style_id == "CoverKind" else ""
    size = round(style.size * 2)
    return (
        f'<w:rPr>{bold}{capitals}{colour(style.colour)}{spacing}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    )


def paragraph_style(style_id: str, style: ParagraphLook) -> str:
    """Return one paragraph style."""
    default = ' w:default="1"' if style_id == "Normal" else ""
    custom = "" if style_id in BUILT_IN else ' w:customStyle="1"'
    based_on = "" if style_id == "Normal" else '<w:basedOn w:val="Normal"/>'
    following = f'<w:next w:val="{NEXT[style_id]}"/>' if style_id in NEXT else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"{default}{custom}><w:name w:val="{style.name}"/>'
        f'{based_on}{following}<w:uiPriority w:val="9"/><w:qFormat/>'
        f"{paragraph_properties(style_id, style)}{run_properties(style_id, style)}</w:style>"
    )


def character_style(style_id: str, name: str, properties: str, custom: bool = True) -> str:
    """Return one character style."""
    mark = ' w:customStyle="1"' if custom else ""
    return (
        f'<w:style w:type="character" w:styleId="{style_id}"{mark}><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="10"/><w:qFormat/><w:rPr>{properties}</w:rPr></w:style>'
    )


def table_style() -> str:
    """Return the table look: dark header row, thin lines, bold first column and last (sum) row."""
    thin = f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{look.LINE}"/>'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{look.COLOURS["primary"]}" w:themeColor="accent1"'
    x, y = twips(look.CELL_PADDING_X), twips(look.CELL_PADDING_Y)
    padding = (
        f'<w:tblCellMar><w:top w:w="{y}" w:type="dxa"/><w:left w:w="{x}" w:type="dxa"/>'
        f'<w:bottom w:w="{y}" w:type="dxa"/><w:right w:w="{x}" w:type="dxa"/></w:tblCellMar>'
    )
    first_row = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/>{colour("white")}</w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{look.COLOURS["primary"]}" w:themeFill="accent1"/>'
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    last_row = (
        '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
        f"<w:tcPr><w:tcBorders><w:top {strong}/></w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    first_column = '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="NaravardTable"><w:name w:val="Naravard tabell"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders><w:bottom {strong}/>{thin}</w:tblBorders>{padding}</w:tblPr>"
        f"{first_row}{last_row}{first_column}</w:style>"
    )


def styles() -> str:
    """Return ``styles.xml``."""
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
        'w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
        "</w:docDefaults>"
    )
    characters = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        character_style("Strong", "Strong", "<w:b/><w:bCs/>", custom=False),
        character_style("NoteId", "Anteckningsnummer", f"<w:b/><w:bCs/>{colour('primary')}"),
        character_style("NoteSource", "Anteckningskälla", colour("muted")),
    )
    paragraphs = (paragraph_style(style_id, style) for style_id, style in STYLES.items())
    nothing = (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    return f"<w:styles {W}>{defaults}{''.join(paragraphs)}{''.join(characters)}{table_style()}{nothing}</w:styles>"


def level(index: int, form: str, text: str, style_id: str, left: float, pull: float) -> str:
    """Return one level of a list; *style_id* is the paragraph style that carries it."""
    ink = colour("accent") if form == "bullet" else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{style_id}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{twips(left)}"/>'
        f'</w:tabs><w:ind w:left="{twips(left)}" w:hanging="{twips(pull)}"/></w:pPr><w:rPr>{ink}</w:rPr></w:lvl>'
    )


def _no_number(index: int) -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/>'
        '<w:lvlText w:val=""/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
    )


def numbering() -> str:
    """Return ``numbering.xml``: chapter numbers in two levels, two bullets, and no number at all.

    The last is what headings without a number refer to. Word writes number 0 there, which checkers of such files take
    for a number that is missing.
    """
    bullet, boxed = STYLES["ListBullet"], STYLES["CalloutItem"]
    lists = (
        (
            "multilevel",
            level(0, "decimal", "%1", "Heading1", 34, 34) + level(1, "decimal", "%1.%2", "Heading2", 34, 34),
        ),
        ("singleLevel", level(0, "bullet", "•", "ListBullet", bullet.left, bullet.pull)),
        ("singleLevel", level(0, "bullet", "•", "CalloutItem", boxed.left, boxed.pull)),
        ("multilevel", _no_number(0) + _no_number(1)),
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="{form}"/>{levels}</w:abstractNum>'
        for i, (form, levels) in enumerate(lists)
    )
    numbers = "".join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(len(lists)))
    return f"<w:numbering {W}>{abstract}{numbers}</w:numbering>"


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


def parts() -> dict[str, str]:
    """Return every part of the template by its name in the file."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    inside = {
        "styles": f"{word}.styles+xml",
        "numbering": f"{word}.numbering+xml",
        "settings": f"{word}.settings+xml",
        "theme/theme1": "application/vnd.openxmlformats-officedocument.theme+xml",
        "header1": f"{word}.header+xml",
        "header2": f"{word}.header+xml",
        "footer1": f"{word}.footer+xml",
        "footer2": f"{word}.footer+xml",
        "fontTable": f"{word}.fontTable+xml",
    }
    overrides = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{t}"/>' for n, t in inside.items())
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{office}/{n.split("/")[-1].rstrip("12")}" Target="{n}.xml"/>'
        for i, n in enumerate(inside, 1)
    )
    side, top, bottom = (twips(mm * look.POINTS_PER_MM) for mm in (25.0, look.MARGIN_TOP_MM, look.MARGIN_BOTTOM_MM))
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="rId5"/><w:headerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" '
        f'w:left="{side}" w:header="709" w:footer="624" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
    )
    header = f"{text('{organisation}')}<w:r><w:tab/></w:r>{text('{document_number}')}"
    footer = (
        f"{text('{title}')}<w:r><w:tab/></w:r>{text('{page} ')}{number_field('PAGE')}{text(' {of} ')}"
        f"{number_field('NUMPAGES')}"
    )
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>{overrides}'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>'
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>sv-SE</dc:language></cp:coreProperties>'
        ),
        "word/document.xml": f"<w:document {W}><w:body>{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/theme/theme1.xml": theme(),
        "word/fontTable.xml": (
            f'<w:fonts {W}><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
        ),
        "word/header1.xml": cover_header(),
        "word/header2.xml": f'<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{header}</w:p></w:hdr>',
        "word/footer1.xml": f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p></w:ftr>',
        "word/footer2.xml": f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{footer}</w:p></w:ftr>',
    }


def build(target: Path) -> None:
    """Write the template to *target*."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, DECLARATION + xml)


if __name__ == "__main__":
    build(TARGET)
    print(f"{TARGET} written")
