"""Pictures and private characters thrown between the Hanzi of a text that a machine annotated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI_CLASS
from reader.core.clean.borders import splits_word
from reader.core.clean.emoji import EMOJI
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["are_thrown", "find_emoji", "find_private"]

_THROWN = rf"(?<=[{HANZI_CLASS})）\]］])(?:{EMOJI}[\ufe0e\ufe0f]?\u200d?|\ufe0f)+"
_BETWEEN = rf"{_THROWN}(?=[{HANZI_CLASS}(（\[])"
_PICTURE = rf"(?:{EMOJI}[\ufe0e\ufe0f]?\u200d?)+"
LEAST = 2
"""So many pictures between Hanzi, at least, were thrown in along with readings; one inside a
word does."""
BETWEEN = 0.65
"""The share of all pictures that stand between Hanzi where they were thrown in; a person puts
most of them at the end of a sentence or a line."""
_PRIVATE = rf"(?<=[{HANZI_CLASS})）\]］])[\ue000-\uf8ff]+"
_NO_MEANING = Sentence(
    "A private character without meaning, thrown in like the readings around it."
)
_REASON = Sentence(
    "A picture put in behind a character, as the process that put in the readings does."
)


def find_emoji(text: str) -> Iterator[Edit]:
    """Yield the pictures that stand right behind a Hanzi or behind a bracket after one.

    To be asked only of a text that is proven to be annotated by a process that throws them.
    """
    for match in re.finditer(_THROWN, text):
        yield Edit(match.start(), match.end(), match[0], "", "injected_emoji", _REASON, 0.85)


def are_thrown(text: str) -> bool:
    """Return whether the pictures of a text stand between Hanzi, as if thrown in by chance."""
    between = list(re.finditer(_BETWEEN, text))
    if len(between) < BETWEEN * len(re.findall(_PICTURE, text)):
        return False
    return len(between) >= LEAST or any(splits_word(text, *match.span()) for match in between)


def find_private(text: str) -> Iterator[Edit]:
    """Yield the private characters that stand right behind a Hanzi or behind a bracket after one.

    To be asked only of a text that is proven to have readings thrown in.
    """
    for match in re.finditer(_PRIVATE, text):
        yield Edit(match.start(), match.end(), match[0], "", "private_use", _NO_MEANING, 0.6)
