"""Readings as they are spoken: what a reader may want instead of the dictionary's tones.

Each switch is a rule by itself over one line; what none of them asks for stays as it is.

- 一 and 不: Lü Shuxiang, "Xiandai Hanyu babai ci"; GB/T 16159-2012 leaves them unmarked.
- Third tones: within a word all but the last of a row become second; a word of one syllable
  does before another third tone.
- Full tones: a neutral tone gives way to the character's own where it has one; suffixes and
  particles stay neutral.
- 儿 behind a syllable, in the neutral tone, is its ending r.
- Taiwan: resources/data/taiwan.tsv (source and licence beside it).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.assets import resource
from reader.core.chinese.conversion import shadow
from reader.core.chinese.syllables import all_readings
from reader.core.chinese.tones import NEUTRAL, split_tone, with_tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.choices import Choices

__all__ = ["spoken"]

Syllables = list["str | None"]

_NUMERALS = frozenset("零〇一二三四五六七八九十0123456789０１２３４５６７８９")
_BIG = frozenset("百千万亿")
_ORDINAL = frozenset("第初")
_DATES = frozenset("月号日")
_NEUTRAL_FOR_EVER = frozenset("的地得了着过们吗嘛呢吧啊呀哇哪啦么子")


def spoken(
    text: str,
    readings: Sequence[str | None],
    words: Sequence[tuple[int, int]] | None,
    choices: Choices,
) -> tuple[str | None, ...]:
    """Return the readings of a line, one a code point, as the choices want them spoken.

    `words` are stretches of the line; while they are unknown each character is one.
    """
    if not (
        choices.region == "taiwan"
        or choices.full_tones
        or choices.erhua
        or choices.sandhi
        or choices.third_tones
    ):
        return tuple(readings)
    made, plain = list(readings), shadow(text)
    if choices.region == "taiwan":
        _taiwan(plain, made)
    if choices.full_tones:
        _full(plain, made)
    if choices.erhua:
        _erhua(plain, made)
    if choices.sandhi:
        _yi_bu(plain, made)
    if choices.third_tones:
        _third(made, words or [(at, at + 1) for at in range(len(text))])
    return tuple(made)


def _tone(made: Syllables, at: int) -> int:
    """Return the tone of a place, 0 where nothing is read."""
    reading = made[at] if 0 <= at < len(made) else None
    return split_tone(reading)[1] if reading else 0


def _yi_bu(plain: str, made: Syllables) -> None:
    for at, character in enumerate(plain):
        if character not in "一不" or made[at] not in ("yī", "bù"):
            continue
        after = _tone(made, at + 1)
        if 0 < at < len(plain) - 1 and plain[at - 1] == plain[at + 1] and after:
            made[at] = split_tone(made[at] or "")[0]  # 看一看, 好不好
        elif character == "不":
            made[at] = "bú" if after == 4 else "bù"
        elif after and _is_spoken_one(plain, at):
            lowered = after == 4 or (after == NEUTRAL and plain[at + 1] == "个")
            made[at] = "yí" if lowered else "yì"


def _is_spoken_one(plain: str, at: int) -> bool:
    """Whether 一 is a number before what it counts, not a figure, an ordinal or a date."""
    before, after = plain[at - 1 : at], plain[at + 1]
    if before in _ORDINAL or before in _NUMERALS or after in _DATES:
        return False
    return after not in _NUMERALS or after in _BIG


def _third(made: Syllables, words: Sequence[tuple[int, int]]) -> None:
    tones = [_tone(made, at) for at in range(len(made))]
    for start, end in words:
        alone = end - start == 1
        for at in range(start, min(end, len(made))):
            follows = at + 1 < len(made) and tones[at + 1] == 3 and (at + 1 < end or alone)
            reading = made[at]
            if tones[at] == 3 and follows and reading:
                made[at] = with_tone(split_tone(reading)[0], 2)


def _full(plain: str, made: Syllables) -> None:
    for at, character in enumerate(plain):
        reading = made[at]
        if not reading or character in _NEUTRAL_FOR_EVER or _tone(made, at) != NEUTRAL:
            continue
        letters = split_tone(reading)[0]
        own = (one for one in all_readings(character) if split_tone(one)[0] == letters)
        made[at] = next((one for one in own if split_tone(one)[1] != NEUTRAL), reading)


def _erhua(plain: str, made: Syllables) -> None:
    for at in range(1, len(plain)):
        if plain[at] == "儿" and made[at] == "er" and made[at - 1]:
            made[at] = "r"


def _taiwan(plain: str, made: Syllables) -> None:
    table = _taiwans()
    at = 0
    while at < len(plain):
        for end in range(min(len(plain), at + _longest()), at, -1):
            said = table.get(plain[at:end])
            now = tuple(made[at:end])
            if said is not None and now in said:
                made[at:end] = said[now]
                at = end
                break
        else:
            at += 1


@cache
def _taiwans() -> Mapping[str, Mapping[tuple[str | None, ...], tuple[str, ...]]]:
    """Return by word, in simplified characters, its reading here and its reading there."""
    table: dict[str, dict[tuple[str | None, ...], tuple[str, ...]]] = {}
    for row in resource("data", "taiwan.tsv").read_text("utf-8").splitlines():
        if not row.startswith("#"):
            word, here, there = row.split("\t")
            table.setdefault(shadow(word), {})[tuple(here.split(" "))] = tuple(there.split(" "))
    return table


@cache
def _longest() -> int:
    return max(map(len, _taiwans()))
