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

__all__ = ["BARE_HEADS", "find_organisations"]

_STOP = frozenset(
    "的在与和对向由被把将从到为是有该这那本各其某等及以并也都就还再已正曾让使请找去来往给跟同则若于据按率赴访获称说任至"
    "看听想叫问派用拟要会能可不没个家所名位条件只了着过并且因但而或如我你他她它们几多少第全大小新老好很最"
)
_INDUSTRY = frozenset(
    "资本 电器 家电 网络 软件 医药 医疗 化工 建材 新能源 文旅 机器人 新材料 光电 电子 半导体 置业 地产 物业 实业 重工 汽车 航空 航运 船舶 物流 传媒 影视 制药 药业 生物科技 食品 乳业 酒业 能源 石油 石化 电力 电网 通信 电信 矿业 "
    "钢铁 建工 科技 生技 投资 控股 保险 人寿 证券 基金 信托 咖啡 影业 网 队 党 中心 百货 超市 酒店 饭店 宾馆 餐厅 咖啡馆 客栈 商行 杂志 商场 组织 总部 厂 署 局 厅 工会 乐队 酒楼 茶馆 "
    "农场 林场 牧场 空军 海军 陆军 办公室 政府 分局 支队 大队 中队 总队 法院 银行 监狱 舰队 军区 议会 国会 海关 大使馆 使馆 领事馆 党委 党组 团委 纪委 代表团 小学 中学 高中 初中 幼儿园 医院 诊所 "
    "学校 书店 电台 剧院 剧场 剧团 乐团 合唱团 俱乐部 工厂 船厂 药厂 酒厂 电厂 钢厂 纸厂 药店 药房 当铺 钱庄 实验室 车行 洋行 商会 公社 生产队 供销社 信用社 派出所 警署 书局 剧组 摄制组 编辑部 "
    "工作组 专案组 调查组 课题组 领导小组 指挥部 司令部 委员会 协会 学会 联盟 联合会 基金会 研究所 研究院 研究中心 服务中心 交易所 出版社 日报 晚报 周刊 公司 集团 大学 学院 同盟 总会 公会 合作社 分公司 子公司 "
    "控股公司 总公司 集团公司 图书馆 博物馆 美术馆 纪念馆 旅行社 事务所 兵团 福利院 养老院 孤儿院 敬老院 学生会 校友会 居委会 村委会 管委会 组委会 理事会 董事会 监事会 常委会 街道办 办事处".split()
)
_GROUPS = frozenset("集团 公司 控股 股份".split())
_OFFICES = ("局", "部", "厅", "署", "委", "院", "处", "会")
_TIERS = {"省": "省", "市": "市", "县": "县", "区": "区", "州": "州"}
_CLUSTERS = tuple(
    t + b
    for t in "省市县区州镇乡"
    for b in ("委", "政府", "人大", "政协", "纪委", "委常委会", "公安局", "法院", "检察院")
)
_PREFIXES = ("国立", "省立", "市立", "私立", "公立", "县立")
_NATIONAL = frozenset("国家 中央 全国 国际 世界 亚洲 中共".split())
_PARTY = frozenset("党委 党组 党支部 党总支 团委 工会 团支部 妇联 宣传部 组织部".split())
"""Bodies within a body: their chief is one title (党委书记)."""
_CONJUNCTIONS = "和及与"
_WORK_GROUPS = ("工作组", "专案组", "调查组", "督导组", "巡视组", "工作队")

BARE_HEADS = frozenset(
    "集团 公司 研究院 研究所 学院 大学 医院 银行 协会 学会 联盟 基金会 工作组 专案组 调查组 委员会 管委会 中院 高院 法院 检察院 俱乐部 报社 出版社 博物馆 国资委 发改委 教委 卫健委 总会 商会 "
    "乐团 剧团 剧院 省委 市委 县委 区委 州委 省政府 市政府 县政府 区政府 州政府 美术馆 图书馆 中心 事务所 电视台 公会 工会".split()
)
"""Heads that alone may be the short form of a body that the text names in full."""


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

    def at(self, index: int) -> Span | None:
        """Return the organisation whose head ends with token `index`."""
        start, end, tag = self.tokens[index]
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
                    and self.tokens[index][2] in "njx"
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
        text, tokens = self.text, self.tokens
        head_start = tokens[first][0]
        at = first
        place: int | None = None
        unknown = singles = plain = 0
        while at > 0:
            start, end, tag = tokens[at - 1]
            if text[start:end] in (")", "）") and at > 3 and self._branch(at):
                at -= 3
                continue
            if end != tokens[at][0] or head_start - start > 24 or not self._belongs(at - 1, head):
                break
            at -= 1
            if tag in "Pp" and (tag == "P" or end - start > 1):
                place = at if tag == "P" or place is None else place
            if tag == "x":
                unknown += 1
            elif end - start == 1:
                singles += 1
            elif tag != "P":
                plain += 1
        if at == first:
            word = text[head_start : tokens[first][1]]
            inner = head_start if len(word) > len(head) else None
            return inner
        body = next((t for t in tokens[at:first] if t[2] == "O"), None)
        if body is not None:
            return self._national(body[0])
        if place is not None:
            begin = self._place_front(place, at, first, head)
            if begin is not None:
                return begin
        brand = self._brand(at, first, head)
        if brand is not None:
            return brand
        return self._plain_name(at, first, head)

    def _branch(self, at: int) -> bool:
        """Whether a place in brackets ends before token `at`: 大成（济南）律师事务所."""
        opening, place, _ = self.tokens[at - 3 : at]
        return place[2] == "P" and self.text[opening[0] : opening[1]] in ("(", "（")

    def _belongs(self, at: int, head: str) -> bool:
        """Whether token `at` can stand inside a name."""
        start, end, tag = self.tokens[at]
        word = self.text[start:end]
        if tag in "PpOx":
            return not (tag == "O" and word in _CLUSTERS)
        if tag == "F":
            return True
        if tag == "N":
            return head in {
                "大学",
                "中学",
                "小学",
                "学院",
                "纪念馆",
                "基金会",
                "学校",
                "图书馆",
                "研究会",
            }
        if tag == ".":
            return word in "·&" or (word.isascii() and word.isalnum())
        if tag == "#":
            return False
        if word in self.lists.modifiers:
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

    def _place_front(self, place: int, at: int, first: int, head: str) -> int | None:
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
        rest = [t for t in tokens[place + 1 : first]]
        if level == "country" and text[start : start + 2] not in ("中国", "中华"):
            branded = [t for t in rest if t[2] in "xF" or t[1] - t[0] == 1]
            company = head.endswith(("公司", "集团", "资本", "银行")) or head in _INDUSTRY
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
        if back + 1 == first and head in {"政府", "海关", "队"} and level in ("region",):
            return None
        if head in {"中心", "网", "厂", "组织", "总部"} and back + 1 == first:
            return None
        return start

    def _brand(self, at: int, first: int, head: str) -> int | None:
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
        odd = [t for t in pieces if t[2] in "xF" or t[1] - t[0] == 1]
        if not odd or len(odd) > 8:
            return None
        size = tokens[first][0] - begin
        if head in _INDUSTRY and (size < 2 or size > 14):
            return None
        end = tokens[first][0] + len(head)
        if head in _INDUSTRY and text[end : end + 1] in tuple("等行业产方领类化"):
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
