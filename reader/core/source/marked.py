"""What is found along a line of a document beside its words, before places are numbers."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Drawn", "Mark", "MarkKind", "Place"]

MarkKind = Literal["link", "note", "anchor", "end", "picture"]


class Drawn(NamedTuple):
    """A picture as its document names it.

    `source` is the address it gives, `width` what it asks for in pixels (or 0); `is_aside` that
    it stands in navigation, a footer or a form.
    """

    source: str
    alt: str = ""
    width: int = 0
    is_aside: bool = False


class Mark(NamedTuple):
    """`[start, end)` of a line, in code points.

    A `link` leads to its `value`, a `note` is a link that its document calls a note's; an
    `anchor` is a place named `value`, and `end` says where what bears that name ends.
    """

    kind: MarkKind
    start: int
    end: int
    value: str = ""
    picture: Drawn | None = None
    is_raised: bool = False


class Place(NamedTuple):
    """Where a line stands: in a list (`level` from 1, else 0), quoted so deep, in a table.

    `marker` is what stands before the entry of a list that the line begins; `cell` is the
    number of the table, the row, the column and whether it is a head.
    """

    level: int = 0
    marker: str = ""
    quoted: int = 0
    cell: tuple[int, int, int, bool] | None = None
