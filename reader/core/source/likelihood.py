"""How likely a string is to be Chinese text: the evidence that tells encodings apart.

The table resources/data/characters.tsv (its source and licence stand in its head) gives the
frequency of common characters, both scripts together; all others share what is left by class.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from reader.assets import resource

__all__ = ["REPLACED", "Likelihood", "likelihood", "weight_of"]

REPLACED = "\ufffd"
"""What stands where bytes could not be read."""

_CLASSES = (
    (re.compile(r"[ \n]"), -4.5),
    (re.compile(r"[0-9a-z\r\t]"), -5.0),
    (re.compile(r"[!-~]"), -6.0),
    (re.compile(r"[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufff8]"), -20.0),
    (re.compile(REPLACED), -14.0),
    (re.compile("[\u4e00-\u9fff]"), -16.0),
    (re.compile("[\u3040-\u30ff\uff01-\uff5e\u3100-\u312f]"), -12.0),
    (re.compile("[\u00a1-\u036f\u2010-\u203b\u2190-\u21ff\u2460-\u25ff\u3000-\u303f]"), -13.0),
    (re.compile("[\u3400-\u4dbf\uac00-\ud7a3\U00020000-\U0003347f]"), -17.0),
)
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
    for pattern, weight in _CLASSES:
        if pattern.match(character):
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


def likelihood(text: str, at_home: re.Pattern[str] | None = None) -> Likelihood:
    """Weigh a text character by character.

    Characters that `at_home` matches are the letters of the language that is supposed instead
    of Chinese.
    """
    table = _table()
    ascii_total = other_total = 0.0
    others = 0
    for character, count in Counter(text).items():
        if character < "\x80":
            ascii_total += count * _by_class(character)
            continue
        weight = table.get(character)
        if at_home is not None and at_home.match(character):
            weight = _LETTER
        elif weight is None:
            weight = _by_class(character)
        other_total += count * weight
        others += count
    return Likelihood(ascii_total + other_total, other_total / others if others else 0.0)
