"""Finding in a clean text: Hanzi of any script, pinyin with or without tones, initials.

The text itself is searched, each character of the query standing for all that it may be written
as (traditional, capital, full-width). Readings are searched in a second string of the same
length, one private character for each toned syllable. So every hit is a span of the clean text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from reader.core.chinese.conversion import shadow
from reader.core.chinese.simplified import writings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Finder", "Found", "fold", "may_be_spoken", "split_tone"]

_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_FULL_WIDTH = re.compile("[\uff01-\uff5e]")
_CODES_FROM = 0xE000  # the private use area: 6,400 places for about 1,300 toned syllables
_INITIALS = frozenset({"zh", "ch", "sh", *"aobpmfdtnlgkhjqxzcsreyw"})
_LONGEST_PIECE = 4096
NEAR = 12_000
"""Code points in which first hits are looked for."""
_MOST_READINGS = 64  # ways to cut one query into syllables that are followed


@dataclass(frozen=True, slots=True)
class Found:
    """Where a query stands: spans of the clean text in order, not overlapping.

    `by_pinyin` tells whether the query was understood as pinyin, `by_initials` whether some of
    its letters stand for whole syllables, so that different words may be meant.
    """

    spans: tuple[tuple[int, int], ...] = ()
    by_pinyin: bool = False
    by_initials: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """One syllable of a query: its letters, its tone if given, whether letters may follow."""

    letters: str
    tone: str | None = None
    is_prefix: bool = False


def fold(text: str) -> str:
    """Return the text as it is compared: as long, simplified, lower case, half-width ASCII."""
    folded = shadow(text)
    lower = folded.lower()
    if len(lower) != len(folded):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)
    for wide in set(_FULL_WIDTH.findall(lower)):
        lower = lower.replace(wide, chr(ord(wide) - 0xFEE0).lower())
    return lower


def split_tone(syllable: str) -> tuple[str, str]:
    """Return a toned syllable's letters (ü as v) and tone, `5` when unmarked: lǚ → (lv, 3)."""
    letters: list[str] = []
    tone = "5"
    for character in unicodedata.normalize("NFD", syllable.lower()):
        if character in _TONES:
            tone = _TONES[character]
        elif character == "\u0308" and letters and letters[-1] == "u":
            letters[-1] = "v"
        else:
            letters.append(character)
    return "".join(letters), tone


class Finder:
    """Searches one clean text.

    The index of readings is made line by line, by `prepare`, so that a long text holds up
    nobody; what is written is found without it.
    """

    def __init__(
        self,
        text: str,
        pinyin: Sequence[str | None] | None = None,
        words: Iterable[tuple[int, int]] | None = None,
        borders: Sequence[int] | None = None,
    ) -> None:
        """Take a text, its readings (one a code point) and its words, as far as known.

        `borders` are the words' where they are at hand in order, so that none are gathered.
        A slice of `pinyin` may be empty while it is not known; `prepare` asks again.
        """
        self._pinyin = pinyin
        self._words, self._known_borders = words, borders
        self._pieces = list(_pieces(text))
        self._spoken_pieces: list[str | None] = [None] * len(self._pieces)
        self._codes: dict[str | None, str] = {None: " "}
        self._syllables: dict[str, list[tuple[str, str]]] = {}
        self._spoken_text = ""
        self._text = text
        self.is_prepared = False

    def prepare(self) -> Iterator[float]:
        """Make the index of readings, some thousand characters a step; yield the part done."""
        for at in range(len(self._pieces)):
            if self._spoken_pieces[at] is None and self._pinyin is not None:
                self._speak(at, self._pinyin)
            yield at / len(self._pieces)
        blank = (" " * (end - start) for start, end in self._pieces)
        self._spoken_text = "".join(
            gap if piece is None else piece
            for piece, gap in zip(self._spoken_pieces, blank, strict=True)
        )
        self.is_prepared = True

    def find(
        self,
        query: str,
        *,
        initials: bool = True,
        whole_words: bool = False,
        also: Iterable[str] = (),
    ) -> Found:
        """Return every place where the query stands, as far as is prepared.

        With `initials`, letters that make no syllables are read as initials (gz for 廣州).
        With `whole_words`, a hit starts and ends at word borders, where words are known.
        `also` are other words for the same, as they stand in the clean text.
        """
        wanted = query.strip()
        if not wanted:
            return Found()
        patterns = map(_pattern, dict.fromkeys((wanted, *also)))
        ways = [[found.span() for found in p.finditer(self._text)] for p in patterns]
        cuts, are_short = self._cuts(query, initials=initials)
        ways += ([*self._spoken(cut)] for cut in cuts)
        if whole_words and self._words is not None:
            ways = [[s for s in way if self._is_whole(s)] for way in ways]
        ways = [way for way in ways if way]
        spans = ways[0] if len(ways) == 1 else _apart([s for way in ways for s in way])
        return Found(tuple(spans), by_pinyin=bool(cuts), by_initials=are_short)

    def _is_whole(self, span: tuple[int, int]) -> bool:
        return self._is_border(span[0]) and self._is_border(span[1])

    def find_near(
        self, query: str, position: int, *, initials: bool = True, also: Iterable[str] = ()
    ) -> Found:
        """Return the first hits from a position on, in a short stretch, without the index."""
        start = max(0, position - 1)
        end = min(len(self._text), start + NEAR)
        readings = self._pinyin[start:end] if self._pinyin is not None else None
        near = Finder(self._text[start:end], readings)
        for _ in near.prepare():
            pass
        found = near.find(query, initials=initials, also=also)
        return replace(found, spans=tuple((a + start, b + start) for a, b in found.spans))

    def begins_word(self, position: int) -> bool:
        """Return whether a word begins at a position; everywhere while words are not known."""
        return self._words is None or self._is_border(position)

    def _is_border(self, position: int) -> bool:
        at = bisect_left(self._borders, position)
        return at < len(self._borders) and self._borders[at] == position

    @cached_property
    def _borders(self) -> Sequence[int]:
        if self._known_borders is not None:
            return self._known_borders
        return sorted({border for word in self._words or () for border in word})

    def _speak(self, at: int, pinyin: Sequence[str | None]) -> None:
        start, end = self._pieces[at]
        line_end = "\n" if self._text[end - 1] == "\n" else ""
        readings = pinyin[start : end - len(line_end)]
        if len(readings) != end - len(line_end) - start:
            return
        for reading in dict.fromkeys(readings):
            if reading is not None and reading not in self._codes:
                code = self._codes[reading] = chr(_CODES_FROM + len(self._codes))
                letters, tone = split_tone(reading)
                self._syllables.setdefault(letters, []).append((tone, code))
        self._spoken_pieces[at] = "".join(map(self._codes.__getitem__, readings)) + line_end

    def _cuts(self, query: str, *, initials: bool) -> tuple[list[tuple[_Piece, ...]], bool]:
        """Return the ways to read a query as pinyin; the strictest kind that succeeds.

        Also whether initials were needed.
        """
        chunks = list(_chunks(query))
        if not chunks or not self._syllables:
            return [], False
        whole = [list(self._cut(chunk, ends_open=False, initials=False)) for chunk in chunks]
        if all(whole):
            return _joined(whole), False
        begun = [*whole[:-1], list(self._cut(chunks[-1], ends_open=True, initials=False))]
        if all(begun):
            return _joined(begun), False
        if not initials:
            return [], False
        short = [list(self._cut(chunk, ends_open=False, initials=True)) for chunk in chunks]
        cuts = [cut for cut in _joined(short) if len(cut) > 1] if all(short) else []
        return cuts, bool(cuts)

    def _cut(
        self, chunk: Sequence[tuple[str, str | None]], *, ends_open: bool, initials: bool
    ) -> Iterator[tuple[_Piece, ...]]:
        """Cut letters into syllables; a tone number ends its syllable."""
        if not chunk:
            yield ()
            return
        letters, tone = "", None
        for at, (letter, mark) in enumerate(chunk):
            letters, tone = letters + letter, tone or (mark and mark[0])
            rest = chunk[at + 1 :]
            pieces: list[_Piece] = []
            if self._alike(letters):
                pieces.append(_Piece(letters, tone))
            elif ends_open and not rest and len(chunk) > 1 and self._begins(letters):
                pieces.append(_Piece(letters, tone, is_prefix=True))
            if initials and letters in _INITIALS:
                pieces.append(_Piece(letters, tone, is_prefix=True))
            for piece in pieces:
                for others in self._cut(rest, ends_open=ends_open, initials=initials):
                    yield (piece, *others)
            if at == 5 or (mark is not None and mark.endswith("!")):
                return

    def _alike(self, letters: str) -> list[tuple[str, str]]:
        """Return the syllables written so; u after l and n may stand for ü."""
        found = list(self._syllables.get(letters, ()))
        if letters[:2] in ("lu", "nu"):
            found += self._syllables.get(letters.replace("u", "v", 1), ())
        return found

    def _begins(self, letters: str) -> bool:
        return any(syllable.startswith(letters) for syllable in self._syllables)

    def _class(self, piece: _Piece) -> str:
        if piece.is_prefix:
            pairs = [
                pair
                for letters, some in self._syllables.items()
                if letters.startswith(piece.letters)
                for pair in some
            ]
        else:
            pairs = self._alike(piece.letters)
        codes = "".join(code for tone, code in pairs if piece.tone in (None, tone))
        return f"[{codes}]" if len(codes) > 1 else codes

    def _spoken(self, cut: tuple[_Piece, ...]) -> Iterator[tuple[int, int]]:
        classes = [self._class(piece) for piece in cut]
        if all(classes):
            for match in re.finditer("".join(classes), self._spoken_text):
                yield match.span()


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines with their ends, a very long one in parts."""
    start = 0
    while start < len(text):
        end = text.find("\n", start, start + _LONGEST_PIECE) + 1 or start + _LONGEST_PIECE
        yield start, min(end, len(text))
        start = end


def _chunks(query: str) -> Iterator[list[tuple[str, str | None]]]:
    """Yield the query's parts between spaces and apostrophes, as letters with tones.

    A tone is a digit string, with `!` when a number ends the syllable. Nothing is yielded when
    the query holds anything that is no pinyin.
    """
    plain = unicodedata.normalize("NFD", query.strip().lower().replace("u:", "v"))
    chunks: list[list[tuple[str, str | None]]] = [[]]
    for character in plain:
        chunk = chunks[-1]
        if character in " '’-":
            chunks.append([])
        elif character in _TONES and chunk:
            chunk[-1] = (chunk[-1][0], _TONES[character])
        elif character == "\u0308" and chunk and chunk[-1][0] == "u":
            chunk[-1] = ("v", chunk[-1][1])
        elif character in "12345" and chunk:
            chunk[-1] = (chunk[-1][0], (chunk[-1][1] or character) + "!")
        elif "a" <= character <= "z":
            chunk.append((character, None))
        else:
            return
    yield from (chunk for chunk in chunks if chunk)


def _joined(parts: Sequence[Sequence[tuple[_Piece, ...]]]) -> list[tuple[_Piece, ...]]:
    cuts: list[tuple[_Piece, ...]] = []
    for choice in product(*parts):
        cuts.append(tuple(piece for part in choice for piece in part))
        if len(cuts) == _MOST_READINGS:
            break
    return cuts


def may_be_spoken(query: str) -> bool:
    """Return whether a query may be pinyin."""
    return any(_chunks(query))


def _pattern(written: str) -> re.Pattern[str]:
    """Return what finds a query in every way to write it."""
    folded = fold(written)
    ways = ({*_ways(fits), own} for fits, own in zip(folded, written, strict=True))
    return re.compile("".join(f"[{''.join(map(re.escape, sorted(way)))}]" for way in ways))


def _ways(folded: str) -> set[str]:
    """Return the characters that are the same as a folded one."""
    ways = set(writings(folded))
    ways |= {one for way in ways if len(one := way.upper()) == 1}
    ways |= {chr(ord(way) + 0xFEE0) for way in ways if "!" <= way <= "~"}
    return ways


def _apart(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans in order; of those that overlap, the one that starts first."""
    end = 0
    for span in sorted(set(spans), key=lambda s: (s[0], -s[1])):
        if span[0] >= end:
            yield span
            end = span[1]
