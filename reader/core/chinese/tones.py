"""A syllable of pinyin taken apart into letters and tone, and put together again.

Where the mark stands: Hanyu Pinyin scheme of 1958, section 4; GB/T 16159-2012: over a or e, else
over o in ou, else over the last vowel.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from reader.core.chinese.syllables import is_syllable, normal_form, toneless

__all__ = ["NEUTRAL", "parse_syllable", "parse_syllables", "split_tone", "with_tone"]

NEUTRAL = 5
"""The number of the neutral tone."""

_MARKS = ("\u0304", "\u0301", "\u030c", "\u0300")
_NUMBERED = re.compile(r"([a-zü:êvE]+?)([0-5])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def split_tone(syllable: str) -> tuple[str, int]:
    """Return the letters of a syllable without mark, and its tone, 1 to 4 or NEUTRAL."""
    parts = normalize("NFD", syllable)
    tone = next((at + 1 for at, mark in enumerate(_MARKS) if mark in parts), NEUTRAL)
    return toneless(syllable), tone


@lru_cache(maxsize=4096)
def with_tone(letters: str, tone: int) -> str:
    """Return letters with the mark of a tone, 1 to 4; any other number is the neutral tone."""
    if not 1 <= tone <= 4:
        return letters
    low = letters.lower()
    vowels = [at for at, letter in enumerate(low) if letter in "aeioêuü"]
    strong = [at for at in vowels if low[at] in "aeê"]
    if not strong and "ou" in low:
        strong = [low.index("ou")]
    nasals = [at for at, letter in enumerate(low) if letter in "mn"]
    places = strong or vowels[-1:] or nasals
    if not places:
        return letters
    at = places[0] + 1
    return normalize("NFC", letters[:at] + _MARKS[tone - 1] + letters[at:])


def parse_syllable(text: str) -> str | None:
    """Return a syllable that somebody typed as we write it, or None when it is none.

    Tones are marks or numbers (0 and 5 are neutral); ü may be v or u:; without either the tone
    is neutral.
    """
    written = text.strip()
    numbered = _NUMBERED.fullmatch(written)
    if numbered:
        letters, number = numbered.groups()
        syllable = with_tone(normal_form(letters), int(number))
    else:
        syllable = normal_form(written)
    return syllable if syllable and is_syllable(syllable) else None


def parse_syllables(text: str) -> tuple[str, ...] | None:
    """Return syllables divided by blanks, apostrophes or hyphens, or None when one is none."""
    given = re.split(r"[\s'’·-]+", text.strip())
    syllables = [parse_syllable(one) for one in given]
    whole = tuple(syllable for syllable in syllables if syllable is not None)
    return whole if whole and len(whole) == len(syllables) else None
