"""Pinyin as a text of its own: GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet.

Words are written together with an apostrophe where a syllable could be read on (xī'ān), names
and the beginnings of sentences have capitals, surname and given name stand apart, numbers are
joined up to a hundred, 第 takes a hyphen. Particles (的 了 着) stand by themselves wherever the
division into words has them so: whether 了 belongs to its verb cannot be seen from that.
Four-character idioms are left whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.romanise import DRESSES
from reader.core.names import joined_pinyin, joined_syllables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.core.choices import PinyinStyle

__all__ = ["capitalised", "joined", "sentence_pinyin"]

Span = tuple[int, int]

_MARKS = str.maketrans(
    {
        "，": ",", "、": ",", "。": ".", "；": ";", "：": ":", "？": "?", "！": "!", "（": "(",
        "）": ")", "「": "“", "」": "”", "『": "‘", "』": "’", "．": ".", "…": "…",
    }
)  # fmt: skip
_ENDS = frozenset(".?!…")
_CLOSING = frozenset(",.;:?!)”’》〉]…%")
_OPENING = frozenset("(“‘《〈[")
_DIGITS = frozenset("零〇一二两兩三四五六七八九")
_UNITS = frozenset("十百千万萬亿億")


def joined(syllables: Sequence[str], style: PinyinStyle = "marks") -> str:
    """Return the syllables of a word in a style, as one word."""
    if style == "marks":
        return joined_syllables(syllables)
    dressed = [DRESSES[style](one) for one in syllables]
    if style == "wade-giles":
        return "-".join(dressed)
    return joined_syllables(dressed) if style == "none" else "".join(dressed)


def capitalised(word: str) -> str:
    """Return a word with a capital, behind what is no letter."""
    return re.sub(r"[^\W\d_]", lambda found: found[0].upper(), word, count=1)


def sentence_pinyin(
    text: str,
    syllables: Sequence[str | None],
    words: Iterable[Span],
    names: Mapping[Span, str],
    style: PinyinStyle = "marks",
) -> str:
    """Return a line in pinyin.

    `syllables` has one item a code point, `words` tile the line in order; `names` are stretches
    and their entity types: each word inside one has a capital, a PERSON is written as a name.
    """
    pieces: list[str] = []
    begins = True
    for piece in _pieces(text, syllables, words, names, style):
        if piece[:1] in _CLOSING and not piece[:1].isalnum():
            while pieces and pieces[-1] == " ":
                pieces.pop()
        written = capitalised(piece) if begins and any(map(str.isalpha, piece)) else piece
        pieces.append(written)
        if piece not in _OPENING:
            pieces.append(" ")
        if any(map(str.isalnum, piece)):
            begins = False
        if piece[-1:] in _ENDS:
            begins = True
    return "".join(pieces).strip()


def _pieces(
    text: str,
    syllables: Sequence[str | None],
    words: Iterable[Span],
    names: Mapping[Span, str],
    style: PinyinStyle,
) -> Iterator[str]:
    people = {span: kind for span, kind in names.items() if kind == "PERSON"}
    inside = {at for span in names for at in range(*span)}
    number: list[str] = []
    for start, end in words:
        word = text[start:end]
        read = [one for one in syllables[start:end] if one]
        is_number = bool(word) and all(one in _DIGITS or one in _UNITS for one in word)
        if number and not is_number:
            yield from _numbers(number, style)
            number = []
        if not word.strip():
            continue
        if is_number and len(read) == len(word):
            number += [f"{one}\t{said}" for one, said in zip(word, read, strict=True)]
        elif (start, end) in people and style == "marks":
            yield joined_pinyin(word, syllables[start:end]) or joined(read)
        elif len(read) == len(word) and read:
            whole = joined(read, style)
            if len(word) > 1 and word[0] == "第" and word[1] in _DIGITS | _UNITS:
                whole = f"{joined(read[:1], style)}-{joined(read[1:], style)}"
            yield capitalised(whole) if start in inside else whole
        else:
            yield from _foreign(word)
    if number:
        yield from _numbers(number, style)


def _numbers(number: list[str], style: PinyinStyle) -> Iterator[str]:
    """Yield a number in words: 三百五十六 sānbǎi wǔshíliù (section 6.1.5)."""
    group: list[str] = []
    for item in number:
        character, said = item.split("\t")
        group.append(said)
        if character in _UNITS and character != "十":
            yield joined(group, style)
            group = []
    if group:
        yield joined(group, style)


def _foreign(word: str) -> Iterator[str]:
    """Yield what is no word of Hanzi: marks in their Latin form one by one, the rest as it is."""
    for part in re.findall(r"[^\W_]+|_+|[^\w]", word.translate(_MARKS)):
        if part.strip():
            yield part
