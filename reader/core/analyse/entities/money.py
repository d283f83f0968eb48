"""MONEY: an amount with its currency behind or before it (NORMALIZATION 17, 18)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.counts import (
    DIGIT,
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
from reader.core.analyse.entities.lexicon import rows
from reader.core.analyse.entities.numerals import value

if TYPE_CHECKING:
    from reader.core.analyse.entities.spans import Span

__all__ = ["Purse", "currency_signs"]

_AFTER_BLOCK = tuple("\n钱，。！？、；,.的左右多以一就起）)")
_NO_MONEY = tuple("旦宵素首帅老件音月朝代论化次方制结婚形桌圈圆")
_SMALL = re.compile(rf"([{HAN}0-9]{{1,2}})[角毛]钱?([{HAN}0-9]分)?|([{DIGIT}1-9])(?![{HAN}0-9.])")
_METAL = re.compile(r"[银锭]|黄金")


@cache
def _currencies() -> dict[str, str | None]:
    """Return the names of currencies with their ISO code, None where several share a name."""
    money = rows("money.txt")
    found: dict[str, str | None] = dict.fromkeys(money["shared"])
    for pair in money["currency"]:
        name, _, code = pair.partition("=")
        found[name] = code
    return found


@cache
def currency_signs() -> dict[str, str | None]:
    """Return what may stand before an amount ($, HK$, 新台币) with its ISO code."""
    money = rows("money.txt")
    signs: dict[str, str | None] = {}
    for pair in money["sign"]:
        sign, _, code = pair.rpartition("=")
        signs[sign] = code
    for name in money["before"]:
        signs[name] = _currencies().get(name, "CNY")
    return dict(sorted(signs.items(), key=lambda item: -len(item[0])))


class Purse:
    """Reads money in one text.

    `text` is the shadow, `original` the text in its own script, `bare` the code of a currency
    that is only called 元, "" where it has none.
    """

    def __init__(self, text: str, original: str, bare: str) -> None:
        self._text = text
        self._original = original
        self._bare = bare

    def signed(self, start: int) -> Span | None:
        """Read an amount whose currency stands first: 新臺幣參拾萬元, US$50."""
        text = self._text
        for sign, known in currency_signs().items():
            if not text.startswith(sign, start):
                continue
            position = start + len(sign)
            position += 1 if text[position : position + 1] == " " else 0
            number = NUMBER.match(text, position)
            if number is None:
                continue
            code = self._bare if sign == "$" and self._bare in ("TWD", "HKD") else known
            return self.read(start, position, number.end(), code)
        return None

    def read(self, start: int, first: int, end: int, code: str | None = None) -> Span | None:
        """Read money that begins at `start` and whose number is `[first, end)`."""
        text = self._text
        unit, unit_end = self._currency(first, end)
        if unit is None and code is None:
            return self._range(start, first, end)
        amount, approx = measure(text[first:end])
        if unit is not None:
            end = unit_end
            later = self._later(end)
            if later is not None:
                number, again, close = later
                values = ascending(amount, measure(number)[0])
                code = code or self._code(again, first, close)
                return amount_span(start, close, "MONEY", values, code)
            small = _SMALL.match(text, end)
            paid = small and (small[1] or self._stops(small.end()))
            if small and paid and unit in ("元", "块", "圆") and isinstance(amount, int | float):
                amount = short(amount + (value(small[1] or small[3]) or 0) / 10)
                end = small.end()
        code = code or self._code(unit or "", first, end)
        return amount_span(start, end, "MONEY", amount, code, approx=approx)

    def _range(self, start: int, first: int, end: int) -> Span | None:
        """Read 3至5元: the currency stands behind the second number only."""
        join = RANGE.match(self._text, end)
        number = NUMBER.match(self._text, join.end()) if join else None
        if number is None:
            return None
        unit, close = self._currency(first, number.end())
        if unit is None:
            return None
        values: Amount = ascending(*like(self._text[first:end], number[0]))
        return amount_span(start, close, "MONEY", values, self._code(unit, first, close))

    def _later(self, end: int) -> tuple[str, str, int] | None:
        """Read the end of a range: its number, currency and where it ends."""
        join = RANGE.match(self._text, end)
        number = NUMBER.match(self._text, join.end()) if join else None
        if number is None:
            return None
        unit, close = self._currency(number.start(), number.end())
        return None if unit is None else (number[0], unit, close)

    def _currency(  # noqa: PLR0911 - one return a form
        self, first: int, end: int
    ) -> tuple[str | None, int]:
        """Return the currency that stands at `end`, or None, and where it ends."""
        text = self._text
        for length in range(6, 0, -1):
            word = text[end : end + length]
            if len(word) == length and word in _currencies():
                vague = word in {"文", "贯", "盾", "镑"} and text[first:end] in {"一", "半"}
                return (None, end) if vague else (word, end + length)
        here, after = text[end : end + 1], text[end + 1 : end + 2]
        money = 2 if after == "钱" else 1
        if here in ("元", "圆") and after not in _NO_MONEY:
            if text.startswith("人民币", end + 1):
                return "元人民币", end + 4
            return here, end + money
        small = _SMALL.match(text, end + 1)
        paid = (
            not after
            or after in _AFTER_BLOCK
            or (small and (small[1] or self._stops(small.end())))
        )
        if here == "块" and text[first:end] != "一" and paid:
            return "块", end + money
        if text.startswith(("块钱", "毛钱", "分钱"), end):
            return here, end + 2
        if here == "两" and _METAL.search(text, max(0, first - 4), end + 5):
            return "两", end + 1
        return None, end

    def _stops(self, at: int) -> bool:
        """Whether nothing that a number could count stands at `at`: 4块5。 is a price."""
        return not "\u4e00" <= self._text[at : at + 1] <= "\u9fff"

    def _code(self, unit: str, first: int, end: int) -> str:
        code = _currencies().get(unit)
        if code:
            return code
        if unit in ("元", "圆", "块", "毛", "分", ""):
            return self._bare or self._original[end - 1 : end]
        return self._original[first:end][-len(unit) :]
