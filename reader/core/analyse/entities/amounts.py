"""QUANTITY, MONEY and PERCENT: a number with a measure word, a currency or a share.

Normalised by the rules 12 to 19 of NORMALIZATION. All on the simplified shadow; `unit` is cut
from the text itself, so that it keeps the script.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.counts import (
    FORMAL,
    HAN,
    NUMBER,
    RANGE,
    Amount,
    amount_span,
    ascending,
    like,
    measure,
    short,
)
from reader.core.analyse.entities.money import Purse, currency_signs
from reader.core.analyse.entities.numerals import value
from reader.core.analyse.entities.shares import read_percent, read_share
from reader.core.analyse.entities.units import is_fixed, unit_end, units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.analyse.entities.spans import Span

__all__ = ["find_amounts"]

_CENTIMETRES = re.compile("[0-9０-９]{1,2}(?![0-9０-９.])|[一二三四五六七八九]{1,2}(?![十百千万])")
"""What stands behind metres in a person's height: 1米78."""
_HUNDREDTHS = re.compile("[0-9０-９]{2}(?![0-9０-９.])")
"""What stands behind seconds in sport: 46秒97."""


def find_amounts(text: str, original: str, covered: Sequence[Span], bare: str) -> list[Span]:
    """Return QUANTITY, MONEY and PERCENT spans of the shadow, in order, without overlaps.

    `original` is the text in its own script (as long); `covered` are dates and times in order,
    which go first; `bare` is the code of a currency that is only called 元, "" for none.
    """
    purse = Purse(text, original, bare)
    taken = [(span.start, span.end) for span in covered]
    taken.append((len(text) + 1, len(text) + 1))
    found: list[Span] = []
    index = position = 0
    for match in _opening().finditer(text):
        start = match.start()
        if start < position:
            continue
        while taken[index][1] <= start:
            index += 1
        if taken[index][0] <= start:
            continue
        signed = match.lastgroup == "sign"
        span = purse.signed(start) if signed else _amount(text, original, start, purse)
        if span is not None and span.end <= taken[index][0]:
            found.append(span)
            position = span.end
        elif span is None and not signed:
            number = NUMBER.match(text, start)
            position = number.end() if number else start + 1
    return found


@cache
def _opening() -> re.Pattern[str]:
    signs = "|".join(re.escape(sign) for sign in currency_signs())
    return re.compile(rf"(?P<sign>{signs})|[0-9０-９{HAN}几数半上负]")


def _amount(text: str, original: str, start: int, purse: Purse) -> Span | None:
    """Read the amount whose number begins at `start`."""
    if _is_barred(text, start):
        return None
    share = read_share(text, start)
    if share is not None:
        tenths = text[start + 1] == "成"
        return None if tenths and is_fixed(text, start, share.end) else share
    number = NUMBER.match(text, start)
    if number is None:
        return None
    end = _number_end(text, start, number.end())
    if number[0] in FORMAL and text[end : end + 1] not in tuple("元圆年月日个位份"):
        return None
    return (
        read_percent(text, start, end)
        or purse.read(start, start, end)
        or _quantity(text, original, start, end)
    )


def _is_barred(text: str, start: int) -> bool:
    """Whether the number is an ordinal, or part of a code or of a longer number."""
    before = text[start - 1 : start] if start else ""
    if not before:
        return False
    if before == "第" or (before.isascii() and (before.isalnum() or before in "./-:_#")):
        return True
    return before in HAN and text[start] in HAN


def _number_end(text: str, start: int, end: int) -> int:
    """Give back the last character of a number to its unit: 五百|兩, 10|千米."""
    last = text[end - 1]
    if end - start < 2:
        return end
    if last in "两仨俩" and unit_end(text, start, end) is None:
        return end - 1
    if last in "千百兆" and any(text[end - 1 : end - 1 + n] in units().names for n in (2, 3, 4)):
        return end - 1
    return end


def _quantity(text: str, original: str, start: int, end: int) -> Span | None:
    close = unit_end(text, start, end)
    join = RANGE.match(text, end if close is None else close) or RANGE.match(text, end)
    number = NUMBER.match(text, join.end()) if join else None
    if number is not None:
        again = unit_end(text, number.start(), number.end())
        same = close is not None and again is not None
        if again is not None and close is None:
            amount = ascending(*like(text[start:end], number[0]))
            return _made(text, original, start, (number.end(), again), amount, approx=False)
        if same and text[end:close] == text[number.end() : again]:
            amount = ascending(measure(text[start:end])[0], measure(number[0])[0])
            pair = (number.end(), again or 0)
            return _made(text, original, start, pair, amount, approx=False)
    if close is None or is_fixed(text, start, close):
        return None
    amount, approx = measure(text[start:end])
    return _made(text, original, start, (end, close), amount, approx=approx)


def _made(  # noqa: PLR0913 - text and original are one thing
    text: str, original: str, start: int, unit_at: tuple[int, int], amount: Amount, *, approx: bool
) -> Span:
    """Build the span, with what may follow the unit: 半, 多, a smaller unit."""
    end, close = unit_at
    big, unit = text[end:close], original[end:close]
    tail = text[close : close + 2]
    halved = big.startswith("个半")
    if tail[:1] == "半" and tail not in ("半路", "半夜"):
        close += 1
        halved = True
    elif tail[:1] in ("多", "余") and tail[1:] not in ("的", "样", "种", "次"):
        longer = unit_end(text, start, close + 1) if len(tail) > 1 else None
        if big[-1] == "个" and longer:
            unit, close, approx = unit + original[close + 1 : longer], longer, True
        elif big[-1] in "年月天岁里斤尺米时吨亩":
            close, approx = close + 1, True
    if big.startswith("个半"):
        unit = unit[:1] + unit[2:]
    if isinstance(amount, int | float):
        amount = amount + 0.5 if halved else amount
        amount, close = _hundredths(text, big, amount, close)
        added = _added(text, big, close)
        if added is not None:
            factor, more, small, close = added
            if factor:
                amount, unit = short(amount * factor + more), original[small:close]
    return amount_span(start, close, "QUANTITY", amount, unit, approx=approx)


def _hundredths(text: str, big: str, amount: float, close: int) -> tuple[int | float, int]:
    """Read what stands behind seconds and metres without a unit: 46秒97, 1米78."""
    if big == "秒" and _HUNDREDTHS.match(text, close):
        return short(amount + int(text[close : close + 2]) / 100), close + 2
    tall = _CENTIMETRES.match(text, close) if big == "米" and amount in (1, 2) else None
    if tall is None or unit_end(text, close, tall.end()) is not None:
        return amount, close
    return short(amount + int(str(value(tall[0]))) / 10 ** len(tall[0])), tall.end()


def _added(text: str, big: str, close: int) -> tuple[int, float, int, int] | None:
    """Read a second amount in a smaller unit: 三年零九个月, 5天4晚.

    Returns how many of it the big one has, its value, where its unit begins and it ends; for
    what does not add up (4晚) the first is 0.
    """
    number = NUMBER.match(text, close + (1 if text[close : close + 1] == "零" else 0))
    if number is None:
        return None
    at = number.end()
    if big == "天" and text[at : at + 1] in ("晚", "夜"):
        return 0, 0, at, at + 1
    more = value(number[0])
    for length in (3, 2, 1):
        small = text[at : at + length]
        factor = units().adds.get((big, small))
        if factor and more is not None:
            end = at + len(small)
            if small in ("分", "秒") and text[end : end + 2].isdecimal():
                return factor, more + int(text[end : end + 2]) / 100, at, end + 2
            return factor, more, at, end
    return None
