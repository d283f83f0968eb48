"""A small model for characters with several readings: what the words around them decide.

Log-linear: each reading of a character has a score, the sum of what speaks for it: the
dictionary, the rules, the network, and the neighbours that stood beside it where it was read so
(resources/data/readings/polyphones.json, made by resources/build/model.py, notice beside it).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import islice
from math import exp, log
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reader.assets import resource
from reader.core.chinese.lexicon import BOTH, JIEBA, KIND, OURS
from reader.core.chinese.network import network

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "FAINT",
    "Model",
    "Place",
    "Polyphone",
    "experts",
    "gap_of",
    "model",
    "neighbours",
    "places",
]

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
    `neighbours` have a weight per reading. A character is `settled` when by itself it was always
    read as the dictionary says; in `contested` words it was not, though both dictionaries agree.
    """

    readings: tuple[str, ...]
    classes: tuple[int, ...]
    alone: tuple[float, ...]
    by_network: float
    by_dictionary: float
    neighbours: Mapping[str, Sequence[float]]
    settled: bool
    contested: frozenset[str]


def places(
    plain: str,
    words: Sequence[tuple[int, int, int]],
    readings: Sequence[str | None],
    *,
    every: bool = False,
) -> Iterator[Place]:
    """Yield the places of the shadow that the model has a say in, in order.

    `words` are those of `lattice.divide`, `readings` what the dictionary gives. Words of four
    characters and more are never asked about, nor our own; words that both dictionaries read
    alike only where they were met with another reading, or when `every` is asked for.
    """
    thinker = model()
    known = thinker.characters if thinker else {}
    at = 0
    for start, end, number in (*words, (len(plain), len(plain), 0)):
        for alone in range(at, start):
            if plain[alone] in known and not known[plain[alone]].settled:
                yield Place(alone, 1, JIEBA, readings[alone] or "", (alone, alone + 1))
        at = end
        kind, length = number & KIND, end - start
        if kind == OURS or (length > 3 and kind != JIEBA):
            continue
        for inside in range(start, end):
            polyphone = known.get(plain[inside])
            if polyphone is None:
                continue
            if kind == JIEBA:
                if not polyphone.settled:
                    yield Place(inside, 1, JIEBA, readings[inside] or "", (start, end))
            elif kind != BOTH or every or plain[start:end] in polyphone.contested:
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
    length: int, kind: int, agrees: tuple[bool, bool, str], gap: int
) -> tuple[str, tuple[str, ...]]:
    """Return the names of what speaks for a reading beside its neighbours.

    The first is that of the weight for the network's share. `length` and `kind` as in Place;
    `agrees`: whether the dictionary and the network give this reading, and whether a rule does
    (R), gives another (r) or says nothing (-); `gap` is the network's doubt in tenths.
    """
    length = min(length, 3)
    given, first, by_rule = agrees
    names = [f"P{'D' if given else 'd'}{'N' if first else 'n'}{by_rule}{length}"]
    if first:
        names.append(f"T{gap}{length}")
    if length > 1:
        names.append(f"V{kind}{'D' if given else 'd'}{length}")
    return f"N{length}", tuple(names)


def gap_of(best: float) -> int:
    """Return the network's doubt in tenths, 0..9, by the logarithm of its best share."""
    return int(min(best * -10, 9))


class Model:
    """The weights."""

    def __init__(self, held: Mapping[str, Any]) -> None:
        """Take them from what polyphones.json holds."""
        self.shared: dict[str, float] = held["shared"]
        self._weights: dict[object, tuple[float, float]] = {}
        self.characters: dict[str, Polyphone] = {
            character: Polyphone(
                tuple(row["readings"]),
                tuple(row["classes"]),
                tuple(row["alone"]),
                row["network"],
                row["dictionary"],
                row["neighbours"],
                row["settled"],
                frozenset(row["contested"]),
            )
            for character, row in held["characters"].items()
        }

    def decide(
        self,
        plain: str,
        asked: Sequence[Place],
        heard: Sequence[list[float]],
        words: Sequence[tuple[int, int, int]],
        rules: Mapping[int, str],
    ) -> list[dict[str, float]]:
        """Return, for each place, the share of each reading; the shares sum up to 1.

        `heard` is what `ask_network` says of the places.
        """
        within = {at: (start, end) for start, end, _ in words for at in range(start, end)}
        answers = []
        for place, shares in zip(asked, heard, strict=True):
            known = self.characters[plain[place.at]]
            scores = self._scores(place, known, shares, rules.get(place.at))
            for name in neighbours(plain, place, within):
                weights = known.neighbours.get(name)
                if weights is not None:
                    for number, weight in enumerate(weights):
                        scores[number] += weight
            answers.append(_shares((*known.readings, place.dictionary), scores))
        return answers

    def ask_network(self, lines: Sequence[tuple[str, Sequence[Place]]]) -> list[list[list[float]]]:
        """Return, by line and place, the network's logarithms of the shares of the readings.

        All lines are asked about in one go. FAINT where the network knows nothing.
        """
        known = [self.characters[plain[place.at]] for plain, asked in lines for place in asked]
        thinker = network() if known else None
        if thinker is None:
            answers = [[FAINT] * len(polyphone.readings) for polyphone in known]
        else:
            longest = max(len(polyphone.classes) for polyphone in known)
            classes = [p.classes + (-1,) * (longest - len(p.classes)) for p in known]
            places_of = [(plain, [place.at for place in asked]) for plain, asked in lines]
            scores = thinker.weigh(places_of, classes)
            answers = [_logarithms(p.classes, row) for p, row in zip(known, scores, strict=True)]
        rest = iter(answers)
        return [list(islice(rest, len(asked))) for _, asked in lines]

    def _scores(
        self, place: Place, known: Polyphone, heard: list[float], rule: str | None
    ) -> list[float]:
        """Return the scores of the readings by all but the neighbours, the dictionary's last."""
        best = max(heard)
        gap, dictionary = gap_of(best), place.dictionary
        scores = []
        for reading, share, alone in zip(known.readings, heard, known.alone, strict=True):
            by_share, fixed = self._weight(
                place, (reading == dictionary, share == best > FAINT, _by(rule, reading)), gap
            )
            score = alone + fixed + (known.by_network + by_share) * share
            scores.append(score + known.by_dictionary if reading == dictionary else score)
        if dictionary not in known.readings:
            by_share, fixed = self._weight(place, (True, False, _by(rule, dictionary)), gap)
            scores.append(known.by_dictionary + fixed + (known.by_network + by_share) * FAINT)
        return scores

    def _weight(
        self, place: Place, agrees: tuple[bool, bool, str], gap: int
    ) -> tuple[float, float]:
        """Return the weight of the network's share, and the sum of the others."""
        key = (place.length, place.kind, agrees, gap)
        found = self._weights.get(key)
        if found is None:
            name, names = experts(place.length, place.kind, agrees, gap)
            found = self.shared.get(name, 0.0), sum(self.shared.get(n, 0.0) for n in names)
            self._weights[key] = found
        return found


def _by(rule: str | None, reading: str) -> str:
    """Return what a rule says of a reading, in one character (see `experts`)."""
    return "-" if rule is None else "R" if rule == reading else "r"


def _logarithms(classes: Sequence[int], scores: Sequence[float]) -> list[float]:
    """Return the logarithms of the shares of the scores whose class is known."""
    known = [score for number, score in zip(classes, scores, strict=False) if number >= 0]
    if not known:
        return [FAINT] * len(classes)
    most = max(known)
    total = most + log(sum(exp(score - most) for score in known))
    return [
        max(score - total, FAINT) if number >= 0 else FAINT
        for number, score in zip(classes, scores, strict=False)
    ]


def _shares(readings: Sequence[str], scores: Sequence[float]) -> dict[str, float]:
    """Return the shares of readings by their scores; what has no score has no share."""
    most = max(scores)
    parts = [exp(score - most) for score in scores]
    total = sum(parts)
    return {reading: part / total for reading, part in zip(readings, parts, strict=False)}


@cache
def model() -> Model | None:
    """Return the model, or None where its file or the network's is missing."""
    if not resource("data", "readings", "network.npz").is_file():
        return None
    try:
        with resource("data", "readings", "polyphones.json").open(encoding="utf-8") as file:
            return Model(json.load(file))
    except OSError:
        return None
