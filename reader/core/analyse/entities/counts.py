"""How amounts are counted: the pattern of a number, and its value with several, round, ranges.

The rules are 12 to 15 of NORMALIZATION; all on the simplified shadow.
"""

from __future__ import annotations

import re

from reader.core.analyse.entities.numerals import plain, value
from reader.core.analyse.entities.spans import Span

__all__ = [
    "DIGIT", "FIGURE", "FORMAL", "HAN", "NUMBER", "RANGE", "Amount", "amount_span", "ascending",
    "like", "measure", "short",
]  # fmt: skip

Amount = int | float | list[int | float] | None
"""A value, a range (ascending), or None where the text names no figure."""

HAN = "〇○零一二两俩三仨四五六七八九十廿卅百千万亿兆壹贰叁参肆伍陆柒捌玖拾佰仟"
FORMAL = "壹贰叁参肆伍陆柒捌玖拾佰仟"
DIGIT = "一二两三四五六七八九"
FIGURE = (
    r"[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?(?![0-9])"
    r"|[0-9０-９]{1,16}(?:[.．][0-9０-９]{1,8})?"
)
NUMBER = re.compile(
    rf"(?:零下|负)?(?:"
    rf"上[百千万亿][千万亿]?|[数几][十百千万亿]{{0,3}}[多余来]?"
    rf"|(?:{FIGURE})[多余来]?(?:[十百千万亿]{{1,2}}(?:(?:[0-9],)?[0-9]{{1,4}}[千百十]?(?:万(?:[0-9]{{1,4}}[千百十]?)?)?)?)?[多余来]?"
    rf"|十几[万亿]?|[{DIGIT}]十几[万亿]?"
    rf"|(?:[{HAN}]{{1,14}}(?:点[{HAN}]{{1,6}})?)[多余来]?[万亿]?[多余来]?"
    r"|半)"
)
"""A number as amounts have it; every repetition is bounded."""

RANGE = re.compile(r"[-—–~～至到]{1,2}")
_SEVERAL = re.compile(rf"([{DIGIT}])、?([{DIGIT}])([十百千万亿]{{0,2}})$")


def measure(text: str) -> tuple[Amount, bool]:
    """Return what a number stands for and whether it is a round one."""
    text = plain(text)
    negative = text.startswith(("零下", "负"))
    text = text.removeprefix("零下").removeprefix("负")
    if text == "半":
        return 0.5, False
    if text.startswith(("数", "几")):
        return None, False
    several = _SEVERAL.fullmatch(text)
    if several and several[1] != "九":
        low, high = value(several[1]) or 0, value(several[2]) or 0
        scale = (value(several[3]) or 1) if several[3] else 1
        if 0 < high - low < 3 or {several[1], several[2]} == {"三", "两"}:
            return sorted([low * scale, high * scale]), False
    approx = bool(re.search("[多余来几]|^上", text))
    number = value(re.sub("[多余来几]|^上", "", text))
    if number is not None and negative:
        number = -number
    return number, approx and number is not None


def like(first: str, second: str) -> tuple[Amount, Amount]:
    """Return both ends of a range; a scale that only the second has counts for both."""
    low, high = measure(first)[0], measure(second)[0]
    scale = re.search("[十百千万亿]+$", second)
    if scale and not re.search("[十百千万亿]", first) and isinstance(low, int | float):
        low = short(low * (value(scale[0]) or 1))
    return low, high


def ascending(first: Amount, second: Amount) -> Amount:
    """Return a range of two values, the lower first; None where one is not told."""
    if isinstance(first, int | float) and isinstance(second, int | float):
        return sorted([first, second])
    return None


def short(number: float) -> int | float:
    """Round to two decimals, to a whole number where it is one."""
    number = round(number, 2)
    return int(number) if number == int(number) else number


def amount_span(  # noqa: PLR0913 - a span and its value
    start: int, end: int, kind: str, amount: Amount, unit: str, *, approx: bool = False
) -> Span:
    """Return a span with the normalised form `{"value", "unit"[, "approx"]}`."""
    normalized: dict[str, object] = {"value": amount, "unit": unit}
    if approx:
        normalized["approx"] = True
    return Span(start, end, kind, 0.95, normalized=normalized)  # type: ignore[arg-type]
