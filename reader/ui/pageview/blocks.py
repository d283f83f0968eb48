"""The column cut into blocks: one a paragraph, several for a paragraph without end.

A block is what is laid out at once, so a line of a million characters costs no more than what
is seen of it. A long paragraph is cut behind a sentence where there is one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["Blocks"]

_LONGEST = 3000  # what is still laid out in one
_PIECE = 400  # of what is longer: at least so much at once
_SEARCHED = 200  # for the end of a sentence behind that
_SENTENCE = re.compile("[。！？!?…][」』”’）)]*")


@dataclass(frozen=True, slots=True)
class Blocks:
    """Blocks in order: block i is `[starts[i], ends[i])` of the clean text, code points.

    `numbers[i]` is the number of its paragraph.
    """

    starts: list[int]
    ends: list[int]
    numbers: list[int]

    @classmethod
    def of(cls, page: Page) -> Blocks:
        """Cut a page; nothing is converted for it."""
        starts, ends, numbers = [], [], []
        for number in range(len(page)):
            start, end = page.clean_span(number)
            longest = _LONGEST if end - start <= _LONGEST else _PIECE + _SEARCHED
            while end - start > longest:
                border = _border(page.article.text, start)
                starts.append(start)
                ends.append(border)
                numbers.append(number)
                start = border
            starts.append(start)
            ends.append(end)
            numbers.append(number)
        return cls(starts, ends, numbers)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, position: int) -> int:
        """Return the block that holds a position of the clean text."""
        return max(0, bisect_right(self.starts, position) - 1)

    def begins(self, index: int) -> bool:
        """Return whether the block begins its paragraph."""
        return index == 0 or self.numbers[index - 1] != self.numbers[index]

    def finishes(self, index: int) -> bool:
        """Return whether the block is the last of its paragraph."""
        return index == len(self) - 1 or self.numbers[index + 1] != self.numbers[index]


def _border(text: str, start: int) -> int:
    found = _SENTENCE.search(text, start + _PIECE, start + _PIECE + _SEARCHED)
    return found.end() if found else start + _PIECE
