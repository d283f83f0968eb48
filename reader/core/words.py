"""The word at a place of an Article, for whoever looks at one word after the other."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI, is_hanzi

if TYPE_CHECKING:
    from reader.core.article import Article

__all__ = ["next_word", "word_at"]


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
