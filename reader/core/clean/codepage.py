"""The two-byte codes that pages were written in: which bytes make which character.

A code is taken as GB 18030 knows it, so that the private characters that some browsers show for
odd pairs can be turned back into their bytes; Big5 as Hong Kong extended it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.chinese.han import HANZI
from reader.core.chinese.syllables import fits
from reader.core.clean.evidence import plain_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["BIG5", "GBK", "SIGNS", "Codepage", "is_converted"]

SIGNS = "，。、：；！？（）「」『』“”《》·—…"
"""The signs of Chinese text that stand among its Hanzi."""


@lru_cache(maxsize=8192)
def is_converted(character: str) -> bool:
    """Return whether conversion to simplified changes a character."""
    return plain_form(character) != character


@dataclass(frozen=True)
class Codepage:
    """A code of one byte for ASCII and two for all else; `strict` is what readers knew of it."""

    codec: str
    strict: str

    def code(self, character: str) -> bytes:
        """Return the one or two bytes of a character; none when it has no such code."""
        return _code(character, self.strict, self.codec)

    def character(self, lead: int, trail: int) -> str:
        """Return the character of two bytes; empty when they make none."""
        pair = lead, trail
        return _characters(self.strict).get(pair) or _characters(self.codec).get(pair, "")

    def row(self, lead: int) -> Mapping[int, str]:
        """Return the Hanzi and common signs that begin with a byte, by their second bytes."""
        return _plain_rows(self.strict).get(lead, {})

    def column(self, trail: int) -> Mapping[int, str]:
        """Return the Hanzi and common signs that end with a byte, by their first bytes."""
        return _columns(self.strict).get(trail, {})

    def torn_column(self, reading: str) -> Mapping[int, str]:
        """Return the converted Hanzi of a reading with a second byte above ASCII, by the first."""
        return _torn_column(self.strict, reading)

    def is_lost(self, lead: int, trail: int) -> bool:
        """Return whether two bytes make no character, so that a reader showed a `?`."""
        return trail not in _rows(self.strict).get(lead, {})

    def second_bytes(self, lead: int, reading: str) -> Sequence[int]:
        """Return the bytes that make with `lead` a converted Hanzi of this reading."""
        return _second_bytes(self.strict, lead, reading)


@lru_cache(maxsize=16384)
def _code(character: str, strict: str, codec: str) -> bytes:
    code = _encode(character, strict) or _encode(character, codec)
    return code if len(code) <= 2 else b""


def _encode(character: str, codec: str) -> bytes:
    try:
        return character.encode(codec)
    except UnicodeEncodeError:
        return b""


@cache
def _characters(codec: str) -> dict[tuple[int, int], str]:
    made: dict[tuple[int, int], str] = {}
    for lead in range(0x81, 0xFF):
        for trail in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
            try:
                made[lead, trail] = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
    return made


@cache
def _rows(codec: str) -> dict[int, dict[int, str]]:
    rows: dict[int, dict[int, str]] = defaultdict(dict)
    for (lead, trail), character in _characters(codec).items():
        rows[lead][trail] = character
    return dict(rows)


@cache
def _plain_rows(codec: str) -> dict[int, dict[int, str]]:
    return {
        lead: {
            trail: character
            for trail, character in row.items()
            if HANZI.match(character) or character in SIGNS
        }
        for lead, row in _rows(codec).items()
    }


@cache
def _columns(codec: str) -> dict[int, dict[int, str]]:
    columns: dict[int, dict[int, str]] = defaultdict(dict)
    for (lead, trail), character in _characters(codec).items():
        if HANZI.match(character) or character in SIGNS:
            columns[trail][lead] = character
    return dict(columns)


@lru_cache(maxsize=4096)
def _second_bytes(codec: str, lead: int, reading: str) -> tuple[int, ...]:
    return tuple(
        trail
        for trail, character in _rows(codec).get(lead, {}).items()
        if HANZI.match(character) and is_converted(character) and fits(character, reading)
    )


@lru_cache(maxsize=1024)
def _torn_column(codec: str, reading: str) -> dict[int, str]:
    column: dict[int, str] = {}
    for lead, row in _rows(codec).items():
        trails = _second_bytes(codec, lead, reading)
        meant = "".join(row[trail] for trail in trails if trail >= 0x80)
        if meant:
            column[lead] = meant
    return column


GBK: Final = Codepage("gb18030", "gbk")
BIG5: Final = Codepage("big5hkscs", "big5")
