"""What may follow a year or a month in a date: the parts that all kinds of dates share."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.core.analyse.entities.calendar import calendar
from reader.core.analyse.entities.date_patterns import (
    DAY,
    DAYS,
    LUNAR,
    LUNAR_DAY,
    MONTH,
    MONTHS,
    OF_YEAR,
    PART,
)
from reader.core.analyse.entities.moments import Moment
from reader.core.analyse.entities.numerals import whole

__all__ = ["month_of", "rest_of_month", "rest_of_year", "word_at"]


def rest_of_year(text: str, moment: Moment) -> Moment:
    """Read what may follow a year: a month, a quarter, a season, a festival, a half."""
    position = moment.end
    if text.startswith("的", position):
        return moment
    lunar = LUNAR.match(text, position)
    if lunar:
        position = lunar.end()
    months = MONTHS.match(text, position)
    if months:
        later = Moment(months.start(2), months.end(), month=month_of(months[2]))
        return replace(moment, end=months.end(), month=month_of(months[1]), until=later)
    month = MONTH.match(text, position)
    if month:
        dated = replace(moment, lunar=moment.lunar or bool(lunar) or bool(month[1]))
        return rest_of_month(text, dated, month)
    part = OF_YEAR.match(text, position)
    if part:
        return _part_of_year(moment, part)
    name = word_at(text, position, calendar().festivals)
    if name:
        return replace(moment, end=position + len(name), festival=name)
    cycle = re.compile(r"[（(][甲乙丙丁戊己庚辛壬癸].年[)）]").match(text, position)
    return replace(moment, end=cycle.end()) if cycle else moment


def _part_of_year(moment: Moment, part: re.Match[str]) -> Moment:
    moment = replace(moment, end=part.end(), closed=True)
    if part[1]:
        quarter = whole(part[1]) or 1
        return replace(moment, months=(3 * quarter - 2, 3 * quarter))
    if part[2]:
        return replace(moment, months=(1, 3 * (whole(part[2]) or 1)))
    if part[3]:
        return replace(moment, months=(1, 6) if part[3][0] == "上" else (7, 12))
    if part[4]:
        return replace(moment, months=(1, whole(part[4]) or 1))
    return moment


def rest_of_month(text: str, moment: Moment, month: re.Match[str]) -> Moment:
    """Read what may follow a month: days, a lunar day, a third; `month` is its match."""
    named = month_of(month[2])
    end = month.end()
    moment = replace(moment, end=end, month=named, lunar=moment.lunar or month[2] in "正腊冬")
    days = DAYS.match(text, end)
    if days:
        later = Moment(days.start(2), days.end(), day=whole(days[2]))
        return replace(moment, end=days.end(), day=whole(days[1]), until=later)
    day = DAY.match(text, end)
    if day:
        return replace(moment, end=day.end(), day=whole(day[1]))
    lunar = LUNAR_DAY.match(text, end)
    if lunar:
        number = whole(lunar[0].replace("初", ""))
        return replace(moment, end=lunar.end(), day=number, lunar=True)
    part = PART.match(text, end)
    if part:
        third = {"上": 1, "中": 2, "下": 3}.get(part[0][0], 0) if "旬" in part[0] else 0
        return replace(moment, end=part.end(), third=third, closed=True)
    return moment


def month_of(written: str) -> int:
    """Return the number of a month as written (正 1, 冬 11, 臘 12)."""
    return {"正": 1, "元": 1, "腊": 12, "冬": 11}.get(written) or whole(written) or 1


def word_at(text: str, start: int, words: object) -> str:
    """Return the longest of `words` that stands at `start`, or nothing."""
    for length in range(8, 1, -1):
        word = text[start : start + length]
        if len(word) == length and word in words:  # type: ignore[operator]
            return word
    return ""
