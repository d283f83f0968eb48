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
        self._repairs: tuple[Repair, ...] = ()
        self._known: list[AcceptedRepair] = []

    def find(self, article: Article | None) -> None:
        """Look for what was accepted among the repairs of an article."""
        repairs = (article.repairs or ()) if article is not None else ()
        if repairs is not self._repairs and article is not None:
            self._repairs = repairs
            places = carry_all_back([repair.start for repair in repairs], article.edits)
            self._known = [
                AcceptedRepair(start, start + len(repair.old), repair.old, repair.new)
                for start, repair in zip(places, repairs, strict=True)
            ]
        self.mended = frozenset(
            number for number, known in enumerate(self._known) if known in self.accepted
        )

    def at(self, indexes: Iterable[int]) -> frozenset[AcceptedRepair]:
        """Return the repairs at these indexes as they are remembered."""
        return frozenset(self._known[index] for index in indexes)

    def in_clean_text(self) -> frozenset[tuple[int, str]]:
        """Return where the mended forms stand in the clean text, and what they become."""
        made = (self._repairs[index] for index in self.mended)
        return frozenset((repair.start, repair.new) for repair in made)
