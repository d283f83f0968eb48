"""Which process put the marks in, and which marks it cannot have put in.

The families are those of the contract: `stacked` (V1: all copies of a character in a line get
the same number of marks), `stride` (V2: every so-many-th Hanzi), `converted` (V3: characters
that a table from simplified to traditional changed), `scattered` (V4: places drawn one by one).
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reader.core.clean.evidence import is_common, plain_form
from reader.core.clean.glossable import ENGLISH_SYLLABLES, GLOSSABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.core.clean.marks import Chain, Mark, Tone
    from reader.core.clean.places import Place

__all__ = ["Family", "Judged", "by_name", "find_stride", "judge", "name_by_tone", "name_family"]


STEADY = 0.9
"""The share of repeated characters marked alike from which one marked otherwise is no noise."""
MOST_OWN = 2
"""So many marks of the author's own, at most, stand among the noise of one line."""
LEAST_MIXED, MIXED = 8, 0.12
"""The number and the share of marks that a second process has put in, at least."""
_LONG_LINE = 4000
"""Code points from which counting all characters at once is cheaper than one by one."""


class _Kind(NamedTuple):
    """One character in one line: how often it stands there, and its marked places."""

    row: int
    times: int
    places: list[tuple[int, Chain]]


class Family(NamedTuple):
    """The name of the winning hypothesis, how well it explains the marks (0..1), and more.

    `repeated` are the marked characters that stand more than once in a line.
    """

    name: str
    fit: float
    parameters: Mapping[str, object]
    repeated: Sequence[_Kind] = ()


_new = tuple.__new__


class Judged(NamedTuple):
    """The marks of one chain that were put in, and those of which that is not sure."""

    chain: Chain
    injected: tuple[Mark, ...]
    unsure: tuple[Mark, ...]


def name_family(places: Sequence[Place], lines: Sequence[str]) -> Family:
    """Return the family that explains the places of one style best."""
    chains = [place.chain for place in places]
    stride, regular = find_stride(places)
    if stride:
        return Family("stride", regular, {"stride": stride})
    copies = max(len(chain.marks) for chain in chains)
    kinds = list(_repeated(places, lines))
    constant, repeated = _constancy(kinds), len(kinds)
    if copies == 1:
        changed = sum(plain_form(chain.base) != chain.base for chain in chains) / len(chains)
        if changed >= 0.85 and len({chain.base for chain in chains}) >= 3:
            return Family("converted", changed, {})
    toned = sum(chain.marks[0].sound.tone == "toned" for chain in chains)
    steady = constant / repeated if repeated else 0.0
    enough = 2 if toned * 2 >= len(chains) else 1
    if copies > 1 and repeated - constant <= 1:
        steady = max(steady, STEADY)
    if copies > 1 or (steady >= STEADY and repeated >= enough) or (not repeated and not toned):
        parameters = {"most_copies": copies}
        return Family("stacked", steady if repeated else 0.8, parameters, kinds)
    return Family("scattered", 0.8, {})


def name_by_tone(places: Sequence[Place], lines: Sequence[str]) -> dict[Tone, str]:
    """Return the families of the marks with tones and without, where two processes met.

    Empty where one process explains all: a table's characters have tones, stacked marks none.
    """
    names: dict[Tone, str] = {}
    copies: dict[Tone, int] = {}
    tones: tuple[Tone, Tone] = ("toned", "plain")
    if any(_count(places, tone) < max(LEAST_MIXED, MIXED * len(places)) for tone in tones):
        return {}
    for tone in tones:
        part = list(_of_tone(places, tone))
        names[tone] = name_family(part, lines).name
        copies[tone] = max(len(place.chain.marks) for place in part)
    stacked = copies["plain"] > 1 and copies["toned"] == 1 and names["plain"] == "stacked"
    is_mixed = names["toned"] == "converted" or (stacked and names["toned"] == "scattered")
    return names if is_mixed and names["toned"] != names["plain"] else {}


def _count(places: Sequence[Place], tone: Tone) -> int:
    """Return at how many places a mark has a tone that is written so."""
    chains = (place.chain.marks for place in places)
    return sum(
        marks[0].sound.tone == tone
        or (len(marks) > 1 and any(mark.sound.tone == tone for mark in marks))
        for marks in chains
    )


def by_name(
    judged: Iterable[Judged], names: Mapping[Tone, str], usual: str
) -> Iterator[tuple[str, Iterable[tuple[int, Sequence[Mark]]]]]:
    """Yield the marks that were put in, in order, with the name of the process: that of a tone."""
    if not names:
        yield usual, ((one.chain.at, one.injected) for one in judged)
        return
    parts = (
        (names.get(tone, usual), one.chain.at, tuple(marks))
        for one in judged
        for tone, marks in groupby(one.injected, lambda mark: mark.sound.tone)
    )
    for name, alike in groupby(parts, itemgetter(0)):
        yield name, [(at, marks) for _, at, marks in alike]


def _of_tone(places: Sequence[Place], tone: Tone) -> Iterator[Place]:
    for place in places:
        marks = tuple(mark for mark in place.chain.marks if mark.sound.tone == tone)
        if marks:
            yield place._replace(chain=place.chain._replace(marks=marks))


def find_stride(places: Sequence[Place]) -> tuple[int, float]:
    """Return the stride that most gaps have and their share; stride 0 when there is none."""
    gaps = [second.ordinal - first.ordinal for first, second in pairwise(places)]
    if len(gaps) < 3:
        return 0, 0.0
    stride, times = Counter(gaps).most_common(1)[0]
    share = times / len(gaps)
    needed = 0.95 if len(gaps) < 6 else 0.7
    return (stride, share) if stride > 1 and share >= needed else (0, 0.0)


def _repeated(places: Sequence[Place], lines: Sequence[str]) -> Iterator[_Kind]:
    """Yield the marked characters that stand more than once in a line."""
    for row, marked in groupby(enumerate(places), key=lambda numbered: numbered[1].row):
        groups: dict[str, list[tuple[int, Chain]]] = {}
        for number, (chain, _, _) in marked:
            groups.setdefault(chain.base, []).append((number, chain))
        line = lines[row]
        count = Counter(line).__getitem__ if len(line) >= _LONG_LINE else line.count
        for base, group in groups.items():
            times = count(base)
            if times > 1:
                yield _Kind(row, times, group)


def _constancy(kinds: Sequence[_Kind]) -> int:
    """Return how many repeated characters have one number of marks."""
    return sum(map(_is_constant, kinds))


def _is_constant(kind: _Kind) -> bool:
    if len(kind.places) != kind.times:
        return False
    copies = len(kind.places[0][1].marks)
    return all(len(chain.marks) == copies for _, chain in kind.places)


def judge(family: Family, places: Sequence[Place]) -> Iterator[Judged]:
    """Yield for each place which marks the family put in."""
    own: dict[int, int] = {}
    if family.name == "stacked" and family.fit >= STEADY:
        own = _inconstant(family.repeated)
    elif family.name == "stride":
        own = _off_stride(places, family)
    elif family.name == "converted":
        own = _unconverted(places)
    wrong: float | None = None
    for number, place in enumerate(places):
        marks = place.chain.marks
        right = marks[0].sound.legal if len(marks) == 1 else all(m.sound.legal for m in marks)
        if right and number not in own:
            yield _new(Judged, (place.chain, marks, ()))
            continue
        wrong = _wrong_share(places) if wrong is None else wrong
        copies = len(marks) - own.get(number, 0)
        injected: list[Mark] = []
        unsure = list(marks[copies:])
        for mark in marks[:copies]:
            if _is_noise(mark, place.chain.base, copies, wrong):
                injected.append(mark)
            elif mark.sound.syllable:
                unsure.append(mark)
        yield Judged(place.chain, tuple(injected), tuple(unsure))


def _wrong_share(places: Sequence[Place]) -> float:
    """Return the share of marked characters whose syllable is never one of theirs."""
    legal: dict[str, bool] = {}
    for place in places:
        chain = place.chain
        for mark in chain.marks:
            if mark.sound.syllable:
                legal[chain.base] = legal.get(chain.base, False) or mark.sound.legal
    return sum(not right for right in legal.values()) / len(legal) if legal else 1.0


def _is_noise(mark: Mark, base: str, copies: int, wrong: float) -> bool:
    """Return whether a mark reads as the noise of a proven page does, right or wrong."""
    sound = mark.sound
    if sound.legal:
        return True
    if not sound.syllable or len(sound.reading) == 1:
        return False
    if copies > 1:
        return True
    return wrong <= 0.2 and plain_form(base) not in ENGLISH_SYLLABLES.get(sound.reading, "")


def _inconstant(kinds: Sequence[_Kind]) -> dict[int, int]:
    """Return how many marks of a place are more than the other copies in its line have.

    A line with many such places is no unit of the process (two were joined), and has none.
    """
    own: dict[int, dict[int, int]] = {}
    for kind in kinds:
        if _is_constant(kind):
            continue
        counts = Counter(len(chain.marks) for _, chain in kind.places)
        counts[0] = kind.times - len(kind.places)
        most = max(counts.values())
        usual = min(copies for copies, number in counts.items() if number == most)
        more = {
            number: len(chain.marks) - usual
            for number, chain in kind.places
            if len(chain.marks) > usual
        }
        if more:
            own.setdefault(kind.row, {}).update(more)
    return {
        number: copies
        for found in own.values()
        if len(found) <= MOST_OWN
        for number, copies in found.items()
    }


def _off_stride(places: Sequence[Place], family: Family) -> dict[int, int]:
    """Return the places that stand between two that are a stride apart."""
    stride = family.parameters["stride"]
    numbers = [place.ordinal for place in places]
    return {
        number: 1
        for number in range(1, len(numbers) - 1)
        if numbers[number + 1] - numbers[number - 1] == stride
    }


def _unconverted(places: Sequence[Place]) -> dict[int, int]:
    """Return the lone marks on characters that no conversion changed and that authors gloss."""
    bases = [place.chain.base for place in places]
    times = Counter(bases)
    return {
        number: 1
        for number, base in enumerate(bases)
        if times[base] == 1
        and plain_form(base) == base
        and (base in GLOSSABLE or not is_common(base))
    }
