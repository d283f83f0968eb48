"""Readings of whole words in brackets: 中国(zhōngguó).

A text in which nearly every word has one is annotated by its author, and gives its readings up
as annotations. Readings behind many everyday words of a text, which nobody would explain, were
put in. What stands behind single words is the author's and stays.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from reader.core.article import Annotation
from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import word_costs
from reader.core.chinese.han import HANZI_CLASS
from reader.core.chinese.syllables import SYLLABLE_LETTERS
from reader.core.clean.finding import Finding
from reader.core.clean.marks import interpret
from reader.core.clean.places import count_hanzi
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_wordwise"]

COVERAGE = 0.75
"""The share of Hanzi that are read from which a text is annotated throughout."""
LEAST = 6
"""So many Hanzi, at least, are read in such a text."""
LEAST_WORDS = 3
"""So many words of more than one character, at least."""
EVERYDAY = 48
"""A word that costs no more is everyday: it is one of the few thousand commonest."""
ENOUGH, ENOUGH_SHARE, ENOUGH_DENSE = 4, 0.33, 0.01
"""So many everyday words, such a share of all that are read, and such a share of the Hanzi."""

_BRACKETED = (
    rf"[ (（\[［〔【](?<=[{HANZI_CLASS}].)(?:(?<! )|[(（\[［〔【])"
    rf"([{SYLLABLE_LETTERS}'’ -]{{1,48}})[)）\]］〕】]"
)
_VOWELS = "aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TWO_SYLLABLES = re.compile(
    rf"[(（\[［〔【][b-z]{{0,2}}[{_VOWELS}]+[b-df-hj-np-tv-z]{{0,3}}"
    rf"['’ -]?[b-z]{{0,2}}(?<![{_VOWELS}])[{_VOWELS}]",
    re.IGNORECASE,
)
"""The beginning of a bracket with more than one syllable; a quick look before the real one."""
_LONGEST = 8
"""Hanzi in a word."""
_REASON = Sentence("The document has a reading behind every word; it is kept as annotations.")
_PUT_IN = Sentence("A reading put in: the document has them behind many everyday words.")


class _Read(NamedTuple):
    """A bracket at `[start, end)` that reads the Hanzi before it, from the first to the last."""

    start: int
    end: int
    readings: tuple[str, ...]


def find_wordwise(text: str) -> Finding | None:
    """Return the readings of words, of a text that has them throughout or that is full of them."""
    if len(list(islice(_TWO_SYLLABLES.finditer(text), LEAST_WORDS))) < LEAST_WORDS:
        return None
    found: list[_Read] = []
    for match in re.finditer(_BRACKETED, text):
        readings = _read(text, match.start(), match[1])
        if readings:
            found.append(_Read(match.start(), match.end(), readings))
    words = [read for read in found if len(read.readings) > 1]
    if len(words) < LEAST_WORDS:
        return None
    hanzi = count_hanzi(text)
    covered = sum(len(read.readings) for read in found)
    if covered >= max(LEAST, COVERAGE * hanzi):
        return _finding(text, found, "full", _REASON)
    small = [read for read in words if text[read.start : read.end].islower()]
    if _is_put_in(text, small, hanzi):
        return _finding(text, small, "scattered", _PUT_IN)
    return None


def _read(text: str, end: int, letters: str) -> tuple[str, ...]:
    """Return the readings of the last Hanzi before `end` that the letters spell; or none."""
    spelt = letters.strip()
    reached: dict[int, tuple[str, ...]] = {len(spelt): ()}
    for at in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
        onward: dict[int, tuple[str, ...]] = {}
        for stop, readings in reached.items():
            for start in range(max(0, stop - 6), stop):
                piece = spelt[start:stop]
                sound = interpret(text[at], piece) if piece.isalpha() else None
                if sound is not None and sound.legal:
                    before = start - (spelt[start - 1 : start] in ("'", "’", " ", "-"))
                    onward[before] = (sound.reading, *readings)
        if 0 in onward:
            return onward[0]
        reached = onward
    return ()


def _is_put_in(text: str, words: Sequence[_Read], hanzi: int) -> bool:
    """Return whether so many everyday words are read that no author did it."""
    costs = word_costs() if len(words) >= ENOUGH else {}
    kinds = {shadow(text[read.start - len(read.readings) : read.start]) for read in words}
    everyday = sum(costs.get(kind, EVERYDAY + 1) <= EVERYDAY for kind in kinds)
    covered = sum(len(read.readings) for read in words)
    enough = everyday >= ENOUGH and everyday >= ENOUGH_SHARE * len(kinds)
    return enough and covered >= ENOUGH_DENSE * hanzi


def _finding(text: str, found: Sequence[_Read], family: str, reason: Sentence) -> Finding:
    by_author = family == "full"
    kind = "author_reading" if by_author else "injected_reading"
    confidence = 0.95 if by_author else 0.9
    edits: list[Edit] = []
    annotations: list[Annotation] = []
    gone = 0
    for read in found:
        first = read.start - len(read.readings) - gone
        annotations += (
            Annotation(at, at + 1, reading, "author" if by_author else "injected")
            for at, reading in enumerate(read.readings, first)
        )
        old = text[read.start : read.end]
        edits.append(Edit(read.start, read.end, old, "", kind, reason, confidence))
        gone += len(old)
    return Finding(family, tuple(edits), annotations=tuple(annotations), confidence=confidence)
