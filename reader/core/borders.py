"""Where a cursor and the end of a selection stop in a text that is read, unit by unit."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Literal

from reader.core.chinese.han import HANZI, is_hanzi
from reader.core.sentences import sentence_border
from reader.core.words import next_word, word_at

if TYPE_CHECKING:
    from reader.core.article import Article

__all__ = ["Unit", "border", "near_word", "paragraph_at"]

Unit = Literal["character", "word", "sentence", "paragraph", "text"]

_WORD = re.compile(f"{HANZI.pattern}|(?:(?!{HANZI.pattern})[^\\W_])+")
_JOINING = re.compile(
    "[\u0300-\u036f\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"
)
"""What is drawn with the code point before: marks, selectors of variants, skin, joiners."""


def border(article: Article, position: int, unit: Unit, step: int) -> int:
    """Return the nearest border of a unit behind a position, or with `step` -1 before it.

    Behind it that is the end of a unit, before it a beginning. Positions are code points of
    the clean text.
    """
    text = article.text
    if unit == "character":
        return _character(text, position, step)
    if unit == "word":
        return _word(article, position, step)
    if unit == "sentence":
        return sentence_border(text, position, step)
    if unit == "paragraph":
        return _paragraph(text, position, step)
    return len(text) if step > 0 else 0


def paragraph_at(text: str, position: int) -> tuple[int, int]:
    """Return the line `[start, end)` that holds a position, without its line end."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def near_word(article: Article, start: int, end: int, position: int) -> tuple[int, int] | None:
    """Return the word of Hanzi nearest to a position among those that begin in `[start, end)`."""
    found = word_at(article, position) if start <= position < end else None
    if found is not None:
        return found
    around = (next_word(article, position, 1), next_word(article, position, -1))
    inside = [word for word in around if word is not None and start <= word[0] < end]
    return min(inside, key=lambda word: abs(word[0] - position), default=None)


def _character(text: str, position: int, step: int) -> int:
    at = position + (1 if step > 0 else -1)
    while 0 < at < len(text) and (_JOINING.match(text, at) or text[at - 1] == "\u200d"):
        at += 1 if step > 0 else -1
    return min(max(0, at), len(text))


def _word(article: Article, position: int, step: int) -> int:
    text = article.text
    if step > 0:
        found = _WORD.search(text, position)
        return len(text) if found is None else _around(article, found.start(), found.end())[1]
    at = position
    while at > 0 and not text[at - 1].isalnum():
        at -= 1
    return _around(article, at - 1, at)[0] if at else 0


def _around(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return the word that holds a place; Latin letters are one as far as they go."""
    text, words = article.text, article.words
    if words is not None and (at := bisect_right(words, start, key=lambda word: word[0])):
        first, last = words[at - 1]
        if first <= start < last and any(map(str.isalnum, text[first:last])):
            return first, last
    if is_hanzi(text[start]):
        return start, start + 1
    while start > 0 and text[start - 1].isalnum() and not is_hanzi(text[start - 1]):
        start -= 1
    return start, end


def _paragraph(text: str, position: int, step: int) -> int:
    at = position
    if step > 0:
        while at < len(text) and text[at].isspace():
            at += 1
        return paragraph_at(text, at)[1]
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return paragraph_at(text, max(0, at - 1))[0] if at else 0
