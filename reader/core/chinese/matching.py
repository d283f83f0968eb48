"""One stage of a conversion: phrases where they match, characters everywhere else.

The outcome is that of opencc-python-reimplemented 0.1.7: between separators the dictionaries of
a stage are tried in order; of one dictionary the longest phrase wins wherever it stands, among
equals the leftmost; what it leaves is given to the next. The road is another one. All text goes
through a table of characters; only where a phrase says something else than that table are the
phrases around it gathered (as far as they overlap) and weighed.
"""

from __future__ import annotations

from functools import cache
from itertools import chain, compress, count, islice
from operator import add, itemgetter, ne, or_
from typing import TYPE_CHECKING, NamedTuple

from reader.core.alignment import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["CharacterTable", "Stage"]

_SEPARATORS = frozenset(
    "-,.?!*，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼"
    "︒︑︔︓︿﹀︹︺︙︐［﹇］﹈︕︖︰︳︴︽︾︵︶｛︷｝︸﹃﹄【︻】︼"
    " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""Those of OpenCC's PhraseExtract.cpp, and white space."""

_SHORT = 4
"""Phrases up to this length are looked for everywhere, longer ones where a pair begins one."""

_PAIR = itemgetter(slice(2))


@cache
def _identity() -> dict[int, int]:
    """Return the table that leaves the ideographs of everyday alone (its copies are quick)."""
    return {point: point for point in range(0x3000, 0xA000)}


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
                if len(key) == 1 and len(value) == 1 and key not in _SEPARATORS
            )
        return table


class _Match(NamedTuple):
    """A phrase that could stand at `start`; sorts by who goes first."""

    rank: int
    shortness: int
    start: int
    end: int
    value: str


class Stage:
    """The dictionaries of one stage, ready to be applied. It never changes."""

    def __init__(self, dictionaries: Sequence[Mapping[str, str]]) -> None:
        """Index the dictionaries, the one with precedence first."""
        self._table = CharacterTable.of(*dictionaries)
        self._ranks = tuple(_phrases(words) for words in dictionaries)
        self._singles: dict[str, list[_Match]] = {}
        self._longest: dict[str, int] = {}
        self._lively: dict[str, int] = {}
        self._lively_words: set[str] = set()
        self._lively_singles: frozenset[str] = frozenset()
        self._index(dictionaries)
        self._reach = max(self._longest.values(), default=_SHORT)

    def _index(self, dictionaries: Sequence[Mapping[str, str]]) -> None:
        words: list[str] = []
        for phrases in self._ranks:
            keys = list(phrases)
            words += keys
            plain = "\n".join(keys).translate(self._table).split("\n") if keys else []
            differs = map(ne, plain, phrases.values())
            self._lively_words.update(compress(keys, differs))
        self._longest = _longest([word for word in words if len(word) > _SHORT])
        self._lively = _longest(self._lively_words)
        later = [bool(phrases) for phrases in self._ranks]
        for rank, dictionary in enumerate(dictionaries):
            if any(later[rank + 1 :]) or any(len(v) != 1 for v in dictionary.values()):
                for key, value in dictionary.items():
                    if len(key) == 1 and key not in _SEPARATORS:
                        self._singles.setdefault(key, []).append(_Match(rank, -1, 0, 1, value))
        self._lively_singles = frozenset(
            key for key, found in self._singles.items() if any(len(m.value) != 1 for m in found)
        )

    def apply(self, text: str) -> tuple[str, Alignment]:
        """Return the text after this stage, and the map to it."""
        plain = text.translate(self._table)
        if not self._lively and not self._lively_singles:
            return plain, Alignment(len(text))
        pieces: list[str] = []
        lengths: list[tuple[int, int, int]] = []
        position = 0
        for match in self._chosen(text):
            value = match.value
            pieces += (plain[position : match.start], value)
            position = match.end
            if len(value) != position - match.start:
                lengths.append((match.start, position, len(value)))
        if not pieces:
            return plain, Alignment(len(text))
        pieces.append(plain[position:])
        return "".join(pieces), Alignment.from_replacements(len(text), lengths)

    def phrase_at(self, text: str, at: int) -> tuple[int, int] | None:
        """Return `(start, end)` of the phrase that decides over the character at `at`."""
        cluster, _ = self._cluster(text, at, 0)
        for match in _weigh(cluster):
            if match.start <= at < match.end:
                return match.start, match.end
        return None

    def _chosen(self, text: str) -> Iterator[_Match]:
        """Yield, in text order, the phrases that say something else than the table."""
        done = 0
        for start in self._seeds(text):
            if start < done or not self._is_lively(text, start):
                continue
            cluster, done = self._cluster(text, start, done)
            if len(cluster) == 1:
                yield cluster[0]
            else:
                yield from _weigh(cluster)

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

    def _cluster(self, text: str, start: int, floor: int) -> tuple[list[_Match], int]:
        """Return all matches that overlap the one at `start`, directly or through others.

        Nothing before `floor` belongs to it. The second item is the end of the cluster.
        """
        first, at = start, start - 1
        while at >= floor and at > first - self._reach:
            if any(match.end > first for match in self._matches(text, at)):
                first = at
            at -= 1
        cluster: list[_Match] = []
        at, end = first, first + 1
        while at < end:
            for match in self._matches(text, at):
                cluster.append(match)
                end = max(end, match.end)
            at += 1
        return cluster, end

    def _matches(self, text: str, start: int) -> Iterator[_Match]:
        longest = self._longest.get(text[start : start + 2], _SHORT)
        for length in range(2, min(longest, len(text) - start) + 1):
            word = text[start : start + length]
            for rank, phrases in enumerate(self._ranks):
                value = phrases.get(word)
                if value is not None:
                    yield _Match(rank, -length, start, start + length, value)
        for single in self._singles.get(text[start], ()):
            yield single._replace(start=start, end=start + 1)


def _weigh(cluster: list[_Match]) -> list[_Match]:
    """Choose among overlapping matches: by dictionary, then length, then place."""
    taken: set[int] = set()
    chosen = []
    for match in sorted(cluster):
        places = range(match.start, match.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(match)
    chosen.sort(key=itemgetter(2))
    return chosen


def _phrases(words: Mapping[str, str]) -> dict[str, str]:
    """Return the phrases that can match: no separator stands within them."""
    phrases = dict(words)
    if min(map(len, phrases), default=2) == 1:
        phrases = {key: value for key, value in words.items() if len(key) > 1}
    joined = "\n".join(phrases)
    for mark in _SEPARATORS - {"\n"}:
        at = joined.find(mark)
        while at >= 0:
            start, end = joined.rfind("\n", 0, at) + 1, joined.find("\n", at)
            end = len(joined) if end < 0 else end
            phrases.pop(joined[start:end], None)
            at = joined.find(mark, end)
    return phrases


def _longest(words: Sequence[str] | set[str]) -> dict[str, int]:
    """Return the length of the longest word for each pair of first characters."""
    ordered = sorted(words, key=len)
    return dict(zip(map(_PAIR, ordered), map(len, ordered), strict=True))
