"""Which names of the rules stand where the network reads otherwise.

The convention, not the network, says that places side by side are apart, that a country is no
part of a firm, and what short forms a text has; those names stay. What rules only composed from
words, and what the network reads longer by a mere ending, give way to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.analyse.entities.spans import Span

__all__ = ["standing"]

_ENDING = re.compile(
    "[省市县区州郡镇乡村线路街站港湾岛山河江湖海寺桥城]|大陆|[半群]岛|(?:国际)?机场|火?车站|大[桥街道]|盆地|平原"
    "|高原|山脉|海峡|水库|[0-9一二三四五六七八九十百]+号"
)
_FRONT = frozenset("东南西北中") | {"东南", "西南", "东北", "西北"}


def standing(plain: str, names: Sequence[Span], read: Sequence[Span]) -> Iterator[Span]:
    """Yield the names of the rules that stand, in order; both are in order, without overlaps."""
    at = 0
    for name in names:
        while at < len(read) and read[at].end <= name.start:
            at += 1
        last = at
        while last < len(read) and read[last].start < name.end:
            last += 1
        others = read[at:last]
        if not _yields(plain, name, others):
            yield name


def _yields(plain: str, name: Span, others: Sequence[Span]) -> bool:
    text = plain[name.start : name.end]
    if not others:
        return name.type != "PERSON" and len(text) > 1 and not _known(text)
    other = others[0]
    if len(others) > 1 or other.type != name.type:
        return False
    front, behind = plain[other.start : name.start], plain[name.end : other.end]
    if name.type == "LOCATION":
        return _ENDING.fullmatch(behind) is not None if not front else front in _FRONT
    if name.type == "ORGANIZATION" and front and not behind:
        return front not in lexicon().nations and lexicon().levels.get(front) != "country"
    return name.type == "ORGANIZATION" and bool(behind) and not front and _heads(behind)


def _known(text: str) -> bool:
    """Whether a list has the name, or the text may have made it a short form (工作組)."""
    lists = lexicon()
    entry = lists.words.get(text)
    return (
        (entry is not None and entry[1] in "POp")
        or any(sign.isdigit() for sign in text)
        or lists.words.get(text[:-1], (0, ""))[1] in ("P", "p")
        or text in lists.bare_heads
    )


def _heads(text: str) -> bool:
    """Whether what is behind a body makes it a body within it (國務院|宗教事務局)."""
    lists = lexicon()
    return len(text) > 2 and any(text[-size:] in lists.heads for size in (1, 2, 3, 4))
