"""Blanks between Hanzi, as copies out of PDF files and pages with ruby leave them."""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.finding import Finding
from reader.core.edits import Edit

__all__ = ["find_blanks"]

LEAST = 8
"""So many blanks at least; a heading with letters spaced apart has fewer."""
SPACED = 0.25
"""The share of neighbouring Hanzi that a blank stands between."""
SINGLES = 0.35
"""The share of Hanzi that stand alone among the pieces between blanks."""
TWOS = 0.72
"""At most so many pieces of two Hanzi for each of one: a text parted by words has more."""

_BLANK = f" (?<=[{HANZI_CLASS}] )(?=[{HANZI_CLASS}])"
_RUN = f"[{HANZI_CLASS}]+(?: [{HANZI_CLASS}]+)*"
_CLOSING = "，。、；：！？）」』”》"
_AT_SIGNS = (
    f" (?<=[{HANZI_CLASS}] )(?=[{_CLOSING}])|(?<=[（「『“《{_CLOSING}]) (?=[{HANZI_CLASS}])"
)
"""Beside the punctuation of such a text they go too."""
_REASON = "A blank between two characters; the text has one between most of them."


def find_blanks(text: str) -> Finding | None:
    """Return the blanks between Hanzi of a text that has them nearly everywhere."""
    if text.count(" ") < LEAST or len(re.findall(_BLANK, text)) < max(LEAST, len(text) // 50):
        return None
    blanks = pieces = singles = twos = hanzi = 0
    for match in re.finditer(_RUN, text):
        parts = match[0].split(" ")
        if len(parts) > 1:
            blanks += len(parts) - 1
            pieces += len(parts)
            singles += sum(len(part) == 1 for part in parts)
            twos += sum(len(part) == 2 for part in parts)
        hanzi += len(match[0]) - len(parts)
    if blanks < LEAST or blanks < SPACED * (blanks + hanzi):
        return None
    if singles < SINGLES * pieces or twos > TWOS * singles:
        return None
    edits = tuple(
        Edit(match.start(), match.end(), match[0], "", "blank", _REASON, 0.9)
        for match in re.finditer(f"{_BLANK}|{_AT_SIGNS}", text)
    )
    return Finding("layout", edits, confidence=0.9)
