"""Chinese bytes that were read as Latin-1 or Windows-1252: Ô°ÁÖ and å›æž— become Hanzi again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.clean.finding import Finding
from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_mojibake"]

_WINDOWS = {
    code: byte
    for byte in range(0x80, 0xA0)
    for code in [ord(bytes([byte]).decode("cp1252", "replace"))]
    if code != 0xFFFD
}
"""The code points that Windows-1252 has for the bytes that are controls in Latin-1."""

_HIGH = "\u0080-\u00ff" + "".join(map(chr, _WINDOWS))
_RUN = f"[{_HIGH}]{{4}}"
_LETTERS = f"[{_HIGH}]"
_COMMON = "[\u3000-\u303f\uff00-\uffef“”‘’…—]"
_ENCODINGS = ("utf-8", "gb18030", "big5")
LEAST = 6
"""So many letters of Latin-1 at least."""
SHARE = 0.5
"""The share of a line's characters that are such letters; European text has far fewer."""
_REASON = "Chinese text whose bytes were read in a European encoding."


def find_mojibake(text: str) -> Finding | None:
    """Return the lines that become common Chinese when their bytes are read again."""
    if text.isascii() or not re.search(_RUN, text):
        return None
    edits = tuple(_edits(text))
    return Finding("layout", edits, confidence=0.95) if edits else None


def _edits(text: str) -> Iterator[Edit]:
    whole = _read_again(text)
    position = 0
    if whole is not None and whole.count("\n") == text.count("\n"):
        for old, new in zip(text.split("\n"), whole.split("\n"), strict=True):
            if old != new:
                yield Edit(position, position + len(old), old, new, "mojibake", _REASON, 0.95)
            position += len(old) + 1
        return
    for line in text.split("\n"):
        meant = _read_again(line)
        if meant is not None:
            yield Edit(position, position + len(line), line, meant, "mojibake", _REASON, 0.9)
        position += len(line) + 1


def _read_again(text: str) -> str | None:
    """Return what a text says in the first encoding in which it is plain Chinese, or None."""
    high = len(re.findall(_LETTERS, text))
    if high < LEAST or high < SHARE * len(text.replace("\n", "")) or HANZI.search(text):
        return None
    try:
        data = bytes(_WINDOWS.get(ord(character), ord(character)) for character in text)
    except ValueError:
        return None
    for encoding in _ENCODINGS:
        try:
            meant = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_plain(meant):
            return meant
    return None


def _is_plain(text: str) -> bool:
    """Return whether nearly all that is not ASCII is common Hanzi or Chinese punctuation."""
    strange = plain = 0
    for character in text:
        if character.isascii():
            continue
        if re.match(_COMMON, character) or _is_everyday(character):
            plain += 1
        else:
            strange += 1
    return plain >= 3 and strange * 10 <= plain and re.search(f"[{HANZI_CLASS}]", text) is not None


def _is_everyday(character: str) -> bool:
    """Return whether a Hanzi is in GB 2312's or Big5's level of frequent characters."""
    if not HANZI.match(character):
        return False
    for encoding, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6)):
        try:
            if first <= character.encode(encoding)[0] <= last:
                return True
        except UnicodeEncodeError:
            continue
    return False
