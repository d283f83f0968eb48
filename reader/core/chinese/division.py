"""A run of simplified Hanzi divided into words, for the choice of traditional forms.

The likeliest division is taken, as everywhere: each word has a cost, -10 log10 of its share in
running text. Beside the words of words.tsv there are the phrases that say how they are written in
traditional characters (OpenCC's and those of phrases.tsv), and the names of people.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.chinese.costs import word_costs
from reader.core.chinese.dictionaries import dictionary
from reader.core.chinese.matching import longest_lengths
from reader.core.chinese.people import Clause, names_in

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Word", "divide", "is_chance", "longest_words", "other_phrases", "phrases"]

_UNKNOWN_COST = 90
"""What a single character costs that is no word."""

_PHRASE_GAIN = 8
"""How much less a phrase costs than the words it consists of, when its share is not known."""

_PARTICLES = frozenset("的地得了着又")
"""What no word begins with, though some phrases do."""

_FUNCTION_WORDS = frozenset("是在为或都的了着过得")
"""What no word of two characters ends with, though some phrases do."""


class Word(NamedTuple):
    """A piece `[start, end)` of a run; a person's name or not."""

    start: int
    end: int
    is_name: bool = False


def divide(clause: Clause, doubtful: frozenset[str]) -> list[Word]:
    """Return the words of a run of Hanzi; names are looked for where they hold a doubtful one."""
    costs_of, others, longest = word_costs(), other_phrases(), longest_words()
    run = clause.text
    size = len(run)
    names = names_in(clause, doubtful)
    costs = [0.0] * (size + 1)
    steps = [1] * size
    for at in range(size - 1, -1, -1):
        best: float = costs_of.get(run[at], _UNKNOWN_COST) + costs[at + 1]
        for end in range(at + 2, min(at + longest.get(run[at : at + 2], 1), size) + 1):
            word = run[at:end]
            cost: float | None = costs_of.get(word)
            if cost is None:
                if word not in others:
                    continue
                cost = _phrase_cost(word)
            if cost + costs[end] <= best:
                best, steps[at] = cost + costs[end], end - at
        for end, cost in names.get(at, ()):
            if cost + costs[end] < best:
                best, steps[at] = cost + costs[end], at - end
        costs[at] = best
    words, at = [], 0
    while at < size:
        step = steps[at]
        words.append(Word(at, at + abs(step), step < 0))
        at += abs(step)
    return words


@cache
def phrases() -> Mapping[str, str]:
    """Return the words of phrases.tsv with their traditional forms (OpenCC's standard)."""
    found: dict[str, str] = {}
    with resource("data", "phrases.tsv").open(encoding="utf-8") as rows:
        for row in rows:
            word, _, form = row.rstrip("\n").partition("\t")
            if not word.startswith("#"):
                found[word] = form
    return found


@cache
def other_phrases() -> frozenset[str]:
    """Return the phrases whose share in running text is not known."""
    return frozenset(dictionary("STPhrases").keys() | phrases().keys()) - word_costs().keys()


@cache
def longest_words() -> Mapping[str, int]:
    """Return how long a word may be, for each pair of first characters."""
    return longest_lengths([*word_costs(), *other_phrases()])


@lru_cache(maxsize=1 << 14)
def _phrase_cost(phrase: str) -> float:
    """Return the cost of a phrase of unknown share: a little less than that of its words."""
    costs_of, longest = word_costs(), longest_words()
    size = len(phrase)
    costs = [0.0] * (size + 1)
    for at in range(size - 1, -1, -1):
        best: float = costs_of.get(phrase[at], _UNKNOWN_COST) + costs[at + 1]
        for end in range(at + 2, min(at + longest.get(phrase[at : at + 2], 1), size) + 1):
            cost = costs_of.get(phrase[at:end])
            if cost is not None:
                best = min(best, cost + costs[end])
        costs[at] = best
    return costs[0] + (1 if is_chance(phrase) else -_PHRASE_GAIN)


def is_chance(phrase: str) -> bool:
    """Return whether a phrase is no word, but a word and what often stands beside it."""
    return phrase[0] in _PARTICLES or (len(phrase) == 2 and phrase[1] in _FUNCTION_WORDS)
