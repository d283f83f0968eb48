"""Words of a text by the least cost: the usual unigram lattice, with names and numbers in it.

The cost of a path is the sum of the costs of its words (natural logarithms); extra edges,
which are candidate names and number spans, compete with the words of the lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.analyse.entities.lexicon import Lexicon
    from reader.core.analyse.entities.spans import Token

__all__ = ["Edges", "segment"]

Edges = dict[int, list[tuple[int, float, str]]]
"""Start → candidate edges: end, cost, tag."""

UNKNOWN = 15.0
"""The cost of a character that is no word of the lexicon."""


def segment(
    text: str,
    start: int,
    end: int,
    lexicon: Lexicon,
    edges: Mapping[int, Sequence[tuple[int, float, str]]],
) -> list[Token]:
    """Return the words of `text[start:end]`, a piece without a line end, as tokens."""
    words, longest = lexicon.words, lexicon.longest
    get = words.get
    size = end - start
    costs = [0.0] * (size + 1)
    steps: list[tuple[int, str]] = [(1, ".")] * size
    piece = text[start:end]
    nothing: Sequence[tuple[int, float, str]] = ()
    for at in range(size - 1, -1, -1):
        character = piece[at]
        entry = get(character)
        if entry is not None:
            best, tag = entry[0] + costs[at + 1], entry[1]
        elif is_hanzi(character):
            best, tag = UNKNOWN + costs[at + 1], "x"
        else:
            best, tag = 3.0 + costs[at + 1], "."
        step = 1
        if character >= "\u3007":
            two = piece[at : at + 2]
            for word in (two, piece[at : at + 3], piece[at : at + 4]):
                entry = get(word)
                if entry is not None:
                    length = len(word)
                    cost = entry[0] + costs[at + length]
                    if cost < best:
                        best, step, tag = cost, length, entry[1]
            if two in longest:
                for length in range(5, min(longest[two], size - at) + 1):
                    entry = get(piece[at : at + length])
                    if entry is not None:
                        cost = entry[0] + costs[at + length]
                        if cost < best:
                            best, step, tag = cost, length, entry[1]
        for stop, cost, name in edges.get(start + at, nothing):
            if stop <= end:
                total = cost + costs[stop - start]
                if total < best:
                    best, step, tag = total, stop - start - at, name
        costs[at] = best
        steps[at] = (step, tag)
    tokens: list[Token] = []
    at = 0
    while at < size:
        step, tag = steps[at]
        tokens.append((start + at, start + at + step, tag))
        at += step
    return tokens
