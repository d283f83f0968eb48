"""Names of people that may stand in a run of simplified Hanzi, and how likely they are.

A name is a surname and one or two characters of given names, each with its cost (given.txt). What
stands beside counts too: an office or `采访了` before, a verb of speaking after, a clause that
begins or ends with the name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.assets import resource
from reader.core.chinese.costs import word_costs
from reader.core.chinese.dictionaries import dictionary

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Clause", "is_like_name", "name_costs", "names_in", "offices"]

_NAME_COST, _UNIT = 17, 1.086
"""One word in fifty is a person's name; the costs of given.txt are -4 ln."""

_SHORT_NAME_COST = 8
"""How much less likely a name of two characters is to be one."""

_NO_PERSON = frozenset("县市区镇乡村州省路街河江湖山岛港寺庙")
"""What is not said after a person's name, but after a place's."""

_COMMON_COST = 35
"""A surname that is a common word beside is less readily taken for one, by what it costs less."""

_SPEAKS, _OFFICE, _BORDER, _WHOLE = 20, 14, 4, 12
"""What a name costs less for a verb of speaking after it, an office before it, a clause that
begins or ends with it, and for being the whole of one."""

_NO_NAME_END = frozenset("上下里外内前后间时年月日中")
"""With these a name would look like a place or a time (于会上说): nothing beside it counts."""

_AFTER = re.compile(
    "[也还则又再曾已均都]?(?:表示|指出|介绍|认为|强调|告诉|透露|坦言|回忆|说(?!明|法|服)|称(?!号|为)"
    "|直言|解释|补充|宣布|呼吁|笑道|笑着|问道|答道|喊道|点头|摇头|叹|主持|出席|会见|率领|担任|出任"
    "|当选|逝世|病逝|去世|出生|毕业|写道|创作|执导|主演|饰演|扮演|先生|女士|小姐|同志|老师|同学|夫妇)"
)
_BEFORE = re.compile(
    "(?:采访了?|名叫|叫做|妻子|丈夫|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|好友|作者|选手|村民|居民"
    "|市民|网友|烈士|任命|聘请|推选|会见|拜访|师从|嫁给|主持人|创始人|负责人|皇帝|名将|大臣)$"
)
_BEFORE_WEAK = frozenset("和与及由据把被让请叫向给")
_AFTER_WEAK = frozenset("在是和与等来去被把对从到将已曾也都")

_CLOSING = tuple("’”」』）》)")
_EVERYDAY = 55
"""A given name of two characters that is so common a word is none by what stands beside it."""

_SURNAMES = frozenset("于余范钟郁朴")
"""Surnames whose usual form as a word is another, and that hardly begin a clause as words."""

_PREPOSITION = "于"
"""After an office this is more often the preposition (记者于北京)."""

_RARE_GIVEN, _RARE_WORD = (36, 36, 36), 50
"""The costs in a given name of a character that given.txt lacks, if it is no everyday word."""


class Clause(NamedTuple):
    """A run of Hanzi, and the characters that stand beside it; "" where there is none."""

    text: str
    before: str = ""
    after: str = ""


def names_in(clause: Clause, doubtful: frozenset[str]) -> dict[int, list[tuple[int, float]]]:
    """Return the names that may stand in a run: `(end, cost)` of each by its start."""
    found: dict[int, list[tuple[int, float]]] = {}
    run = clause.text
    for at, character in enumerate(run):
        if character not in doubtful:
            continue
        for start in range(max(0, at - 2), at + 1):
            if start not in found:
                found[start] = [
                    (end, cost - _said_beside(clause, start, end))
                    for end, cost in _names_at(run, start)
                ]
    return found


def _names_at(run: str, start: int) -> Iterator[tuple[int, float]]:
    surnames, given = name_costs()
    surname = surnames.get(run[start])
    if surname is None:
        return
    for length in (2, 3):
        rest = [given.get(c) or _rare(run[start], c) for c in run[start + 1 : start + length]]
        if len(rest) == length - 1 and None not in rest:
            if length == 2:
                parts = (rest[0][0], _SHORT_NAME_COST)  # type: ignore[index]
                if run[start + 2 : start + 3] in _NO_PERSON:
                    continue
            else:
                parts = (rest[0][1], rest[1][2])  # type: ignore[index]
            common = max(0, _COMMON_COST - (word_costs().get(run[start]) or _COMMON_COST))
            yield start + length, _NAME_COST + common + _UNIT * (surname + sum(parts))


def _is_known(piece: str) -> bool:
    """Whether something that looks like a name is a word or a phrase (钟表, 余地)."""
    return piece in word_costs() or piece in dictionary("STPhrases")


def _rare(surname: str, character: str) -> tuple[int, int, int] | None:
    """Return the costs in a given name of a character that is not known from any."""
    if surname == _PREPOSITION or surname not in _SURNAMES:
        return None
    return _RARE_GIVEN if word_costs().get(character, _RARE_WORD) >= _RARE_WORD else None


def _said_beside(clause: Clause, start: int, end: int) -> int:
    """Return how much what stands beside `[start, end)` speaks for a name there.

    A border of the clause speaks only together with another sign, and for a doubtful surname:
    山里 and 东升 are no names. After a number stands no name (50余人).
    """
    run = clause.text
    begins_word = end - start > 2 and _is_known(run[start : start + 2])  # 钟表匠
    if begins_word or run[end - 1] in _NO_NAME_END or run[start - 1 : start + 1] in word_costs():
        return 0
    is_word = end - start > 2 and word_costs().get(run[start + 1 : end], _EVERYDAY) < _EVERYDAY
    if is_word and run[start] == _PREPOSITION:
        return 0
    before, after = run[max(0, start - 6) : start], run[end : end + 5]
    if not before and clause.before.isnumeric():
        return -_OFFICE
    gain = _SPEAKS if _AFTER.match(after) else 0
    if any(before[at:] in offices() for at in range(len(before) - 1)) or _BEFORE.search(before):
        gain += _OFFICE
    if run[start] in _SURNAMES and not _is_known(run[start:end]):
        opens = before[-1] in _BEFORE_WEAK if before else clause.before not in _CLOSING
        closes = after[:1] in _AFTER_WEAK if after else not clause.after.isalnum()
        gain += _BORDER * (opens + closes) if opens and closes else 0
        gain += 2 * _BORDER if gain and opens else 0
        gain += _WHOLE if closes and not before and not after else 0
    return gain


@lru_cache(maxsize=1 << 12)
def is_like_name(word: str) -> bool:
    """Return whether a word of three characters consists of what people's names consist of."""
    return len(word) == 3 and any(end == 3 for end, _ in _names_at(word, 0))


@cache
def name_costs() -> tuple[dict[str, int], dict[str, tuple[int, int, int]]]:
    """Return the costs of surnames, and of characters as the one or first or last given name."""
    surnames: dict[str, int] = {}
    given: dict[str, tuple[int, int, int]] = {}
    with resource("data", "entities", "given.txt").open(encoding="utf-8") as rows:
        for row in rows:
            head, *costs = row.split()
            if head == "surnames":
                surnames = {item[0]: int(item[1:]) for item in costs}
            elif len(costs) == 3:
                given[head] = (int(costs[0]), int(costs[1]), int(costs[2]))
    return surnames, given


@cache
def offices() -> frozenset[str]:
    """Return the offices and professions that stand before a name."""
    with resource("data", "entities", "titles.txt").open(encoding="utf-8") as rows:
        found = {word for row in rows for word in row.split()[1:] if row.startswith("core ")}
    return frozenset(found)
