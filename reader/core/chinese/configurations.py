"""OpenCC 1.4.2's sixteen configurations: which dictionaries a text goes through, in what order."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CONFIGURATIONS", "NORMALISATION", "Configuration"]

NORMALISATION = "CJK_Compatibility_Ideographs"
"""The dictionary that all configurations normalise a text with before all else."""


class Configuration(NamedTuple):
    """The stages of a conversion, each the names of its dictionaries, first come first served.

    `words` is the dictionary that divides a text before, so that no phrase of a stage reaches
    over a border; empty when the text is not divided.
    """

    stages: tuple[tuple[str, ...], ...]
    words: str = ""


_TO_TRADITIONAL = ("STPhrases", "STCharacters")
_TO_SIMPLIFIED = ("TSPhrases", "TSCharactersExt", "TSCharacters")
_TAIWAN = ("TWVariantsPhrases", "TWVariants")
_FROM_TAIWAN = ("TWVariantsRevPhrases", "TWVariantsRev")
_HONG_KONG = ("HKVariantsPhrases", "HKVariants")
_FROM_HONG_KONG = ("HKVariantsRevPhrases", "HKVariantsRev")

CONFIGURATIONS = {
    "hk2s": Configuration((_FROM_HONG_KONG, _TO_SIMPLIFIED), "TSPhrases"),
    "hk2sp": Configuration((("HKPhrasesRev", *_FROM_HONG_KONG), _TO_SIMPLIFIED), "TSPhrases"),
    "hk2t": Configuration((_FROM_HONG_KONG,)),
    "jp2t": Configuration((("JPShinjitaiPhrases", "JPShinjitaiCharacters"),)),
    "s2hk": Configuration((_TO_TRADITIONAL, _HONG_KONG), "STPhrases"),
    "s2hkp": Configuration((_TO_TRADITIONAL, ("HKPhrases", *_HONG_KONG)), "STPhrases"),
    "s2t": Configuration((_TO_TRADITIONAL,)),
    "s2tw": Configuration((_TO_TRADITIONAL, _TAIWAN), "STPhrases"),
    "s2twp": Configuration((_TO_TRADITIONAL, ("TWPhrases", *_TAIWAN)), "STPhrases"),
    "t2hk": Configuration((_HONG_KONG,)),
    "t2jp": Configuration((("JPShinjitaiCharactersRev",),)),
    "t2s": Configuration((_TO_SIMPLIFIED,)),
    "t2tw": Configuration((_TAIWAN,)),
    "tw2s": Configuration((_FROM_TAIWAN, _TO_SIMPLIFIED), "TSPhrases"),
    "tw2sp": Configuration((("TWPhrasesRev", *_FROM_TAIWAN), _TO_SIMPLIFIED), "TSPhrases"),
    "tw2t": Configuration((_FROM_TAIWAN,)),
}
"""By name; OpenCC's own, whose dictionaries are compared with these by the tests."""
