"""TITLE: offices, ranks and professions, composed from a list (副 + 书记, 首席 + 指挥)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.spans import Span
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_titles"]

_LONGEST = 7
_BEFORE_TITLES = frozenset("里任当兼前原的和及与由是")
"""What may stand before a title that begins with 里."""


def find_titles(text: str) -> list[Span]:
    """Return what reads as a title in the shadow, in order, without overlaps.

    `inner` holds the bare title without what stands before it (副, 首席, 党委). Not all of them
    are entities: that they belong to a named person is for relations to say.
    """
    spans = []
    position = 0
    for start, end in _cores(text):
        if start >= position:
            core = Span(start, end, "TITLE")
            spans.append(Span(_prefixed(text, start, position), end, "TITLE", 0.9, inner=(core,)))
            position = end
    return spans


def _cores(text: str) -> Iterator[tuple[int, int]]:
    titles = lexicon().titles
    floor = 0
    for match in _opening().finditer(text):
        at = match.start()
        if at < floor:
            continue
        for length in range(_LONGEST, 1, -1):
            if at + length <= len(text) and text[at : at + length] in titles:
                if not _is_inside(text, at):
                    yield at, at + length
                    floor = at + length
                break


def _is_inside(text: str, at: int) -> bool:
    """Whether 里 means inside, and begins no title: 院子裡長滿, but 三民里里長."""
    before = text[at - 1 : at]
    return text[at] == "里" and before != "" and is_hanzi(before) and before not in _BEFORE_TITLES


@cache
def _opening() -> re.Pattern[str]:
    """Return a pattern of the first two characters of titles."""
    seconds: dict[str, set[str]] = {}
    for title in lexicon().titles:
        seconds.setdefault(title[0], set()).add(title[1])
    branches = (f"{first}[{''.join(sorted(rest))}]" for first, rest in sorted(seconds.items()))
    return re.compile(f"(?=[{''.join(sorted(seconds))}])(?:{'|'.join(branches)})")


def _prefixed(text: str, start: int, floor: int) -> int:
    """Extend a title to the left over 副, 首席, 党委, 戏曲."""
    lists = lexicon()
    extended = False
    while True:
        for length in (5, 4, 3, 2, 1):
            before = start - length
            word = text[max(before, 0) : start]
            if before >= floor and (word in lists.title_domains or word in lists.title_prefixes):
                if length == 1 and (word in "老正男女" or (word == "总" and extended)):
                    continue
                start = before
                extended = extended or length > 1
                break
        else:
            return start
