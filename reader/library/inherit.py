"""What was remembered of a file goes over to the file as it is after it was changed.

Places are carried over by what stands there: a text that was only changed in the middle is the
same before and behind; elsewhere a place is looked for by what surrounds it. A mark whose words
are gone, or stand there twice as near, is left behind.
"""

from __future__ import annotations

from array import array
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, get_args

from reader.library.records import Mark, Position

if TYPE_CHECKING:
    from reader.library.store import Library

__all__ = ["Onward", "inherit"]

BESIDE = 12
"""Code points before and behind a place by which it is known again."""
NEARBY = 20_000
"""Code points before and behind the place in which its surroundings are looked for."""


class Onward:
    """Where the places of one text stand in another version of it; all are code points."""

    def __init__(self, old: str, new: str) -> None:
        """Compare two versions of a source."""
        self._old, self._new = old, new
        most = min(len(old), len(new))
        self._same = _common(old, new, most)
        rest = most - self._same
        behind = _common(old[len(old) - rest :][::-1], new[len(new) - rest :][::-1], rest)
        self._tail = len(old) - behind
        self._shift = len(new) - len(old)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where `[start, end)` stands now; None when its words are gone."""
        if end <= self._same:
            return start, end
        if start >= self._tail:
            return start + self._shift, end + self._shift
        before = self._old[max(0, start - BESIDE) : start]
        words = self._old[start:end]
        for left, right in ((before, self._old[end : end + BESIDE]), (before[-4:], "")):
            at = self._nearest(left + words + right, start - len(left))
            if at is not None:
                return at + len(left), at + len(left) + len(words)
        return None

    def place(self, offset: int) -> int:
        """Return where a place stands now, or about where it was."""
        found = self.span(offset, min(len(self._old), offset + BESIDE))
        return found[0] if found is not None else min(offset, len(self._new))

    def quote(self, offset: int, length: int) -> str:
        """Return what stands at a place now."""
        return self._new[offset : offset + length]

    def _nearest(self, words: str, about: int) -> int | None:
        """Return the one place nearest to where the words were, seen from both ends."""
        here = [about, about + self._shift]
        low, high = max(0, min(here) - NEARBY), max(here) + NEARBY + len(words)
        found: list[tuple[int, int]] = []
        at = self._new.find(words, low, high) if words else -1
        while at >= 0 and len(found) < 1000:
            found.append((min(abs(at - one) for one in here), at))
            at = self._new.find(words, at + 1, high)
        found.sort()
        if not found or (len(found) > 1 and found[0][0] == found[1][0]):
            return None
        return found[0][1]


def _common(one: str, other: str, most: int) -> int:
    """Return how many code points two texts begin with alike, `most` at the highest."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def inherit(library: Library, old: str, new: str, onward: Onward) -> None:
    """Have a document remember what was remembered of its older version, by their digests.

    Of a version that is known already only the place is another. Raises MemoryUnavailable.
    """
    if old == new:
        return
    is_known = library.position(new) is not None or library.choices(new) is not None
    position, choices = library.position(old), library.choices(old)
    if position is not None:
        at = onward.place(position.offset)
        library.set_position(new, Position(at, onward.quote(at, len(position.quote))))
    if is_known:
        return
    if choices is not None:
        library.set_choices(new, choices)
    for kind in get_args(Mark):
        marks = library.marks(old, kind)
        carried = [one for one in (_carried(mark, onward) for mark in marks) if one is not None]
        if carried:
            library.set_marks(new, kind, carried)
    places = library.undone_places(old)
    pairs = (onward.span(*pair) for pair in zip(places[::2], places[1::2], strict=True))
    kept = array("I", [end for pair in pairs if pair is not None for end in pair])
    if kept:
        library.set_undone_places(new, kept)


def _carried(mark: Any, onward: Onward) -> Any:  # noqa: ANN401 - one of the kinds of Mark
    names = {field.name for field in fields(mark)}
    if "start" in names:
        span = onward.span(mark.start, mark.end)
        return None if span is None else replace(mark, start=span[0], end=span[1])
    if "offset" in names:
        return replace(mark, offset=onward.place(mark.offset))
    return mark
