"""The word at a place of an Article, for whoever looks at one after the other; what is known."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI, is_hanzi

if TYPE_CHECKING:
    from reader.core.article import Article, Candidate
    from reader.core.chinese.cedict import Entry

__all__ = ["WordLook", "next_word", "word_at"]


@dataclass(frozen=True, slots=True)
class WordLook:
    """A stretch `[start, end)` of the clean text.

    `candidates` are the readings that each of its code points can have, the likeliest first;
    `entries` those of the dictionary, and where it has none for the whole, those of its
    `parts`. `levels` are the word's in HSK 3.0 and HSK 2.0.
    """

    start: int
    end: int
    text: str
    simplified: str
    traditional: str
    candidates: tuple[tuple[Candidate, ...], ...]
    entries: tuple[Entry, ...] = ()
    parts: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    levels: tuple[int | None, int | None] = (None, None)


def word_at(article: Article, position: int) -> tuple[int, int] | None:
    """Return the word of Hanzi that holds a position of the clean text, or None.

    While the words are not known each Hanzi is one.
    """
    text, words = article.text, article.words
    if not 0 <= position < len(text) or not is_hanzi(text[position]):
        return None
    if words is not None:
        at = bisect_right(words, position, key=lambda word: word[0]) - 1
        if at >= 0:
            start, end = words[at]
            if start <= position < end and all(map(is_hanzi, text[start:end])):
                return start, end
    return position, position + 1


def next_word(article: Article, position: int, step: int) -> tuple[int, int] | None:
    """Return the first word at or behind a position, or with `step` -1 at or before it."""
    text = article.text
    if step > 0:
        found = HANZI.search(text, max(0, position))
        return word_at(article, found.start()) if found else None
    at = min(position, len(text) - 1)
    while at >= 0 and not is_hanzi(text[at]):
        at -= 1
    return word_at(article, at)
