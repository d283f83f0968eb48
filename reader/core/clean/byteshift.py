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
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.syllables import normal_form
from reader.core.clean.byterun import MARK, REACH, SYLLABLE, TORN, Undone, undo
from reader.core.clean.codepage import BIG5, GBK, Codepage, is_converted
from reader.core.clean.finding import Finding
from reader.core.clean.marks import find_chains
from reader.core.edits import Edit, apply_edits, compose_edits
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_byteshift"]

_BEFORE = re.compile(rf"(?:{MARK})+$")
_NESTED = rf"\((?<=[^\x00-\x7f][a-z]\()({SYLLABLE}) ?\)(?=[a-z]{{0,3}} ?\))"
_STRAY = rf"\((?<=[^\x00-\x7f][@-~]\()({SYLLABLE}) ?\)"
_INDENT = r"(?m)^\?{2,8}(?=[^?\s])"
_HEAD = 3_000
"""Code points behind the first torn character that show in which code a text was written."""
_MOST_KNOWN = 4096
_MOST_LOST = 150
"""Pairs of bytes that are guessed in one text; runs that lost more stay torn."""

_REASON = Sentence("Characters torn apart by a reading that was put between their bytes.")
_STRAY_REASON = Sentence(
    "A reading that was put where the bytes only looked like the character's."
)
_INDENT_REASON = Sentence("Question marks where the blanks of an indent were lost.")


def find_byteshift(text: str) -> Finding | None:
    """Return the torn runs that can be undone, in a text that has readings put in."""
    if ")" not in text or not (re.search(TORN, text) or re.search(_NESTED, text)):
        return None
    put_in = sum(is_converted(chain.base) for chain in islice(find_chains(text), 50))
    if put_in + len(re.findall(TORN, text)) < 3:
        return None
    torn = re.search(TORN, text)
    first = torn.start() if torn else 0
    head = text[max(0, first - 500) : first + _HEAD]
    big5 = _restored(head, BIG5)[1] > _restored(head, GBK)[1]
    edits, runs = _restored(text, BIG5 if big5 else GBK)
    if not edits:
        return None
    return Finding("bytes", edits, confidence=0.85, parameters={"runs": runs})


def _restored(text: str, page: Codepage) -> tuple[tuple[Edit, ...], int]:
    """Return the edits that undo what was done in one code, and how many runs they restore."""
    edits: tuple[Edit, ...] = ()
    made, runs = text, 0
    for step in (_nested, _torn, _strays):
        found = tuple(step(made, page))
        runs += len(found) if step is _torn else 0
        edits = compose_edits(text, edits, found)
        made = apply_edits(made, found)
    return edits, runs


def _torn(text: str, page: Codepage) -> Iterator[Edit]:
    """Yield what the torn runs were, and the question marks of lost indents."""
    edits = [
        Edit(
            run.start,
            run.end,
            text[run.start : run.end],
            run.text,
            "byte_shift",
            _REASON,
            0.6 if run.lost else 0.9,
        )
        for run in _undo(text, page)
    ]
    if edits:
        edits += (
            Edit(match.start(), match.end(), match[0], "", "lost_indent", _INDENT_REASON, 0.8)
            for match in re.finditer(_INDENT, text)
        )
    yield from sorted(edits, key=lambda edit: edit.start)


def _nested(text: str, page: Codepage) -> Iterator[Edit]:
    """Yield the readings that were put behind two letters of a reading."""
    return _behind_letters(text, page, _NESTED)


def _strays(text: str, page: Codepage) -> Iterator[Edit]:
    """Yield the readings that were put behind half a character and a letter."""
    return _behind_letters(text, page, _STRAY)


def _behind_letters(text: str, page: Codepage, pattern: str) -> Iterator[Edit]:
    for match in re.finditer(pattern, text):
        start, end = match.span()
        if _matches(page, text[start - 2], text[start - 1], match[1]):
            yield Edit(start, end, match[0], "", "byte_shift", _STRAY_REASON, 0.9)


def _matches(page: Codepage, before: str, letter: str, reading: str) -> bool:
    """Return whether the last byte of a character and a letter make one of that reading."""
    code = page.code(before)
    if len(code) != 2:
        return False
    return ord(letter) in page.second_bytes(code[1], normal_form(reading))


def _undo(text: str, page: Codepage) -> Iterator[Undone]:
    """Yield what the torn runs were, where that is plain text."""
    torn = re.search(TORN, text)
    lost = 0
    made, position = "", 0
    known: dict[tuple[str, str, bool], Undone | None] = {}  # a text may repeat a run endlessly
    while torn:
        made = (made + text[max(position, torn.start() - 64) : torn.start()])[-64:]
        position = torn.start()
        marks = _BEFORE.search(made) if made.endswith(")") else None
        before = made[: marks.start()] if marks else made
        key = before[-8:], text[position : position + REACH], lost < _MOST_LOST
        if key not in known:
            if len(known) == _MOST_KNOWN:
                known.clear()
            known[key] = undo(page, text, torn, key[0], guess=key[2])
        run = known[key]
        if run is not None:
            run = run._replace(start=position, end=position + run.end - run.start)
            lost += run.lost
            yield run
            made = (before + run.text)[-64:]
            position = run.end
        torn = re.compile(TORN).search(text, max(position, torn.end()))
