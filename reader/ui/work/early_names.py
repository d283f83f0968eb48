"""Names of what is seen of a long text, found before those of the whole text are."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.corrections import Corrections, correct
from reader.core.pipeline import recognise
from reader.ui.work.messages import EARLY_KEPT

if TYPE_CHECKING:
    from reader.core.article import Article, Entity

__all__ = ["LONG", "EarlyNames"]

LONG = 20_000
"""Code points from which on a text has early names; a shorter one is read in half a second."""
_BEFORE, _AFTER = 1000, 2000
"""Code points around what is seen that are read with it."""
_MOST = 6000
"""Code points that are read at once."""


class EarlyNames:
    """Finds the names of stretches of an Article, each once and by itself.

    What the rest of the text says of a name is not known yet, so they are only shown until the
    names of the whole text are there.
    """

    def __init__(self, article: Article, corrections: Corrections) -> None:
        """Read nothing yet."""
        self._article, self._said = article, corrections
        self._read: deque[tuple[int, int]] = deque(maxlen=EARLY_KEPT - 1)

    def find(self, start: int, end: int) -> tuple[Entity, ...] | None:
        """Return the names in `[start, end)` and a little around it; None when nothing is read.

        Offsets are those of the text; no name refers to another, nor touches one that was found
        in one of the EARLY_KEPT - 1 stretches before.
        """
        text = self._article.text
        if len(text) < LONG or any(a <= start and end <= b for a, b in self._read):
            return None
        first = max(text.rfind("\n", 0, start) + 1, start - _BEFORE, 0)
        last = min(end + _AFTER, first + _MOST)
        after = text.find("\n", min(end, last), last)
        last = after if after >= 0 else min(last, len(text))
        piece = replace(self._article, text=text[first:last])
        within = tuple(
            replace(place, start=place.start - first, end=place.end - first)
            for place in self._said.places
            if first <= place.start and place.end <= last
        )
        names = correct(piece.text, recognise(piece), Corrections(self._said.rules, within))
        found = (_moved(name, first) for name in names)
        fresh = tuple(
            name for name in found if all(name.end <= a or b <= name.start for a, b in self._read)
        )
        self._read.append((first, last))
        return fresh


def _moved(name: Entity, by: int) -> Entity:
    parts = tuple(replace(part, start=part.start + by, end=part.end + by) for part in name.parts)
    return replace(name, start=name.start + by, end=name.end + by, parts=parts, mentions_of=None)
