"""Finding readings in brackets: a Hanzi, and behind it one or more brackets with a syllable.

This is the lexer of the cleaning stage; it judges nothing about where a mark comes from.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple
from unicodedata import normalize

from reader.core.chinese.han import is_hanzi
from reader.core.chinese.syllables import (
    SYLLABLE_LETTERS,
    fits,
    is_syllable,
    legal_readings,
    normal_form,
    toneless,
)
from reader.core.chinese.zhuyin import zhuyin
from reader.core.clean.emoji import EMOJI

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ZHUYIN_LETTERS", "Case", "Chain", "Mark", "Sound", "Tone", "find_chains", "interpret"]

ZHUYIN_LETTERS = "\u02ca\u02cb\u02c7\u02c9\u02d9\u3105-\u312d"
"""The inside of a character class: zhuyin and its tone marks."""

_OPENING = "(（[［〔【{｛<〈"
_BLANK = "[ \u3000\u00a0]"
_MARK = (
    f"([{re.escape(_OPENING)}]){_BLANK}?([{SYLLABLE_LETTERS}{ZHUYIN_LETTERS}]{{1,8}}[1-5]?)"
    rf"{_BLANK}{{0,2}}([)）\]］〕】}}｝>〉])"
)
_THROWN = rf"(?:(?:{EMOJI}\ufe0f?\u200d?)+|[\ue000-\uf8ff])$"
_MARKS = re.compile(_MARK)
_FIGURES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_ZHUYIN_TONES = dict.fromkeys(map(ord, "\u02ca\u02cb\u02c7\u02c9\u02d9"))

_new = tuple.__new__
"""Makes a named tuple of a tuple: as there are as many as there is noise, that counts."""

Tone = Literal["toned", "plain", "either", "zhuyin"]
Case = Literal["lower", "capital", "upper"]


class Sound(NamedTuple):
    """What the letters of a mark are for the character they stand behind.

    `reading` is in normal form, pinyin also for zhuyin where that is legal; `legal` says whether
    the character can be read so, `tone` how the tone is written: a neutral tone can be `either`.
    A tone written as a figure, 1 to 5, counts as toned.
    """

    reading: str
    legal: bool
    syllable: bool
    case: Case
    tone: Tone


class Mark(NamedTuple):
    """One bracket at `[start, end)`; `style` is its pair of brackets, with a blank before it."""

    start: int
    end: int
    style: str
    sound: Sound


class Chain(NamedTuple):
    """All the brackets behind one Hanzi, which stands at `at`."""

    at: int
    base: str
    marks: tuple[Mark, ...]

    @property
    def end(self) -> int:
        """The offset behind the last bracket."""
        return self.marks[-1].end


@lru_cache(maxsize=16384)
def interpret(base: str, letters: str) -> Sound:
    """Return what the letters in a bracket behind `base` are."""
    if letters[0] >= "\u02c7" and not letters.isascii() and _is_zhuyin(letters):
        return _interpret_zhuyin(base, letters)
    if letters[-1] in "12345":
        return _interpret_numbered(base, letters)
    reading = normal_form(letters)
    legal = fits(base, reading)
    tone: Tone = "plain"
    if toneless(reading) != reading:
        tone = "toned"
        if not legal and base in "一不" and fits(base, toneless(reading)):
            legal = True  # spoken tones: yí, yì, bú
    elif reading in legal_readings(base):
        tone = "either"
    return Sound(reading, legal, legal or is_syllable(reading), _case(letters), tone)


def _case(letters: str) -> Case:
    if letters == letters.lower():
        return "lower"
    return "upper" if letters[1:] and letters == letters.upper() else "capital"


def _interpret_numbered(base: str, letters: str) -> Sound:
    """Return what letters with a figure for the tone are: zhong1, de5."""
    bare, number = normal_form(letters[:-1]), letters[-1]
    for reading in sorted(legal_readings(base)):
        if toneless(reading) in (bare, bare.replace("u", "ü")) and _number(reading) == number:
            return Sound(reading, True, True, _case(letters), "toned")
    legal = number == "5" and fits(base, bare)
    return Sound(bare, legal, legal or is_syllable(bare), _case(letters), "toned")


def _number(reading: str) -> str:
    """Return the figure of a reading's tone; 5 when it has no mark."""
    apart = normalize("NFD", reading)
    return next((figure for mark, figure in _FIGURES.items() if mark in apart), "5")


def _is_zhuyin(letters: str) -> bool:
    return any("\u3105" <= letter <= "\u312d" for letter in letters)


def _interpret_zhuyin(base: str, letters: str) -> Sound:
    bare = letters.translate(_ZHUYIN_TONES)
    legal = legal_readings(base)
    written = {reading: zhuyin(reading) for reading in sorted(legal)}
    moved = letters.removeprefix("\u02d9").removesuffix("\u02d9")
    whole = moved if moved == letters else "\u02d9" + moved
    for reading, spelling in written.items():
        if spelling == whole.replace("\u02c9", ""):
            return Sound(reading, True, True, "lower", "zhuyin")
    for reading, spelling in written.items():
        if spelling.translate(_ZHUYIN_TONES) == bare:
            return Sound(reading, True, True, "lower", "zhuyin")
    return Sound(letters, False, True, "lower", "zhuyin")


def _before_thrown(text: str, at: int) -> int:
    """Return the offset before the pictures, or the private character, that end at `at`."""
    thrown = re.compile(_THROWN).search(text, max(0, at - 4), at + 1)
    return at if thrown is None else max(0, thrown.start() - 1)


def find_chains(text: str) -> Iterator[Chain]:
    """Yield the marked Hanzi of a text, in order; what has no Hanzi before it is no mark."""
    at, base, end = -1, "", -1
    marks: list[Mark] = []
    for match in _MARKS.finditer(text):
        start, stop = match.span()
        opening, letters, closing = match.groups()
        style = opening + closing
        if start and text[start - 1] == " ":
            start -= 2 if text[start - 2 : start] == "  " else 1
            style = f" {style}"
        if start != end or not marks:
            if marks:
                yield _new(Chain, (at, base, tuple(marks)))
                marks = []
            at = start - 1
            if at < 0:
                continue
            base = text[at]
            if not is_hanzi(base):
                at = _before_thrown(text, at) if at and base > "\u2319" else at
                base = text[at]
                if not is_hanzi(base):
                    continue
        end = stop
        marks.append(_new(Mark, (start, end, style, interpret(base, letters))))
    if marks:
        yield Chain(at, base, tuple(marks))
