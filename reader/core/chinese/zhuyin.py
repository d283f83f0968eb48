"""Pinyin with tone marks into zhuyin (bopomofo).

The table is that of the Ministry of Education, Taiwan; the neutral tone's dot stands before the
syllable, the other marks behind it, and the first tone is unmarked.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

__all__ = ["zhuyin"]

_TONES = {"\u0304": "", "\u0301": "ˊ", "\u030c": "ˇ", "\u0300": "ˋ"}

_INITIALS = {
    "zh": "ㄓ", "ch": "ㄔ", "sh": "ㄕ",
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ",
    "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "r": "ㄖ", "z": "ㄗ",
    "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip

_FINALS = {
    "": "", "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ",
    "ou": "ㄡ", "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ",
    "i": "ㄧ", "ia": "ㄧㄚ", "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ",
    "iu": "ㄧㄡ", "iou": "ㄧㄡ", "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ",
    "iong": "ㄩㄥ",
    "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uei": "ㄨㄟ",
    "uan": "ㄨㄢ", "un": "ㄨㄣ", "uen": "ㄨㄣ", "uang": "ㄨㄤ", "ong": "ㄨㄥ", "ueng": "ㄨㄥ",
    "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ",
}  # fmt: skip

_WHOLE = {
    "m": "ㄇ", "n": "ㄣ", "ng": "ㄫ", "hm": "ㄏㄇ", "hng": "ㄏㄫ", "r": "ㄦ",
    "yi": "ㄧ", "yin": "ㄧㄣ", "ying": "ㄧㄥ", "yong": "ㄩㄥ", "you": "ㄧㄡ",
    "yu": "ㄩ", "yue": "ㄩㄝ", "yuan": "ㄩㄢ", "yun": "ㄩㄣ", "wu": "ㄨ",
    "wen": "ㄨㄣ", "weng": "ㄨㄥ", "wong": "ㄨㄥ",
}  # fmt: skip

_BUZZING = frozenset(("zh", "ch", "sh", "r", "z", "c", "s"))


@lru_cache(maxsize=4096)
def zhuyin(pinyin: str) -> str:
    """Return one syllable in zhuyin; what is no syllable of pinyin comes back as it is.

    `pinyin` bears its tone as a mark and may spell ü as ü only; without a mark it is neutral.
    """
    bare, tone = _tone(pinyin.lower())
    letters = _letters(bare)
    if letters is None:
        return pinyin
    return f"˙{letters}" if tone is None else letters + tone


def _tone(pinyin: str) -> tuple[str, str | None]:
    """Split a syllable into its letters and the tone's mark; None is the neutral tone."""
    parts = normalize("NFD", pinyin)
    marks = [mark for mark in parts if mark in _TONES]
    bare = normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    return bare, _TONES[marks[0]] if marks else None


def _letters(bare: str) -> str | None:
    if bare in _WHOLE:
        return _WHOLE[bare]
    if bare[:1] in ("y", "w") and len(bare) > 1:
        glide = "i" if bare[0] == "y" else "u"
        return _FINALS.get(glide + bare[1:])
    initial = bare[:2] if bare[:2] in _INITIALS else bare[:1]
    if initial not in _INITIALS:
        return _FINALS.get(bare) or None
    final = bare[len(initial) :]
    if final == "i" and initial in _BUZZING:
        return _INITIALS[initial]
    if final[:1] == "u" and initial in ("j", "q", "x"):
        final = "ü" + final[1:]
    sound = _FINALS.get(final)
    return _INITIALS[initial] + sound if sound else None
