"""What is selected, in the clean text's coordinates, and how it grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Grain", "Selection"]

Grain = Literal["character", "word", "sentence", "paragraph"]


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the selection began to where it has been drawn.

    `first` is the stretch that the first click took (empty for a single click); `cursor` is
    the end that moves. All are code points of the clean text.
    """

    first: tuple[int, int]
    cursor: int
    grain: Grain = "character"

    @property
    def span(self) -> tuple[int, int] | None:
        """The selected stretch, or None when it is empty."""
        start, end = min(self.first[0], self.cursor), max(self.first[1], self.cursor)
        return (start, end) if start < end else None

    @property
    def edge(self) -> tuple[int, int]:
        """The character inside the selection at its moving end; empty when nothing is there."""
        return (self.cursor - (self.cursor > self.first[0]), self.cursor)

    def drawn_to(self, start: int, end: int) -> Selection:
        """Return the selection drawn to a piece of the text: to its outer end."""
        cursor = start if start < self.first[0] else max(end, self.first[1])
        if self.grain == "character":
            cursor = end
        return Selection(self.first, cursor, self.grain)
