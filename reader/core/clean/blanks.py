"""Blanks between Hanzi, as copies out of PDF files and pages with ruby leave them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.clean.borders import splits_word
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_blanks"]

LEAST = 8
"""So many blanks at least; a heading with letters spaced apart has fewer."""
SPACED = 0.25
"""The share of neighbouring Hanzi that a blank stands between."""
SINGLES = 0.35
"""The share of Hanzi that stand alone among the pieces between blanks."""
TWOS = 0.72
"""At most so many pieces of two Hanzi for each of one: a text parted by words has more."""

_BLANK = f" (?<=[{HANZI_CLASS}] )(?=[{HANZI_CLASS}])"
_RUN = f"[{HANZI_CLASS}]+(?: [{HANZI_CLASS}]+)*"
_LABEL = re.compile(rf"[{HANZI_CLASS}](?: [{HANZI_CLASS}]){{1,4}} ?[:：]")
"""A label whose letters were spaced apart to make a column: 姓 名：."""
_CLOSING = "，。、；：！？）」』”》"
_AT_SIGNS = (
    f" (?<=[{HANZI_CLASS}] )(?=[{_CLOSING}])|(?<=[（「『“《{_CLOSING}]) (?=[{HANZI_CLASS}])"
)
"""Beside the punctuation of such a text they go too."""
_REASON = Sentence("A blank between two characters; the text has one between most of them.")
_FEW = 3
"""So many blanks inside words prove that blanks were thrown in, in a text with few of them."""
_ASKED, _SPLIT = 200, 0.15
"""Of so many blanks, the share inside words; a text parted by words has next to none."""
_INSIDE = 0.25
"""The share of the blanks in sentences that stand inside words; chance gives under a tenth."""
_RATE = 60
"""Hanzi to one blank, at most; with fewer blanks they are where lines were once joined."""
_SENTENCE = re.compile(r"(?=.*[。！？；，])(?!.{0,12}[:：]).{20,}")
_INSIDE_REASON = Sentence(
    "A blank in the middle of a sentence; others stand in the middle of words."
)


def find_blanks(text: str) -> Finding | None:
    """Return the blanks between Hanzi of a text that has them nearly everywhere, or in words."""
    found = re.findall(_BLANK, text) if text.count(" ") >= _FEW else []
    if len(found) < _FEW:
        return None
    if len(found) >= max(LEAST, len(text) // 50) and _is_spaced(text):
        edits = tuple(
            Edit(match.start(), match.end(), match[0], "", "blank", _REASON, 0.9)
            for match in re.finditer(f"{_BLANK}|{_AT_SIGNS}", text)
        )
        return Finding("layout", edits, confidence=0.9)
    return _thrown_in(text)


def _is_spaced(text: str) -> bool:
    """Return whether blanks stand between most Hanzi, and not only between words."""
    blanks = pieces = singles = twos = hanzi = 0
    labels = {match.start() for match in _LABEL.finditer(text)}
    for match in re.finditer(_RUN, text):
        if match.start() in labels:
            continue
        parts = match[0].split(" ")
        if len(parts) > 1:
            blanks += len(parts) - 1
            pieces += len(parts)
            singles += sum(len(part) == 1 for part in parts)
            twos += sum(len(part) == 2 for part in parts)
        hanzi += len(match[0]) - len(parts)
    if blanks < LEAST or blanks < SPACED * (blanks + hanzi):
        return False
    if singles < SINGLES * pieces or twos > TWOS * singles:
        return False
    sample = list(islice(re.finditer(_BLANK, text), _ASKED))
    return sum(splits_word(text, *match.span()) for match in sample) >= _SPLIT * len(sample)


def _in_sentences(text: str) -> Iterator[re.Match[str]]:
    """Yield the blanks between Hanzi in lines that are sentences."""
    end = -1
    is_sentence = False
    for match in re.finditer(_BLANK, text):
        if match.start() > end:
            end = text.find("\n", match.end())
            end = len(text) if end < 0 else end
            is_sentence = _SENTENCE.match(text, text.rfind("\n", 0, match.start()) + 1) is not None
        if is_sentence:
            yield match


def _thrown_in(text: str) -> Finding | None:
    """Return the blanks in the sentences of a text where several of them split words."""
    blanks = list(_in_sentences(text))
    inside = sum(splits_word(text, *match.span()) for match in blanks)
    share = _INSIDE if inside >= _FEW else 2 * _INSIDE
    if inside < 2 or len(blanks) < _FEW or inside < share * len(blanks):
        return None
    edits = tuple(
        Edit(match.start(), match.end(), match[0], "", "blank", _INSIDE_REASON, 0.8)
        for match in blanks
    )
    if len(blanks) * _RATE < len(HANZI.findall(text)):
        return Finding("clean", suggestions=edits)
    return Finding("layout", edits, confidence=0.8)
