"""How hard a word is: its level in HSK, and whether a character is rare.

resources/data/hsk.tsv (source and licence beside it) and characters.tsv are read when first
asked for. Words and characters are looked up in simplified form.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HIGHEST", "hardness", "hsk2_level", "hsk_level", "is_rare"]

HIGHEST = 7
"""The highest level: HSK 3.0 does not divide the words of 7 to 9."""
_BEYOND = HIGHEST + 1
_RARE = 11.5
"""Minus the natural logarithm of the share in running text from which on a character is rare.

About 2,900 characters (simplified) are more common, as many as a newspaper uses and HSK 3.0
asks for in all its levels together.
"""


@cache
def _lists() -> Mapping[str, Mapping[str, int]]:
    lists: dict[str, dict[str, int]] = {}
    for row in resource("data", "hsk.tsv").read_text("utf-8").splitlines():
        if not row.startswith("#"):
            name, level, words = row.split("\t")
            lists.setdefault(name, {}).update(dict.fromkeys(words.split(" "), int(level)))
    return lists


def hsk_level(word: str) -> int | None:
    """Return the level of a word in HSK 3.0 (7 stands for 7 to 9), or None."""
    return _lists()["word3"].get(shadow(word))


def hsk2_level(word: str) -> int | None:
    """Return the level of a word in HSK 2.0, or None."""
    return _lists()["word2"].get(shadow(word))


@lru_cache(maxsize=1 << 14)
def hardness(word: str) -> int:
    """Return the level from which on a word can be read, HIGHEST + 1 when none of HSK reaches.

    A word that is not in the list is as hard as the hardest of its characters; a character by
    itself is no harder than the list of characters says, whatever rare use the words list.
    """
    plain = shadow(word)
    level = _lists()["word3"].get(plain)
    characters = _lists()["character3"]
    if len(plain) == 1:
        return min(level or _BEYOND, characters.get(plain, _BEYOND))
    if level is not None:
        return level
    return max((characters.get(one, _BEYOND) for one in plain), default=_BEYOND)


@cache
def _common() -> frozenset[str]:
    common: set[str] = set()
    for row in resource("data", "characters.tsv").read_text("utf-8").splitlines():
        cost, _, characters = row.partition("\t")
        if not row.startswith("#") and float(cost) < _RARE:
            common.update(characters)
    return frozenset(map(shadow, common))


def is_rare(character: str) -> bool:
    """Return whether a Hanzi is rare in modern text of either script."""
    return shadow(character) not in _common()
