"""What stands before an entry of a list: bullets, and numbers in the ways that lists count.

Names are those of CSS Counter Styles 3, of HTML's attribute `type`, and of WordprocessingML's
`w:numFmt` (ISO/IEC 29500-1, 17.18.59).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["bullet", "counted"]

_DIGITS = "〇一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_CIRCLED = "".join(map(chr, range(ord("①"), ord("⑳") + 1)))
_SIGNS = {
    "cjk-heavenly-stem": "甲乙丙丁戊己庚辛壬癸",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "cjk-earthly-branch": "子丑寅卯辰巳午未申酉戌亥",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "decimalEnclosedCircle": _CIRCLED,
    "decimalEnclosedCircleChinese": _CIRCLED,
}
_CHINESE = (
    "cjk-decimal cjk-ideographic simp-chinese-informal trad-chinese-informal "
    "simp-chinese-formal trad-chinese-formal japanese-informal "
    "chineseCounting chineseCountingThousand taiwaneseCounting taiwaneseCountingThousand "
    "ideographDigital japaneseCounting chineseLegalSimplified ideographLegalTraditional"
).split()
_MOST = 9999
_BULLETS = "•◦▪"


def bullet(level: int) -> str:
    """Return the bullet of a list, `level` from 1."""
    return _BULLETS[min(max(level, 1), len(_BULLETS)) - 1]


def counted(number: int, style: str) -> str:
    """Return a number from 1 as a list of this style writes it, without what follows it."""
    if not 1 <= number <= _MOST:
        return str(number)
    written = _WAYS.get(style)
    if written is not None:
        return written(number)
    signs = _SIGNS.get(style, "")
    return signs[number - 1] if number <= len(signs) else str(number)


def _letters(number: int) -> str:
    made = ""
    while number:
        number, rest = divmod(number - 1, 26)
        made = chr(ord("a") + rest) + made
    return made


def _roman(number: int) -> str:
    made = ""
    for value, sign in _ROMAN:
        while number >= value:
            made += sign
            number -= value
    return made


def _chinese(number: int) -> str:
    """Return 1 to 9999 in words: 十二, 一百零五, 二千."""
    made, waits = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if not digit:
            waits = bool(made)
            continue
        is_ten = place == 1 and digit == 1 and not made
        made += ("零" if waits else "") + ("" if is_ten else _DIGITS[digit]) + _UNITS[place]
        waits = False
    return made


_WAYS: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(_CHINESE, _chinese),
    **dict.fromkeys(("a", "lower-alpha", "lower-latin", "lowerLetter"), _letters),
    **dict.fromkeys(
        ("A", "upper-alpha", "upper-latin", "upperLetter"), lambda n: _letters(n).upper()
    ),
    **dict.fromkeys(("i", "lower-roman", "lowerRoman"), lambda n: _roman(n).lower()),
    **dict.fromkeys(("I", "upper-roman", "upperRoman"), _roman),
}
