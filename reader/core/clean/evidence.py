"""How strongly a set of marks speaks for injection: what no author would have written.

An author writes a reading behind a rare character, a polyphone, a unit, a term. Noise stands
behind plain characters in the middle of words, repeats itself, and never knows two readings of
one character. Each kind of marked character gets a weight; the sum is compared with what the
length of the text lets expect.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.syllables import default_reading, toneless
from reader.core.clean.glossable import ENGLISH_SYLLABLES, GLOSSABLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reader.core.clean.marks import Chain

__all__ = [
    "Edges",
    "Evidence",
    "is_common",
    "is_injected",
    "is_more",
    "is_suspect",
    "plain_form",
    "weigh",
]

ENOUGH = 1.5
"""The sum of weights from which a text counts as injected: two plain characters in words."""
ENOUGH_LARGE = 4.0
"""The same for readings with capitals, half of whose kinds at least must be plain."""
ENOUGH_AMONG_GLOSSES = 2.5
"""The same beside at least as many glosses that an author wrote."""
ENOUGH_PER_HANZI = 0.003
"""The same per Hanzi: a book may have a few dozen true glosses."""
ENOUGH_MORE, LEAST_MORE = 0.9, 3
"""The sum, and the number of places, that suffice beside noise that is proven."""
DENSE = 0.02
"""The share of marked Hanzi that no glosses reach. A long text runs out of new characters, so
what is dense is weighed as if it had `SHORT` Hanzi."""
SHORT = 2_000
ENOUGH_MEAN = 0.2
"""The mean weight of a kind; lists of single characters lie at 0.15 and below."""
ENOUGH_PLAIN = 0.15
"""The share of kinds that no author glosses; drills and commentaries have 0.1 and less."""
LEGAL_SHARE = 0.7
"""The share of marked characters that can be read so; noise has up to 6 % wrong readings."""
PLAIN, AGAIN, MOST_AGAIN = 0.5, 0.25, 0.75
"""What each further place of a plain character adds, up to so much: an author who reads a
character aloud does so once."""
SUSPECT = 0.6
"""The sum from which a reader is told."""

CONVERTED = 0.2
"""What each kind adds when all of them, four at least, are characters that conversion changes."""

_SETTINGS = (0.15, 0.3, 0.6, 0.85, 1.0)
"""The weight of a place by its neighbours: 2 for each plain Hanzi, 1 for each marked one."""
_SAMPLE = 4
"""How many places of one character are looked at."""


class Edges(NamedTuple):
    """Where the marked Hanzi of a text stand, and where their last brackets end."""

    bases: Collection[int]
    ends: Collection[int]


class Evidence(NamedTuple):
    """The sum of weights; how many places, kinds, plain kinds; the share that reads rightly."""

    score: float
    places: int
    kinds: int
    plain: int
    legal_share: float

    @property
    def mean(self) -> float:
        """The mean weight of one marked character."""
        return self.score / self.kinds if self.kinds else 0.0


@lru_cache(maxsize=8192)
def plain_form(character: str) -> str:
    """Return the simplified form of one character."""
    return shadow(character)


@lru_cache(maxsize=8192)
def is_common(character: str) -> bool:
    """Return whether a character is in the first level of GB 2312, in its simplified form."""
    try:
        code = plain_form(character).encode("gb2312")
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7


@lru_cache(maxsize=16384)
def _weight(base: str, reading: str) -> float:
    """Return how unlikely it is that an author wrote this reading behind this character."""
    if len(reading) == 1 or not is_common(base):
        return 0.0
    if plain_form(base) in GLOSSABLE:
        return 0.3
    usual = default_reading(base)
    return 1.0 if usual and toneless(usual) == toneless(reading) else 0.5


def weigh(text: str, chains: Sequence[Chain], edges: Edges) -> Evidence:
    """Return what the marks of one style say; `edges` are those of all its chains."""
    kinds: dict[str, list[Chain]] = {}
    for chain in chains:
        kinds.setdefault(chain.base, []).append(chain)
    score = 0.0
    legal = read = plain = 0
    for base, places in kinds.items():
        readings, illegal = _readings(places)
        read += bool(readings) or illegal
        legal += bool(readings)
        plain += _is_stacked(places) or any(_weight(base, reading) >= 0.5 for reading in readings)
        score += _kind(text, base, places, readings, edges)
    if len(kinds) >= 4 and all(plain_form(base) != base for base in kinds):
        score += CONVERTED * len(kinds)
    return Evidence(score, len(chains), len(kinds), plain, legal / read if read else 0.0)


def _readings(places: Iterable[Chain]) -> tuple[set[str], bool]:
    """Return the legal readings of one character, and whether it has syllables that are none."""
    readings: set[str] = set()
    illegal = False
    sounds = {id(mark.sound): mark.sound for chain in places for mark in chain.marks}
    for sound in sounds.values():
        if sound.legal:
            readings.add(sound.reading)
        elif sound.syllable and sound.reading not in ENGLISH_SYLLABLES:
            illegal = True
    return readings, illegal


def _kind(
    text: str, base: str, places: Sequence[Chain], readings: set[str], edges: Edges
) -> float:
    """Return the weight of one character with all its marks."""
    if not readings:
        return -0.5
    if len({toneless(reading) for reading in readings}) > 1:
        return -1.5
    if len(readings) > 2:
        return -1.0
    weight = max(_weight(base, reading) for reading in readings)
    sample = places[:_SAMPLE]
    weight *= sum(_setting(text, chain, edges) for chain in sample) / len(sample)
    if weight >= PLAIN:
        weight += min(MOST_AGAIN, AGAIN * (len(places) - 1))
    return weight + (ENOUGH if _is_stacked(places) else 0.0)


def _is_stacked(places: Sequence[Chain]) -> bool:
    """Return whether a mark is repeated, which no author does."""
    return any(
        len(chain.marks) > 1 and chain.marks[0].sound.reading == chain.marks[1].sound.reading
        for chain in places[:_SAMPLE]
    )


def _setting(text: str, chain: Chain, edges: Edges) -> float:
    """Return 1 for a mark between Hanzi, less at an edge, little for a Hanzi that stands alone.

    Neighbours that are marked too count less: a drill marks several in a row.
    """
    at, end = chain.at, chain.end
    sides = 0
    if at in edges.ends:
        sides += 1
    elif at > 0 and is_hanzi(text[at - 1]):
        sides += 2
    if end in edges.bases:
        sides += 1
    elif end < len(text) and is_hanzi(text[end]):
        sides += 2
    return _SETTINGS[sides]


def is_injected(evidence: Evidence, hanzi: int, *, large: bool = False, glosses: int = 0) -> bool:
    """Return whether the evidence suffices for a text of so many Hanzi.

    `large` says that the readings have capitals, as names and symbols have: more is asked for.
    So it is beside as many `glosses` of the author's own as there are readings.
    """
    if glosses >= evidence.places and evidence.score < ENOUGH_AMONG_GLOSSES:
        return False
    if large and (evidence.score < ENOUGH_LARGE or evidence.plain * 2 < evidence.kinds):
        return False
    dense = evidence.places >= DENSE * hanzi
    return (
        evidence.score >= max(ENOUGH, ENOUGH_PER_HANZI * min(hanzi, SHORT if dense else hanzi))
        and evidence.mean >= ENOUGH_MEAN
        and evidence.plain >= ENOUGH_PLAIN * evidence.kinds
        and evidence.legal_share >= LEGAL_SHARE
    )


def is_more(evidence: Evidence) -> bool:
    """Return whether marks beside proven noise in the same brackets are noise as well."""
    enough = evidence.score >= ENOUGH_MORE and evidence.places >= LEAST_MORE and evidence.plain > 0
    return enough and evidence.mean >= ENOUGH_MEAN and evidence.legal_share >= LEGAL_SHARE


def is_suspect(evidence: Evidence) -> bool:
    """Return whether the reader should be told of the marks, though they stay."""
    enough = evidence.score >= SUSPECT and evidence.plain > 0
    return enough and evidence.legal_share >= LEGAL_SHARE
