"""PERCENT: 7.2%, 百分之三, 三分之二, 兩成三, 0.2個百分點 (NORMALIZATION 19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.analyse.entities.counts import (
    DIGIT,
    FIGURE,
    HAN,
    NUMBER,
    RANGE,
    Amount,
    amount_span,
    ascending,
    short,
)
from reader.core.analyse.entities.numerals import value

if TYPE_CHECKING:
    from reader.core.analyse.entities.spans import Span

__all__ = ["read_percent", "read_share"]

_HUNDREDTHS = re.compile(
    rf"([百千万])分之(零?[{HAN}几数]+(?:点[{HAN}]+)?|{FIGURE})"
    rf"(?:(至|到)(?:[百千万]分之)?([{HAN}]+(?:点[{HAN}]+)?))?"
)
_FRACTION = re.compile(rf"([{HAN}0-9]{{1,4}})分之([{HAN}0-9]{{1,4}})(?![{HAN}])")
_SIGN = re.compile(r"[ 　]?(%|％|‰|个?百分点)")
_TENTHS = re.compile(
    rf"([{DIGIT}1-9](?:[.．][0-9])?)成(半|[{DIGIT}])?"
    rf"(?:(至|到)([{DIGIT}1-9])成(半|[{DIGIT}])?)?"
    rf"(?![{DIGIT}十为了功就果立员本长年人语名都型熟不效])"
)


def read_share(text: str, start: int) -> Span | None:
    """Read a share in words that begins at `start`."""
    match = _HUNDREDTHS.match(text, start)
    if match:
        scale = {"百": 1.0, "千": 0.1, "万": 0.01}[match[1]]
        number = value(match[2])
        amount: Amount = None if number is None else short(number * scale)
        if match[4]:
            amount = ascending(amount, short((value(match[4]) or 0) * scale))
        return amount_span(start, match.end(), "PERCENT", amount, "%")
    match = _FRACTION.match(text, start)
    if match:
        below, above = value(match[1]), value(match[2])
        if below and above is not None:
            return amount_span(start, match.end(), "PERCENT", short(100 * above / below), "%")
    match = _TENTHS.match(text, start)
    if match is None:
        return None
    amount = _tenths(match[1], match[2])
    if match[4]:
        amount = ascending(amount, _tenths(match[4], match[5]))
    return amount_span(start, match.end(), "PERCENT", amount, "%")


def read_percent(text: str, start: int, end: int) -> Span | None:
    """Read the sign behind the number `[start, end)`, or a range of percentages."""
    first: Amount = value(text[start:end])
    sign = _SIGN.match(text, end)
    close = sign.end() if sign else end
    join = RANGE.match(text, close)
    number = NUMBER.match(text, join.end()) if join else None
    again = _SIGN.match(text, number.end()) if number else None
    if number and again:
        numbers = ascending(first, value(number[0]))
        return _with_sign(start, again.end(), numbers, again[1])
    return _with_sign(start, close, first, sign[1]) if sign else None


def _with_sign(start: int, end: int, numbers: Amount, sign: str) -> Span:
    if sign == "‰" and isinstance(numbers, int | float):
        numbers = short(numbers / 10)
    return amount_span(start, end, "PERCENT", numbers, "pp" if "点" in sign else "%")


def _tenths(whole_part: str, rest: str | None) -> int | float:
    tenths = 10 * (value(whole_part) or 0)
    return short(tenths + (5 if rest == "半" else (value(rest) or 0) if rest else 0))
