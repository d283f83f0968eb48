"""Dates of publication as pages write them, into ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

__all__ = ["find_date"]

_WIDE: Final = str.maketrans("０１２３４５６７８９：／－．", "0123456789:/-.")
_DIGITS: Final = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_TIME = (
    r"(?:[\sT　]*(?P<hour>\d{1,2})[:时時點点](?P<minute>\d{2})(?:[:分](?P<second>\d{2})秒?)?分?)?"
)
_FIGURES = (
    rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:年|[-/.])\s*(?P<month>\d{{1,2}})\s*(?:月|[-/.])\s*"
    rf"(?P<day>\d{{1,2}})(?!\d)\s*日?{_TIME}"
)
_MONTH = (
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:年\s*(?P<month>\d{1,2})\s*月|[-/](?P<other>\d{2})(?![\d/-])"
    r"|年(?!\s*\d))"
)
_HANZI = (
    r"(?P<year>[一二][〇零○一二三四五六七八九]{3})年(?P<month>[一二三四五六七八九十]{1,2})月"
    r"(?P<day>[一二三四五六七八九十]{1,3})日"
)


def find_date(text: str, *, whole: bool = False) -> str | None:
    """Return the first date in a text as ISO 8601, with the time when it is given, else None.

    A year, or a year and a month, alone stays so. With `whole`, nothing but the date may stand
    in the text.
    """
    narrow = text.translate(_WIDE).strip()
    for pattern in (_FIGURES, _HANZI, _MONTH):
        match = re.fullmatch(pattern, narrow) if whole else re.search(pattern, narrow)
        if match:
            return _iso(match)
    return None


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year = parts["year"].translate(_DIGITS)
    month = _number(parts.get("month") or parts.get("other"))
    day = _number(parts.get("day"))
    if month is None:
        return year
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year}-{month:02d}"
    try:
        written = date(int(year), month, day).isoformat()
    except ValueError:
        return None
    hour, minute, second = (_number(parts.get(name)) for name in ("hour", "minute", "second"))
    if hour is None or minute is None or hour > 23 or minute > 59:
        return written
    return f"{written}T{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")


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
