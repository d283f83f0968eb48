"""Places that were left by a jump, in order, and those that going back left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import Position

__all__ = ["MOST", "Trail"]

MOST = 100
"""Places that are remembered on either side."""


@dataclass(slots=True)
class Trail:
    """The way through one text: `behind` and `ahead`, the nearest last."""

    behind: list[Position] = field(default_factory=list)
    ahead: list[Position] = field(default_factory=list)

    def leave(self, here: Position) -> None:
        """Note a place that one jumps away from; the way ahead is another now."""
        self.ahead.clear()
        _put(self.behind, here)

    def back(self, here: Position) -> Position | None:
        """Return the place that was left last, and note this one; None when there is none."""
        return _step(self.behind, self.ahead, here)

    def forward(self, here: Position) -> Position | None:
        """Return the place from which one went back last; None when there is none."""
        return _step(self.ahead, self.behind, here)


def _step(taken: list[Position], given: list[Position], here: Position) -> Position | None:
    """Take the next place that is another one than here."""
    while taken:
        place = taken.pop()
        if place.offset != here.offset:
            _put(given, here)
            return place
    return None


def _put(places: list[Position], here: Position) -> None:
    if not places or places[-1].offset != here.offset:
        places.append(here)
        del places[:-MOST]
