"""Lines that are annotated throughout (V5, V7 flattened, V8): a mark behind nearly every Hanzi."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reader.core.clean.evidence import plain_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.clean.marks import Chain
    from reader.core.clean.places import Layout, Place

__all__ = ["find_full_rows", "is_spoken_er"]

_ER = "儿兒"
COVERAGE = 0.8
"""The share of marked Hanzi from which a line is annotated throughout."""
LEAST = 6
"""The number of marked Hanzi in such lines that a text must have."""


def find_full_rows(layout: Layout, places: Sequence[Place]) -> frozenset[int]:
    """Return the numbers of the lines that are annotated throughout.

    A list of single characters with their readings is no such line: most marks must have the
    next marked Hanzi right behind them.
    """
    rows: dict[int, list[Chain]] = {}
    for place in places:
        rows.setdefault(place.row, []).append(place.chain)
    full: dict[int, int] = {}
    marked = hanzi = 0
    for row, chains in rows.items():
        if 2 * len(chains) < COVERAGE * layout.hanzi[row]:
            marked += len(chains)
            hanzi += layout.hanzi[row]
            continue
        read = [chain for chain in chains if chain.marks[0].sound.syllable or is_spoken_er(chain)]
        covered = len(read) + sum(is_spoken_er(chain) for chain in read if chain.base in _ER)
        if _is_full(chains, read, covered, layout.hanzi[row]):
            full[row] = covered
        marked += covered
        hanzi += layout.hanzi[row]
    within = sum(full.values())
    if within < LEAST:
        return frozenset()
    if marked >= COVERAGE * hanzi and within * 2 >= marked:
        return frozenset(rows)
    return frozenset(row for row, count in full.items() if count > 1)


def _is_full(chains: Sequence[Chain], read: Sequence[Chain], covered: int, hanzi: int) -> bool:
    if covered < COVERAGE * hanzi or not all(map(_is_single, chains)):
        return False
    legal = sum(chain.marks[0].sound.legal or is_spoken_er(chain) for chain in read)
    side_by_side = sum(second.at == first.marks[-1].end for first, second in pairwise(read))
    return legal >= 0.85 * len(read) and side_by_side * 2 >= len(read) - 1


def _is_single(chain: Chain) -> bool:
    """Return whether a Hanzi has one mark, or one more that a table's conversion left."""
    return len(chain.marks) == 1 or (
        len(chain.marks) == 2 and plain_form(chain.base) != chain.base
    )


def is_spoken_er(chain: Chain) -> bool:
    """Return whether the mark reads two characters, the second an 儿 that colours the first."""
    if chain.base not in _ER:
        return False
    sound = chain.marks[0].sound
    return not sound.legal and sound.reading.endswith("r")
