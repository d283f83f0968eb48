"""From what was read of a date to its ISO form; the rules of NORMALIZATION 1 to 10."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass, field, replace

from reader.core.analyse.entities.calendar import calendar, lunar_day, lunar_month, signed

__all__ = ["Moment", "Scribe"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as read: `[start, end)` in code points, and what was said.

    `months` is a run of months (a quarter, a half), `third` the third of a month, `weekday`
    weeks from now and day 0 to 6, `ruler` the length of a ruler's name at the start;
    `closed` dates begin no range.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    months: tuple[int, int] | None = None
    third: int = 0
    lunar: bool = False
    relative: str = ""
    festival: str = ""
    dynasty: str = ""
    weekday: tuple[int, int] | None = None
    until: Moment | None = field(default=None)
    until_year: int | None = None
    ruler: int = 0
    closed: bool = False


_YEARS = {
    "今年": 0, "本年": 0, "本年度": 0, "去年": -1, "旧年": -1, "上年": -1, "上年度": -1,
    "明年": 1, "来年": 1, "出年": 1, "前年": -2, "后年": 2, "大前年": -3, "去年底": -1,
    "今年底": 0, "明年底": 1, "年底": 0, "年初": 0, "年末": 0, "年中": 0, "今春": 0, "今夏": 0,
    "今秋": 0, "今冬": 0, "去春": -1, "去夏": -1, "去秋": -1, "去冬": -1, "明春": 1, "明夏": 1,
    "明秋": 1, "明冬": 1, "岁末": 0,
}  # fmt: skip
_TOLD = {"次年": 1, "翌年": 1, "同年": 0, "次年春": 1, "当年": 0}
_MONTHS = {"本月": 0, "上月": -1, "下月": 1, "上个月": -1, "下个月": 1, "这个月": 0,
           "月底": 0, "月初": 0, "月末": 0, "月中": 0}  # fmt: skip
_DAYS = {"今天": 0, "今日": 0, "今儿": 0, "昨天": -1, "昨日": -1, "昨儿": -1, "琴日": -1,
         "寻日": -1, "尽日": -1, "明天": 1, "明日": 1, "明儿": 1, "听日": 1, "前天": -2,
         "前日": -2, "后天": 2, "后日": 2, "大前天": -3, "大后天": 3, "即日": 0}  # fmt: skip


class Scribe:
    """Writes dates as ISO 8601; remembers the last full year told, in text order.

    `published` is the document's own date, ISO 8601: it gives missing years, and what 昨日 is.
    """

    def __init__(self, published: str | None) -> None:
        match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", published or "")
        self._year = int(match[1]) if match else None
        self._month = int(match[2]) if match and match[2] else None
        self._day: dt.date | None = None
        if match and match[3]:
            try:
                self._day = dt.date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                self._day = None
        self._told: int | None = None

    def write(self, moment: Moment) -> str | None:
        """Return the ISO form, or None where the calendar alone cannot tell."""
        settled = self._settled(moment)
        if settled is None:
            return None
        if settled.year is not None and not settled.dynasty:
            self._told = settled.year
        if settled.until is None:
            return self._one(settled)
        later = settled.until
        if later.relative and settled.year is not None and self._year is None:
            later = _after(settled, later)
        closing = self._settled(later)
        if closing is None:
            return None
        if closing.year is None:
            closing = replace(closing, year=settled.year)
        if closing.month is None:
            closing = replace(closing, month=settled.month)
        closing = replace(closing, lunar=settled.lunar)
        first, last = self._one(settled), self._one(closing)
        if first is None or last is None:
            return None
        return f"{first.split('/')[0]}/{last.split('/')[-1]}"

    def _settled(self, moment: Moment) -> Moment | None:
        """Resolve what is relative; None when nothing tells."""
        if moment.weekday is not None:
            if self._day is None:
                return None
            weeks, number = moment.weekday
            monday = self._day - dt.timedelta(days=self._day.weekday())
            return _on(moment, monday + dt.timedelta(days=7 * weeks + number))
        word = moment.relative
        if word:
            return self._resolved(moment, word)
        bare = moment.year is None and not moment.dynasty
        if bare and self._year is not None and not (moment.festival and not moment.month):
            moment = replace(moment, year=self._year)
            if moment.day and moment.month is None and moment.months is None:
                return (
                    replace(moment, month=self._month)
                    if self._month
                    else replace(moment, year=None)
                )
        elif bare and self._year is not None:
            moment = replace(moment, year=self._year)
        return moment

    def _resolved(  # noqa: PLR0911 - one return a kind of word
        self, moment: Moment, word: str
    ) -> Moment | None:
        if word in _TOLD:
            return replace(moment, year=self._told + _TOLD[word]) if self._told else None
        if self._year is None:
            return None
        if word in _YEARS:
            return replace(moment, year=self._year + _YEARS[word])
        if word in _MONTHS:
            if self._month is None:
                return None
            count = self._year * 12 + self._month - 1 + _MONTHS[word]
            return replace(moment, year=count // 12, month=count % 12 + 1)
        if word in _DAYS and self._day is not None:
            return _on(moment, self._day + dt.timedelta(days=_DAYS[word]))
        if word in {"上半年", "下半年"}:
            return replace(moment, year=self._year, months=(1, 6) if word[0] == "上" else (7, 12))
        return None

    def _one(self, moment: Moment) -> str | None:  # noqa: PLR0911 - one return a form
        if moment.dynasty:
            return calendar().limits.get(moment.dynasty) or None
        if moment.festival:
            return _festival(moment)
        if moment.lunar and moment.month:
            return _lunar(moment)
        year = moment.year
        if moment.until_year is not None and year is not None:
            last = moment.until_year
            if year < 0:
                return f"{signed(year + 1)}/{signed(last + 1)}"
            return f"{signed(year)}/{signed(last)}"
        head = "-" if year is None else signed(year)
        if moment.months:
            first, last = moment.months
            return f"{head}-{first:02d}/{head}-{last:02d}"
        if moment.month is None:
            if moment.day:
                return f"---{moment.day:02d}"
            return signed(year) if year is not None else None
        month = f"{head}-{moment.month:02d}"
        if moment.third:
            end = 31 if year is None else monthrange(max(1, year), moment.month)[1]
            first, last = ((1, 10), (11, 20), (21, end))[moment.third - 1]
            return f"{month}-{first:02d}/{month}-{last:02d}"
        return f"{month}-{moment.day:02d}" if moment.day else month


def _on(moment: Moment, day: dt.date) -> Moment:
    return replace(moment, year=day.year, month=day.month, day=day.day)


def _after(start: Moment, later: Moment) -> Moment:
    """Anchor a relative end of a range by its start's full year."""
    year = start.year or 0
    if later.month is not None and start.month is not None and later.month < start.month:
        year += 1
    return replace(later, relative="", year=year)


def _festival(moment: Moment) -> str | None:
    fixed = calendar().festivals.get(moment.festival, "")
    if not fixed:
        return None
    if moment.year is None:
        return fixed
    return f"{signed(moment.year)}-{fixed[2:]}"


def _lunar(moment: Moment) -> str | None:
    if moment.year is None or moment.month is None:
        return None
    if moment.day is None:
        return lunar_month(moment.year, moment.month)
    return lunar_day(moment.year, moment.month, moment.day)
