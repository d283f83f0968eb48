"""What is drawn for the eye in columns: short numbers upright, quotation marks as corners.

One character stands for one, so every offset stays true. The signs of an upright number are
private code points of ours that never leave the page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["UprightSign", "turned", "upright_sign"]

_FIRST = 0x10F000  # of 128 code points for each place in an upright number
_PLACES = ((1, 0), (2, 0), (2, 1), (3, 0), (3, 1), (3, 2))
_LAST = _FIRST + 128 * len(_PLACES)
_BESIDE = r"!-'*-~–°℃"  # all of ASCII but blanks and round brackets
_UPRIGHT = re.compile(
    rf"(?<![{_BESIDE}])(?<![A-Za-z] )(?:[0-9]{{1,3}}|[A-Z])(?![{_BESIDE}])(?! [A-Za-z])"
)
"""A short number or a letter that stands alone among Hanzi."""
_QUOTES = {
    "hant": str.maketrans("“”‘’", "「」『』"),
    "hans": str.maketrans("“”‘’", "『』「」"),
}
"""GB/T 15834-2011 and the Revised Handbook of Punctuation: what stands in columns for quotes."""


class UprightSign(NamedTuple):
    """One sign of an upright number: itself, its place in the number, how many it has."""

    sign: str
    place: int
    size: int


def turned(text: str, variant: str) -> str:
    """Return the text as it is drawn in columns; `variant` is "hans" or "hant"."""
    return _UPRIGHT.sub(_packed, text.translate(_QUOTES[variant]))


def upright_sign(character: str) -> UprightSign | None:
    """Return what a private code point stands for, None for every other character."""
    code = ord(character)
    if not _FIRST <= code < _LAST:
        return None
    row, sign = divmod(code - _FIRST, 128)
    count, place = _PLACES[row]
    return UprightSign(chr(sign), place, count)


def _packed(found: re.Match[str]) -> str:
    signs = found.group()
    first = _PLACES.index((len(signs), 0))
    return "".join(
        chr(_FIRST + 128 * (first + place) + ord(sign)) for place, sign in enumerate(signs)
    )
