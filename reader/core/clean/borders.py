"""Whether something stands in the middle of a word, and how much of a text is words.

Words are those of resources/data/words.tsv, looked up in their simplified form.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import word_costs
from reader.core.chinese.han import HANZI_CLASS, is_hanzi

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["WHOLE", "has_few_words", "share_of_words", "splits_word"]

_RUN = re.compile(f"[{HANZI_CLASS}]{{2,}}")

SAMPLE, WHOLE = 400, 800
"""Pairs of Hanzi that are looked at, at most, to tell how much of a text is words; and the code
points that they are looked for in."""


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
    words, pairs = word_costs(), list(_pairs(shadow(text[:WHOLE])))
    return sum(pair in words for pair in pairs) / len(pairs) if pairs else 0.0


def has_few_words(plain: str, most: float) -> bool:
    """Return whether in simplified text that share is `most` or less."""
    words = word_costs()
    pairs = list(_pairs(plain[:WHOLE]))
    found = 0
    for pair in pairs:
        if pair in words:
            found += 1
            if found / len(pairs) > most:
                return False
    return True


def _pairs(plain: str) -> Iterator[str]:
    """Yield the first pairs of neighbouring Hanzi."""
    runs = _RUN.findall(plain)
    return islice((run[at : at + 2] for run in runs for at in range(len(run) - 1)), SAMPLE)
