"""Whether something stands in the middle of a word, and how much of a text is words.

Words are those of resources/data/words.tsv, looked up in their simplified form.
"""

from __future__ import annotations

from itertools import pairwise

from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import word_costs
from reader.core.chinese.han import is_hanzi

__all__ = ["share_of_words", "splits_word"]

SAMPLE = 400
"""Pairs of Hanzi that are looked at, at most, to tell how much of a text is words."""


def splits_word(text: str, start: int, end: int) -> bool:
    """Return whether what stands at `[start, end)` parts a word of two or three Hanzi."""
    before = "".join(filter(is_hanzi, text[max(0, start - 2) : start]))
    after = "".join(filter(is_hanzi, text[end : end + 2]))
    if not before or not after:
        return False
    words = word_costs()
    plain = shadow(before + after)
    middle = len(before)
    spans = ((middle - 1, middle + 1), (middle - 2, middle + 1), (middle - 1, middle + 2))
    return any(first >= 0 and plain[first:last] in words for first, last in spans)


def share_of_words(text: str) -> float:
    """Return which share of neighbouring Hanzi are a word: 0.3 and more in Chinese, 0..1."""
    plain = shadow(text[: 2 * SAMPLE])
    pairs = [a + b for a, b in pairwise(plain) if is_hanzi(a) and is_hanzi(b)][:SAMPLE]
    return sum(pair in word_costs() for pair in pairs) / len(pairs) if pairs else 0.0
