"""What the dictionary says of a word, as lines of the card."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.tones import parse_syllable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.core.chinese.cedict import Entry
    from reader.core.lookup import WordLook

__all__ = ["notes_of", "written"]

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


def notes_of(look: WordLook) -> str:
    """Return the senses of a word, or those of its parts, a line each."""
    if look.entries:
        lines = list(islice(_senses(look.entries, look.simplified == look.text), _MOST))
        return "\n".join(lines)
    lines = []
    for word, entries in look.parts:
        meaning = "; ".join(islice(_glosses(entries, look.simplified == look.text), 3))
        lines.append(f"{word} {written(entries[0].pinyin)}: {meaning}")
    return "\n".join(lines[:_MOST])


def _senses(entries: Iterable[Entry], simplified: bool) -> Iterator[str]:  # noqa: FBT001
    several = len({entry.pinyin for entry in entries}) > 1
    number = 0
    for entry in entries:
        if several:
            yield written(entry.pinyin)
        for gloss in _glosses((entry,), simplified):
            number += 1
            yield f"{number}  {gloss}"


def _glosses(entries: Iterable[Entry], simplified: bool) -> Iterator[str]:  # noqa: FBT001
    """Yield the senses, pinyin in them with tone marks, references in one script."""
    for entry in entries:
        for gloss in entry.glosses:
            yield written(_REFERENCE.sub(r"\2" if simplified else r"\1", gloss))
