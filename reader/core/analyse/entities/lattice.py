"""Words of a text by the least cost: the usual unigram lattice, with names and numbers in it.

The cost of a path is the sum of the costs of its words (natural logarithms); extra edges,
which are candidate names and number spans, compete with the words of the lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import lexicon
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.core.analyse.entities.spans import Token

__all__ = ["Edges", "segment"]

Edges = dict[int, list[tuple[int, float, str]]]
"""Start → candidate edges: end, cost, tag."""

UNKNOWN = 15.0
"""The cost of a character that is no word of the lexicon."""

_SIGN = 3.0
"""The cost of a character that is no Hanzi."""


def segment(  # noqa: C901 - one loop, as every character of a book passes through it
    text: str,
    piece: tuple[int, int],
    edges: Mapping[int, Sequence[tuple[int, float, str]]],
    get: Callable[[str], tuple[float, str] | None] | None = None,
) -> list[Token]:
    """Return the words of a piece of the text without a line end, as tokens.

    `get` gives cost and tag of a word, the lexicon's when it is None.
    """
    get = lexicon().words.get if get is None else get
    longest = lexicon().longest
    start, end = piece
    size = end - start
    costs = [0.0] * (size + 1)
    steps: list[tuple[int, str]] = [(1, ".")] * size
    line = text[start:end]
    nothing: Sequence[tuple[int, float, str]] = ()
    for at in range(size - 1, -1, -1):
        character = line[at]
        entry = get(character)
        hanzi = entry is None and is_hanzi(character)
        price, tag = entry or ((UNKNOWN, "x") if hanzi else (_SIGN, "."))
        best, step = price + costs[at + 1], 1
        if hanzi or entry is not None:
            two = line[at : at + 2]
            for word in (two, line[at : at + 3], line[at : at + 4]):
                entry = get(word)
                if entry is not None:
                    cost = entry[0] + costs[at + len(word)]
                    if cost < best:
                        best, step, tag = cost, len(word), entry[1]
            if two in longest:
                for length in range(5, min(longest[two], size - at) + 1):
                    entry = get(line[at : at + length])
                    if entry is not None:
                        cost = entry[0] + costs[at + length]
                        if cost < best:
                            best, step, tag = cost, length, entry[1]
        for stop, price, name in edges.get(start + at, nothing):
            if stop <= end:
                cost = price + costs[stop - start]
                if cost < best:
                    best, step, tag = cost, stop - start - at, name
        costs[at] = best
        steps[at] = (step, tag)
    return _path(steps, start)


def _path(steps: Sequence[tuple[int, str]], start: int) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    while at < len(steps):
        step, tag = steps[at]
        tokens.append((start + at, start + at + step, tag))
        at += step
    return tokens
