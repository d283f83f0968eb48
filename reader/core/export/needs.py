"""What there is to know of a format of export before its module is imported."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NAME_FORMATS", "NEEDS", "SUFFIXES"]

_EVERYTHING = frozenset({"words", "pinyin", "readings", "entities", "repairs"})
_NAMES = frozenset({"entities", "pinyin"})
NAME_FORMATS = (
    *("names-csv", "names-tsv", "names-json", "names-jsonl"),
    *("conll", "conll-words", "brat", "webannotation"),
)
"""The formats that write the names of a text and not the text."""

NEEDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("json", "jsonl"), _EVERYTHING),
        **dict.fromkeys(("csv", "tsv", "apkg"), frozenset({"words", "pinyin"})),
        **dict.fromkeys(("names-json", "names-jsonl", "names-csv", "names-tsv"), _NAMES),
        "conll": frozenset({"entities"}),
        "conll-words": frozenset({"entities", "words"}),
        "brat": frozenset({"entities"}),
        "webannotation": frozenset({"entities"}),
    }
)
"""The marks of the Article that a format writes; none for those that are not here."""

SUFFIXES: Mapping[str, str] = MappingProxyType(
    {
        "names-json": "names.json",
        "names-jsonl": "names.jsonl",
        "names-csv": "names.csv",
        "names-tsv": "names.tsv",
        "conll-words": "words.conll",
        "brat": "brat.zip",
        "webannotation": "jsonld",
    }
)
"""How a file's name ends where that is not the format's own name."""
