"""Emoji thrown between any two Hanzi, in the middle of words too.

A person puts a picture behind a phrase; where several stand inside words, a program did it.
"""

from __future__ import annotations

import re

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.borders import splits_word
from reader.core.clean.emoji import EMOJI
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

__all__ = ["find_pictures"]

LEAST = 2
"""So many pictures inside words prove the process; one, where none ends a phrase or a line."""
SHARE = 0.2
"""The share of pictures between Hanzi that are inside words; chance gives less than a tenth."""

_THROWN = (
    rf"{EMOJI}(?<=[{HANZI_CLASS}]{EMOJI})[\ufe0e\ufe0f]?\u200d?(?:{EMOJI}[\ufe0e\ufe0f]?\u200d?)*"
    f"(?=[{HANZI_CLASS}])"
)
_REASON = Sentence("A picture in the middle of a sentence; others stand in the middle of words.")
_UNSURE = Sentence("A picture in the middle of what may be a word.")


def find_pictures(text: str) -> Finding | None:
    """Return the pictures between Hanzi when several of them split words."""
    thrown = list(re.finditer(_THROWN, text))
    if not thrown:
        return None
    splitting = [match for match in thrown if splits_word(text, *match.span())]
    only = len(thrown) > LEAST and len(thrown) == len(re.findall(f"(?:{EMOJI})+", text))
    enough = len(splitting) >= LEAST or (only and splitting)
    if enough and len(splitting) >= SHARE * len(thrown):
        return Finding("layout", tuple(_edit(m, _REASON, 0.8) for m in thrown), confidence=0.8)
    unsure = tuple(_edit(match, _UNSURE, 0.4) for match in splitting)
    return Finding("clean", suggestions=unsure) if unsure else None


def _edit(match: re.Match[str], reason: Sentence, confidence: float) -> Edit:
    return Edit(match.start(), match.end(), match[0], "", "injected_emoji", reason, confidence)
