"""DATE: calendar, lunar and dynastic dates, ranges, festivals and relative days.

Read by a small grammar at each place where a date can begin. Normalised as
`moments.py` says. All on the simplified shadow.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from reader.core.analyse.entities.calendar import calendar
from reader.core.analyse.entities.moments import Moment, Scribe
from reader.core.analyse.entities.numerals import FIGURES, plain, whole
from reader.core.analyse.entities.spans import Span

__all__ = ["find_dates"]

_HAN = "〇○零一二三四五六七八九"
_YEAR = re.compile(
    rf"(?:公元|西元)?((?:前)?(?:{FIGURES}{{4}}|[一二][{_HAN}]{{3}}))年(?:度(?!假))?"
    rf"|(?:公元|西元)(前?[0-9０-９{_HAN}十百千]{{1,5}})年|(前{FIGURES}{{1,4}})年"
    rf"|(?<![0-9０-９.])({FIGURES}{{2,3}})年(?={FIGURES}{{1,2}}月)"
)
_ISO = re.compile(
    r"(?<![0-9./-])([12][0-9]{3})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12][0-9]|3[01])(?![0-9]|[./-][0-9])"
)
_YEARS = re.compile(rf"([12]{FIGURES}{{3}})\s?[-—–~～至到]\s?([12]{FIGURES}{{3}})年")
_CENTURY = re.compile(
    rf"(?:公元|西元)?(前?)((?:{FIGURES}|[{_HAN}十廿]){{1,3}})世纪((?:{FIGURES}|[{_HAN}十]){{1,3}}年代)?"
    r"([初末](?![步期级始]|中)期?|中叶|前期|中期|后期|上半叶|下半叶|前半叶|后半叶)?"
)
_DECADE = re.compile(
    rf"(?:([12]{FIGURES}{{2}}0|[一二][{_HAN}]{{2}}[〇○零])|({FIGURES}0|[二三四五六七八九]十))年代([初末中](?:期|叶)?)?"
)
_MONTH_NUMBER = rf"(1[0-2]|0?[1-9]|１[０-２]|[０]?[１-９]|十[一二]?|[{_HAN[3:]}]|元|正|腊|冬)"
_MONTH = re.compile(
    rf"(闰?){_MONTH_NUMBER}月(?:份)?(?!球|光|亮|饼|季|嫂|台|老|牙|色|薪|租|票|经|息|供|刊|报|考|测|结|影|街|天[^,，。、\s])"
)
_MONTHS = re.compile(rf"{_MONTH_NUMBER}[-—–~～至到]{_MONTH_NUMBER}月(?:份)?")
_DAY_NUMBER = rf"(3[01]|[12][0-9]|0?[1-9]|[１２３]?[０-９]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[{_HAN[3:]}])"
_DAY = re.compile(rf"{_DAY_NUMBER}[日号](?![内元本线楼])")
_DAYS = re.compile(rf"{_DAY_NUMBER}[日号]?[-—–~～至到]{_DAY_NUMBER}[日号](?![元本线楼])")
_LUNAR_DAY = re.compile(
    rf"初[{_HAN[3:]}十]|(?:二?十|廿|三十)[{_HAN[3:]}]?(?![月年日万千百个名位天多余])"
)
_BARE_DAY = re.compile(
    rf"(?<![0-9０-９.:：/年%％第近约共超逾每达满月-]){FIGURES}{{1,2}}日(?![内游元本夜]|[-—~至到]|电子|均|常|程)"
)
_DURATION_BEFORE = re.compile(
    r"(?:为期|历时|连续|长达|持续|仅用|提前|推迟|时隔|不到|超过|至少|最多|每隔)$"
)
_PART = re.compile(r"[初底末](?![步期级始])|[上中下]旬|(?:月)?(?:中|底|初)(?=[，。、,；])")
_OF_YEAR = re.compile(
    rf"(?:第?([一二三四1-4１-４])|前([二三两23]))季度?|(上半年|下半年)|前({FIGURES}{{1,2}}|[{_HAN}两十]{{1,2}})个月"
    r"|([春夏秋冬](?![季天日])|[春夏秋冬][季天])|([初底末])(?![步期级始])|(年?(?:初|底|末|中))(?=[，。、,；])"
)
_QUARTER = re.compile(
    r"第([一二三四1-4１-４])季度?(?!节目|[》」])|前([二三两23])季度|([一二三四])季度"
)
_WEEKDAY = re.compile(
    r"(?:(上+|下+|本|这)?个?)(?:周|星期|礼拜)([一二三四五六日天])(?![个次种体本刊报年而边家人名生期])"
)
_PRINTED = re.compile(rf"([昨今明])[天日]?[（(]\s*({FIGURES}{{1,2}})(?:日|号)?\s*[）)](?:日|天)?")
_ERA_YEAR = re.compile(rf"(元|末|[{_HAN}十廿卅百]{{1,4}}|{FIGURES}{{1,3}})年")
_RULER = re.compile(r"[汉魏晋隋唐宋辽金元明清][\u4e00-\u9fff]{1,2}[帝宗祖]$")
_CYCLE = re.compile(r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
_LUNAR = re.compile(r"(?:农历|夏历|旧历|阴历)")
_JOIN = re.compile(r"\s?(?:至|到|[-—–~～]{1,2})\s?")
_START = re.compile(
    rf"[0-9０-９{_HAN}十廿前闰元正腊冬公西甲乙丙丁戊己庚辛壬癸农夏旧阴上本这下周星礼第]"
)


@cache
def _openers() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of the characters that open a date, and the words that do, by kind."""
    lists = calendar()
    words: dict[str, str] = {}
    words.update(dict.fromkeys(lists.limits, "dynasty"))
    words.update(dict.fromkeys(lists.eras, "era"))
    words.update(dict.fromkeys(lists.festivals, "festival"))
    words.update(dict.fromkeys(lists.relative, "relative"))
    return re.compile(f"[{''.join(sorted({w[0] for w in words}))}]|{_START.pattern}"), words


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
        inner = ()
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
    join = _JOIN.match(text, moment.end)
    if join is None or moment.until is not None or moment.closed:
        return moment
    later = _moment(text, join.end(), words)
    if later is None or later.start != join.end() or later.until is not None:
        return moment
    return replace(moment, end=later.end, until=later)


def _moment(text: str, start: int, words: dict[str, str]) -> Moment | None:
    """Read one date that begins at `start`."""
    character = text[start]
    if character in "0123456789":
        iso = _ISO.match(text, start)
        if iso:
            year, month, day = int(iso[1]), int(iso[3]), int(iso[4])
            return Moment(start, iso.end(), year=year, month=month, day=day)
        years = _YEARS.match(text, start)
        if years:
            later = Moment(years.start(2), years.end(), year=whole(years[2]))
            return Moment(start, years.end(), year=whole(years[1]), until=later)
        if text[start - 1 : start].isascii() and text[start - 1 : start].isalnum():
            return None
    if _numeral_before(text, start):
        return None
    return (
        _century(text, start)
        or _with_year(text, start)
        or _opened(text, start, words)
        or _without_year(text, start)
    )


def _numeral_before(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    here = text[start]
    numeral = "0123456789０１２３４５６７８９." + _HAN + "十百千万亿几数"
    return bool(before) and before in numeral and here in numeral


def _century(text: str, start: int) -> Moment | None:
    match = _CENTURY.match(text, start)
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
            match = _DECADE.match(text, start + len(opener))
            if match and match[2]:
                first = base + (whole(match[2]) or 0)
                return Moment(start, match.end(), year=first, until_year=first + 9, closed=True)
            end = start + len(opener)
            end += 1 if text[end : end + 1] in ("初", "末") else 0
            return Moment(start, end, year=base + 1, until_year=base + 100, closed=True)
    match = _DECADE.match(text, start)
    if match:
        if match[1]:
            first = whole(match[1]) or 0
        else:
            first = 1900 + (whole(match[2]) or 0)
        return Moment(start, match.end(), year=first, until_year=first + 9, closed=True)
    return None


def _with_year(text: str, start: int) -> Moment | None:
    match = _YEAR.match(text, start)
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
    return _rest_of_year(text, Moment(start, match.end(), year=year))


def _rest_of_year(text: str, moment: Moment) -> Moment:
    """Read what may follow a year: a month, a quarter, a season, a festival, a half."""
    position = moment.end
    if text.startswith("的", position):
        return moment
    lunar = _LUNAR.match(text, position)
    if lunar:
        position = lunar.end()
    months = _MONTHS.match(text, position)
    if months:
        later = Moment(months.start(2), months.end(), month=_month_of(months[2]))
        return replace(moment, end=months.end(), month=_month_of(months[1]), until=later)
    month = _MONTH.match(text, position)
    if month:
        dated = replace(moment, lunar=moment.lunar or bool(lunar) or bool(month[1]))
        return _rest_of_month(text, dated, month)
    part = _OF_YEAR.match(text, position)
    if part:
        return _part_of_year(moment, part)
    name = _word(text, position, calendar().festivals)
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


def _rest_of_month(text: str, moment: Moment, month: re.Match[str]) -> Moment:
    number = _month_of(month[2])
    end = month.end()
    moment = replace(moment, end=end, month=number, lunar=moment.lunar or month[2] in "正腊冬")
    days = _DAYS.match(text, end)
    if days:
        later = Moment(days.start(2), days.end(), day=whole(days[2]))
        return replace(moment, end=days.end(), day=whole(days[1]), until=later)
    day = _DAY.match(text, end)
    if day:
        return replace(moment, end=day.end(), day=whole(day[1]))
    lunar = _LUNAR_DAY.match(text, end)
    if lunar:
        number = whole(lunar[0].replace("初", ""))
        return replace(moment, end=lunar.end(), day=number, lunar=True)
    part = _PART.match(text, end)
    if part:
        third = {"上": 1, "中": 2, "下": 3}.get(part[0][0], 0) if "旬" in part[0] else 0
        return replace(moment, end=part.end(), third=third, closed=True)
    return moment


def _month_of(written: str) -> int:
    return {"正": 1, "元": 1, "腊": 12, "冬": 11}.get(written) or whole(written) or 1


def _opened(text: str, start: int, words: dict[str, str]) -> Moment | None:
    """Read a date that a word opens: an era, a dynasty, a festival, a relative day."""
    printed = _PRINTED.match(text, start)
    if printed:
        return Moment(start, printed.end(), day=whole(printed[2]), closed=True)
    word = _word(text, start, words)
    if not word:
        return None
    end = start + len(word)
    kind = words[word]
    if kind == "era":
        return _era(text, start, word)
    if kind == "dynasty":
        era = _word(text, end, calendar().eras)
        if era:
            moment = _era(text, end, era, word)
            if moment:
                return replace(moment, start=start)
        if text[end : end + 1] in ("初", "末"):
            end += 1
        return Moment(start, end, dynasty=word, closed=True)
    if kind == "festival":
        return _festival(text, start, word)
    moment = Moment(start, end, relative=word)
    if word[-1] in "年" or word.endswith("年度"):
        moment = _rest_of_year(text, moment)
    elif word[-1] == "月":
        day = _DAY.match(text, end) or _LUNAR_DAY.match(text, end)
        part = _PART.match(text, end)
        if day:
            moment = replace(moment, end=day.end(), day=whole(day[0].strip("日号初")))
        elif part:
            moment = replace(moment, end=part.end())
    elif word in {"本周", "上周", "下周", "这周", "上星期", "下星期"}:
        week = _WEEKDAY.match(text, start)
        if week:
            return _weekday(week)
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
    year = _ERA_YEAR.match(text, end)
    if year is None:
        return None
    begin = start
    ruler = 0
    named = _RULER.search(text[max(0, start - 4) : start])
    if named and not dynasty:
        ruler = len(named[0])
        begin = start - ruler
        dynasty = named[0][0]
    table = calendar().eras[era]
    chosen = _dynasty(text, begin, era, dynasty)
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
    rest = _rest_of_year(text, moment)
    if chosen == "民国":
        return replace(rest, lunar=rest.lunar and not moment.lunar and rest.day is not None)
    return rest


def _dynasty(text: str, begin: int, era: str, named: str) -> str:
    table = calendar().eras[era]
    for name in table:
        if named and (name.startswith(named[:2]) or name.endswith(named[0])):
            return name
    preferred = calendar().prefer.get(era)
    return preferred if preferred in table else next(iter(table))


def _weekday(week: re.Match[str]) -> Moment:
    shift = {"上": -1, "下": 1}.get((week[1] or "")[:1], 0) * max(1, len(week[1] or ""))
    number = "一二三四五六日".find(week[2].replace("天", "日"))
    return Moment(week.start(), week.end(), weekday=(shift, number), closed=True)


def _without_year(text: str, start: int) -> Moment | None:
    character = text[start]
    week = _WEEKDAY.match(text, start)
    if week:
        return _weekday(week)
    lunar = _LUNAR.match(text, start)
    if lunar:
        year = _word(text, lunar.end(), calendar().festivals)
        if year:
            return Moment(start, lunar.end() + len(year), festival=year, closed=True)
        month = _MONTH.match(text, lunar.end())
        return _rest_of_month(text, Moment(start, start, lunar=True), month) if month else None
    months = _MONTHS.match(text, start)
    if months:
        later = Moment(months.start(2), months.end(), month=_month_of(months[2]))
        return Moment(start, months.end(), month=_month_of(months[1]), until=later)
    month = _MONTH.match(text, start)
    if month and not (
        character in "元冬" and text[start + 2 : start + 3] not in ("初", "十", "廿")
    ):
        return _rest_of_month(text, Moment(start, start), month)
    quarter = _QUARTER.match(text, start)
    if quarter and not quarter[0].startswith("前"):
        number = whole(quarter[1] or quarter[3]) or 1
        return Moment(start, quarter.end(), months=(3 * number - 2, 3 * number), closed=True)
    if quarter:
        last = 3 * (whole(quarter[2]) or 1)
        return Moment(start, quarter.end(), months=(1, last), closed=True)
    if character in "0123456789０１２３４５６７８９":
        return _bare_day(text, start)
    cycle = _CYCLE.match(text, start)
    return Moment(start, cycle.end(), dynasty="甲子", closed=True) if cycle else None


def _bare_day(text: str, start: int) -> Moment | None:
    days = _DAYS.match(text, start)
    if days and days[0].endswith("日") and text[start - 1 : start] not in tuple("第近约共"):
        later = Moment(days.start(2), days.end(), day=whole(days[2]))
        return Moment(start, days.end(), day=whole(days[1]), until=later)
    day = _BARE_DAY.match(text, start)
    if day is None or _DURATION_BEFORE.search(text[max(0, start - 3) : start]):
        return None
    number = whole(day[0][:-1]) or 0
    if not 1 <= number <= 31:
        return None
    return Moment(start, day.end(), day=number)


def _word(text: str, start: int, words: object) -> str:
    """Return the longest of `words` that stands at `start`, or nothing."""
    for length in range(8, 1, -1):
        word = text[start : start + length]
        if len(word) == length and word in words:  # type: ignore[operator]
            return word
    return ""
