"""Measure words and units: which stand behind a number, and which are part of another word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.counts import HAN
from reader.core.analyse.entities.lexicon import lexicon, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["is_fixed", "unit_end", "units"]

_PLAIN = "个位名条次家件项座辆台部本张只份年天岁元人斤吨米里口种"
"""Measures that stay measures before any word."""

_JOINED = {
    "分": "之子析布为别成工局店公会钟外手支",
    "点": "名击燃头滴缀评",
    "方": "面法式案针向位便",
    "年": "级代货夜糕",
    "天": "下地空气文河坛然",
    "人": "类民才工士员事生间大行",
    "车": "道间站辆位票轮型厂库展祸主",
    "船": "道间站辆位票轮型厂库展祸主",
    **dict.fromkeys("级期路线门层道面", "市工项目学口别线士路桥程业音部长"),
    **dict.fromkeys("种声", "市工项目学口别线士路桥程音部长"),
}
"""One-character measures that with these characters behind them are another word."""


@dataclass(frozen=True, slots=True)
class Units:
    """The lists of measures.txt; `adds` gives how many of a small unit a big one has."""

    names: frozenset[str]
    latin: tuple[str, ...]
    fixed: frozenset[str]
    adds: Mapping[tuple[str, str], int]


@cache
def units() -> Units:
    """Return the lists, read at the first call."""
    lists = rows("measures.txt")
    adds = {}
    for item in lists["adds"]:
        pair, _, factor = item.partition(":")
        big, _, small = pair.partition("=")
        adds[big, small] = int(factor)
    return Units(
        names=frozenset(lists["measure"]) | frozenset(lists["unit"]),
        latin=tuple(sorted(lists["latin"], key=len, reverse=True)),
        fixed=frozenset(lists["fixed"]),
        adds=adds,
    )


def unit_end(text: str, start: int, end: int) -> int | None:
    """Return where the unit behind the number `[start, end)` ends, or None without one."""
    space = 1 if text[end : end + 1] == " " else 0
    if text[end + space : end + space + 1] in _latin_starts() and text[end - 1].isascii():
        for unit in units().latin:
            close = end + space + len(unit)
            after = text[close : close + 1]
            if text.startswith(unit, end + space) and not (after.isascii() and after.isalpha()):
                return close
    names = units().names
    for length in range(6, 0, -1):
        unit = text[end : end + length]
        if len(unit) < length or unit not in names:
            continue
        if length == 1 and _is_doubtful(text, start, end, unit):
            continue
        close = end + length
        if text[close : close + 3] in ("(次)", "（次）"):
            return close + 3
        if unit == "个" and text.startswith("半", close):
            month = close + 2 if text.startswith("月", close + 1) else None
            return month or unit_end(text, start, close + 1) or close
        return close
    return None


@cache
def _latin_starts() -> frozenset[str]:
    return frozenset(unit[0] for unit in units().latin)


def _is_doubtful(  # noqa: C901, PLR0911 - one return a reason
    text: str, start: int, end: int, unit: str
) -> bool:
    """Whether the one-character measure is rather part of the word that follows."""
    number, after = text[start:end], text[end + 1 : end + 2]
    if number == "十" and unit not in "人天年日个名位条次里分":
        return True
    if number in {"万", "百", "千", "亿"} or unit == "月":
        return True
    if number in {"一", "二", "三", "四"} and unit in "类级等代期班":
        return True
    if number == "一" and unit == "步" and text[start - 1 : start] in ("进", "下"):
        return True
    if number == "半" and unit in "手头口眼脚拳把刀枪行道路层团面":
        return True
    if unit == "起" and len(number) < 2 and number not in "一两0123456789":
        return True
    if unit == "个" and after in ("亿", "万"):
        return True
    if unit == "年" and text[start - 1 : start] in ("宗", "祖", "帝") and number[0] in HAN:
        return True  # the year of a ruler
    if unit == "日" and number == "一" and after in ("报", "本", "元"):
        return True
    if after and unit not in _PLAIN and lexicon().words.get(unit + after, (0.0, ""))[1] == "n":
        return True
    return bool(after) and after in _JOINED.get(unit, "")


def is_fixed(text: str, start: int, end: int) -> bool:
    """Whether an amount is part of a fixed word or an idiom that covers its number."""
    if text[start] not in HAN + "几数半":
        return False
    fixed, idioms = units().fixed, lexicon().idioms
    for length in range(2, 9):
        word = text[start : start + length]
        if len(word) == length and word in fixed and start + length >= end:
            return True
        for first in range(max(0, start - length + 1), start + 1):
            if length > 2 and text[first : first + length] in idioms:
                return True
    return False
