"""Pinyin of running text: dictionary tones, on the simplified shadow.

Words come before characters: from left to right the longest word of the dictionary is taken, as
pypinyin does it; where no word stands the rules of `polyphones` look at the neighbours, and
else a character has its commonest reading.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from reader.assets import resource
from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.lexicon import characters, longest_words, word_readings
from reader.core.chinese.polyphones import rulings
from reader.core.chinese.syllables import toneless

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read"]

_SPOKEN = {"一": {"yí": "yī", "yì": "yī"}, "不": {"bú": "bù"}}
"""Tones that the dictionary of words gives as they are spoken, and what they stand for."""

_WORD, _RULE = 1, 2
"""Who decided a reading; 0 stands for the character alone."""

_COMPATIBILITY = (*range(0xF900, 0xFADA), *range(0x2F800, 0x2FA1E))


def read(text: str) -> tuple[str | None, ...]:
    """Return the reading of each code point of the text.

    Syllables are lower case with tone mark (none for the neutral tone) and ü; the tones are
    those of the dictionary, without sandhi; 儿 is er or ér. What is no Hanzi, and a Hanzi
    without known reading, is None.
    """
    plain = shadow(text)
    table = _table()
    readings = list(map(table.get, plain))
    decided = bytearray(len(plain))
    _read_words(plain, readings, decided)
    for at, reading, over_words in rulings(plain):
        if over_words or decided[at] != _WORD:
            readings[at] = reading
            decided[at] = _RULE
    if plain != text:
        _read_originals(text, plain, readings, decided)
    return tuple(readings)


def _read_originals(text: str, plain: str, readings: list[str | None], decided: bytearray) -> None:
    """Let the text's own character decide where it says more than its shadow (隻, 幹, 髮).

    Within a word it has a say only where the word's reading cannot be its own.
    """
    own = _own()
    for at, character in enumerate(text):
        if character == plain[at]:
            continue
        reading = readings[at]
        if reading is None:
            readings[at] = _table().get(character)
        elif character in own and decided[at] != _RULE:
            sure = own[character][0]
            if not decided[at] or toneless(reading) != toneless(sure):
                readings[at] = sure


def _read_words(plain: str, readings: list[str | None], decided: bytearray) -> None:
    """Write the readings of the words over those of their characters; mark where they stand."""
    longest, words = _longest(), _words()
    at, last = 0, len(plain) - 1
    while at < last:
        reach = longest.get(plain[at : at + 2])
        if reach is None:
            at += 1
            continue
        for end in range(at + reach, at + 1, -1):
            word = plain[at:end]
            if word in words:
                readings[at : at + len(word)] = _of_word(word)
                decided[at : at + len(word)] = bytes((_WORD,)) * len(word)
                at += len(word)
                break
        else:
            at += 1


@lru_cache(maxsize=1 << 16)
def _of_word(word: str) -> tuple[str, ...]:
    """Return the readings of a word, in tones of the dictionary."""
    own = _own().get(word)
    if own is not None:
        return own
    given = (candidates[0] for candidates in word_readings()[word])
    return tuple(
        _SPOKEN[character].get(reading, reading) if character in _SPOKEN else reading
        for character, reading in zip(word, given, strict=True)
    )


@cache
def _own() -> Mapping[str, tuple[str, ...]]:
    """Return our own readings of words and characters, which go before the dictionary's."""
    with resource("data", "readings.tsv").open(encoding="utf-8") as rows:
        pairs = [row.rstrip("\n").split("\t") for row in rows if not row.startswith("#")]
    return {word: tuple(readings.split()) for word, readings in pairs}


@cache
def _words() -> frozenset[str]:
    return frozenset(word_readings()) | {word for word in _own() if len(word) > 1}


@cache
def _longest() -> Mapping[str, int]:
    return longest_words(_words())


@cache
def _table() -> Mapping[str, str]:
    """Return the reading of each Hanzi where nothing around it decides."""
    table = {key: value for key, value in characters().items() if is_hanzi(key)}
    singles = {word: reading[0] for word, reading in _own().items() if shadow(word) == word}
    table.update((word, reading) for word, reading in singles.items() if len(word) == 1)
    for point in _COMPATIBILITY:
        reading = table.get(normalize("NFC", chr(point)))
        if reading is not None:
            table.setdefault(chr(point), reading)
    return table
