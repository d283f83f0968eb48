"""A syllable of pinyin in other dress: tone numbers, no tones, Wade-Giles, Gwoyeu Romatzyh.

Wade-Giles: the table in H. A. Giles' dictionary as it is used today, tones as numbers, ü and ê
written. Gwoyeu Romatzyh: the spelling rules of 1928 (tones are spelt, the neutral one has a dot
before it). What is no syllable comes back as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reader.core.chinese.tones import NEUTRAL, split_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["DRESSES", "gwoyeu", "numbered", "toneless_letters", "wade_giles"]

_INITIAL = re.compile(r"zh|ch|sh|[bpmfdtnlgkhjqxrzcs]|")


def numbered(syllable: str) -> str:
    """Return a syllable with the number of its tone behind it, 5 for the neutral one."""
    letters, tone = split_tone(syllable)
    return f"{letters}{tone}"


def toneless_letters(syllable: str) -> str:
    """Return a syllable without its tone."""
    return split_tone(syllable)[0]


@lru_cache(maxsize=4096)
def _parts(letters: str) -> tuple[str, str] | None:
    """Return initial and final, the final as it sounds: ü after j q x, i and u in yi and wu.

    The vowel of zhi, zi is written "-". None for what has no vowel (m, ng, hng).
    """
    if letters.startswith("y"):
        rest = letters[1:]
        if rest.startswith("u"):
            return "", "ü" + rest[1:]
        whole = rest if rest.startswith("i") else f"i{rest}"
        return "", {"iong": "iong", "iou": "iou"}.get(whole, whole)
    if letters.startswith("w"):
        rest = letters[1:]
        return "", rest if rest.startswith("u") else f"u{rest}"
    found = _INITIAL.match(letters)
    initial = found[0] if found else ""
    final = letters[len(initial) :]
    if not final or not set(final) & set("aeiouüê"):
        return None
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "ü" + final[1:]
    if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
        final = "-"
    full = {"iu": "iou", "ui": "uei", "un": "uen"}
    return initial, full.get(final, final) if initial else final


_WADE_INITIALS: Final = {
    "b": "p", "p": "p'", "d": "t", "t": "t'", "g": "k", "k": "k'", "j": "ch", "q": "ch'",
    "x": "hs", "zh": "ch", "ch": "ch'", "r": "j", "z": "ts", "c": "ts'",
}  # fmt: skip
_WADE_FINALS: Final = {
    "e": "ê", "en": "ên", "eng": "êng", "er": "êrh", "ong": "ung", "ê": "eh",
    "ie": "ieh", "ian": "ien", "iou": "iu", "iong": "iung", "uei": "ui", "uen": "un", "uo": "o",
    "ueng": "uêng", "üe": "üeh",
}  # fmt: skip
_WADE_ALONE: Final = {
    "i": "i", "in": "yin", "ing": "ying", "ie": "yeh", "ian": "yen", "iou": "yu", "iong": "yung",
    "u": "wu", "uo": "wo", "uei": "wei", "uen": "wên", "ueng": "wêng", "ü": "yü", "üe": "yüeh",
    "üan": "yüan", "ün": "yün", "e": "o",
}  # fmt: skip


@lru_cache(maxsize=4096)
def wade_giles(syllable: str) -> str:
    """Return a syllable of pinyin in Wade-Giles, its tone as a number."""
    letters, tone = split_tone(syllable)
    number = "" if tone == NEUTRAL else str(tone)
    parts = _parts(letters)
    if parts is None:
        return letters + number
    initial, final = parts
    if not initial:
        glide = {"i": "y", "u": "w"}.get(final[:1], "")
        alone = glide + final[1:] if glide else _WADE_FINALS.get(final, final)
        return _WADE_ALONE.get(final, alone) + number
    if final == "-":
        buzz = {"z": "tzŭ", "c": "tz'ŭ", "s": "ssŭ"}.get(initial)
        return (buzz or f"{_WADE_INITIALS.get(initial, initial)}ih") + number
    spelt = _WADE_FINALS.get(final, final)
    if final == "e" and initial in ("g", "k", "h"):
        spelt = "o"
    elif final == "uo" and initial in ("g", "k", "h", "sh"):
        spelt = "uo"
    elif final == "uei" and initial in ("g", "k"):
        spelt = "uei"
    return _WADE_INITIALS.get(initial, initial) + spelt + number


_GWOYEU_INITIALS: Final = {
    "zh": "j", "ch": "ch", "sh": "sh", "j": "j", "q": "ch", "x": "sh", "z": "tz", "c": "ts",
}  # fmt: skip
_GWOYEU_FINALS: Final = {
    "-": "y", "ao": "au", "iao": "iau", "er": "el", "ü": "iu", "üe": "iue", "üan": "iuan",
    "ün": "iun",
}  # fmt: skip
_THIRD: Final = {
    "ai": "ae", "au": "ao", "ia": "ea", "iau": "eau", "iou": "eou", "ian": "ean", "iang": "eang",
    "iong": "eong", "iai": "eai", "ie": "iee", "io": "eo", "ua": "oa", "uo": "uoo", "uai": "oai",
    "uei": "oei", "uan": "oan", "uen": "oen", "uang": "oang", "ueng": "oeng", "iu": "eu",
    "iue": "eue", "iuan": "euan", "iun": "eun",
}  # fmt: skip


@lru_cache(maxsize=4096)
def gwoyeu(syllable: str) -> str:
    """Return a syllable of pinyin in Gwoyeu Romatzyh."""
    letters, tone = split_tone(syllable)
    parts = _parts(letters)
    if parts is None:
        return letters
    initial = _GWOYEU_INITIALS.get(parts[0], parts[0])
    final = _GWOYEU_FINALS.get(parts[1], parts[1])
    if initial in ("m", "n", "l", "r"):
        spelt = f"h{final}" if tone == 1 else _toned(final, 1 if tone == 2 else tone)
    else:
        spelt = _toned(final, tone)
    if not initial and tone in (3, 4):
        spelt = _begun(final, spelt)
    return f".{initial}{spelt}" if tone == NEUTRAL else initial + spelt


def _toned(final: str, tone: int) -> str:
    if tone == 2:
        return _second(final)
    if tone == 3:
        return _THIRD.get(final) or re.sub("[aeiouy]", lambda v: v[0] * 2, final, count=1)
    if tone == 4:
        return _fourth(final)
    return final


def _second(final: str) -> str:
    if final.startswith("iu"):
        return f"yu{final[2:]}"
    if final in ("i", "u"):
        return {"i": "yi", "u": "wu"}[final]
    if final.startswith("i"):
        return f"y{final[1:]}"
    if final.startswith("u"):
        return f"w{final[1:]}"
    if final == "el":
        return "erl"
    vowels = re.match("[aeiouyê]+", final)
    end = vowels.end() if vowels else 0
    return f"{final[:end]}r{final[end:]}"


def _fourth(final: str) -> str:
    if final.endswith("ng"):
        return f"{final[:-1]}q"
    if final.endswith(("n", "l")):
        return final + final[-1]
    if final in ("i", "u", "iu") or final[-1] not in "iu":
        return f"{final}h"
    return final[:-1] + {"i": "y", "u": "w"}[final[-1]]


def _begun(final: str, spelt: str) -> str:
    """Return a syllable without initial: y or w stands before or for its first vowel."""
    if final[0] not in "iu":
        return spelt
    glide = "w" if final.startswith("u") else "y"
    if spelt[0] in "eo":  # the third tone has changed the vowel itself
        return glide + spelt
    if final.startswith("iu"):
        return glide + spelt[1:]
    return glide + (spelt if final in ("i", "in", "ing", "u") else spelt[1:])


DRESSES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "marks": str,
        "numbers": numbered,
        "none": toneless_letters,
        "wade-giles": wade_giles,
        "gwoyeu": gwoyeu,
    }
)
"""The styles of `Choices.pinyin_style`: each writes one syllable of pinyin."""
