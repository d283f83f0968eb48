"""Where things stand in a long column: heights, their sums, and what stands at a place.

Heights are whole pixels in groups of 256 with a sum each: it is built at the speed of `sum`,
and a change or a question costs a few microseconds in a book of a million characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Heights"]

_GROUP = 256


class Heights:
    """The heights of the blocks of a column, in pixels, first to last."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        starts = range(0, len(self._heights), _GROUP)
        self._sums = [sum(self._heights[s : s + _GROUP]) for s in starts]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        self._sums[index // _GROUP] += height - self._heights[index]
        self._heights[index] = height

    @property
    def total(self) -> int:
        """The height of the whole column."""
        return sum(self._sums)

    def above(self, index: int) -> int:
        """Return the height of everything before block `index`."""
        group = index // _GROUP
        return sum(self._sums[:group]) + sum(self._heights[group * _GROUP : index])

    def find(self, place: int) -> tuple[int, int]:
        """Return the block at a place of the column and how far into it the place is.

        A place before the column is in the first block, one behind it in the last.
        """
        if not self._heights:
            return 0, place
        group = 0
        while group < len(self._sums) - 1 and place >= self._sums[group]:
            place -= self._sums[group]
            group += 1
        index, last = group * _GROUP, min(len(self._heights), (group + 1) * _GROUP) - 1
        while index < last and place >= self._heights[index]:
            place -= self._heights[index]
            index += 1
        return index, place
