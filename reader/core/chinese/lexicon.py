"""Words: which there are, how common they are, how they are read.

The data is resources/data/readings (sources and licences beside it): words of jieba, pypinyin,
CC-CEDICT and our own, in simplified characters. pypinyin itself is not imported; its JSON files
are read by `pypinyin_words` alone, for comparing.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.assets import resource
from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "BOTH",
    "CEDICT",
    "DIFFER",
    "JIEBA",
    "KIND",
    "OURS",
    "PYPINYIN",
    "Lexicon",
    "characters",
    "lexicon",
    "longest_words",
    "pypinyin_words",
]

JIEBA, PYPINYIN, CEDICT, BOTH, DIFFER, OURS = range(6)
"""Who gives a word's reading: nobody, one of the two dictionaries, both alike, both, we."""

KIND: Final = 7
"""The bits of a word's number that say who gives its reading; the others are its cost."""

_PAIR = itemgetter(slice(2))


class Lexicon:
    """The words. Those of a first character are unpacked when it is first met.

    `numbers`: 8 times the cost (-10 log10 of the share in running text), and the kind, of each
    word and each common character. `longest`: the length of the longest word that begins with a
    pair of characters. `readings` of words that are read otherwise than their characters
    alone, and the `others` that pypinyin gives where it differs: syllables divided by blanks.
    """

    __slots__ = ("_met", "_rows", "longest", "numbers", "others", "readings")

    def __init__(self) -> None:
        """Read the files."""
        self.numbers: dict[str, int] = {}
        self.longest: dict[str, int] = {}
        self.readings: dict[str, str] = {}
        self.others: dict[str, str] = {}
        self._rows: tuple[dict[str, str], ...] = tuple(
            {
                row[:1]: row
                for row in resource("data", "readings", name).read_text("utf-8").split("\n")
            }
            for name in ("words.tsv", "cedict.tsv")
        )
        self._met: set[str] = {"#"}

    def meet(self, text: str) -> None:
        """Unpack the words that begin with a character of the text."""
        if self._met.issuperset(text):
            return
        for first in set(text) - self._met:
            self._met.add(first)
            for rows in self._rows:
                row = rows.pop(first, "")
                if row:
                    self._unpack(first, row)

    def _unpack(self, first: str, row: str) -> None:
        _, numbered, read = row.split("\t")
        longest = self.longest
        for group in numbered.split(";"):
            number, *rests = group.split(" ")
            words = [first + rest for rest in rests if rest != "-"]
            if len(words) < len(rests):
                words.append(first)
            self.numbers.update(dict.fromkeys(words, int(number)))
            for word in words:
                if len(word) > longest.get(word[:2], 1):
                    longest[word[:2]] = len(word)
        for item in read.split(";") if read else ():
            rest, _, reading = item.partition(" ")
            self.readings[first + rest], comma, other = reading.partition(",")
            if comma:
                self.others[first + rest] = other


@cache
def lexicon() -> Lexicon:
    """Return the words, read when first asked for."""
    return Lexicon()


@cache
def characters() -> Mapping[str, str]:
    """Return how each Hanzi is read where nothing around it decides, with tone mark."""
    table: dict[str, str] = {}
    for row in resource("data", "readings", "characters.tsv").read_text("utf-8").split("\n"):
        reading, tab, them = row.partition("\t")
        if tab:
            table.update(dict.fromkeys(them, reading))
    return table


def longest_words(words: Iterable[str]) -> Mapping[str, int]:
    """Return, for each pair of characters that begins a word, the length of the longest."""
    ordered = sorted(words, key=len)
    return dict(zip(map(_PAIR, ordered), map(len, ordered), strict=True))


@cache
def pypinyin_words() -> Mapping[str, list[list[str]]]:
    """Return the words of pypinyin: for each character its readings, the first stands.

    Raise ReaderError when pypinyin is not installed.
    """
    spec = find_spec("pypinyin")
    for place in (spec.submodule_search_locations if spec else None) or ():
        path = Path(place) / "phrases_dict.json"
        if path.is_file():
            table = json.loads(path.read_bytes())
            assert isinstance(table, dict)  # noqa: S101  the package's own data
            return table
    raise ReaderError("the dictionary of readings is missing: install pypinyin 0.55")
