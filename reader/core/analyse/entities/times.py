"""TIME: the time of day, with figures or as a part of the day (NORMALIZATION 11, 12)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.calendar import calendar
from reader.core.analyse.entities.numerals import plain, whole
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["find_times"]

_HOUR = (
    r"(2[0-4]|1[0-9]|0?[0-9]|[２][０-４]|[１]?[０-９]|二?十[一二三四]?|[零一二两三四五六七八九])"
)
_MINUTE = (
    r"([0-5]?[0-9]|[０-５]?[０-９]|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])"
)
_CLOCK = re.compile(
    rf"{_HOUR}(?:点|时(?![候间期代尚刻段节空差]))(?:({_MINUTE}分(?!钟)|半|[一三]刻|{_MINUTE}(?![0-9多个项条点%万名人]))|(钟|整|正))?"
    r"((?<!分)[许多几](?![个人名项])|来钟)?(?![0-9])"
)
_COLON = re.compile(
    r"(?<![0-9:：/.])([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?:[:：][0-5][0-9])?(?![0-9:：])"
)
_JOIN = re.compile(r"[ 　]?(?:至|到|[-—–~～]{1,2})[ 　]?")
_BEFORE = re.compile(r"(?:[于在到至从自由日号天晚早、，。；：（(“「]|^|截至|预计|约)$")
_AFTER = re.compile(r"前|后|起|止|左右|许|开|出|发|举|正式|[，。、；）)]|$|至|到|抵|的|才|就|分")


@cache
def _parts() -> dict[str, str]:
    lists = calendar()
    kinds = dict.fromkeys(lists.before_noon, "am")
    kinds.update(dict.fromkeys(lists.after_noon, "pm"))
    kinds.update(dict.fromkeys(lists.noon, "noon"))
    kinds.update(dict.fromkeys(lists.standalone - kinds.keys(), ""))
    kinds.update(dict.fromkeys(lists.hours, "hour"))
    return kinds


@cache
def _opening() -> re.Pattern[str]:
    words = sorted(_parts(), key=len, reverse=True)
    firsts = "".join(sorted({word[0] for word in words}))
    return re.compile(rf"[{firsts}0-9０-９零一二两三四五六七八九十]")


def find_times(text: str, dates: Iterable[Span]) -> list[Span]:
    """Return the TIME spans of the shadow, in order; `dates` tell where a day was named."""
    ends = {span.end for span in dates}
    covered = {offset for span in dates for offset in range(span.start, span.end)}
    found: list[Span] = []
    position = 0
    for match in _opening().finditer(text):
        start = match.start()
        if start < position or start in covered:
            continue
        span = _time(text, start, after_date=start in ends)
        if span is not None and span.end - 1 not in covered:
            found.append(span)
            position = span.end
    return found


def _time(text: str, start: int, *, after_date: bool) -> Span | None:
    part, kind = _part(text, start)
    if kind == "hour":
        return Span(
            start, start + len(part), "TIME", 0.95, normalized=calendar().hours[part], rank=1
        )
    end = start + len(part)
    clock = _clock(text, end, needs_sign=not part and not after_date)
    if clock is None:
        alone = part in calendar().standalone or (after_date and part in {"晚", "早", "夜", "晨"})
        if not alone or _bound(text, start, end):
            return None
        return Span(start, end, "TIME", 0.9, rank=1)
    hour, minute, end = clock
    first = _written(part, kind, hour, minute)
    join = _JOIN.match(text, end)
    if join:
        part2, kind2 = _part(text, join.end())
        later = _clock(text, join.end() + len(part2), needs_sign=False)
        if later is not None:
            last = _written(part2 or part, kind2 or kind, later[0], later[1])
            return Span(start, later[2], "TIME", 0.97, normalized=f"{first}/{last}", rank=1)
    return Span(start, end, "TIME", 0.95, normalized=first, rank=1)


def _bound(text: str, start: int, end: int) -> bool:
    """Whether the part of a day stands inside a longer word (早上好, 中午饭, 上午茶)."""
    return (
        text[end : end + 1] in ("好", "茶", "饭", "餐", "会", "安", "市")
        and text[end : end + 2] not in ("会见", "会同")
    ) or text[start - 1 : start] in ("每", "整", "彻")


def _part(text: str, start: int) -> tuple[str, str]:
    kinds = _parts()
    for length in (4, 3, 2, 1):
        word = text[start : start + length]
        if word in kinds and len(word) == length:
            return word, kinds[word]
    return "", ""


def _clock(text: str, start: int, *, needs_sign: bool) -> tuple[int, int, int] | None:
    """Read hour, minute and end; without a part of the day something must tell a time."""
    colon = _COLON.match(text, start)
    if colon:
        return int(colon[1]), int(colon[2]), colon.end()
    match = _CLOCK.match(text, start)
    if match is None:
        return None
    hour = whole(match[1]) or 0
    minute = 0
    told = match[2] or ""
    if told == "半":
        minute = 30
    elif told.endswith("刻"):
        minute = 45 if told[0] == "三" else 15
    elif told:
        minute = whole(plain(told.rstrip("分")).lstrip("零〇") or "零") or 0
    if needs_sign:
        before = text[start - 1 : start]
        if before in ("第", ".", "．", "-", "这", "那", "几", "有", "以下") or before.isdigit():
            return None
        sure = told or match[4] or match[5]
        if told == "半" or (told and not told.endswith(("分", "刻"))):
            sure = None if not _BEFORE.search(text[max(0, start - 2) : start]) else told
        if not sure and not (
            _BEFORE.search(text[max(0, start - 2) : start])
            and _AFTER.match(text, match.end())
            and (match[1][0].isdigit() or "时" not in match[0])
        ):
            return None
    return hour, minute, match.end()


def _written(part: str, kind: str, hour: int, minute: int) -> str:
    late = part in {
        "夜里",
        "深夜",
        "半夜",
        "午夜",
        "夜",
        "子夜",
        "夜间",
        "是夜",
        "当夜",
        "昨夜",
        "今夜",
    }
    if kind == "pm" and hour < 12 and not (late and hour < 6):
        hour += 12
    elif kind == "pm" and late and hour == 12:
        hour = 0
    elif kind == "noon" and hour < 3:
        hour += 12
    elif (kind == "am" and part in {"凌晨", "后半夜"} and hour == 12) or (
        kind == "pm" and hour == 12 and "晚" in part
    ):
        hour = 0
    return f"{hour % 24 if hour != 24 else 24:02d}:{minute:02d}"
