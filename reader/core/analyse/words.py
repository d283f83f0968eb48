"""Word borders: the likeliest division of a text into words, each taken by itself.

Words are looked up on the simplified shadow. Each has a cost, -10 log10 of its share in running
text (resources/data/words.tsv); the division that costs least is taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import divide
from reader.core.chinese.han import HANZI_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.core.article import Entity

__all__ = ["segment"]

_PIECE = re.compile(
    f"(?P<han>[{HANZI_CLASS}]+)"
    "|\\n"
    "|[^\\S\\n]+"
    "|[0-9０-９]+(?:[.,:：．，][0-9０-９]+)*[%％‰]?"
    f"|[^\\W\\d_{HANZI_CLASS}]+(?:['’\\-][^\\W\\d_{HANZI_CLASS}]+)*"
    "|(.)\\2*",
    re.DOTALL,
)


def segment(text: str, entities: Iterable[Entity]) -> tuple[tuple[int, int], ...]:
    """Return `(start, end)` of the pieces that tile the whole text, in code points.

    A line end is a piece of its own; where an entity begins or ends a piece does too; a
    person's name is one piece. Entities are in order and do not overlap.
    """
    plain = shadow(text)
    pieces: list[tuple[int, int]] = []
    position = 0
    for entity in entities:
        pieces += _divide(plain, position, entity.start)
        if entity.type == "PERSON":
            pieces.append((entity.start, entity.end))
        else:
            pieces += _divide(plain, entity.start, entity.end)
        position = entity.end
    pieces += _divide(plain, position, len(plain))
    return tuple(pieces)


def _divide(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of `plain[start:end]`."""
    for found in _PIECE.finditer(plain, start, end):
        first, last = found.span()
        if found["han"] is None or last - first == 1:
            yield first, last
            continue
        for length in divide(found["han"]).lengths:
            yield first, first + length
            first += length
