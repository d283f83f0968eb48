"""Dates that a word opens: eras, dynasties, festivals, weekdays, relative days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.analyse.entities.calendar import calendar
from reader.core.analyse.entities.date_patterns import (
    DAY,
    ERA_YEAR,
    LUNAR_DAY,
    PART,
    PRINTED,
    RULER,
    WEEKDAY,
)
from reader.core.analyse.entities.date_tail import rest_of_year, word_at
from reader.core.analyse.entities.moments import Moment
from reader.core.analyse.entities.numerals import whole

if TYPE_CHECKING:
    import re

__all__ = ["opened", "weekday_of"]


def opened(text: str, start: int, words: dict[str, str]) -> Moment | None:
    """Read a date that a word opens: an era, a dynasty, a festival, a relative day."""
    printed = PRINTED.match(text, start)
    if printed:
        return Moment(start, printed.end(), day=whole(printed[2]), closed=True)
    word = word_at(text, start, words)
    if not word:
        return None
    end = start + len(word)
    kind = words[word]
    if kind == "era":
        return _era(text, start, word)
    if kind == "dynasty":
        return _in_dynasty(text, start, word)
    if kind == "festival":
        return _festival(text, start, word)
    return _relative(text, Moment(start, end, relative=word), word)


def _in_dynasty(text: str, start: int, dynasty: str) -> Moment:
    end = start + len(dynasty)
    era = word_at(text, end, calendar().eras)
    moment = _era(text, end, era, dynasty) if era else None
    if moment is not None:
        return replace(moment, start=start)
    end += 1 if text[end : end + 1] in ("初", "末") else 0
    return Moment(start, end, dynasty=dynasty, closed=True)


def _relative(text: str, moment: Moment, word: str) -> Moment:
    """Read what follows 去年, 本月, 上周."""
    end = moment.end
    if word.endswith(("年", "年度")):
        return rest_of_year(text, moment)
    if word[-1] == "月":
        day = DAY.match(text, end) or LUNAR_DAY.match(text, end)
        part = PART.match(text, end)
        if day:
            return replace(moment, end=day.end(), day=whole(day[0].strip("日号初")))
        return replace(moment, end=part.end()) if part else moment
    if word in {"本周", "上周", "下周", "这周", "上星期", "下星期"}:
        week = WEEKDAY.match(text, moment.start)
        return weekday_of(week) if week else moment
    return moment


def _festival(text: str, start: int, word: str) -> Moment | None:
    end = start + len(word)
    if word == "除夕夜" and text[end : end + 1] in ("里", "晚"):
        word, end = "除夕", end - 1
    after = text[end : end + 2]
    quoted = text[start - 1 : start] in ("“", "「", "‘")
    if word in {"五一", "六一", "七一", "八一", "十一", "国庆", "双十", "圣诞"}:
        plain_before = text[start - 1 : start] not in tuple("零一二三四五六七八九十百千万第")
        follows = after[:1] in tuple("前后期假长黄当小，。、”」’") or after == "节前"
        if not plain_before or not (quoted or follows):
            return None
        if word == "十一" and not quoted and after[:1] not in ("假", "长", "黄", "期"):
            return None
    if word in {"清明", "小满", "大暑", "小暑", "白露"} and after[:1] in ("上", "县", "区", "大"):
        return None
    if text.startswith("黄金周", end):
        end += 3
        word = "黄金周"
    elif text.startswith(("假期", "长假"), end):
        end += 2
    return Moment(start, end, festival=word, closed=True)


def _era(text: str, start: int, era: str, dynasty: str = "") -> Moment | None:
    end = start + len(era)
    year = ERA_YEAR.match(text, end)
    if year is None:
        return _reign(text, start, era, dynasty)
    begin = start
    ruler = 0
    named = RULER.search(text[max(0, start - 4) : start])
    if named and not dynasty:
        ruler = len(named[0])
        begin = start - ruler
        dynasty = named[0][0]
    table = calendar().eras[era]
    chosen = _dynasty(era, dynasty)
    if not dynasty:
        for name in sorted(table, key=len, reverse=True):
            if text[max(0, begin - len(name)) : begin] == name:
                begin -= len(name)
                chosen = name
                break
    first = table[chosen] + (1 if table[chosen] < 0 else 0)
    if year[1] == "末":
        later = [y for names in calendar().eras.values() for d, y in names.items() if d == chosen]
        number = min((y for y in later if y > first), default=first + 1)
    else:
        number = first + (1 if year[1] == "元" else whole(year[1]) or 1) - 1
    lunar = chosen not in {"民国", "日本", "满洲国"} or (chosen == "日本" and number < 1873)
    moment = Moment(begin, year.end(), year=number, lunar=lunar, ruler=ruler)
    rest = rest_of_year(text, moment)
    if chosen == "民国":
        return replace(rest, lunar=rest.lunar and not moment.lunar and rest.day is not None)
    return rest


def _reign(text: str, start: int, era: str, dynasty: str) -> Moment | None:
    """Read the whole of an era: 开元年间."""
    end = start + len(era)
    if not text.startswith("年间", end):
        return None
    chosen = _dynasty(era, dynasty)
    first = calendar().eras[era][chosen]
    later = [y for names in calendar().eras.values() for d, y in names.items() if d == chosen]
    last = min((year for year in later if year > first), default=first + 1) - 1
    return Moment(start, end + 2, year=first, until_year=last, closed=True)


def _dynasty(era: str, named: str) -> str:
    table = calendar().eras[era]
    for name in table:
        if named and (name.startswith(named[:2]) or name.endswith(named[0])):
            return name
    preferred = calendar().prefer.get(era, "")
    return preferred if preferred in table else next(iter(table))


def weekday_of(week: re.Match[str]) -> Moment:
    """Return the day that a match of WEEKDAY names."""
    shift = {"上": -1, "下": 1}.get((week[1] or "")[:1], 0) * max(1, len(week[1] or ""))
    number = "一二三四五六日".find(week[2].replace("天", "日"))
    return Moment(week.start(), week.end(), weekday=(shift, number), closed=True)
