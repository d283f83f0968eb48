"""What the characters of a line do: which may begin or end it, which are measured how.

From CLREQ (Requirements for Chinese Text Layout), "Prohibition Rules for Line Start and Line
End" at the level of GB/T 15834, and "Prohibition Rules for Unbreakable Marks".
"""

from __future__ import annotations

from enum import IntEnum
from unicodedata import category, east_asian_width

from reader.core.chinese.han import is_hanzi
from reader.ui.pageview.raised import is_raised
from reader.ui.pageview.turned import upright_sign

__all__ = [
    "CLOSING",
    "CURRENCY",
    "DASHES",
    "DOTS",
    "NEVER_FIRST",
    "NEVER_LAST",
    "OPENING",
    "UNITS",
    "Kind",
    "kind_of",
]

OPENING = frozenset("（「『【《〈〔［｛〖〘“‘")
"""Full-width opening marks, whose left half is empty."""

CLOSING = frozenset("，。、；：！？．）」』】》〉〕］｝〗〙”’")
"""Full-width stops and closing marks, which have room at the right, or at both sides."""

DOTS = frozenset("·・‧•")
"""Marks between the parts of a name."""

DASHES = frozenset("—―…⋯⸺")
"""Marks that stand in twos and are not parted."""

CURRENCY = frozenset("$¥￥€£＄")

NEVER_FIRST = CLOSING | DOTS | frozenset(",.;:!?)]}%/／％‰℃°～〜–々ゝゞヽヾー﹐﹑﹒﹔﹕﹖﹗")
"""What may not begin a line."""

NEVER_LAST = OPENING | CURRENCY | frozenset("([{")
"""What may not end a line."""

UNITS = frozenset(
    "年月日号號时時点點分秒元圆圓角岁歲周週天个個次项項名位人家户戶间間条條件台臺辆輛万萬亿億千百％%‰℃°"
)
"""What stays with the number before it."""


class Kind(IntEnum):
    """How a character is set."""

    HAN = 0
    LATIN = 1
    UPRIGHT = 2
    SPACE = 3
    OPEN = 4
    CLOSE = 5
    DOT = 6
    DASH = 7
    NONE = 8


def kind_of(character: str) -> Kind:
    """Return how the character is set: wide and tracked, narrow, a mark, or without width."""
    if is_hanzi(character):
        return Kind.HAN
    for kind, members in (
        (Kind.OPEN, OPENING),
        (Kind.CLOSE, CLOSING),
        (Kind.DOT, DOTS),
        (Kind.DASH, DASHES),
    ):
        if character in members:
            return kind
    if upright_sign(character) is not None or is_raised(character):
        return Kind.DOT if is_raised(character) else Kind.UPRIGHT
    name = category(character)
    if name == "Zs" or character == "\t":
        return Kind.HAN if character == "\u3000" else Kind.SPACE
    if name in {"Mn", "Me", "Cf", "Cc"} or "\U0001f3fb" <= character <= "\U0001f3ff":
        return Kind.NONE
    return Kind.HAN if east_asian_width(character) in {"W", "F"} else Kind.LATIN
