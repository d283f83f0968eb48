"""What is known of one word of a text: its forms, how it may be read, what it means."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.core.analyse.pinyin import candidates_at
from reader.core.chinese.conversion import converter, shadow

if TYPE_CHECKING:
    from reader.core.article import Article, Candidate

__all__ = ["WordLook", "look_up"]

_MOST = 12
"""Characters of a stretch whose readings are listed."""
_AROUND = 100
"""Characters before and after it that are read with it, within its line."""


@dataclass(frozen=True, slots=True)
class WordLook:
    """A stretch `[start, end)` of the clean text.

    `candidates` are the readings that each of its code points can have, the likeliest first.
    """

    start: int
    end: int
    text: str
    simplified: str
    traditional: str
    candidates: tuple[tuple[Candidate, ...], ...]


def look_up(article: Article, start: int, end: int) -> WordLook:
    """Return what is known of a stretch that lies inside one line of the clean text."""
    text = article.text[start:end]
    first = article.text.rfind("\n", max(0, start - _AROUND), start) + 1
    first = first or max(0, start - _AROUND)
    last = article.text.find("\n", end, end + _AROUND)
    line = article.text[first : end + _AROUND if last < 0 else last]
    annotations = article.annotations
    inside = annotations[
        bisect_left(annotations, first, key=lambda one: one.start) : bisect_left(
            annotations, first + len(line), key=lambda one: one.start
        )
    ]
    own = tuple(replace(one, start=one.start - first, end=one.end - first) for one in inside)
    simplified = shadow(text)
    asked = range(start, min(end, start + _MOST))
    return WordLook(
        start,
        end,
        text,
        simplified,
        text if simplified != text else converter("s2t")(text).text,
        tuple(candidates_at(line, at - first, own) for at in asked),
    )
