"""The tone of a reading as it is written, where a colour may tell it again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reader.core.chinese.tones import NEUTRAL, split_tone

if TYPE_CHECKING:
    from reader.core.choices import Choices

__all__ = ["tells_tones", "written_tone"]

_ZHUYIN = {"ˊ": 2, "ˇ": 3, "ˋ": 4, "˙": NEUTRAL}


def tells_tones(choices: Choices) -> bool:
    """Return whether readings are written with their tones: a colour is never the only sign."""
    return choices.ruby == "zhuyin" or choices.pinyin_style in ("marks", "numbers", "wade-giles")


@lru_cache(maxsize=4096)
def written_tone(reading: str) -> int:
    """Return the tone that a syllable is written with, 1 to 5; 0 for an empty one.

    Marks, numbers and zhuyin are understood; no mark means the first tone in zhuyin and the
    neutral one in pinyin.
    """
    if not reading:
        return 0
    if any("\u3105" <= sign <= "\u312f" for sign in reading):
        return next((tone for sign, tone in _ZHUYIN.items() if sign in reading), 1)
    if reading[-1] in "012345":
        return int(reading[-1]) or NEUTRAL
    return split_tone(reading)[1]
