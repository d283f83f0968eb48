"""DOCX: paragraphs, headings and ruby (`w:ruby`) of WordprocessingML (ISO/IEC 29500)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.export.headings import heading_levels, title_number
from reader.core.export.markup import language_of, xml_text
from reader.core.export.packing import packed

if TYPE_CHECKING:
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
</Relationships>
"""
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
    body = [_paragraph(_text(title), 1)] if title and title_number(page) is None else []
    body += (
        _paragraph(_runs(page.paragraph(number), language), levels.get(number))
        for number in range(len(page))
    )
    document = (
        f'<w:document xmlns:w="{_MAIN}"><w:body>{"".join(body)}<w:sectPr/></w:body></w:document>'
    )
    author = (
        metadata.author and f"<dc:creator>{xml_text(page.shown(metadata.author))}</dc:creator>"
    )
    return packed(
        [
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n{document}'),
            ("word/_rels/document.xml.rels", _PART_RELATIONS),
            ("word/styles.xml", _styles(language)),
            ("docProps/core.xml", _DESCRIPTION.format(title=xml_text(title), author=author or "")),
        ]
    )


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


def _paragraph(runs: str, level: int | None) -> str:
    style = f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>' if level else ""
    return f"<w:p>{style}{runs}</w:p>"


def _text(text: str) -> str:
    """Return a run; a tab is an element of its own."""
    rows = (
        f'<w:t xml:space="preserve">{xml_text(row)}</w:t>' if row else ""
        for row in text.split("\t")
    )
    inside = "<w:tab/>".join(rows)
    return f"<w:r>{inside}</w:r>" if text else ""


def _runs(paragraph: Paragraph, language: str) -> str:
    if paragraph.ruby is None:
        return _text(paragraph.text)
    pieces: list[str] = []
    start = 0
    for at, reading in enumerate(paragraph.ruby):
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
    return "".join((*pieces, _text(paragraph.text[start:])))
