"""The syllables of pinyin: which exist, which a character has, how they are written.

The data is resources/data/syllables.tsv, made from the dictionary of pypinyin (notice beside
it). It is read when it is first asked for.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final
from unicodedata import normalize

from reader.assets import resource

__all__ = [
    "SYLLABLE_LETTERS",
    "all_readings",
    "default_reading",
    "fits",
    "is_syllable",
    "legal_readings",
    "normal_form",
    "toneless",
]

SYLLABLE_LETTERS: Final = (
    "A-Za-zɡɑ\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u01dc\u01f8\u01f9\u0300-\u030c"
    "\u1e3e\u1e3f\u1ebe-\u1ec1\uff21-\uff3a\uff41-\uff5a"
)
"""The inside of a character class: what a syllable of pinyin is written with anywhere."""

_TONE_MARKS = dict.fromkeys(map(ord, "\u0304\u0301\u030c\u0300\u0306"))
_LOOKALIKES = str.maketrans({"ɡ": "g", "ɑ": "a", "\u0306": "\u030c"})
_WIDE = str.maketrans({0xFEE0 + code: code for code in range(0x41, 0x7B)})


@lru_cache(maxsize=8192)
def normal_form(reading: str) -> str:
    """Return a reading as the dictionary writes it, as far as spelling goes.

    Lower case, half width, tone marks composed, breves as carons, ɡ ɑ as g a, v and u: as ü.
    """
    small = reading.lower()
    if small.isascii():
        small = small.replace("u:", "ü")
        return small.replace("v", "ü") if small[:1] != "v" else small
    apart = normalize("NFD", small.translate(_WIDE).translate(_LOOKALIKES))
    whole = normalize("NFC", apart.translate(_LOOKALIKES)).replace("u:", "ü")
    return whole.replace("v", "ü") if whole[:1] != "v" else whole


@lru_cache(maxsize=8192)
def toneless(reading: str) -> str:
    """Return a reading without its tone mark; ü and ê stay."""
    if reading.isascii():
        return reading
    return normalize("NFC", normalize("NFD", reading).translate(_TONE_MARKS))


@cache
def _table() -> dict[str, str]:
    """Return the readings of each character, joined by commas, the commonest first."""
    table: dict[str, str] = {}
    with resource("data", "syllables.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            readings, tab, characters = row.rstrip("\n").partition("\t")
            if tab:
                table.update(dict.fromkeys(characters, readings))
    return table


@cache
def _inventory() -> frozenset[str]:
    rows = dict.fromkeys(_table().values())
    return frozenset(toneless(reading) for row in rows for reading in row.split(","))


def is_syllable(reading: str) -> bool:
    """Return whether the letters of a reading in normal form are a syllable of Mandarin."""
    return _spelt(toneless(reading)) in _inventory()


@lru_cache(maxsize=8192)
def legal_readings(character: str) -> frozenset[str]:
    """Return the readings of a character with tone marks; empty when none is known."""
    row = _table().get(character)
    return frozenset(row.split(",")) if row else frozenset()


def all_readings(character: str) -> tuple[str, ...]:
    """Return the readings of a character with tone marks, the commonest first."""
    row = _table().get(character)
    return tuple(row.split(",")) if row else ()


def default_reading(character: str) -> str | None:
    """Return the commonest reading of a character, or None when none is known."""
    row = _table().get(character)
    return row.partition(",")[0] if row else None


@lru_cache(maxsize=8192)
def _legal_letters(character: str) -> frozenset[str]:
    return frozenset(map(toneless, legal_readings(character)))


def _spelt(letters: str) -> str:
    """Return letters with ü where other spellings of the same syllable stand (lue, nue)."""
    return letters.replace("ue", "üe") if letters in ("lue", "nue") else letters


def fits(character: str, reading: str) -> bool:
    """Return whether a reading in normal form can be the character's.

    A reading with a tone mark must have a tone that the character has, one without need not.
    After n and l a plain u may stand for ü; 儿 may be r.
    """
    letters = toneless(reading)
    if letters != reading:
        return reading in legal_readings(character)
    legal = _legal_letters(character)
    spelt = _spelt(letters)
    if spelt in legal or (spelt == "r" and "er" in legal):
        return True
    return spelt in ("nu", "lu") and spelt.replace("u", "ü") in legal
