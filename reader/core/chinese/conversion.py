"""Simplified and traditional: the one door to OpenCC's data (opencc-python-reimplemented).

A converter gives the text and the map to it, so that a place is never lost. It works between
separators only, which line ends are: the paragraphs converted one by one are the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from reader.core.chinese.configurations import CONFIGURATIONS, NORMALISATION, Configuration
from reader.core.chinese.dictionaries import dictionary
from reader.core.chinese.matching import CharacterTable, unmoved
from reader.core.chinese.simplified import phrase_at, shadow, stage, with_zhe
from reader.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.core.alignment import Alignment
    from reader.core.article import Detection
    from reader.core.choices import Grade, Script

__all__ = [
    "CONFIGS",
    "Conversion",
    "converter",
    "converter_between",
    "phrase_at",
    "prepare",
    "prepare_shadow",
    "shadow",
]

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
    raise UsageError("there is no configuration %1: choose one of %2", config, ", ".join(CONFIGS))


def converter_between(
    detection: Detection, script: Script, grade: Grade
) -> Callable[[str], Conversion]:
    """Return the converter from a text as it was detected to the script that is asked for.

    `grade` is "opencc" (exactly OpenCC's result) or "best" (with what we know better).
    """
    configs = _road(detection, script)
    if not configs:
        return _unchanged
    if grade == "best" and script == "hans":
        return _to_simplified(configs)
    if grade == "best" and configs[0] in _FROM_SIMPLIFIED.values():
        return _to_traditional(configs[0])
    return _converter(configs)


def prepare(detection: Detection) -> Iterator[None]:
    """Load what converting a text needs, a table at a time, so that the first switch is quick.

    Only the way from simplified text needs more than a few milliseconds.
    """
    if detection.detected not in {"hans", "mixed"}:
        return
    from reader.core.chinese.traditional import TABLES  # noqa: PLC0415 - seldom needed

    for load in TABLES:
        load()
        yield
    for config in _FROM_SIMPLIFIED.values():
        _to_traditional(config)("他")
        yield


def prepare_shadow() -> Iterator[None]:
    """Load what `shadow` needs, a table at a time."""
    for name in ("TSPhrases", "TSCharactersExt", "TSCharacters"):
        dictionary(name)
        yield
    shadow("")


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
        alignment = unmoved(len(text))
        for step in steps:
            conversion = step(text)
            text, alignment = conversion.text, _joined(alignment, conversion.alignment)
        return Conversion(text, alignment)

    return convert


def _one(
    configuration: Configuration, choose: Callable[[str, str], str] | None = None
) -> Callable[[str], Conversion]:
    """Return the converter of a configuration; `choose` has a say in the first stage's result."""
    stages = tuple(map(stage, configuration.stages))
    divide = stage((configuration.words,)).part_at if configuration.words else None

    def convert(text: str) -> Conversion:
        if _COMPATIBILITY.search(text):
            text = text.translate(_normalisation())
        source, alignment = text, unmoved(len(text))
        for each in stages:
            border = None if divide is None else partial(_part, divide, source, alignment)
            text, step = each.apply(text, border)
            if choose is not None and each is stages[0]:
                text = choose(source, text)
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


@cache
def _to_traditional(config: str) -> Callable[[str], Conversion]:
    """Return a converter from simplified text that chooses forms by context."""
    from reader.core.chinese.traditional import choose_forms  # noqa: PLC0415 - seldom needed

    return _one(CONFIGURATIONS[config], choose_forms)


def _unchanged(text: str) -> Conversion:
    return Conversion(text, unmoved(len(text)))
