"""Pinyin or zhuyin right behind every Hanzi, without brackets (V5 bare): 秋qiū天tiān."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.core.article import Annotation
from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.chinese.syllables import SYLLABLE_LETTERS
from reader.core.clean.finding import Finding
from reader.core.clean.marks import ZHUYIN_LETTERS, interpret
from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_bare"]

COVERAGE = 0.75
"""The share of Hanzi with a reading from which a line counts as annotated."""
LEAST = 6
"""The number of readings that a text must have."""

_LETTERS = f"{SYLLABLE_LETTERS}{ZHUYIN_LETTERS}"
_PAIR = re.compile(f"([{HANZI_CLASS}])( ?)([{_LETTERS}]{{1,7}})(?![{_LETTERS}])( ?)")
_TONED = "āēīōūǎěǐǒǔǚㄨㄧ"
_TONE = re.compile(f"[{_TONED}]")
_ANY = re.compile("[^\n]")
_PROBE = 4000
_REASON = "The document has a reading behind every character; it is kept as an annotation."
_LOOKALIKE = "A phonetic letter that stands for the plain one, as in the document's readings."


def find_bare(text: str) -> Finding | None:
    """Return the readings of the lines that have one behind nearly every Hanzi."""
    pairs: list[re.Match[str]] = []
    for start, end in _candidates(text):
        pairs += _line_pairs(text, start, end)
    if len(pairs) < LEAST:
        return None
    trailing = sum(bool(pair[4]) for pair in pairs) * 2 > len(pairs)
    edits: list[Edit] = []
    annotations: list[Annotation] = []
    gone = 0
    for pair in pairs:
        start, end = pair.end(1), pair.end(4) if trailing else pair.end(3)
        at = pair.start(1) - gone
        sound = interpret(pair[1], pair[3])
        annotations.append(Annotation(at, at + 1, sound.reading, "author"))
        edits.append(Edit(start, end, text[start:end], "", "author_reading", _REASON, 0.97))
        gone += end - start
    if any("ɡ" in pair[3] for pair in pairs):
        edits = sorted((*edits, *_lookalikes(text, edits)), key=lambda edit: edit.start)
    return Finding("full", tuple(edits), annotations=tuple(annotations), confidence=0.97)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines worth looking at: letters with tones, or letters everywhere."""
    probe = text[:_PROBE]
    everywhere = len(_PAIR.findall(probe)) * 3 > len(HANZI.findall(probe))
    if not everywhere and sum(map(text.count, _TONED)) < LEAST // 2:
        return
    pattern = _ANY if everywhere else _TONE
    match = pattern.search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        end = len(text) if end < 0 else end
        yield start, end
        match = pattern.search(text, end)


def _line_pairs(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the pairs of a line when nearly every Hanzi has one, else none."""
    pairs = [pair for pair in _PAIR.finditer(text, start, end) if _is_reading(pair)]
    if len(pairs) < 2 or len(pairs) < COVERAGE * len(HANZI.findall(text, start, end)):
        return []
    legal = sum(interpret(pair[1], pair[3]).legal for pair in pairs)
    side_by_side = sum(second.start() == first.end() for first, second in pairwise(pairs))
    enough = legal >= 0.85 * len(pairs) and side_by_side * 2 >= len(pairs) - 1
    return pairs if enough else []


def _is_reading(pair: re.Match[str]) -> bool:
    sound = interpret(pair[1], pair[3])
    if sound.legal or (pair[1] in "儿兒" and sound.reading.endswith("r")):
        return True
    return sound.syllable and not pair[3].isascii()


def _lookalikes(text: str, edits: list[Edit]) -> Iterator[Edit]:
    """Yield phonetic letters inside the words that remain: 5kɡ → 5kg."""
    taken = {at for edit in edits for at in range(edit.start, edit.end)}
    for match in re.finditer("[ɡɑ]", text):
        at = match.start()
        if at not in taken:
            plain = "g" if match[0] == "ɡ" else "a"
            yield Edit(at, at + 1, match[0], plain, "lookalike_letter", _LOOKALIKE, 0.8)
