"""A place that is remembered: an offset in the source and a short quote of what stands there.

So it survives another cleaning and every change of script, and small changes of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.edits import carry_back, carry_on
from reader.library import Position
from reader.ui.texts.carried import Carried

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.article import Article

__all__ = ["Anchors", "anchored", "clean_place", "source_place"]

QUOTE = 24
"""Characters quoted at a remembered place."""
NEARBY = 4000
"""Characters before and after the offset in which a moved quote is looked for."""


def anchored(article: Article, clean_offset: int) -> Position:
    """Return a place of the clean text as it is remembered."""
    return _quoted(article, carry_back(clean_offset, article.edits))


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
    """Carries places to and fro; each is looked for once in a text."""

    def __init__(self) -> None:
        self._carried = Carried()

    def anchored(self, article: Article, clean_offset: int) -> Position:
        """Return a place of the clean text as it is remembered."""
        return _quoted(article, self._carried.back(article, clean_offset))

    def clean_places(self, article: Article, places: Sequence[tuple[int, str]]) -> list[int]:
        """Return where remembered offsets with their quotes stand in the clean text."""
        starts = [source_place(article, offset, quote) for offset, quote in places]
        return self._carried.on(article, starts)


def _quoted(article: Article, offset: int) -> Position:
    return Position(offset, article.source.text[offset : offset + QUOTE])
