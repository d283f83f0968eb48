"""Eras, dynasties, festivals and the lunar calendar: what a Chinese date can be built from.

Lists: eras.txt (first year of each era), calendar.txt, lunar.txt (1583 to 2100: the Julian day
number of the first day, the leap month or 0, and the months: b 30 days, s 29).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Calendar", "calendar", "lunar_day", "lunar_month", "signed"]

_EPOCH = 1721425  # a Julian day number less this is the ordinal of datetime.date


@dataclass(frozen=True, slots=True)
class Calendar:
    """The lists: `eras` era → dynasty → first year; `limits` dynasty → ISO range or ""."""

    eras: Mapping[str, Mapping[str, int]]
    prefer: Mapping[str, str]
    limits: Mapping[str, str]
    festivals: Mapping[str, str]
    hours: Mapping[str, str]
    before_noon: frozenset[str]
    after_noon: frozenset[str]
    noon: frozenset[str]
    standalone: frozenset[str]
    relative: frozenset[str]


@cache
def calendar() -> Calendar:
    """Return the lists, read at the first call."""
    eras: dict[str, dict[str, int]] = {}
    prefer: dict[str, str] = {}
    for dynasty, fields in rows("eras.txt").items():
        for field in fields:
            if dynasty == "prefer":
                era, _, chosen = field.partition("=")
                prefer[era] = chosen
                continue
            name = field.rstrip("-0123456789")
            eras.setdefault(name, {})[dynasty] = int(field[len(name) :])
    lists = rows("calendar.txt")

    def pairs(key: str) -> dict[str, str]:
        return dict(field.split("=", 1) for field in lists[key])

    return Calendar(
        eras=eras,
        prefer=prefer,
        limits=pairs("dynasty"),
        festivals=pairs("festival"),
        hours=pairs("hour"),
        before_noon=frozenset(lists["am"]),
        after_noon=frozenset(lists["pm"]),
        noon=frozenset(lists["noon"]),
        standalone=frozenset(lists["standalone"]),
        relative=frozenset(lists["relative"]),
    )


def signed(year: int) -> str:
    """Return an ISO year; the year before 1 is 0, as astronomers count."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


@cache
def _lunar() -> dict[int, tuple[int, int, str]]:
    table = {}
    for year, (start, leap, lengths) in rows("lunar.txt").items():
        table[int(year)] = (int(start), int(leap), lengths)
    return table


def _month_start(year: int, month: int) -> tuple[int, int] | None:
    """Return the ordinal of a lunar month's first day and its length, or None."""
    entry = _lunar().get(year)
    if entry is None or not 1 <= month <= 12:
        return None
    start, leap, lengths = entry
    index = month - 1 + (1 if leap and month > leap else 0)
    days = [30 if size == "b" else 29 for size in lengths]
    return start - _EPOCH + sum(days[:index]), days[index]


def lunar_month(year: int, month: int) -> str | None:
    """Return the range of days of a lunar month as ISO, or None outside 1583 to 2100."""
    found = _month_start(year, month)
    if found is None:
        return None
    first, days = found
    return f"{dt.date.fromordinal(first)}/{dt.date.fromordinal(first + days - 1)}"


def lunar_day(year: int, month: int, day: int) -> str | None:
    """Return a lunar day as an ISO date, or None outside 1583 to 2100."""
    found = _month_start(year, month)
    if found is None or not 1 <= day <= found[1]:
        return None
    return dt.date.fromordinal(found[0] + day - 1).isoformat()
