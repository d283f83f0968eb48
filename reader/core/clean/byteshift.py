"""Readings that were put into GBK bytes, off the borders of the characters (V3b).

The process looked for the two bytes of a converted character and put `(reading)` behind them.
Where the last byte of one character and the first of the next happened to match, the bracket
tore the second apart: its first byte swallowed the bracket, which shows as `?`, and the bytes
behind the reading are read one off, up to the next ASCII byte or loss: 當?shù)仄髽I is 當地企業.
All this can be undone: the torn byte must make a converted character that reads as the reading
says, and the run must become plain text again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.core.chinese.han import HANZI
from reader.core.chinese.syllables import fits, legal_readings, normal_form, toneless
from reader.core.clean.evidence import is_common, plain_form
from reader.core.clean.finding import Finding
from reader.core.clean.marks import find_chains
from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_byteshift"]

_SYLLABLE = "[a-zɡɑ\u00e0-\u01dc\u01f8\u01f9\u1ebe-\u1ec1]{1,6}"
_TORN = rf"[?\ufffd]({_SYLLABLE}) ?\)"
_MARK = rf"\(({_SYLLABLE}) ?\)"
_BEFORE = rf"([\u2014-\uffef])(?:\({_SYLLABLE} ?\)){{0,4}}$"
_STRAY = (
    rf"(?:\({_SYLLABLE}(?=\({_SYLLABLE}\)\))|(?P<before>[\u2014-\uffef])(?P<letter>[@-~]))"
    rf"(?P<reading>\((?P<stray>{_SYLLABLE}) ?\))"
)
_INDENT = r"(?m)^\?{2,8}(?=[^?\s])"
_LONGEST = 60
"""Code points in a run that is read one off."""
ENOUGH = 1.5
"""The score from which an undone run is believed; below, the text stays as it is."""

_REASON = "Characters torn apart by a reading that was put between their bytes."
_STRAY_REASON = "A reading that was put where the bytes only looked like the character's."
_INDENT_REASON = "Question marks where the blanks of an indent were lost."


class _Run(NamedTuple):
    """What a run was: the text, the offset of its end, and what speaks for it."""

    text: str
    end: int
    bonus: float


class _Undone(NamedTuple):
    start: int
    end: int
    text: str
    score: float


def find_byteshift(text: str) -> Finding | None:
    """Return the torn runs that can be undone, in a text that has readings put in."""
    if ")" not in text or not re.search(_TORN, text):
        return None
    put_in = sum(_is_converted(chain.base) for chain in find_chains(text)[:50])
    if put_in + len(re.findall(_TORN, text)) < 3:
        return None
    undone = list(_undo(text))
    if not undone:
        return None
    edits = [
        Edit(
            run.start,
            run.end,
            text[run.start : run.end],
            run.text,
            "byte_shift",
            _REASON,
            round(min(0.95, 0.5 + run.score / 12), 3),
        )
        for run in undone
    ]
    edits += (
        Edit(match.start(), match.end(), match[0], "", "lost_indent", _INDENT_REASON, 0.8)
        for match in re.finditer(_INDENT, text)
    )
    edits.sort(key=lambda edit: edit.start)
    edits += list(_strays(text, edits))
    edits.sort(key=lambda edit: edit.start)
    return Finding("bytes", tuple(edits), confidence=0.85, parameters={"runs": len(undone)})


def _strays(text: str, taken: list[Edit]) -> Iterator[Edit]:
    """Yield the readings inside a reading, and those behind half a character and a letter."""
    starts = [edit.start for edit in taken]
    for match in re.finditer(_STRAY, text):
        start, end = match.span("reading")
        before = bisect_right(starts, end) - 1
        if before >= 0 and taken[before].end > start:
            continue
        if match["letter"] and not _matches(match["before"], match["letter"], match["stray"]):
            continue
        yield Edit(start, end, text[start:end], "", "byte_shift", _STRAY_REASON, 0.9)


def _matches(before: str, letter: str, reading: str) -> bool:
    """Return whether the last byte of a character and a letter make one of that reading."""
    try:
        lead = before.encode("gbk")[-1]
    except UnicodeEncodeError:
        return False
    return ord(letter) in _second_bytes(lead, normal_form(reading))


def _undo(text: str) -> Iterator[_Undone]:
    """Yield the best reading of each torn run whose score suffices."""
    match = re.search(_TORN, text)
    while match:
        best = _best(text, match)
        if best is not None and best.score >= ENOUGH:
            yield best
            match = re.compile(_TORN).search(text, best.end)
        else:
            match = re.compile(_TORN).search(text, match.end())


def _best(text: str, torn: re.Match[str]) -> _Undone | None:
    before = re.compile(_BEFORE).search(text, max(0, torn.start() - 48), torn.start())
    if before is None:
        return None
    try:
        tail = before[1].encode("gbk")[-1]
    except UnicodeEncodeError:
        return None
    best: _Undone | None = None
    for lead, weight in _second_bytes(tail, normal_form(torn[1])).items():
        if weight < 2:
            continue  # the false match must have been a converted character
        for run in _runs(text, torn.end(), lead):
            score = _plausible(run.text) + run.bonus + weight - 0.02 * len(run.text)
            if best is None or score > best.score:
                best = _Undone(torn.start(), run.end, run.text, score)
    return best


@lru_cache(maxsize=2048)
def _second_bytes(lead: int, reading: str) -> dict[int, int]:
    """Return the bytes that make with `lead` a character of this reading, with their weights.

    2 for a converted character, 1 more when the reading is the commonest.
    """
    found: dict[int, int] = {}
    for byte, character in _row(lead):
        legal = legal_readings(character)
        if reading in legal or (toneless(reading) == reading and fits(character, reading)):
            found[byte] = 2 * _is_converted(character) + 1
    return found


@lru_cache(maxsize=256)
def _row(lead: int) -> list[tuple[int, str]]:
    """Return the Hanzi of GBK that begin with a byte, with their second bytes."""
    row: list[tuple[int, str]] = []
    for byte in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
        character = bytes((lead, byte)).decode("gbk", "replace")
        if len(character) == 1 and HANZI.match(character):
            row.append((byte, character))
    return row


@lru_cache(maxsize=8192)
def _is_converted(character: str) -> bool:
    return plain_form(character) != character


def _runs(text: str, position: int, lead: int) -> Iterator[_Run]:
    """Yield what the run from `position` on can have been, when it began with the byte `lead`."""
    data = bytearray((lead,))
    last = min(len(text), position + _LONGEST)
    while position <= last:
        torn = re.compile(_TORN).match(text, position)
        if torn:
            yield from _lost_tails(data, torn)
            return
        if position >= len(text) or text[position] == "\n":
            return
        try:
            code = text[position].encode("gbk")
        except UnicodeEncodeError:
            return
        data += code
        position += 1
        if code == b"?":
            yield from _lost_end(data, text, position)
            return
        if len(code) == 1:
            if 0x40 <= code[0] <= 0x7E:
                meant = _decode(data)
                if meant:
                    yield _Run(meant, position, _bonus(text, position, meant[-1]))
            return


def _lost_end(data: bytearray, text: str, position: int) -> Iterator[_Run]:
    """Yield the run when its last byte swallowed the line end behind a full stop."""
    if data[-2] != 0xA1 or (
        position < len(text) and _plausible(text[position : position + 4]) < 1.5
    ):
        return
    meant = _decode(data[:-2])
    if meant:
        stop = "。" if position >= len(text) else "。\n"
        yield _Run(meant + stop, position, 0.0)


def _lost_tails(data: bytearray, torn: re.Match[str]) -> Iterator[_Run]:
    """Yield the run when its last byte was swallowed by the next bracket."""
    for byte, weight in _second_bytes(data[-1], normal_form(torn[1])).items():
        meant = _decode(data + bytes((byte,)))
        if meant:
            yield _Run(meant, torn.end(), 2.0 + weight)


def _bonus(text: str, position: int, last: str) -> float:
    """Return what the next mark says of the run's last character."""
    mark = re.compile(_MARK).match(text, position)
    if mark is None:
        return 0.0
    return 3.0 if fits(last, normal_form(mark[1])) else -3.0


def _decode(data: bytes | bytearray) -> str | None:
    try:
        return bytes(data).decode("gbk")
    except UnicodeDecodeError:
        return None


def _plausible(text: str) -> float:
    """Return how plain a text is, from -4.5 for rare characters only to 3 for common ones."""
    hanzi = [character for character in text if HANZI.match(character)]
    if not hanzi:
        return 0.0
    common = sum(map(is_common, hanzi))
    foreign = sum(map(_is_simplified, hanzi))
    return 3 * (common - 1.5 * (len(hanzi) - common) - foreign) / max(1, len(text))


@lru_cache(maxsize=8192)
def _is_simplified(character: str) -> bool:
    """Return whether a Hanzi is none of Big5's, which the pages of this noise are made of."""
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return True
    return False
