"""Dates of publication as pages write them, into ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

__all__ = ["find_date"]

_WIDE: Final = str.maketrans("０１２３４５６７８９：／－．［］", "0123456789:/-.[]")
_DIGITS: Final = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_WEEKDAY = (
    r"(?:\s*[(（\[]?\s*(?:星期|周|週|禮拜|礼拜)\s*[一二三四五六日天]\s*[)）\]]?"
    r"|\s*[(（][一二三四五六日][)）])?"
)
_HALF = r"(?P<half>上午|下午|早上|晚上|凌晨|中午|傍晚|AM|PM|am|pm)?\s*"
_TIME = (
    rf"(?:(?:T|[\s　,，]*){_HALF}(?P<hour>\d{{1,2}})\s*[:时時點点]\s*(?P<minute>\d{{2}})"
    r"(?:\s*[:分]\s*(?P<second>\d{2})(?:\.\d+)?秒?)?分?(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_FIGURES = (
    rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:年|[-/.])\s*(?P<month>\d{{1,2}})\s*(?:月|[-/.])\s*"
    rf"(?P<day>\d{{1,2}})(?!\d)\s*[日号號]?\s*\]?{_WEEKDAY}{_TIME}"
)
_REPUBLIC = (
    rf"(?:中华|中華)?(?:民国|民國)\s*(?P<year>\d{{2,3}})\s*年\s*(?P<month>\d{{1,2}})\s*月\s*"
    rf"(?P<day>\d{{1,2}})\s*日?{_WEEKDAY}{_TIME}"
)
_SHORT = (
    rf"(?<![\d.-])(?P<year>\d\d)(?P<sign>[-/.])(?P<month>\d\d)(?P=sign)(?P<day>\d\d)(?!\d)"
    rf"{_WEEKDAY}{_TIME}"
)
_MONTH = (
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:年\s*(?P<month>\d{1,2})\s*月|[-/](?P<other>\d{2})(?![\d/-])"
    r"|年(?!\s*\d))"
)
_HANZI = (
    r"(?P<year>[一二][〇零○一二三四五六七八九]{3})年(?P<month>[一二三四五六七八九十]{1,2})月"
    rf"(?P<day>[一二三四五六七八九十]{{1,3}})日{_WEEKDAY}"
)
_LONG = (_FIGURES, _REPUBLIC, _HANZI)
_AFTERNOON = frozenset(("下午", "晚上", "傍晚", "PM", "pm"))
_THIS_CENTURY = 50
"""Years of two figures below this are of the 21st century."""


def find_date(text: str, *, whole: bool = False, short: bool = False) -> str | None:
    """Return the first date in a text as ISO 8601, with the time when it is given, else None.

    A year, or a year and a month, alone stays so. With `whole`, nothing but the date may stand
    in the text; with `short`, a year may have two figures.
    """
    narrow = text.translate(_WIDE).strip()
    if whole:
        narrow = re.sub(r"^[\[(（【]\s*(.*?)\s*[\])）】]$", r"\1", narrow)
    for pattern in (*_LONG, _SHORT, _MONTH) if short else (*_LONG, _MONTH):
        match = re.fullmatch(pattern, narrow) if whole else re.search(pattern, narrow)
        if match:
            return _iso(match)
    return None


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year = _year(match)
    month = _number(parts.get("month") or parts.get("other"))
    day = _number(parts.get("day"))
    if month is None:
        return str(year)
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year}-{month:02d}"
    try:
        written = date(year, month, day).isoformat()
    except ValueError:
        return None
    hour, minute, second = (_number(parts.get(name)) for name in ("hour", "minute", "second"))
    if hour is None or minute is None or hour > 23 or minute > 59:
        return written
    if parts.get("half") in _AFTERNOON and hour < 12:
        hour += 12
    return f"{written}T{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")


def _year(match: re.Match[str]) -> int:
    year = int(match["year"].translate(_DIGITS))
    if match.re.pattern == _REPUBLIC:
        return year + 1911
    if year < 100:
        return year + (2000 if year < _THIS_CENTURY else 1900)
    return year


def _number(text: str | None) -> int | None:
    """Return a number up to 39 in figures or Hanzi."""
    if not text:
        return None
    if text.isdigit() and text.isascii():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return int(text.translate(_DIGITS))
    return 10 * (int(tens.translate(_DIGITS)) if tens else 1) + int(
        ones.translate(_DIGITS) if ones else 0
    )
