"""Where places of the source stand in the clean text, and back; each is looked for once a text.

In a book with hundreds of thousands of edits a walk along them takes a frame or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.edits import carry_all_on, carry_back

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.core.article import Article
    from reader.core.edits import Edit

__all__ = ["Carried"]


class Carried:
    """Remembers what was looked for as long as the edits are the same."""

    def __init__(self) -> None:
        self._edits: Sequence[Edit] | None = None
        self._on: dict[int, int] = {}
        self._back: dict[int, int] = {}

    def on(self, article: Article, starts: Collection[int]) -> list[int]:
        """Return where places of the source stand in the clean text, in one walk."""
        self._follow(article)
        missing = [start for start in starts if start not in self._on]
        if missing:
            self._on |= carry_all_on(missing, article.edits)
        return [self._on[start] for start in starts]

    def back(self, article: Article, at: int) -> int:
        """Return where a place of the clean text stood in the source."""
        self._follow(article)
        if at not in self._back:
            start = carry_back(at, article.edits)
            self._back[at], self._on[start] = start, at
        return self._back[at]

    def _follow(self, article: Article) -> None:
        if article.edits is not self._edits:
            self._edits, self._on, self._back = article.edits, {}, {}
