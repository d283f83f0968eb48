"""A page of text on sheets of paper: where each begins, and drawing one of them.

The blocks of the page are set by the same composer as in the window and drawn by the same
brushes, so a printed line breaks where the rules allow it. Marks stay as the text has them.
Places are pixels of the sheet inside its margins, two of them a point.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QGlyphRun,
    QPageLayout,
    QPageSize,
    QPainter,
    QTransform,
)

from reader.core.export.headings import chapters
from reader.ui.beside.prints import Frames
from reader.ui.export.onpaper import OnPaper, blank_of
from reader.ui.pageview.column import Column
from reader.ui.pageview.faces import sans_face
from reader.ui.pageview.flow import Flow
from reader.ui.pageview.geometry import Faces, Geometry, mode_of, variant_of
from reader.ui.pageview.look import Look
from reader.ui.pageview.plates import gap_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.page import Page
    from reader.ui.export.paper import PaperSetup
    from reader.ui.pageview.plates import Plate

__all__ = ["RESOLUTION", "Sheet", "Sheets", "layout_of"]

RESOLUTION = 144
"""Pixels of a sheet in an inch."""
_SIZES: dict[str, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
    "B5": QPageSize.PageSizeId.B5,
    "16K": QPageSize.PageSizeId.Prc16K,
    "Letter": QPageSize.PageSizeId.Letter,
    "Legal": QPageSize.PageSizeId.Legal,
}
_MEASURE = 60  # cells of a line at most
_FOOT = 2.2  # of an em: room for the sheet's number
_BLACK, _GREY = QColor("#000000"), QColor("#555555")


def layout_of(setup: PaperSetup) -> QPageLayout:
    """Return paper and margins as Qt wants them."""
    way = QPageLayout.Orientation
    return QPageLayout(
        QPageSize(_SIZES.get(setup.paper, QPageSize.PageSizeId.A4)),
        way.Landscape if setup.landscape else way.Portrait,
        QMarginsF(setup.margin, setup.margin, setup.margin, setup.margin),
        QPageLayout.Unit.Millimeter,
    )


class Strip(NamedTuple):
    """Lines `[first, last)` of a block, or a picture of it, at a height on a sheet, in pixels.

    `top` is where the block would begin.
    """

    block: int
    first: int
    last: int
    top: int
    plate: Plate | None = None


Sheet = list[Strip]


class _Filling:
    """A sheet that is being filled, as far as `y`."""

    def __init__(self) -> None:
        self.sheet: Sheet = []
        self.y = 0

    def turn(self) -> Sheet:
        """Begin another sheet; return the full one."""
        full, self.sheet, self.y = self.sheet, [], 0
        return full


class Sheets:
    """Puts a page of text on sheets, one after another."""

    def __init__(self, page: Page, setup: PaperSetup) -> None:
        """Prepare; all readings and names that are to be seen must have been computed."""
        self._page = page
        pixels = 2 * setup.points
        look = Look(pixels, measure=_MEASURE, tight_measure=_MEASURE, spacing="tight", ink=_BLACK,
                    ink2=_GREY, ruby=_GREY, reading_marks=False, repair_marks=False,
                    direction="vertical" if setup.vertical else "horizontal",
                    entities={})  # fmt: skip
        layout = layout_of(setup)
        self.area = layout.paintRectPixels(RESOLUTION).size()
        self.whole = layout.fullRectPixels(RESOLUTION)
        room = QSize(self.area.width(), self.area.height() - round(_FOOT * pixels))
        flow = Flow(room, vertical=setup.vertical)
        variant, mode = variant_of(page), mode_of(look, page.choices.ruby)
        geometry = Geometry(look, mode, variant, Faces(look, variant), flow.along)
        self._column = Column(page, geometry, full_width=False)
        self.brush = OnPaper(look, page.article, turn=flow.turn())
        self.brush.blank = blank_of(geometry.faces.body)
        self.frames = Frames(page)
        self._gap = gap_of(float(pixels))
        self._numerals = sans_face(variant, 0.7 * pixels)
        self._height = flow.across

    def sheets(self) -> Iterator[tuple[Sheet, float]]:
        """Yield what stands on each sheet, and how much of the text is on it and before.

        There is one for an empty text too.
        """
        filling = _Filling()
        blocks = len(self._column.blocks)
        for block in range(blocks):
            for full in self._fill(filling, block):
                yield full, (block + 1) / blocks
        yield filling.sheet, 1.0

    def _fill(self, filling: _Filling, block: int) -> Iterator[Sheet]:
        """Put a block, and the pictures around it; yield the sheets that become full."""
        laid = self._column.laid(block)
        before = [plate for plate in laid.plates if plate.top < laid.lead]
        behind = laid.plates[len(before) :]
        yield from self._fill_plates(filling, block, before)
        pitch, first = laid.style.pitch, 0
        while first < len(laid.lines):
            room = max(0, (self._height - filling.y) // pitch)
            is_widow = room == 1 and first == 0 and len(laid.lines) > 1
            if filling.sheet and (room == 0 or is_widow):
                yield filling.turn()
                continue
            last = min(len(laid.lines), first + max(1, room))
            top = filling.y - first * pitch - laid.lead
            filling.sheet.append(Strip(block, first, last, top))
            filling.y += (last - first) * pitch
            first = last
        used = laid.lead + len(laid.lines) * pitch
        end = behind[0].top - self._gap if behind else laid.height
        filling.y += end - used if filling.y else 0
        yield from self._fill_plates(filling, block, behind)

    def _fill_plates(
        self, filling: _Filling, block: int, plates: Sequence[Plate]
    ) -> Iterator[Sheet]:
        for plate in plates:
            if filling.sheet and filling.y + self._gap + plate.across > self._height:
                yield filling.turn()
            filling.y += self._gap if filling.y else 0
            filling.sheet.append(Strip(block, 0, 0, filling.y - plate.top, plate))
            filling.y += plate.across
        filling.y += self._gap if plates else 0

    def plates_of(self, sheet: Sheet) -> list[tuple[Plate, bool]]:
        """Return the pictures of a sheet, each with whether its text stands in columns."""
        vertical = self.brush.turn is not None
        return [(strip.plate, vertical) for strip in sheet if strip.plate is not None]

    def draw(
        self, painter: QPainter, sheet: Sheet, number: int, scale: QTransform | None = None
    ) -> None:
        """Draw a sheet on a painter whose origin is the inner corner of the margins."""
        brush = self.brush
        brush.upright = scale or QTransform()
        turned = brush.turn * brush.upright if brush.turn is not None else brush.upright
        painter.setWorldTransform(turned)
        self.frames.upright = brush.upright
        for strip in sheet:
            laid = self._column.laid(strip.block)
            if strip.plate is not None:
                at = self._column.geometry.left, strip.top
                self.frames.draw(painter, laid, strip.plate, at, brush.turn)
                continue
            pitch = laid.style.pitch
            corner = self._column.geometry.left, strip.top
            begin = strip.top + laid.lead
            clip = begin + strip.first * pitch, begin + strip.last * pitch
            brush.block(painter, laid, corner, clip, ())
        painter.setWorldTransform(brush.upright)
        self._number(painter, number)

    def outline(self, sheets: list[Sheet]) -> list[tuple[str, int]]:
        """Return the chapters and the sheets where they begin, counted from 1."""
        numbers, starts = self._column.blocks.numbers, dict[int, int]()
        for number, sheet in enumerate(sheets, 1):
            for strip in sheet:
                starts.setdefault(numbers[strip.block], number)
        return [
            (chapter.title, starts.get(chapter.first, 1))
            for chapter in chapters(self._page)
            if chapter.title
        ]

    def _number(self, painter: QPainter, number: int) -> None:
        """Put the sheet's number in the middle of its foot."""
        glyphs, places, width = self._numerals.syllable(str(number))
        run = QGlyphRun()
        run.setRawFont(self._numerals.fonts[0])
        run.setGlyphIndexes(glyphs)
        run.setPositions([QPointF(x, 0.0) for x in places])
        painter.setPen(_GREY)
        painter.drawGlyphRun(QPointF((self.area.width() - width) / 2, self.area.height()), run)
        self.brush.texts += [None] * len(glyphs)
