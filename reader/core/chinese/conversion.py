"""Simplified and traditional: the one door to OpenCC's data (opencc-python-reimplemented).

A converter gives the text and the map to it, so that a place is never lost. It works between
separators only, which line ends are: the paragraphs converted one by one are the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.core.alignment import Alignment, Patch
from reader.core.chinese.dictionaries import chain
from reader.core.chinese.simplified import phrase_at, shadow, stage, with_zhe
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

    `grade` is "opencc" (exactly OpenCC's result) or "best" (with what we know better).
    """
    configs = _road(detection, script)
    if not configs:
        return _unchanged
    if grade == "opencc":
        return _converter(configs)
    return _to_simplified(configs) if script == "hans" else _with_surnames(configs)


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
    names = [files for config in configs for files in _OWN.get(config) or chain(config)]
    stages = tuple(map(stage, names))

    def convert(text: str) -> Conversion:
        alignment = Alignment(len(text))
        for each in stages:
            text, step = each.apply(text)
            if step.patches:
                alignment = alignment.then(step) if alignment.patches else step
        return Conversion(text, alignment)

    return convert


@cache
def _to_simplified(configs: tuple[str, ...]) -> Callable[[str], Conversion]:
    """Return a converter that also writes 着 for the 著 that OpenCC leaves."""
    plain = _converter(configs)

    def convert(text: str) -> Conversion:
        conversion = plain(text)
        return Conversion(with_zhe(conversion.text), conversion.alignment)

    return convert


_AGE = "先生|女士|小姐|太太"
_RANK = "教授|博士|老[师師]|同[志学學]|氏"
_BEFORE = "(?:(?<![\\u4e00-\\u9fff])|(?<=[叫和与與跟请請]))"
_SURNAME = (
    f"{_BEFORE}(?:[余岳范郁钟谷姜](?={_AGE}|{_RANK})|于(?={_AGE}))|(?<=[^百]姓)[余岳范于郁钟谷姜]"
)
"""A surname by its title, or by 姓, whose character stands for other words too."""


@cache
def _with_surnames(configs: tuple[str, ...]) -> Callable[[str], Conversion]:
    """Return a converter that takes no surname for another word (岳先生 is not 嶽先生)."""
    plain = _converter(configs)
    pattern = re.compile(f"({_SURNAME})")

    def convert(text: str) -> Conversion:
        parts = pattern.split(text)
        if len(parts) == 1:
            return plain(text)
        pieces: list[str] = []
        patches: list[Patch] = []
        start = other_start = 0
        for number, part in enumerate(parts):
            if number % 2:
                piece = "鍾" if part == "钟" else part
            else:
                conversion = plain(part)
                piece = conversion.text
                patches += (_moved(p, start, other_start) for p in conversion.alignment.patches)
            pieces.append(piece)
            start, other_start = start + len(part), other_start + len(piece)
        return Conversion("".join(pieces), Alignment(len(text), tuple(patches)))

    return convert


def _moved(patch: Patch, by: int, other_by: int) -> Patch:
    start, end, other_start, other_end = patch
    return Patch(start + by, end + by, other_start + other_by, other_end + other_by)


def _unchanged(text: str) -> Conversion:
    return Conversion(text, Alignment(len(text)))
