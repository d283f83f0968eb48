"""How common words are: their costs, which a division of text into words adds up."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from reader.assets import resource

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["longest_words", "word_costs"]

_PAIR = itemgetter(slice(2))


@cache
def word_costs() -> Mapping[str, int]:
    """Return the cost of each word: -10 log10 of its share in running text (words.tsv)."""
    costs: dict[str, int] = {}
    with resource("data", "words.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            cost, tab, words = row.partition("\t")
            if tab:
                costs.update(dict.fromkeys(words.split(), int(cost)))
    return costs


def longest_words(words: Collection[str]) -> dict[str, int]:
    """Return how long a word may be, for each pair of first characters."""
    ordered = sorted((word for word in words if len(word) > 1), key=len)
    return dict(zip(map(_PAIR, ordered), map(len, ordered), strict=True))
