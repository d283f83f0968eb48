"""How fluent a piece of text is: what its words cost, and what else stands in it."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import divide
from reader.core.chinese.han import HANZI_CLASS

__all__ = ["cost"]

_PIECE = re.compile(f"(?P<hanzi>[{HANZI_CLASS}]+)|(?P<ascii>[ ->@-~]+)|.", re.DOTALL)
_SIGNS = {
    "，": 11, "。": 13, "、": 18, "：": 20, "；": 23, "！": 24, "？": 24, "（": 21, "）": 21,
    "「": 22, "」": 22, "『": 28, "』": 28, "“": 22, "”": 22, "《": 23, "》": 23, "·": 21,
    "—": 25, "…": 25, "\n": 25, "\ufffd": 40, "?": 40,
}  # fmt: skip
_ASCII, _STRANGE = 14, 75
_SIMPLIFIED = 25
"""What signs of Chinese, ASCII, and all else cost, in the unit of words; and what a simplified
character adds, which the pages of this noise have none of."""


@lru_cache(maxsize=4096)
def cost(text: str) -> int:
    """Return -10 log10 of how likely a text is, words taken by themselves."""
    total = 0
    for piece in _PIECE.finditer(text):
        if piece["hanzi"]:
            total += divide(shadow(piece["hanzi"])).cost
            total += _SIMPLIFIED * sum(map(_is_simplified, piece["hanzi"]))
        elif piece["ascii"]:
            total += _ASCII * len(piece["ascii"])
        else:
            total += _SIGNS.get(piece[0], _STRANGE)
    return total


@lru_cache(maxsize=8192)
def _is_simplified(character: str) -> bool:
    """Return whether a Hanzi is none of Big5's, which traditional pages are made of."""
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return True
    return False
