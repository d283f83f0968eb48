"""Paragraphs as a reader counts them: lines that hold text."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["Paragraphs"]


class Paragraphs:
    """Counts the paragraphs of one text after the other; each text is gone through once."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._text: str | None = None
        self._counts: list[int] = [0]

    def at(self, page: Page, position: int) -> tuple[int, int]:
        """Return the paragraph (from 1) at a clean position, and how many there are.

        A blank line belongs to the paragraph before it. A text of blanks only has no paragraph:
        then both numbers are 0.
        """
        text = page.article.text
        if text is not self._text:
            lines = text.split("\n")
            self._counts = list(accumulate(bool(line) and not line.isspace() for line in lines))
            self._text = text
        total = self._counts[-1]
        return min(total, max(1, self._counts[page.number_at(position)])), total
