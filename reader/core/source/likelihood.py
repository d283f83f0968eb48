"""How likely a string is to be Chinese text: the evidence that tells encodings apart.

The table resources/data/characters.tsv (its source and licence stand in its head) gives the
frequency of common characters, both scripts together; all others share what is left by class.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple

from reader.assets import resource

__all__ = ["REPLACED", "Likelihood", "likelihood", "weight_of"]

REPLACED = "\ufffd"
"""What stands where bytes could not be read."""

_CLASSES = (
    ("\n", "\n", -4.5),
    (" ", " ", -4.5),
    ("\t", "\t", -5.0),
    ("\r", "\r", -5.0),
    ("0", "9", -5.0),
    ("a", "z", -5.0),
    ("!", "~", -6.0),
    ("\x00", "\x9f", -20.0),
    ("\ue000", "\uf8ff", -20.0),
    ("\ufdd0", "\ufdef", -20.0),
    (REPLACED, REPLACED, -14.0),
    ("\ufff0", "\uffff", -20.0),
    ("\u4e00", "\u9fff", -16.0),
    ("\u3040", "\u312f", -12.0),
    ("\uff01", "\uff5e", -12.0),
    ("\u00a1", "\u036f", -13.0),
    ("\u2010", "\u203b", -13.0),
    ("\u2190", "\u21ff", -13.0),
    ("\u2460", "\u25ff", -13.0),
    ("\u3000", "\u303f", -13.0),
    ("\u3400", "\u4dbf", -17.0),
    ("\uac00", "\ud7a3", -17.0),
    ("\U00020000", "\U0003347f", -17.0),
)
"""Ranges of characters that are not in the table, first and last; the first that fits counts."""
_ANYTHING_ELSE = -18.0
_LETTER = -7.5


@cache
def _table() -> dict[str, float]:
    table: dict[str, float] = {}
    for line in resource("data", "characters.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            step, _, characters = line.partition("\t")
            table.update(dict.fromkeys(characters, -float(step)))
    return table


@cache
def _by_class(character: str) -> float:
    for first, last, weight in _CLASSES:
        if first <= character <= last:
            return weight
    return _ANYTHING_ELSE


def weight_of(character: str) -> float:
    """Return the natural logarithm of how likely one character is."""
    weight = _table().get(character)
    return _by_class(character) if weight is None else weight


class Likelihood(NamedTuple):
    """How likely a text is: natural logarithms.

    `total` is that of the whole text, `foreign` the mean of what is not ASCII (0 if all is).
    """

    total: float
    foreign: float


def likelihood(text: str, letters: tuple[str, str] | None = None) -> Likelihood:
    """Weigh a text character by character.

    `letters` is the range, first and last, of the letters of the language that is supposed
    instead of Chinese.
    """
    table = _table()
    ascii_total = other_total = 0.0
    others = 0
    for character, count in Counter(text).items():
        if character < "\x80":
            ascii_total += count * _by_class(character)
            continue
        weight = table.get(character)
        if letters is not None and letters[0] <= character <= letters[1]:
            weight = _LETTER
        elif weight is None:
            weight = _by_class(character)
        other_total += count * weight
        others += count
    return Likelihood(ascii_total + other_total, other_total / others if others else 0.0)
