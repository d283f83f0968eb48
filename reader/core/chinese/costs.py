"""What words cost: how rare each is in running text of simplified Chinese.

The data is resources/data/words.tsv, made from jieba's dictionary (notice beside it). It is read
when it is first asked for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.chinese.lexicon import longest_words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Division", "divide", "word_costs"]

_NUMERAL = re.compile("[一二三四五六七八九十百千万亿零〇两]{2,}|第[一二三四五六七八九十百千万]+")

_NUMERAL_COST, _UNKNOWN_COST = 40, 90
"""What a number in characters costs, and a single character that is no word."""


class Division(NamedTuple):
    """The likeliest words of a run: their lengths in order, and what they cost together."""

    lengths: list[int]
    cost: int


@cache
def word_costs() -> Mapping[str, int]:
    """Return the cost of each word, -10 log10 of its share in running text."""
    costs: dict[str, int] = {}
    with resource("data", "words.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            cost, tab, words = row.partition("\t")
            if tab:
                costs.update(dict.fromkeys(words.split(), int(cost)))
    return costs


@cache
def _longest() -> Mapping[str, int]:
    """Return, for each pair of characters that begins a word, the length of the longest."""
    return longest_words(word for word in word_costs() if len(word) > 1)


def divide(run: str) -> Division:
    """Return the division of a run of simplified Hanzi into words that costs least."""
    words, longest = word_costs(), _longest()
    size = len(run)
    numerals = {found.start(): found.end() for found in _NUMERAL.finditer(run)}
    costs = [0] * (size + 1)
    steps = [1] * size
    for at in range(size - 1, -1, -1):
        best = words.get(run[at], _UNKNOWN_COST) + costs[at + 1]
        reach = longest.get(run[at : at + 2])
        if reach is not None:
            for end in range(at + 2, min(at + reach, size) + 1):
                cost = words.get(run[at:end])
                if cost is not None and cost + costs[end] <= best:
                    best, steps[at] = cost + costs[end], end - at
        if at in numerals and _NUMERAL_COST + costs[numerals[at]] <= best:
            best, steps[at] = _NUMERAL_COST + costs[numerals[at]], numerals[at] - at
        costs[at] = best
    lengths, at = [], 0
    while at < size:
        lengths.append(steps[at])
        at += steps[at]
    return Division(lengths, costs[0])
