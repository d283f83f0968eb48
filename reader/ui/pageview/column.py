"""The column of text behind the window: blocks, their heights, and what is at its top.

The top is a block and a distance into it, never a place in pixels from the beginning: heights
that were only estimated may be corrected without the text jumping.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from reader.ui.pageview.blocks import Blocks
from reader.ui.pageview.drawn import drawn
from reader.ui.pageview.heights import Heights
from reader.ui.pageview.laid import Laid
from reader.ui.pageview.plates import height_of, set_plates
from reader.ui.pageview.raised import raised, raised_spans
from reader.ui.pageview.seams import Seams
from reader.ui.pageview.standing import hung, same_row, shifted, style_of
from reader.ui.pageview.turned import turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.page import Page, Paragraph
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.geometry import Geometry
    from reader.ui.pageview.plates import Plate

__all__ = ["Column", "Spot"]

_KEPT = 400


class Spot(NamedTuple):
    """A character on the page: its block, its line there, its number in the block's text."""

    block: int
    line: int
    character: int


class Column:
    """A page set in a geometry. `block` and `into` (pixels) are what stands at the top."""

    def __init__(
        self,
        page: Page,
        geometry: Geometry,
        known: Column | None = None,
        *,
        full_width: bool = True,
        pictures: bool = True,
    ) -> None:
        """Set a page; of a `known` column of the same clean text the heights are taken over.

        Without `pictures` the text closes up where they stand.
        """
        self._has_pictures = pictures and bool(page.article.content.pictures)
        same = known is not None and known.page.article.text == page.article.text
        self.page: Page = page
        self.geometry = geometry
        self.blocks: Blocks = known.blocks if known and same else Blocks.of(page)
        self.heights: Heights
        if known and same and geometry.has_heights_of(known.geometry):
            self.heights = known.heights
        else:
            estimate = geometry.estimate
            spans = zip(self.blocks.starts, self.blocks.ends, strict=True)
            self.heights = Heights([estimate(end - start) for start, end in spans])
            self._leave_room()
        self.seams = Seams(self.blocks)
        self.block = 0
        self.into = -geometry.top
        self._full_width = full_width
        self._laid: dict[int, Laid] = {}
        self._pieces: dict[int, Paragraph] = {}
        self._stamp = 0

    def renew(self, page: Page) -> None:
        """Show another page of the same clean text; what has not changed stays laid out."""
        self.page = page
        self._pieces.clear()
        self._stamp += 1

    def renew_paragraphs(self, first: int, last: int) -> None:
        """Fetch paragraphs `first` to `last` anew when they are next looked at."""
        numbers = self.blocks.numbers
        for index in [i for i in self._pieces if first <= numbers[i] <= last]:
            del self._pieces[index]
        for index, laid in self._laid.items():
            if first <= numbers[index] <= last:
                laid.stamp = -1

    def piece(self, index: int) -> Paragraph:
        """Return what the page shows for a block."""
        piece = self._pieces.get(index)
        if piece is None:
            while len(self._pieces) >= _KEPT:
                del self._pieces[next(iter(self._pieces))]
            piece = self.page.piece(self.seams.start(index), self.seams.end(index))
            self._pieces[index] = piece
        return piece

    def laid(self, index: int) -> Laid:
        """Return a block laid out, and put its true height in the place of the estimate."""
        laid = self._laid.get(index)
        if laid is None or laid.stamp != self._stamp:
            laid = self._lay(index, laid)
        return laid

    def _leave_room(self) -> None:
        """Count the pictures in where heights are estimated."""
        shown, geometry = self.page.article.content.pictures, self.geometry
        for position, picture in self.page.pictures if self._has_pictures else ():
            at, vertical = self.blocks.at(position), geometry.is_vertical
            self.heights[at] += height_of(
                shown[picture], geometry.measure, geometry.ems, is_vertical=vertical
            )

    def _lay(self, index: int, known: Laid | None) -> Laid:
        if known is not None and known.shows(self.piece(index)):
            known.renew(self.piece(index))
            known.stamp = self._stamp
            return known
        self._sew(index)
        piece = self.piece(index)
        while len(self._laid) >= _KEPT:
            del self._laid[next(iter(self._laid))]
        laid = Laid(piece, self._drawn(piece))
        self._set(laid, index)
        laid.stamp = self._stamp
        self._laid[index] = laid
        if laid.height != self.heights[index]:
            self.heights[index] = laid.height
        return laid

    def _drawn(self, piece: Paragraph) -> str:
        shown = drawn(piece.text) if self._full_width else piece.text
        calls = raised_spans((m.start, m.end) for m in piece.marks if m.kind == "note")
        if calls:
            shown = raised(shown, calls)
        return turned(shown, self.geometry.variant) if self.geometry.is_vertical else shown

    def _sew(self, index: int) -> None:
        """Let a piece of a long paragraph meet what follows, or goes before, at a line's end."""
        blocks, seams = self.blocks, self.seams
        begins, finishes = blocks.begins(index), blocks.finishes(index)
        if finishes:
            return
        moved = False
        if not self._stands(index + 1):
            moved = seams.end_with_line(index, self.page, partial(self._lines, begins=begins))
        elif not begins and not self._stands(index - 1):
            moved = seams.begin_with_line(index, self.page, partial(self._lines, back=True))
        if moved:
            for beside in (index - 1, index, index + 1):
                self._pieces.pop(beside, None)

    def _lines(
        self, piece: Paragraph, *, begins: bool = False, ends: bool = True, back: bool = False
    ) -> tuple[str, list[Line]]:
        """Return what is drawn of a piece and its lines; `back` are filled from its end."""
        style, shown = style_of(piece, self.geometry), self._drawn(piece)
        if back and shown:
            return shown, shifted(style.composer.compose_back(shown), style.shift)
        indented = begins and style.face is self.geometry.body.face and not piece.level
        indented = indented and piece.cell is None
        lines = style.composer.compose(shown, indented=indented, ends=ends)
        return shown, shifted(lines, style.shift)

    def _stands(self, index: int) -> bool:
        """Return whether a block is laid out as the page is now."""
        laid = self._laid.get(index)
        return laid is not None and laid.stamp == self._stamp

    def _set(self, laid: Laid, index: int) -> None:
        geometry, meta = self.geometry, laid.paragraph.is_metadata
        style = laid.style = style_of(laid.paragraph, geometry)
        laid.geometry = geometry
        finishes = self.blocks.finishes(index)
        ready = self.seams.ready_lines(index, laid.shown)
        if ready is None:
            begins, back = self.blocks.begins(index), self.seams.is_filled_back(index)
            _, ready = self._lines(laid.paragraph, begins=begins, ends=finishes, back=back)
        laid.lines = ready
        hung(laid)
        if laid.paragraph.before and self._has_pictures:
            laid.plates, laid.lead = self._plates(laid.paragraph.before, 0)
        laid.height = laid.lead + len(laid.lines) * style.pitch
        if not laid.lines:
            laid.height = laid.lead + geometry.empty
        elif finishes:
            laid.height += style.gap
        last = index + 1 == len(self.blocks)
        follows = finishes and not last and self.piece(index + 1).heading
        if laid.lines and follows and style is not geometry.heading:
            laid.height += geometry.before_heading
        if meta and finishes and (last or not self.piece(index + 1).is_metadata):
            laid.ruled = True
        if laid.paragraph.cell is not None and finishes:
            following = None if last else self.piece(index + 1).cell
            laid.ruled = not same_row(laid.paragraph.cell, following)
            laid.height -= 0 if laid.ruled else style.gap
        if laid.ruled:
            laid.height += geometry.rule + geometry.after_rule
        if laid.paragraph.after and self._has_pictures:
            plates, laid.height = self._plates(laid.paragraph.after, laid.height)
            laid.plates += plates

    def _plates(self, indexes: Sequence[int], top: int) -> tuple[list[Plate], int]:
        shown, geometry = self.page.article.content.pictures, self.geometry
        pictures = ((index, shown[index]) for index in indexes)
        vertical = geometry.is_vertical
        return set_plates(pictures, top, geometry.measure, geometry.ems, is_vertical=vertical)

    def visible(self, height: int) -> Iterator[tuple[int, Laid, int]]:
        """Go through the blocks that a window of `height` shows: number, block, its top."""
        index, y = self.block, -self.into
        while y < height and index < len(self.blocks):
            laid = self.laid(index)
            yield index, laid, y
            y += laid.height
            index += 1

    def move(self, distance: int, height: int) -> int:
        """Move the top down the text, or up; return how far it really went, in pixels.

        It stops at both ends; `height` is that of the window.
        """
        moved = self._shift(distance)
        missing = self._missing(height)
        return moved + self._shift(-missing) if missing > 0 else moved

    def _shift(self, distance: int) -> int:
        self.into += distance
        while self.into < 0 and self.block > 0:
            self.block -= 1
            self.into += self.laid(self.block).height
        over = -self.geometry.top - self.into
        if self.block == 0 and over > 0:
            self.into += over
            distance += over
        last = len(self.blocks) - 1
        while self.block < last and self.into >= self.laid(self.block).height:
            self.into -= self.laid(self.block).height
            self.block += 1
        return distance

    def _missing(self, height: int) -> int:
        """Return how much of the window is left empty below the end of the text."""
        for index, laid, y in self.visible(height):
            if index == len(self.blocks) - 1:
                return height - (y + laid.height + self.geometry.bottom)
        return -1

    def jump(self, place: int, height: int) -> None:
        """Put what is about `place` pixels down the column at the top."""
        self.block, self.into = self.heights.find(place)
        self.move(0, height)

    def to_end(self, height: int) -> None:
        """Show the end of the text."""
        self.block = len(self.blocks) - 1
        self.into = self.laid(self.block).height
        self.move(0, height)

    def at_end(self, height: int) -> bool:
        """Return whether the end of the text is in the window."""
        return self._missing(height) >= 0

    def place(self) -> int:
        """Return how many pixels of the column are above the top, as far as is known."""
        return self.heights.above(self.block) + self.into

    def spot(self, position: int) -> Spot:
        """Return where a position of the clean text stands."""
        index = self.seams.at(position)
        laid = self.laid(index)
        if self.seams.at(position) != index:  # its end has moved before the position
            index = self.seams.at(position)
            laid = self.laid(index)
        forward = laid.paragraph.alignment.forward
        limit = laid.paragraph.alignment.length
        shown = forward(min(position - laid.paragraph.start, limit))
        character = min(max(0, shown), len(laid.text))
        return Spot(index, laid.line_of(character), character)

    def position(self, index: int, character: int) -> int:
        """Return the position in the clean text of a character of a block."""
        laid = self.laid(index)
        return laid.paragraph.start + laid.paragraph.alignment.backward(character)

    def put(self, spot: Spot, y: int, height: int) -> None:
        """Bring the line of a spot to y pixels below the top of the window."""
        self.block = spot.block
        laid = self.laid(spot.block)
        self.into = laid.lead + spot.line * laid.style.pitch - y
        self.move(0, height)

    def top_line(self, height: int) -> tuple[Spot, int] | None:
        """Return the first line that is more than half to be seen, and its y."""
        last: tuple[Spot, int] | None = None
        for index, laid, y in self.visible(height):
            pitch, begin = laid.style.pitch, y + laid.lead
            for number, line in enumerate(laid.lines):
                last = Spot(index, number, line.start), begin + number * pitch
                if last[1] >= -pitch // 2:
                    return last
        return last  # a picture fills the window
