"""A small model for characters with several readings: what the words around them decide.

Log-linear: each reading of a character has a score, the sum of what speaks for it: the
dictionary, the rules, the network, and the neighbours that stood beside it where it was read so
(resources/data/readings/polyphones.json, made by resources/build/model.py, notice beside it).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reader.assets import resource
from reader.core.chinese.lexicon import BOTH, JIEBA, KIND, OURS, lexicon
from reader.core.chinese.network import network

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Model", "Place", "Polyphone", "experts", "model", "neighbours", "places"]

FAINT: Final = -6.0
"""What the network's logarithm of a share is at the least; also where it knows nothing."""


class Place(NamedTuple):
    """A character whose reading is to be decided.

    `length` and `kind` are those of the word that gives its `dictionary` reading, 1 and JIEBA
    where none does; `word` is `(start, end)` of the word that it stands in, however read.
    """

    at: int
    length: int
    kind: int
    dictionary: str
    word: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Polyphone:
    """A character of the model: per reading the network's class (-1 for none) and a weight.

    `by_network` and `by_dictionary` tell how far each is to be trusted with this character;
    `neighbours` have a weight per reading.
    """

    readings: tuple[str, ...]
    classes: tuple[int, ...]
    alone: tuple[float, ...]
    by_network: float
    by_dictionary: float
    neighbours: Mapping[str, Sequence[float]]


def places(
    plain: str, words: Sequence[tuple[int, int, int]], readings: Sequence[str | None]
) -> Iterator[Place]:
    """Yield the places of the shadow that the model has a say in, in order.

    `words` are those of `lattice.divide`, `readings` what the dictionary gives. Words of four
    characters and more are never asked about, nor our own.
    """
    known = model().characters if model() else {}
    at = 0
    for start, end, number in (*words, (len(plain), len(plain), 0)):
        for alone in range(at, start):
            if plain[alone] in known:
                yield Place(alone, 1, JIEBA, readings[alone] or "", (alone, alone + 1))
        at = end
        kind, length = number & KIND, end - start
        if kind == JIEBA:
            for inside in range(start, end):
                if plain[inside] in known:
                    yield Place(inside, 1, JIEBA, readings[inside] or "", (start, end))
        elif length == 2 and kind != OURS or length == 3 and kind not in {OURS, BOTH}:
            for inside in range(start, end):
                if plain[inside] in known:
                    yield Place(inside, length, kind, readings[inside] or "", (start, end))


def neighbours(plain: str, place: Place, words: Mapping[int, tuple[int, int]]) -> list[str]:
    """Return the names of what stands around a place; `words` by each of their offsets."""
    at = place.at
    left = _sort(plain[at - 1]) if at else "$"
    right = _sort(plain[at + 1]) if at + 1 < len(plain) else "$"
    names = [f"a{left}", f"b{right}", f"e{left}{right}"]
    before, behind = words.get(at - 1), words.get(at + 1)
    if before is not None:
        names.append("l" + plain[before[0] : before[1]])
    if behind is not None:
        names.append("m" + plain[behind[0] : behind[1]])
    start, end = place.word
    if end - start > 1:
        names.append(f"w{at - start}{plain[start:end]}")
    return names


def _sort(character: str) -> str:
    """Return a character, or what stands for its like."""
    if character.isdigit():
        return "0"
    if character.isascii() and character.isalpha():
        return "a"
    return "，" if character in "，。；：！？、,.;:!?\n" else character


def experts(
    place: Place, reading: str, share: float, best: float, rule: str | None
) -> tuple[tuple[str, float], ...]:
    """Return what speaks for a reading beside its neighbours: the names and how much.

    `share` is the network's logarithm for it, `best` the highest among all readings.
    """
    length = min(place.length, 3)
    first = share == best > FAINT
    by_rule = "-" if rule is None else "R" if rule == reading else "r"
    given = place.dictionary == reading
    names = [
        (f"N{length}", share),
        (f"P{'D' if given else 'd'}{'N' if first else 'n'}{by_rule}{length}", 1.0),
    ]
    if first:
        names.append((f"T{int(min(best * -10, 9))}{length}", 1.0))
    if length > 1:
        names.append((f"V{place.kind}{'D' if given else 'd'}{length}", 1.0))
    return tuple(names)


class Model:
    """The weights."""

    def __init__(self, held: Mapping[str, Any]) -> None:
        """Take them from what polyphones.json holds."""
        self.shared: dict[str, float] = held["shared"]
        self.characters: dict[str, Polyphone] = {
            character: Polyphone(
                tuple(row["readings"]),
                tuple(row["classes"]),
                tuple(row["alone"]),
                row["network"],
                row["dictionary"],
                row["neighbours"],
            )
            for character, row in held["characters"].items()
        }

    def decide(
        self,
        plain: str,
        asked: Sequence[Place],
        words: Sequence[tuple[int, int, int]],
        rules: Mapping[int, str],
    ) -> list[dict[str, float]]:
        """Return, for each place, the share of each reading; the shares sum up to 1."""
        within = {at: (start, end) for start, end, _ in words for at in range(start, end)}
        shares = self.ask_network(plain, asked)
        answers = []
        for place, heard in zip(asked, shares, strict=True):
            known = self.characters[plain[place.at]]
            scores = self._scores(place, known, heard, rules.get(place.at))
            for name in neighbours(plain, place, within):
                weights = known.neighbours.get(name)
                if weights is not None:
                    for number, weight in enumerate(weights):
                        scores[number] += weight
            answers.append(_shares((*known.readings, place.dictionary), scores))
        return answers

    def ask_network(self, plain: str, asked: Sequence[Place]) -> list[list[float]]:
        """Return what the network says of the readings of each place; FAINT where nothing."""
        thinker = network() if asked else None
        if thinker is None:
            return [[FAINT] * len(self.characters[plain[place.at]].readings) for place in asked]
        classes = [self.characters[plain[place.at]].classes for place in asked]
        heard = thinker.weigh(
            plain,
            [place.at for place in asked],
            [[number for number in row if number >= 0] or [0] for row in classes],
        )
        answers = []
        for row, given in zip(classes, heard, strict=True):
            rest = iter(given)
            answers.append([max(next(rest), FAINT) if n >= 0 else FAINT for n in row])
        return answers

    def _scores(
        self, place: Place, known: Polyphone, heard: list[float], rule: str | None
    ) -> list[float]:
        """Return the scores of the readings by all but the neighbours, the dictionary's last."""
        shared, best = self.shared, max(heard)
        scores = []
        for reading, share, alone in zip(known.readings, heard, known.alone, strict=True):
            score = alone + known.by_network * share
            for name, value in experts(place, reading, share, best, rule):
                score += shared.get(name, 0.0) * value
            if reading == place.dictionary:
                score += known.by_dictionary
            scores.append(score)
        if place.dictionary not in known.readings:
            score = known.by_dictionary + known.by_network * FAINT
            for name, value in experts(place, place.dictionary, FAINT, best, rule):
                score += shared.get(name, 0.0) * value
            scores.append(score)
        return scores


def _shares(readings: Sequence[str], scores: Sequence[float]) -> dict[str, float]:
    """Return the shares of readings by their scores; what has no score has no share."""
    most = max(scores)
    parts = [exp(score - most) for score in scores]
    total = sum(parts)
    return {reading: part / total for reading, part in zip(readings, parts, strict=False)}


@cache
def model() -> Model | None:
    """Return the model, or None where its file is missing."""
    try:
        with resource("data", "readings", "polyphones.json").open(encoding="utf-8") as file:
            return Model(json.load(file))
    except OSError:
        return None
