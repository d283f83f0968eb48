"""Where the content of a document stands on its page: by paragraphs, quick to be asked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.content import Cell, Content

__all__ = ["Placed", "Standing"]


class Standing(TypedDict, total=False):
    """Where a paragraph stands; see `reader.core.page.Paragraph`."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    level: int
    marker: str
    quoted: int
    cell: Cell | None


class Placed:
    """The marks of a Content over a text whose paragraphs begin at `starts`."""

    def __init__(self, content: Content, starts: Sequence[int]) -> None:
        self._content = content
        self._links = [link.start for link in content.links]
        self._notes = [note.start for note in content.notes]
        self._items = {item.start: item for item in content.items}
        self._quotes = [quote.start for quote in content.quotes]
        self._cells = {cell.start: cell for cell in content.cells}
        self._before: dict[int, list[int]] = {}
        self._after: dict[int, list[int]] = {}
        for index, picture in enumerate(content.pictures):
            at = min(max(0, picture.at), starts[-1] - 1)
            begin = starts[bisect_right(starts, at) - 1]
            places = self._before if begin == at else self._after
            places.setdefault(begin, []).append(index)
        self._starts = starts

    def standing(self, start: int, *, begins: bool, ends: bool) -> Standing:
        """Return where the paragraph, or the part of one, that begins at `start` stands.

        Pictures stand before the part that `begins` the paragraph, or after that which `ends`.
        """
        first = self._starts[bisect_right(self._starts, start) - 1]
        found = Standing()
        if begins and first in self._before:
            found["before"] = tuple(self._before[first])
        if ends and first in self._after:
            found["after"] = tuple(self._after[first])
        item = self._items.get(first)
        if item is not None:
            found["level"] = item.level
            found["marker"] = item.marker if begins else ""
        at = bisect_right(self._quotes, first) - 1
        if at >= 0 and first < self._content.quotes[at].end:
            found["quoted"] = self._content.quotes[at].depth
        cell = self._cells.get(first)
        if cell is not None:
            found["cell"] = cell
        return found

    def pictures(self) -> Iterator[tuple[int, int]]:
        """Yield the beginning of the paragraph that each picture stands at, and its index."""
        for places in (self._before, self._after):
            for begin, indexes in places.items():
                yield from ((begin, index) for index in indexes)

    def calls(
        self, start: int, end: int
    ) -> Iterator[tuple[int, int, Literal["link", "note"], int]]:
        """Yield links and calls of notes in `[start, end)`, cut where they leave it."""
        content = self._content
        first = max(0, bisect_left(self._links, start) - 1)
        for index in range(first, bisect_left(self._links, end)):
            link = content.links[index]
            if link.end > start:
                yield max(start, link.start), min(end, link.end), "link", index
        begins = self._starts[bisect_right(self._starts, start) - 1] == start
        first = bisect_left(self._notes, start)
        for index in range(first, bisect_right(self._notes, end)):
            note = content.notes[index]
            is_sign = note.start == note.end and (begins or note.start > start)
            if is_sign or note.start < min(end, note.end):
                yield note.start, min(end, note.end), "note", index
