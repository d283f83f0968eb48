"""Pinyin or zhuyin right behind every Hanzi, without brackets (V5 bare): 秋qiū天tiān."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.core.article import Annotation
from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.chinese.syllables import SYLLABLE_LETTERS
from reader.core.clean.finding import Finding
from reader.core.clean.marks import ZHUYIN_LETTERS, Sound, interpret
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_bare"]

COVERAGE = 0.75
"""The share of Hanzi with a reading from which a line counts as annotated."""
LEAST = 6
"""The number of readings that a text must have."""

_LETTERS = f"{SYLLABLE_LETTERS}{ZHUYIN_LETTERS}"
_PAIR = (
    f"([{HANZI_CLASS}])(?:[(（][{_LETTERS}]{{1,7}} ?[)）])?( ?)"
    f"([{ZHUYIN_LETTERS}]{{1,6}}|[{SYLLABLE_LETTERS}]{{1,40}})( ?)"
)
"""A Hanzi and its letters; another process may have put the same in brackets between them."""
_NUMBERED = _PAIR.replace("{1,40})", "{1,6}[1-5])")
"""The same where a figure tells the tone."""
_LARGE = re.compile("(?<=.)[A-Z]")
_TONED = "āēīōūǎěǐǒǔǚㄨㄧ"
_TONE = f"[{_TONED}]"
_ANY = "[^\n]"
_PROBE = 4000
_new = tuple.__new__
_REASON = Sentence(
    "The document has a reading behind every character; it is kept as an annotation."
)
_LOOKALIKE = Sentence(
    "A phonetic letter that stands for the plain one, as in the document's readings."
)


class _Reading(NamedTuple):
    """A Hanzi at `at`, its letters up to `end`, what they read, and whether a blank follows."""

    at: int
    end: int
    letters: str
    sound: Sound
    blank: bool


def find_bare(text: str) -> Finding | None:
    """Return the readings of the lines that have one behind nearly every Hanzi."""
    found: list[_Reading] = []
    pattern = _NUMBERED if _is_numbered(text[:_PROBE]) else _PAIR
    for start, end in _candidates(text):
        found += _read_line(text, start, end, pattern)
    if len(found) < LEAST:
        return None
    trailing = sum(reading.blank for reading in found) * 2 > len(found)
    edits: list[Edit] = []
    annotations: list[Annotation] = []
    gone = 0
    for at, end, _, sound, blank in found:
        start, stop = at + 1, end + (blank and trailing)
        place = at - gone
        annotations.append(_new(Annotation, (place, place + 1, sound.reading, "author")))
        old = text[start:stop]
        edits.append(_new(Edit, (start, stop, old, "", "author_reading", _REASON, 0.97)))
        gone += stop - start
    if any("ɡ" in reading.letters for reading in found):
        edits = sorted((*edits, *_lookalikes(text, edits)), key=lambda edit: edit.start)
    return Finding("full", tuple(edits), annotations=tuple(annotations), confidence=0.97)


def _is_numbered(probe: str) -> bool:
    """Return whether most Hanzi have letters and a figure behind them."""
    return len(re.findall(_NUMBERED, probe)) * 2 > len(HANZI.findall(probe))


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines worth looking at: letters with tones, or letters everywhere."""
    probe = text[:_PROBE]
    everywhere = len(re.findall(_PAIR, probe)) * 3 > len(HANZI.findall(probe))
    if not everywhere and sum(map(text.count, _TONED)) < LEAST // 2:
        return
    pattern = _ANY if everywhere else _TONE
    match = re.search(pattern, text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        end = len(text) if end < 0 else end
        yield start, end
        match = re.compile(pattern).search(text, end)


def _read_line(text: str, start: int, end: int, pattern: str) -> list[_Reading]:
    """Return the readings of a line when nearly every Hanzi has one, else none."""
    found: list[_Reading] = []
    legal = 0
    for pair in re.compile(pattern).finditer(text, start, end):
        base, _, written, blank = pair.groups()
        letters = _reading_in(base, written)
        if letters:
            first, last = pair.span(3)
            stop = first + len(letters)
            sound = interpret(base, letters)
            ends = blank != "" and stop == last
            found.append(_new(_Reading, (pair.start(), stop, letters, sound, ends)))
            legal += sound.legal
    if len(found) < 2 or len(found) < COVERAGE * len(HANZI.findall(text, start, end)):
        return []
    side_by_side = sum(second.at == first.end + first.blank for first, second in pairwise(found))
    enough = legal >= 0.85 * len(found) and side_by_side * 2 >= len(found) - 1
    return found if enough else []


def _reading_in(base: str, letters: str) -> str:
    """Return the letters that read `base`, all or the first of them; none when they do not."""
    if not letters.islower() and (large := _LARGE.search(letters)):
        letters = letters[: large.start()]  # a Latin word follows: 著zheA380
    sound = interpret(base, letters[:8])
    if len(letters) < 8 and (sound.legal or (base in "儿兒" and sound.reading.endswith("r"))):
        return letters
    if len(letters) < 8 and sound.syllable and not letters.isascii():
        return letters
    for length in range(min(6, len(letters) - 1), 0, -1):  # a Latin word follows: 鏡jìngM1
        head = letters[:length]
        if head == head.lower() and len(head) > 1 and interpret(base, head).legal:
            return head
    return ""


def _lookalikes(text: str, edits: list[Edit]) -> Iterator[Edit]:
    """Yield phonetic letters inside the words that remain: 5kɡ → 5kg."""
    taken = {at for edit in edits for at in range(edit.start, edit.end)}
    for match in re.finditer("[ɡɑ]", text):
        at = match.start()
        if at not in taken:
            plain = "g" if match[0] == "ɡ" else "a"
            yield Edit(at, at + 1, match[0], plain, "lookalike_letter", _LOOKALIKE, 0.8)
