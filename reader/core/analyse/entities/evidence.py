"""Which of the candidate names that the words were read with are persons: the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.analyse.entities.context import speaks_after, speaks_before
from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.people import known_people

if TYPE_CHECKING:
    from reader.core.analyse.entities.lattice import Edges
    from reader.core.analyse.entities.spans import Token

__all__ = ["sure"]

_UNKNOWN = 12.0
_ENOUGH = 3.5
_ENOUGH_FOREIGN = 4.5


def sure(text: str, lines: list[list[Token]], edges: Edges) -> dict[str, str]:
    """Return the names, read as persons, that their characters and context speak for enough.

    The measure is how much cheaper the name is than the words it could be instead.
    """
    proven: dict[str, str] = {}
    seen: dict[str, int] = {}
    doubtful: list[tuple[str, str, str]] = []
    for tokens in lines:
        for index, (start, end, tag) in enumerate(tokens):
            if tag not in "NF":
                continue
            name = text[start:end]
            seen[name] = seen.get(name, 0) + 1
            if name in proven:
                continue
            price = min(cost for stop, cost, kind in edges[start] if stop == end and kind == tag)
            margin = _plain_price(text, start, end) - price
            if margin >= _threshold(text, start, end, tag) or name in known_people():
                proven[name] = tag
            elif margin >= 0.0:
                doubtful.extend((name, other, tag) for other in _beside(text, tokens, index))
    for name, other, tag in (*doubtful, *reversed(doubtful)):
        if other in proven:
            proven.setdefault(name, tag)
    proven.update({name: "N" for name, count in seen.items() if count > 1 and len(name) > 2})
    return proven


def _threshold(text: str, start: int, end: int, tag: str) -> float:
    if speaks_before(text, start) >= 5.0:
        return 1.0
    if tag == "F":
        return _ENOUGH_FOREIGN
    return _ENOUGH + (2.0 if end - start == 2 and speaks_after(text, end) < 3.0 else 0.0)


def _beside(text: str, tokens: list[Token], index: int) -> list[str]:
    """Return the names that stand in one list with the name (甲、乙和丙)."""
    found = []
    for joint, other in ((index - 1, index - 2), (index + 1, index + 2)):
        if 0 <= other < len(tokens) and tokens[other][2] in "NF":
            start, end, _ = tokens[joint]
            if text[start:end] in ("、", "和", "与", "及", "/", "／"):
                found.append(text[tokens[other][0] : tokens[other][1]])
    return found


def _plain_price(text: str, start: int, end: int) -> float:
    """Return what the characters cost as words, were they no name."""
    words = lexicon().words
    costs = [0.0] * (end - start + 1)
    for at in range(end - 1, start - 1, -1):
        best = 99.0
        for stop in range(at + 1, end + 1):
            entry = words.get(text[at:stop])
            cost = entry[0] if entry else _UNKNOWN if stop == at + 1 else None
            if cost is not None:
                best = min(best, min(cost, _UNKNOWN) + costs[stop - start])
        costs[at - start] = best
    return costs[0]
