"""Pictures and private characters thrown between the Hanzi of a text that a machine annotated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI_CLASS
from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["EMOJI", "find_emoji", "find_private"]

EMOJI = (
    "[\U0001f000-\U0001faff\u231a-\u231b\u23e9-\u23fa\u2600-\u2604\u2607-\u260d\u2614-\u270f"
    "\u2728-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55]"
)
"""A character class of pictures."""
_THROWN = rf"(?<=[{HANZI_CLASS})）\]］])(?:{EMOJI}[\ufe0e\ufe0f]?|\ufe0f)+"
_PRIVATE = rf"(?<=[{HANZI_CLASS})）\]］])[\ue000-\uf8ff]+"
_NO_MEANING = "A private character without meaning, thrown in like the readings around it."
_REASON = "A picture put in behind a character, as the process that put in the readings does."


def find_emoji(text: str) -> Iterator[Edit]:
    """Yield the pictures that stand right behind a Hanzi or behind a bracket after one.

    To be asked only of a text that is proven to be annotated by a process that throws them.
    """
    for match in re.finditer(_THROWN, text):
        yield Edit(match.start(), match.end(), match[0], "", "injected_emoji", _REASON, 0.85)


def find_private(text: str) -> Iterator[Edit]:
    """Yield the private characters that stand right behind a Hanzi or behind a bracket after one.

    To be asked only of a text that is proven to have readings thrown in.
    """
    for match in re.finditer(_PRIVATE, text):
        yield Edit(match.start(), match.end(), match[0], "", "private_use", _NO_MEANING, 0.6)
