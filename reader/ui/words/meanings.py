"""What the dictionary says of a word, as lines of the card."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.tones import parse_syllable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.core.chinese.cedict import Entry
    from reader.core.words import WordLook

__all__ = ["gloss_of", "notes_of", "written"]

_MOST = 12
"""Lines of meaning that a card shows."""
_SYLLABLE = re.compile(r"[A-Za-zü:]+[1-5]")
_REFERENCE = re.compile(r"([^\s|\[\]()]+)\|([^\s|\[\]()]+)")


def written(pinyin: str) -> str:
    """Return the dictionary's pinyin (xie2 tiao2) with tone marks, capitals kept."""

    def marked(found: re.Match[str]) -> str:
        syllable = parse_syllable(found[0])
        if syllable is None:
            return found[0]
        return syllable.capitalize() if found[0][0].isupper() else syllable

    return _SYLLABLE.sub(marked, pinyin)


def gloss_of(
    entries: Iterable[Entry], readings: Sequence[str] = (), *, simplified: bool = False
) -> str:
    """Return the senses of a word in one line, those of its reading here alone if it has some."""
    listed = list(entries)
    here = [one for one in listed if written(one.pinyin).lower().split() == list(readings)]
    return "; ".join(dict.fromkeys(_glosses(here or listed, simplified)))


def notes_of(look: WordLook, readings: Sequence[str | None] = ()) -> str:
    """Return the senses of a word, or those of its parts, a line each.

    `readings` are its syllables here: what is read so comes first.
    """
    if look.entries:
        here = [one or "" for one in readings]
        entries = sorted(look.entries, key=lambda one: written(one.pinyin).lower().split() != here)
        lines = list(islice(_senses(entries, look.simplified == look.text), _MOST))
        return "\n".join(lines)
    lines = []
    for word, part in look.parts:
        meaning = "; ".join(islice(_glosses(part, look.simplified == look.text), 3))
        lines.append(f"{word} {written(part[0].pinyin)}: {meaning}")
    return "\n".join(lines[:_MOST])


def _senses(entries: Iterable[Entry], simplified: bool) -> Iterator[str]:  # noqa: FBT001
    listed = list(entries)
    several = len({(entry.simplified, entry.pinyin) for entry in listed}) > 1
    number = 0
    for entry in listed:
        if several:
            word = entry.simplified if simplified else entry.traditional
            yield f"{word} {written(entry.pinyin)}"
        for gloss in _glosses((entry,), simplified):
            number += 1
            yield f"{number}  {gloss}"


def _glosses(entries: Iterable[Entry], simplified: bool) -> Iterator[str]:  # noqa: FBT001
    """Yield the senses, pinyin in them with tone marks, references in one script."""
    for entry in entries:
        for gloss in entry.glosses:
            yield written(_REFERENCE.sub(r"\2" if simplified else r"\1", gloss))
