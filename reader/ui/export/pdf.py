"""PDF: the page as it is read, on paper; vector glyphs, readings, an outline, page numbers.

The blocks of the page are set by the same composer as in the window and drawn by the same
brushes, so a printed line breaks where the rules allow it. Marks stay as the text has them:
what is searched and copied in the file is the text itself.
"""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF
from PySide6.QtGui import (
    QColor,
    QGlyphRun,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from reader.core.export.headings import chapters
from reader.core.export.markup import xml_text
from reader.core.files import write_atomically
from reader.ui.export.onpaper import OnPaper, blank_of
from reader.ui.export.outline import with_outline
from reader.ui.export.pdffile import with_texts
from reader.ui.pageview.column import Column
from reader.ui.pageview.faces import sans_face
from reader.ui.pageview.geometry import Faces, Geometry, mode_of, variant_of
from reader.ui.pageview.look import Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.page import Page

__all__ = ["Print", "print_page"]

_RESOLUTION = 144  # two pixels a point
_MARGIN = 20.0  # millimetres
_PIXELS = 24  # a Hanzi of 12 points
_MEASURE = 40
_FOOT = 2.2  # of an em: room for the page's number
_XMP = """\
<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>"""
_BLACK, _GREY = QColor("#000000"), QColor("#555555")


def print_page(page: Page, path: str) -> None:
    """Write the PDF file of a page; Qt is started when it was not, and needs no display.

    Raise WriteError when the file cannot be written.
    """
    application = None
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["qingdu"])
    sheets = Print(page)
    for _ in sheets.go_on():
        pass
    write_atomically(path, sheets.data())
    del application


class _Strip(NamedTuple):
    """Lines `[first, last)` of a block at a height on a page, in pixels."""

    block: int
    first: int
    last: int
    top: int


class Print:
    """Puts a page of text on sheets of A4, one after another.

    `go_on` draws them one at a time, so that a window can do other things in between.
    """

    def __init__(self, page: Page) -> None:
        """Prepare; all readings and names that are to be seen must have been computed."""
        self._page = page
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setCreator("Qingdu")
        given = page.article.metadata.title
        title = page.shown(given) if given else PurePath(page.article.source.name).stem
        self._writer.setTitle(title)
        self._writer.setDocumentXmpMetadata(_XMP.format(xml_text(title)).encode())
        look = Look(_PIXELS, measure=_MEASURE, tight_measure=_MEASURE, spacing="tight", ink=_BLACK,
                    ink2=_GREY, ruby=_GREY, reading_marks=False, repair_marks=False,
                    entities={})  # fmt: skip
        variant = variant_of(page)
        mode = mode_of(look, page.choices.ruby)
        geometry = Geometry(look, mode, variant, Faces(look, variant), self._writer.width())
        self._column = Column(page, geometry, full_width=False, pictures=False)
        self._brush = OnPaper(look, page.article)
        self._brush.blank = blank_of(geometry.faces.body)
        self._numerals = sans_face(variant, 0.7 * _PIXELS)
        self._height = self._writer.height() - round(_FOOT * _PIXELS)
        self._starts: dict[int, int] = {}
        self._texts: list[list[str | None]] = []

    def go_on(self) -> Iterator[float]:
        """Draw sheet after sheet; yield how much of the text is done after each, 0..1."""
        painter = QPainter(self._writer)
        blocks = len(self._column.blocks)
        for number, sheet in enumerate(self._sheets(), 1):
            if number > 1:
                self._writer.newPage()
            for strip in sheet:
                self._draw(painter, strip)
                self._starts.setdefault(strip.block, number)
            self._number(painter, number)
            self._texts.append(self._brush.take_texts())
            yield (sheet[-1].block + 1) / blocks if sheet else 1.0
        painter.end()

    def data(self) -> bytes:
        """Return the file, when all sheets are drawn."""
        self._buffer.close()
        numbers = self._column.blocks.numbers
        sheets: dict[int, int] = {}
        for block, sheet in self._starts.items():
            sheets.setdefault(numbers[block], sheet)
        entries = [
            (chapter.title, sheets.get(chapter.first, 1))
            for chapter in chapters(self._page)
            if chapter.title
        ]
        return with_outline(with_texts(bytes(self._bytes.data()), self._texts), entries)

    def _sheets(self) -> Iterator[list[_Strip]]:
        """Yield what stands on each sheet; there is one for an empty text too."""
        sheet: list[_Strip] = []
        y = 0
        for block in range(len(self._column.blocks)):
            laid = self._column.laid(block)
            pitch, first = laid.style.pitch, 0
            while first < len(laid.lines):
                room = max(0, (self._height - y) // pitch)
                if room == 0 or (room == 1 and first == 0 and len(laid.lines) > 1 and sheet):
                    yield sheet
                    sheet, y = [], 0
                    continue
                last = min(len(laid.lines), first + room)
                sheet.append(_Strip(block, first, last, y - first * pitch))
                y += (last - first) * pitch
                first = last
            y += laid.height - len(laid.lines) * pitch if y else 0
        yield sheet

    def _draw(self, painter: QPainter, strip: _Strip) -> None:
        laid = self._column.laid(strip.block)
        pitch = laid.style.pitch
        corner = self._column.geometry.left, strip.top
        clip = strip.top + strip.first * pitch, strip.top + strip.last * pitch
        self._brush.block(painter, laid, corner, clip, ())

    def _number(self, painter: QPainter, number: int) -> None:
        """Put the sheet's number in the middle of its foot."""
        glyphs, places, width = self._numerals.syllable(str(number))
        run = QGlyphRun()
        run.setRawFont(self._numerals.fonts[0])
        run.setGlyphIndexes(glyphs)
        run.setPositions([QPointF(x, 0.0) for x in places])
        painter.setPen(_GREY)
        painter.drawGlyphRun(
            QPointF((self._writer.width() - width) / 2, self._writer.height()), run
        )
        self._brush.texts += [None] * len(glyphs)
