"""Simplified and traditional: the one door to OpenCC's data (opencc-python-reimplemented).

A converter gives the text and the map to it, so that a place is never lost. It works between
separators only, which line ends are: the paragraphs converted one by one are the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from reader.core.alignment import Alignment, Patch
from reader.core.chinese.configurations import CONFIGURATIONS, NORMALISATION, Configuration
from reader.core.chinese.dictionaries import dictionary
from reader.core.chinese.matching import CharacterTable
from reader.core.chinese.simplified import phrase_at, shadow, stage, with_zhe
from reader.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.core.article import Detection
    from reader.core.choices import Grade, Script

__all__ = ["CONFIGS", "Conversion", "converter", "converter_between", "phrase_at", "shadow"]

CONFIGS = tuple(CONFIGURATIONS)
"""OpenCC's configurations that can be had by name."""

_PHRASES = "+phrases"
"""The name that the vocabulary of Taiwan alone has here, which is no configuration of OpenCC's."""

_COMPATIBILITY = re.compile("[\uf900-\ufaff\U0002f800-\U0002fa1f]")


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted text, and the map to it from the text that was given."""

    text: str
    alignment: Alignment


def converter(config: str) -> Callable[[str], Conversion]:
    """Return the converter of an OpenCC configuration, exactly as OpenCC 1.4.2 converts.

    Raises UsageError for a name that does not exist.
    """
    if config in CONFIGURATIONS:
        return _converter((config,))
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
        "twp": ("t2tw", _PHRASES),
        "hk": ("t2hk",),
    },
    "tw": {
        "hans": ("tw2s",),
        "hant": ("tw2t",),
        "tw": (),
        "twp": (_PHRASES,),
        "hk": ("tw2t", "t2hk"),
    },
    "hk": {
        "hans": ("hk2s",),
        "hant": ("hk2t",),
        "tw": ("hk2t", "t2tw"),
        "twp": ("hk2t", "t2tw", _PHRASES),
        "hk": (),
    },
}


@cache
def _converter(configs: tuple[str, ...]) -> Callable[[str], Conversion]:
    phrases = Configuration((("TWPhrases",),))
    steps = [_one(CONFIGURATIONS.get(config, phrases)) for config in configs]
    if len(steps) == 1:
        return steps[0]

    def convert(text: str) -> Conversion:
        alignment = Alignment(len(text))
        for step in steps:
            conversion = step(text)
            text, alignment = conversion.text, _joined(alignment, conversion.alignment)
        return Conversion(text, alignment)

    return convert


def _one(configuration: Configuration) -> Callable[[str], Conversion]:
    stages = tuple(map(stage, configuration.stages))
    divide = stage((configuration.words,)).part_at if configuration.words else None

    def convert(text: str) -> Conversion:
        if _COMPATIBILITY.search(text):
            text = text.translate(_normalisation())
        source, alignment = text, Alignment(len(text))
        for each in stages:
            border = None if divide is None else partial(_part, divide, source, alignment)
            text, step = each.apply(text, border)
            alignment = _joined(alignment, step)
        return Conversion(text, alignment)

    return convert


def _part(
    divide: Callable[[str, int], tuple[int, int]], source: str, alignment: Alignment, at: int
) -> tuple[int, int]:
    """Return the part of a text on its way that a place belongs to, as the source is divided."""
    start, end = divide(source, alignment.backward(at))
    return alignment.forward(start), alignment.forward(end)


def _joined(first: Alignment, second: Alignment) -> Alignment:
    if not second.patches:
        return first
    return first.then(second) if first.patches else second


@cache
def _normalisation() -> CharacterTable:
    return CharacterTable.of(dictionary(NORMALISATION))


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
