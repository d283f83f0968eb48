"""Blanks between Hanzi, as copies out of PDF files and pages with ruby leave them."""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.finding import Finding
from reader.core.edits import Edit

__all__ = ["find_blanks"]

LEAST = 8
"""So many blanks at least; a heading with letters spaced apart has fewer."""
SINGLES = 0.5
"""The share of Hanzi standing alone among the pieces between blanks; words of two are more."""
SPACED = 0.4
"""The share of neighbouring Hanzi that a blank stands between."""

_BLANK = re.compile(f"(?<=[{HANZI_CLASS}]) (?=[{HANZI_CLASS}])")
_RUN = re.compile(f"[{HANZI_CLASS}]+(?: [{HANZI_CLASS}]+)*")
_REASON = "A blank between two characters; the text has one between most of them."


def find_blanks(text: str) -> Finding | None:
    """Return the blanks between Hanzi of a text that has them nearly everywhere."""
    if text.count(" ") < LEAST:
        return None
    blanks = pieces = singles = hanzi = 0
    for match in _RUN.finditer(text):
        parts = match[0].split(" ")
        if len(parts) > 1:
            blanks += len(parts) - 1
            pieces += len(parts)
            singles += sum(len(part) == 1 for part in parts)
        hanzi += len(match[0]) - len(parts)
    if blanks < LEAST or singles < SINGLES * pieces or blanks < SPACED * (blanks + hanzi):
        return None
    edits = tuple(
        Edit(match.start(), match.end(), match[0], "", "blank", _REASON, 0.9)
        for match in _BLANK.finditer(text)
    )
    return Finding("layout", edits, confidence=0.9)
