"""Sequences that fill up while one reads: what the window keeps of marks that arrive late."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LateReadings", "WordSpans", "divided_anew", "words_inside"]


class LateReadings(Sequence["str | None"]):
    """The readings of a text, one a code point, that arrive line by line.

    A slice within a line that is not read yet is empty; a single item of it is None. Lines are
    kept as one string each (syllables joined by blanks, empty for none), since a million
    characters need that.
    """

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        """Expect the lines at these `(start, end)` places."""
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self._lines: dict[int, str] = {}
        self._better: dict[int, dict[int, str]] = {}
        self._decided: Callable[[int], Mapping[int, str]] | None = None
        self._split: tuple[int, tuple[str | None, ...]] | None = None

    def arrive(self, number: int, syllables: str) -> None:
        """Take in the readings of line `number`."""
        self._lines[number] = syllables
        self._split = None

    def correct(self, syllables: Mapping[int, str]) -> list[int]:
        """Read the characters at these offsets so, whatever arrives; return their lines."""
        self._better.clear()
        self._split = None
        for at, syllable in syllables.items():
            number = bisect_right(self._starts, at) - 1
            self._better.setdefault(number, {})[at - self._starts[number]] = syllable
        return sorted(self._better)

    def decide(self, decided: Callable[[int], Mapping[int, str]] | None) -> None:
        """Read the characters of a line as `decided` says, by offsets in the line."""
        self._decided = decided

    def take_over(self, other: LateReadings, length: int) -> None:
        """Take the readings of the lines that lie in the first `length` characters of both."""
        for number, syllables in other._lines.items():
            if self._ends[number] < length and self._ends[number] == other._ends[number]:
                self._lines[number] = syllables

    def has(self, number: int) -> bool:
        """Return whether line `number` is read."""
        return number in self._lines

    def number_at(self, position: int) -> int:
        """Return the number of the line that holds a position."""
        return bisect_right(self._starts, position) - 1

    def span(self, number: int) -> tuple[int, int]:
        """Return where line `number` begins and ends."""
        return self._starts[number], self._ends[number]

    def __len__(self) -> int:
        return self._ends[-1]

    @overload
    def __getitem__(self, index: int) -> str | None: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str | None, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str | None, ...] | None:
        if isinstance(index, int):
            at = range(len(self))[index]
            return (self._slice(at, at + 1) or (None,))[0]
        start, stop, step = index.indices(len(self))
        return self._slice(start, stop)[::step]

    def _slice(self, start: int, stop: int) -> tuple[str | None, ...]:
        if stop <= start:
            return ()
        number = bisect_right(self._starts, start) - 1
        if stop <= self._ends[number]:
            line = self._line(number)
            base = self._starts[number]
            return () if line is None else line[start - base : stop - base]
        readings: list[str | None] = []
        while start < stop:
            end = min(stop, self._ends[number])
            if start < end:
                line, base = self._line(number), self._starts[number]
                piece = (
                    (None,) * (end - start) if line is None else line[start - base : end - base]
                )
                readings += piece
            if end < stop:
                readings.append(None)
            start = end + 1
            number += 1
        return tuple(readings)

    def _line(self, number: int) -> tuple[str | None, ...] | None:
        line = self._arrived(number)
        decided = self._decided(number) if line and self._decided is not None else {}
        if line is None or not decided:
            return line
        syllables = list(line)
        for at, syllable in decided.items():
            syllables[at] = syllable
        return tuple(syllables)

    def _arrived(self, number: int) -> tuple[str | None, ...] | None:
        """Return the readings of a line before the reader's decisions."""
        if self._split is not None and self._split[0] == number:
            return self._split[1]  # names and hits are asked for one by one
        line = self._lines.get(number)
        if line is None:
            return None
        if self._starts[number] == self._ends[number]:
            return ()
        syllables: list[str | None] = [syllable or None for syllable in line.split(" ")]
        for at, better in self._better.get(number, {}).items():
            syllables[at] = better
        self._split = number, tuple(syllables)
        return self._split[1]


class WordSpans(Sequence[tuple[int, int]]):
    """Words that tile a text, kept as their borders: four bytes a word."""

    def __init__(self, borders: array[int]) -> None:
        """Take the borders, from 0 to the text's length."""
        self._borders = borders

    @property
    def borders(self) -> array[int]:
        """All borders, from 0 to the text's length."""
        return self._borders

    def __len__(self) -> int:
        return max(0, len(self._borders) - 1)

    @overload
    def __getitem__(self, index: int) -> tuple[int, int]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[int, int], ...]: ...
    def __getitem__(self, index: int | slice) -> tuple[int, int] | tuple[tuple[int, int], ...]:
        places = range(len(self))[index]
        if isinstance(places, int):
            return self._borders[places], self._borders[places + 1]
        return tuple((self._borders[at], self._borders[at + 1]) for at in places)


def words_inside(
    words: Sequence[tuple[int, int]] | None, start: int, end: int
) -> list[tuple[int, int]] | None:
    """Return the words that begin in `[start, end)`, counted from `start`; None when unknown."""
    if words is None:
        return None
    inside = words[bisect_left(words, (start, start)) : bisect_left(words, (end, end))]
    return [(first - start, last - start) for first, last in inside]


def divided_anew(
    words: Sequence[tuple[int, int]], own: Sequence[tuple[int, int]]
) -> Sequence[tuple[int, int]]:
    """Return words that tile a text with these stretches each made one word, later ones last."""
    given = words.borders if isinstance(words, WordSpans) else (0, *(end for _, end in words))
    borders = list(given)
    for start, end in own:
        first, last = bisect_left(borders, start), bisect_left(borders, end)
        inside = borders[last : last + 1]
        borders[first:last] = [start]
        if inside != [end]:
            borders.insert(first + 1, end)
    return WordSpans(array("i", borders))
