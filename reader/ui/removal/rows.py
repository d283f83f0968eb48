"""Source and clean text side by side: which stretch of one belongs to which of the other."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.ui.removal.columns import columns_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.core.edits import Edit
    from reader.ui.removal.columns import EditColumns

__all__ = ["LONGEST_ROW", "Row", "RowTable", "listed_signs", "visible_signs"]

LONGEST_ROW = 1500
"""Source code points after which a line is continued in another row."""

_SIGNS = {"\n": "↵", "\t": "→", "\u3000": "□", " ": "·", "\u00a0": "·"}


@dataclass(frozen=True, slots=True)
class Row:
    """`source[start:end]` and `clean[clean_start:clean_end]`; edits `[first, last)` are in it."""

    start: int
    end: int
    clean_start: int
    clean_end: int
    first: int
    last: int


class RowTable:
    """The rows of a text: its lines, where no edit runs over the line end."""

    def __init__(
        self,
        source: str,
        edits: Sequence[Edit],
        left: Collection[int],
        columns: EditColumns | None = None,
    ) -> None:
        """Cut the source; `left` are indexes of edits that are not made.

        The `columns` of the edits are made when they are not there already.
        """
        starts, ends, growths, _ = columns or columns_of(edits)
        made = growths[:]
        for at in left:
            made[at] = 0
        put_back = frozenset(left)
        self._edits, self._left = edits, put_back
        shifts = list(accumulate(made, initial=0))
        self.rows: list[Row] = []
        begin = first = 0
        for cut, skip in _cuts(source, starts, ends):
            last = bisect_left(starts, cut, first) if skip else bisect_left(starts, cut)
            if not skip and last < len(edits) and starts[last] == ends[last] == cut:
                last += 1  # what was put in at the very end of a row belongs to it
            self.rows.append(
                Row(begin, cut, begin + shifts[first], cut + shifts[last], first, last)
            )
            begin, first = cut + skip, last

    def to_source(self, position: int) -> int:
        """Return where a position of the clean text stands in the source."""
        row = self.rows[self.at_clean(position)]
        shift = row.clean_start - row.start
        for at in range(row.first, row.last):
            edit = self._edits[at]
            if at in self._left:
                continue
            start = edit.start + shift
            if position < start:
                break
            if position < start + len(edit.new):
                return edit.start + min(position - start, edit.end - edit.start)
            shift += len(edit.new) - (edit.end - edit.start)
        return position - shift

    def to_clean(self, position: int) -> int:
        """Return where a position of the source stands in the clean text."""
        row = self.rows[self.at_source(position)]
        shift = row.clean_start - row.start
        for at in range(row.first, row.last):
            edit = self._edits[at]
            if at in self._left:
                continue
            if position <= edit.start:
                break
            if position < edit.end:
                return edit.start + shift + min(position - edit.start, len(edit.new))
            shift += len(edit.new) - (edit.end - edit.start)
        return position + shift

    def at_source(self, position: int) -> int:
        """Return the number of the row that holds a position of the source."""
        return max(0, bisect_right(self.rows, position, key=lambda row: row.start) - 1)

    def at_clean(self, position: int) -> int:
        """Return the number of the row that holds a position of the clean text."""
        return max(0, bisect_right(self.rows, position, key=lambda row: row.clean_start) - 1)


def visible_signs(text: str) -> str:
    """Return what was removed as it can be seen: a sign for each blank and control."""
    return "".join(
        _SIGNS.get(c) or ("▯" if unicodedata.category(c) in ("Cf", "Cc", "Zl", "Zp") else c)
        for c in text
    )


def listed_signs(text: str, most: int) -> str:
    """Return the same for a list, cut behind `most` code points."""
    shown = visible_signs(text)
    return shown if len(shown) <= most else f"{shown[:most]}…"


def _cuts(source: str, starts: Sequence[int], ends: Sequence[int]) -> list[tuple[int, int]]:
    """Return where rows end, and how many code points lie between a row and the next."""
    cuts: list[tuple[int, int]] = []
    begin = 0
    at = source.find("\n")
    while True:
        is_end = at < 0
        stop = len(source) if is_end else at
        while stop - begin > LONGEST_ROW:
            cut = _outside(begin + LONGEST_ROW, starts, ends)
            if cut >= stop:
                break
            cuts.append((cut, 0))
            begin = cut
        if is_end:
            cuts.append((len(source), 0))
            return cuts
        over = bisect_right(starts, at) - 1
        if over < 0 or ends[over] <= at:
            cuts.append((at, 1))
            begin = at + 1
        at = source.find("\n", at + 1)


def _outside(position: int, starts: Sequence[int], ends: Sequence[int]) -> int:
    """Return the position, or the end of the edit that it lies within."""
    at = bisect_left(starts, position) - 1
    return max(position, ends[at]) if at >= 0 else position
