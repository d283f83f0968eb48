"""QUANTITY, MONEY and PERCENT: a number with a measure word, unit, currency or share.

Normalised by the rules 12 to 19 of NORMALIZATION. All on the simplified shadow; `unit` is cut
from the text itself, so that it keeps the script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import lexicon, rows
from reader.core.analyse.entities.numerals import plain, value
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["find_amounts"]

_HAN = "〇○零一二两俩三仨四五六七八九十廿卅百千万亿兆壹贰叁参肆伍陆柒捌玖拾佰仟"
_FORMAL = "壹贰叁参肆伍陆柒捌玖拾佰仟"
_DIGIT = "一二两三四五六七八九"
_FIGURE = r"[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?(?![0-9])|[0-9０-９]{1,16}(?:[.．][0-9０-９]{1,8})?"
NUMBER = re.compile(
    rf"(?:零下|负)?(?:"
    rf"上[百千万亿][千万亿]?|[数几][十百千万亿]{{0,3}}[多余来]?"
    rf"|(?:{_FIGURE})[多余来]?(?:[十百千万亿]{{1,2}}(?:[0-9]{{1,4}}[千百十]?)?)?[多余来]?"
    rf"|十几[万亿]?|[{_DIGIT}]十几[万亿]?"
    rf"|(?:[{_HAN}]{{1,14}}(?:点[{_HAN}]{{1,6}})?)[多余来]?[万亿]?[多余来]?"
    r"|半)"
)
_SEVERAL = re.compile(rf"([{_DIGIT}])、?([{_DIGIT}])([十百千万亿]{{0,2}})$")
_RANGE = re.compile(r"[-—–~～至到]{1,2}")
_PERCENT_HAN = re.compile(
    rf"([百千万])分之(零?[{_HAN}几数]+(?:点[{_HAN}]+)?|{_FIGURE})(?:(至|到)(?:[百千万]分之)?([{_HAN}]+(?:点[{_HAN}]+)?))?"
)
_FRACTION = re.compile(rf"([{_HAN}0-9]{{1,4}})分之([{_HAN}0-9]{{1,4}})(?![{_HAN}])")
_SIGN = re.compile(r"\s?(%|％|‰|个?百分点)")
_TENTHS = re.compile(
    rf"([{_DIGIT}1-9](?:[.．][0-9])?)成(半|[{_DIGIT}])?(?:(至|到)([{_DIGIT}1-9])成(半|[{_DIGIT}])?)?(?![{_DIGIT}十为了功就果立员本长年人语名都型熟不效])"
)
_PLAIN_MEASURES = "个位名条次家件项座辆台部本张只份年天岁元人斤吨米里口种"
_AFTER_BLOCK = tuple("钱，。！？、；,.的左右多以一就起）)")


@dataclass(frozen=True, slots=True)
class _Lists:
    units: frozenset[str]
    fixed: frozenset[str]
    latin: tuple[str, ...]
    adds: Mapping[tuple[str, str], int]
    currencies: Mapping[str, str | None]
    signs: Mapping[str, str]
    before: tuple[str, ...]
    containers: frozenset[str]


@cache
def _lists() -> _Lists:
    measures, money = rows("measures.txt"), rows("money.txt")
    currencies: dict[str, str | None] = dict.fromkeys(money["shared"])
    currencies.update(pair.split("=") for pair in money["currency"])  # type: ignore[arg-type]
    adds = {}
    for item in measures["adds"]:
        pair, _, factor = item.partition(":")
        big, _, small = pair.partition("=")
        adds[big, small] = int(factor)
    return _Lists(
        units=frozenset(measures["measure"]) | frozenset(measures["unit"]),
        fixed=frozenset(measures["fixed"]),
        latin=tuple(sorted(measures["latin"], key=len, reverse=True)),
        adds=adds,
        currencies=currencies,
        signs=dict(pair.rsplit("=", 1) for pair in money["sign"]),
        before=tuple(sorted(money["before"], key=len, reverse=True)),
        containers=frozenset(measures["container"]),
    )


class _Reader:
    """Reads the amounts of one text."""

    def __init__(self, text: str, original: str, idioms: frozenset[str], bare: str) -> None:
        self.text = text
        self.original = original
        self.idioms = idioms
        self.bare = bare
        self.words = lexicon().words
        self.lists = _lists()

    def at(self, start: int) -> Span | None:
        """Read one amount whose number begins at `start`, or a currency before it."""
        text = self.text
        share = self._share(start)
        if share is not None:
            return share
        number = NUMBER.match(text, start)
        if number is None or self._barred(start):
            return None
        end = number.end()
        if end - start > 1 and text[end - 1] in "两仨俩" and self._unit(start, end) is None:
            end -= 1
        if number[0] in _FORMAL and text[end : end + 1] not in tuple("元圆年月日个位份"):
            return None
        return (
            self._percent(start, end)
            or self._money(start, start, end, None)
            or self._quantity(start, end)
        )

    def _barred(self, start: int) -> bool:
        """Whether the number is an ordinal, or part of a code or a longer number."""
        before = self.text[start - 1 : start]
        if not before:
            return False
        if before == "第" or (before.isascii() and (before.isalnum() or before in "./-:_#")):
            return True
        return before in _HAN and self.text[start] in _HAN

    def _share(self, start: int) -> Span | None:
        text = self.text
        match = _PERCENT_HAN.match(text, start)
        if match:
            scale = {"百": 1.0, "千": 0.1, "万": 0.01}[match[1]]
            numbers: object = _scaled(value(match[2]), scale)
            if match[4]:
                numbers = sorted(
                    [_scaled(value(match[2]), scale), _scaled(value(match[4]), scale)]
                )
            return _span(start, match.end(), "PERCENT", numbers, "%")
        match = _FRACTION.match(text, start)
        if match and not self._barred(start):
            below, above = value(match[1]), value(match[2])
            if below and above is not None:
                return _span(start, match.end(), "PERCENT", _short(100 * above / below), "%")
        match = _TENTHS.match(text, start)
        if match and not self._barred(start) and not self._fixed(start, match.end()):
            first = _tenths(match[1], match[2])
            if match[4]:
                pair = [first, _tenths(match[4], match[5])]
                return _span(start, match.end(), "PERCENT", pair, "%")
            return _span(start, match.end(), "PERCENT", first, "%")
        return None

    def _percent(self, start: int, end: int) -> Span | None:
        sign = _SIGN.match(self.text, end)
        first = value(self.text[start:end])
        if sign:
            close = sign.end()
            numbers: object = first
            join = _RANGE.match(self.text, close)
            if join:
                number = NUMBER.match(self.text, join.end())
                again = _SIGN.match(self.text, number.end()) if number else None
                if number and again:
                    numbers = _ascending(first, value(number[0]))
                    close = again.end()
            return _percent_span(start, close, numbers, sign[1])
        join = _RANGE.match(self.text, end)
        number = NUMBER.match(self.text, join.end()) if join else None
        again = _SIGN.match(self.text, number.end()) if number else None
        if number and again:
            return _percent_span(start, again.end(), _ascending(first, value(number[0])), again[1])
        return None

    def money_after(self, start: int) -> Span | None:
        """Read an amount whose currency stands first: 新臺幣參拾萬元, US$50."""
        text = self.text
        for name in (*self.lists.signs, *self.lists.before):
            if text.startswith(name, start):
                position = start + len(name)
                position += 1 if text[position : position + 1] == " " else 0
                number = NUMBER.match(text, position)
                if number is None:
                    continue
                code = self.lists.signs.get(name) or self.lists.currencies.get(name)
                if name == "$" and self.bare in ("TWD", "HKD"):
                    code = self.bare
                return self._money(start, position, number.end(), code)
        return None

    def _money(self, start: int, first: int, end: int, code: str | None) -> Span | None:
        text = self.text
        unit, unit_end = self._currency(first, end)
        if unit is None and code is None:
            join = _RANGE.match(text, end)
            number = NUMBER.match(text, join.end()) if join else None
            if number is None:
                return None
            unit, unit_end = self._currency(first, number.end())
            if unit is None:
                return None
            values = _ascending(*_like(text[first:end], number[0]))
            return _span(start, unit_end, "MONEY", values, self._code(unit, first, unit_end))
        amount, approx = _amount(text[first:end])
        if unit is not None:
            end = unit_end
            join = _RANGE.match(text, end)
            number = NUMBER.match(text, join.end()) if join else None
            if number is not None:
                again, close = self._currency(number.start(), number.end())
                if again is not None:
                    values = _ascending(amount, _amount(number[0])[0])
                    return _span(
                        start, close, "MONEY", values, code or self._code(again, first, close)
                    )
            small = re.compile(rf"([{_HAN}0-9]{{1,2}})[角毛]([{_HAN}0-9]分)?").match(text, end)
            if small and unit in ("元", "块", "圆") and isinstance(amount, int | float):
                amount = _short(amount + (value(small[1]) or 0) / 10)
                end = small.end()
        code = code or self._code(unit or "", first, end)
        return _span(start, end, "MONEY", amount, code, approx=approx)

    def _currency(self, first: int, end: int) -> tuple[str | None, int]:
        """Return the currency that stands at `end` and where it ends."""
        text = self.text
        for length in range(6, 0, -1):
            word = text[end : end + length]
            if len(word) == length and word in self.lists.currencies:
                if word in {"文", "贯", "盾", "镑"} and text[first:end] in {"一", "半"}:
                    return None, end
                return word, end + length
        after = text[end + 1 : end + 2]
        if text[end : end + 1] in ("元", "圆") and after not in tuple(
            "旦宵素首帅老件音月朝代论化次方制结婚形桌圈圆"
        ):
            if text.startswith("人民币", end + 1):
                return "元人民币", end + 4
            return text[end], end + (2 if after == "钱" else 1)
        if text[end : end + 1] == "块" and text[first:end] != "一" and after in _AFTER_BLOCK:
            return "块", end + (2 if after == "钱" else 1)
        if text.startswith(("块钱", "毛钱", "分钱"), end):
            return text[end], end + 2
        if text[end : end + 1] == "两" and re.search(
            r"[银锭]|黄金", text[max(0, first - 4) : end + 5]
        ):
            return "两", end + 1
        return None, end

    def _code(self, unit: str, first: int, end: int) -> str:
        code = self.lists.currencies.get(unit)
        if code:
            return code
        if unit in ("元", "圆", "块", "毛", "分", ""):
            return self.bare if self.bare else self.original[end - 1 : end]
        written = self.original[first:end]
        return written[-len(unit) :]

    def _quantity(self, start: int, end: int) -> Span | None:
        text = self.text
        several = None
        join = _RANGE.match(text, end)
        number = NUMBER.match(text, join.end()) if join else None
        unit_end = self._unit(start, end)
        if number is not None:
            close = self._unit(number.start(), number.end())
            if close is not None and unit_end in (None, end):
                several = _ascending(*_like(text[start:end], number[0]))
                return self._made(start, number.end(), close, several, approx=False)
            first_unit = text[end:unit_end] if unit_end else ""
            if close is not None and first_unit and text[number.end() : close] == first_unit:
                several = _ascending(_amount(text[start:end])[0], _amount(number[0])[0])
                return self._made(start, number.end(), close, several, approx=False)
        if unit_end is None or self._fixed(start, unit_end):
            return None
        amount, approx = _amount(text[start:end])
        return self._made(start, end, unit_end, amount, approx=approx)

    def _made(self, start: int, end: int, close: int, amount: object, *, approx: bool) -> Span:
        text = self.text
        unit = self.original[end:close]
        plain_number = isinstance(amount, int | float)
        tail = text[close : close + 2]
        if tail[:1] == "半" and plain_number and tail not in ("半路", "半夜"):
            amount, close = amount + 0.5, close + 1
        elif tail[:1] in ("多", "余") and unit and tail[1:] not in ("的", "样", "种", "次"):
            longer = self._unit(start, close + 1) if len(tail) > 1 else None
            if unit[-1] in "个個" and longer:
                unit, close, approx = unit + self.original[close + 1 : longer], longer, True
            elif text[close - 1] in "年月天岁里斤尺米时":
                close, approx = close + 1, True
        elif unit in ("个", "個") and tail[:1] == "半":
            close += 1
        if plain_number:
            added = self._added(text[end:close], close)
            if added is not None:
                factor, more, more_end, small = added
                if factor:
                    amount = _short(amount * factor + more)  # type: ignore[operator]
                    unit = self.original[small:more_end]
                close = more_end
        if unit.startswith(("个半", "個半")):
            unit = unit[:1] + unit[2:]
            amount = amount + 0.5 if plain_number else amount
        return _span(start, close, "QUANTITY", amount, unit, approx=approx)

    def _added(self, big: str, close: int) -> tuple[int, int | float, int, int] | None:
        """Read a second amount in a smaller unit: 三年零九个月, 5天4晚."""
        position = close + (1 if self.text[close : close + 1] == "零" else 0)
        number = NUMBER.match(self.text, position)
        if number is None:
            return None
        for length in (3, 2, 1):
            small = self.text[number.end() : number.end() + length]
            if big == "天" and small in ("晚", "夜"):
                return 0, 0, number.end() + 1, 0
            factor = self.lists.adds.get((big, small))
            more = value(number[0])
            if factor and more is not None:
                end = number.end() + length
                if small in ("分", "秒") and self.text[end : end + 2].isdigit():
                    more += int(self.text[end : end + 2]) / 100
                    end += 2
                return factor, more, end, number.end()
        return None

    def _unit(self, start: int, end: int) -> int | None:
        """Return where the measure word or unit at `end` ends, or None without one."""
        text, units = self.text, self.lists.units
        space = 1 if text[end : end + 1] == " " else 0
        for unit in self.lists.latin:
            if text.startswith(unit, end + space):
                close = end + space + len(unit)
                if not (text[close : close + 1].isascii() and text[close : close + 1].isalpha()):
                    return close if text[end - 1 : end].isascii() else None
        for length in range(6, 0, -1):
            unit = text[end : end + length]
            if len(unit) < length or unit not in units:
                continue
            close = end + length
            if length == 1 and self._doubtful(start, end, unit):
                continue
            bracket = text[close : close + 3]
            if bracket in ("(次)", "（次）"):
                close += 3
            if unit == "个" and text.startswith("半", close) and self._unit(start, close + 1):
                return self._unit(start, close + 1)
            return close
        return None

    def _doubtful(self, start: int, end: int, unit: str) -> bool:
        """Whether the one-character measure is rather part of the word that follows."""
        text = self.text
        number, after = text[start:end], text[end + 1 : end + 2]
        if number == "十" and unit not in "人天年日个名位条次里分":
            return True
        if number in {"万", "百", "千", "亿"}:
            return True
        if unit in "类级等代期" and number in {"一", "二", "三", "四"}:
            return True
        if unit == "步" and number == "一" and text[start - 1 : start] in ("进", "下"):
            return True
        if unit not in _PLAIN_MEASURES and self.words.get(unit + after, (0.0, ""))[1] == "n":
            return True
        if unit in "代月年日" and after and number[-1] in _HAN and unit == "月":
            return True
        if unit == "分" and after in tuple("之子析布为别成工局店公会钟外手支"):
            return True
        if unit == "点" and after in tuple("名击燃头滴缀评"):
            return True
        if unit in "级期路线门层种道面声" and after in tuple("市工项目学口别线士路桥程业音部长"):
            return unit not in "种声" or after not in "业"
        if unit == "方" and after in tuple("面法式案针向位便"):
            return True
        if unit == "起" and number not in {"一", "两"} and number[-1] not in "0123456789多余几":
            return len(number) < 2
        if unit == "年" and after in ("级", "代", "货", "夜", "糕"):
            return True
        if unit == "天" and after in ("下", "地", "空", "气", "文", "河", "坛", "然"):
            return True
        if unit == "日" and number == "一":
            return after in ("报", "本", "元")
        if unit == "人" and after in (
            "类",
            "民",
            "才",
            "工",
            "士",
            "员",
            "事",
            "生",
            "间",
            "大",
            "行",
        ):
            return True
        if unit == "月":
            return True
        if unit in "手头口眼脚拳把刀枪步行道路层团面" and number == "半" and unit != "步":
            return True
        return unit in "车船" and after in tuple("道间站辆位票轮型厂库展祸主")

    def _fixed(self, start: int, end: int) -> bool:
        """Whether the amount is part of a fixed word or an idiom that covers its number."""
        text = self.text
        if text[start].isascii():
            return False
        for length in range(2, 9):
            for first in range(max(0, start - length + 1), start + 1):
                word = text[first : first + length]
                if len(word) == length and (
                    (first == start and word in self.lists.fixed and first + length >= end)
                    or (length > 2 and word in self.idioms)
                ):
                    return True
        return False


def find_amounts(
    text: str, original: str, covered: list[Span], idioms: frozenset[str], bare: str
) -> list[Span]:
    """Return QUANTITY, MONEY and PERCENT spans of the shadow, in order, without overlaps.

    `original` is the text in its own script (as long); `covered` are dates and times, which
    go first; `bare` is the code of a currency that is only called 元, or "" when unknown.
    """
    reader = _Reader(text, original, idioms, bare)
    taken = sorted((span.start, span.end) for span in covered)
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
        span = reader.money_after(start) if match.lastgroup == "money" else reader.at(start)
        if span is not None and span.end <= max(taken[index][0], span.start):
            found.append(span)
            position = span.end
        elif span is None and match.lastgroup != "money":
            number = NUMBER.match(text, start)
            position = number.end() if number and number.end() - start > 1 else start + 1
    return found


@cache
def _opening() -> re.Pattern[str]:
    lists = _lists()
    firsts = "|".join(re.escape(name) for name in (*lists.signs, *lists.before))
    return re.compile(rf"(?P<money>{firsts})|[0-9０-９{_HAN}几数半上负]")


def _amount(text: str) -> tuple[object, bool]:
    """Return what a number stands for and whether it is a round one."""
    text = plain(text)
    negative = text.startswith(("零下", "负"))
    text = text.removeprefix("零下").removeprefix("负")
    if text == "半":
        return 0.5, False
    if text.startswith(("数", "几")):
        return None, False
    several = _SEVERAL.fullmatch(text)
    if several and several[1] not in "九":
        scale = value(several[3]) if several[3] else 1
        low, high = value(several[1]), value(several[2])
        if low is not None and high is not None and scale and 0 < high - low < 3:
            return [low * scale, high * scale], False
        if {several[1], several[2]} == {"三", "两"}:
            return [2 * (scale or 1), 3 * (scale or 1)], False
    approx = bool(re.search("[多余来几]|^上", text))
    bare = re.sub("[多余来几]|^上", "", text)
    number = value(bare)
    if number is not None and negative:
        number = -number
    return number, approx and number is not None


def _like(first: str, second: str) -> tuple[object, object]:
    """Return both ends of a range; a scale that only the second has counts for both."""
    low, high = _amount(first)[0], _amount(second)[0]
    scale = re.search("[十百千万亿]+$", second)
    if scale and not re.search("[十百千万亿]", first) and isinstance(low, int | float):
        low = _short(low * (value(scale[0]) or 1))
    return low, high


def _ascending(first: object, second: object) -> object:
    if isinstance(first, int | float) and isinstance(second, int | float):
        return sorted([first, second])
    return None


def _scaled(number: float | None, scale: float) -> int | float | None:
    return None if number is None else _short(number * scale)


def _short(number: float) -> int | float:
    number = round(number, 2)
    return int(number) if number == int(number) else number


def _tenths(whole_part: str, rest: str | None) -> int | float:
    tenths = 10 * (value(whole_part) or 0)
    return _short(tenths + (5 if rest == "半" else (value(rest) or 0) if rest else 0))


def _percent_span(start: int, end: int, numbers: object, sign: str) -> Span:
    if sign == "‰" and isinstance(numbers, int | float):
        numbers = _short(numbers / 10)
    return _span(start, end, "PERCENT", numbers, "pp" if "点" in sign else "%")


def _span(
    start: int, end: int, kind: str, amount: object, unit: str, *, approx: bool = False
) -> Span:
    normalized: dict[str, object] = {"value": amount, "unit": unit}
    if approx:
        normalized["approx"] = True
    return Span(start, end, kind, 0.95, normalized=normalized)  # type: ignore[arg-type]
