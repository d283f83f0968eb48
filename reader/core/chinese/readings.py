"""Pinyin of running text: dictionary tones, on the simplified shadow.

Words come before characters: the likeliest division of the text into words gives the readings of
words (`lattice`, `lexicon`). A character that no word decides, and a short word that its
neighbours speak against, is put before the `model`; a few rules of grammar are sure enough to
stand above it (`polyphones`). Without the model's file the longest words from left to right and
the rules decide: `is_complete` says which it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.assets import resource
from reader.core.chinese.conversion import shadow
from reader.core.chinese.lattice import divide, longest
from reader.core.chinese.lexicon import JIEBA, KIND, characters, lexicon
from reader.core.chinese.model import model, places
from reader.core.chinese.polyphones import HINT, OVER, STANDS, rulings
from reader.core.chinese.syllables import toneless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.core.chinese.model import Place

__all__ = ["Undecided", "by_dictionary", "is_complete", "read", "read_closely"]

_WORD, _RULE = 1, 2
"""Who decided a reading; 0 stands for the character alone."""

_NEEDED: Final = {1: 0.65, 2: 0.85, 3: 0.95}
"""The share of another reading from which it stands against a word of this length.

Chosen on folds of CPP and one half of the HSK sentences.
"""

_BLOCK: Final = 6000
"""Code points of lines that are put before the network in one go."""

_DOUBT: Final = 0.6
"""The share of the chosen reading below which a place is in doubt."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """A place where the experts disagree: the shares of the readings, the likeliest first.

    `dictionary` is what the dictionary alone says there, `rule` what a rule does.
    """

    at: int
    shares: Mapping[str, float]
    dictionary: str
    rule: str | None


def is_complete() -> bool:
    """Return whether the model is there; else readings are those of the dictionary."""
    return model() is not None


def read(text: str) -> tuple[str | None, ...]:
    """Return the reading of each code point of the text.

    Syllables are lower case with tone mark (none for the neutral tone) and ü; the tones are
    those of the dictionary, without sandhi; 儿 is er or ér. What is no Hanzi, and a Hanzi
    without known reading, is None.
    """
    return read_closely(text)[0]


def read_closely(text: str) -> tuple[tuple[str | None, ...], tuple[Undecided, ...]]:
    """Return what `read` does, and the places where that is not certain, in order.

    Each line is read by itself, so that a line read alone is read alike.
    """
    readings: list[str | None] = []
    undecided: list[Undecided] = []
    for lines in _blocks(text.split("\n")):
        drafts = list(map(_draft, lines))
        thinker = model()
        asked = [(draft.plain, draft.asked) for draft in drafts]
        heard = thinker.ask_network(asked) if thinker else [[] for _ in drafts]
        for draft, shares in zip(drafts, heard, strict=True):
            places_in_doubt = _finish(draft, shares)
            at = len(readings)
            readings += draft.readings
            readings.append(None)
            undecided += (replace(place, at=place.at + at) for place in places_in_doubt)
    return tuple(readings[:-1]), tuple(undecided)


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines in blocks that are put before the network in one go."""
    block: list[str] = []
    size = 0
    for line in lines:
        block.append(line)
        size += len(line)
        if size > _BLOCK:
            yield block
            block, size = [], 0
    if block:
        yield block


class _Draft(NamedTuple):
    """A line as the dictionary reads it, and what is still to be decided."""

    text: str
    plain: str
    words: list[tuple[int, int, int]]
    readings: list[str | None]
    decided: bytearray
    asked: list[Place]


def _draft(text: str) -> _Draft:
    plain = shadow(text)
    words = list(divide(plain) if is_complete() else longest(plain))
    readings, decided = by_dictionary(plain, words)
    asked = list(places(plain, words, readings)) if is_complete() else []
    return _Draft(text, plain, words, readings, decided, asked)


def _finish(draft: _Draft, heard: Sequence[list[float]]) -> list[Undecided]:
    """Decide what is open in a draft; return the places that stay in doubt."""
    text, plain, _, readings, decided, asked = draft
    rules = list(rulings(plain))
    undecided = _ask_model(draft, heard, {at: said for at, said, _ in rules}) if asked else {}
    lowest = STANDS if is_complete() else HINT
    for at, reading, rank in rules:
        if rank >= lowest and (rank == OVER or decided[at] != _WORD):
            readings[at] = reading
            decided[at] = _RULE
            undecided.pop(at, None)
    if plain != text:
        _read_originals(text, plain, readings, decided)
    return [undecided[at] for at in sorted(undecided)]


def by_dictionary(
    plain: str, words: Iterable[tuple[int, int, int]]
) -> tuple[list[str | None], bytearray]:
    """Return the readings that words and characters have in the dictionary, and who decided."""
    readings = list(map(characters().get, plain))
    decided = bytearray(len(plain))
    known = lexicon().readings
    for start, end, number in words:
        if number & KIND != JIEBA:
            decided[start:end] = bytes((_WORD,)) * (end - start)
            given = known.get(plain[start:end])
            if given is not None:
                readings[start:end] = _syllables(given)
    return readings, decided


@lru_cache(maxsize=1 << 16)
def _syllables(given: str) -> list[str]:
    return given.split(" ")


def _ask_model(
    draft: _Draft, heard: Sequence[list[float]], rules: Mapping[int, str]
) -> dict[int, Undecided]:
    """Let the model decide where it may; return the places that stay in doubt."""
    thinker = model()
    if thinker is None:
        return {}
    undecided: dict[int, Undecided] = {}
    answers = thinker.decide(draft.plain, draft.asked, heard, draft.words, rules)
    for place, shares in zip(draft.asked, answers, strict=True):
        best = max(shares, key=shares.__getitem__)
        if best != place.dictionary and shares[best] < _NEEDED[place.length]:
            best = place.dictionary
        draft.readings[place.at] = best
        if shares.get(best, 0.0) < _DOUBT:
            undecided[place.at] = _undecided(place, shares, rules.get(place.at))
    return undecided


def _undecided(place: Place, shares: Mapping[str, float], rule: str | None) -> Undecided:
    ordered = sorted(shares, key=lambda reading: -shares[reading])
    return Undecided(place.at, {r: shares[r] for r in ordered}, place.dictionary, rule)


def _read_originals(text: str, plain: str, readings: list[str | None], decided: bytearray) -> None:
    """Let the text's own character decide where it says more than its shadow (隻, 幹, 髮).

    Within a word it has a say only where the word's reading cannot be its own.
    """
    own = _own()
    for at, character in enumerate(text):
        if character == plain[at]:
            continue
        reading = readings[at]
        if reading is None:
            readings[at] = characters().get(character)
        elif character in own and decided[at] != _RULE:
            sure = own[character][0]
            if not decided[at] or toneless(reading) != toneless(sure):
                readings[at] = sure


@cache
def _own() -> Mapping[str, tuple[str, ...]]:
    """Return our own readings of words and characters, which go before the dictionary's."""
    with resource("data", "readings.tsv").open(encoding="utf-8") as rows:
        pairs = [row.rstrip("\n").split("\t") for row in rows if not row.startswith("#")]
    return {word: tuple(readings.split()) for word, readings in pairs}
