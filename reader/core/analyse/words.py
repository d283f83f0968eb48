"""Word borders: the likeliest division of a text into words, each taken by itself.

Words are looked up on the simplified shadow. Each has a cost, -10 log10 of its share in running
text (resources/data/words.tsv); the division that costs least is taken.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import HANZI_CLASS
from reader.core.chinese.lexicon import longest_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.core.article import Entity

__all__ = ["segment"]

_PIECE = re.compile(
    f"(?P<han>[{HANZI_CLASS}]+)"
    "|\\n"
    "|[^\\S\\n]+"
    "|[0-9０-９]+(?:[.,:：．，][0-9０-９]+)*[%％‰]?"
    f"|[^\\W\\d_{HANZI_CLASS}]+(?:['’\\-][^\\W\\d_{HANZI_CLASS}]+)*"
    "|(.)\\2*",
    re.DOTALL,
)
_NUMERAL = re.compile("[一二三四五六七八九十百千万亿零〇两]{2,}|第[一二三四五六七八九十百千万]+")

_NUMERAL_COST, _UNKNOWN_COST = 40, 90
"""What a number in characters costs, and a single character that is no word."""


def segment(text: str, entities: Iterable[Entity]) -> tuple[tuple[int, int], ...]:
    """Return `(start, end)` of the pieces that tile the whole text, in code points.

    A line end is a piece of its own; where an entity begins or ends a piece does too; a
    person's name is one piece. Entities are in order and do not overlap.
    """
    plain = shadow(text)
    pieces: list[tuple[int, int]] = []
    position = 0
    for entity in entities:
        pieces += _divide(plain, position, entity.start)
        if entity.type == "PERSON":
            pieces.append((entity.start, entity.end))
        else:
            pieces += _divide(plain, entity.start, entity.end)
        position = entity.end
    pieces += _divide(plain, position, len(plain))
    return tuple(pieces)


def _divide(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of `plain[start:end]`."""
    for found in _PIECE.finditer(plain, start, end):
        first, last = found.span()
        if found["han"] is None or last - first == 1:
            yield first, last
            continue
        for length in _best(found["han"]):
            yield first, first + length
            first += length


def _best(run: str) -> list[int]:
    """Return the lengths of the words that the run of Hanzi divides into at least cost."""
    words, longest = _words(), _longest()
    size = len(run)
    numerals = {found.start(): found.end() for found in _NUMERAL.finditer(run)}
    costs = [0] * (size + 1)
    steps = [1] * size
    for at in range(size - 1, -1, -1):
        best = words.get(run[at], _UNKNOWN_COST) + costs[at + 1]
        reach = longest.get(run[at : at + 2])
        if reach is not None:
            for end in range(at + 2, min(at + reach, size) + 1):
                cost = words.get(run[at:end])
                if cost is not None and cost + costs[end] <= best:
                    best, steps[at] = cost + costs[end], end - at
        if at in numerals and _NUMERAL_COST + costs[numerals[at]] <= best:
            best, steps[at] = _NUMERAL_COST + costs[numerals[at]], numerals[at] - at
        costs[at] = best
    lengths, at = [], 0
    while at < size:
        lengths.append(steps[at])
        at += steps[at]
    return lengths


@cache
def _words() -> Mapping[str, int]:
    costs: dict[str, int] = {}
    with resource("data", "words.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            cost, tab, words = row.partition("\t")
            if tab:
                costs.update(dict.fromkeys(words.split(), int(cost)))
    return costs


@cache
def _longest() -> Mapping[str, int]:
    return longest_words(word for word in _words() if len(word) > 1)
