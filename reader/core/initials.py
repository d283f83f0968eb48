"""What initials may mean: gz is 廣州, but 工作 and 貴州 too; which of them is likely meant.

As with an input method the words are candidates, the likeliest first: only what stands somewhere
at the beginning of a word (not the 國工 of 中國工人), names before other words, since who finds by
initials mostly looks for a name, then what comes more often.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.find import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.core.article import Entity

__all__ = ["Meaning", "meanings"]

_NAMES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """One word that is found, as it stands where it first does, and all its places."""

    word: str
    spans: tuple[tuple[int, int], ...]


def meanings(
    text: str,
    spans: Iterable[tuple[int, int]],
    names: Sequence[Entity] | None,
    begins_word: Callable[[int], bool],
) -> list[Meaning]:
    """Sort hits by the words that they are, in whichever script; the likeliest word first.

    Latin letters are what was typed, they come before all; then what mostly begins a name.
    Where no hit begins a word every one counts.
    """
    written: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in spans:
        written[text[start:end]].append((start, end))
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one, places in written.items():
        found[fold(one)] += places
    begun = {entity.start for entity in names or () if entity.type in _NAMES}
    begun |= {part.start for entity in names or () for part in entity.parts if part.type in _NAMES}

    def rank(word: str) -> tuple[bool, bool, int, int]:
        places = found[word]
        named = sum(start in begun for start, _ in places)
        return not word.isascii(), 2 * named < len(places), -len(places), min(places)[0]

    likely = [word for word, places in found.items() if any(begins_word(s) for s, _ in places)]
    return [
        Meaning(text[slice(*min(found[word]))], tuple(sorted(found[word])))
        for word in sorted(likely or found, key=rank)
    ]
