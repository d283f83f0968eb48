"""Numerals of Chinese text, in figures, Hanzi and the forms of cheques, to values.

All patterns are for the simplified shadow, full-width figures included.
"""

from __future__ import annotations

import re
from fractions import Fraction

__all__ = ["ANY", "DIGITS", "FIGURES", "HANZI", "plain", "value", "whole"]

FIGURES = r"[0-9０-９]"
DIGITS = rf"{FIGURES}{{1,16}}"
HANZI = "〇○零一二两俩三仨四五六七八九十廿卅百千万亿兆壹贰叁参肆伍陆柒捌玖拾佰仟萬億"
ANY = rf"0-9０-９{HANZI}几数半多余来"
"""The inside of a character class of what numbers are written with."""

_UNITS = {
    "〇": 0, "○": 0, "零": 0, "一": 1, "壹": 1, "二": 2, "贰": 2, "两": 2, "俩": 2, "三": 3,
    "叁": 3, "参": 3, "仨": 3, "四": 4, "肆": 4, "五": 5, "伍": 5, "六": 6, "陆": 6, "七": 7,
    "柒": 7, "八": 8, "捌": 8, "九": 9, "玖": 9,
}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_WIDE = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")
_TOKEN = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?|.", re.DOTALL)


def plain(text: str) -> str:
    """Return the text with full-width figures, points and signs made half-width."""
    return text.translate(_WIDE)


def whole(text: str) -> int | None:
    """Return the whole number that a numeral stands for, or None."""
    number = value(text)
    return number if isinstance(number, int) else None


def value(text: str) -> int | float | None:
    """Return the number that a numeral stands for, or None for what is none.

    Reads 1,650萬, 1萬2千, 三千五百, 三千五 (3500), 二〇二二, 廿三, 參拾, 十二點五, 4.5亿.
    """
    text = plain(text).replace("廿", "二十").replace("卅", "三十").replace(" ", "")
    if not text:
        return None
    if re.fullmatch(r"[0-9][0-9,]*(\.[0-9]+)?", text):
        return _tidy(Fraction(text.replace(",", "")))
    if "点" in text:
        head, _, tail = text.partition("点")
        match = re.fullmatch(rf"([{''.join(_UNITS)}]+)(.*)", tail)
        front = value(head)
        if match is None or front is None:
            return None
        digits = "".join(str(_UNITS[c]) for c in match[1])
        scale = 1
        for character in match[2]:
            scale *= _MYRIADS.get(character, 0) or _TENS.get(character, 0)
        return _tidy((Fraction(front) + Fraction(int(digits), 10 ** len(digits))) * scale)
    if len(text) > 1 and all(c in _UNITS for c in text):
        return int("".join(str(_UNITS[c]) for c in text))
    return _composed(text)


def _composed(text: str) -> int | float | None:
    """Read a numeral made of figures or digits with 十百千 and 万亿."""
    total = section = current = Fraction(0)
    scale = 1
    seen_zero = False
    for token in _TOKEN.findall(text):
        if token[0].isascii() and token[0].isdigit():
            current = Fraction(token.replace(",", ""))
            scale = 1
        elif token in _UNITS:
            seen_zero = _UNITS[token] == 0
            current = Fraction(_UNITS[token])
            if seen_zero:
                scale = 1
        elif token in _TENS:
            section += (current or 1) * _TENS[token]
            scale, current, seen_zero = _TENS[token], Fraction(0), False
        elif token in _MYRIADS:
            unit = _MYRIADS[token]
            section += current
            if total and total < unit:
                total = (total + section) * unit
            else:
                total += (section or 1) * unit
            section = current = Fraction(0)
            scale, seen_zero = unit, False
        else:
            return None
    spoken = current < 10 and scale >= 100 and not seen_zero and text[-1] not in "0123456789"
    if current and spoken:  # 三千五 is 3500, 两万五 is 25000
        current *= scale // 10
    return _tidy(total + section + current)


def _tidy(number: Fraction) -> int | float:
    return int(number) if number.denominator == 1 else float(number)
