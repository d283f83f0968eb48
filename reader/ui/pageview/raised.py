"""The signs that call notes stand raised and small, as printers set them.

A raised sign is drawn as a private code point of ours that never leaves the page; one character
stands for one, so every offset stays true. A call that has no sign in the text is a ring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["RAISE", "SIZE", "is_raised", "raised", "raised_sign", "raised_spans"]

SIZE = 0.58
"""Of an em: how large a raised sign is."""
RAISE = 0.36
"""Of an em: its baseline above that of the text."""
_SIGNS = (
    "".join(map(chr, (*range(0x21, 0x7F), *range(0x2460, 0x2474), *range(0x3251, 0x32C0))))
    + "\u2020\u2021※＊＃〔〕［］【】（）｛｝〈〉《》、。〇○●零一二三四五六七八九十百千注註译譯校按"
    + "０１２３４５６７８９甲乙丙丁戊己庚辛壬癸"
)
_FIRST = 0x10E000  # before the private code points of upright numbers
_LAST = _FIRST + len(_SIGNS)
_PRIVATE = {ord(sign): _FIRST + at for at, sign in enumerate(_SIGNS)}
_LONGEST = 6


def raised(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text as it is drawn, with these stretches raised."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        pieces += (text[done:start], text[start:end].translate(_PRIVATE))
        done = end
    return "".join((*pieces, text[done:]))


def raised_spans(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return those of the calls of notes that are signs, and so are raised; they are in order."""
    return [(start, end) for start, end in spans if 0 < end - start <= _LONGEST]


def raised_sign(character: str) -> str | None:
    """Return what a private code point stands for, None for every other character."""
    code = ord(character)
    return _SIGNS[code - _FIRST] if _FIRST <= code < _LAST else None


def is_raised(character: str) -> bool:
    """Return whether a character is drawn raised."""
    return _FIRST <= ord(character) < _LAST
