"""EPUB 3 that older readers open too: chapters, contents, ruby.

There is no clock in it, so the same document gives the same bytes. Follows EPUB 3.3; the NCX is
for EPUB 2.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from reader.core.export.headings import chapters, heading_levels
from reader.core.export.markup import STYLE, Ways, blocks, language_of, xml_text
from reader.core.export.packing import packed
from reader.core.export.pictures import MEDIA_TYPES, Files

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write"]

_PICTURES = frozenset({"png", "jpg", "gif", "webp", "svg"})
"""The core media types of EPUB 3.3."""
_UNKNOWN_DATE = "2000-01-01"
_CONTAINER = """\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_PAGE = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 xml:lang="{language}" lang="{language}">
<head><meta charset="utf-8"/><title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
{body}
</body></html>
"""
_PACKAGE = """\
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"
 xml:lang="{language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>{language}</dc:language>
{stated}<meta property="dcterms:modified">{modified}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
{items}
</manifest>
<spine toc="ncx">
{spine}
</spine>
</package>
"""
_NCX = """\
<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="urn:uuid:{identifier}"/></head>
<docTitle><text>{title}</text></docTitle>
<navMap>
{points}
</navMap></ncx>
"""


def write(page: Page) -> bytes:
    """Return the book."""
    parts = chapters(page)
    names = [f"c{number:04}" for number in range(1, len(parts) + 1)]
    identifier = str(uuid5(NAMESPACE_URL, f"sha256:{page.article.source.digest}"))
    book = _Book(page, xml_text(_title(page)), language_of(page), identifier)
    labels = [xml_text(part.title) if part.title else book.title for part in parts]
    levels = heading_levels(page)
    files = Files(page, "images", suffixes=_PICTURES)
    firsts = [part.first for part in parts]

    def place(number: int) -> str:
        return f"{names[bisect_right(firsts, number) - 1]}.xhtml#p{number}"

    ways = Ways(files.of, place, in_books=True)
    texts = [
        book.page(label, "\n".join(blocks(page, range(part.first, part.last), levels, ways)))
        for label, part in zip(labels, parts, strict=True)
    ]
    return packed(
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", _CONTAINER),
            ("EPUB/book.opf", book.package(names, [name for name, _ in files.entries])),
            ("EPUB/nav.xhtml", book.contents(names, labels)),
            ("EPUB/toc.ncx", book.older_contents(names, labels)),
            ("EPUB/style.css", STYLE),
            *((f"EPUB/{name}.xhtml", text) for name, text in zip(names, texts, strict=True)),
            *((f"EPUB/{name}", data) for name, data in files.entries),
        ]
    )


def _title(page: Page) -> str:
    given = page.article.metadata.title
    if given:
        return page.shown(given)
    return next(filter(None, (page.paragraph(n).text.strip()[:60] for n in range(len(page)))), "—")


@dataclass(frozen=True)
class _Book:
    """What all parts of the container say alike; `title` is escaped."""

    origin: Page
    title: str
    language: str
    identifier: str

    def page(self, title: str, body: str) -> str:
        """Return a page of XHTML."""
        return _PAGE.format(language=self.language, title=title, body=body)

    def package(self, names: list[str], pictures: list[str]) -> str:
        """Return the package document: what the book says of itself, its parts and their order."""
        metadata = self.origin.article.metadata
        stated = []
        if metadata.author:
            stated.append(
                f"<dc:creator>{xml_text(self.origin.shown(metadata.author))}</dc:creator>"
            )
        if metadata.published:
            stated.append(f"<dc:date>{metadata.published.partition('T')[0]}</dc:date>")
        items = [
            f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>'
            for name in names
        ]
        for number, name in enumerate(pictures, 1):
            media = MEDIA_TYPES[name.rpartition(".")[2]]
            items.append(f'<item id="i{number:04}" href="{name}" media-type="{media}"/>')
        return _PACKAGE.format(
            language=self.language,
            title=self.title,
            identifier=self.identifier,
            stated="".join(f"{line}\n" for line in stated),
            modified=_modified(metadata.published),
            items="\n".join(items),
            spine="\n".join(f'<itemref idref="{name}"/>' for name in names),
        )

    def contents(self, names: list[str], labels: list[str]) -> str:
        """Return the navigation document of EPUB 3."""
        entries = "\n".join(
            f'<li><a href="{name}.xhtml">{label}</a></li>'
            for name, label in zip(names, labels, strict=True)
        )
        nav = f'<nav epub:type="toc" id="toc"><ol>\n{entries}\n</ol></nav>'
        return self.page(self.title, nav)

    def older_contents(self, names: list[str], labels: list[str]) -> str:
        """Return the NCX of EPUB 2."""
        points = "\n".join(
            f'<navPoint id="n{name}" playOrder="{order}"><navLabel><text>{label}</text></navLabel>'
            f'<content src="{name}.xhtml"/></navPoint>'
            for order, (name, label) in enumerate(zip(names, labels, strict=True), 1)
        )
        return _NCX.format(identifier=self.identifier, title=self.title, points=points)


def _modified(published: str | None) -> str:
    """Return a day for the date of change, which EPUB demands: that of the text, else a fixed one.

    The clock would make another file of the same document each time.
    """
    day = (published or "").partition("T")[0]
    return day if len(day) == len(_UNKNOWN_DATE) else _UNKNOWN_DATE
