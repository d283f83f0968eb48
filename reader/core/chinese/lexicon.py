"""Words and their readings: the one door to the data of pypinyin, read without importing it.

Its two dictionaries are JSON files beside its code: the readings of each character, the commonest
first, and those of 47,000 words. Both are in simplified and traditional characters.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["characters", "longest_words", "word_readings"]

_PAIR = itemgetter(slice(2))


def _load(name: str) -> object:
    spec = find_spec("pypinyin")
    for place in (spec.submodule_search_locations if spec else None) or ():
        path = Path(place) / name
        if path.is_file():
            return json.loads(path.read_bytes())
    message = "the dictionary of readings is missing: install pypinyin 0.55"
    raise ReaderError(message)


@cache
def characters() -> Mapping[str, str]:
    """Return the commonest reading of each character, with tone mark."""
    table = _load("pinyin_dict.json")
    assert isinstance(table, dict)  # noqa: S101  the package's own data
    return {chr(int(point)): row.partition(",")[0] for point, row in table.items()}


@cache
def word_readings() -> Mapping[str, list[list[str]]]:
    """Return the readings of each word: for each character its candidates, the first stands."""
    table = _load("phrases_dict.json")
    assert isinstance(table, dict)  # noqa: S101  the package's own data
    return table


def longest_words(words: Iterable[str]) -> Mapping[str, int]:
    """Return, for each pair of characters that begins a word, the length of the longest."""
    ordered = sorted(words, key=len)
    return dict(zip(map(_PAIR, ordered), map(len, ordered), strict=True))
