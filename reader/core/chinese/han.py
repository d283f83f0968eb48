"""Which characters are Hanzi, and what the punctuation of Chinese text does.

Ranges: Unicode Script=Han ideographs (URO, extensions A to J, compatibility ideographs) and 〇,
as in the Unicode Character Database 17. Punctuation classes: CLREQ, "Prohibition Rules for Line
Start and Line End".
"""

from __future__ import annotations

import re

__all__ = ["HANZI", "HANZI_CLASS", "is_hanzi"]

HANZI_CLASS = (
    "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufa6d\ufa70-\ufad9"
    "\U00020000-\U0002a6df\U0002a700-\U0002ebe0\U0002ebf0-\U0002ee5d"
    "\U0002f800-\U0002fa1d\U00030000-\U000323af\U000323b0-\U00033479"
)
"""The inside of a regular expression's character class that matches one Hanzi."""

HANZI = re.compile(f"[{HANZI_CLASS}]")
"""One Hanzi."""


def is_hanzi(character: str) -> bool:
    """Return whether the one character is a Hanzi."""
    if "\u4e00" <= character <= "\u9fff":
        return True
    return character >= "\u3007" and HANZI.match(character) is not None
