"""The styles and lists of the Word template, made from ``naravard_desktop/reports/look.py``."""

from naravard_desktop.reports import look
from naravard_desktop.reports.look import STYLES, ParagraphLook

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
THEME_COLOURS = {"ink": "text1", "muted": "accent6", "primary": "accent1", "accent": "accent2", "white": "background1"}
NEXT = {"Title": "Subtitle", "Heading1": "Normal", "Heading2": "Normal", "Heading3": "Normal", "Quote": "QuoteSource"}
NUMBERING = {"Heading1": (1, 0), "Heading2": (1, 1), "ListBullet": (2, 0), "CalloutItem": (3, 0)}
RIGHT_TAB = {"TOC1": "dot", "TOC2": "dot", "TableofFigures": "dot", "Header": "none", "Footer": "none"}
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
    stops = [f'<w:tab w:val="left" w:pos="{twips(style.left)}"/>'] if style.pull else []
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
