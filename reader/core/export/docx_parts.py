"""The parts of a Word document beside its text: what it calls by identifiers, lists, pictures."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.core.export.pictures import MEDIA_TYPES, Files

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["Parts"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SUFFIXES = frozenset({"png", "jpg", "gif", "bmp"})
_EMU = 9525  # English metric units to a pixel
_WIDEST = 5_400_000  # of them: the width of the text
_BULLETS = frozenset("•◦▪")
_STEP = 480  # twentieths of a point: how far a list stands in
_DRAWING = """\
<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline>\
<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{number}" name="{number}" descr="{alt}"/>\
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
<pic:nvPicPr><pic:cNvPr id="{number}" name="{number}"/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
</wp:inline></w:drawing></w:r></w:p>"""
_LEVEL = """\
<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>\
<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>\
<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{step}"/></w:pPr></w:lvl>\
</w:abstractNum>"""


class Parts:
    """Gathers what the text of a document calls; `files` are its other parts."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._pictures = Files(page, "media", suffixes=_SUFFIXES)
        self._relations: dict[tuple[str, str, bool], str] = {}
        self._markers: dict[tuple[str, int], int] = {}
        self._shown = 0

    def relation(self, kind: str, target: str, *, outside: bool) -> str:
        """Return the identifier by which the text calls an address or a part."""
        return self._relations.setdefault((kind, target, outside), f"x{len(self._relations) + 1}")

    def marker(self, text: str, level: int) -> int:
        """Return the number of the list whose entries of a level bear this marker."""
        return self._markers.setdefault((text, level), len(self._markers) + 1)

    def picture(self, index: int) -> str:
        """Return the paragraph of a picture; nothing for one that cannot be had."""
        picture = self._page.article.content.pictures[index]
        name = self._pictures.of(index)
        if not name or not picture.width:
            return ""
        self._shown += 1
        wide, high = picture.width * _EMU, picture.height * _EMU
        if wide > _WIDEST:
            wide, high = _WIDEST, round(high * _WIDEST / wide)
        alt = escape(self._page.shown(picture.alt)) if picture.alt else ""
        identifier = self.relation("image", name, outside=False)
        return _DRAWING.format(wide=wide, high=high, number=self._shown, alt=alt, id=identifier)

    def media(self) -> list[tuple[str, bytes]]:
        """Return the files of the pictures."""
        return [(f"word/{name}", data) for name, data in self._pictures.entries]

    def types(self) -> str:
        """Return what the table of types says of the pictures."""
        endings = sorted({name.rpartition(".")[2] for name, _ in self._pictures.entries})
        return "".join(
            f'<Default Extension="{ending}" ContentType="{MEDIA_TYPES[ending]}"/>\n'
            for ending in endings
        )

    def relations(self) -> str:
        """Return the rows of the table of what the text calls."""
        return "\n".join(
            f'<Relationship Id="{identifier}" Type="{_OFFICE}/{kind}" Target="{escape(target)}"'
            + (' TargetMode="External"/>' if outside else "/>")
            for (kind, target, outside), identifier in self._relations.items()
        )

    def lists(self) -> str:
        """Return the inside of the part about lists."""
        forms = "".join(
            _LEVEL.format(
                number=number,
                depth=level - 1,
                kind="bullet" if text in _BULLETS else "decimal",
                text=escape(text),
                left=_STEP * level,
                step=_STEP,
            )
            for (text, level), number in self._markers.items()
        )
        uses = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
            for number in self._markers.values()
        )
        return forms + uses
