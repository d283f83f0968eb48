"""Sentences that the network learns names from: our own, and others made from templates."""

from __future__ import annotations

import math
import random
import re
import sys
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent.parent / "tests" / "quality")]

from marked_lines import read_marked, unmarked  # noqa: E402 - after the path

from reader.core.analyse.entities.lexicon import lexicon, rows  # noqa: E402 - after the path

Marked = tuple[str, list[tuple[int, int, str]]]

_LEVEL = re.compile("(?:特别行政区|自治[区州县旗]|[省市县区州旗盟]|地区)$")
_BRANDS = (
    "鼎盛恒瑞丰达泰康华宏锦天海宇博远卓越晨曦嘉诚融创汇通联科润德鑫源腾飞龙凤翔祥和美"
    "佳欣荣昌隆凯旋圣元景明星辉云帆启航微芯智光蓝禾牧川岭正邦中广新东方大力强固安信立"
    "诚"
)
_TRADES = (
    "科技 电子 生物 医药 药业 能源 电力 汽车 地产 置业 建设 工程 化工 钢"
    "铁 矿业 食品 乳业 酒业 服饰 纺织 物流 航运 航空 旅游 文化 传媒 影业"
    " 网络 软件 信息 通信 环保 农业 种业 渔业 陶瓷 家居 机械 重工 证券 "
    "基金 保险 投资"
).split()
_FIRMS = "公司 集团 有限公司 股份有限公司 集团有限公司 有限责任公司 控股集团 股份".split()
_OFFICES = (
    "公安局 教育局 财政局 交通运输局 住建局 农业农村局 市场监管局 民政局 卫健"
    "委 发改委 统计局 审计局 税务局 文旅局 应急管理局 生态环境局 人社局 气象"
    "局 水务局 国资委 纪委监委 宣传部 组织部 统战部 政法委 团委 妇联 总工会"
    " 工商联 人大常委会 政协 法院 检察院"
).split()
_HOUSES = (
    "大学 师范大学 理工大学 医科大学 农业大学 职业技术学院 第一中学 第二中学 "
    "实验小学 人民医院 中医院 第三人民医院 博物馆 图书馆 美术馆 歌舞团 话剧团"
    " 日报 晚报 日报社 电视台 广播电台 商会 作家协会 美术家协会 律师协会 消"
    "费者协会 红十字会 慈善总会"
).split()
_ROADS = "路 大道 街 大街 巷 东路 西路 中路 北路".split()
_NATURE = "山 河 湖 江 岭 峰 岛 湾 水库 溪 沟 峡 谷 关 渡 寺 塔 古镇 湿地 大桥 隧道".split()
_VILLAGES = "村镇乡屯庄沟"
_COUPLES = (("委", "政府"), ("人大", "政协"), ("委", "纪委"), ("委", "政府"))


def own() -> list[Marked]:
    files = sorted((HERE / "names_sentences").glob("*.txt"))
    return [sentence for file in files for sentence in read_marked(file)]


def templates() -> list[str]:
    return (HERE / "names_sentences" / "templates.tsv").read_text("utf-8").splitlines()


class Maker:
    """Makes names at random, from the lists of the reader and the foreign names it is given."""

    def __init__(self, seed: int, foreign: list[str]) -> None:
        self.random = random.Random(seed)
        lists, china, world = lexicon(), rows("china.txt"), rows("world.txt")
        self.surnames = [name for name in lists.surnames if len(name) == 1]
        self.long_surnames = [name for name in lists.surnames if len(name) == 2]
        self.usual = [math.exp(-0.45 * lists.surnames[name]) for name in self.surnames]
        self.given = list(lists.given)
        self.weights = [
            [math.exp(-0.6 * lists.given[sign][at]) for sign in self.given] for at in range(3)
        ]
        self.provinces, self.prefectures = china["province"], china["prefecture"]
        self.counties = china["county"]
        self.countries, self.cities = world["country"], world["city"]
        self.titles = sorted(lists.titles)
        self.foreign = foreign
        self.follows: dict[str, list[str]] = {}
        for name in [*foreign, *self.cities]:
            signs = f"^{name}$"
            for sign, after in pairwise(signs):
                self.follows.setdefault(sign, []).append(after)
        places = [*self.provinces, *self.prefectures, *self.counties]
        self.places = {*places, *(_LEVEL.sub("", place) for place in places)}
        self.templates = templates()

    def one(self, many: list[str] | str) -> str:
        return self.random.choice(many)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def _weighed(self, at: int) -> str:
        return self.random.choices(self.given, self.weights[at])[0]

    def chinese(self) -> str:
        family = self.random.choices(self.surnames, self.usual)[0]
        if self.chance(0.06):
            family = self.one(self.long_surnames)
        elif self.chance(0.3):
            family = self.one(self.surnames)
        if self.chance(0.25):
            return family + (self._weighed(0) if self.chance(0.75) else self.one(self.given))
        if self.chance(0.2):
            return family + self.one(self.given) + self.one(self.given)
        return family + self._weighed(1) + self._weighed(2)

    def foreign_piece(self) -> str:
        if self.chance(0.4):
            return self.one(self.foreign)
        while True:
            sign, name = "^", ""
            while len(name) < 7:
                sign = self.one(self.follows[sign])
                if sign == "$":
                    break
                name += sign
            if 2 <= len(name) <= 5:
                return name

    def stranger(self) -> str:
        count = self.random.choices((1, 2, 3), (0.45, 0.48, 0.07))[0]
        return "·".join(self.foreign_piece() for _ in range(count))

    def person(self) -> str:
        return self.chinese() if self.chance(0.68) else self.stranger()

    def short(self, place: str) -> str:
        name = _LEVEL.sub("", place)
        return name if len(name) > 1 and self.chance(0.45) else place

    def known_place(self) -> str:
        kinds = (self.provinces, self.prefectures, self.prefectures, self.counties, self.counties)
        return self.short(self.one(self.random.choice(kinds)))

    def _signs(self, count: int) -> str:
        return "".join(self.one(self.given) for _ in range(count))

    def place(self) -> str:
        kind = self.random.choices(("known", "country", "city", "new"), (45, 15, 12, 28))[0]
        if kind == "known":
            return self.known_place()
        if kind != "new":
            return self.one(self.countries if kind == "country" else self.cities)
        front = self._signs(self.random.choice((1, 2, 2)))
        if self.chance(0.4):
            front = self.foreign_piece()
        return front + self.one(
            self.random.choices((_NATURE, _ROADS, list(_VILLAGES)), (2, 1, 1))[0]
        )

    def address(self) -> str:
        front = self.one(self.prefectures) if self.chance(0.3) else ""
        village = self._signs(2) + "村" if self.chance(0.5) else ""
        return front + self.one(self.counties) + self._signs(2) + self.one("镇乡") + village

    def body(self) -> str:
        kind = self.random.choices(("firm", "brand", "office", "house"), (4, 1, 2.5, 2.5))[0]
        if kind in ("office", "house"):
            return self.known_place() + self.one(_OFFICES if kind == "office" else _HOUSES)
        brand = self.one(_BRANDS) + self.one(_BRANDS)
        if self.chance(0.4):
            brand = self.foreign_piece() if self.chance(0.4) else self._signs(2)
        if kind == "brand":
            return brand + self.one(_TRADES)
        front = self.known_place() if self.chance(0.5) else ""
        trade = self.one(_TRADES) if self.chance(0.6) else ""
        return front + brand + trade + self.one(_FIRMS)

    def couple(self) -> str:
        place = self.one([p for p in (*self.prefectures, *self.provinces) if p[-1] in "省市"])
        first, second = self.random.choice(_COUPLES)
        return f"{{O{place}{first}}}{{O{place[-1]}{second}}}"

    def sentence(self) -> Marked:
        makers = {
            "P": lambda: f"{{P{self.person()}}}",
            "C": lambda: f"{{P{self.chinese()}}}",
            "F": lambda: f"{{P{self.stranger()}}}",
            "L": lambda: f"{{L{self.place()}}}",
            "A": lambda: f"{{L{self.address()}}}",
            "O": lambda: f"{{O{self.body()}}}",
            "T": lambda: f"{{T{self.one(self.titles)}}}",
            "N": lambda: f"{{L{self.one(self.countries)}}}",
            "S": lambda: (
                f"{{L{self.one([*self.provinces, *self.prefectures])}}}"
                f"{{L{self.short(self.one([*self.prefectures, *self.counties]))}}}"
            ),
            "W": self.couple,
            "Z": lambda: str(self.random.randint(2, 990)),
        }
        return unmarked(
            re.sub("<(.)>", lambda found: makers[found[1]](), self.one(self.templates))
        )

    def swapped(self, sentence: Marked, share: float) -> Marked:
        """Put other names of the same kind in the place of some of a sentence's names."""
        text, marks = sentence
        changed: dict[str, str] = {}
        made, at, moved = "", 0, []
        for start, end, kind in sorted(marks):
            name = text[start:end]
            if name not in changed:
                changed[name] = self._other(name, kind) if self.chance(share) else name
            made += text[at:start]
            moved.append((len(made), len(made) + len(changed[name]), kind))
            made += changed[name]
            at = end
        return made + text[at:], moved

    def _other(self, name: str, kind: str) -> str:  # noqa: PLR0911 - one return a case
        if kind == "PERSON":
            if "·" in name:
                return self.stranger()
            if name[0] in self.surnames and len(name) in (2, 3):
                return self.chinese()
            if 2 <= len(name) <= 5:
                return self.foreign_piece() if self.chance(0.7) else self.chinese()
        if kind == "LOCATION":
            if name in self.places:
                return self.known_place() if self.chance(0.7) else self.place()
            if name in self.countries:
                return self.one(self.countries)
            if name in self.cities:
                return self.one(self.cities)
        if kind == "ORGANIZATION" and len(name) > 3 and self.chance(0.3):
            return self.body()
        return name
