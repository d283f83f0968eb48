"""One stage of a conversion: phrases where they match, characters everywhere else.

The outcome is OpenCC's: from left to right the first dictionary that knows a word beginning here
gives its longest one; where none does, one character is passed over. The road is another one. All
text goes through a table of characters; only around the places where a phrase would say something
else than that table is the text walked through, from the nearest place before that no phrase
could straddle.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain, compress, count, islice
from operator import add, itemgetter, ne, or_
from typing import TYPE_CHECKING, NamedTuple

from reader.core.alignment import Alignment

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

__all__ = ["CharacterTable", "Match", "Stage", "longest_lengths", "unmoved"]

_SHORT = 4
"""Words up to this length are not counted singly when the table of lengths is made."""

_PAIR = itemgetter(slice(2))


@cache
def _identity() -> dict[int, int]:
    """Return the table that leaves the ideographs of everyday alone (its copies are quick)."""
    return {point: point for point in range(0x3000, 0xA000)}


@lru_cache(maxsize=1 << 10)
def unmoved(length: int) -> Alignment:
    """Return the map between texts of one length that run 1:1; made once for each length."""
    return Alignment(length)


class CharacterTable(dict[int, int]):
    """A table for str.translate that remembers which characters it leaves alone."""

    def __missing__(self, point: int) -> int:
        self[point] = point
        return point

    @classmethod
    def of(cls, *dictionaries: Mapping[str, str]) -> CharacterTable:
        """Build the table from the single characters; of two dictionaries the first decides."""
        table = cls(_identity())
        for words in reversed(dictionaries):
            table.update(
                (ord(key), ord(value))
                for key, value in words.items()
                if len(key) == 1 and len(value) == 1
            )
        return table


class Match(NamedTuple):
    """A word of the dictionaries that stands at `[start, end)`, and what it becomes."""

    start: int
    end: int
    value: str


class Stage:
    """The dictionaries of one stage, ready to be applied. It never changes."""

    def __init__(
        self, dictionaries: Sequence[Mapping[str, str]], lively: frozenset[str] | None = None
    ) -> None:
        """Index the dictionaries, the one with precedence first.

        `lively` are the phrases that say something else than the single characters would; they
        are looked for when they are not given.
        """
        self._table = CharacterTable.of(*dictionaries)
        self._ranks = tuple(dictionaries)
        phrases = [word for words in dictionaries for word in words if len(word) > 1]
        self._longest = longest_lengths(phrases)
        self._lively_words = frozenset(self._find_lively()) if lively is None else lively
        self._lively = longest_lengths(self._lively_words)
        self._lively_singles = frozenset(
            key
            for words in dictionaries
            for key, value in words.items()
            if len(key) == 1 != len(value)
        )
        self._reach = max(self._longest.values(), default=1)

    def _find_lively(self) -> Iterator[str]:
        """Yield the phrases that say something else than the table of characters."""
        for words in self._ranks:
            keys = list(words)
            plain = "\n".join(keys).translate(self._table).split("\n") if keys else []
            for key in compress(keys, map(ne, plain, words.values())):
                if len(key) > 1:
                    yield key

    def apply(
        self, text: str, border: Callable[[int], tuple[int, int]] | None = None
    ) -> tuple[str, Alignment]:
        """Return the text after this stage, and the map to it.

        `border` gives `(start, end)` of the part that a place belongs to, when the text is
        divided and no phrase may reach over into the next part.
        """
        plain = text.translate(self._table)
        if not self._lively and not self._lively_singles:
            return plain, unmoved(len(text))
        pieces: list[str] = []
        lengths: list[tuple[int, int, int]] = []
        position = 0
        for match in self._chosen(text, border):
            pieces += (plain[position : match.start], match.value)
            position = match.end
            if len(match.value) != position - match.start:
                lengths.append((match.start, position, len(match.value)))
        if not pieces:
            return plain, unmoved(len(text))
        pieces.append(plain[position:])
        result = "".join(pieces)
        if not lengths:
            return result, unmoved(len(text))
        return result, Alignment.from_replacements(len(text), lengths)

    def matches(self, text: str) -> Iterator[Match]:
        """Yield all words from left to right, single characters too where they are known."""
        at = 0
        while at < len(text):
            match = self.match(text, at, len(text))
            at = at + 1 if match is None else match.end
            if match is not None:
                yield match

    def match(self, text: str, at: int, end: int) -> Match | None:
        """Return the word that is taken at `at`, which ends at `end` at the latest."""
        longest = self._longest.get(text[at : at + 2], 1)
        lengths = range(min(longest, end - at), 0, -1)
        for words in self._ranks:
            for length in lengths:
                value = words.get(text[at : at + length])
                if value is not None:
                    return Match(at, at + length, value)
        return None

    def part_at(self, text: str, at: int) -> tuple[int, int]:
        """Return `(start, end)` of what stands at a place when the words divide the text.

        That is the phrase that covers the place, or all between two phrases.
        """
        start, end = self._step(text, at)
        if end - start > 1:
            return start, end
        return self._gap_start(text, start), self._gap_end(text, end)

    def _gap_start(self, text: str, start: int) -> int:
        longest, at = self._longest, start - 1
        while at >= 0 and text[at] != "\n":
            if text[at : at + 2] in longest:
                first, end = self._step(text, at)
                if end - first > 1:
                    return end
            at -= 1
        return at + 1

    def _gap_end(self, text: str, end: int) -> int:
        longest = self._longest
        while end < len(text) and text[end] != "\n":
            if text[end : end + 2] in longest:
                after = self.match(text, end, len(text))
                if after is not None and after.end - end > 1:
                    break
            end += 1
        return end

    def phrase_at(self, text: str, at: int) -> tuple[int, int] | None:
        """Return `(start, end)` of the phrase that decides over the character at `at`."""
        start, end = self._step(text, at)
        return (start, end) if end - start > 1 else None

    def _step(self, text: str, at: int) -> tuple[int, int]:
        """Return `(start, end)` of the step from left to right that passes over a place."""
        start = self._safe_start(text, at, 0)
        while True:
            match = self.match(text, start, len(text))
            end = start + 1 if match is None else match.end
            if end > at:
                return start, end
            start = end

    def _chosen(
        self, text: str, border: Callable[[int], tuple[int, int]] | None
    ) -> Iterator[Match]:
        """Yield, in text order, the words that say something else than the table."""
        done, part = 0, (0, len(text) if border is None else 0)
        for seed in self._seeds(text):
            if seed < done or not self._is_lively(text, seed):
                continue
            if border is not None and seed >= part[1]:
                part = border(seed)
            at = self._safe_start(text, seed, max(done, part[0]))
            while at <= seed:
                match = self.match(text, at, part[1])
                if match is None:
                    at += 1
                    continue
                at = match.end
                if self._says_more(text, match):
                    yield match
            done = at

    def _says_more(self, text: str, match: Match) -> bool:
        word = text[match.start : match.end]
        return word in self._lively_words or word in self._lively_singles

    def _seeds(self, text: str) -> Iterator[int]:
        pairs = map(add, text, islice(text, 1, None))
        hits: Iterator[bool] = map(self._lively.__contains__, pairs)
        if self._lively_singles:
            alone = map(self._lively_singles.__contains__, text)
            hits = map(or_, chain(hits, (False,)), alone)
        return compress(count(), hits)

    def _is_lively(self, text: str, start: int) -> bool:
        if text[start] in self._lively_singles:
            return True
        longest = self._lively.get(text[start : start + 2], 1)
        words = self._lively_words
        return any(text[start : start + length] in words for length in range(2, longest + 1))

    def _safe_start(self, text: str, start: int, floor: int) -> int:
        """Return the last place up to `start`, not before `floor`, that no word straddles."""
        longest, first, at = self._longest, start, start - 1
        while at >= floor and at > first - self._reach:
            if text[at : at + 2] in longest:
                match = self.match(text, at, len(text))
                if match is not None and match.end > first:
                    first = at
            at -= 1
        return first


def longest_lengths(words: Collection[str]) -> dict[str, int]:
    """Return how long a word may be, for each pair of first characters (never too little)."""
    lengths = dict.fromkeys(map(_PAIR, words), _SHORT)
    for word in sorted((word for word in words if len(word) > _SHORT), key=len):
        lengths[word[:2]] = len(word)
    return lengths
