"""Chinese bytes that were read in another encoding become Hanzi again.

Ô°ÁÖ and å›æž— are GBK and UTF-8 read as Latin-1 or Windows-1252, once or several times; 鍥灄 is
UTF-8 read as GBK. The text is changed only where what comes out is far more Chinese than what
stands there, measured by the share of neighbouring characters that are words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.clean.borders import WHOLE, has_few_words, share_of_words
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
_EUROPEAN = re.compile(f"[\\x00-\\x7f{_HIGH}]*")
_COMMON = "[\u3000-\u303f\uff00-\uffef“”‘’…—·]"
_ENCODINGS = ("utf-8", "gb18030", "big5hkscs")
LEAST = 6
"""So many letters of Latin-1, or Hanzi, at least."""
SHARE = 0.5
"""The share of a line's characters that are such letters; European text has far fewer."""
MOST_TIMES = 3
"""How often a text may have been read wrongly, one time after the other."""

_MISREAD = (
    ("gb18030", "utf-8"),
    ("gb18030", "big5hkscs"),
    ("big5hkscs", "gb18030"),
    ("big5hkscs", "utf-8"),
)
"""In which encoding a text was read, and in which it was written."""
_SAMPLE = 300
_ODD = re.compile("[\u3105-\u312d\ue000-\uf8ff\u2500-\u257f﹜﹝腔岆锛銆鐨鈥]")
_SIGNS = "锛銆鐨鈥ㄛ"
"""What GBK and Big5 have where the other, or UTF-8, has its commonest signs."""
RARE = 0.25
"""The share of rare Hanzi in the first characters from which a text may be read wrongly."""
CHINESE, GIBBERISH = 0.2, 0.06
"""Shares of words: at least so many in Chinese, at most so many in what is no language."""
_REASON = Sentence("Chinese text whose bytes were read in another encoding.")


def find_mojibake(text: str) -> Finding | None:
    """Return the lines that become common Chinese when their bytes are read again."""
    edits: tuple[Edit, ...] = ()
    if not text.isascii() and re.search(_RUN, text):
        edits = tuple(_edits(text, _read_again))
    if not edits and _is_odd(text):
        likely = (has_few_words(line, GIBBERISH) for line in shadow(text).split("\n"))
        edits = tuple(_edits(text, _read_as_meant, likely))
    return Finding("layout", edits, confidence=0.95) if edits else None


def _edits(
    text: str, read: Callable[[str], str | None], likely: Iterable[bool] = repeat(True)
) -> Iterator[Edit]:
    """Yield what the whole text says when it is read again, or its lines, where that is likely."""
    whole = read(text)
    position = 0
    if whole is not None and whole.count("\n") == text.count("\n"):
        for old, new in zip(text.split("\n"), whole.split("\n"), strict=True):
            if old != new:
                yield Edit(position, position + len(old), old, new, "mojibake", _REASON, 0.95)
            position += len(old) + 1
        return
    for line, is_likely in zip(text.split("\n"), likely, strict=False):
        meant = read(line) if is_likely else None
        if meant is not None:
            yield Edit(position, position + len(line), line, meant, "mojibake", _REASON, 0.9)
        position += len(line) + 1


def _read_again(text: str) -> str | None:
    """Return what a text says in the first encoding in which it is plain Chinese, or None."""
    high = len(re.findall(_LETTERS, text))
    if high < LEAST or high < SHARE * len(text.replace("\n", "")) or HANZI.search(text):
        return None
    wrong = text
    for _ in range(MOST_TIMES):
        try:
            data = bytes(_WINDOWS.get(ord(character), ord(character)) for character in wrong)
        except ValueError:
            return None
        for encoding in _ENCODINGS:
            meant = _decoded(data, encoding)
            if meant is not None and _is_plain(meant):
                return meant
        onward = _decoded(data, "utf-8")
        if onward is None or not _EUROPEAN.fullmatch(onward):
            return None
        wrong = onward
    return None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
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


def _is_odd(text: str) -> bool:
    """Return whether a text has signs, or at its beginning many Hanzi, that Chinese has rarely."""
    sample = text[:_SAMPLE]
    hanzi = HANZI.findall(sample)
    rare = sum(not _is_everyday(character) for character in hanzi)
    odd = len(_ODD.findall(sample))
    if rare > max(2, RARE * len(hanzi)) or odd > max(1, len(sample) // 40):
        return True
    return sum(map(text.count, _SIGNS)) >= LEAST


def _read_as_meant(text: str) -> str | None:
    """Return what a text of no sense says when the bytes of its Hanzi are read again, or None."""
    sample = text[: 4 * _SAMPLE]
    strange = len(sample) - len(sample.encode("ascii", "ignore"))
    if strange < LEAST or not has_few_words(shadow(text[:WHOLE]), GIBBERISH):
        return None
    for read, written in _MISREAD:
        try:
            # Windows' GBK has the euro sign at 0x80.
            data = b"\x80".join(part.encode(read) for part in text.split("€"))
            meant = data.decode(written)
        except UnicodeError:
            continue
        if _is_plain(meant) and share_of_words(meant) >= CHINESE:
            return meant
    return None


@lru_cache(maxsize=8192)
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
