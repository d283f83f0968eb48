"""Which script a text is in: the characters that only one of the two has are counted.

The marker characters come from OpenCC's tables. A text is mixed only when neither side has four
in five of them, so that a few quoted or wrongly converted characters decide nothing.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from reader.core.article import Detection
from reader.core.chinese.conversion import shadow
from reader.core.chinese.dictionaries import alternatives, dictionary
from reader.core.chinese.han import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.article import VariantHint

__all__ = ["detect"]

_CLEAR = 0.8
_SAMPLE = 50_000
"""How much of a text is searched for regional words, in code points."""


def detect(text: str) -> Detection:
    """Return the script of a text, with a confidence in 0..1 and a hint at its region.

    `none` is a text without Hanzi, or with only such as both scripts share.
    """
    counts = Counter(text)
    simplified, traditional = (
        sum(counts[character] for character in markers if character in counts)
        for markers in _markers()
    )
    marked, fewer = simplified + traditional, min(simplified, traditional)
    if not marked and not any(map(is_hanzi, counts)):
        return Detection("none", 1.0)
    if not marked and shadow(text) != text:
        return Detection("hant", 0.6)  # 看著, where simplified text has 看着
    if not marked:
        return Detection("none", 0.5)
    share = 1 - fewer / marked
    if share < _CLEAR and (fewer > 1 or marked == 2):
        return Detection("mixed", 2 * (1 - share))
    sure = (marked - fewer + 1) / (marked + 2)
    if simplified > traditional:
        return Detection("hans", sure)
    return Detection("hant", sure, _variant(text, counts))


@cache
def _markers() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters that only simplified and only traditional text has."""
    to_traditional = alternatives("STCharacters")
    to_simplified = alternatives("TSCharacters")
    used_in_traditional = {form for forms in to_traditional.values() for form in forms}
    for name in ("TWVariants", "HKVariants"):
        used_in_traditional.update("".join(map("".join, alternatives(name).values())))
    used_in_simplified = {form for forms in to_simplified.values() for form in forms}
    used_in_simplified.update("".join(dictionary("TSPhrases").values()))
    return (
        frozenset(to_traditional) - used_in_traditional - frozenset(to_simplified),
        frozenset(to_simplified) - used_in_simplified - frozenset(to_traditional),
    )


def _variant(text: str, counts: Mapping[str, int]) -> VariantHint | None:
    """Guess the region of a traditional text; None when its signs are few or at odds."""
    taiwan, hongkong = (
        sum(counts[character] for character in forms if character in counts) for forms in _forms()
    )
    if hongkong >= 2 and hongkong > 3 * taiwan:
        return "hk"
    sample = text[:_SAMPLE]
    of_mainland, of_taiwan = (sum(map(sample.count, words)) for words in _words())
    if of_mainland >= 2 and of_mainland > 2 * of_taiwan:
        return "cn"
    if of_taiwan + taiwan >= 2 and of_taiwan >= of_mainland and taiwan >= 3 * hongkong:
        return "tw"
    return None


@cache
def _forms() -> tuple[frozenset[str], frozenset[str]]:
    """Return the forms of characters that are standard in Taiwan alone, in Hong Kong alone."""
    taiwan = dictionary("TWVariants")
    hongkong = dictionary("HKVariants")
    shared = {form for forms in alternatives("STCharacters").values() for form in forms[:1]}
    return (
        frozenset(taiwan.values()) - frozenset(hongkong.values()) - shared,
        frozenset(hongkong.values()) - frozenset(taiwan.values()) - shared - {"台"},
    )


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Return words of the mainland that Taiwan has others for, and those of Taiwan."""
    pairs = alternatives("TWPhrases").items()
    told = [(word, forms[0]) for word, forms in pairs if len(word) > 1 and word not in forms]
    mainland, taiwan = ({pair[side] for pair in told if len(pair[side]) > 1} for side in (0, 1))
    return frozenset(mainland - taiwan), frozenset(taiwan - mainland)
