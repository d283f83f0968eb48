"""ORGANIZATION: a head (委, 局, 集團, 大學 …) and what belongs to the name before it.

From each head the name is read leftwards over words that names are made of; a place at its
front, an unknown brand or a neighbour of the same kind makes it a name, plain words alone do not.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.context import role_before
from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.analyse.entities.spans import Token

__all__ = ["find_organisations"]

_STOP = frozenset(
    "的在与和对向由被把将从到为是有该这那本各其某等及以并也都就还再已正曾让使请找去来往给跟同则若于据按率赴访获称说任至"
    "看听想叫问派用拟要会能可不没个家所名位条件只了着过并且因但而或如我你他她它们几多少第全大小新老好很最"
)
_GROUPS = frozenset("集团 公司 控股 股份".split())
_OFFICES = ("局", "部", "厅", "署", "委", "院", "处", "会")
_CLUSTERS = tuple(
    t + b
    for t in "省市县区州镇乡"
    for b in ("委", "政府", "人大", "政协", "纪委", "委常委会", "公安局", "法院", "检察院")
)
_PREFIXES = ("国立", "省立", "市立", "私立", "公立", "县立")
_NATIONAL = frozenset("国家 中央 全国 国际 世界 亚洲 中共".split())
_PARTY = frozenset("党委 党组 党支部 党总支 团委 工会 团支部 妇联 宣传部 组织部".split())
"""Bodies within a body: their chief is one title (党委书记)."""
_NAMED_AFTER = frozenset("大学 中学 小学 学院 学校 纪念馆 基金会 图书馆 研究会".split())
"""Heads of bodies that are named after persons."""
_CONJUNCTIONS = "和及与"
_WORK_GROUPS = ("工作组", "专案组", "调查组", "督导组", "巡视组", "工作队")


@cache
def _head_ends() -> frozenset[str]:
    return frozenset(head[-1] for head in (*lexicon().heads, *_CLUSTERS))


def find_organisations(text: str, tokens: Sequence[Token]) -> list[Span]:
    """Return ORGANIZATION candidates among the tokens of one line."""
    finder = _Finder(text, tokens)
    spans = finder.bodies()
    for index in range(len(tokens)):
        span = finder.at(index)
        if span is not None:
            spans.append(span)
    return spans


class _Finder:
    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.lists = lexicon()

    def bodies(self) -> list[Span]:
        """Return the bodies that the lists know by name."""
        return [
            Span(self._national(start), end, "ORGANIZATION", 0.95)
            for start, end, tag in self.tokens
            if tag == "O"
        ]

    def _national(self, start: int) -> int:
        """國立|清華大學: the founder before a known body."""
        return start - 2 if self.text[max(0, start - 2) : start] in _PREFIXES else start

    def at(self, index: int) -> Span | None:  # noqa: PLR0911 - one return a reason
        """Return the organisation whose head ends with token `index`."""
        _, end, tag = self.tokens[index]
        if tag in ".#NF":
            return None
        first = self._head(index)
        if first is None:
            return None
        head_start = self.tokens[first][0]
        head = self.text[head_start:end]
        if self._goes_on(end, head):
            return None
        if head in _PARTY and self._title_length(end):
            return None
        if head in _CLUSTERS and self.text[head_start - 2 : head_start] in _CLUSTERS:
            return Span(head_start, end, "ORGANIZATION", 0.85)
        begin = self._begin(first, head)
        if begin is None:
            return None
        close = self._group_end(end, head)
        if head in _CLUSTERS and begin == head_start:
            return None
        return Span(begin, close, "ORGANIZATION", 0.85)

    def _head(self, index: int) -> int | None:
        """Return the first token of the longest head that ends with token `index`."""
        best = None
        end = self.tokens[index][1]
        if self.text[end - 1] not in _head_ends():
            return None
        for first in range(index, max(-1, index - 4), -1):
            start, _, tag = self.tokens[first]
            if tag in ".#NF":
                break
            word = self.text[start:end]
            if word in self.lists.heads or word in _CLUSTERS:
                best = first
        if best is None:
            start = self.tokens[index][0]
            word = self.text[start:end]
            for length in (4, 3, 2):
                if (
                    len(word) > length
                    and word[-length:] in self.lists.heads
                    and self.tokens[index][2] in "jx"
                ):
                    return index
        return best

    def _goes_on(self, end: int, head: str) -> bool:
        """Whether the head is only the start of a longer head or word."""
        after = self.text[end : end + 1]
        if head[-1] in "局厅署党队网组" and after in tuple("长员面势部级际友伍校课章派组织络站"):
            return after not in ("长", "员", "部") or (len(head) == 1 and after != "长")
        return (
            head in {"公司", "集团", "科技", "投资", "控股"}
            and self.text.startswith(("集团", "有限", "股份", "控股", "公司"), end)
            and not self.text.startswith("集团军", end)
        )

    def _begin(self, first: int, head: str) -> int | None:
        """Return where the name begins whose head begins at token `first`."""
        text, tokens = self.text, self.tokens
        at = self._reach(first, head)
        if at == first:
            start, end, _ = tokens[first]
            return start if end - start > len(head) else None
        body = next((t for t in tokens[at:first] if t[2] == "O"), None)
        if body is not None:
            return self._national(body[0])
        places = [
            i
            for i in range(at, first)
            if tokens[i][2] == "P" and text[tokens[i][0] - 1] not in "(（"
        ]
        weak = [i for i in range(at, first) if tokens[i][2] == "p"]
        begin = None
        if places or weak:
            begin = self._place_front((places or weak[-1:])[0], first, head)
        if begin is None:
            begin = self._brand(at, first, head)
        return self._plain_name(at, first, head) if begin is None else begin

    def _reach(self, first: int, head: str) -> int:
        """Return the first of the tokens before the head that can belong to the name."""
        text, tokens = self.text, self.tokens
        head_start = tokens[first][0]
        at = first
        while at > 0:
            start, end, _ = tokens[at - 1]
            if text[start:end] in (")", "）") and at > 3 and self._branch(at):
                at -= 3
            elif head_start - start <= 24 and self._belongs(at - 1, head):
                at -= 1
            else:
                break
        return at

    def _branch(self, at: int) -> bool:
        """Whether a place in brackets ends before token `at`: 大成（济南）律师事务所."""
        opening, place, _ = self.tokens[at - 3 : at]
        return place[2] == "P" and self.text[opening[0] : opening[1]] in ("(", "（")

    def _belongs(self, at: int, head: str) -> bool:  # noqa: C901, PLR0911 - one return a reason
        """Whether token `at` can stand inside a name."""
        start, end, tag = self.tokens[at]
        word = self.text[start:end]
        if tag in "PpOx":
            return not (tag == "O" and word in _CLUSTERS)
        if tag == "F":
            return True
        if tag == "N":
            return head in _NAMED_AFTER
        if tag == ".":
            return word in "·&" or (word.isascii() and word.isalnum())
        if tag == "#":
            return False
        if word in self.lists.modifiers or word in self.lists.firm_heads:
            return True
        if word in _CONJUNCTIONS:
            return self._conjunction(at, head)
        if word in _CLUSTERS or word in self.lists.titles:
            return False
        if word in "新大小老全" and at + 1 < len(self.tokens):
            following = self.tokens[at + 1]
            return following[1] - following[0] == 1 and following[2] != "."
        if len(word) == 1:
            return word not in _STOP and tag in "njabvqtmgsfw"
        return tag in "njwbl" or (tag in "av" and word in self.lists.modifiers)

    def _conjunction(self, at: int, head: str) -> bool:
        """运输及物流局: a conjunction between two plain words before the head of an office."""
        if not head.endswith(_OFFICES) or at < 1 or at + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        good = before[2] in "nwvb" and after[2] in "nwvb"
        if not good or before[1] - before[0] < 2:
            return False
        front = self.tokens[at - 2] if at >= 2 else None
        return front is None or front[2] in ".P" or front[2] in "nw"

    def _place_front(self, place: int, first: int, head: str) -> int | None:
        """Return where a name with a place in front begins."""
        tokens, text = self.tokens, self.text
        start = tokens[place][0]
        for prefix in _PREFIXES:
            if text[max(0, start - 2) : start] == prefix:
                return start - 2
        if all(text[s:e] in "新老旧大小分总" for s, e, _ in tokens[place + 1 : first]) and (
            place + 1 < first
        ):
            return None
        level = self.lists.levels.get(text[slice(*tokens[place][:2])], "")
        rest = tokens[place + 1 : first]
        if level == "country" and text[start : start + 2] not in ("中国", "中华"):
            branded = [t for t in rest if t[2] in "xF" or t[1] - t[0] == 1]
            company = head in self.lists.firm_heads
            if (
                company
                and (len(branded) >= 2 or any(t[1] - t[0] > 1 for t in branded))
                and not head.endswith(("部", "署", "局"))
            ):
                return tokens[place + 1][0]
        # 廣東|廣州…: of places that merely stand side by side only the last belongs
        back = place
        while back + 1 < first and tokens[back + 1][2] == "P":
            name = text[slice(*tokens[back][:2])]
            office = head in _CLUSTERS or head.endswith(("局", "厅", "府", "院"))
            if (name[-1] in "省市县区盟旗" and len(name) > 2) or not office:
                break
            back += 1
        start = tokens[back][0]
        if back + 1 == first and head in {"政府", "海关", "队"} and level == "region":
            return None
        if head in {"中心", "网", "厂", "组织", "总部"} and back + 1 == first:
            return None
        return start

    def _brand(  # noqa: PLR0911 - one return a reason
        self, at: int, first: int, head: str
    ) -> int | None:
        """Return where a name begins that has no place but an unknown word."""
        tokens, text = self.tokens, self.text
        while at < first:
            start, end, tag = tokens[at]
            word = text[start:end]
            if len(word) == 1 and tag in "vfstq" and self.lists.words[word][0] < 9.8:
                at += 1
                continue
            break
        pieces = tokens[at:first]
        if not pieces:
            return None
        begin = pieces[0][0]
        if text[begin] in "(（":
            return None
        odd = [t for t in pieces if t[2] in "xF" or t[1] - t[0] == 1]
        if not odd or len(odd) > 8:
            return None
        size = tokens[first][0] - begin
        if not 2 <= size <= 14:
            return None
        end = tokens[first][0] + len(head)
        if text[end : end + 1] in tuple("等行业产方领类化"):
            return None
        if len(odd) == 1 and odd[0][2] != "x" and head not in {"公司", "集团", "有限公司"}:
            return None
        while len(pieces) > 1 and pieces[0][1] - pieces[0][0] >= 2 and pieces[0][2] in "nw":
            # a plain word before the brand belongs to the sentence
            pieces = pieces[1:]
        return pieces[0][0]

    def _plain_name(self, at: int, first: int, head: str) -> int | None:
        """Plain words make a name beside a neighbour of the same kind, or before its chief."""
        tokens, text = self.tokens, self.text
        begin = tokens[at][0]
        end = tokens[first][0] + len(head)
        front = text[begin - 1 : begin] if begin else ""
        if head in _GROUPS and begin + 2 == tokens[first][0]:
            beside = text[max(0, begin - 4) : begin]
            if front == "、" and beside[:-1].endswith(head):
                return begin
            behind = text[end : end + 8]
            if behind.startswith("、") and head in behind:
                return begin
            return begin if text[end : end + 1] in "与和" and self._told(begin, end) else None
        if text[begin : tokens[at][1]] in _NATIONAL and head.endswith((*_OFFICES, "心")):
            return begin
        office = head.endswith(_OFFICES) and (not front or front in "，。、；：“「\n　 （(")
        if office and role_before(text, end + self._title_length(end), self.lists.titles):
            return begin
        return None

    def _told(self, begin: int, end: int) -> bool:
        return self.text.count(self.text[begin:end], max(0, begin - 2000), begin) > 0

    def _title_length(self, end: int) -> int:
        for length in (4, 3, 2):
            if self.text[end : end + length] in self.lists.titles:
                return length
        return 0

    def _group_end(self, end: int, head: str) -> int:
        """廣東省第一扶貧工作組|黔南組: a group of a place within a work group belongs to it."""
        if head not in _WORK_GROUPS:
            return end
        for length in (4, 3, 2):
            if self.lists.words.get(self.text[end : end + length], (0, ""))[1] == "P":
                close = end + length
                if self.text[close : close + 1] in ("组", "队"):
                    return close + 1
                if self.text[close + 1 : close + 2] == "组" and self.text[close] in "省市县州区":
                    return close + 2
        return end
