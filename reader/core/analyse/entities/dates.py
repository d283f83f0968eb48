"""DATE: calendar, lunar and dynastic dates, ranges, festivals and relative days.

Read by a small grammar at each place where a date can begin; `moments` writes their ISO form.
All on the simplified shadow.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from reader.core.analyse.entities.calendar import calendar
from reader.core.analyse.entities.date_patterns import (
    BARE_DAY,
    CENTURY,
    CYCLE,
    DAYS,
    DECADE,
    DURATION_BEFORE,
    HAN,
    ISO,
    JOIN,
    LUNAR,
    MONTH,
    MONTHS,
    QUARTER,
    START,
    WEEKDAY,
    YEAR,
    YEARS,
)
from reader.core.analyse.entities.date_tail import month_of, rest_of_month, rest_of_year, word_at
from reader.core.analyse.entities.date_words import opened, weekday_of
from reader.core.analyse.entities.moments import Moment, Scribe
from reader.core.analyse.entities.numerals import plain, whole
from reader.core.analyse.entities.spans import Span

__all__ = ["find_dates"]


@cache
def _openers() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of the characters that open a date, and the words that do, by kind."""
    lists = calendar()
    words: dict[str, str] = {}
    words.update(dict.fromkeys(lists.limits, "dynasty"))
    words.update(dict.fromkeys(lists.eras, "era"))
    words.update(dict.fromkeys(lists.festivals, "festival"))
    words.update(dict.fromkeys(lists.relative, "relative"))
    return re.compile(f"[{''.join(sorted({w[0] for w in words}))}]|{START.pattern}"), words


def find_dates(text: str, published: str | None) -> list[Span]:
    """Return the DATE spans of the shadow, in order, without overlaps."""
    opening, words = _openers()
    scribe = Scribe(published)
    found: list[Span] = []
    position = 0
    for match in opening.finditer(text):
        start = match.start()
        if start < position:
            continue
        moment = _moment(text, start, words)
        if moment is None:
            continue
        moment = _extended(text, moment, words)
        position = moment.end
        inner: tuple[Span, ...] = ()
        if moment.ruler:
            inner = (Span(moment.start, moment.start + moment.ruler, "PERSON"),)
        found.append(
            Span(
                moment.start, moment.end, "DATE", 0.97,
                normalized=scribe.write(moment), rank=1, inner=inner,
            )
        )  # fmt: skip
    return found


def _extended(text: str, moment: Moment, words: dict[str, str]) -> Moment:
    """Join a range's end to its start."""
    join = JOIN.match(text, moment.end)
    if join is None or join.end() == len(text) or moment.until is not None or moment.closed:
        return moment
    later = _moment(text, join.end(), words)
    if later is None or later.start != join.end() or later.until is not None:
        return moment
    return replace(moment, end=later.end, until=later)


def _moment(text: str, start: int, words: dict[str, str]) -> Moment | None:
    """Read one date that begins at `start`."""
    character = text[start]
    if character in "0123456789":
        iso = ISO.match(text, start)
        if iso:
            year, month, day = int(iso[1]), int(iso[3]), int(iso[4])
            return Moment(start, iso.end(), year=year, month=month, day=day)
        years = YEARS.match(text, start)
        if years:
            first, last = (1, 2) if years[1] else (3, 4)
            later = Moment(years.start(last), years.end(), year=whole(years[last]))
            return Moment(start, years.end(), year=whole(years[first]), until=later)
        if text[start - 1 : start].isascii() and text[start - 1 : start].isalnum():
            return None
    if _numeral_before(text, start):
        return None
    return (
        _century(text, start)
        or _with_year(text, start)
        or opened(text, start, words)
        or _without_year(text, start)
    )


def _numeral_before(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    here = text[start]
    numeral = "0123456789０１２３４５６７８９." + HAN + "十百千万亿几数"
    return bool(before) and before in numeral and here in numeral


def _century(  # noqa: PLR0911 - one return a form
    text: str, start: int
) -> Moment | None:
    match = CENTURY.match(text, start)
    if match:
        number = whole(match[2])
        if number is None or number > 30:
            return None
        end = match.end()
        if match[3]:
            decade = whole(match[3][:-2])
            first = (number - 1) * 100 + (decade or 0)
            return Moment(start, end, year=first, until_year=first + 9, closed=True)
        if text[match.end(2) + 2 : match.end(2) + 3] in ("杯", "末") and match[4] is None:
            return None
        first = -100 * number if match[1] else (number - 1) * 100 + 1
        return Moment(start, end, year=first, until_year=first + 99, closed=True)
    for opener in ("上世纪", "上个世纪", "本世纪"):
        if text.startswith(opener, start):
            base = 2000 if opener == "本世纪" else 1900
            match = DECADE.match(text, start + len(opener))
            if match and match[2]:
                first = base + (whole(match[2]) or 0)
                return Moment(start, match.end(), year=first, until_year=first + 9, closed=True)
            end = start + len(opener)
            end += 1 if text[end : end + 1] in ("初", "末") else 0
            return Moment(start, end, year=base + 1, until_year=base + 100, closed=True)
    match = DECADE.match(text, start)
    if match:
        first = (whole(match[1]) or 0) if match[1] else 1900 + (whole(match[2]) or 0)
        return Moment(start, match.end(), year=first, until_year=first + 9, closed=True)
    return None


def _with_year(text: str, start: int) -> Moment | None:
    match = YEAR.match(text, start)
    if match is None:
        return None
    written = plain(next(group for group in match.groups() if group))
    before = written.startswith("前")
    year = whole(written.lstrip("前"))
    if year is None or (match[2] and text[start] not in "公西"):
        return None
    if before:
        year = 1 - year
    elif match[4]:
        year += 1900 if year >= 50 and year < 100 else 1911 if year >= 100 else 2000
    if not before and len(written) == 4 and not 1 <= year <= 2999:
        return None
    return rest_of_year(text, Moment(start, match.end(), year=year))


def _without_year(  # noqa: PLR0911 - one return a form
    text: str, start: int
) -> Moment | None:
    character = text[start]
    week = WEEKDAY.match(text, start)
    if week:
        return weekday_of(week)
    lunar = LUNAR.match(text, start)
    if lunar:
        year = word_at(text, lunar.end(), calendar().festivals)
        if year:
            return Moment(start, lunar.end() + len(year), festival=year, closed=True)
        month = MONTH.match(text, lunar.end())
        return rest_of_month(text, Moment(start, start, lunar=True), month) if month else None
    months = MONTHS.match(text, start)
    if months:
        later = Moment(months.start(2), months.end(), month=month_of(months[2]))
        return Moment(start, months.end(), month=month_of(months[1]), until=later)
    month = MONTH.match(text, start)
    if month and not (
        character in "元冬" and text[start + 2 : start + 3] not in ("初", "十", "廿")
    ):
        return rest_of_month(text, Moment(start, start), month)
    quarter = QUARTER.match(text, start)
    if quarter and not quarter[0].startswith("前"):
        number = whole(quarter[1] or quarter[3]) or 1
        return Moment(start, quarter.end(), months=(3 * number - 2, 3 * number), closed=True)
    if quarter:
        last = 3 * (whole(quarter[2]) or 1)
        return Moment(start, quarter.end(), months=(1, last), closed=True)
    if character in "0123456789０１２３４５６７８９":
        return _bare_day(text, start)
    cycle = CYCLE.match(text, start)
    return Moment(start, cycle.end(), dynasty="甲子", closed=True) if cycle else None


def _bare_day(text: str, start: int) -> Moment | None:
    days = DAYS.match(text, start)
    if days and days[0].endswith("日") and text[start - 1 : start] not in tuple("第近约共"):
        later = Moment(days.start(2), days.end(), day=whole(days[2]))
        return Moment(start, days.end(), day=whole(days[1]), until=later)
    day = BARE_DAY.match(text, start)
    if day is None or DURATION_BEFORE.search(text[max(0, start - 3) : start]):
        return None
    number = whole(day[0][:-1]) or 0
    if not 1 <= number <= 31:
        return None
    return Moment(start, day.end(), day=number)
