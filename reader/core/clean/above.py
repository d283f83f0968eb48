"""A line of pinyin above or below each line of text (V6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.core.article import Annotation
from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.chinese.syllables import SYLLABLE_LETTERS
from reader.core.clean.finding import Finding
from reader.core.clean.marks import ZHUYIN_LETTERS, interpret
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["find_lines"]

COVERAGE = 0.8
"""The share of text lines that have their line of pinyin."""
FIT = 0.8
"""The share of a line's Hanzi that the line of pinyin reads."""

_WORD = f"[{SYLLABLE_LETTERS}{ZHUYIN_LETTERS}'’]+"
_TONED = "āēīōūǎěǐǒǔǚㄨㄧ"
_LONGEST = 400
_REASON = Sentence("The document has a line of pinyin at every line; it is kept as annotations.")


_PARTED = rf"(?<=[{HANZI_CLASS}])[ \t\u3000\u00a0]+(?=[{HANZI_CLASS}])"
_PLAIN = rf"{HANZI_CLASS}，。、；：！？（）「」『』“”《》…—"
_BESIDE = rf"(?<=[{_PLAIN}])[ \t\u3000\u00a0]+(?=[{_PLAIN}])"
PARTED, LEAST_PARTED = 0.6, 2
"""The share, and the number, of borders between Hanzi with a blank that make room for pinyin."""
_PARTING = Sentence("A blank between two characters, to make room for the line of pinyin.")


class _Pair(NamedTuple):
    """A line of pinyin, its line of text, and what is read: offset in the line, reading."""

    pinyin: int
    text: int
    readings: list[tuple[int, str]]


def find_lines(text: str) -> Finding | None:
    """Return the lines of pinyin of a text whose lines nearly all have one."""
    if sum(map(text.count, _TONED)) * 2 <= text.count("\n") and not re.match(_WORD, text):
        return None
    lines = text.split("\n")
    if len(lines) < 2:
        return None
    written = [number for number, line in enumerate(lines) if HANZI.search(line)]
    above = _pairs(lines, written, -1)
    below = _pairs(lines, written, 1)
    pairs = above if len(above) >= len(below) else below
    read = sum(len(pair.readings) for pair in pairs)
    if not pairs or read < 4 or len(pairs) < COVERAGE * len(written):
        return None
    return _finding(lines, pairs)


def _pairs(lines: Sequence[str], written: Sequence[int], step: int) -> list[_Pair]:
    """Return the pairs of lines; only some of them where they will not be enough."""
    pairs: list[_Pair] = []
    spare = len(written) - COVERAGE * len(written)
    for done, number in enumerate(written):
        if done - len(pairs) > spare + 1:
            break
        readings = _read_beside(lines, number, number + step)
        if readings:
            pairs.append(_Pair(number + step, number, readings))
    return pairs


def _read_beside(lines: Sequence[str], number: int, beside: int) -> list[tuple[int, str]]:
    """Return what the line `beside` a line of text reads in it; empty when it is no pinyin."""
    if not 0 <= beside < len(lines) or len(lines[beside]) > 8 * _LONGEST:
        return []
    if HANZI.search(lines[beside]) or not re.search(_WORD, lines[beside]):
        return []
    return _read_along(lines[beside], lines[number])


def _read_along(pinyin: str, line: str) -> list[tuple[int, str]]:
    """Return the readings of the Hanzi of a line; empty when the words do not fit them."""
    hanzi = [match.start() for match in HANZI.finditer(line)]
    readings: list[tuple[int, str]] = []
    at = matched = strange = 0
    for word in (match[0].strip("'’") for match in re.finditer(_WORD, pinyin)):
        taken = _split(word, line, hanzi, at)
        if taken:
            readings += taken
            matched += len(taken)
            at += len(taken)
        elif word in line:
            continue
        elif at < len(hanzi) and interpret(line[hanzi[at]], word[:8]).syllable:
            readings.append((hanzi[at], interpret(line[hanzi[at]], word[:8]).reading))
            at += 1
        else:
            strange += 1
    fits = at == len(hanzi) and matched >= FIT * len(hanzi) and strange * 5 <= matched
    return readings if fits else []


def _split(word: str, line: str, hanzi: Sequence[int], at: int) -> list[tuple[int, str]]:
    """Split a word into legal readings of the Hanzi from number `at` on; empty when it cannot."""
    reached: dict[int, list[tuple[int, str]]] = {0: []}
    while reached and at < len(hanzi):
        onward: dict[int, list[tuple[int, str]]] = {}
        base = line[hanzi[at]]
        for start, readings in reached.items():
            for end in range(start + 1, min(len(word), start + 7) + 1):
                sound = interpret(base, word[start:end])
                if sound.legal:
                    rest = end + 1 if word[end : end + 1] in ("'", "’") else end
                    onward[rest] = [*readings, (hanzi[at], sound.reading)]
        if len(word) in onward:
            return onward[len(word)]
        reached, at = onward, at + 1
    return []


def _finding(lines: Sequence[str], pairs: Sequence[_Pair]) -> Finding:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    parts = _are_parted([lines[pair.text] for pair in pairs])
    edits: list[Edit] = []
    annotations: list[Annotation] = []
    gone = 0
    for pair in sorted(pairs):
        row = lines[pair.pinyin]
        above = pair.pinyin < pair.text
        start = starts[pair.pinyin] - (not above)
        old = f"{row}\n" if above else f"\n{row}"
        edit = Edit(start, start + len(old), old, "", "author_reading", _REASON, 0.95)
        if above:
            edits.append(edit)
            gone += len(old)
        first = starts[pair.text]
        blanks = list(_blanks(lines[pair.text], first)) if parts else []
        for offset, reading in pair.readings:
            while blanks and blanks[0].start < first + offset:
                gone += blanks[0].end - blanks[0].start
                edits.append(blanks.pop(0))
            at = first + offset - gone
            annotations.append(Annotation(at, at + 1, reading, "author"))
        gone += sum(blank.end - blank.start for blank in blanks)
        edits += blanks
        if not above:
            edits.append(edit)
            gone += len(old)
    return Finding("full", tuple(edits), annotations=tuple(annotations), confidence=0.95)


def _are_parted(lines: Sequence[str]) -> bool:
    """Return whether nearly all neighbouring Hanzi of the lines have a blank between them."""
    parted = sum(len(re.findall(_PARTED, line)) for line in lines)
    return parted >= LEAST_PARTED and parted >= PARTED * sum(
        len(HANZI.findall(line)) - 1 for line in lines
    )


def _blanks(line: str, start: int) -> Iterator[Edit]:
    """Yield the blanks beside the characters of a line."""
    for match in re.finditer(_BESIDE, line):
        yield Edit(
            start + match.start(), start + match.end(), match[0], "", "blank", _PARTING, 0.9
        )
