"""Text in simplified characters, for reading and for matching: the shadow."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.chinese.dictionaries import dictionary, lively_phrases
from reader.core.chinese.matching import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["phrase_at", "shadow", "stage", "with_zhe", "writings"]


@cache
def stage(names: tuple[str, ...]) -> Stage:
    """Return the stage of these dictionaries, the one with precedence first; made once."""
    return Stage(tuple(dictionary(name) for name in names), lively_phrases(names))


def phrase_at(simplified: str, at: int) -> tuple[int, int] | None:
    """Return `(start, end)` of the phrase that decides how a character becomes traditional.

    None when no phrase does and the character alone is looked up.
    """
    return stage(("STPhrases", "STCharacters")).phrase_at(simplified, at)


def writings(character: str) -> str:
    """Return all characters that may stand for a simplified one, itself first: 台臺."""
    return character + "".join(sorted(_writings().get(character, ())))


@cache
def _writings() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {"着": {"著"}}
    for name in ("TSCharactersExt", "TSCharacters"):
        for key, value in dictionary(name).items():
            if key != value:
                found.setdefault(value, set()).add(key)
    return {value: frozenset(keys) for value, keys in found.items()}


_WRITES = (
    "(?<=[名编专原巨拙所土昭卓遗])著|(?<=(?<!翻)译)著|(?<=(?<![彰凸突])显)著"
    "|(?<=(?<![讨争辩谈议评])论)著"
    "|著(?=[名作述称录有《]|书立)"
    "|(?<![\u4e00-\u9fff])著(?![\u4e00-\u9fff])"
)
"""Where 著 is the verb or noun of writing, or "outstanding", in simplified characters.

Everywhere else traditional text writes 著 for what simplified text writes 着.
"""


def shadow(text: str) -> str:
    """Return the text in simplified characters, always code point for code point.

    It is for reading and matching, not for showing: OpenCC's t2s (whose phrases are all as long
    as what they stand for), and 着 for 著 where it is no word of writing.
    """
    plain, _ = stage(("TSPhrases", "TSCharactersExt", "TSCharacters")).apply(text)
    return with_zhe(plain)


def with_zhe(simplified: str) -> str:
    """Return the text with 着 for 著 wherever it is no word of writing."""
    if "著" not in simplified:
        return simplified
    pieces = [part.replace("著", "着") for part in re.split(_WRITES, simplified)]
    return "著".join(pieces)
