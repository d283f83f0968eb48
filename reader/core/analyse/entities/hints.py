"""What the rules tell the network of a text: places with a kind, one row of evidence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.analyse.entities.relations import relate
from reader.core.analyse.entities.spans import outermost, titled

if TYPE_CHECKING:
    from reader.core.analyse.entities.rules import Findings

__all__ = ["KINDS", "Hint", "hints"]

Hint = tuple[int, int, int]
"""Start and end in code points, and the kind: row `kind` is set at the start, the next behind."""

_NAMES = {"PERSON": 0, "ORGANIZATION": 2, "LOCATION": 4, "TITLE": 6}
_NUMBER, _TITLE, _WORD = 8, 10, 18
_TAGS = {"P": 12, "O": 14, "N": 16, "F": 16}
KINDS = 20
"""How many rows of evidence there are."""


def hints(plain: str, found: Findings) -> list[Hint]:
    """Return what the rules found in the shadow `plain`, in no order."""
    spans = titled(found.titles, outermost([*found.numbers, *found.names]))
    roles = relate(plain, spans)
    held = {title.start for role in roles.values() for title in role.titles}
    told = [
        (span.start, span.end, _NAMES.get(span.type, _NUMBER))
        for span in spans
        if span.type != "TITLE" or span.start in held
    ]
    told += [(title.start, title.end, _TITLE) for title in found.titles]
    for tokens in found.lines:
        for start, end, tag in tokens:
            if tag in _TAGS:
                told.append((start, end, _TAGS[tag]))
            if tag != ".":
                told.append((start, end, _WORD))
    return told
