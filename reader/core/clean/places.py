"""Where marks stand: a text by lines, and each marked Hanzi's number among all Hanzi."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.core.chinese.han import HANZI_CLASS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.clean.marks import Chain

__all__ = ["Layout", "Place", "count_hanzi", "locate"]


_RUN = f"[{HANZI_CLASS}]+"


def count_hanzi(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """Return the number of Hanzi in `text[start:end]`."""
    return sum(map(len, re.compile(_RUN).findall(text, start, end)))


_new = tuple.__new__


class Place(NamedTuple):
    """A chain, the number of its Hanzi among all Hanzi of the text, and of its line."""

    chain: Chain
    ordinal: int
    row: int


@dataclass(frozen=True)
class Layout:
    """A text by lines."""

    text: str
    lines: list[str] = field(init=False)

    def __post_init__(self) -> None:
        """Split the text."""
        object.__setattr__(self, "lines", self.text.split("\n"))

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each line."""
        return [0, *accumulate(len(line) + 1 for line in self.lines)][:-1]

    @cached_property
    def hanzi(self) -> list[int]:
        """The number of Hanzi in each line."""
        return list(map(count_hanzi, self.lines))


def locate(layout: Layout, chains: Sequence[Chain]) -> list[Place]:
    """Return the chains as places, with the numbers of their Hanzi and lines."""
    places: list[Place] = []
    runs = re.finditer(_RUN, layout.text)
    starts = layout.starts
    first = last = before = 0
    row, next_line = 0, -1
    for chain in chains:
        at = chain[0]
        while at >= last:
            before += last - first
            first, last = next(runs).span()
        if at >= next_line:
            row = bisect_right(starts, at) - 1
            next_line = starts[row] + len(layout.lines[row]) + 1
        places.append(_new(Place, (chain, before + at - first + 1, row)))
    return places
