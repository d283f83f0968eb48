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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "Word",
    "divide",
    "is_chance",
    "is_like_name",
    "longest_words",
    "name_costs",
    "other_phrases",
    "phrases",
]

_UNKNOWN_COST = 90
"""What a single character costs that is no word."""

_PHRASE_GAIN = 8
"""How much less a phrase costs than the words it consists of, when its share is not known."""

_PARTICLES = frozenset("的地得了着又")
"""What no word begins with, though some phrases do."""

_FUNCTION_WORDS = frozenset("是在为或都的了着过得")
"""What no word of two characters ends with, though some phrases do."""

_NAME_COST, _UNIT = 17, 1.086
"""One word in fifty is a person's name; the costs of given.txt are -4 ln."""


_SHORT_NAME_COST = 8
"""How much less likely a name of two characters is to be one."""

_NO_PERSON = frozenset("县市区镇乡村州省路街河江山湖岛港寺庙")
"""What is not said after a person's name, but after a place's."""

_COMMON_COST = 35
"""A surname that is a common word beside is less readily taken for one, by what it costs less."""


class Word(NamedTuple):
    """A piece `[start, end)` of a run; a person's name or not."""

    start: int
    end: int
    is_name: bool = False


def divide(run: str, doubtful: frozenset[str]) -> list[Word]:
    """Return the words of a run of Hanzi; names are looked for where they hold a doubtful one."""
    costs_of, others, longest = word_costs(), other_phrases(), longest_words()
    size = len(run)
    names = _names(run, doubtful)
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


def _names(run: str, doubtful: frozenset[str]) -> dict[int, list[tuple[int, float]]]:
    """Return the names that may stand in a run: `(end, cost)` of each by its start."""
    found: dict[int, list[tuple[int, float]]] = {}
    for at, character in enumerate(run):
        if character not in doubtful:
            continue
        for start in range(max(0, at - 2), at + 1):
            if start not in found:
                found[start] = list(_names_at(run, start))
    return found


def _names_at(run: str, start: int) -> Iterator[tuple[int, float]]:
    surnames, given = name_costs()
    surname = surnames.get(run[start])
    if surname is None:
        return
    for length in (2, 3):
        rest = [given.get(character) for character in run[start + 1 : start + length]]
        if len(rest) == length - 1 and None not in rest:
            if length == 2:
                parts = (rest[0][0], _SHORT_NAME_COST)  # type: ignore[index]
                if run[start + 2 : start + 3] in _NO_PERSON:
                    continue
            else:
                parts = (rest[0][1], rest[1][2])  # type: ignore[index]
            common = max(0, _COMMON_COST - (word_costs().get(run[start]) or _COMMON_COST))
            yield start + length, _NAME_COST + common + _UNIT * (surname + sum(parts))


@lru_cache(maxsize=1 << 12)
def is_like_name(word: str) -> bool:
    """Return whether a word of three characters consists of what people's names consist of."""
    return len(word) == 3 and any(end == 3 for end, _ in _names_at(word, 0))


@cache
def name_costs() -> tuple[dict[str, int], dict[str, tuple[int, int, int]]]:
    """Return the costs of surnames, and of characters as the one or first or last given name."""
    surnames: dict[str, int] = {}
    given: dict[str, tuple[int, int, int]] = {}
    with resource("data", "entities", "given.txt").open(encoding="utf-8") as rows:
        for row in rows:
            head, *costs = row.split()
            if head == "surnames":
                surnames = {item[0]: int(item[1:]) for item in costs}
            elif len(costs) == 3:
                given[head] = (int(costs[0]), int(costs[1]), int(costs[2]))
    return surnames, given
