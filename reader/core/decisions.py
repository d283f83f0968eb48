"""All that a reader decided about one text: it wins over what is computed."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.chinese.fixes import NO_FIXES, Fixes
from reader.core.cleanrules import CleanRule  # noqa: TC001 - a field is made of it
from reader.core.corrections import Corrections

__all__ = ["NO_DECISIONS", "Decisions"]

_NO_NAMES = Corrections()


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the reader says of names, and how words and places are read.

    `repairs` are doubtful forms that are mended: `(start, new)`, offsets in the clean text;
    `rules` clean the text where the cleaning ends.
    """

    names: Corrections = _NO_NAMES
    readings: Fixes = NO_FIXES
    repairs: frozenset[tuple[int, str]] = frozenset()
    rules: tuple[CleanRule, ...] = ()


NO_DECISIONS = Decisions()
"""Nothing was decided."""
