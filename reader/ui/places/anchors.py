"""A place that is remembered: an offset in the source and a short quote of what stands there.

So it survives another cleaning and every change of script, and small changes of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.edits import carry_all_on, carry_back, carry_on
from reader.library import Position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Article
    from reader.core.edits import Edit

__all__ = ["Anchors", "anchored", "clean_place", "source_place"]

QUOTE = 24
"""Characters quoted at a remembered place."""
NEARBY = 4000
"""Characters before and after the offset in which a moved quote is looked for."""


def anchored(article: Article, clean_offset: int) -> Position:
    """Return a place of the clean text as it is remembered."""
    offset = carry_back(clean_offset, article.edits)
    return Position(offset, article.source.text[offset : offset + QUOTE])


def source_place(article: Article, offset: int, quote: str) -> int:
    """Return a remembered offset in the source, or where its quote stands now if it moved."""
    text = article.source.text
    if not quote or text.startswith(quote, offset):
        return min(offset, len(text))
    after = text.find(quote, offset, offset + NEARBY)
    before = text.rfind(quote, max(0, offset - NEARBY), offset)
    found = [at for at in (after, before) if at >= 0]
    return min(found, key=lambda at: abs(at - offset)) if found else min(offset, len(text))


def clean_place(article: Article, position: Position) -> int:
    """Return where a remembered place stands in the clean text."""
    return carry_on(source_place(article, position.offset, position.quote), article.edits)


class Anchors:
    """Carries places to and fro; each is looked for once in a text.

    In a book with hundreds of thousands of edits a walk along them takes a frame or two.
    """

    def __init__(self) -> None:
        self._edits: Sequence[Edit] | None = None
        self._on: dict[tuple[int, str], int] = {}
        self._back: dict[int, Position] = {}

    def anchored(self, article: Article, clean_offset: int) -> Position:
        """Return a place of the clean text as it is remembered."""
        self._follow(article)
        if clean_offset not in self._back:
            place = self._back[clean_offset] = anchored(article, clean_offset)
            self._on[place.offset, place.quote] = clean_offset
        return self._back[clean_offset]

    def clean_places(self, article: Article, places: Sequence[tuple[int, str]]) -> list[int]:
        """Return where remembered offsets with their quotes stand in the clean text."""
        self._follow(article)
        missing = [place for place in places if place not in self._on]
        starts = [source_place(article, offset, quote) for offset, quote in missing]
        onward = carry_all_on(starts, article.edits) if starts else {}
        for place, start in zip(missing, starts, strict=True):
            self._on[place] = onward[start]
        return [self._on[place] for place in places]

    def _follow(self, article: Article) -> None:
        if article.edits is not self._edits:
            self._edits, self._on, self._back = article.edits, {}, {}
