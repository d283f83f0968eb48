"""Simplified and traditional: the one door to OpenCC's data (opencc-python-reimplemented).

A converter gives the text and the map to it, so that a place is never lost. It works between
separators only, which line ends are: the paragraphs converted one by one are the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.core.alignment import Alignment
from reader.core.chinese.dictionaries import chain, dictionary
from reader.core.chinese.matching import Stage
from reader.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import Detection
    from reader.core.choices import Grade, Script

__all__ = ["CONFIGS", "Conversion", "converter", "converter_between", "phrase_at", "shadow"]

CONFIGS = (
    "hk2s", "hk2t", "s2hk", "s2t", "s2tw", "s2twp", "t2hk", "t2jp", "t2s", "t2tw", "tw2s",
    "tw2sp", "tw2t",
)  # fmt: skip
"""OpenCC's configurations that can be had by name."""

_LACKING = ("hk2sp", "jp2t", "s2hkp")
_OWN = {
    "hk2t": (("HKVariantsRevPhrases.txt", "HKVariantsRev.txt"),),
    "tw2t": (("TWVariantsRevPhrases.txt", "TWVariantsRev.txt"),),
    "t2jp": (("JPVariants.txt",),),
    "+phrases": (("TWPhrases.txt",),),
}
"""Compositions of the package's dictionaries that it has no configuration for.

They are those of OpenCC 1.1's tw2t, hk2t, t2jp; `+phrases` is Taiwan's vocabulary alone.
"""


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted text, and the map to it from the text that was given."""

    text: str
    alignment: Alignment


def converter(config: str) -> Callable[[str], Conversion]:
    """Return the converter of an OpenCC configuration, exactly as the package converts.

    Raises UsageError for a name that does not exist or is not built yet.
    """
    if config in CONFIGS:
        return _converter((config,))
    if config in _LACKING:
        message = f"the configuration {config} is not built yet"
    else:
        message = f"there is no configuration {config}: choose one of {', '.join(CONFIGS)}"
    raise UsageError(message)


def converter_between(
    detection: Detection, script: Script, grade: Grade
) -> Callable[[str], Conversion]:
    """Return the converter from a text as it was detected to the script that is asked for.

    `grade` is "opencc" (exactly OpenCC's result) or "best" (never worse than it).
    """
    configs = _road(detection, script)
    del grade  # both grades are OpenCC's result so far
    return _converter(configs) if configs else _unchanged


def _road(detection: Detection, script: Script) -> tuple[str, ...]:
    """Return the configurations that lead there, one after another; none when unchanged."""
    detected = detection.detected
    if script == "source":
        return ()
    if detected == "hant" or (detected == "mixed" and script == "hans"):
        hint = detection.variant_hint if detected == "hant" else None
        return _ROADS[hint or "cn"][script]
    return () if script == "hans" else (_FROM_SIMPLIFIED[script],)


_FROM_SIMPLIFIED = {"hant": "s2t", "tw": "s2tw", "twp": "s2twp", "hk": "s2hk"}
_ROADS: dict[str, dict[str, tuple[str, ...]]] = {
    "cn": {
        "hans": ("t2s",),
        "hant": (),
        "tw": ("t2tw",),
        "twp": ("t2tw", "+phrases"),
        "hk": ("t2hk",),
    },
    "tw": {
        "hans": ("tw2s",),
        "hant": ("tw2t",),
        "tw": (),
        "twp": ("+phrases",),
        "hk": ("tw2t", "t2hk"),
    },
    "hk": {
        "hans": ("hk2s",),
        "hant": ("hk2t",),
        "tw": ("hk2t", "t2tw"),
        "twp": ("hk2t", "t2tw", "+phrases"),
        "hk": (),
    },
}


@cache
def _converter(configs: tuple[str, ...]) -> Callable[[str], Conversion]:
    names = [stage for config in configs for stage in _OWN.get(config) or chain(config)]
    stages = tuple(_stage(stage) for stage in names)

    def convert(text: str) -> Conversion:
        alignment = Alignment(len(text))
        for stage in stages:
            text, step = stage.apply(text)
            if step.patches:
                alignment = alignment.then(step) if alignment.patches else step
        return Conversion(text, alignment)

    return convert


@cache
def _stage(names: tuple[str, ...]) -> Stage:
    return Stage(tuple(dictionary(name) for name in names))


def _unchanged(text: str) -> Conversion:
    return Conversion(text, Alignment(len(text)))


def phrase_at(simplified: str, at: int) -> tuple[int, int] | None:
    """Return `(start, end)` of the phrase that decides how a character becomes traditional.

    None when no phrase does and the character alone is looked up.
    """
    return _stage(("STPhrases.txt", "STCharacters.txt")).phrase_at(simplified, at)


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
    plain, _ = _stage(("TSPhrases.txt", "TSCharacters.txt")).apply(text)
    if "著" not in plain:
        return plain
    pieces = [part.replace("著", "着") for part in re.split(_WRITES, plain)]
    return "著".join(pieces)
