"""DOCX: paragraphs, headings and ruby (`w:ruby`) of WordprocessingML (ISO/IEC 29500).

Links, pictures, lists, quotations and tables are Word's own; the sign of a note leads to it, and
the marker of an entry of a list is written as it is: Word does not count it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.export.docx_parts import Parts
from reader.core.export.headings import heading_levels, title_number
from reader.core.export.inline import linked, targets
from reader.core.export.markup import language_of, xml_text
from reader.core.export.packing import packed

if TYPE_CHECKING:
    from reader.core.content import Cell
    from reader.core.page import Page, Paragraph

__all__ = ["write"]

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HALF_POINTS = 24
_LANGUAGES = {"zh-Hant": "zh-TW", "zh-Hant-TW": "zh-TW", "zh-Hant-HK": "zh-HK"}
_LEVELS = range(1, 7)
_TYPES = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
{pictures}<Override PartName="/word/numbering.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" \
ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
"""
_RELATIONS = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
officeDocument" Target="word/document.xml"/>
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
core-properties" Target="docProps/core.xml"/>
</Relationships>
"""
_PART_RELATIONS = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
styles" Target="styles.xml"/>
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
numbering" Target="numbering.xml"/>
{more}
</Relationships>
"""
_NUMBERING = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="{main}">{lists}</w:numbering>
"""
_NAMES = (
    f'xmlns:w="{_MAIN}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_STEP = 480  # twentieths of a point: how far a quotation stands in
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_BORDER = '<w:tblBorders><w:insideH w:val="single" w:sz="4"/></w:tblBorders>'
_DESCRIPTION = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>{title}</dc:title>{author}
</cp:coreProperties>
"""
_STYLES = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{main}">
<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{face}"/>
<w:sz w:val="{size}"/><w:lang w:eastAsia="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>
<w:spacing w:after="120" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
{headings}
</w:styles>
"""
_HEADING = """\
<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>\
<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
<w:outlineLvl w:val="{outline}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>"""
_RUBY = """\
<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="{over}"/>\
<w:hpsRaise w:val="{raised}"/><w:hpsBaseText w:val="{size}"/><w:lid w:val="{language}"/>\
</w:rubyPr><w:rt><w:r><w:rPr><w:sz w:val="{over}"/></w:rPr><w:t>{reading}</w:t></w:r></w:rt>\
<w:rubyBase><w:r><w:t>{base}</w:t></w:r></w:rubyBase></w:ruby></w:r>"""


def write(page: Page) -> bytes:
    """Return the document."""
    language = _LANGUAGES.get(language_of(page), "zh-CN")
    metadata = page.article.metadata
    title = page.shown(metadata.title) if metadata.title else ""
    levels = heading_levels(page)
    writer = _Writer(page, language)
    body = [_paragraph(_text(title), 1)] if title and title_number(page) is None else []
    body += (writer.block(number, levels.get(number)) for number in range(len(page)))
    body.append(writer.end_of_table())
    document = f"<w:document {_NAMES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    parts = writer.parts
    author = (
        metadata.author and f"<dc:creator>{xml_text(page.shown(metadata.author))}</dc:creator>"
    )
    return packed(
        [
            ("[Content_Types].xml", _TYPES.format(pictures=parts.types())),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n{document}'),
            (
                "word/_rels/document.xml.rels",
                _PART_RELATIONS.format(more=parts.relations()),
            ),
            ("word/numbering.xml", _NUMBERING.format(main=_MAIN, lists=parts.lists())),
            ("word/styles.xml", _styles(language)),
            ("docProps/core.xml", _DESCRIPTION.format(title=xml_text(title), author=author or "")),
            *parts.media(),
        ]
    )


class _Writer:
    """Writes paragraphs, and what stands around them."""

    def __init__(self, page: Page, language: str) -> None:
        self.parts = Parts(page)
        self._page, self._language = page, language
        self._named = targets(page)
        self._cell: Cell | None = None

    def block(self, number: int, level: int | None) -> str:
        """Return a paragraph, with the pictures around it."""
        paragraph = self._page.paragraph(number)
        before = "".join(map(self.parts.picture, paragraph.before))
        after = "".join(map(self.parts.picture, paragraph.after))
        name = ""
        if number in self._named:
            name = f'<w:bookmarkStart w:id="{number}" w:name="p{number}"/>'
            name += f'<w:bookmarkEnd w:id="{number}"/>'
        made = _paragraph(name + self._inside(paragraph), level, self._standing(paragraph))
        around = self._row(paragraph.cell)
        return f"{around}{before}{made}{after}"

    def _inside(self, paragraph: Paragraph) -> str:
        def write(start: int, end: int) -> str:
            return _runs(paragraph, self._language, start, end)

        return linked(self._page, paragraph, write, self._wrap, "p{}".format)

    def _wrap(self, inside: str, address: str, is_note: bool) -> str:  # noqa: FBT001 - as called
        if is_note:
            inside = inside.replace("<w:r><w:t", f"<w:r>{_RAISED}<w:t")
        if address.startswith("p") and address[1:].isdecimal():
            return f'<w:hyperlink w:anchor="{address}">{inside}</w:hyperlink>' if inside else ""
        identifier = self.parts.relation("hyperlink", address, outside=True)
        return f'<w:hyperlink r:id="{identifier}">{inside}</w:hyperlink>'

    def _standing(self, paragraph: Paragraph) -> str:
        """Return the properties of a paragraph in a list or a quotation."""
        steps = paragraph.level + paragraph.quoted
        if paragraph.marker:
            number = self.parts.marker(paragraph.marker, paragraph.level)
            depth = paragraph.level - 1
            return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        return f'<w:ind w:left="{_STEP * steps}"/>' if steps else ""

    def end_of_table(self) -> str:
        """Return what ends a table that is open."""
        cell, self._cell = self._cell, None
        return "</w:tc></w:tr></w:tbl>" if cell is not None else ""

    def _row(self, cell: Cell | None) -> str:
        before = self._cell
        if cell is None or before is None or before.table != cell.table:
            ended = self.end_of_table()
            self._cell = cell
            opened = f"<w:tbl><w:tblPr>{_BORDER}</w:tblPr><w:tblGrid/><w:tr><w:tc>"
            return ended + (opened if cell is not None else "")
        self._cell = cell
        between = "" if before.row == cell.row else "</w:tr><w:tr>"
        return f"</w:tc>{between}<w:tc>"


def _styles(language: str) -> str:
    headings = (
        _HEADING.format(level=level, outline=level - 1, size=_HALF_POINTS + 12 - 2 * level)
        for level in _LEVELS
    )
    return _STYLES.format(
        main=_MAIN,
        face="SimSun" if language == "zh-CN" else "PMingLiU",
        size=_HALF_POINTS,
        language=language,
        headings="\n".join(headings),
    )


def _paragraph(runs: str, level: int | None, standing: str = "") -> str:
    style = f'<w:pStyle w:val="Heading{level}"/>' if level else standing
    return f"<w:p>{f'<w:pPr>{style}</w:pPr>' if style else ''}{runs}</w:p>"


def _text(text: str) -> str:
    """Return a run; a tab is an element of its own."""
    rows = (
        f'<w:t xml:space="preserve">{xml_text(row)}</w:t>' if row else ""
        for row in text.split("\t")
    )
    inside = "<w:tab/>".join(rows)
    return f"<w:r>{inside}</w:r>" if text else ""


def _runs(paragraph: Paragraph, language: str, start: int, end: int) -> str:
    """Return characters `[start, end)` of a paragraph."""
    if paragraph.ruby is None:
        return _text(paragraph.text[start:end])
    pieces: list[str] = []
    for at, reading in enumerate(paragraph.ruby[start:end], start):
        if reading is None:
            continue
        pieces += (
            _text(paragraph.text[start:at]),
            _RUBY.format(
                over=_HALF_POINTS // 2,
                raised=_HALF_POINTS - 2,
                size=_HALF_POINTS,
                language=language,
                reading=xml_text(reading),
                base=xml_text(paragraph.text[at]),
            ),
        )
        start = at + 1
    return "".join((*pieces, _text(paragraph.text[start:end])))
