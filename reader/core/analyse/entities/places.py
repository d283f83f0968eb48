"""LOCATION: names of the gazetteer in context, addresses, and unknown names by their ending."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.context import PLACE_VERBS
from reader.core.analyse.entities.lexicon import lexicon, rows
from reader.core.analyse.entities.people import transliterates
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.analyse.entities.spans import Token

__all__ = ["find_places", "place_at"]

_ADMIN = "省市县州区盟旗"
_FOREIGN_ENDS = ("州", "省", "郡", "岛", "湾", "堡", "山脉", "群岛", "半岛", "海峡")
_RARE = 8.8
_GOING = re.compile(
    "(?:抵达?|赴|前往|来到|回到|途经|流经|经|围困|攻占|攻克|收复|迁往|定居|位于|自)$"
)
_AT = re.compile("[在于从到往]$")
_PLACE_BOUND = re.compile("[，。、；,.）)的登出称等与和]|出发|建立|举行|召开|$")
_BARE_LEVELS = ("prefecture", "county", "province", "region", "city")
_LETTERS = re.compile("[A-Z]{2,}[0-9]*")
_NO = "的了是在和与及等说着过也都就把被对从向为不没有我你他她它们这那到于由或等各该本某全个条座些"
_WORD = rf"(?:(?![{_NO}])[\u4e00-\u9fff])"
_CHAIN = re.compile(
    rf"(?:{_WORD}{{1,4}}?"
    r"(?:街道|自治县|开发区|新区|社区|大道|[省市县区镇乡村旗屯](?![长民委]))"
    rf"|{_WORD}{{1,5}}?(?:[一二三四五六七八九东南西北中]?路|[东南西北中]?大?街|巷|弄|胡同|里弄"
    r"|大厦|大楼|广场|花园|小区|工业大厦)"
    r"(?![口道线由人上])"
    r"|[0-9０-９一二三四五六七八九十]{1,5}(?:之[0-9]+)?"
    r"(?:号楼?|[巷弄栋幢段]|楼|室|号院|单元)(?:之[0-9]+)?)"
)
_LOW = re.compile(
    "(?:镇|乡|村|街道|社区|路|街|巷|弄|号|楼|室|栋|大道|胡同|大厦|大楼|屯|段|院|元|[0-9])$"
)
_UNLISTED = frozenset("县镇乡村")
_COUNTED = re.compile("[一二两三四五六七八九十百千几数多]")
_OPENING = re.compile(r"(?:^|[\n,，。、；：:;「“(（《\s]|[和与及在到从自往由])$", re.MULTILINE)
_NUMBERED = re.compile(r"(?:[GS]?[0-9]{2,4}(?:国道|省道|高速)|[0-9]{1,2}号线)")
_SINGLE = re.compile(
    r"(?<=[在赴驻抵入离来返援进出旅访留])(?P<at>[\u4e00-\u9fff])"
    r"(?=期间|[,，。、；考调学经投挂任工创就务游旅的企商0-9]|$)"
    r"|(?<![\u4e00-\u9fff])(?P<pair>[\u4e00-\u9fff])(?=[方籍])"
    r"|(?<=[及和与、])(?P<side>[\u4e00-\u9fff])(?=方[代面表将也签])"
)


@cache
def _endings() -> tuple[re.Pattern[str], frozenset[str]]:
    """Return the pattern of what names of places end in, and the endings of built places."""
    found = rows("places.txt")
    longest = sorted(found["ending"], key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(longest)})"), frozenset(found["facility"])


def find_places(text: str, tokens: Sequence[Token]) -> list[Span]:
    """Return LOCATION candidates among the tokens of one line, in order of their starts."""
    spans: list[Span] = []
    covered = 0
    for index, (start, end, tag) in enumerate(tokens):
        if start < covered:
            continue
        if tag == "P" or (tag == "p" and _weak_place(text, tokens, index)):
            span = place_at(text, start, end)
            spans.append(span)
            covered = span.end
    if tokens:
        spans.extend(_by_ending(text, tokens))
        spans.extend(_unknown(text, tokens))
        spans.extend(_single(text, tokens[0][0], tokens[-1][1]))
        spans.extend(
            Span(match.start(), match.end(), "LOCATION", 0.9, rank=1)
            for match in _NUMBERED.finditer(text, tokens[0][0], tokens[-1][1])
        )
    return spans


def place_at(text: str, start: int, end: int) -> Span:
    """Return the place that begins with the gazetteer name `[start, end)`.

    A name takes the ending of its level (黔南 + 州); a chain that goes below the county is one
    span, an address.
    """
    end = _with_level(text, start, end)
    close, inner = end, [Span(start, end, "LOCATION")]
    position = end
    while True:
        known = _known_at(text, position)
        match = None if known > position else _CHAIN.match(text, position)
        if (
            match is not None
            and match[0][-1] not in "乡镇"
            and lexicon().levels.get(match[0]) in _BARE_LEVELS
        ):
            break  # a county, which is a place of its own
        if match is not None and not _is_word(match[0]):
            known = match.end()
            close = known if _LOW.search(match[0]) else close
        if known == position:
            break
        if not text[position].isdigit():
            inner.append(Span(position, known, "LOCATION"))
        position = known
    if close > end:
        parts = tuple(part for part in inner if part.end < close)
        return Span(start, close, "LOCATION", 0.85, rank=1, inner=parts)
    letters = _LETTERS.match(text, end)
    if letters and text[end - 1] > "z":
        return Span(start, letters.end(), "LOCATION", 0.8, inner=(inner[0],))
    return Span(start, end, "LOCATION", 0.9)


def _with_level(text: str, start: int, end: int) -> int:
    """Take the ending of its level to a name (黔南|州), and return where the name ends."""
    lists = lexicon()
    name, after = text[start:end], text[end : end + 1]
    if after and lists.words.get(name + after, (0, ""))[1] == "P":
        return end + 1
    bare = name[-1] not in _ADMIN and lists.levels.get(name) in _BARE_LEVELS
    if bare and after and after in _ADMIN:
        following = text[end : end + 2]
        if following not in lists.words or following in lists.heads:
            return end + 1
    return end


def _is_word(piece: str) -> bool:
    """Whether what could be a village or a town ends in a plain word (农业农村)."""
    if piece[-1] not in "村乡镇区市县屯":
        return False
    return _plain(piece) or any(_plain(piece[-n:]) for n in (2, 3) if len(piece) > n)


def _known_at(text: str, position: int) -> int:
    """Return where the county or city that follows in a chain ends, or `position`."""
    lists = lexicon()
    for length in range(7, 2, -1):
        name = text[position : position + length]
        if len(name) == length and name[-1] in "市县区旗州" and name in lists.levels:
            return position + length
    return position


def _plain(word: str) -> bool:
    entry = lexicon().words.get(word)
    return entry is not None and entry[1] in "nvab"


def _weak_place(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that is also a county's name stands here as one."""
    start, end, _ = tokens[index]
    after = text[end : end + 1]
    if after and after in "县市区镇":
        return True
    if index and tokens[index - 1][2] == "P" and tokens[index - 1][1] == start:
        return lexicon().levels.get(text[slice(*tokens[index - 1][:2])]) in (
            "province",
            "prefecture",
        )
    if after == "、" and index + 2 < len(tokens) and tokens[index + 2][2] == "P":
        return True
    return index > 1 and text[start - 1] == "、" and tokens[index - 2][2] == "P"


def _by_ending(text: str, tokens: Sequence[Token]) -> list[Span]:
    """Return names that no list knows: 柳树沟, 参合陂, 热兰遮城, 沪昆高速."""
    spans: list[Span] = []
    pattern, _ = _endings()
    for index, (start, end, tag) in enumerate(tokens):
        if tag in ".#NFP" or end - start > 4:
            continue
        found = pattern.fullmatch(text, start, end)
        first = index
        while found and first and start - tokens[first - 1][0] <= 5:
            if not _nameable(text, tokens[first - 1]):
                break
            first -= 1
        if first < index:
            span = _ended(text, tokens, first, index)
            if span is not None:
                spans.append(span)
    return spans


def _ended(text: str, tokens: Sequence[Token], first: int, last: int) -> Span | None:
    """Return the place that tokens `[first, last]` are, the last of which is its ending."""
    start, end, _ = tokens[last]
    ending = text[start:end]
    built = ending in _endings()[1]
    places = tokens[last - 1][2] == "P"
    before = PLACE_VERBS.search(text[max(0, tokens[first][0] - 4) : tokens[first][0]])
    if built and text[tokens[first][0] : start] in lexicon().words and not places:
        return None
    unknown = any(t[2] == "x" or t[1] - t[0] == 1 for t in tokens[first:last])
    first = _without_plain(tokens, first, last)
    if not built and tokens[first][2] == "P" and end - tokens[first][1] >= 2:
        first += 1  # 台中|西屯
    begin = tokens[first][0]
    size = start - begin
    sure = (
        (size >= 2 and transliterates(text[begin:start]) and ending in _FOREIGN_ENDS)
        or (size >= 2 and unknown and ending in ("寺", "庙", "祠", "庵", "塔"))
        or (size >= 1 and (places or (built and unknown)))
        or (before and 1 <= size <= 4 and (unknown or size == 2))
        or (
            2 <= size <= 3
            and unknown
            and ending in _UNLISTED
            and not _COUNTED.search(text, begin, start)
            and _OPENING.search(text, 0, begin)
        )
    )
    return Span(begin, end, "LOCATION", 0.7) if sure else None


def _unknown(text: str, tokens: Sequence[Token]) -> list[Span]:
    """Return unknown words right behind a place or a word of going: 日本|有田町, 抵|沪尾."""
    spans: list[Span] = []
    index = 0
    while index < len(tokens):
        last = index
        while last < len(tokens) and _is_odd(text, tokens[last]):
            last += 1
        if last == index:
            index += 1
            continue
        start, end = tokens[index][0], tokens[last - 1][1]
        behind = index and tokens[index - 1][2] == "P" and tokens[index - 1][1] == start
        goes = _GOING.search(text, max(0, start - 2), start)
        foreign = end - start >= 3 and transliterates(text[start:end])
        at = foreign and _AT.search(text, max(0, start - 1), start)
        bound = _PLACE_BOUND.match(text, end) or (at and end - start > 3)
        if bound and 2 <= end - start <= 5 and (behind or goes or at):
            spans.append(Span(start, end, "LOCATION", 0.6))
        index = last
    return spans


def _is_odd(text: str, token: Token) -> bool:
    """Whether a token is a character that is no usual word by itself."""
    start, end, tag = token
    if tag == "x":
        return True
    word = text[start:end]
    if end - start > 1 or tag in ".#NFPpO" or word in _NO:
        return False
    return lexicon().words[word][0] >= _RARE


def _without_plain(tokens: Sequence[Token], first: int, last: int) -> int:
    """Leave plain words before an unknown one to the sentence (首府|柯尼斯堡)."""
    while first + 1 < last and tokens[first][2] == "n" and tokens[first][1] - tokens[first][0] > 1:
        first += 1
    return first


def _nameable(text: str, token: Token) -> bool:
    start, end, tag = token
    word = text[start:end]
    if any(character in _NO or character in "去来回过往有人其某一两三几" for character in word):
        return False
    return (tag in "xnPpjb" and end - start <= 3) or (end - start == 1 and tag in "advfqtsm")


def _single(text: str, start: int, end: int) -> list[Span]:
    lists = lexicon()
    spans = []
    for match in _SINGLE.finditer(text, start, end):
        at = match.start(match.lastgroup or 0)
        name = text[at]
        known = lists.nations if match.lastgroup != "at" else lists.abbreviations | lists.nations
        if name in known and text[at : at + 2] not in lists.words:
            spans.append(Span(at, at + 1, "LOCATION", 0.8))
    return spans
