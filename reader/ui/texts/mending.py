"""Which of the doubtful forms of one document are mended; no Qt in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.edits import carry_all_back
from reader.library import AcceptedRepair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.core.article import Article, Repair

__all__ = ["Mending"]


class Mending:
    """The repairs that were `accepted`, by their places in the source; `mended` are their indexes.

    The clean text, and the repairs with it, may change; the source does not.
    """

    def __init__(self) -> None:
        self.accepted: frozenset[AcceptedRepair] = frozenset()
        self.mended: frozenset[int] = frozenset()
        self._article: Article | None = None
        self._repairs: tuple[Repair, ...] = ()
        self._known: list[AcceptedRepair] | None = None

    def find(self, article: Article | None) -> None:
        """Look for what was accepted among the repairs of an article."""
        repairs = (article.repairs or ()) if article is not None else ()
        if repairs is not self._repairs and article is not None:
            self._article, self._repairs, self._known = article, repairs, None
        self.mended = (
            frozenset(
                number for number, known in enumerate(self._places()) if known in self.accepted
            )
            if self.accepted
            else frozenset()
        )

    def at(self, indexes: Iterable[int]) -> frozenset[AcceptedRepair]:
        """Return the repairs at these indexes as they are remembered."""
        places = self._places()
        return frozenset(places[index] for index in indexes)

    def _places(self) -> list[AcceptedRepair]:
        """Return all repairs as they are remembered: thousands in a long text, seldom needed."""
        if self._known is None:
            edits = self._article.edits if self._article is not None else ()
            starts = carry_all_back([repair.start for repair in self._repairs], edits)
            self._known = [
                AcceptedRepair(start, start + len(repair.old), repair.old, repair.new)
                for start, repair in zip(starts, self._repairs, strict=True)
            ]
            self._article = None
        return self._known

    def in_clean_text(self) -> frozenset[tuple[int, str]]:
        """Return where the mended forms stand in the clean text, and what they become."""
        made = (self._repairs[index] for index in self.mended)
        return frozenset((repair.start, repair.new) for repair in made)
