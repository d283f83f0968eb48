"""Readings that the reader decided: for a place of one text, and for a word wherever it stands.

A word is found in either script: both the text and the word are looked at in simplified
characters. Two different traditional characters (乾, 幹) are never taken for each other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["NO_FIXES", "Fixes"]


@dataclass(frozen=True)
class Fixes:
    """What the reader decided about one text.

    `places` are syllables by their offsets in the clean text. `words` are syllables, one a
    character, of words wherever they stand. A place goes before a word, a longer word before a
    shorter one.
    """

    places: Mapping[int, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Return whether anything was decided."""
        return bool(self.places or self.words)

    def syllables(
        self, text: str, borders: Sequence[tuple[int, int]] | None = None, start: int = 0
    ) -> dict[int, str]:
        """Return the decided syllables in a stretch of the text, by offsets in the stretch.

        `start` is where the stretch begins in the clean text; `borders` are the words that it
        is divided into. A decided word must not begin or end inside one of these. While they
        are not known words of several characters are read everywhere, single ones nowhere.
        """
        found: dict[int, str] = {}
        if self.words:
            edges = None if borders is None else {edge for word in borders for edge in word}
            for at, syllables in self._words_in(text, edges):
                found |= dict(enumerate(syllables, at))
        if self.places:
            wanted = range(start, start + len(text))
            found |= {at - start: said for at, said in self.places.items() if at in wanted}
        return found

    def _words_in(
        self, text: str, edges: set[int] | None
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        plain, at = shadow(text), 0
        while at < len(text):
            word = next(
                (
                    word
                    for word in self._by_first.get(plain[at], ())
                    if _stands(word, text, plain, at) and _may_stand(len(word), at, edges)
                ),
                None,
            )
            if word is not None:
                yield at, self.words[word]
            at += len(word or " ")

    @cached_property
    def _by_first(self) -> dict[str, list[str]]:
        """Return the words by their first characters, simplified; the longest first."""
        table: dict[str, list[str]] = {}
        for word in sorted(self.words, key=len, reverse=True):
            if word:
                table.setdefault(shadow(word)[0], []).append(word)
        return table


NO_FIXES = Fixes()
"""Nothing was decided."""


def _stands(word: str, text: str, plain: str, at: int) -> bool:
    """Whether a word stands at a place of the text; `plain` is the text simplified."""
    if text.startswith(word, at):
        return True
    simple = shadow(word)
    if not plain.startswith(simple, at):
        return False
    own = text[at : at + len(word)]
    return all(
        theirs in (mine, bare) or mine == bare
        for mine, theirs, bare in zip(word, own, simple, strict=True)
    )


def _may_stand(length: int, at: int, edges: set[int] | None) -> bool:
    if edges is None:
        return length > 1
    return at in edges and at + length in edges
