"""PERSON: candidate names as edges of the lattice.

A Chinese name costs what its surname and the characters of its given name cost; context lowers
the cost. Foreign names are runs of the characters that transliterations are written with; with
a point between the parts they are certain.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.context import (
    AFTER_PERSON,
    FUNCTION,
    HEAD_FOLLOWS,
    PLACE_END,
    PLACE_VERBS,
    role_before,
    speaks_after,
    speaks_before,
)
from reader.core.analyse.entities.lexicon import lexicon, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.analyse.entities.lattice import Edges

__all__ = ["known_people", "name_edges", "pointed_names", "transliterates"]

BASE = 5.2
"""What any name costs: -ln of how often a word is a person's name."""

_POINT = "·•・‧∙．"
_NOT_SEEN = 9.5
_RULER = re.compile(
    "[汉魏晋隋唐宋辽金元明清梁陈齐](?:[太高世中圣神英仁宣孝成代武文景昭哀平光明章和安顺桓灵献惠怀愍元康简穆肃顺宪敬懿僖徽钦真理度宁道穆]){1,2}[帝宗祖]"
    "|(?<![\u4e00-\u9fff])(?:[太高世中圣神英仁宣孝代肃宪玄穆敬懿僖徽钦真理度宁道]宗|太祖|高祖|世祖|成祖)(?!教|旨|庙)"
)
_HIDDEN = re.compile(
    "[\u4e00-\u9fff](?:某某|某[甲乙丙丁戊己庚辛]|某(?![种些个一人位年月日地市县省校公])|[○〇][\u4e00-\u9fff○〇]|[\u4e00-\u9fff][○〇])"
)
_FAMILIAR = re.compile(
    "(?<![\u4e00-\u9fff])(?:[老小][\u4e00-\u9fff]|阿[\u4e00-\u9fff])|阿[A-Z](?![A-Za-z])"
)
_LADY = re.compile("(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})夫人")
_NUMBERED = re.compile("[一二三四五六七八九十]{1,2}世(?!纪|界|代)")


@cache
def _lists() -> tuple[
    frozenset[str],
    frozenset[str],
    re.Pattern[str],
    re.Pattern[str],
    re.Pattern[str],
    frozenset[str],
]:
    found = rows("persons.txt")
    plain = "".join(found["transliteration"])
    wide = "".join(sorted(set(plain + "".join(found["minority"]))))
    singles = "".join(sorted({name[0] for name in lexicon().surnames}))
    return (
        frozenset(found["known"]),
        frozenset(wide),
        re.compile(f"[{singles}]"),
        re.compile(f"[{wide}]{{2,9}}"),
        re.compile(rf"[{wide}]{{1,9}}(?:[{_POINT}][{wide}]{{1,9}}){{1,4}}"),
        frozenset(plain),
    )


def known_people() -> frozenset[str]:
    """Return the names of people so well known that no text explains them."""
    return _lists()[0]


def transliterates(text: str) -> bool:
    """Whether all characters are such as foreign names are written with."""
    return _lists()[5].issuperset(text)


def pointed_names(text: str) -> list[tuple[int, int]]:
    """Return foreign names with a point between their parts, as `(start, end)`."""
    names, words = [], lexicon().words
    for match in _lists()[4].finditer(text):
        start, end = match.span()
        first_point = next(i for i in range(start, end) if text[i] in _POINT)
        # what stands before may be a place or a title that is written with the same characters
        for cut in range(start + 1, first_point):
            entry = words.get(text[start:cut])
            if (entry and entry[1] == "P") or role_before(text, cut, lexicon().titles):
                start = cut
        start = _fronted(text, start)
        names.append((start, _trimmed(text, end)))
    return names


def _fronted(text: str, start: int) -> int:
    """Leave the first characters to the word that they end or are (種子|瑪麗, 哥哥|洛馬納)."""
    words = lexicon().words
    entry = words.get(text[start : start + 2])
    if entry is not None and entry[1] == "n" and entry[0] < 11.5:
        return start + 2
    entry = words.get(text[max(0, start - 1) : start + 1])
    if start and entry is not None and entry[0] < 12.0 and text[start - 1] not in "在和与对由是":
        return start + 1
    return start


def _trimmed(text: str, end: int) -> int:
    """Give back the last character when it begins the next word (維奇|賽後)."""
    if text[end - 1] in "那从都金多都能" or text[end - 1 : end + 1] in (
        "赛后",
        "赛前",
        "赛中",
        "赛场",
    ):
        return end - 1
    words = lexicon().words
    for word in (text[end - 1 : end + 1], text[end - 1 : end + 2]):
        entry = words.get(word)
        if entry is not None and len(word) > 1 and word[-1] >= "\u4e00" and entry[0] < 12.0:
            return end - 1
    return end


def name_edges(text: str, blocked: frozenset[int], repeated: Mapping[str, int]) -> Edges:
    """Return candidate names as edges: start → (end, cost, tag `N` or `F` for foreign).

    `blocked` are offsets inside numbers, where no name begins; `repeated` counts the names
    that are known to occur in the document.
    """
    edges: Edges = {}
    _known(text, edges)
    for start, end in pointed_names(text):
        edges.setdefault(start, []).append((end, 2.0, "F"))
    _chinese(text, edges, blocked, repeated)
    _foreign(text, edges, blocked)
    _familiar(text, edges)
    _hidden(text, edges)
    return edges


def _known(text: str, edges: Edges) -> None:
    names = known_people()
    starts = re.compile(f"[{''.join(sorted({name[0] for name in names}))}]")
    for match in _RULER.finditer(text):
        edges.setdefault(match.start(), []).append((match.end(), 9.0, "N"))
    for match in starts.finditer(text):
        start = match.start()
        for length in range(7, 1, -1):
            if text[start : start + length] in names:
                edges.setdefault(start, []).append((start + length, 8.0, "N"))
                break


def _chinese(
    text: str, edges: Edges, blocked: frozenset[int], repeated: Mapping[str, int]
) -> None:
    surnames = lexicon().surnames
    for match in _lists()[2].finditer(text):
        start = match.start()
        if start in blocked:
            continue
        bonus: float | None = None
        for width in (1, 2):
            family = surnames.get(text[start : start + width])
            if family is None:
                continue
            if bonus is None:
                bonus = speaks_before(text, start)
            if (width == 1 or bonus < 1.5) and _begins_word(text, start, bonus):
                continue
            price = BASE + (2.0 if width == 2 else family) - bonus
            for length in (2, 1):
                end = start + width + length
                given = _given(text[start + width : end], length)
                if given is None or (end in blocked and end - 1 in blocked):
                    continue
                cost = _in_context(text, start, end, bonus)
                if cost is None:
                    continue
                cost += price + given - (3.0 if repeated.get(text[start:end], 0) > 1 else 0.0)
                edges.setdefault(start, []).append((end, cost, "N"))


def _begins_word(text: str, start: int, bonus: float) -> bool:
    """Whether a place or a very common word begins here, so that no surname does."""
    entry = lexicon().words.get(text[start : start + 2])
    if entry is None:
        return False
    return (entry[1] == "P" and bonus < 7.0) or (entry[0] < 9.8 and bonus < 5.0)


def _in_context(text: str, start: int, end: int, bonus: float) -> float | None:
    """Return what the words around `[start, end)` cost a name; None where it can be none."""
    if text[end - 1] in "族局厅署县镇乡村省市" and bonus < 7.0:
        return None
    right = speaks_after(text, end)
    if right == HEAD_FOLLOWS and bonus < 7.0:
        return None
    words = lexicon().words
    name = text[start:end]
    if name[1] == "方" and name[0] in lexicon().nations:
        return None
    cost = -right
    if bonus < 5.0:
        cost += 2.5 if _crosses(text, start) else 0.0
        own = words.get(name[0], (99.0, ""))[0]
        if own < 8.5 and lexicon().surnames.get(name[0], 0.0) > 6.0:
            cost += 4.0  # 别, 成, 后: far more often a word than a surname
    if end - start > 2:
        crossing = words.get(text[end - 1 : end + 1])
        cost += 2.5 if crossing is not None and crossing[0] < 11.0 else 0.0
    if name in words and name not in known_people():
        cost += 6.0
    return cost


def _crosses(text: str, start: int) -> bool:
    entry = lexicon().words.get(text[max(0, start - 1) : start + 1])
    if start and text[start - 1] in "一二三四五六七八九十几半":
        return True
    return start > 0 and entry is not None and entry[0] < 11.0


def _given(given: str, length: int) -> float | None:
    """Return what a given name of one or two characters costs; None where it cannot be one."""
    if len(given) < length:
        return None
    table = lexicon().given
    cost = 0.0 if length == 2 else 1.0
    for place, character in enumerate(given):
        if not "\u4e00" <= character <= "\ufaff" and character not in "○〇":
            return None
        entry = table.get(character)
        cost += entry[0 if length == 1 else 1 + place] if entry else _NOT_SEEN
        if character in FUNCTION:
            if character in "皆俱亦乃遂的了着过是在里们吗呢吧啊这那就都也很我你他她它":
                return None
            cost += 3.0
    if given in ("某某", "某", "○○") or "○" in given:
        return 3.0
    if length == 2:
        word = lexicon().words.get(given)
        if word is not None and given[0] != given[1]:
            # 王阳光 is rarer than 王 before the word 阳光
            cost += max(0.0, min(5.0, 14.0 - word[0]))
    return cost


def _foreign(text: str, edges: Edges, blocked: frozenset[int]) -> None:
    """Add runs of transliterating characters without a point.

    Those of the peoples of China (扎西, 其其格) are common characters too: they need more.
    """
    words = lexicon().words
    plain = _lists()[5]
    for match in _lists()[3].finditer(text):
        first, last = match.span()
        for start in range(first, last - 1):
            if start in blocked or PLACE_VERBS.search(text[max(0, start - 3) : start]):
                continue
            bonus = speaks_before(text, start)
            for end in range(start + (2 if bonus >= 5.0 else 3), last + 1):
                if text[start:end] in words or text[end : end + 1] in PLACE_END:
                    continue
                right = speaks_after(text, end)
                if not plain.issuperset(text[start:end]) and bonus < 5.0 and right < 3.0:
                    continue
                price = 5.6 * (end - start)
                if right == HEAD_FOLLOWS and bonus <= 0:  # a brand before the head of a firm
                    edges.setdefault(start, []).append((end, 6.0 + price, "x"))
                    continue
                numbered = _NUMBERED.match(text, end)
                cost = 9.0 + price - bonus - (4.0 if numbered else right)
                cost -= 3.0 if end == last and (bonus >= 5.0 or start == first) else 0.0
                close = numbered.end() if numbered else end
                edges.setdefault(start, []).append((close, cost, "F"))


def _hidden(text: str, edges: Edges) -> None:
    """Add names that a text keeps half to itself: 王某甲, 鄢某某, 巫○豪."""
    for match in _HIDDEN.finditer(text):
        if match[0][0] in lexicon().surnames:
            edges.setdefault(match.start(), []).append((match.end(), 3.0, "N"))


def _familiar(text: str, edges: Edges) -> None:
    """Add 老余, 小王, 阿春, 阿Q where a person acts, and ladies: 居里夫人."""
    for match in _LADY.finditer(text):
        if transliterates(match[1]):
            edges.setdefault(match.start(), []).append((match.end(), 4.0, "N"))
    for match in _FAMILIAR.finditer(text):
        end = match.end()
        surname = text[end - 1] in lexicon().surnames
        known = match[0] in lexicon().words
        acts = AFTER_PERSON.match(text, end) and (surname or (match[0][0] == "阿" and not known))
        if acts or match[0][1].isascii():
            edges.setdefault(match.start(), []).append((end, 10.0, "N"))
