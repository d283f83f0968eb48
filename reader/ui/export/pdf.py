"""PDF: the page as it is read, on paper; vector glyphs, readings, an outline, page numbers.

What is searched and copied in the file is the text itself.
"""

from __future__ import annotations

import os
from pathlib import PurePath
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from reader.core.export.markup import xml_text
from reader.core.files import write_atomically
from reader.ui.beside.prints import Prints
from reader.ui.export.outline import with_outline
from reader.ui.export.paper import PaperSetup
from reader.ui.export.pdffile import with_texts
from reader.ui.export.sheets import RESOLUTION, Sheet, Sheets, layout_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.page import Page

__all__ = ["Print", "print_page"]

_A_MOMENT = 0.01
"""Seconds between two looks whether a picture is there."""
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


def print_page(page: Page, path: str, setup: PaperSetup | None = None) -> None:
    """Write the PDF file of a page; Qt is started when it was not, and needs no display.

    Raise WriteError when the file cannot be written.
    """
    application = None
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["qingdu"])
    sheets = Print(page, setup)
    for _ in sheets.go_on():
        pass
    write_atomically(path, sheets.data())
    del application


class Print:
    """Writes a page of text as a PDF file.

    `go_on` draws a sheet at a time, so that a window can do other things in between.
    """

    def __init__(self, page: Page, setup: PaperSetup | None = None) -> None:
        """Prepare; all readings and names that are to be seen must have been computed."""
        setup = setup or PaperSetup()
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageLayout(layout_of(setup))
        self._writer.setCreator("Qingdu")
        given = page.article.metadata.title
        title = page.shown(given) if given else PurePath(page.article.source.name).stem
        self._writer.setTitle(title)
        self._writer.setDocumentXmpMetadata(_XMP.format(xml_text(title)).encode())
        self._sheets = Sheets(page, setup)
        self._prints = self._sheets.frames = Prints(page)
        self._drawn: list[Sheet] = []
        self._texts: list[list[str | None]] = []

    def go_on(self) -> Iterator[float]:
        """Draw sheet after sheet; yield how much of the text is done after each, 0..1."""
        painter = QPainter(self._writer)
        try:
            for number, (sheet, done) in enumerate(self._sheets.sheets(), 1):
                while not self._prints.are_ready(self._sheets.plates_of(sheet)):
                    sleep(_A_MOMENT)
                if number > 1:
                    self._writer.newPage()
                self._sheets.draw(painter, sheet, number)
                self._drawn.append(sheet)
                self._texts.append(self._sheets.brush.take_texts())
                yield done
        finally:
            painter.end()
            self._prints.close()

    def data(self) -> bytes:
        """Return the file, when all sheets are drawn."""
        self._buffer.close()
        outline = self._sheets.outline(self._drawn)
        return with_outline(with_texts(bytes(self._bytes.data()), self._texts), outline)
