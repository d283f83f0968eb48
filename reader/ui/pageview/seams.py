"""Where the pieces of a paragraph without end meet: at the end of a line, behind a mark.

`Blocks` cuts such a paragraph at every few hundred characters without knowing the lines.
A seam moves a cut to where a line ends, so that no line is short in the middle of a
paragraph; behind a mark, so that no word is cut. All positions are of the clean text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.pageview.classes import CLOSING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.page import Page, Paragraph
    from reader.ui.pageview.blocks import Blocks
    from reader.ui.pageview.composer import Line

    Lay = Callable[[Paragraph], tuple[str, list[Line]]]
    """Returns what is drawn of a piece, and its lines."""

__all__ = ["Seams"]

REACH = 150
"""How far a cut may move, in code points."""

_TRIED = 5  # line ends inside a sentence
_LOOKED_AT, _LOST = 60, 20  # code points beside one; of those, what stands at the far end


class Seams:
    """The cuts of `blocks` as they are moved, one after the other as pieces are laid out."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._starts: dict[int, int] = {}
        self._back: set[int] = set()
        self._ready: tuple[int, str, list[Line]] | None = None

    def start(self, index: int) -> int:
        """Return where a block begins."""
        return self._starts.get(index, self._blocks.starts[index])

    def end(self, index: int) -> int:
        """Return where a block ends."""
        blocks = self._blocks
        return blocks.ends[index] if blocks.finishes(index) else self.start(index + 1)

    def at(self, position: int) -> int:
        """Return the block that holds a position."""
        index = self._blocks.at(position)
        if position < self.start(index) and not self._blocks.begins(index):
            return index - 1
        if position >= self.end(index) and not self._blocks.finishes(index):
            return index + 1
        return index

    def is_filled_back(self, index: int) -> bool:
        """Return whether a block's lines are filled from its end."""
        return index in self._back

    def end_with_line(self, index: int, page: Page, lay: Lay) -> bool:
        """Move a block's end to that of a line; return whether it moved."""
        start, cut = self.start(index), self._blocks.ends[index]
        whole = page.piece(start, min(cut + REACH, self._blocks.ends[index + 1]))
        shown, lines = lay(whole)
        self._back.discard(index)
        end = _best(page, whole, [line.end for line in lines[:-1]], cut)
        if end is None:
            return False
        self._ready = (index, shown[:end], [line for line in lines if line.end <= end])
        return self._move(index + 1, start + whole.alignment.backward(end))

    def begin_with_line(self, index: int, page: Page, lay_back: Lay) -> bool:
        """Move a block's beginning so that its lines can be full; return whether it moved."""
        cut = self._blocks.starts[index]
        whole = page.piece(max(cut - REACH, self.start(index - 1) + 1), self.end(index))
        shown, lines = lay_back(whole)
        first = _best(page, whole, [line.start for line in lines], cut)
        if first is None:
            return False
        rest = [
            line._replace(start=line.start - first, end=line.end - first)
            for line in lines
            if line.start >= first
        ]
        self._back.add(index)
        self._ready = (index, shown[first:], rest)
        return self._move(index, whole.start + whole.alignment.backward(first))

    def ready_lines(self, index: int, shown: str) -> list[Line] | None:
        """Return a block's lines if they were set when its borders were looked for."""
        ready, self._ready = self._ready, None
        return ready[2] if ready is not None and ready[:2] == (index, shown) else None

    def _move(self, index: int, start: int) -> bool:
        moved = start != self.start(index)
        self._starts[index] = start
        return moved


def _best(page: Page, whole: Paragraph, ends: list[int], cut: int) -> int | None:
    """Return the one of some lines' ends near a cut, behind a mark if it can be.

    Elsewhere the two sides must show apart what they show together. Ends are characters
    of `whole`.
    """
    text, alignment = whole.text, whole.alignment
    near = []
    for end in ends:
        position = alignment.backward(end)
        far = abs(whole.start + position - cut)
        if 0 < end < len(text) and far <= REACH and alignment.forward(position) == end:
            near.append((far, end))
    near.sort()
    behind_marks = (end for _, end in near if text[end - 1] in CLOSING)
    harmless = (end for _, end in near[:_TRIED] if _is_harmless(page, whole, end))
    return next(behind_marks, None) or next(harmless, None)


def _is_harmless(page: Page, whole: Paragraph, end: int) -> bool:
    position = whole.start + whole.alignment.backward(end)
    first = page.piece(max(whole.start, position - _LOOKED_AT), position)
    last = whole.start + whole.alignment.length
    second = page.piece(position, min(position + _LOOKED_AT, last))
    before, after = whole.text[:end], whole.text[end:]
    return before.endswith(first.text[_LOST:]) and after.startswith(second.text[:-_LOST])
