"""How a person's surname is read: 任 is rèn, but the name 任學鋒 begins with Rén."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.article import Candidate
from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.core.article import Annotation, DoubtfulReading, Entity

__all__ = ["choose_surnames", "read_surnames"]

SURE = 0.97
"""How often a person's surname is read as the list says."""

LONGEST = 4
"""Code points of the longest Chinese name; longer ones are foreign and have no surname first."""


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    """Return surnames in simplified characters and their syllables, resources/data."""
    lines = resource("data", "surnames.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: tuple(syllables.split()) for name, syllables in rows}


def read_surnames(
    entities: Iterable[Entity], annotations: Iterable[Annotation] = ()
) -> dict[int, str]:
    """Return the syllables of surnames that are read otherwise as words, by their offsets.

    What the author annotated, or the user chose, is left so.
    """
    own = {annotation.start for annotation in annotations if annotation.origin != "injected"}
    found: dict[int, str] = {}
    for entity in entities:
        if entity.type != "PERSON" or not 2 <= len(entity.text) <= LONGEST:
            continue
        name = shadow(entity.text)
        syllables = _surnames().get(name[:2]) if len(name) > 2 else None
        syllables = syllables or _surnames().get(name[:1], ())
        found |= dict(enumerate(syllables, entity.start))
    return {at: syllable for at, syllable in found.items() if at not in own}


def choose_surnames(
    doubts: Iterable[DoubtfulReading], surnames: Mapping[int, str]
) -> tuple[DoubtfulReading, ...]:
    """Return the doubtful readings with a surname's own reading chosen where one stands."""
    return tuple(
        replace(
            doubt,
            chosen=surnames[doubt.start],
            candidates=(
                Candidate(surnames[doubt.start], ("surname",), SURE),
                *(c for c in doubt.candidates if c.pinyin != surnames[doubt.start]),
            ),
        )
        if doubt.start in surnames
        else doubt
        for doubt in doubts
    )
