"""Exactly what pypinyin says, from its own data and without importing it.

For comparing and for measuring: from left to right the longest word of pypinyin's dictionary, in
the script that the text has, with the tones that stand there. The reader itself reads otherwise
(`readings`).
"""

from __future__ import annotations

from functools import cache
from operator import add
from typing import TYPE_CHECKING

from reader.core.chinese.lexicon import longest_words, pypinyin_words
from reader.core.chinese.syllables import default_reading

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read_as_pypinyin"]


@cache
def _words() -> Mapping[str, list[str]]:
    return {word: [candidates[0] for candidates in row] for word, row in pypinyin_words().items()}


@cache
def _longest() -> Mapping[str, int]:
    return longest_words(_words())


def read_as_pypinyin(text: str) -> list[str | None]:
    """Return what `lazy_pinyin(text, style=Style.TONE)` gives each code point.

    None where it gives none. Raise ReaderError when pypinyin is not installed.
    """
    readings = list(map(default_reading, text))
    words = _words()
    free, size = 0, len(text)
    for at, reach in enumerate(map(_longest().get, map(add, text, text[1:]))):
        if reach is None or at < free:
            continue
        for end in range(min(at + reach, size), at + 1, -1):
            found = words.get(text[at:end])
            if found is not None:
                readings[at:end] = found
                free = end
                break
    return readings
